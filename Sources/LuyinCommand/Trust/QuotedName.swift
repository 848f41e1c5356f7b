internal import Luyin

/// A name of a document between quotation marks, so that it shows where it begins and ends; what nobody sees in it is
/// written out. The list of such characters is our own: that of Unicode grows, and the text must stay the same.
struct QuotedName: CustomStringConvertible {
  let description: String

  init(_ name: DocumentName) {
    var text = "\""
    for scalar in name.text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5c: text += "\\\(scalar)"
      case 0xad, 0x34f, 0x61c, 0x115f...0x1160, 0x17b4...0x17b5, 0x180b...0x180f, 0x200b...0x200f, 0x2060...0x206f,
        0x3164, 0xfe00...0xfe0f, 0xfeff, 0xffa0, 0xfff0...0xfffb, 0xe0000...0xe0fff:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    description = text + "\""
  }
}
