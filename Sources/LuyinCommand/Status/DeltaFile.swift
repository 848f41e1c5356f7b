internal import Luyin

/// A delta in a file, and what it says has become of which index; whether it fits the list that it changes is another
/// question.
struct DeltaFile {
  let path: String
  let delta: StatusListDelta
  let changes: StatusListChanges

  init(_ path: String) throws(Failure) {
    try self.init(path, try File.read(path, byteCountMax: StatusList.byteCountMax))
  }

  init(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    self.path = path
    do {
      delta = try StatusListDelta(decoding: bytes)
      changes = try delta.changes()
    } catch {
      throw Failure(.cannotOpen, "\(path) is no delta of a status list: \(error)")
    }
  }

  /// The delta between two lists, to be written to `path`.
  init(from earlier: StatusListFile, to later: StatusListFile, path: String) throws(Failure) {
    func refusal(_ sentence: String) -> Failure {
      Failure(.dataError, "there is no delta from \(earlier.path) to \(later.path): \(sentence)")
    }
    let bytes: [UInt8]
    do { bytes = try StatusListDelta(from: earlier.document, to: later.document).bytes } catch {
      switch error.reason {
      case .documentSubject: throw refusal("they cover different keys; give two lists of one key")
      case .documentDomain: throw refusal("they are of different domains; give two lists of one domain")
      case .deltaCapacity: throw refusal("the capacity shrinks; hand out the full list, or keep the capacity")
      default: throw refusal("\(error); hand out the full list")
      }
    }
    try self.init(path, bytes)
  }

  /// For people, as a document's rendering.
  var text: String {
    let header = delta.header
    var lines = ["delta to \(header.title) of domain \(header.domain.hex)"] + header.timeLines + header.coveredKeyLines
    lines += ["capacity     \(changes.capacity)"] + StatusCounts(changes).lines
    lines.append(
      "changes      \(changes.byteCount) bytes, to the list whose body hash is \(delta.baseHash.prefix(16))…")
    lines.append("makes        a body of \(header.bodyByteCount) bytes, hash \(header.bodyHash.prefix(16))…")
    lines.append("fingerprint  \(Fingerprint(of: header).groups)")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension StatusListDelta {
  /// The body hash of the list that it changes: 128 hex digits.
  var baseHash: String { Hex.encode(base.bytes.span) }
}
