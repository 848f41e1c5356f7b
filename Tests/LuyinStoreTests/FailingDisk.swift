import LuyinStore
import Synchronization
import SystemPackage

/// A disk that fails at one step: each change counts as one, and each synchronisation. Files are closed always, as the
/// system closes what a dead process had open.
final class FailingDisk: WrappedDisk {
  enum Failure {
    /// Nothing happens from this step on; if it is a write, a part of it does.
    case end
    /// The step does not happen; a write does in part.
    case error(Errno)
    /// Nor does any later one.
    case errors(Errno)
    /// The step happens, and an error is reported all the same.
    case errorAfterwards(Errno)
  }

  private struct Progress {
    var count = 0
    var hasFailed = false
  }

  let disk: any StoreDisk
  private let step: Int
  private let failure: Failure
  /// Of a write that fails.
  private let part: Double
  private let progress = Mutex(Progress())

  /// - Parameter step: from 1.
  init(_ disk: any StoreDisk, at step: Int, _ failure: Failure, part: Double = 0.5) {
    self.disk = disk
    self.step = step
    self.failure = failure
    self.part = part
  }

  var hasFailed: Bool { progress.withLock { $0.hasFailed } }

  private func count<T>(_ body: () throws(Errno) -> T, partly: () -> Void = {}) throws(Errno) -> T {
    let (count, hasEnded) = progress.withLock { progress in
      progress.count += 1
      if progress.count == step { progress.hasFailed = true }
      return (progress.count, progress.count > step)
    }
    switch failure {
    case .end where hasEnded: throw .ioError
    case .errors(let error) where hasEnded: throw error
    default: break
    }
    guard count == step else { return try body() }
    switch failure {
    case .end:
      partly()
      throw .ioError
    case .error(let error), .errors(let error):
      partly()
      throw error
    case .errorAfterwards(let error):
      _ = try body()
      throw error
    }
  }

  func makeDirectory(_ path: String) throws(Errno) {
    try count { () throws(Errno) in try disk.makeDirectory(path) }
  }

  func create(_ path: String) throws(Errno) -> FileDescriptor {
    try count { () throws(Errno) in try disk.create(path) }
  }

  func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
    try count { () throws(Errno) in
      try disk.write(bytes, to: file)
    } partly: {
      try? disk.write(Array(bytes.prefix(Int(Double(bytes.count) * part))), to: file)
    }
  }

  func synchronize(_ file: FileDescriptor) throws(Errno) {
    try count { () throws(Errno) in try disk.synchronize(file) }
  }

  func synchronizeDirectory(_ path: String) throws(Errno) {
    try count { () throws(Errno) in try disk.synchronizeDirectory(path) }
  }

  func move(_ path: String, to other: String) throws(Errno) {
    try count { () throws(Errno) in try disk.move(path, to: other) }
  }

  func delete(_ path: String) throws(Errno) { try count { () throws(Errno) in try disk.delete(path) } }
}
