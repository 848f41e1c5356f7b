extension String {
  /// Broken into lines of at most so many columns of a terminal: at spaces, and behind Chinese characters and punctuation, which have none.
  /// What has no such place and is longer stands as it is.
  func wrapped(toColumns width: Int) -> [String] {
    var lines = [""]
    for word in words {
      let isFirst = lines[lines.count - 1].isEmpty
      if !isFirst, lines[lines.count - 1].columnCount + word.withoutSpaces.columnCount > width {
        lines[lines.count - 1] = lines[lines.count - 1].withoutSpaces
        lines.append(word)
      } else {
        lines[lines.count - 1] += word
      }
    }
    return lines.dropLast() + [lines[lines.count - 1].withoutSpaces]
  }

  /// The parts between which a line may end; spaces belong to the part in front of them.
  private var words: [String] {
    var words: [String] = []
    var mayBreak = true
    for character in self {
      let isWide = String(character).columnCount > 1
      let closes = "，。；：、）”！？".contains(character)
      if words.isEmpty || character != " " && !closes && (mayBreak || isWide && !opens(words.last?.last)) {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
      mayBreak = character == " " || isWide && !opens(character)
    }
    return words
  }

  /// Whether nothing may be parted from behind it.
  private func opens(_ character: Character?) -> Bool { character.map { "（“(".contains($0) } ?? false }

  private var withoutSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
