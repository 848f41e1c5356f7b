package import SystemPackage

/// Everything that a store does with files, an operation each: so that tests can let each of them fail, or the power
/// go off between any two.
package protocol StoreDisk: Sendable {
  /// The whole file; of one that is longer, the first `byteCountMax` + 1 bytes. `isDirectory` for whatever is no file.
  func read(_ path: String, byteCountMax: Int) throws(Errno) -> [UInt8]

  /// What is in a directory, in any order.
  func names(in directory: String) throws(Errno) -> [String]

  func makeDirectory(_ path: String) throws(Errno)

  /// A new, empty file in place of what may be there. To be closed.
  func create(_ path: String) throws(Errno) -> FileDescriptor

  func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno)

  /// Returns once the content of the file is on the disk.
  func synchronize(_ file: FileDescriptor) throws(Errno)

  /// Returns once the names in a directory are on the disk.
  func synchronizeDirectory(_ path: String) throws(Errno)

  /// Gives a file another name, in one step, in place of what has that name.
  func move(_ path: String, to other: String) throws(Errno)

  func delete(_ path: String) throws(Errno)

  /// Locks a file, which is created if need be, until it is closed or the process ends; nil if somebody else has it.
  func lock(_ path: String) throws(Errno) -> FileDescriptor?

  func close(_ file: FileDescriptor)

  /// Waits for 20 ms.
  func pause()
}
