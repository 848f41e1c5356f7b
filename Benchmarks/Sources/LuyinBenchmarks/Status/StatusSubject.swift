internal import Luyin

/// A key's status list in a trust domain, and a gate's state that holds it.
struct StatusSubject: Sendable {
  let trust: TrustSubject
  let indices: [UInt32]
  let capacity: UInt64
  let list: UnverifiedDocument
  let content: StatusList

  /// - Parameter indices: those that are red, ascending.
  init(now: Int64, capacity: UInt64, indices: [UInt32]) throws {
    trust = try TrustSubject(now: now, keyCount: 10, issuerCount: 1, leastNumber: 1)
    self.indices = indices
    self.capacity = capacity
    content = try StatusList(capacity: capacity, indices: [.red: indices])
    list = try StatusSubject.document(content, trust, 1, now)
  }

  /// List `number`, signed by the key that it covers.
  static func document(_ list: StatusList, _ trust: TrustSubject, _ number: UInt32, _ now: Int64) throws
    -> UnverifiedDocument
  {
    let key = try TrustSubject.key("K", trust.issuerNumber)
    let body = list.body
    let header = try DocumentHeader(
      kind: .statusList, domain: trust.domain, subject: DocumentSubject(key.publicKey), epoch: 0, number: number,
      issuedAt: UInt32(now), nextUpdate: UInt32(now) + 3_600, expires: UInt32(now) + 86_400, body: body.span)
    let signature = key.withSigningKey { $0.sign(header.signedBytes.span) }
    return try UnverifiedDocument(
      header: header, body: body, signatories: [.init(key: key.publicKey.bytes, signature: signature)])
  }
}
