internal import SystemPackage

/// A line on standard error that tells what a long piece of work has come to; silent unless that is a terminal.
struct StepProgress {
  private let isShown = Terminal.isTerminal(.standardError)
  private var hasLine = false

  mutating func show(_ text: String) {
    guard isShown else { return }
    hasLine = true
    _ = try? FileDescriptor.standardError.writeAll("\r\u{1b}[K\(text)".utf8)
  }

  /// Clears the line, so that what follows stands alone.
  mutating func clear() {
    guard hasLine else { return }
    hasLine = false
    _ = try? FileDescriptor.standardError.writeAll("\r\u{1b}[K".utf8)
  }
}
