internal import Luyin
internal import LuyinConformance

extension StateRendering {
  private typealias Members = [(key: String, value: JSONValue)]

  /// As spec/command-line.md has it.
  var json: JSONValue {
    .object(
      members(of: state.own) + policies + [
        ("peers", .array(state.peers.map { .object(members(of: $0)) })),
        ("timeFloor", .integer(Int64(state.timeFloor))), ("time", .integer(time)),
        ("clockSuspect", .bool(clockIsSuspect)),
      ])
  }

  private func members(of domain: DomainState) -> Members {
    let lists = StatusLists(of: domain)
    return [
      ("domain", .string(domain.domain.hex)), ("root", .object(members(of: domain.root.header))),
      ("trustList", domain.trustList.map { .object(members(of: $0)) } ?? .null),
      ("statusLists", .array(lists.held.map { .object(members(of: $0)) })),
      ("missingStatusLists", .array(lists.missing.map { .object(members(of: $0)) })),
    ]
  }

  private func members(of list: DomainState.HeldTrustList) -> Members {
    members(of: list.header) + [
      ("inForce", .bool(list.isInForce)), ("issuers", .integer(Int64(list.content.issuers.count))),
      ("keys", .integer(Int64(list.content.keyCount))),
    ]
  }

  private func members(of held: StatusLists.Held) -> Members {
    members(of: held.key) + members(of: held.list.header) + [
      ("capacity", .integer(Int64(held.list.content.capacity))), ("setSizes", StatusCounts(held.list.content).json),
      ("counts", .bool(held.fault == nil)), ("fault", held.fault.map { .string($0) } ?? .null),
    ]
  }

  private var policies: Members {
    let policies = Policies(of: state.own)
    return [
      ("policies", .array(policies.held.map { .object(members(of: $0)) })),
      (
        "missingPolicies",
        .array(
          policies.missing.map {
            [
              "jurisdiction": .integer(Int64($0.jurisdiction)), "name": .string($0.title),
              "subject": .string($0.key.hex), "keyId": .string($0.key.id.hex),
            ]
          })
      ),
    ]
  }

  private func members(of held: Policies.Held) -> Members {
    let content = held.policy.content
    return [
      ("jurisdiction", .integer(Int64(content.jurisdiction))), ("name", .string(held.title)),
      ("subject", .string(held.policy.subject.hex)), ("keyId", .string(held.policy.subject.keyID.hex)),
    ] + members(of: held.policy.header) + [
      ("rules", .integer(Int64(content.rules.count))), ("counts", .bool(held.fault == nil)),
      ("fault", held.fault.map { .string($0) } ?? .null),
    ]
  }

  private func members(of key: StatusLists.CoveredKey) -> Members {
    [
      ("subject", .string(key.subject.hex)), ("keyId", .string(key.subject.keyID.hex)),
      ("issuer", key.issuer.map { .string($0.text) } ?? .null),
    ]
  }

  private func members(of header: DocumentHeader) -> Members {
    [
      ("epoch", .integer(Int64(header.epoch))), ("number", .integer(Int64(header.number))),
      ("issuedAt", .integer(Int64(header.issuedAt))), ("nextUpdate", .integer(Int64(header.nextUpdate))),
      ("expires", .integer(Int64(header.expires))), ("freshness", .string(freshness(header).rawValue)),
      ("digest", .string(Hex.encode(header.digest.bytes.span))),
    ]
  }
}
