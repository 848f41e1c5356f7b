import Luyin
import LuyinIssuance
import LuyinVectors

/// A folder with a ledger of the example's issuer, in which some holders have credentials, and the keys and the root of
/// ``StatusCommandTests/folder()``.
struct IssuerFolder {
  /// 2020-03-26T00:00:00Z.
  static let time = Int64(ExampleCredential.issuedAt)
  static let key = FakeKeys.issuer(1).publicKey

  let folder: Folder
  /// What was recorded for each holder, in order.
  let claims: [CredentialClaims]

  var indices: [UInt32] { claims.map(\.index) }

  /// - Parameter holders: how many have a credential each.
  init(holders: Int = 5, capacity: UInt64 = 1000, hasDomain: Bool = true) async throws {
    folder = try StatusCommandTests.folder()
    let ledger = try SQLiteLedger.create(at: folder.file("ledger"))
    try await ledger.add(
      IssuerFolder.key, domain: hasDomain ? ExampleRoot.domainID : nil, firstCapacity: capacity, at: IssuerFolder.time)
    claims = try await IssuerFolder.issue(0..<holders, in: ledger)
    try ledger.close()
  }

  var ledger: SQLiteLedger { get throws { try SQLiteLedger(opening: folder.file("ledger")) } }

  /// A reference of 16 bytes.
  static func reference(_ number: Int) -> HolderReference {
    let bytes = [UInt8](repeating: 0xa0, count: 15) + [UInt8(number)]
    guard let reference = HolderReference(bytes.span) else { fatalError("16 bytes") }
    return reference
  }

  static func request(_ number: Int) throws -> IssueRequest {
    try IssueRequest(
      reference: reference(number), holder: .deviceKey(FakeKeys.holderKey()), status: .green, region: 420_381,
      issuedAt: UInt32(time), lifetimeMinutes: 1440)
  }

  /// Records a credential for each holder.
  static func issue(
    _ numbers: Range<Int>, in ledger: SQLiteLedger, under key: PublicKey = key, step: IssueStep? = nil
  ) async throws -> [CredentialClaims] {
    let requests = try numbers.map { try request($0) }
    let answers = try await ledger.record(requests, under: key, isRevokedReplaced: false, step: step)
    return try answers.map { answer in
      guard case .recorded(let claims, _) = answer else { throw Binary.Ended(how: "not recorded") }
      return claims
    }
  }

  /// The credential of a holder, signed.
  func credential(_ number: Int) -> UnverifiedCredential {
    let secret = FakeKeys.issuer(1)
    return secret.withSigningKey { claims[number].issue(to: .deviceKey(FakeKeys.holderKey()), with: $0) }
  }

  /// An index below the capacity that nobody has.
  var freeIndex: UInt32 { (0..<1000).first { !indices.contains($0) } ?? 0 }

  func run(_ arguments: String..., input: String = "") async throws -> Binary.Answer {
    try await Binary.run(arguments, input: Array(input.utf8), folder: folder)
  }

  /// Changes statuses by the library, so that a test can begin where it is about.
  func change(_ number: Int, to status: Status?) async throws {
    let ledger = try ledger
    _ = try await ledger.change(
      [StatusChange(.holder(IssuerFolder.reference(number), under: nil), to: status, reason: "test")],
      at: IssuerFolder.time + 3600, by: "tester")
    try ledger.close()
  }

  /// Publishes an hour after issuing; from a file of the ledger's own issuer.
  func publish(_ out: String = "status1", more: [String] = []) async throws -> Binary.Answer {
    try await Binary.run(
      [
        "status", "publish", "--ledger", "ledger", "--key", "issuer.lykey", "--issued-at",
        "\(IssuerFolder.time + 3600)",
        "--next-update", "4h", "--expires", "2d", "--out", out,
      ] + more, folder: folder)
  }
}
