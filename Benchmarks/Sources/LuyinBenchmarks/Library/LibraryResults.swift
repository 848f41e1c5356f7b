/// What was measured of the library in one run.
struct LibraryResults {
  let token: Token
  let subject: Subject
  private var nanoseconds: [LibraryOperation: Sample] = [:]
  private var allocations: [LibraryOperation: Double] = [:]
  let options: RoundOptions
  let repeatedBlocks: Int
  let disturbedBlocks: Int

  init(now: Int64, options: RoundOptions) async throws {
    let subject = try Subject(now: now)
    token = try await Token(of: subject)
    self.subject = subject
    self.options = options
    var operations: [Operation] = []
    for kind in LibraryOperation.allCases { operations.append(LibraryResults.operation(kind, subject, token)) }

    try Allocations.checkCounter()
    for (kind, operation) in zip(LibraryOperation.allCases, operations) {
      allocations[kind] = try await Allocations.perOperation(operation)
    }
    let measured = try await Rounds(operations, rounds: options.rounds, blockMilliseconds: options.blockMilliseconds)
    for (kind, sample) in zip(LibraryOperation.allCases, measured.nanoseconds) { nanoseconds[kind] = sample }
    repeatedBlocks = measured.repeatedBlocks
    disturbedBlocks = measured.disturbedBlocks
  }

  // Every case was measured in the initialiser.
  func nanoseconds(_ operation: LibraryOperation) -> Sample { nanoseconds[operation]! }
  func allocations(_ operation: LibraryOperation) -> Double { allocations[operation]! }

  /// One operation's time over another's, round by round.
  func ratio(_ operation: LibraryOperation, to other: LibraryOperation) -> Sample {
    nanoseconds(operation).divided(by: nanoseconds(other))
  }

  private static func operation(_ kind: LibraryOperation, _ subject: Subject, _ token: Token) -> Operation {
    switch kind {
    case .rawSignature: subject.rawSignature
    case .issue: subject.issue
    case .rawVerification: subject.rawVerification
    case .judge: subject.judge
    case .token: token.verification
    case .holderHash: subject.holderHash
    case .textDecodeCredential: subject.textDecodeCredential
    case .decode: subject.decode
    case .textDecode: subject.textDecode
    case .textEncode: subject.textEncode
    case .admission: subject.admission
    }
  }
}
