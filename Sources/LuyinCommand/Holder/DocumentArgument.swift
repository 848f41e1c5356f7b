internal import Luyin
internal import SystemPackage

/// An identity document as it is given to a command: `cn-id:NUMBER`, `passport:CHN:NUMBER`, `card:CHN:NUMBER`. The first colon ends the type.
enum DocumentArgument {
  /// - Parameter source: the option, for messages, which never repeat what was given: it may be a number.
  static func document(_ text: some StringProtocol, source: String) throws(Failure) -> IdentityDocument {
    guard let colon = text.firstIndex(of: ":"), let type = IdentityDocumentType(name: String(text[..<colon])) else {
      let names = IdentityDocumentType.allCases.map(\.name).joined(separator: ", ")
      throw Failure(
        .usage, "\(source): say what kind of document it is and then its number, as cn-id:NUMBER; kinds are \(names)")
    }
    do {
      return try IdentityDocument(type, number: String(text[text.index(after: colon)...]))
    } catch {
      throw Failure(.usage, "\(source): \(error)" + hint(type, error))
    }
  }

  /// The same of the first line of a file, or of standard input, for which a terminal is asked: so nobody who lists processes sees the number.
  static func document(file path: String) throws(Failure) -> IdentityDocument {
    let content: [UInt8]
    if path == "-" {
      if Terminal.isTerminal(.standardInput) {
        Terminal.writeError("luyin: the holder's document, as cn-id:NUMBER, and Enter:")
      }
      content = try firstLine()
    } else {
      content = try File.read(path, byteCountMax: byteCountMax)
    }
    let line = content.prefix { $0 != UInt8(ascii: "\n") }
    let text = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    return try document(text, source: path == "-" ? "standard input" : path)
  }

  private static func firstLine() throws(Failure) -> [UInt8] {
    var content: [UInt8] = []
    while !content.contains(UInt8(ascii: "\n")), content.count <= byteCountMax {
      let read = try File.read(.standardInput, name: "standard input", upTo: byteCountMax)
      if read.isEmpty { break }
      content += read
    }
    return content
  }

  private static func hint(_ type: IdentityDocumentType, _ error: IdentityDocumentError) -> String {
    switch (type, error) {
    case (.chineseIdentityNumber, .length): "; it has 18 characters"
    case (.chineseIdentityNumber, .form): "; it has 17 digits, and a digit or X"
    case (.passport, .form), (.card, .form): "; it is the issuing state, a colon and the number, as CHN:NUMBER"
    default: ""
    }
  }

  /// More than any line has that is a document.
  private static let byteCountMax = 4096
}
