internal import Foundation
internal import LuyinConformance
internal import LuyinVectors

/// The vectors on disk.
struct VectorFolder {
  private let url: URL

  init(_ path: String) { url = URL(filePath: path, directoryHint: .isDirectory) }

  /// The files that are made, from others' data in `imported/`.
  func generated() throws(Failure) -> [(name: String, text: String)] {
    let imported = VectorSuite.Imported(
      signatures: try imported("ed25519_public_strict.json"), points: try imported("ed25519_point_validity.json"),
      keyRotations: try imported("tuf_key_rotation_cases.json"))
    do {
      return try VectorSuite.files(imported)
    } catch {
      throw Failure(Failure.cannotOpen, "\(url.path)/imported is not what it should be: \(error)")
    }
  }

  func file(_ name: String) throws(Failure) -> VectorFile {
    let bytes = try read(name)
    do { return try VectorFile(parsing: bytes) } catch {
      throw Failure(Failure.cannotOpen, "\(url.path)/\(name) is no file of vectors: \(error)")
    }
  }

  func read(_ name: String) throws(Failure) -> [UInt8] {
    do { return Array(try Data(contentsOf: url.appending(path: name))) } catch {
      throw Failure(Failure.cannotOpen, "cannot read \(url.path)/\(name): \(error.localizedDescription)")
    }
  }

  /// In one step, so that no half file is left.
  func write(_ text: String, to name: String) throws(Failure) {
    do { try Data(text.utf8).write(to: url.appending(path: name), options: .atomic) } catch {
      throw Failure(Failure.cannotCreate, "cannot write \(url.path)/\(name): \(error.localizedDescription)")
    }
  }

  private func imported(_ name: String) throws(Failure) -> JSONValue {
    guard let value = JSONValue(parsing: try read("imported/\(name)")) else {
      throw Failure(Failure.cannotOpen, "\(url.path)/imported/\(name) is no JSON")
    }
    return value
  }
}
