extension JSONValue {
  /// Reads one JSON value (RFC 8259), strictly; nil if the bytes are none.
  ///
  /// Our own reader, because the answer to a request must be the same in every language: no trailing comma, no byte
  /// order mark, no member twice, UTF-8 alone, nothing behind the value, and a depth of at most ``depthMax``. Takes
  /// time and memory in proportion to the input.
  package init?(parsing bytes: some Collection<UInt8>) {
    var parser = JSONParser(bytes: Array(bytes))
    guard let value = try? parser.document() else { return nil }
    self = value
  }

  /// How deep arrays and objects may lie in each other.
  package static let depthMax = 32
}

private struct JSONParser {
  struct Malformed: Error {}

  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(Malformed) -> JSONValue {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw Malformed() }
    return value
  }

  private mutating func value(depth: Int) throws(Malformed) -> JSONValue {
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

  private mutating func object(depth: Int) throws(Malformed) -> JSONValue {
    guard depth <= JSONValue.depthMax else { throw Malformed() }
    var members: [(key: String, value: JSONValue)] = []
    var names: Set<[UInt8]> = []
    try elements(closing: UInt8(ascii: "}")) { parser throws(Malformed) in
      guard parser.next == UInt8(ascii: "\"") else { throw Malformed() }
      let name = try parser.string()
      guard names.insert(Array(name.utf8)).inserted else { throw Malformed() }
      parser.skipSpace()
      guard parser.take(UInt8(ascii: ":")) else { throw Malformed() }
      parser.skipSpace()
      members.append((name, try parser.value(depth: depth)))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Malformed) -> JSONValue {
    guard depth <= JSONValue.depthMax else { throw Malformed() }
    var elements: [JSONValue] = []
    try self.elements(closing: UInt8(ascii: "]")) { parser throws(Malformed) in
      elements.append(try parser.value(depth: depth))
    }
    return .array(elements)
  }

  /// What stands between brackets, with commas between and none at the end.
  private mutating func elements(
    closing: UInt8, _ element: (inout JSONParser) throws(Malformed) -> Void
  ) throws(Malformed) {
    position += 1
    skipSpace()
    if take(closing) { return }
    while true {
      try element(&self)
      skipSpace()
      if take(closing) { return }
      guard take(UInt8(ascii: ",")) else { throw Malformed() }
      skipSpace()
    }
  }

  private mutating func string() throws(Malformed) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: content, as: UTF8.self) else { throw Malformed() }
        return string
      case UInt8(ascii: "\\"): content += try escape()
      case ..<0x20: throw Malformed()
      default: content.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escape() throws(Malformed) -> [UInt8] {
    guard let byte = next else { throw Malformed() }
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
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw Malformed() }
        let low = try codeUnit()
        guard 0xdc00..<0xe000 ~= low else { throw Malformed() }
        scalar = 0x10000 + (scalar - 0xd800) << 10 + (low - 0xdc00)
      }
      guard let character = Unicode.Scalar(scalar) else { throw Malformed() }
      return Array(String(Character(character)).utf8)
    default: throw Malformed()
    }
  }

  private mutating func codeUnit() throws(Malformed) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw Malformed()
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func number() throws(Malformed) -> JSONValue {
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

  private mutating func digits() throws(Malformed) {
    let start = position
    while let byte = next, 0x30...0x39 ~= byte { position += 1 }
    guard position > start else { throw Malformed() }
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(Malformed) -> JSONValue {
    for byte in text.description.utf8 where !take(byte) { throw Malformed() }
    return value
  }

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
