internal import LuyinConformance

/// The vectors on disk.
struct VectorFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// All cases of all files, with their operation.
  func cases() throws(Failure) -> [(op: String, vector: VectorCase)] {
    var cases: [(op: String, vector: VectorCase)] = []
    for name in VectorFile.names {
      let bytes = try File.read("\(path)/\(name)", byteCountMax: 1 << 28)
      do {
        let file = try VectorFile(parsing: bytes)
        cases += file.cases.map { (file.op, $0) }
      } catch {
        throw Failure(.cannotOpen, "\(path)/\(name) is no file of vectors: \(error)")
      }
    }
    return cases
  }
}
