internal import Luyin
internal import LuyinConformance

/// How many indices have which status.
struct StatusCounts {
  /// By what is said of an index; ascending by status.
  private let counts: [(answer: StatusList.Answer, count: Int)]

  init(_ list: StatusList) { counts = list.indices.map { (.status($0.status), $0.indices.count) } }

  /// Of a delta: the indices that change, by what becomes of them.
  init(_ changes: StatusListChanges) { counts = changes.indices.map { ($0.answer, $0.indices.count) } }

  /// For people, a line for each status.
  var lines: [String] { counts.map { "\($0.answer.name.padded(13))\($0.count)" } }

  var json: JSONValue { .object(counts.map { ($0.answer.name, .integer(Int64($0.count))) }) }
}

extension StatusCounts: CustomStringConvertible {
  /// `4 yellow, 1 revoked`
  var description: String {
    counts.isEmpty ? "no index" : counts.map { "\($0.count) \($0.answer.name)" }.joined(separator: ", ")
  }
}
