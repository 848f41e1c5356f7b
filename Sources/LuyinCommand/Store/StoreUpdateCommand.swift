internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct StoreUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Take documents and bundles into a store, and say of each what became of it.",
    discussion: """
      Each document is taken or refused by itself; roots come first, whatever the order. What is held already, or is older, \
      is passed over; a status list may come whole or as deltas. The exit status is 0 if nothing else was refused, 20 if something was, 66 if a file could not be read; \
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
      let report = UpdateReport(
        name: document.name, document: BroughtDocument(document.bytes), outcome: answer.outcome)
      isRefused = isRefused || report.isRefusal
      try Output.standard.write((json ? report.json.line : report.text) + "\n")
    }
    for defect in files.defects { Terminal.writeError("luyin: \(defect)") }
    if isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
    if !files.defects.isEmpty { throw ExitCode(ExitStatus.cannotOpen.rawValue) }
  }
}
