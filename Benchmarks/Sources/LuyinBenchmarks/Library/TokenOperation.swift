internal import CMeasure
internal import FoundationEssentials
internal import JWTKit
internal import Luyin

/// What the credential states, as the claims of a JSON Web Token.
struct TokenClaims: JWTPayload {
  let iss: IssuerClaim
  let iat: IssuedAtClaim
  let exp: ExpirationClaim
  let status: UInt8
  let region: UInt32
  let idx: UInt32
  /// The holder hash, in the base64url that JOSE uses for bytes.
  let hld: String

  func verify(using _: some JWTAlgorithm) throws { try exp.verifyNotExpired() }
}

/// The same claims, signed by the same key, as an EdDSA token.
struct Token: Sendable {
  /// The release that the manifest pins.
  static let library = "jwt-kit 5.7.1"

  let text: String
  /// What a verifier has: the public key, under its id.
  private let keys = JWTKeyCollection()

  init(of subject: Subject) async throws {
    let fields = subject.credential.fields
    let key = try EdDSA.PrivateKey(d: subject.seed.base64URL, curve: .ed25519)
    try require(
      Array(key.publicKey.rawRepresentation) == subject.publicKey, "jwt-kit derives another key from the same seed")
    let keyID = subject.keyID.hex
    await keys.add(eddsa: key.publicKey, kid: JWKIdentifier(string: keyID))
    let issuerKeys = await JWTKeyCollection().add(eddsa: key, kid: JWKIdentifier(string: keyID))
    text = try await issuerKeys.sign(
      TokenClaims(
        iss: IssuerClaim(value: keyID), iat: IssuedAtClaim(value: Token.date(fields.issuedAt)),
        exp: ExpirationClaim(value: Token.date(fields.expiresAt)), status: fields.status.rawValue,
        region: fields.region, idx: fields.index, hld: Array(fields.holderHash.bytes).base64URL),
      kid: JWKIdentifier(string: keyID))
  }

  /// Signature, claims and expiry, from the token's bytes.
  var verification: Operation {
    let token = Array(text.utf8)
    return Operation(name: LibraryOperation.token.rawValue) { [keys] count in
      var right = 0
      let start = measure_now()
      for _ in 0..<count where try await keys.verify(token, as: TokenClaims.self).status == 1 { right += 1 }
      let nanoseconds = measure_now() - start
      try require(right == count, "jwt-kit read another status")
      return nanoseconds
    }
  }

  private static func date(_ seconds: UInt32) -> Date { Date(timeIntervalSince1970: Double(seconds)) }
}
