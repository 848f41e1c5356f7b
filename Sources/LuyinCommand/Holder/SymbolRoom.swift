internal import LuyinQR
internal import SystemPackage

/// Whether a terminal has room for a symbol. One that is scrolled half out of sight is read by nobody.
extension Terminal.Size {
  /// The symbol, and a line below it.
  func hasRoom(for symbol: QRSymbol) -> Bool {
    columnCount >= symbol.terminalColumnCount && lineCount > symbol.terminalLineCount
  }
}

extension QRSymbol {
  /// What to say where there is none.
  func neededRoom(_ size: Terminal.Size, _ words: GateWords) -> String {
    let (needed, has) = ("\(terminalColumnCount) × \(terminalLineCount + 1)", "\(size.columnCount) × \(size.lineCount)")
    return words(
      "the symbol needs \(needed) characters and this terminal has \(has); make it larger, or use luyin qr",
      "二维码需要 \(needed) 个字符，终端只有 \(has)；请放大终端，或使用 luyin qr")
  }

  /// The symbol as it is right on this output.
  func terminalText(_ output: FileDescriptor) -> String {
    terminalText(Terminal.hasColour(output) ? .coloured : .lightBlocks)
  }
}
