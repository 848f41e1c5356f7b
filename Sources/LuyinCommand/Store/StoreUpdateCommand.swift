internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct StoreUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Take documents and bundles into a store, and say of each what became of it.",
    discussion: """
      Each document is taken or refused by itself; roots come first, whatever the order. What is held already, or is older, \
      is passed over. The exit status is 0 if nothing else was refused, 20 if something was, 66 if a file could not be read; \
      what was taken is taken all the same.

      Example: luyin store update gate news.lybundle
      """)

  @Argument(help: "The store.") var directory: String
  @Argument(help: "Documents and bundles.") var files: [String]
  @Option(help: "The gate's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "Answers as JSON, one a line.") var json = false

  func run() throws {
    Terminal.ignoreBrokenPipes()
    let files = DocumentFiles(files)
    let answers = try StoreFailure.rethrowing { () throws(StoreError) in
      var store = try TrustStore(opening: directory)
      return try store.update(with: files.documents.map(\.bytes), at: at?.seconds ?? Time.now)
    }
    var isRefused = false
    for (document, answer) in zip(files.documents, answers) {
      let report = UpdateReport(name: document.name, answer: answer)
      isRefused = isRefused || report.isRefusal
      try Output.standard.write((json ? report.json.line : report.text) + "\n")
    }
    for defect in files.defects { Terminal.writeError("luyin: \(defect)") }
    if isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
    if !files.defects.isEmpty { throw ExitCode(ExitStatus.cannotOpen.rawValue) }
  }
}

/// What became of one document.
private struct UpdateReport {
  let name: String
  let answer: StoreAnswer

  /// Older is no defect: a bundle has the whole chain of roots, since it does not know where a gate stands.
  var isRefusal: Bool {
    if case .refused(let error) = answer.outcome { error.reason != .updateRollback } else { false }
  }

  private var result: (word: String, reason: ReasonCode?) {
    switch answer.outcome {
    case .accepted: ("accepted", nil)
    case .unchanged: ("unchanged", .updateUnchanged)
    case .refused(let error): (error.reason == .updateRollback ? "older" : "refused", error.reason)
    }
  }

  var text: String {
    let name = Foreign.shown(name)
    let title = answer.document?.title ?? "no document"
    switch answer.outcome {
    case .accepted: return "\(name): accepted: \(title)"
    case .unchanged: return "\(name): held already: \(title)"
    case .refused(let error) where error.reason == .updateRollback:
      return "\(name): older than what is held, passed over: \(title)"
    case .refused(let error):
      var lines = "\(name): refused (\(error)): \(title): \(error.reason.gateSentence)"
      if let conflict = error.conflict {
        lines += "\n  held   \(Hex.encode(conflict.held.bytes.span))"
        lines += "\n  other  \(Hex.encode(conflict.other.bytes.span))"
      }
      return lines
    }
  }

  var json: JSONValue {
    let (word, reason) = result
    var members: [(key: String, value: JSONValue)] = [
      ("name", .string(name)), ("result", .string(word)), ("reason", reason.map { .string($0.name) } ?? .null),
      ("document", answer.document?.json ?? .null),
    ]
    if case .refused(let error) = answer.outcome, let conflict = error.conflict {
      members.append(("held", .string(Hex.encode(conflict.held.bytes.span))))
    }
    return .object(members)
  }
}
