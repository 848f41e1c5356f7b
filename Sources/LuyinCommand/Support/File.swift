internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading files, with errors that name them.
enum File {
  static func open(_ path: String) throws(Failure) -> FileDescriptor {
    do {
      return try FileDescriptor.open(FilePath(path), .readOnly)
    } catch {
      throw Failure(.cannotOpen, "cannot open \(path): \(error)")
    }
  }

  /// The whole file; refused past `byteCountMax`, which every small file of the format respects.
  static func read(_ path: String, byteCountMax: Int) throws(Failure) -> [UInt8] {
    let descriptor = try open(path)
    defer { try? descriptor.close() }
    var bytes: [UInt8] = []
    while bytes.count <= byteCountMax {
      let chunk = try read(descriptor, name: path, upTo: 65_536)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    throw Failure(.cannotOpen, "\(path) is larger than \(byteCountMax) bytes and so not what is expected here")
  }

  /// The beginning of a file up to `count` bytes, and whether that is all of it. Waits for a slow pipe.
  static func read(
    _ descriptor: FileDescriptor, name: String, upToEndOr count: Int
  ) throws(Failure) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let chunk = try read(descriptor, name: name, upTo: count - bytes.count)
      if chunk.isEmpty { return (bytes, true) }
      bytes += chunk
    }
    return (bytes, false)
  }

  /// What one read gives; empty at the end.
  static func read(_ descriptor: FileDescriptor, name: String, upTo count: Int) throws(Failure) -> [UInt8] {
    do {
      return unsafe try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = unsafe try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch Errno.isDirectory {
      throw Failure(.cannotOpen, "\(name) is a directory; name a file")
    } catch {
      throw Failure(.inputOutput, "cannot read \(name): \(error)")
    }
  }

  /// The content of a file of one line, without the line's end: LF or CRLF.
  static func withoutLineEnd(_ content: [UInt8]) -> ArraySlice<UInt8> {
    guard content.last == UInt8(ascii: "\n") else { return content[...] }
    let line = content.dropLast()
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  static func isWritableFolder(_ path: String) -> Bool { unsafe access(path, W_OK | X_OK) == 0 }

  /// Waits until what was written is on the disk; what has no disk behind it is left alone.
  static func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
    guard fsync(descriptor.rawValue) != 0 else { return }
    let error = Errno(rawValue: errno)
    if error != .invalidArgument && error != .notSupported { throw error }
  }

  /// Keeps others from writing to a file in this way until it is closed.
  static func lock(_ descriptor: FileDescriptor, name: String) throws(Failure) {
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 else { return }
    let error = Errno(rawValue: errno)
    guard error == .wouldBlock else { throw Failure(.inputOutput, "cannot lock \(name): \(error)") }
    throw Failure(.dataError, "another process is writing \(name); let it come to its end, or stop it and try again")
  }

  /// A name that tells a file from all others, wherever it is said: of its folder the one without links.
  static func absolutePath(_ path: String) -> String {
    let given = FilePath(path)
    let folder = given.removingLastComponent()
    guard let name = given.lastComponent,
      let found = unsafe realpath(folder.isEmpty ? "." : folder.string, nil)
    else { return path }
    defer { unsafe free(found) }
    return unsafe FilePath(String(cString: found)).appending(name).string
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The size of a regular file; nil for pipes and what else has none.
  static func byteCount(_ descriptor: FileDescriptor) -> Int? {
    guard let position = try? descriptor.seek(offset: 0, from: .current),
      let end = try? descriptor.seek(offset: 0, from: .end),
      (try? descriptor.seek(offset: position, from: .start)) != nil
    else { return nil }
    return Int(end)
  }

  static func rename(_ path: String, to other: String) throws(Failure) {
    let status = unsafe path.withCString { from in
      unsafe other.withCString { to in unsafe renameat(AT_FDCWD, from, AT_FDCWD, to) }
    }
    guard status == 0 else {
      throw Failure(.cannotCreate, "cannot write \(other): \(Errno(rawValue: errno))")
    }
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Makes a folder; never in place of something that is there.
  static func makeFolder(_ path: String) throws(Failure) {
    guard unsafe mkdir(path, 0o755) != 0 else { return }
    throw .creating(path, Errno(rawValue: errno))
  }

  /// Makes a folder of its own for files that nobody needs later.
  static func makeTemporaryFolder(prefix: String) throws(Failure) -> String {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = (parent + "/" + prefix + "XXXXXX").utf8CString
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!).map { unsafe String(cString: $0) }
    }
    guard let made else {
      throw Failure(.cannotCreate, "cannot make a folder in \(parent): \(Errno(rawValue: errno))")
    }
    return made
  }

  /// The names of what is in a folder, in order; nil for what is no folder that can be read.
  static func names(inFolder path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    var names: [String] = []
    while let entry = unsafe readdir(folder) { unsafe names.append(name(of: entry)) }
    _ = unsafe closedir(folder)
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
  }

  /// Removes a folder and all that is in it, as far as it can.
  static func removeFolder(_ path: String) {
    for name in names(inFolder: path) ?? [] {
      let inner = path + "/" + name
      if unsafe unlink(inner) != 0 { removeFolder(inner) }
    }
    _ = unsafe rmdir(path)
  }
}
