internal import ArgumentParser
internal import Luyin
internal import LuyinStore

struct StoreRepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Put damaged documents of a store back from a bundle that has them.",
    discussion: """
      Takes only the documents that the store held, and goes neither back nor forward; it is to be updated afterwards.

      Example: luyin store repair gate everything.lybundle
      """)

  @Argument(help: "The store.") var directory: String
  @Argument(help: "Documents and bundles.") var files: [String]

  func run() throws {
    let files = DocumentFiles(files)
    _ = try StoreFailure.rethrowing { () throws(StoreError) in
      try TrustStore.repair(at: directory, with: files.documents.map(\.bytes))
    }
    for defect in files.defects { Terminal.writeError("luyin: \(defect)") }
    try Output.standard.write("\(directory): sound; update it now\n")
  }
}
