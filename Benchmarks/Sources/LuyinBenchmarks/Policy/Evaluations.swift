internal import CMeasure
internal import Luyin

/// What evaluating a chain of policies takes, over many facts.
struct Evaluations {
  /// For each fact its median over the passes, in nanoseconds, less what reading the clock takes.
  let nanoseconds: Sample
  /// One fact after the other, as often as there is time for; a value a pass: the mean of all facts.
  let passes: Sample

  /// A pass asks about each fact once, so that nothing is in a cache because it was there just before.
  init(_ subject: ChainSubject, passes count: Int, _ ask: (Recognition) -> Bool = { _ in true }) throws {
    try require(measure_bind_to_one_processor() >= 0, "threads cannot be bound to one processor")
    defer { _ = measure_unbind() }
    let (chain, facts, now) = (subject.chain, subject.facts, subject.now)
    let expected = facts.map { Recognition(chain, $0, at: now).reason }
    var values = [[Double]](repeating: [], count: facts.count)
    for index in values.indices { values[index].reserveCapacity(count) }
    var empty: [Double] = []
    var passes: [Double] = []
    for _ in 0..<count {
      var right = 0
      var pass = 0.0
      for index in facts.indices {
        let nanoseconds = Double(
          timed {
            let recognition = Recognition(chain, facts[index], at: now)
            if recognition.reason == expected[index], ask(recognition) { right += 1 }
          })
        values[index].append(nanoseconds)
        pass += nanoseconds
        empty.append(Double(timed {}))
      }
      try require(right == facts.count, "\(facts.count - right) of \(facts.count) evaluations were wrong")
      passes.append(pass / Double(facts.count))
    }
    let clock = Sample(empty).median
    nanoseconds = Sample(values.map { max(0, Sample($0).median - clock) })
    self.passes = Sample(passes.map { max(0, $0 - clock) })
  }
}
