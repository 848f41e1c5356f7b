extension QRSymbol {
  /// How a symbol is drawn with characters.
  @nonexhaustive public enum TerminalStyle: Hashable, Sendable, CaseIterable {
    /// Black on white by escapes for colours: right on every terminal that has them.
    case coloured
    /// Characters alone, light modules as blocks: right where writing is light on dark.
    case lightBlocks
    /// Characters alone, dark modules as blocks: right where writing is dark on light, and on paper.
    case darkBlocks
  }

  /// The columns of a terminal that the symbol needs.
  public var terminalColumnCount: Int { sideLength + 2 * QRSymbol.quietZone }

  /// The lines of a terminal that the symbol needs: half as many, rounded up.
  public var terminalLineCount: Int { (terminalColumnCount + 1) / 2 }

  /// The symbol with its quiet zone in half blocks, two modules above each other in a character, each line ended by LF.
  ///
  /// The number of rows is odd, so below the last one there is another row of light.
  public func terminalText(_ style: TerminalStyle) -> String {
    let columns = -QRSymbol.quietZone..<sideLength + QRSymbol.quietZone
    var text = ""
    for line in 0..<terminalLineCount {
      let y = 2 * line - QRSymbol.quietZone
      if style == .coloured { text += "\u{1b}[30;107m" }
      for x in columns {
        let isBlock = (self[x: x, y: y] != (style == .lightBlocks), self[x: x, y: y + 1] != (style == .lightBlocks))
        switch isBlock {
        case (true, true): text += "█"
        case (true, false): text += "▀"
        case (false, true): text += "▄"
        case (false, false): text += " "
        }
      }
      if style == .coloured { text += "\u{1b}[0m" }
      text += "\n"
    }
    return text
  }
}
