/// Text from elsewhere, made fit for a terminal and a log: no control characters, nothing that turns the line around,
/// and not endless.
package enum Foreign {
  package static let characterCountMax = 80

  package static func shown(_ bytes: some Collection<UInt8>) -> String {
    shown(String(decoding: bytes.prefix(8 * characterCountMax), as: UTF8.self))
  }

  /// - Parameter characterCountMax: more are cut off; a sentence of our own with a foreign name in it has as many as it has.
  package static func shown(_ text: String, characterCountMax: Int = characterCountMax) -> String {
    var shown = ""
    for (position, scalar) in text.unicodeScalars.enumerated() {
      guard position < characterCountMax else { return shown + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
