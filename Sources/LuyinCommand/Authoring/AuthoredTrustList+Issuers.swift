internal import Luyin
internal import LuyinConformance

extension AuthoredTrustList {
  private static let keyMembers = [
    "key", "purpose", "scheme", "regions", "statuses", "validFrom", "validUntil", "withdrawal", "epoch", "leastNumber",
  ]

  mutating func issuers(_ value: AuthoredValue, _ regions: AuthoredRegions) throws(AuthoringProblem) -> [JSONValue] {
    var found: [[UInt8]: JSONPath] = [:]
    return try each(value) { list, element throws(AuthoringProblem) in
      let object = try element.object(["name", "jurisdiction", "keys"])
      let keys = try list.each(object.required("keys")) { list, key throws(AuthoringProblem) in
        try list.key(key, regions)
      }
      let name = try object.required("name").name()
      let jurisdiction = try regions.number(object.required("jurisdiction"))
      // By bytes: two names that are canonically equivalent are two names.
      let identity = Array("\(jurisdiction) \(name.string ?? "")".utf8)
      if let other = found[identity] {
        throw element.problem("has name and jurisdiction of \(other); put their keys together")
      }
      found[identity] = element.path
      return ["name": name, "jurisdiction": .integer(Int64(jurisdiction)), "keys": .array(keys)]
    }
  }

  private mutating func key(_ value: AuthoredValue, _ regions: AuthoredRegions) throws(AuthoringProblem) -> JSONValue {
    let object = try value.object(AuthoredTrustList.keyMembers)
    let keyValue = try object.required("key")
    let key = try publicKey(keyValue)
    let purpose = try object.required("purpose").word(KeyPurpose.allCases, named: \.name)
    try add(Place(key: key, path: value.path, purpose: purpose))
    let scope = try form(scope: object, purpose, regions)
    let validFrom = try object.required("validFrom").time()
    let validUntilValue = try object.required("validUntil")
    let validUntil = try validUntilValue.time()
    guard validFrom < validUntil else { throw validUntilValue.problem("must be later than validFrom") }
    let withdrawal = try object["withdrawal"].map { value throws(AuthoringProblem) in try form(withdrawal: value) }
    let leastNumber = try object["leastNumber"]?.integer(0...UInt32.max) ?? 0
    let epoch = try object["epoch"]?.integer(0...UInt32.max) ?? 0
    if let value = object["epoch"], epoch > 0, leastNumber == 0 {
      throw value.problem("is of a status list or policy, which leastNumber 0 says there is not; give leastNumber too")
    }
    return .object(
      [("key", .string(key.hex)), ("purpose", .string(purpose.name))] + scope
        + [("validFrom", .integer(Int64(validFrom))), ("validUntil", .integer(Int64(validUntil)))]
        + [("withdrawal", withdrawal ?? .null)]
        + [("epoch", .integer(Int64(epoch))), ("leastNumber", .integer(Int64(leastNumber)))])
  }

  /// What a key that signs credentials may state; keys of other purposes state nothing.
  private func form(
    scope object: AuthoredObject, _ purpose: KeyPurpose, _ regions: AuthoredRegions
  ) throws(AuthoringProblem) -> [(key: String, value: JSONValue)] {
    guard purpose.signsCredentials else {
      for name in ["scheme", "regions", "statuses"] {
        if let value = object[name] {
          throw value.problem("means nothing for a key of purpose \(purpose.name); take it out")
        }
      }
      return []
    }
    let scheme = try object.required("scheme").integer(1...UInt32(UInt16.max))
    let ranges = try regions.scope(object.required("regions"))
    let statusList = try object.required("statuses")
    var statuses: [Status] = []
    for element in try statusList.elements() {
      guard let status = element.json.string.flatMap({ Status(name: $0) }), status.isForCredentials else {
        throw element.problem(StatusArgument.hint)
      }
      guard !statuses.contains(status) else { throw element.problem("stands twice; take one of them out") }
      statuses.append(status)
    }
    guard !statuses.isEmpty else { throw statusList.problem("must have a status; a key that may state none is none") }
    return [
      ("scheme", .integer(Int64(scheme))), ("regions", ranges),
      ("statuses", .array(statuses.map { .string($0.name) })),
    ]
  }

  private func form(withdrawal value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    if value.isNull { return .null }
    let object = try value.object(["reason", "at"])
    let reason = try object.required("reason").word(KeyEntry.Withdrawal.Reason.allCases, named: \.name)
    let atValue = try object.required("at")
    let at = try atValue.time()
    guard at > 0 else { throw atValue.problem("must not be 0; give the time from which the key counts no more") }
    return ["reason": .string(reason.name), "at": .integer(Int64(at))]
  }

  mutating func policies(_ value: AuthoredValue, _ regions: AuthoredRegions) throws(AuthoringProblem) -> [JSONValue] {
    var found: [UInt32: JSONPath] = [:]
    return try each(value) { list, element throws(AuthoringProblem) in
      let object = try element.object(["jurisdiction", "key"])
      let jurisdiction = try regions.number(object.required("jurisdiction"))
      if let other = found[jurisdiction] {
        throw element.problem("has the jurisdiction of \(other); take one of them out")
      }
      found[jurisdiction] = element.path
      let keyValue = try object.required("key")
      let key = try list.publicKey(keyValue)
      guard list.place(of: key)?.purpose == .policy else {
        throw keyValue.problem("is no key of purpose policy of this list; list it under its issuer")
      }
      return ["jurisdiction": .integer(Int64(jurisdiction)), "key": .string(key.hex)]
    }
  }
}
