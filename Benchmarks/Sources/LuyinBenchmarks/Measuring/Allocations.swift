internal import CMeasure

/// Counts the heap allocations of an operation.
enum Allocations {
  /// How many one operation makes once warm.
  ///
  /// The difference between a long and a short run, so that what surrounds the operations cancels out.
  static func perOperation(_ operation: Operation) async throws -> Double {
    _ = try await operation.run(100)
    let short = try await count(operation, 100)
    let long = try await count(operation, 1100)
    return (Double(long) - Double(short)) / 1000
  }

  /// The bytes of heap that what `make` gives holds on to, and what it gave.
  static func heldBytes<T>(by make: () throws -> T) rethrows -> (value: T, byteCount: Int) {
    measure_allocations_begin()
    defer { _ = measure_allocations_end() }
    let value = try make()
    _ = measure_allocations_end()
    return (value, Int(measure_held_bytes()))
  }

  /// Fails unless the counter sees one allocation as one: of this program, of the C library, of Swift's.
  static func checkCounter() throws {
    try check("of this program") { measure_allocate_here() }
    try check("inside the C library") { measure_allocate_in_library() }
    try check("of a Swift object") { allocateObject() }
    let held = heldBytes { [UInt8](repeating: 0, count: 100_000) }
    // An array's header, and what the allocator rounds up.
    try require(
      100_000...100_100 ~= held.byteCount && held.value.count == 100_000,
      "the counter of memory is unusable: it counted an array of 100,000 bytes as \(held.byteCount)")
  }

  private static func count(_ operation: Operation, _ count: Int) async throws -> UInt64 {
    measure_allocations_begin()
    let result: Result<UInt64, any Error>
    do { result = .success(try await operation.run(count)) } catch { result = .failure(error) }
    let allocations = measure_allocations_end()
    _ = try result.get()
    return allocations
  }

  private static func check(_ what: String, _ allocate: () -> Void) throws {
    measure_allocations_begin()
    allocate()
    let counted = measure_allocations_end()
    try require(counted == 1, "the counter of allocations is unusable: it counted 1 allocation \(what) as \(counted)")
  }

  private final class Object {}

  @inline(never)
  @_optimize(none)
  private static func allocateObject() { _ = Object() }
}
