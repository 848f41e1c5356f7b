internal import CMeasure
internal import Luyin

/// What every operation works on: one issuer, one holder, one credential, and the same bytes for libsodium alone.
final class Subject: Sendable {
  static let context = "luyin:cred1"

  let issuer: SecretKey
  let holderKey: PublicKey
  let claims: CredentialClaims
  let credential: UnverifiedCredential
  let text: [UInt8]
  /// The time of verification.
  let now: Int64

  /// The context and the 36 bytes that are signed.
  let signedBytes: [UInt8]
  let signature: [UInt8]
  let publicKey: [UInt8]
  /// In libsodium's form.
  let secretKey: [UInt8]
  /// The seed, visibly no secret.
  let seed: [UInt8]

  init(now: Int64) throws {
    try require(measure_sodium_init() == 0, "libsodium cannot be initialised")
    let seed = Array("FAKE-SEED of luyin benchmarks  1".utf8)
    let holderSeed = Array("FAKE-SEED of luyin benchmarks  2".utf8)
    let issuer = try SecretKey(seed: seed.span)
    holderKey = try SecretKey(seed: holderSeed.span).publicKey
    claims = try CredentialClaims(
      status: .green, region: 420_381, issuedAt: UInt32(now), lifetimeMinutes: 1440, index: 271_828)
    let claims = claims
    let holderKey = holderKey
    credential = issuer.withSigningKey { claims.issue(to: .deviceKey(holderKey), with: $0) }
    text = Array(credential.text.utf8)
    self.now = now
    self.seed = seed
    self.issuer = issuer

    let bytes = Array(credential.bytes)
    signedBytes = Array(Subject.context.utf8) + bytes[..<36]
    signature = Array(bytes[36...])
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secretKey = [UInt8](repeating: 0, count: 64)
    unsafe measure_key_pair(seed, &publicKey, &secretKey)
    self.publicKey = publicKey
    self.secretKey = secretKey
    try checkSameWork()
  }

  /// The four bytes of the issuer's key id.
  var keyID: [UInt8] { Array(Array(credential.bytes)[5..<9]) }

  /// Fails unless libsodium alone does on these bytes what the SDK does.
  private func checkSameWork() throws {
    var raw = [UInt8](repeating: 0, count: 64)
    unsafe measure_sign(1, signedBytes, signedBytes.count, secretKey, &raw)
    try require(raw == signature, "libsodium alone signs these bytes otherwise than the SDK")
    let held = unsafe measure_verify(1, signature, signedBytes, signedBytes.count, publicKey)
    try require(held == 1, "libsodium alone does not verify what the SDK signed")
    // A span of a property does not live long enough; one of a local copy does.
    let text = text
    let verdict = Verifier(issuerKey: issuer.publicKey).judge(text: text.span, at: now)
    try require(verdict.outcome == .genuine, "the SDK judges its own credential \(verdict.outcome)")
  }
}
