internal import Luyin
internal import LuyinConformance

/// What has changed from one list to a later one, for people and programs.
struct StatusDifference {
  private let earlier: StatusListFile
  private let later: StatusListFile
  private let delta: DeltaFile
  /// How many indices were revoked and are so no more.
  private let revokedNoMore: Int

  init(from earlier: StatusListFile, to later: StatusListFile, _ delta: DeltaFile) {
    self.earlier = earlier
    self.later = later
    self.delta = delta
    let list = earlier.body
    // Whatever an index that changes is now, it is not what it was.
    revokedNoMore = delta.changes.indices.reduce(0) { count, set in
      count + set.indices.reduce(0) { $0 + (list.answer(for: $1) == .status(.revoked) ? 1 : 0) }
    }
  }

  var text: String {
    var lines = [line("from", earlier), line("to", later)]
    lines += StatusCounts(delta.changes).lines.map { "now \($0)" }
    if delta.changes.indices.isEmpty { lines.append("no index changes") }
    lines.append("delta            \(delta.delta.bytes.count) bytes, the full list \(later.document.bytes.count)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ title: String, _ file: StatusListFile) -> String {
    "\(title.padded(17))\(file.header.title): \(StatusCounts(file.body)), capacity \(file.body.capacity)"
  }

  /// What gates refuse, or the format's users must not do, and the two lists say.
  var warnings: [String] {
    var warnings: [String] = []
    let (before, after) = (earlier.header, later.header)
    if (after.epoch, after.number) <= (before.epoch, before.number) {
      warnings.append("\(later.path) has no number above that of \(earlier.path): gates that hold that one refuse it")
    }
    if revokedNoMore > 0 {
      let indices = revokedNoMore == 1 ? "1 index is" : "\(revokedNoMore) indices are"
      warnings.append("\(indices) revoked no more: revoked is final while a credential with the index is valid")
    }
    return warnings
  }

  var json: JSONValue {
    [
      "from": json(earlier), "to": json(later), "changes": StatusCounts(delta.changes).json,
      "revokedNoMore": .integer(Int64(revokedNoMore)),
      "delta": [
        "bytes": .integer(Int64(delta.delta.bytes.count)), "fullBytes": .integer(Int64(later.document.bytes.count)),
      ],
    ]
  }

  private func json(_ file: StatusListFile) -> JSONValue {
    [
      "epoch": .integer(Int64(file.header.epoch)), "number": .integer(Int64(file.header.number)),
      "capacity": .integer(Int64(file.body.capacity)), "setSizes": StatusCounts(file.body).json,
    ]
  }
}
