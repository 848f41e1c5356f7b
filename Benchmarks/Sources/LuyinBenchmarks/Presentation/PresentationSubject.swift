internal import CMeasure
internal import Luyin

/// A gate, and two holders who show it a credential: one with a device, one with an identity document.
final class PresentationSubject: Sendable {
  /// How many presentations the gate remembers.
  static let seenCount = 1_000
  /// The example of GB 11643.
  private static let number = "11010519491231002X"

  let gate: PlaceVerifier
  let now: Int64
  let challenge: Challenge
  let document: IdentityDocument
  let wallet: HolderSeed
  let key: SecretKey
  /// Of the wallet.
  let credential: UnverifiedCredential
  /// Of the document.
  let paper: DocumentPresentation
  let seen: RecentPresentations

  // The same work for libsodium alone.

  let signedBytes: [UInt8]
  let signature: [UInt8]
  let publicKey: [UInt8]
  /// In libsodium's form.
  let secretKey: [UInt8]
  let password: [UInt8]
  let salt: [UInt8]

  init(now: Int64) throws {
    self.now = now
    let subject = try GateSubject(ruleCount: 100, now: now)
    gate = PlaceVerifier(subject.state, place: ChainSubject.place)
    challenge = try gate.challenge()
    document = try IdentityDocument(.chineseIdentityNumber, number: PresentationSubject.number)
    let wallet = try HolderSeed(Array("FAKE-SEED of luyin benchmarks  3".utf8).span)
    let key = try wallet.key(0)
    credential = try subject.credential(of: .deviceKey(key.publicKey), now)
    let (holder, opening) = try Holder.identityDocument(document)
    paper = try DocumentPresentation(of: try subject.credential(of: holder, now), opening)
    var generator = SplitMix(state: 6)
    var seen = RecentPresentations()
    for _ in 0..<PresentationSubject.seenCount {
      let signature = Signature(bytes: InlineArray { _ in UInt8.random(in: 0...255, using: &generator) })
      seen.note(.init(signature, at: now))
    }
    self.seen = seen

    var publicKey = [UInt8](repeating: 0, count: 32)
    var secretKey = [UInt8](repeating: 0, count: 64)
    unsafe measure_key_pair(key.withExportedSeed { seed in seed.indices.map { seed[$0] } }, &publicKey, &secretKey)
    self.publicKey = publicKey
    self.secretKey = secretKey
    self.wallet = wallet
    self.key = key
    let shown = try PresentationSubject.show(credential, at: now, nil, self.key)
    let bytes = Array(shown.bytes)
    signature = Array(bytes[136...])
    signedBytes = Array("luyin:pres1".utf8) + Array(credential.bytes) + bytes[132..<136]
    password =
      Array("luyin:hldoc".utf8) + [IdentityDocumentType.chineseIdentityNumber.rawValue]
      + Array(PresentationSubject.number.utf8)
    salt = Array(Array(paper.bytes)[100...])
    try checkSameWork()
  }

  /// What the device shows.
  func shown(answering challenge: Challenge? = nil) throws -> [UInt8] {
    Array(try PresentationSubject.show(credential, at: now, challenge, key).text.utf8)
  }

  private static func show(
    _ credential: UnverifiedCredential, at time: Int64, _ challenge: Challenge?, _ key: borrowing SecretKey
  ) throws -> DevicePresentation {
    try key.withSigningKey { try DevicePresentation(of: credential, at: UInt32(time), answering: challenge, with: $0) }
  }

  /// Fails unless libsodium alone does on these bytes what the SDK does.
  private func checkSameWork() throws {
    try require(Array(key.publicKey.bytes) == publicKey, "libsodium derives another key from the same seed")
    var raw = [UInt8](repeating: 0, count: 64)
    unsafe measure_sign(1, signedBytes, signedBytes.count, secretKey, &raw)
    try require(raw == signature, "libsodium alone signs these bytes otherwise than the SDK")
    let held = unsafe measure_verify(1, signature, signedBytes, signedBytes.count, publicKey)
    try require(held == 1, "libsodium alone does not verify what the device signed")
    try require(rawHash() == Array(paper.bytes)[20..<36], "libsodium alone hashes a document otherwise than the SDK")
  }
}
