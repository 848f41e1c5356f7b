internal import CMeasure

/// Something that can be done many times over, with the time that it took.
struct Operation: Sendable {
  let name: String
  /// Does it `count` times and gives the nanoseconds of that alone; throws if any answer was wrong.
  let run: @Sendable (_ count: Int) async throws -> UInt64

  /// An operation without suspension. `body` is called in the measured loop and says whether its answer was right.
  static func plain(_ name: String, _ body: @escaping @Sendable () throws -> Bool) -> Operation {
    Operation(name: name) { count in
      var right = 0
      let nanoseconds = try timed {
        for _ in 0..<count where try body() { right += 1 }
      }
      try require(right == count, "\(name): \(count - right) of \(count) answers were wrong")
      return nanoseconds
    }
  }
}

/// The nanoseconds that `body` takes.
@inline(__always)
func timed<E: Error>(_ body: () throws(E) -> Void) throws(E) -> UInt64 {
  let start = measure_now()
  try body()
  return measure_now() - start
}
