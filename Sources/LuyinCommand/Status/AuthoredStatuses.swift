internal import Luyin

/// Which index is to have which status, as an author gives it, gathered in any order and judged at the end.
struct AuthoredStatuses: Sendable {
  struct Row: Sendable {
    let index: UInt32
    let status: Status
    /// The line, or in JSON the place in the list of its status.
    let place: Int
  }

  /// How rows are told apart in messages.
  enum Form {
    case csv
    case json
  }

  static let messageCountMax = 20
  /// The statuses that a list can state.
  static let statuses: [Status] = [.yellow, .red, .suspended, .revoked]

  let name: String
  let form: Form
  private(set) var rows: [Row] = []
  private var messages: [String] = []

  init(name: String, form: Form) {
    self.name = name
    self.form = form
  }

  mutating func add(_ rows: [Row]) { self.rows += rows }

  /// Notes what is wrong with a row; nothing comes of the rest then.
  mutating func note(_ messages: [String]) { self.messages += messages }

  /// - Throws: with a line for each row that is wrong or says what another has said, up to ``messageCountMax``.
  func list(capacity: UInt64) throws(Failure) -> StatusList {
    guard messages.isEmpty else { throw refusal(messages + twice) }
    var indices: [Status: [UInt32]] = [:]
    for row in rows { indices[row.status, default: []].append(row.index) }
    do {
      return try StatusList(capacity: capacity, indices: indices)
    } catch {
      switch error.reason {
      case .statusListIndex, .statusListOverlap: throw refusal(twice)
      case .documentLimit: throw Failure(.dataError, "\(name): these are more indices than one list can hold")
      default: throw Failure(.internalFault, "\(error)")
      }
    }
  }

  private func refusal(_ messages: [String]) -> Failure {
    var lines = Array(messages.prefix(AuthoredStatuses.messageCountMax))
    if messages.count > lines.count { lines.append("\(name): and \(messages.count - lines.count) more") }
    return Failure(.dataError, lines.joined(separator: "\nluyin: ") + "; nothing was written")
  }

  /// A message for each row whose index an earlier one has.
  private var twice: [String] {
    let sorted = rows.sorted { ($0.index, $0.place) < ($1.index, $1.place) }
    let pairs = zip(sorted, sorted.dropFirst()).filter { $0.index == $1.index }
    return pairs.sorted { $0.1.place < $1.1.place }.map { first, second in
      "\(location(second)): index \(second.index), here \(second.status), stands \(otherLocation(first)) too; take one out"
    }
  }

  private func location(_ row: Row) -> String {
    switch form {
    case .csv: "\(name):\(row.place)"
    case .json: "\(name): sets.\(row.status)[\(row.place)]"
    }
  }

  private func otherLocation(_ row: Row) -> String {
    switch form {
    case .csv: "on line \(row.place), as \(row.status),"
    case .json: "at sets.\(row.status)[\(row.place)]"
    }
  }
}
