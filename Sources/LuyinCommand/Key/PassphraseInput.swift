internal import Luyin
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Passphrases from a terminal or a file, byte by byte into guarded memory.
enum PassphraseInput {
  /// The first line of a file.
  static func read(file path: String) throws(Failure) -> Passphrase {
    let descriptor = try File.open(path)
    defer { try? descriptor.close() }
    return try readLine(descriptor, name: path)
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
    var settings = termios()
    guard unsafe tcgetattr(terminal.rawValue, &settings) == 0 else {
      throw Failure(.usage, "the terminal cannot hide a passphrase; use --passphrase-file")
    }
    let before = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    _ = unsafe tcsetattr(terminal.rawValue, TCSAFLUSH, &settings)
    defer {
      var before = before
      _ = unsafe tcsetattr(terminal.rawValue, TCSAFLUSH, &before)
      _ = try? terminal.writeAll("\n".utf8)
    }
    _ = try? terminal.writeAll(prompt.utf8)
    return try readLine(terminal, name: "the terminal")
  }

  /// Asks twice; both must be the same.
  static func askTwice() throws(Failure) -> Passphrase {
    let first = try ask("New passphrase: ")
    let second = try ask("The same again: ")
    guard first.matches(second) else { throw Failure(.usage, "the two passphrases differ; nothing was written") }
    return first
  }

  private static func readLine(_ descriptor: FileDescriptor, name: String) throws(Failure) -> Passphrase {
    var passphrase: Passphrase
    do { passphrase = try Passphrase() } catch { throw Failure(.internalFault, "\(error)") }
    while let byte = try nextByte(descriptor, name: name), byte != UInt8(ascii: "\n") {
      guard passphrase.append(byte) else {
        throw Failure(.usage, "the passphrase from \(name) is longer than \(Passphrase.byteCountMax) bytes")
      }
    }
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
