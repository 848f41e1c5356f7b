internal import Luyin
internal import LuyinIssuance

/// Hubei's issuer of the demonstration: its ledger in a folder of its own, which is gone with it.
final class DemoIssuer {
  /// Above the number of holders by a large step, as the guide says.
  static let capacity: UInt64 = 1 << 20

  private let folder: String
  private let key: DemoDomain.Key
  private let ledger: SQLiteLedger

  init(_ key: DemoDomain.Key, domain: DomainID, at time: Int64) async throws(Failure) {
    let folder = try File.makeTemporaryFolder(prefix: "luyin-demo-")
    self.folder = folder
    self.key = key
    do throws(Failure) {
      ledger = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
        let ledger = try SQLiteLedger.create(at: folder + "/hubei.db")
        try await ledger.add(key.secret.publicKey, domain: domain, firstCapacity: DemoIssuer.capacity, at: time)
        return ledger
      }
    } catch {
      File.removeFolder(folder)
      throw error
    }
  }

  deinit {
    try? ledger.close()
    File.removeFolder(folder)
  }

  /// Records each request and signs its credential.
  func issue(_ requests: [IssueRequest]) async throws(Failure) -> [UnverifiedCredential] {
    let answers = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.record(requests, under: key.secret.publicKey, isRevokedReplaced: false, step: nil)
    }
    return key.secret.withSigningKey { key in
      zip(requests, answers).compactMap { request, answer in
        guard case .recorded(let claims, _) = answer else { return nil }
        return claims.issue(to: request.holder, with: key)
      }
    }
  }

  /// Changes what the next status list says of these credentials.
  /// - Returns: how many.
  func change(
    _ credentials: some Sequence<UnverifiedCredential>, to status: Status, because reason: String, at time: Int64
  ) async throws(Failure) -> Int {
    let publicKey = key.secret.publicKey
    let changes = credentials.map {
      StatusChange(.index($0.fields.index, under: publicKey), to: status, reason: reason)
    }
    let outcomes = try await LedgerFailure.rethrowing { () async throws(LedgerError) in
      try await ledger.change(changes, at: time, by: "demo")
    }
    return outcomes.count { $0 == .changed(1) }
  }

  /// The next status list, fresh for four hours and expired after two days.
  func publish(at time: UInt32) async throws(Failure) -> UnverifiedDocument {
    do {
      let draft = try await ledger.draftStatusList(of: key.secret.publicKey)
      let header = try draft.header(issuedAt: time, nextUpdate: time + 4 * 3_600, expires: time + 2 * 86_400)
      // The number is the ledger's before the list leaves.
      try await ledger.record(draft.publication(header), of: draft)
      return try key.secret.withSigningKey { (key) throws(FormatError) in
        try UnverifiedDocument(signing: header, body: draft.body, with: key)
      }
    } catch {
      throw (error as? LedgerError).map { Failure($0) } ?? Failure(.internalFault, "\(error)")
    }
  }
}
