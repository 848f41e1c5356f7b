/// Why nothing was measured. A number that comes from a wrong answer is never printed.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

func require(_ condition: Bool, _ otherwise: @autoclosure () -> String) throws(BenchmarkFailure) {
  if !condition { throw BenchmarkFailure(otherwise()) }
}
