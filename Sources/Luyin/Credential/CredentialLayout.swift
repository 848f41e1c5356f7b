/// Where each field of a credential lies (spec/credential.md).
///
/// ```
///  0   1  object type 1 (high nibble), holder binding (low nibble)
///  1   1  status
///  2   3  region
///  5   4  key id
///  9   4  issued at, seconds since 1970
/// 13   3  lifetime in minutes
/// 16   4  index in the key's status list
/// 20  16  holder hash
/// 36  64  Ed25519 signature over "luyin:cred1" and bytes 0..<36
/// ```
enum CredentialLayout {
  static let objectType: UInt8 = 1
  static let status = 1
  static let region = 2
  static let keyID = 5
  static let issuedAt = 9
  static let lifetime = 13
  static let index = 16
  static let holderHash = 20
  static let signature = 36
  static let byteCount = 100
}

extension CredentialFields {
  /// Checks the structure of all 100 bytes and reads the fields, in the order of spec/credential.md, "Decoding".
  init(decoding encoded: Span<UInt8>) throws(FormatError) {
    typealias Layout = CredentialLayout
    guard encoded.count > 0 else { throw FormatError(.structureLength, at: 0, foundCount: 0) }
    let first = encoded[0]
    // Before the length, so that a later object type is never reported as a damaged credential.
    guard first >> 4 == Layout.objectType else { throw FormatError(.structureType, at: 0) }
    guard encoded.count == Layout.byteCount else {
      throw FormatError(.structureLength, at: min(encoded.count, Layout.byteCount), foundCount: encoded.count)
    }
    guard let binding = HolderBinding(rawValue: first & 0x0f) else { throw FormatError(.structureBinding, at: 0) }
    guard let status = Status(rawValue: encoded[Layout.status]) else {
      throw FormatError(.structureStatus, at: Layout.status)
    }
    let claims = try CredentialClaims(
      status: status,
      region: encoded.bigEndian(at: Layout.region, count: 3),
      issuedAt: encoded.bigEndian(at: Layout.issuedAt, count: 4),
      lifetimeMinutes: encoded.bigEndian(at: Layout.lifetime, count: 3),
      index: encoded.bigEndian(at: Layout.index, count: 4))
    self.init(
      claims,
      binding: binding,
      holderHash: HolderHash(bytes: InlineArray(copying: encoded.extracting(Layout.holderHash..<Layout.signature))),
      keyID: KeyID(rawValue: encoded.bigEndian(at: Layout.keyID, count: 4)))
  }

  /// The context and the 36 bytes that are signed.
  var signedBytes: InlineArray<47, UInt8> {
    typealias Layout = CredentialLayout
    let start = Context.byteCount
    var bytes = InlineArray<47, UInt8>(repeating: 0)
    bytes.write(Context.credentialSignature.bytes.span, at: 0)
    bytes[start] = Layout.objectType << 4 | binding.rawValue
    bytes[start + Layout.status] = status.rawValue
    bytes.writeBigEndian(region, at: start + Layout.region, count: 3)
    bytes.writeBigEndian(keyID.rawValue, at: start + Layout.keyID, count: 4)
    bytes.writeBigEndian(issuedAt, at: start + Layout.issuedAt, count: 4)
    bytes.writeBigEndian(lifetimeMinutes, at: start + Layout.lifetime, count: 3)
    bytes.writeBigEndian(index, at: start + Layout.index, count: 4)
    bytes.write(holderHash.bytes.span, at: start + Layout.holderHash)
    return bytes
  }
}
