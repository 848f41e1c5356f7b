internal import ArgumentParser
internal import Luyin

struct TrustCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Take a trust list as a verifier does.",
    discussion: """
      The exit status is 0 if the list is accepted, 20 if it, or another document that was given, is refused. Warnings \
      do not change it.

      Example: luyin trust check list2.lydoc --root root1.lydoc root2.lydoc --previous list1.lydoc
      """)

  @Argument(help: "The trust list.") var file: String
  @Option(parsing: .upToNextOption, help: "The first root, and those behind it in order.") var root: [String]
  @Option(help: "The list that the verifier holds.") var previous: String?
  @Option(help: "The verifier's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?

  func run() throws {
    let time = at?.seconds ?? Time.now
    guard let first = root.first else { return }
    let bytes = try TrustCheckCommand.read(file, role: "the trust list")
    let held = try previous.map { path in (path: path, bytes: try TrustCheckCommand.read(path, role: "--previous")) }
    guard var taken = try TakenDocuments(firstRoot: first, at: time) else {
      throw ExitCode(ExitStatus.refuse.rawValue)
    }
    // A verifier had it as soon as a root let it in, and later roots may have left it behind.
    var refusal = try held.flatMap { held in try TrustCheckCommand.offer(held, &taken) }
    for path in root.dropFirst() {
      try taken.take(root: path)
      if let held, refusal != nil { refusal = try TrustCheckCommand.offer(held, &taken) }
    }
    if let held, let refusal { try taken.refuse(held.path, refusal) }

    if let error = taken.offer(bytes) {
      try taken.refuse(file, error)
    } else {
      try TakenDocuments.say(file, "accepted: \(TrustCheckCommand.name(taken.state))")
    }
    // A draft is refused, and its author wants to know too.
    if let document = try? UnverifiedDocument(decoding: bytes), let list = try? TrustList(admitting: document) {
      let warnings = TrustListWarnings(list, document.header, at: time)
      for line in warnings.lines { try Output.standard.write("warning: \(line)\n") }
    }
    if taken.isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
  }

  /// The bytes of a trust list, or of no document at all.
  private static func read(_ path: String, role: String) throws(Failure) -> [UInt8] {
    let bytes = try File.read(path, byteCountMax: TrustList.byteCountMax)
    // A verifier would take a root here, and nobody would have looked at a list.
    guard (try? UnverifiedDocument(decoding: bytes))?.header.kind != .root else {
      throw Failure(.usage, "\(path) is a root and not \(role); give it with --root")
    }
    return bytes
  }

  /// - Returns: why the list that is held was not taken; nil if it was.
  private static func offer(
    _ held: (path: String, bytes: [UInt8]), _ taken: inout TakenDocuments
  ) throws(Failure) -> UpdateError? {
    if let error = taken.offer(held.bytes) { return error }
    try TakenDocuments.say(held.path, name(taken.state))
    return nil
  }

  private static func name(_ state: TrustState) -> String {
    guard let header = state.own.trustList?.header else { return "no trust list" }
    return "trust list \(header.number) of epoch \(header.epoch), expires \(Time.format(header.expires))"
  }
}
