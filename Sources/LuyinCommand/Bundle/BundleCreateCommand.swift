internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct BundleCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Put documents and the contents of bundles into a bundle.",
    discussion: """
      Puts them in the order in which gates take them, each once; the domain of the first document that is given comes \
      first. A bundle should have the whole chain of roots: nobody knows where a gate stands. It is not signed; each \
      document stands for itself. A status list may come as deltas, which help those gates that hold the list before.

      Example: luyin bundle create root1.lydoc root2.lydoc list7.lydoc peer-root1.lydoc peer-list3.lydoc \
      --out news.lybundle
      """)

  @Argument(help: "Documents and bundles.") var files: [String]
  @Option(help: "The file to write.") var out: String

  func run() throws {
    let files = DocumentFiles(files)
    if let defect = files.defects.first { throw Failure(.cannotOpen, "\(defect); nothing was written") }
    var own: DomainID?
    var headers: [IncomingHeader] = []
    var documents: [[UInt8]] = []
    var known: Set<[UInt8]> = []
    for (name, bytes) in files.documents where known.insert(bytes).inserted {
      guard let incoming = IncomingHeader(bytes) else {
        throw Failure(.cannotOpen, "\(name) is neither a document nor a delta; nothing was written")
      }
      own = own ?? incoming.header.ownDomain
      headers.append(incoming)
      documents.append(bytes)
    }
    let order = UpdateOrder.positions(of: headers, own: own)
    let bytes: [UInt8]
    do { bytes = try Bundle.encode(order.map { documents[$0] }) } catch {
      throw Failure(.usage, "this is too much for one bundle: \(error); make several")
    }
    try Output.writeFile(out, bytes)
    Terminal.writeError("luyin: \(Foreign.shown(out)): \(documents.count) documents, \(bytes.count) bytes")
  }
}
