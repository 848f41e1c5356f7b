package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The file system.
package struct LocalDisk: StoreDisk {
  package init() {}

  package func read(_ path: String, byteCountMax: Int) throws(Errno) -> [UInt8] {
    // Without waiting: what stands in the file's place may be a pipe that nobody writes to.
    let file = try open(path, .readOnly, .nonBlocking)
    defer { close(file) }
    var status = stat()
    try require(unsafe fstat(file.rawValue, &status) == 0)
    guard status.st_mode & S_IFMT == S_IFREG else { throw .isDirectory }
    var bytes: [UInt8] = []
    // All at once, unless it grows meanwhile: pieces of a large file would be copied together.
    var pieceCount = Int(status.st_size) + 1
    while bytes.count <= byteCountMax {
      let count = min(pieceCount, byteCountMax + 1 - bytes.count)
      let piece = try typed {
        unsafe try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
          filled = unsafe try file.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
      }
      if piece.isEmpty { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      pieceCount = 1 << 16
    }
    return bytes
  }

  package func names(in directory: String) throws(Errno) -> [String] {
    guard let stream = unsafe opendir(directory) else { throw Errno(rawValue: errno) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      // The end and an error look alike but for this.
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name != "." && name != ".." { names.append(name) }
    }
    try require(errno == 0)
    return names
  }

  package func makeDirectory(_ path: String) throws(Errno) { try require(unsafe mkdir(path, 0o755) == 0) }

  package func create(_ path: String) throws(Errno) -> FileDescriptor {
    // Through no link, and over nothing: what an update writes lands where it says.
    do { try delete(path) } catch .noSuchFileOrDirectory {}
    return try open(path, .writeOnly, [.create, .exclusiveCreate, .noFollow])
  }

  package func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
    _ = try typed { try file.writeAll(bytes) }
  }

  package func synchronize(_ file: FileDescriptor) throws(Errno) {
    #if canImport(Darwin)
      // fsync reaches the drive, but not what it is made of.
      if fcntl(file.rawValue, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(file.rawValue) != 0 {
      switch Errno(rawValue: errno) {
      case .interrupted: continue
      // Some file systems cannot synchronise a directory, and need not.
      case .invalidArgument, .notSupported: return
      case let error: throw error
      }
    }
  }

  package func synchronizeDirectory(_ path: String) throws(Errno) {
    let directory = try open(path, .readOnly, .directory)
    defer { close(directory) }
    try synchronize(directory)
  }

  package func move(_ path: String, to other: String) throws(Errno) {
    try require(unsafe rename(path, other) == 0)
  }

  package func delete(_ path: String) throws(Errno) { try require(unsafe unlink(path) == 0) }

  package func lock(_ path: String) throws(Errno) -> FileDescriptor? {
    // For the owner alone: whoever may open the file may keep it locked, and the store from its news.
    let file = try open(path, .readWrite, [.create, .noFollow], permissions: .ownerReadWrite)
    _ = fchmod(file.rawValue, 0o600)
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return file }
    let error = Errno(rawValue: errno)
    close(file)
    // An interrupted one is tried again, too.
    guard error == .wouldBlock || error == .interrupted else { throw error }
    return nil
  }

  package func close(_ file: FileDescriptor) { try? file.close() }

  package func pause() { usleep(20_000) }

  private func open(
    _ path: String, _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions = [],
    permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
  ) throws(Errno) -> FileDescriptor {
    try typed {
      try FileDescriptor.open(FilePath(path), mode, options: options.union(.closeOnExec), permissions: permissions)
    }
  }

  private func require(_ isDone: Bool) throws(Errno) {
    guard isDone else { throw Errno(rawValue: errno) }
  }

  /// swift-system throws nothing but its error numbers, and does not say so.
  private func typed<T>(_ body: () throws -> T) throws(Errno) -> T {
    do { return try body() } catch { throw error as? Errno ?? .ioError }
  }
}
