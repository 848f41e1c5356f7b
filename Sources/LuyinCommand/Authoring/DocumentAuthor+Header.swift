internal import Luyin
internal import LuyinConformance

extension DocumentAuthor {
  /// - Parameters:
  ///   - giver: another document that gives the domain, and its path.
  ///   - hint: the options that give it.
  func domain(
    _ object: AuthoredObject, givenBy giver: (path: String, domain: DomainID)? = nil, hint: String
  ) throws(AuthoringProblem) -> DomainID {
    let root = context.root.map { (path: $0.path, domain: $0.domain) }
    guard let value = object["domain"] else {
      guard let domain = (root ?? giver)?.domain else { throw object.missing("domain", "add it, or give \(hint)") }
      return domain
    }
    let domain = DomainID(bytes: try value.bytes("a domain id"))
    guard domain != .unset else { throw value.problem("must not be zeros; give the id of the domain, or \(hint)") }
    let previous = context.previous.map { (path: $0.path, domain: $0.header.ownDomain) }
    for other in [root, giver, previous].compactMap(\.self) where other.domain != domain {
      throw value.problem("is not the domain of \(other.path), which is \(other.domain.hex)")
    }
    return domain
  }

  /// - Parameter mover: what must move the epoch on if there are no more numbers.
  func number(_ object: AuthoredObject, epoch: UInt32?, mover: String) throws(AuthoringProblem) -> UInt32 {
    if let value = object["number"] { return try value.integer(1...UInt32.max) }
    // A new epoch counts from 1 again.
    guard let previous = context.previous, previous.header.epoch == epoch else { return 1 }
    guard previous.header.number < UInt32.max else {
      throw object.missing(
        "number", "but \(previous.path) has the last number there is: \(mover) must move the epoch on")
    }
    return previous.header.number + 1
  }

  func times(_ object: AuthoredObject) throws(AuthoringProblem) -> [(key: String, value: JSONValue)] {
    let issuedAt = try object.required("issuedAt").time()
    let nextUpdateValue = try object.required("nextUpdate")
    let nextUpdate = try nextUpdateValue.time(after: issuedAt)
    guard nextUpdate > issuedAt else { throw nextUpdateValue.problem("must be later than issuedAt") }
    let expiresValue = try object.required("expires")
    let expires = try expiresValue.time(after: issuedAt)
    guard expires >= nextUpdate else { throw expiresValue.problem("must not be before nextUpdate") }
    return [
      ("issuedAt", .integer(Int64(issuedAt))), ("nextUpdate", .integer(Int64(nextUpdate))),
      ("expires", .integer(Int64(expires))),
    ]
  }

  /// None if they are missing.
  mutating func signatures(_ object: AuthoredObject) throws(AuthoringProblem) -> [JSONValue] {
    guard let value = object["signatures"] else { return [] }
    var found: [String] = []
    let signatures = try each(value) { _, element throws(AuthoringProblem) -> JSONValue in
      let object = try element.object(["key", "signature"])
      let keyValue = try object.required("key")
      let key: InlineArray<32, UInt8> = try keyValue.bytes("a public key")
      let signature: InlineArray<64, UInt8> = try object.required("signature").bytes("a signature")
      let hex = Hex.encode(key.span)
      guard !found.contains(hex) else { throw keyValue.problem("has signed twice; take one of them out") }
      found.append(hex)
      return ["key": .string(hex), "signature": .string(Hex.encode(signature.span))]
    }
    guard signatures.count <= UnverifiedDocument.signatureCountMax else {
      throw value.problem("must be at most \(UnverifiedDocument.signatureCountMax); take some out")
    }
    return signatures
  }
}
