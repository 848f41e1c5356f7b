internal import SystemPackage

/// Where a command writes: standard output, or a new file that overwrites nothing.
struct Output {
  let descriptor: FileDescriptor
  let name: String
  private let path: FilePath?

  /// Whether it is a file, and not standard output.
  var isFile: Bool { path != nil }

  /// Of a file that everybody may read.
  static let permissions: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]

  static let standard = Output(descriptor: .standardOutput, name: "standard output", path: nil)

  private init(descriptor: FileDescriptor, name: String, path: FilePath?) {
    self.descriptor = descriptor
    self.name = name
    self.path = path
  }

  /// Goes on in a file that is open for writing, at its end.
  init(appendingTo descriptor: FileDescriptor, path: String) {
    self.init(descriptor: descriptor, name: path, path: FilePath(path))
  }

  /// Creates a file; never over an existing one.
  static func creating(
    _ path: String, permissions: FilePermissions = Output.permissions
  ) throws(Failure) -> Output {
    do {
      let descriptor = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate], permissions: permissions)
      return Output(descriptor: descriptor, name: path, path: FilePath(path))
    } catch {
      throw .creating(path, error as? Errno ?? .ioError)
    }
  }

  /// Whether ``creating(_:permissions:)`` has a chance: nothing is there, and the folder may be written.
  static func checkCreating(_ path: String) throws(Failure) {
    guard !File.exists(path) else { throw .creating(path, .fileExists) }
    let folder = FilePath(path).removingLastComponent()
    guard File.isWritableFolder(folder.isEmpty ? "." : folder.string) else {
      // Told in the same words as a folder that may not be written.
      throw .creating(path, .noSuchFileOrDirectory)
    }
  }

  /// Writes all of it; of a file, all or nothing.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let start = path == nil ? nil : try? descriptor.seek(offset: 0, from: .current)
    do {
      try descriptor.writeAll(bytes)
    } catch {
      if let start { try? descriptor.resize(to: start) }
      throw Failure(.inputOutput, "cannot write to \(name): \(error)")
    }
  }

  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Brings a file to the disk and closes it; errors count, because a full disk may speak up only here.
  func close() throws(Failure) {
    guard path != nil else { return }
    do {
      try File.synchronize(descriptor)
      try descriptor.close()
    } catch {
      throw Failure(.inputOutput, "cannot finish writing \(name): \(error)")
    }
  }

  /// Writes a small file whole or not at all.
  static func writeFile(
    _ path: String, _ bytes: [UInt8], permissions: FilePermissions = Output.permissions
  ) throws(Failure) {
    let output = try creating(path, permissions: permissions)
    do {
      try output.write(bytes)
      try output.close()
    } catch {
      File.remove(path)
      throw error
    }
  }
}
