import Luyin
import LuyinVectors
import TestSupport
import Testing

struct TextFormTests {
  private let example = ExampleCredential.issue().text

  @Test func everyLengthComesBack() throws {
    var random = SeededRandom(seed: 1)
    for count in TextForm.byteCountLimits {
      let bytes = random.bytes(count)
      let text = try TextForm.encode(bytes)
      #expect(text.utf8.count == 4 + count / 7 * 17 + [0, 3, 5, 8, 10, 13, 15][count % 7])
      #expect(try TextForm.decode(text) == bytes, "\(count) bytes, seed 1")
    }
  }

  @Test func everyTwoBytesComeBack() throws {
    for value in 0...UInt16.max {
      let bytes = [UInt8(value >> 8), UInt8(value & 0xff)]
      let text = try TextForm.encode(bytes)
      #expect(try TextForm.decode(text) == bytes)
    }
  }

  @Test func everyFiveDigitsPastTwoBytesAreRefused() {
    for value in 65_536...99_999 {
      #expect(refusal("LY1:\(value)")?.reason == .textGroup)
    }
  }

  @Test func lengthsOutsideTheLimitsAreNotEncoded() {
    for count in [0, 1025, 5000] {
      #expect(throws: FormatError(.textLength, at: 0, foundCount: count)) {
        try TextForm.encode([UInt8](repeating: 1, count: count))
      }
    }
  }

  /// A text cut off anywhere is refused, or it is the whole text of other bytes; it never is the credential.
  @Test func everyTruncationIsNoCredential() {
    for count in 0..<example.utf8.count {
      let text = String(example.prefix(count))
      #expect(throws: FormatError.self, "\(count) characters") { try UnverifiedCredential(decodingText: text) }
    }
  }

  @Test func everyOtherCharacterIsRefusedWhereItStands() {
    for offset in 0..<example.utf8.count {
      for byte in UInt8(0)...127 {
        var text = Array(example.utf8)
        guard text[offset] != byte, offset < 4 || !(0x30...0x39 ~= byte) else { continue }
        text[offset] = byte
        let error = refusal(String(decoding: text, as: UTF8.self))
        #expect(error == FormatError(offset < 4 ? .textPrefix : .textCharacter, at: offset))
      }
    }
  }

  /// No digit can be changed into another text of the same bytes.
  @Test func everyOtherDigitGivesOtherBytesOrNone() throws {
    let bytes = try TextForm.decode(example)
    for offset in 4..<247 {
      for digit in UInt8(0x30)...0x39 {
        var text = Array(example.utf8)
        guard text[offset] != digit else { continue }
        text[offset] = digit
        let changed = try? TextForm.decode(text.span)
        #expect(changed != bytes)
      }
    }
  }

  @Test func firstDefectInTheOrderOfTheSpecIsReported() {
    #expect(refusal("LY2:x")?.reason == .textPrefix)
    #expect(refusal("LY1:99x")?.reason == .textCharacter)
    #expect(refusal("LY1:9999")?.reason == .textLength)
    #expect(refusal("LY1:999")?.reason == .textGroup)
    #expect(refusal("LY1:99999999999999999999") == FormatError(.textGroup, at: 4))
    #expect(refusal("LY1:00000000000000000999") == FormatError(.textGroup, at: 21))
  }

  @Test func invalidUTF8IsRefused() {
    for tail in [[UInt8(0xff)], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80]] {
      let text = Array("LY1:".utf8) + tail
      #expect(throws: FormatError(.textCharacter, at: 4)) { try TextForm.decode(text.span) }
    }
  }

  private func refusal(_ text: String) -> FormatError? {
    do {
      _ = try TextForm.decode(text)
      return nil
    } catch {
      return error
    }
  }
}
