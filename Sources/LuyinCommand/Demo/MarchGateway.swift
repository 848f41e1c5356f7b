internal import Luyin
internal import LuyinIssuance
internal import LuyinStore

/// The national platform of March 2020, which converts local codes, and Hubei, which tells it what has changed; and a gate that both bring
/// their lists to. All hold one store.
struct MarchGateway {
  /// More than one number after another is issued.
  private static let capacity: UInt64 = 1 << 20

  private let example: MarchExample
  private let ledger: SQLiteLedger
  private let key: DemoDomain.Key
  private var store: TrustStore

  var state: TrustState { store.state }

  /// - Parameter time: when Hubei and the platform publish their first lists, in which nothing stands.
  init(_ example: MarchExample, at time: Int64) async throws {
    self.example = example
    let key = try example.key("gateway")
    self.key = key
    store = try example.store(.gateway)
    ledger = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      let ledger = try SQLiteLedger.create(at: example.folder + "/gateway.db")
      try await ledger.add(
        key.secret.publicKey, domain: example.domain, firstCapacity: MarchGateway.capacity, at: time)
      return ledger
    }
    try hubei(1, red: [], at: time)
    _ = try await publish(at: time)
  }

  /// Hubei's status list.
  mutating func hubei(_ number: UInt32, red indices: [UInt32], at time: Int64) throws {
    let hubei = try example.key("hubei")
    let list = try StatusList(capacity: MarchGateway.capacity, indices: indices.isEmpty ? [:] : [.red: indices])
    let header = try DocumentHeader(
      kind: .statusList, domain: example.domain, subject: DocumentSubject(hubei.secret.publicKey), epoch: 0,
      number: number, issuedAt: UInt32(time), nextUpdate: UInt32(time) + 86_400, expires: UInt32(time) + 2 * 86_400,
      body: list.body.span)
    try take(try DemoDomain.signed(header, list.body, by: [hubei]), at: time)
  }

  /// Looks at each source again, and publishes the platform's list.
  /// - Returns: how many indices have another status by it.
  mutating func publish(at time: Int64) async throws -> Int {
    let review = try await ConversionReview(of: ledger, by: gateway, coreCount: 1).run(at: time)
    let draft = try await ledger.draftStatusList(of: key.secret.publicKey)
    let header = try draft.header(
      issuedAt: UInt32(time), nextUpdate: UInt32(time) + 86_400, expires: UInt32(time) + 2 * 86_400)
    try await ledger.record(draft.publication(header), of: draft)
    try take(
      try key.secret.withSigningKey { key throws(FormatError) in
        try UnverifiedDocument(signing: header, body: draft.body, with: key)
      }, at: time)
    return review.changedCount
  }

  /// The national code of a local one; it is also written into the folder.
  /// - Throws: ``ConversionError`` if it is not converted.
  func convert(_ text: String, as name: String, at time: Int64) async throws -> UnverifiedCredential {
    let bytes = Array(text.utf8)
    let conversion = try gateway.convert(text: bytes.span, at: time)
    let answers = try await ledger.record(
      [IssueRequest(conversion)], under: key.secret.publicKey, isRevokedReplaced: false, step: nil)
    guard case .recorded(let claims, _)? = answers.first else {
      throw Failure(.internalFault, "the ledger gives no index for \(name)")
    }
    let credential = key.secret.withSigningKey { claims.issue(to: conversion.holder, with: $0) }
    try Output.writeFile("\(example.folder)/codes/\(name)-national.txt", Array((credential.text + "\n").utf8))
    return credential
  }

  /// What is in the ledger's log is brought into its one file.
  func close() throws(Failure) {
    try LedgerFailure.rethrowing { () throws(LedgerError) in try ledger.close() }
  }

  private var gateway: Gateway { Gateway(state, key: key.secret.publicKey) }

  private mutating func take(_ document: UnverifiedDocument, at time: Int64) throws {
    let answers = try StoreFailure.rethrowing { () throws(StoreError) in
      try store.update(with: [document.bytes], at: time)
    }
    guard answers.allSatisfy({ $0.outcome == .accepted }) else {
      throw Failure(.internalFault, "the gate says \(answers)")
    }
  }
}
