internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// What a status is set to.
struct StatusSetting {
  /// nil: the credential's own stands again.
  let value: Status?
}

/// What holds for changes that have not their own.
struct StatusChangeDefaults {
  var status: StatusSetting?
  var reason: String?
}

/// Changes of statuses as an author gives them, and where each stands: all of them are made or none.
struct AuthoredChanges {
  /// Where a change stands in a file: the line, and the byte of it at which the holder or the index begins.
  struct Place {
    let line: Int
    let column: Int
  }

  static let messageCountMax = 20

  /// The file; nil for the one change of a command line.
  let name: String?
  private(set) var list: [StatusChange] = []
  private var places: [Place] = []
  private var messages: [String] = []
  private var messageCount = 0

  init(name: String?) { self.name = name }

  mutating func add(_ change: StatusChange, at place: Place = Place(line: 0, column: 0)) {
    list.append(change)
    places.append(place)
  }

  /// Notes what is wrong with a change; nothing comes of the others then.
  mutating func note(_ message: String, at place: Place) {
    messageCount += 1
    guard messages.count < AuthoredChanges.messageCountMax else { return }
    messages.append(name.map { "\($0):\(place.line):\(place.column): \(message)" } ?? message)
  }

  /// - Throws: with what was noted.
  func check() throws(Failure) {
    guard !messages.isEmpty else { return }
    let more = messageCount - messages.count
    let lines = messages + (more > 0 ? ["\(name ?? ""): and \(more) more"] : [])
    throw Failure(.dataError, lines.joined(separator: "\nluyin: ") + "; nothing was changed")
  }

  /// What has become of them.
  /// - Throws: with a line for each that could not be made; then the ledger has made none.
  func summary(_ outcomes: [StatusChangeOutcome]) throws(Failure) -> StatusChangeSummary {
    var refused = AuthoredChanges(name: name)
    var summary = StatusChangeSummary(changeCount: list.count)
    for ((change, place), outcome) in zip(zip(list, places), outcomes) {
      switch outcome {
      case .changed(let count): summary.changedCount += count
      case .unchanged: summary.unchangedCount += 1
      case .unknown: refused.note(change.subject.unknown, at: place)
      case .revoked(let index):
        refused.note("index \(index) is revoked, which is final: the holder needs a new credential", at: place)
      }
    }
    try refused.check()
    return summary
  }
}

extension StatusChange.Subject {
  /// What is said of whom the ledger does not know.
  fileprivate var unknown: String {
    switch self {
    case .holder(let reference, let key):
      "the ledger has given the holder \(reference.hex) no index\(key.map { " under key \($0.id.hex)" } ?? "")"
    case .index(let index, let key): "the ledger has given index \(index) under key \(key.id.hex) to nobody"
    }
  }
}

/// What has become of changes that were made.
struct StatusChangeSummary {
  let changeCount: Int
  /// Indices: a holder may have several.
  var changedCount = 0
  /// Changes by which nothing became other than it was.
  var unchangedCount = 0

  var text: String {
    let changed = changedCount == 1 ? "1 index has" : "\(changedCount) indices have"
    let unchanged =
      switch unchangedCount {
      case 0: ""
      case 1: "; 1 change said what held already"
      default: "; \(unchangedCount) changes said what held already"
      }
    return "\(changed) another status\(unchanged)\n"
  }

  var json: JSONValue {
    [
      "changes": .integer(Int64(changeCount)), "changed": .integer(Int64(changedCount)),
      "unchanged": .integer(Int64(unchangedCount)),
    ]
  }
}
