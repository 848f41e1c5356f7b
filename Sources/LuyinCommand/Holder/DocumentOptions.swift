internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

/// The identity document of a holder.
struct DocumentOptions: ParsableArguments {
  @Option(help: "The holder's document: cn-id:NUMBER, passport:CHN:NUMBER or card:CHN:NUMBER.")
  var document: DocumentArgument?
  @Option(
    help: "Take the document from the first line of this file, - for standard input; no list of processes shows it.")
  var documentFile: String?

  var isGiven: Bool { document != nil || documentFile != nil }

  func validate() throws {
    guard document == nil || documentFile == nil else {
      throw ValidationError("--document and --document-file exclude each other")
    }
  }

  /// nil if none is given.
  func identityDocument() throws(Failure) -> IdentityDocument? {
    if let document { return try document.document(source: "--document") }
    guard let documentFile else { return nil }
    let source = documentFile == "-" ? "standard input" : Foreign.shown(documentFile)
    return try DocumentArgument(argument: try firstLine(of: documentFile)).document(source: source)
  }

  /// Of standard input, for which a terminal is asked, no more than the line is waited for.
  private func firstLine(of path: String) throws(Failure) -> String {
    var content: [UInt8] = []
    if path == "-" {
      if Terminal.isTerminal(.standardInput) {
        Terminal.writeError("luyin: the holder's document, as cn-id:NUMBER, and Enter:")
      }
      while !content.contains(UInt8(ascii: "\n")), content.count <= DocumentOptions.byteCountMax {
        let read = try File.read(.standardInput, name: "standard input", upTo: DocumentOptions.byteCountMax)
        if read.isEmpty { break }
        content += read
      }
    } else {
      content = try File.read(path, byteCountMax: DocumentOptions.byteCountMax)
    }
    let line = content.prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }

  /// More than any line has that is a document.
  private static let byteCountMax = 4096
}
