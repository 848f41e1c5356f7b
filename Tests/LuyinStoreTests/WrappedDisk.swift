import LuyinStore
import Synchronization
import SystemPackage

/// A disk that does as another one does, but for what it does differently.
protocol WrappedDisk: StoreDisk {
  var disk: any StoreDisk { get }
}

extension WrappedDisk {
  func read(_ path: String, byteCountMax: Int) throws(Errno) -> [UInt8] {
    try disk.read(path, byteCountMax: byteCountMax)
  }
  func names(in directory: String) throws(Errno) -> [String] { try disk.names(in: directory) }
  func makeDirectory(_ path: String) throws(Errno) { try disk.makeDirectory(path) }
  func create(_ path: String) throws(Errno) -> FileDescriptor { try disk.create(path) }
  func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) { try disk.write(bytes, to: file) }
  func synchronize(_ file: FileDescriptor) throws(Errno) { try disk.synchronize(file) }
  func synchronizeDirectory(_ path: String) throws(Errno) { try disk.synchronizeDirectory(path) }
  func move(_ path: String, to other: String) throws(Errno) { try disk.move(path, to: other) }
  func delete(_ path: String) throws(Errno) { try disk.delete(path) }
  func lock(_ path: String) throws(Errno) -> FileDescriptor? { try disk.lock(path) }
  func close(_ file: FileDescriptor) { disk.close(file) }
  func pause() { disk.pause() }
}

/// Does not wait.
struct ImpatientDisk: WrappedDisk {
  let disk: any StoreDisk
  func pause() {}
}

/// Lets others do something each time after the record was read.
struct InterruptedDisk: WrappedDisk {
  let disk: any StoreDisk
  let others: @Sendable () -> Void

  func read(_ path: String, byteCountMax: Int) throws(Errno) -> [UInt8] {
    let bytes = try disk.read(path, byteCountMax: byteCountMax)
    if path.hasSuffix("/state") { others() }
    return bytes
  }
}
