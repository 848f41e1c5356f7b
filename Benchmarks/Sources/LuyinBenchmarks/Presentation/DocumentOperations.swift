internal import CMeasure
internal import Luyin
internal import Synchronization

extension PresentationSubject {
  /// A document presentation judged at the gate.
  func documentJudgement(_ name: String) throws -> Operation {
    try judgement(
      name, Array(paper.text.utf8), HolderCheck(document: document, seen: seen), gives: .document)
  }

  func rawArgon2id(_ name: String) -> Operation {
    let expected = rawHash()
    return .plain(name) { [self] in rawHash() == expected }
  }

  /// The holder hash of the document by libsodium alone; none if there is no memory for it.
  func rawHash() -> ArraySlice<UInt8> {
    var hash = [UInt8](repeating: 0, count: 16)
    let passes: UInt64 = 3
    let memory = 65_536 * 1024
    let done = unsafe measure_argon2id(password, password.count, salt, passes, memory, &hash)
    return done ? hash[...] : []
  }
}

/// Something that many threads do at once.
final class ThreadedWork: Sendable {
  private let body: @Sendable () -> Bool
  private let right = Atomic(0)

  private init(_ body: @escaping @Sendable () -> Bool) { self.body = body }

  /// The bytes of memory that it takes, at the most, above what this process had just before.
  static func peakBytes(threads: Int, _ body: @escaping @Sendable () -> Bool) throws -> Int {
    let work = ThreadedWork(body)
    try require(measure_peak_reset() == 0, "the peak of this process's memory cannot be forgotten")
    let before = measure_peak_kibibytes()
    let started = unsafe measure_on_threads(
      CInt(threads),
      { context in
        guard let context = unsafe context else { return }
        let work = unsafe Unmanaged<ThreadedWork>.fromOpaque(context).takeUnretainedValue()
        if work.body() { work.right.add(1, ordering: .relaxed) }
      }, Unmanaged.passUnretained(work).toOpaque())
    let after = measure_peak_kibibytes()
    try require(started == 0, "\(threads) threads cannot be started")
    let right = work.right.load(ordering: .relaxed)
    try require(right == threads, "\(threads - right) of \(threads) threads had a wrong answer")
    try require(before > 0 && after >= before, "nobody knows how much memory this process has")
    return Int(after - before) * 1024
  }
}
