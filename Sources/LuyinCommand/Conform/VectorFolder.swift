internal import LuyinConformance

/// The vectors on disk.
struct VectorFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The files that the generator makes from others' data in `imported/`.
  func generated() throws(Failure) -> [(name: String, text: String)] {
    let imported = VectorSuite.Imported(
      signatures: try imported("ed25519_public_strict.json"), points: try imported("ed25519_point_validity.json"),
      keyRotations: try imported("tuf_key_rotation_cases.json"))
    do {
      return try VectorSuite.files(imported)
    } catch {
      throw Failure(.cannotOpen, "\(path)/imported is not what it should be: \(error)")
    }
  }

  /// All cases of all files, with their operation.
  func cases() throws(Failure) -> [(op: String, vector: VectorCase)] {
    var cases: [(op: String, vector: VectorCase)] = []
    for name in VectorSuite.fileNames {
      let bytes = try read(name)
      do {
        let file = try VectorFile(parsing: bytes)
        cases += file.cases.map { (file.op, $0) }
      } catch {
        throw Failure(.cannotOpen, "\(path)/\(name) is no file of vectors: \(error)")
      }
    }
    return cases
  }

  func read(_ name: String) throws(Failure) -> [UInt8] { try File.read("\(path)/\(name)", byteCountMax: 1 << 28) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  private func imported(_ name: String) throws(Failure) -> JSONValue {
    guard let value = JSONValue(parsing: try read("imported/\(name)")) else {
      throw Failure(.cannotOpen, "\(path)/imported/\(name) is no JSON")
    }
    return value
  }
}
