internal import Luyin

extension JSONValue {
  /// Reads one JSON value (RFC 8259), strictly; nil if the bytes are none.
  ///
  /// Our own reader, because the answer to a request must be the same in every language: no trailing comma, no byte
  /// order mark, no member twice, UTF-8 alone, nothing behind the value, and a depth of at most ``depthMax``. Takes
  /// time and memory in proportion to the input.
  package init?(parsing bytes: some Collection<UInt8>) {
    do throws(JSONError) { try self.init(reading: bytes) } catch { return nil }
  }

  /// Likewise, for whoever wants to know what is wrong.
  package init(reading bytes: some Collection<UInt8>) throws(JSONError) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }

  /// How deep arrays and objects may lie in each other.
  package static let depthMax = 32
}

private struct JSONParser {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONError) -> JSONValue {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw defect("something stands behind the value") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", true)
    case UInt8(ascii: "f"): return try literal("false", false)
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONValue.depthMax else { throw tooDeep }
    var members: [(key: String, value: JSONValue)] = []
    var names = MemberNames()
    try elements(closing: UInt8(ascii: "}")) { parser throws(JSONError) in
      guard parser.next == UInt8(ascii: "\"") else { throw parser.defect("the name of a member is missing") }
      let start = parser.position
      let name = try parser.string()
      guard names.insert(name, behind: members) else {
        throw JSONError(offset: start, message: "this member stands twice")
      }
      parser.skipSpace()
      guard parser.take(UInt8(ascii: ":")) else { throw parser.defect("a colon is missing") }
      parser.skipSpace()
      members.append((name, try parser.value(depth: depth)))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONValue.depthMax else { throw tooDeep }
    var elements: [JSONValue] = []
    try self.elements(closing: UInt8(ascii: "]")) { parser throws(JSONError) in
      elements.append(try parser.value(depth: depth))
    }
    return .array(elements)
  }

  /// What stands between brackets, with commas between and none at the end.
  private mutating func elements(
    closing: UInt8, _ element: (inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    position += 1
    skipSpace()
    if take(closing) { return }
    while true {
      try element(&self)
      skipSpace()
      if take(closing) { return }
      guard take(UInt8(ascii: ",")) else { throw defect("a comma or a closing bracket is missing") }
      skipSpace()
    }
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    // Most strings stand as they are: up to the first byte that means something else.
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
    var content = bytes[start..<position]
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: content, as: UTF8.self) else {
          throw defect("the string before is no UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): content += try escape()
      case ..<0x20: throw defectBefore("a line ends, or a control character stands, within a string")
      default: content.append(byte)
      }
    }
    throw defect("a string is not closed")
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    guard let byte = next else { throw defect("a string is not closed") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var scalar = try codeUnit()
      if 0xd800..<0xdc00 ~= scalar {
        // A pair, or nothing: half a pair is no character.
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw halfPair }
        let low = try codeUnit()
        guard 0xdc00..<0xe000 ~= low else { throw halfPair }
        scalar = 0x10000 + (scalar - 0xd800) << 10 + (low - 0xdc00)
      }
      guard let character = Unicode.Scalar(scalar) else { throw halfPair }
      return Array(String(Character(character)).utf8)
    default: throw defectBefore("this escape is not known")
    }
  }

  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw defect("\\u has four hex digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = take(UInt8(ascii: "-"))
    // No zero in front of other digits.
    if !take(UInt8(ascii: "0")) { try digits() }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isInteger = false
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let integer = Int64(text) { return .integer(integer) }
    return .number(Double(text) ?? .infinity)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = next, 0x30...0x39 ~= byte { position += 1 }
    guard position > start else { throw defect("a value, or a digit of one, is missing") }
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in text.description.utf8 where !take(byte) { throw defect("this is no value; true, false and null are") }
    return value
  }

  private func defect(_ message: String) -> JSONError { JSONError(offset: position, message: message) }

  /// In the byte that was just taken.
  private func defectBefore(_ message: String) -> JSONError { JSONError(offset: position - 1, message: message) }

  private var tooDeep: JSONError { defect("more than \(JSONValue.depthMax) brackets lie in each other") }

  private var halfPair: JSONError { defect("half a surrogate pair is no character") }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { position += 1 }
  }
}

/// The names of an object's members: looked through one by one while they are few, and hashed once they are many.
private struct MemberNames {
  private static let fewCount = 16

  private var many: Set<[UInt8]> = []

  /// - Returns: whether no member has it yet.
  mutating func insert(_ name: String, behind members: [(key: String, value: JSONValue)]) -> Bool {
    guard members.count >= MemberNames.fewCount else { return !members.contains { $0.key.hasBytes(of: name) } }
    if many.isEmpty { many = Set(members.map { Array($0.key.utf8) }) }
    return many.insert(Array(name.utf8)).inserted
  }
}
