internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal, where there is one: messages, colour, progress.
enum Terminal {
  static func isTerminal(_ descriptor: FileDescriptor) -> Bool { isatty(descriptor.rawValue) == 1 }

  /// Whether a text there may be changed in place: a terminal that knows escapes.
  static func hasEscapes(_ descriptor: FileDescriptor) -> Bool {
    isTerminal(descriptor) && variable("TERM") != "dumb"
  }

  /// Whether colours may be written there, too: unless somebody said that he wants none.
  static func hasColour(_ descriptor: FileDescriptor) -> Bool {
    hasEscapes(descriptor) && (variable("NO_COLOR") ?? "").isEmpty
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// How many characters a terminal has room for.
  struct Size: Equatable {
    let columnCount: Int
    let lineCount: Int
  }

  /// nil where there is no terminal, or one that does not say.
  static func size(_ descriptor: FileDescriptor) -> Size? {
    var size = winsize()
    guard unsafe ioctl(descriptor.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return Size(columnCount: Int(size.ws_col), lineCount: Int(size.ws_row))
  }

  /// Waits for a fifth of a second.
  static func pause() { _ = poll(nil, 0, 200) }

  /// A line on standard error. Nobody is left to tell if that fails.
  static func writeError(_ line: String) {
    _ = try? FileDescriptor.standardError.writeAll((line + "\n").utf8)
  }

  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }

  /// Whether a read would return at once; true if nobody can tell, since reading is right then too.
  static func hasInput(_ descriptor: FileDescriptor) -> Bool {
    var request = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) != 0
  }

  /// Writes to a program that has gone give an error, not a signal.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}

/// Colours of a verdict, on a terminal only.
enum Colour: String {
  case green = "32"
  case yellow = "33"
  case red = "31"
  case grey = "90"

  func paint(_ text: String, if isTerminal: Bool) -> String {
    isTerminal ? "\u{1b}[\(rawValue)m\(text)\u{1b}[0m" : text
  }
}
