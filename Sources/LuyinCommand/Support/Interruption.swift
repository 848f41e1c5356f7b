internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a handler tells of its signal; written before handlers are set.
nonisolated(unsafe) private var signalPipe: Int32 = -1

/// Turns signals that would end the program into something to ask for, so that a terminal is put in order first. One at a time.
struct Interruption: ~Copyable {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private let pipe: (readEnd: FileDescriptor, writeEnd: FileDescriptor)

  init() throws(Failure) {
    do { pipe = try FileDescriptor.pipe() } catch { throw Failure(.internalFault, "cannot make a pipe: \(error)") }
    unsafe signalPipe = pipe.writeEnd.rawValue
    for number in Interruption.signals {
      _ = signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = unsafe write(signalPipe, &byte, 1)
      }
    }
    // Stopped, it would go on showing what is worth nothing any more.
    _ = signal(SIGTSTP, SIG_IGN)
  }

  /// Waits for a fifth of a second, or less if a signal came: its number.
  func came() -> Int32? {
    var request = pollfd(fd: pipe.readEnd.rawValue, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, 200) > 0 else { return nil }
    var byte: UInt8 = 0
    return unsafe read(pipe.readEnd.rawValue, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Ends the program as a signal would have; but one from the keyboard is how the user ends what has no other end.
  static func end(by number: Int32) {
    if number != SIGINT { raise(number) }
  }

  deinit {
    for number in Interruption.signals + [SIGTSTP] { _ = signal(number, SIG_DFL) }
    try? pipe.readEnd.close()
    try? pipe.writeEnd.close()
  }
}
