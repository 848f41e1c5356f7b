internal import Luyin
internal import LuyinConformance
internal import SystemPackage

/// The text form that a symbol is to carry: as an argument, in a file of one line, or from standard input.
struct SymbolText {
  let text: String

  init(_ argument: String) throws(Failure) {
    let content: [UInt8]
    let name: String
    if argument == "-" {
      name = "standard input"
      let input = try File.read(.standardInput, name: name, upToEndOr: SymbolText.byteCountMax + 1)
      guard input.bytes.count <= SymbolText.byteCountMax else {
        throw Failure(.cannotOpen, "\(name) has more than \(SymbolText.byteCountMax) bytes and so is no text form")
      }
      content = input.bytes
    } else if File.exists(argument) {
      name = Foreign.shown(argument)
      content = try File.read(argument, byteCountMax: SymbolText.byteCountMax)
    } else if argument.contains("/") {
      throw Failure(.cannotOpen, "\(Foreign.shown(argument)): no such file")
    } else {
      name = "the text"
      content = Array(argument.utf8)
    }
    do {
      switch Scan(content: content) {
      case .bytes(let bytes): text = try TextForm.encode(bytes.span)
      case .text(let characters):
        guard !characters.contains(UInt8(ascii: "\n")) else {
          throw Failure(.dataError, "\(name) has more than one line; a symbol carries one text form")
        }
        _ = try TextForm.decode(characters.span)
        text = String(decoding: characters, as: UTF8.self)
      }
    } catch let error as FormatError {
      throw Failure(.dataError, "\(name) is no text form: \(error): \(error.reason.sentence.english)")
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }

  /// More than a text form has, or the line of JSON around one.
  private static let byteCountMax = 65_536
}
