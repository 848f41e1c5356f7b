internal import FuzzSupport

/// Reading the number of a document ends with its one normal form or with an error that tells nothing of it; and whoever types it
/// otherwise, in full-width characters, lower case or with spaces, comes to the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzIdentityDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    let number = String(decoding: input.array, as: UTF8.self)
    for type in IdentityDocumentType.allCases { checkReading(type, number) }
  }
  return 0
}

private func checkReading(_ type: IdentityDocumentType, _ number: String) {
  let document: IdentityDocument
  do { document = try IdentityDocument(type, number: number) } catch {
    property("an error is one of sixty-seven, whatever was typed", errors.contains(error))
    return
  }
  property("more than 64 scalars are no number", number.unicodeScalars.count <= 64)
  property("it is a document of the type that was asked for", document.type == type)
  let digits = type == .chineseIdentityNumber ? 18...18 : type == .passport ? 4...12 : 4...25
  property("its length is one that the type has", digits.contains(document.number.count))
  switch type {
  case .chineseIdentityNumber: checkChinese(document.number)
  case .passport, .card: checkIssued(document.number)
  }
  let plain = typed(document)
  property("a normal form read again is itself", normalForm(type, plain) == document.number)
  property("lower case makes no difference", normalForm(type, plain.lowercased()) == document.number)
  property("full width makes no difference", normalForm(type, wide(plain)) == document.number)
  property(
    "what separates makes no difference", normalForm(type, "<" + plain.map { "\($0)-" }.joined()) == document.number)
  property("a document prints its type alone", "\(document)" == "IdentityDocument(\(type.name))")
  property("nor does it show its number to a mirror", Mirror(reflecting: document).children.map(\.label) == ["type"])
}

/// All that there is to say: a kind, and of a character where it stands.
private let errors = Set(
  [.length, .form, .checkCharacter] + (0..<64).map { IdentityDocumentError.character(position: $0) })

/// By the table of weights, where the reader doubles a remainder.
private func checkChinese(_ number: [UInt8]) {
  let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  property("17 digits are digits", number[..<17].allSatisfy { 0x30...0x39 ~= $0 })
  let sum = zip(weights, number).reduce(0) { $0 + $1.0 * Int($1.1 - 0x30) }
  property("the check character is that of GB 11643", number[17] == Array("10X98765432".utf8)[sum % 11])
}

private func checkIssued(_ number: [UInt8]) {
  let state = number[..<3].prefix { 0x41...0x5a ~= $0 }
  property("a state is one to three letters", !state.isEmpty)
  property("and is filled to three characters", number[state.count..<3].allSatisfy { $0 == UInt8(ascii: "<") })
  property("behind it are digits and letters", number[3...].allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5a ~= $0 })
}

/// A normal form as somebody types it.
private func typed(_ document: IdentityDocument) -> String {
  let number = String(decoding: document.number, as: UTF8.self)
  guard document.type != .chineseIdentityNumber else { return number }
  return number.prefix(3).filter { $0 != "<" } + ":" + number.dropFirst(3)
}

private func wide(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xfee0) }))
}

private func normalForm(_ type: IdentityDocumentType, _ number: String) -> [UInt8]? {
  try? IdentityDocument(type, number: number).number
}
