internal import Luyin
internal import LuyinConformance

/// Why a value of an author's file cannot stand in a status list.
struct StatusInputProblem: Error {
  let message: String

  /// - Parameter index: nil for what is no number that an index can be.
  static func index(_ index: UInt32?, capacity: UInt64) throws(StatusInputProblem) -> UInt32 {
    guard let index else { throw StatusInputProblem(message: "index must be a number from 0 to 4294967295") }
    guard UInt64(index) < capacity else {
      throw StatusInputProblem(message: "index \(index) is not below the capacity, \(capacity); mend it or raise that")
    }
    return index
  }

  static func status(_ text: some Collection<UInt8>) throws(StatusInputProblem) -> Status {
    if let status = listed(text) { return status }
    throw unknown(
      text, names: AuthoredStatuses.statuses.map(\.name),
      green: "leave the index out, and its credential's own status stands")
  }

  /// The word for the credential's own status.
  static let none = "none"

  /// What a status is set to; nil lets the credential's own stand again.
  static func change(_ text: some Collection<UInt8>) throws(StatusInputProblem) -> Status? {
    if let status = listed(text) { return status }
    if text.elementsEqual(none.utf8) { return nil }
    throw unknown(
      text, names: AuthoredStatuses.statuses.map(\.name) + [none],
      green: "a list cannot make a credential better: none takes the override away, and a better status needs a new "
        + "credential")
  }

  private static func listed(_ text: some Collection<UInt8>) -> Status? {
    AuthoredStatuses.statuses.first { $0.name.utf8.elementsEqual(text) }
  }

  private static func unknown(
    _ text: some Collection<UInt8>, names: [String], green hint: String
  ) -> StatusInputProblem {
    let name = String(decoding: text.prefix(64), as: UTF8.self)
    let hint =
      name.hasBytes(of: Status.green.name)
      ? "; \(hint)" : NearestName.of(name, in: names).map { "; did you mean \($0)?" } ?? ""
    return StatusInputProblem(message: "status must be \(names.joined(separator: ", "))\(hint)")
  }
}
