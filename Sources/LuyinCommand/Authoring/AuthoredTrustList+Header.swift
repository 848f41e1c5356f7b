internal import Luyin
internal import LuyinConformance

extension AuthoredTrustList {
  func domain(_ object: AuthoredObject) throws(AuthoringProblem) -> DomainID {
    guard let value = object["domain"] else {
      guard let root = context.root else { throw object.missing("domain", "add it, or give --root") }
      return root.domain
    }
    let domain = DomainID(bytes: try value.bytes("a domain id"))
    guard domain != .unset else { throw value.problem("must not be zeros; give the id of the domain, or --root") }
    if let root = context.root, root.domain != domain {
      throw value.problem("is not the domain of \(root.path), which is \(root.domain.hex)")
    }
    if let previous = context.previous, previous.domain != domain {
      throw value.problem("is not the domain of \(previous.path), which is \(previous.domain.hex)")
    }
    return domain
  }

  func epoch(_ object: AuthoredObject) throws(AuthoringProblem) -> UInt32 {
    guard let value = object["epoch"] else {
      guard let root = context.root else { throw object.missing("epoch", "add it, or give --root") }
      return root.body.trustListEpoch
    }
    let epoch = try value.integer(0...UInt32.max)
    if let root = context.root, root.body.trustListEpoch != epoch {
      throw value.problem("must be \(root.body.trustListEpoch), which \(root.path) sets")
    }
    return epoch
  }

  func number(_ object: AuthoredObject, epoch: UInt32?) throws(AuthoringProblem) -> UInt32 {
    if let value = object["number"] { return try value.integer(1...UInt32.max) }
    // A new epoch counts from 1 again.
    guard let previous = context.previous, previous.header.epoch == epoch else { return 1 }
    guard previous.header.number < UInt32.max else {
      throw object.missing(
        "number", "but \(previous.path) has the last number there is: a new root must move the epoch on")
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

  mutating func signatures(_ value: AuthoredValue) throws(AuthoringProblem) -> [JSONValue] {
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
