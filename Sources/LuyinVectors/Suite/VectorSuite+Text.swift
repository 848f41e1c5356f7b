internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func textDecode() -> VectorFile {
    var area = VectorArea(
      "text-decode", op: "text.decode", spec: "text-form.md#decoding", features: ["text"],
      flags: [
        "valid": "A text form of some byte string. Refusing it loses a code that another reader takes.",
        "prefix": "The text does not begin with LY1: and so is something else.",
        "character": "A character that is no ASCII digit. Accepting it gives one code several texts.",
        "length": "A number of digits that no byte string has, or more than a reader takes.",
        "group": "A group whose value does not fit its bytes. Accepting it drops bits or gives one code two texts.",
      ],
      "From text to bytes, strictly.")
    let text = ExampleCredential.issue().text
    let digits = Array(text.utf8.dropFirst(4))
    func refuse(_ id: String, _ description: String, _ flag: String, _ text: String, _ reason: ReasonCode) {
      area.refuse(id, description, flag: flag, ["text": .string(text)], reason)
    }
    func with(_ position: Int, _ character: String) -> String {
      String(text.prefix(4 + position)) + character + String(text.dropFirst(5 + position))
    }

    for count in Array(1...21) + [35, 99, 100, 101, 116, 200, 1023, 1024] {
      let bytes = pattern(count)
      area.accept("valid-\(count)-bytes", "\(count) bytes", flag: "valid", ["text": textForm(bytes)], .hex(bytes))
    }
    for (id, byte) in [("zeros", UInt8(0)), ("ones", 255)] {
      for count in 1...8 {
        let bytes = [UInt8](repeating: byte, count: count)
        area.accept(
          "valid-\(id)-\(count)", "every byte \(byte): the \(byte == 0 ? "least" : "greatest") value of each group",
          flag: "valid", ["text": textForm(bytes)], .hex(bytes))
      }
    }
    area.accept(
      "valid-credential", "the worked example", flag: "valid", ["text": .string(text)],
      .hex(ExampleCredential.issue().bytes.array))

    for (id, description, prefix) in [
      ("empty", "no text", ""), ("l", "one character", "L"), ("without-colon", "no colon", "LY1"),
    ] {
      refuse("prefix-\(id)", description, "prefix", prefix, .textPrefix)
    }
    for (id, description, prefix) in [
      ("missing", "digits alone", ""), ("lower-case", "lower case", "ly1:"), ("mixed-case", "mixed case", "Ly1:"),
      ("version-2", "another version", "LY2:"), ("health-certificate", "another system's prefix", "HC1:"),
      ("leading-space", "a space in front", " LY1:"), ("leading-line-end", "a line end in front", "\nLY1:"),
      ("byte-order-mark", "a byte order mark in front", "\u{feff}LY1:"), ("full-width", "full-width letters", "ＬＹ１："),
      ("semicolon", "a semicolon for the colon", "LY1;"), ("link", "a link around it", "https://LY1:"),
    ] {
      refuse(
        "prefix-\(id)", description, "prefix", prefix + String(decoding: digits, as: UTF8.self), .textPrefix)
    }

    for (id, description, character) in [
      ("letter", "a letter", "O"), ("minus", "a minus sign", "-"), ("plus", "a plus sign", "+"),
      ("space", "a space", " "),
      ("point", "a point", "."), ("slash", "the character before 0", "/"), ("colon", "the character after 9", ":"),
      ("tab", "a tab", "\t"), ("nul", "a NUL", "\0"), ("full-width", "a full-width digit", "１"),
      ("arabic", "an Arabic-Indic digit", "٣"), ("superscript", "a superscript digit", "²"),
      ("chinese", "a Chinese numeral", "三"), ("percent", "a percent sign", "%"),
    ] {
      refuse("character-\(id)", "\(description) for a digit", "character", with(100, character), .textCharacter)
    }
    refuse("character-first", "a letter for the first digit", "character", with(0, "x"), .textCharacter)
    refuse("character-last", "a letter for the last digit", "character", with(242, "x"), .textCharacter)
    refuse("character-line-feed-behind", "a line feed behind", "character", text + "\n", .textCharacter)
    refuse("character-carriage-return-behind", "CR LF behind", "character", text + "\r\n", .textCharacter)
    refuse("character-space-behind", "a space behind", "character", text + " ", .textCharacter)
    refuse("character-nul-behind", "a NUL behind", "character", text + "\0", .textCharacter)
    refuse("character-twice", "two texts, one behind the other", "character", text + text, .textCharacter)
    refuse(
      "character-grouped", "spaces between groups", "character",
      "LY1:" + String(decoding: digits.prefix(17), as: UTF8.self) + " "
        + String(decoding: digits.dropFirst(17), as: UTF8.self), .textCharacter)

    refuse("length-0-digits", "the prefix alone", "length", "LY1:", .textLength)
    for count in [1, 2, 4, 6, 7, 9, 11, 12, 14, 16, 18, 19, 21, 23, 24, 26, 28, 29, 31, 33] {
      refuse(
        "length-\(count)-digits", "\(count) digits", "length",
        "LY1:" + String(repeating: "0", count: count), .textLength)
    }
    refuse("length-one-digit-less", "the last digit is missing", "length", String(text.dropLast()), .textLength)
    refuse("length-one-digit-more", "one digit too many", "length", text + "0", .textLength)
    refuse(
      "length-1025-bytes", "one byte past the limit", "length", "LY1:" + String(repeating: "0", count: 2490),
      .textLength)
    refuse(
      "length-100000-digits", "far past the limit", "length", "LY1:" + String(repeating: "0", count: 100_000),
      .textLength)

    refuse(
      "character-behind-too-many", "a letter behind more digits than a reader takes: characters come first",
      "character", "LY1:" + String(repeating: "0", count: 2488) + "x", .textCharacter)

    for (byteCount, digitCount) in [(1, 3), (2, 5), (3, 8), (4, 10), (5, 13), (6, 15), (7, 17)] {
      let limit = UInt64(1) << UInt64(8 * byteCount)
      let over = String(limit)
      let zeros = String(repeating: "0", count: digitCount - over.utf8.count)
      refuse(
        "group-\(byteCount)-limit", "a group of \(byteCount) bytes with the value 2^\(8 * byteCount)", "group",
        "LY1:" + zeros + over, .textGroup)
      refuse(
        "group-\(byteCount)-nines", "a group of \(byteCount) bytes, all nines", "group",
        "LY1:" + String(repeating: "9", count: digitCount), .textGroup)
    }
    for group in 0..<14 {
      var changed = digits
      changed.replaceSubrange(group * 17..<group * 17 + 17, with: "72057594037927936".utf8)
      refuse(
        "group-at-\(group * 17)", "group \(group + 1) of 15 has the value 2^56", "group",
        "LY1:" + String(decoding: changed, as: UTF8.self), .textGroup)
    }
    refuse(
      "group-last", "the last group of two bytes has the value 65536", "group", String(text.dropLast(5)) + "65536",
      .textGroup)
    return area.file
  }

  static func textEncode() -> VectorFile {
    var area = VectorArea(
      "text-encode", op: "text.encode", spec: "text-form.md#encoding", features: ["text"],
      flags: [
        "valid": "One byte string has one text form.",
        "length": "A text form carries 1 to 1,024 bytes.",
      ],
      "From bytes to text.")
    for count in Array(1...15) + [100, 116, 200, 1023, 1024] {
      let bytes = pattern(count)
      area.accept("valid-\(count)-bytes", "\(count) bytes", flag: "valid", ["bytes": .hex(bytes)], textForm(bytes))
    }
    area.accept(
      "valid-credential", "the worked example", flag: "valid",
      ["bytes": .hex(ExampleCredential.issue().bytes.array)], .string(ExampleCredential.issue().text))
    area.refuse("length-0", "no bytes", flag: "length", ["bytes": ""], .textLength)
    area.refuse("length-1025", "one byte too many", flag: "length", ["bytes": .hex(pattern(1025))], .textLength)
    area.refuse("request-odd-hex", "half a byte", flag: "length", ["bytes": "123"], .request)
    area.refuse("request-upper-case", "upper-case hex", flag: "length", ["bytes": "AB"], .request)
    area.refuse("request-missing", "no operand", flag: "length", [:], .request)
    area.refuse("request-number", "a number for a string", flag: "length", ["bytes": 12], .request)
    return area.file
  }

  /// Bytes without structure, each length beginning alike: 7, 44, 81, …
  private static func pattern(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: 37 &* $0 &+ 7) }
  }

  private static func textForm(_ bytes: [UInt8]) -> JSONValue {
    do { return .string(try TextForm.encode(bytes.span)) } catch { fatalError("\(error)") }
  }
}
