internal import SystemPackage

/// Where rows go that cannot be issued, as they stand, under the input's own header. There from the start; gone at the
/// end if it stayed empty.
final class RejectsFile {
  private let output: Output
  private let path: String
  private let header: [UInt8]
  private var isEmpty = true
  private var isOpen = true

  init(path: String, header: [UInt8]) throws(Failure) {
    do {
      output = try Output.creating(path, permissions: .ownerReadWrite)
    } catch {
      throw Failure(error.status, "\(error.message) (--rejects names another place for rejected rows)")
    }
    self.path = path
    self.header = header
  }

  /// Goes on in a file that has rows already.
  init(appendingTo output: Output, path: String, header: [UInt8], isEmpty: Bool) {
    self.output = output
    self.path = path
    self.header = header
    self.isEmpty = isEmpty
  }

  func write(_ rows: [UInt8]) throws(Failure) {
    guard !rows.isEmpty else { return }
    if isEmpty { try output.write(header) }
    isEmpty = false
    try output.write(rows)
  }

  /// Closes the file; its errors count as much as those of the credentials.
  func close() throws(Failure) {
    isOpen = false
    if isEmpty { File.remove(path) }
    try output.close()
  }

  // A run that failed leaves no empty file in the way of the next.
  deinit { if isOpen, isEmpty { File.remove(path) } }
}
