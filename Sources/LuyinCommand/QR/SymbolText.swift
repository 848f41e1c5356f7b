internal import Luyin

/// The text form that a symbol is to carry.
struct SymbolText {
  let text: String

  /// Of one scan, however it comes; another text is refused with its reason.
  init(_ input: CodeInput) throws(Failure) {
    let scan = Scan(content: input.bytes)
    if case .text(let text) = scan, text.contains(UInt8(ascii: "\n")) {
      throw Failure(.dataError, "\(input.name) has more than one line; a symbol carries one text form")
    }
    do {
      switch scan {
      case .bytes(let bytes): text = try TextForm.encode(bytes.span)
      case .text(let characters):
        _ = try TextForm.decode(characters.span)
        text = String(decoding: characters, as: UTF8.self)
      }
    } catch {
      throw Failure(.dataError, "\(input.name) is no text form: \(error): \(error.reason.sentence.english)")
    }
  }
}
