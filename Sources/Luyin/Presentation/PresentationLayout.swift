/// Where each field of a presentation lies, behind those of the credential (spec/presentations.md).
///
/// ```
/// Device presentation
///   0    1  object type 2 (high nibble), holder binding 1 or 3 (low nibble)
///   1   99  bytes 1..<100 of the credential
/// 100   32  holder's public key
/// 132    4  presented at, seconds since 1970
/// 136   64  Ed25519 signature by the holder's key over
///           "luyin:pres1" and the credential's 100 bytes and bytes 132..<136, or
///           "luyin:chal1" and these, the verifier's challenge (16) and the verifier's place (3)
///
/// Document presentation
///   0    1  object type 3 (high nibble), holder binding 2 (low nibble)
///   1   99  bytes 1..<100 of the credential
/// 100   16  opening
/// ```
enum PresentationLayout {
  static let deviceType: UInt8 = 2
  static let documentType: UInt8 = 3
  static let proof = CredentialLayout.byteCount
  static let presentedAt = 132
  static let signature = 136
  static let deviceByteCount = 200
  static let documentByteCount = 116
}
