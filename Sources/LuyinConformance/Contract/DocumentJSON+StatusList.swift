internal import Luyin

extension DocumentJSON {
  static func json(_ list: StatusList) -> JSONValue {
    [
      "capacity": .integer(Int64(list.capacity)),
      "sets": .object(
        list.indices.map { set in
          (set.status.name, .array(set.indices.map { .integer(Int64($0)) }))
        }),
    ]
  }
}

/// A status list as it stands in JSON (spec/status-list.md, "JSON form").
struct StatusListForm {
  private let capacity: Int64
  private let sets: [(name: String, indices: [UInt32])]

  init(_ form: Operands) throws(ContractError) {
    capacity = try form.integer("capacity")
    guard case .object(let members) = try form.object("sets").request else { throw ContractError(.request) }
    var sets: [(name: String, indices: [UInt32])] = []
    for (name, value) in members {
      guard case .array(let elements) = value else { throw ContractError(.request) }
      var indices: [UInt32] = []
      for element in elements { indices.append(try element.integer(limit: 1 << 32)) }
      sets.append((name, indices))
    }
    self.sets = sets
  }

  func list() throws(FormatError) -> StatusList {
    // Judged before the names are.
    guard 1...Int64(StatusList.capacityMax) ~= capacity else { throw FormatError(.statusListCapacity, at: 0) }
    var indices: [Status: [UInt32]] = [:]
    for set in sets {
      guard let status = Status(name: set.name) else { throw FormatError(.statusListStatus, at: 0) }
      indices[status] = set.indices
    }
    return try StatusList(capacity: UInt64(capacity), indices: indices)
  }
}
