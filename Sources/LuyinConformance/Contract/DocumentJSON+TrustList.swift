internal import Luyin

extension DocumentJSON {
  static func json(_ list: TrustList) -> JSONValue {
    var keys = [[JSONValue]](repeating: [], count: list.issuers.count)
    for position in 0..<list.keyCount {
      let entry = list.entry(at: position)
      keys[entry.issuerIndex].append(json(entry, scope: entry.scopeIndex.map { list.scopes[$0] }))
    }
    return [
      "regionCode": .string(list.regionCode.name),
      "issuers": .array(
        zip(list.issuers, keys).map { issuer, keys in
          [
            "name": .string(issuer.name.text), "jurisdiction": .integer(Int64(issuer.jurisdiction)),
            "keys": .array(keys),
          ]
        }),
      "peers": .array(list.peers.map { json($0) }),
      "policies": .array(
        list.policies.map { policy in
          guard let entry = list.entry(of: policy.keyID) else { fatalError("a policy's key is in its list") }
          return ["jurisdiction": .integer(Int64(policy.jurisdiction)), "key": .string(entry.key.hex)]
        }),
    ]
  }

  private static func json(_ entry: KeyEntry, scope: TrustList.Scope?) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("key", .string(entry.key.hex)), ("purpose", .string(entry.purpose.name)),
    ]
    if let scope {
      members += [
        ("scheme", .integer(Int64(entry.scheme))), ("regions", json(scope.regions)),
        ("statuses", .array(scope.statuses.map { .string($0.name) })),
      ]
    }
    members += [
      ("validFrom", .integer(Int64(entry.validFrom))), ("validUntil", .integer(Int64(entry.validUntil))),
      (
        "withdrawal",
        entry.withdrawal.map { ["reason": .string($0.reason.name), "at": .integer(Int64($0.at))] } ?? .null
      ),
      ("epoch", .integer(Int64(entry.epoch))), ("leastNumber", .integer(Int64(entry.leastNumber))),
    ]
    return .object(members)
  }

  private static func json(_ peer: TrustList.Peer) -> JSONValue {
    [
      "domain": .string(peer.domain.hex), "name": .string(peer.name.text), "from": .integer(Int64(peer.from)),
      "until": .integer(Int64(peer.until)), "schemes": .array(peer.schemes.map { .integer(Int64($0)) }),
      "regionCode": .string(peer.regions.regionCode.name), "regions": json(peer.regions),
    ]
  }

  static func json(_ regions: RegionScope) -> JSONValue {
    [
      "none": .bool(regions.includesNone),
      "ranges": json(ranges: regions.ranges),
    ]
  }

  static func json(ranges: [ClosedRange<UInt32>]) -> JSONValue {
    .array(ranges.map { [.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))] })
  }
}

/// A trust list as it stands in JSON (spec/trust-list.md, "JSON form"): its types looked at, its names not yet.
struct TrustListForm {
  private let regionCode: String
  private let issuers: [IssuerForm]
  private let peers: [PeerForm]
  private let policies: [(jurisdiction: UInt32, key: [UInt8])]

  init(_ form: Operands) throws(ContractError) {
    regionCode = try form.string("regionCode")
    issuers = try form.list("issuers") { element throws(ContractError) in try IssuerForm(Operands(request: element)) }
    peers = try form.list("peers") { element throws(ContractError) in try PeerForm(Operands(request: element)) }
    policies = try form.list("policies") { element throws(ContractError) in
      let policy = Operands(request: element)
      return (try policy.integer("jurisdiction", limit: 1 << 24), try policy.bytes("key"))
    }
  }

  /// The body in order, judged by decoding it.
  func body(domain: DomainID) throws(FormatError) -> [UInt8] {
    var draft = TrustListDraft()
    draft.regionCode = RegionCode(name: regionCode)?.rawValue ?? 0
    for form in issuers {
      guard let name = DocumentName(utf8: Array(form.name.utf8)) else { throw FormatError(.trustListName, at: 0) }
      draft.issuers.append(.init(jurisdiction: form.jurisdiction, name: name, keys: form.keys.map(\.key)))
    }
    for form in peers {
      guard let name = DocumentName(utf8: Array(form.name.utf8)) else { throw FormatError(.trustListName, at: 0) }
      var peer = TrustListDraft.Peer(
        domain: form.domain, name: name, from: form.from, until: form.until, schemes: form.schemes,
        regions: form.regions)
      peer.regionCode = RegionCode(name: form.regionCode)?.rawValue ?? 0
      draft.peers.append(peer)
    }
    draft.policies = policies.map { .init(jurisdiction: $0.jurisdiction, key: keyBytes($0.key)) }
    if let overflow = draft.overflow { throw FormatError(overflow, at: 0) }
    let body = draft.body
    try TrustList.check(body: body, domain: domain)
    return body
  }
}

/// A key of another length than 32 bytes becomes zeros, which are no admitted key.
private func keyBytes(_ bytes: [UInt8]) -> InlineArray<32, UInt8> {
  bytes.count == 32 ? InlineArray(copying: bytes.span) : InlineArray(repeating: 0)
}

private struct IssuerForm {
  let name: String
  let jurisdiction: UInt32
  let keys: [KeyForm]

  init(_ form: Operands) throws(ContractError) {
    name = try form.string("name")
    jurisdiction = try form.integer("jurisdiction", limit: 1 << 24)
    keys = try form.list("keys") { element throws(ContractError) in try KeyForm(Operands(request: element)) }
  }
}

private struct KeyForm {
  let key: TrustListDraft.Key

  init(_ form: Operands) throws(ContractError) {
    let bytes = try form.bytes("key")
    let purpose = KeyPurpose(name: try form.string("purpose"))
    // Keys that sign no credentials have neither scheme nor scope.
    let signsCredentials = purpose?.signsCredentials ?? true
    let scheme = signsCredentials ? try form.integer("scheme", limit: 1 << 16) : 0
    let scope = signsCredentials ? try KeyForm.scope(form) : nil
    var key = TrustListDraft.Key(
      key: keyBytes(bytes), scope: scope, validFrom: try form.integer("validFrom", limit: 1 << 32),
      validUntil: try form.integer("validUntil", limit: 1 << 32))
    key.purpose = purpose?.rawValue ?? 0
    key.scheme = UInt16(scheme)
    if form.request["withdrawal"] != .null {
      let withdrawal = try form.object("withdrawal")
      key.withdrawal = KeyEntry.Withdrawal.Reason(name: try withdrawal.string("reason"))?.rawValue ?? 15
      key.withdrawnAt = try withdrawal.integer("at", limit: 1 << 32)
    }
    key.epoch = try form.integer("epoch", limit: 1 << 32)
    key.leastNumber = try form.integer("leastNumber", limit: 1 << 32)
    self.key = key
  }

  private static func scope(_ form: Operands) throws(ContractError) -> TrustListDraft.Scope {
    let regions = try form.regions("regions")
    let statuses = try form.list("statuses") { element throws(ContractError) in
      guard let name = element.string else { throw ContractError(.request) }
      return Status(name: name)?.rawValue ?? 0
    }
    return TrustListDraft.Scope(regions: regions, statuses: statuses)
  }
}

private struct PeerForm {
  let domain: DomainID
  let name: String
  let from: UInt32
  let until: UInt32
  let schemes: [UInt16]
  let regionCode: String
  let regions: TrustListDraft.Regions

  init(_ form: Operands) throws(ContractError) {
    domain = DomainID(bytes: try DocumentJSON.fixed(form.bytes("domain")))
    name = try form.string("name")
    from = try form.integer("from", limit: 1 << 32)
    until = try form.integer("until", limit: 1 << 32)
    schemes = try form.list("schemes") { element throws(ContractError) in
      UInt16(try element.integer(limit: 1 << 16))
    }
    regionCode = try form.string("regionCode")
    regions = try form.regions("regions")
  }
}

extension Operands {
  func regions(_ name: String) throws(ContractError) -> TrustListDraft.Regions {
    let form = try object(name)
    return TrustListDraft.Regions(none: try form.bool("none"), try form.ranges("ranges"))
  }

  /// A list of lists of two integers that fit a region number.
  func ranges(_ name: String) throws(ContractError) -> [TrustListDraft.Regions.ClosedRange] {
    try list(name) { element throws(ContractError) in
      guard case .array(let bounds) = element, bounds.count == 2 else { throw ContractError(.request) }
      return .init(try bounds[0].integer(limit: 1 << 24), try bounds[1].integer(limit: 1 << 24))
    }
  }
}
