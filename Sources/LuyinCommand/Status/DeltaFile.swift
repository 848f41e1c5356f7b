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
