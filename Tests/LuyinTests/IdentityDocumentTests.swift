import Luyin
import LuyinVectors
import TestSupport
import Testing

struct IdentityDocumentTests {
  /// 17 random digits and their check character, by the weights of GB 11643.
  private static func number(_ random: inout SeededRandom) -> [Character] {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let digits = weights.map { _ in Int.random(in: 0...9, using: &random) }
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
    return digits.map { Character("\($0)") } + [Array("10X98765432")[sum % 11]]
  }

  private static func isANumber(_ text: String) -> Bool {
    (try? IdentityDocument(.chineseIdentityNumber, number: text)) != nil
  }

  @Test func everyMistypedOrExchangedCharacterIsNoticed() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<200 {
      let number = IdentityDocumentTests.number(&random)
      #expect(IdentityDocumentTests.isANumber(String(number)))
      for position in number.indices {
        for other in "0123456789X" where other != number[position] {
          var changed = number
          changed[position] = other
          #expect(!IdentityDocumentTests.isANumber(String(changed)))
        }
        guard position < 17, number[position] != number[position + 1] else { continue }
        var changed = number
        changed.swapAt(position, position + 1)
        #expect(!IdentityDocumentTests.isANumber(String(changed)))
      }
    }
  }

  @Test func aSingleCharacterTooManyOrTooFewIsNoticed() {
    let number = Array(ExampleHolder.number)
    for position in number.indices {
      var shorter = number
      shorter.remove(at: position)
      #expect(!IdentityDocumentTests.isANumber(String(shorter)))
      for digit in "0123456789X" {
        var longer = number
        longer.insert(digit, at: position)
        #expect(!IdentityDocumentTests.isANumber(String(longer)))
      }
    }
  }

  /// Every scalar of the basic plane in one place: what is taken is what the spec names.
  @Test func whichCharactersMakeNoDifference() {
    for value in UInt32(0)...0xffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let taken = IdentityDocumentTests.isANumber("110105\(scalar)19491231002X")
      let expected = [0x20, 0x2d, 0x3c, 0x3000, 0xff0d, 0xff1c].contains(value)
      #expect(taken == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test func errorsSayWhatIsWrongAndNotTheNumber() {
    for (type, number, error) in [
      (IdentityDocumentType.chineseIdentityNumber, "11010519491231003X", IdentityDocumentError.checkCharacter),
      (.chineseIdentityNumber, "1101051949123100", .length), (.chineseIdentityNumber, "110105194912310O2X", .form),
      (.chineseIdentityNumber, "110105.19491231002X", .character(position: 6)), (.passport, "E12345678", .form),
      (.passport, "CHN:E123456789", .length), (.passport, "CHINA:E12345678", .form), (.card, "CHN:", .length),
      (.card, "CHN:ü", .character(position: 4)),
    ] {
      do {
        _ = try IdentityDocument(type, number: number)
        Issue.record("\(number) is none")
      } catch let found {
        #expect(found == error)
        #expect(!"\(found)".contains(number))
      }
    }
  }

  /// Whoever logs one by mistake logs no number.
  @Test func nothingPrintsANumberOrAnOpening() throws {
    let document = try IdentityDocument(.chineseIdentityNumber, number: ExampleHolder.number)
    let (holder, opening) = try Holder.identityDocument(document)
    let presentation = try DocumentPresentation(of: ExampleCredential.issue(holder: holder), opening)
    let presented = presentation.bytes.array
    for value in [document, opening, presentation] as [Any] {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] {
        #expect(!text.contains("1101") && !text.contains("49, 49"))
        #expect(!text.contains("\(presented[100]), \(presented[101])"))
      }
    }
  }

  @Test func openingsAreNewEachTime() throws {
    let document = try IdentityDocument(.passport, number: "UTO:A")
    let first = try Holder.identityDocument(document)
    let second = try Holder.identityDocument(document)
    #expect(first.holder.hash != second.holder.hash && first.holder.binding == .identityDocument)
    for (holder, opening) in [first, second] {
      let shown = try DocumentPresentation(of: ExampleCredential.issue(holder: holder), opening)
      let presentation = try UnverifiedPresentation(decoding: shown.bytes.span)
      #expect(try HolderCheck(document: document).assurance(assumingAuthentic: presentation, at: 0) == .document)
    }
  }
}
