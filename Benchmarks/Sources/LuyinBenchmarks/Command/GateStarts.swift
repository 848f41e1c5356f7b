internal import Luyin
internal import LuyinStore

/// A gate's store, and runs of `luyin verify` by what it holds.
enum GateStarts {
  /// By 34 provinces that issue, each with a status list of 1,000 indices and a policy of 30 rules.
  static func measured(_ luyin: Program, now: Int64, count: Int) throws -> ProcessStarts {
    let subject = try subject(now)
    let store = luyin.folder + "/gate"
    var made = try TrustStore.create(at: store, firstRoot: subject.root.bytes)
    let answers = try made.update(with: subject.documents, at: now)
    try require(answers.allSatisfy { $0.outcome == .accepted }, "the store refuses a document")
    return try ProcessStarts(
      luyin,
      ["verify", "--store", store, "--place", String(ChainSubject.place)] + [
        "--text=" + String(decoding: subject.text, as: UTF8.self)
      ],
      count: count)
  }

  /// One in which Guizhou's rules, which are by chance, admit the code.
  private static func subject(_ now: Int64) throws -> GateSubject {
    for seed in 1...1_000 {
      let subject = try GateSubject(
        now: now, issuers: Divisions.provinces, listed: 1_000,
        policies: Divisions.provinces.map { province in
          var source = RuleSource(now: now, seed: UInt64(seed * 1_000_000 + province))
          return (province, source.rules(30))
        })
      let verifier = PlaceVerifier(subject.state, place: ChainSubject.place)
      let verdict = verifier.judge(text: subject.text.span, at: now, Circumstances(passage: .entry))
      if verdict.outcome == .admit { return subject }
    }
    throw BenchmarkFailure("no rules by chance admit the code")
  }
}
