extension String {
  /// Broken into lines of at most so many columns of a terminal: at spaces, and behind Chinese characters and punctuation, which have none.
  /// What has no such place and is longer stands as it is.
  func wrapped(toColumns width: Int) -> [String] {
    var lines: [String] = []
    var (line, columnCount) = (Substring(), 0)
    for word in words {
      if !line.isEmpty, columnCount + word.withoutSpaces.columnCount > width {
        lines.append(String(line.withoutSpaces))
        (line, columnCount) = (word, 0)
      } else {
        line = self[line.isEmpty ? word.startIndex..<word.endIndex : line.startIndex..<word.endIndex]
      }
      columnCount += word.columnCount
    }
    return lines + [String(line.withoutSpaces)]
  }

  /// The parts between which a line may end; spaces belong to the part in front of them.
  private var words: [Substring] {
    var words: [Substring] = []
    var start = startIndex
    var before: Character?
    var position = startIndex
    while position < endIndex {
      let character = self[position]
      if let before, character != " ", !character.closes {
        // A line may end behind a space, and on either side of a wide character.
        let isParted = before == " " || (before.isWide || character.isWide) && !before.opens
        if isParted {
          words.append(self[start..<position])
          start = position
        }
      }
      before = character
      position = index(after: position)
    }
    if start < endIndex { words.append(self[start...]) }
    return words
  }
}

extension Substring {
  fileprivate var withoutSpaces: Substring {
    var text = self
    while text.utf8.last == UInt8(ascii: " ") { text.unicodeScalars.removeLast() }
    return text
  }
}

extension Character {
  fileprivate var isWide: Bool { !isASCII && unicodeScalars.reduce(0) { $0 + $1.columnCount } > 1 }
  /// Whether nothing may be parted from in front of it.
  fileprivate var closes: Bool { !isASCII && "，。；：、）”！？".contains(self) }
  /// Whether nothing may be parted from behind it.
  fileprivate var opens: Bool { self == "(" || !isASCII && "（“".contains(self) }
}
