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
    if let status = AuthoredStatuses.statuses.first(where: { $0.name.utf8.elementsEqual(text) }) { return status }
    let names = AuthoredStatuses.statuses.map(\.name)
    let name = String(decoding: text.prefix(64), as: UTF8.self)
    let hint =
      name.hasBytes(of: Status.green.name)
      ? "; leave the index out, and its credential's own status stands"
      : NearestName.of(name, in: names).map { "; did you mean \($0)?" } ?? ""
    throw StatusInputProblem(message: "status must be \(names.joined(separator: ", "))\(hint)")
  }
}
