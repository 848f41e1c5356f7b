internal import SystemPackage

/// What is going on, on standard error: the whole takes minutes.
enum Log {
  static func say(_ line: String) {
    // Nobody is left to tell if that fails.
    _ = try? FileDescriptor.standardError.writeAll((line + "\n").utf8)
  }
}
