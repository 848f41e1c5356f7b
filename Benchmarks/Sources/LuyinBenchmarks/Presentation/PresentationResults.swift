internal import Luyin

/// What was measured in one run of proving who shows a credential.
struct PresentationResults {
  /// Operations that take turns, in the order in which they are shown.
  private enum Kind: String, CaseIterable {
    case rawVerification = "libsodium alone: verify 47 bytes"
    case rawVerifications = "libsodium alone: verify 47 and 115 bytes"
    case rawAdmission = "libsodium alone: is_valid_point"
    case alone = "at a place, a credential alone: text → verdict"
    case timed = "at a place, a device presentation: text → verdict"
    case challenged = "at a place, a device presentation to a challenge: text → verdict"
    case decoding = "text → unverified device presentation"
    case rawSignature = "libsodium alone: sign 115 bytes"
    case making = "credential and key → device presentation"
    case rawKeyPair = "libsodium alone: seed → key pair"
    case derivation = "holder's seed and number → key"
    case rawArgon2id = "libsodium alone: Argon2id, processor time"
    case document = "at a place, a document presentation: text → verdict, processor time"

    /// What libsodium does alone in its place.
    var base: Kind {
      switch self {
      case .rawVerification, .rawVerifications, .rawAdmission, .alone, .timed, .challenged, .decoding: .rawVerification
      case .rawSignature, .making: .rawSignature
      case .rawKeyPair, .derivation: .rawKeyPair
      case .rawArgon2id, .document: .rawArgon2id
      }
    }

    /// Takes a tenth of a second: in rounds of its own, of which there are fewer.
    var isSlow: Bool { base == .rawArgon2id }
  }

  let subject: PresentationSubject
  private var nanoseconds: [Kind: Sample] = [:]
  private var allocations: [Kind: Double] = [:]
  private let peakByteCount: Int
  private let rawPeakByteCount: Int

  private static let threadCount = 8
  private static let slowRounds = 21

  init(now: Int64, options: RoundOptions) async throws {
    try Allocations.checkCounter()
    let subject = try PresentationSubject(now: now)
    self.subject = subject
    let issued = try Subject(now: now)
    // Before anything else of this size was taken and given back.
    let document = try subject.documentJudgement(Kind.document.rawValue)
    peakByteCount = try PresentationResults.peak(of: subject)
    rawPeakByteCount = try ThreadedWork.peakBytes(threads: PresentationResults.threadCount) {
      !subject.rawHash().isEmpty
    }

    let operations: [(Kind, Operation)] = try Kind.allCases.map { kind in
      (kind, kind == .document ? document : try PresentationResults.operation(kind, subject, issued))
    }
    for (kind, operation) in operations where !kind.isSlow {
      allocations[kind] = try await Allocations.perOperation(operation)
    }
    for isSlow in [false, true] {
      let turn = operations.filter { $0.0.isSlow == isSlow }
      let rounds = try await Rounds(
        turn.map(\.1), rounds: isSlow ? min(options.rounds, PresentationResults.slowRounds) : options.rounds,
        blockMilliseconds: options.blockMilliseconds, clock: isSlow ? .processor : .wall)
      for ((kind, _), sample) in zip(turn, rounds.nanoseconds) { nanoseconds[kind] = sample }
    }
  }

  private static func operation(
    _ kind: Kind, _ subject: PresentationSubject, _ issued: Subject
  ) throws -> Operation {
    let name = kind.rawValue
    let check = HolderCheck(seen: subject.seen)
    return switch kind {
    case .rawVerification: issued.rawVerification
    case .rawVerifications: subject.rawVerifications(name, issued)
    case .rawAdmission: subject.rawAdmission(name)
    case .alone: try subject.judgement(name, Array(subject.credential.text.utf8), check, gives: .none)
    case .timed: try subject.judgement(name, try subject.shown(), check, gives: .device)
    case .challenged:
      try subject.judgement(
        name, try subject.shown(answering: subject.challenge),
        HolderCheck(challenge: subject.challenge, seen: subject.seen), gives: .deviceChallenged)
    case .decoding: try subject.decoding(name)
    case .rawSignature: subject.rawSignature(name)
    case .making: subject.making(name)
    case .rawKeyPair: subject.rawKeyPair(name)
    case .derivation: subject.derivation(name)
    case .rawArgon2id: subject.rawArgon2id(name)
    case .document: try subject.documentJudgement(name)
    }
  }

  /// Of gates that all look at a document at once.
  private static func peak(of subject: PresentationSubject) throws -> Int {
    let text = Array(subject.paper.text.utf8)
    let check = HolderCheck(document: subject.document)
    return try ThreadedWork.peakBytes(threads: threadCount) {
      subject.gate.judge(text: text.span, at: subject.now, Circumstances(passage: .entry), holder: check).assurance
        == .document
    }
  }
}

extension PresentationResults {
  private func ratio(_ kind: Kind) -> Sample { nanoseconds[kind]!.divided(by: nanoseconds[kind.base]!) }

  var targets: [Target] {
    [
      ratioTarget(
        "time from text to verdict of a device presentation ÷ libsodium's verification", .timed, .atMost(2.05)),
      Target(
        what: "heap allocations from text to verdict of a device presentation", measured: allocations[.timed]!,
        bound: .atMost(0), fractionDigits: 0),
      Target(
        what: "memory of \(PresentationResults.threadCount) document checks at once",
        measured: mebibytes(peakByteCount),
        bound: .below(2 * 64), fractionDigits: 1, unit: " MiB"),
    ]
  }

  private func ratioTarget(_ what: String, _ kind: Kind, _ bound: Target.Bound) -> Target {
    let sample = ratio(kind)
    return Target(
      what: what, measured: sample.median, middleHalf: sample.middleHalf, bound: bound, fractionDigits: 3)
  }

  var table: Table {
    Table(
      title: "Presentations",
      header: ["operation", "ns, median", "ns, middle half", "÷ libsodium alone", "middle half", "heap allocations"],
      rows: Kind.allCases.map { kind in
        let sample = nanoseconds[kind]!
        let digits = sample.median < 1000 ? 1 : 0
        return [
          kind.rawValue, sample.median.text(digits), sample.middleHalf.text(digits), ratio(kind).median.text(3),
          ratio(kind).middleHalf.text(3), allocations[kind]?.text(0) ?? "",
        ]
      })
  }

  var note: String {
    "\(PresentationResults.threadCount) threads that each check a document at once take "
      + "\(mebibytes(peakByteCount).text(1)) MiB, one behind the other; libsodium alone on as many takes "
      + "\(mebibytes(rawPeakByteCount).text(1)) MiB."
  }

  private func mebibytes(_ byteCount: Int) -> Double { Double(byteCount) / Double(1 << 20) }
}
