internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

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
      let document = BroughtDocument(bytes)
      try Output.standard.write((json ? line(number, document) : text(number, document, bytes)) + "\n")
    }
    guard let defect = bundle.defect else { return }
    Terminal.writeError(
      "luyin: \(Foreign.shown(file)) is damaged behind document \(bundle.documents.count): \(defect); copy it again")
    throw ExitCode(ExitStatus.refuse.rawValue)
  }

  private func text(_ number: Int, _ document: BroughtDocument?, _ bytes: [UInt8]) -> String {
    guard let document else { return "\(number): no document that this program knows, \(bytes.count) bytes" }
    return "\(number): \(document.title), issued \(Time.format(document.header.issuedAt)), \(bytes.count) bytes"
  }

  private func line(_ number: Int, _ document: BroughtDocument?) -> String {
    JSONValue.object([("number", .integer(Int64(number))), ("document", document?.json ?? .null)]).line
  }
}
