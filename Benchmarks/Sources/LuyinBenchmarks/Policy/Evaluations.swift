internal import CMeasure
internal import Luyin

/// What evaluating a chain of policies takes, over many facts.
struct Evaluations {
  /// For each fact its median over the passes, in nanoseconds, less what reading the clock takes.
  let nanoseconds: Sample
  /// A value a pass: the mean of all facts.
  let passes: Sample

  private static let attempts = 20
  /// The least share of a pass's time for which the process must have had the processor.
  private static let shareMin = 0.99

  /// A pass asks about each fact once, so that nothing is in a cache because it was there just before. One that was disturbed by other
  /// processes is made again, unless it is so long that it would be disturbed again.
  init(_ subject: ChainSubject, passes count: Int, _ ask: (Recognition) -> Bool = { _ in true }) throws {
    try require(measure_bind_to_one_processor() >= 0, "threads cannot be bound to one processor")
    defer { _ = measure_unbind() }
    let expected = subject.facts.map { Recognition(subject.chain, $0, at: subject.now).reason }
    var values = [[Double]](repeating: [], count: subject.facts.count)
    var (empty, passes): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      var pass = try Evaluations.pass(subject, expected, ask)
      var attempt = 1
      while pass.share < Evaluations.shareMin, attempt < Evaluations.attempts, pass.total < 2e8 {
        pass = try Evaluations.pass(subject, expected, ask)
        attempt += 1
      }
      for index in values.indices { values[index].append(pass.nanoseconds[index]) }
      empty += pass.empty
      passes.append(pass.total / Double(values.count))
    }
    let clock = Sample(empty).median
    nanoseconds = Sample(values.map { max(0, Sample($0).median - clock) })
    self.passes = Sample(passes.map { max(0, $0 - clock) })
  }

  private struct Pass {
    var nanoseconds: [Double] = []
    /// Of reading the clock alone.
    var empty: [Double] = []
    var share = 0.0
    var total: Double { nanoseconds.reduce(0, +) }
  }

  private static func pass(
    _ subject: ChainSubject, _ expected: [ReasonCode], _ ask: (Recognition) -> Bool
  ) throws -> Pass {
    let (chain, facts, now) = (subject.chain, subject.facts, subject.now)
    var pass = Pass()
    pass.nanoseconds.reserveCapacity(facts.count)
    pass.empty.reserveCapacity(facts.count)
    var right = 0
    let (start, processorStart) = (measure_now(), measure_processor_time())
    for index in facts.indices {
      pass.nanoseconds.append(
        Double(
          timed {
            let recognition = Recognition(chain, facts[index], at: now)
            if recognition.reason == expected[index], ask(recognition) { right += 1 }
          }))
      pass.empty.append(Double(timed {}))
    }
    let (end, processorEnd) = (measure_now(), measure_processor_time())
    pass.share = Double(processorEnd - processorStart) / Double(end - start)
    try require(right == facts.count, "\(facts.count - right) of \(facts.count) evaluations were wrong")
    return pass
  }
}
