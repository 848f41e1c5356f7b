internal import Luyin

/// A national trust domain made for the demonstration: a root that three of five keys sign, trust lists that two of three
/// sign, and an issuer for each province.
struct DemoDomain {
  /// A key that stays in one place, since secret keys cannot be copied.
  final class Key: Sendable {
    let secret: SecretKey
    init() throws(CryptoError) { secret = try SecretKey.generate() }
  }

  /// Whose issuer changes statuses after issuing.
  static let provinceWithStatusList: UInt32 = 420_000

  let root: UnverifiedDocument
  let domain: DomainID
  /// By the numbers of the provinces.
  let issuers: [UInt32: Key]
  private let rootKeys: [Key]
  private let listKeys: [Key]
  private let now: Int64

  init(now: Int64) throws {
    self.now = now
    rootKeys = try (0..<5).map { _ throws(CryptoError) in try Key() }
    listKeys = try (0..<3).map { _ throws(CryptoError) in try Key() }
    let provinces = RegionTable.gbt2260.provinces
    issuers = Dictionary(uniqueKeysWithValues: zip(provinces, try provinces.map { _ throws(CryptoError) in try Key() }))
    let body = try Root(
      trustListEpoch: 0, rootKeys: DemoDomain.quorum(3, rootKeys), trustListKeys: DemoDomain.quorum(2, listKeys)
    ).body
    // A month ago, for a year.
    let issuedAt = UInt32(now - 30 * 86_400)
    let header = try DocumentHeader(
      kind: .root, domain: .unset, epoch: 0, number: 1, issuedAt: issuedAt, nextUpdate: issuedAt + 180 * 86_400,
      expires: issuedAt + 365 * 86_400, body: body.span)
    root = try DemoDomain.signed(header, body, by: Array(rootKeys.prefix(3)))
    domain = DomainID(ofFirstRoot: header)
  }

  /// A trust list of all provinces, fresh for a day and expired after a month.
  /// - Parameters:
  ///   - number: its number.
  ///   - compromised: a province whose key was stolen.
  ///   - signerCount: how many of the trust list keys sign; two must.
  func trustList(_ number: UInt32, compromised: UInt32? = nil, signerCount: Int = 2) throws -> UnverifiedDocument {
    var draft = TrustListDraft()
    for (province, key) in issuers {
      guard let title = RegionTable.gbt2260.title(province), let name = DocumentName(utf8: Array(title.utf8)) else {
        throw Failure(.internalFault, "\(province) has no name")
      }
      var entry = TrustListDraft.Key(
        key: key.secret.publicKey.bytes,
        scope: .init(regions: .init([.init(province, province + 9_999)]), statuses: [1, 2, 3]),
        validFrom: UInt32(now - 20 * 86_400), validUntil: UInt32(now + 345 * 86_400))
      if province == DemoDomain.provinceWithStatusList { entry.leastNumber = 1 }
      if province == compromised { (entry.withdrawal, entry.withdrawnAt) = (3, UInt32(now - 3_600)) }
      draft.issuers.append(.init(jurisdiction: province, name: name, keys: [entry]))
    }
    let body = draft.body
    let issuedAt = UInt32(now) - (number == 1 ? 3_600 : 60)
    let header = try DocumentHeader(
      kind: .trustList, domain: domain, epoch: 0, number: number, issuedAt: issuedAt, nextUpdate: issuedAt + 86_400,
      expires: issuedAt + 30 * 86_400, body: body.span)
    return try DemoDomain.signed(header, body, by: Array(listKeys.prefix(signerCount)))
  }

  private static func quorum(_ threshold: Int, _ keys: [Key]) throws(FormatError) -> KeyQuorum {
    try KeyQuorum(threshold: threshold, keys: keys.map { $0.secret.publicKey })
  }

  static func signed(
    _ header: DocumentHeader, _ body: [UInt8], by keys: [Key]
  ) throws(FormatError) -> UnverifiedDocument {
    let message = header.signedBytes
    let signatories = keys.map { key in
      UnverifiedDocument.Signatory(
        key: key.secret.publicKey.bytes, signature: key.secret.withSigningKey { $0.sign(message.span) })
    }
    return try UnverifiedDocument(header: header, body: body, signatories: signatories)
  }
}
