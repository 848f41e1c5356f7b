internal import Luyin

extension DocumentJSON {
  static func json(_ root: Root) -> JSONValue {
    [
      "trustListEpoch": .integer(Int64(root.trustListEpoch)),
      "rootKeys": json(root.rootKeys),
      "trustListKeys": json(root.trustListKeys),
    ]
  }

  private static func json(_ quorum: KeyQuorum) -> JSONValue {
    ["threshold": .integer(Int64(quorum.threshold)), "keys": .array(quorum.keys.map { .string($0.hex) })]
  }
}

/// A root as it stands in JSON (spec/root.md, "JSON form").
struct RootForm {
  private let trustListEpoch: UInt32
  private let rootKeys: QuorumForm
  private let trustListKeys: QuorumForm

  init(_ form: Operands) throws(ContractError) {
    trustListEpoch = try form.integer("trustListEpoch", limit: 1 << 32)
    rootKeys = try QuorumForm(form.object("rootKeys"))
    trustListKeys = try QuorumForm(form.object("trustListKeys"))
  }

  func root() throws(FormatError) -> Root {
    try Root(trustListEpoch: trustListEpoch, rootKeys: rootKeys.quorum(), trustListKeys: trustListKeys.quorum())
  }

  private struct QuorumForm {
    let threshold: UInt32
    let keys: [[UInt8]]

    init(_ form: Operands) throws(ContractError) {
      threshold = try form.integer("threshold", limit: 1 << 8)
      keys = try form.list("keys") { element throws(ContractError) in try element.bytes() }
    }

    func quorum() throws(FormatError) -> KeyQuorum {
      var admitted: [PublicKey] = []
      for key in keys {
        do { admitted.append(try PublicKey(admitting: key.span)) } catch { throw FormatError(.keyNotAdmitted, at: 0) }
      }
      return try KeyQuorum(threshold: Int(threshold), keys: admitted)
    }
  }
}
