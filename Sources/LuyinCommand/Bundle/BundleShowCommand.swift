internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct BundleShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is in a bundle; nothing is checked but the form.",
    discussion: """
      The exit status is 0, or 20 if the bundle was cut off; what is whole is shown.

      Example: luyin bundle show news.lybundle
      """)

  @Argument(help: "The bundle.") var file: String
  @Flag(help: "As JSON, a line for each document.") var json = false

  func run() throws {
    let bytes = try File.read(file, byteCountMax: Bundle.byteCountMax)
    let bundle: Bundle
    do { bundle = try Bundle(decoding: bytes) } catch {
      throw Failure(.cannotOpen, "\(file) is no bundle: \(error)")
    }
    for (number, bytes) in zip(1..., bundle.documents) {
      let header = DocumentHeader(ofIncoming: bytes)
      try Output.standard.write((json ? line(number, header) : text(number, header, bytes.count)) + "\n")
    }
    guard let defect = bundle.defect else { return }
    Terminal.writeError(
      "luyin: \(Foreign.shown(file)) is damaged behind document \(bundle.documents.count): \(defect); copy it again")
    throw ExitCode(ExitStatus.refuse.rawValue)
  }

  private func text(_ number: Int, _ header: DocumentHeader?, _ byteCount: Int) -> String {
    guard let header else { return "\(number): no document that this program knows, \(byteCount) bytes" }
    return "\(number): \(DocumentIdentity(header).title), issued \(Time.format(header.issuedAt)), \(byteCount) bytes"
  }

  private func line(_ number: Int, _ header: DocumentHeader?) -> String {
    JSONValue.object([
      ("number", .integer(Int64(number))), ("document", header.map { DocumentIdentity($0).json } ?? .null),
    ]).line
  }
}
