internal import Luyin
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a signal handler has to restore; written by one prompt at a time, before its handlers are set.
nonisolated(unsafe) private var silencedTerminal: (terminal: Int32, settings: termios)?

/// Passphrases from a terminal or a file, byte by byte into guarded memory.
enum PassphraseInput {
  /// The first line of a file, without its end: LF or CRLF.
  static func read(file path: String) throws(Failure) -> Passphrase {
    let descriptor = try File.open(path)
    defer { try? descriptor.close() }
    var passphrase = try empty()
    // A CR is held back until it is seen whether the line ends behind it.
    var hasCarriageReturn = false
    while let byte = try nextByte(descriptor, name: path), byte != UInt8(ascii: "\n") {
      if hasCarriageReturn { try append(UInt8(ascii: "\r"), to: &passphrase, name: path) }
      hasCarriageReturn = byte == UInt8(ascii: "\r")
      if !hasCarriageReturn { try append(byte, to: &passphrase, name: path) }
    }
    return try checked(passphrase, name: path)
  }

  /// Asks on the terminal, without echo.
  static func ask(_ prompt: String) throws(Failure) -> Passphrase {
    let terminal: FileDescriptor
    do {
      terminal = try FileDescriptor.open(FilePath("/dev/tty"), .readWrite)
    } catch {
      throw Failure(.usage, "there is no terminal to ask for a passphrase; use --passphrase-file")
    }
    defer { try? terminal.close() }
    let before = try silence(terminal)
    defer { restore(terminal, before) }
    _ = try? terminal.writeAll(prompt.utf8)
    return try checked(try typed(terminal), name: "the terminal")
  }

  /// Asks twice; both must be the same.
  static func askTwice() throws(Failure) -> Passphrase {
    let first = try ask("New passphrase: ")
    let second = try ask("The same again: ")
    guard first.matches(second) else { throw Failure(.usage, "the two passphrases differ; nothing was written") }
    return first
  }

  /// Turns echo, line editing and the keys that send signals off. We read those keys ourselves; a signal from elsewhere
  /// ends the program as it would have, but nobody is left with a silent terminal.
  private static func silence(_ terminal: FileDescriptor) throws(Failure) -> termios {
    var settings = termios()
    guard unsafe tcgetattr(terminal.rawValue, &settings) == 0 else { throw cannotHide }
    let before = settings
    unsafe silencedTerminal = (terminal.rawValue, before)
    for number in endingSignals {
      _ = signal(number) { (number: Int32) in
        if let (terminal, before) = unsafe silencedTerminal {
          var settings = before
          _ = unsafe tcsetattr(terminal, TCSANOW, &settings)
        }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard unsafe tcsetattr(terminal.rawValue, TCSAFLUSH, &settings) == 0 else {
      endSilence()
      throw cannotHide
    }
    return before
  }

  private static let cannotHide = Failure(.usage, "the terminal cannot hide a passphrase; use --passphrase-file")
  private static let endingSignals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private static func restore(_ terminal: FileDescriptor, _ settings: termios) {
    var settings = settings
    _ = unsafe tcsetattr(terminal.rawValue, TCSAFLUSH, &settings)
    _ = try? terminal.writeAll("\n".utf8)
    endSilence()
  }

  private static func endSilence() {
    for number in endingSignals { _ = signal(number, SIG_DFL) }
    unsafe silencedTerminal = nil
  }

  /// What is typed up to the end of the line, with the keys that people expect to work.
  private static func typed(_ terminal: FileDescriptor) throws(Failure) -> Passphrase {
    var passphrase = try empty()
    while let byte = try nextByte(terminal, name: "the terminal") {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x04: return passphrase
      case 0x03, 0x1a, 0x1c: throw Failure(.usage, "no passphrase was given; nothing was written")
      case 0x08, 0x7f: passphrase.removeLast()
      case 0x15: passphrase = try empty()
      default: try append(byte, to: &passphrase, name: "the terminal")
      }
    }
    return passphrase
  }

  private static func empty() throws(Failure) -> Passphrase {
    do { return try Passphrase() } catch { throw Failure(.internalFault, "\(error)") }
  }

  private static func append(_ byte: UInt8, to passphrase: inout Passphrase, name: String) throws(Failure) {
    guard passphrase.append(byte) else {
      throw Failure(.usage, "the passphrase from \(name) is longer than \(Passphrase.byteCountMax) bytes")
    }
  }

  private static func checked(_ passphrase: consuming Passphrase, name: String) throws(Failure) -> Passphrase {
    guard passphrase.byteCount > 0 else { throw Failure(.usage, "the passphrase from \(name) is empty") }
    return passphrase
  }

  /// One byte, without a buffer that would keep the passphrase.
  private static func nextByte(_ descriptor: FileDescriptor, name: String) throws(Failure) -> UInt8? {
    var byte: UInt8 = 0
    do {
      let count = unsafe try withUnsafeMutableBytes(of: &byte) { unsafe try descriptor.read(into: $0) }
      return count == 1 ? byte : nil
    } catch {
      throw Failure(.cannotOpen, "cannot read a passphrase from \(name): \(error)")
    }
  }
}
