internal import SystemPackage

/// The terminal for something that changes in place: its own screen, without a cursor; what was there comes back at the end, and nothing
/// of what was shown stays.
struct LiveScreen: ~Copyable {
  init() throws(Failure) { try Output.standard.write("\u{1b}[?1049h\u{1b}[?25l") }

  deinit { try? Output.standard.write("\u{1b}[?25h\u{1b}[?1049l") }

  /// Replaces what is shown, line by line, so that nothing flickers.
  func draw(_ text: String) throws(Failure) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try Output.standard.write("\u{1b}[H" + lines.joined(separator: "\u{1b}[K\n") + "\u{1b}[K\u{1b}[J")
  }
}
