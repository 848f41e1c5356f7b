/// A secret as a file, encrypted under a passphrase unless its writer said otherwise: an issuer's key, `.lykey`, or a holder's seed,
/// `.lyseed` (spec/keys.md).
///
/// ```
///  0   8  magic, ASCII "luyinkey" or "luyinsed"
///  8   1  version, 1
///  9   1  protection: 0 none, 1 passphrase
/// 10   2  zero
/// 12  32  public key of the seed below
///         protection 0            protection 1
/// 44  32  seed                     4  Argon2id memory in KiB
/// 48                               4  passes
/// 52                              16  salt
/// 68                              24  nonce
/// 92                              48  XChaCha20-Poly1305 of the seed, tag last; bytes 0..<92 are authenticated
/// ```
public struct KeyFile: Sendable {
  /// How the seed is kept.
  public enum Protection: Hashable, Sendable {
    /// In the clear: whoever reads the file has the key.
    case unencrypted
    /// Encrypted under a passphrase, at this cost.
    case passphrase(KeyFileCost)
  }

  /// What the secret is for. One never serves as the other.
  @nonexhaustive public enum Content: Hashable, Sendable {
    /// A key that signs: ``open(passphrase:)``.
    case secretKey
    /// What a holder's keys are derived from: ``openHolderSeed(passphrase:)``.
    case holderSeed
  }

  /// The whole file.
  public let bytes: [UInt8]

  /// What kind of secret the file says it has.
  public let content: Content

  /// What the file says about its protection.
  public let protection: Protection

  /// Reads a key file without opening it.
  ///
  /// Checks magic, version, length and that the cost lies within ``KeyFileCost``'s limits, so that a hostile
  /// file takes no memory. Proves nothing about the key inside.
  public init(decoding encoded: Span<UInt8>) throws(KeyFileError) {
    guard encoded.count >= Layout.headerByteCount,
      let content = Content(magic: InlineArray(copying: encoded.extracting(first: Layout.magicByteCount)))
    else { throw .notAKeyFile }
    self.content = content
    guard encoded[8] == Layout.version else { throw .version(encoded[8]) }
    guard encoded[10] == 0, encoded[11] == 0 else { throw .damaged }
    switch encoded[9] {
    case 0:
      guard encoded.count == Layout.plainByteCount else { throw .damaged }
      protection = .unencrypted
    case 1:
      guard encoded.count == Layout.sealedByteCount else { throw .damaged }
      let cost = try KeyFileCost(
        memoryKiB: Layout.integer(encoded, at: Layout.memory), passes: Layout.integer(encoded, at: Layout.passes))
      protection = .passphrase(cost)
    default:
      throw .damaged
    }
    bytes = encoded.indices.map { encoded[$0] }
  }

  init(_ content: Content, bytes: [UInt8], protection: Protection) {
    self.content = content
    self.bytes = bytes
    self.protection = protection
  }

  /// The public key that the file names.
  ///
  /// Admitted, but only ``open(passphrase:)`` proves that the secret inside belongs to it.
  public func publicKey() throws(KeyFileError) -> PublicKey {
    do {
      return try PublicKey(admitting: bytes.span.extracting(Layout.publicKey))
    } catch {
      switch error {
      case .notAdmitted: throw .damaged
      case .crypto(let error): throw .crypto(error)
      }
    }
  }

  enum Layout {
    static let magicByteCount = 8
    static let version: UInt8 = 1
    static let publicKey = 12..<44
    static let headerByteCount = 44
    static let plainByteCount = 76
    static let memory = 44
    static let passes = 48
    static let salt = 52..<68
    static let nonce = 68..<92
    static let authenticatedByteCount = 92
    static let sealedByteCount = 140

    static func integer(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
      (offset..<offset + 4).reduce(0) { $0 << 8 | UInt32(bytes[$1]) }
    }

    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }
  }
}

extension KeyFile.Content {
  var magic: InlineArray<8, UInt8> {
    switch self {
    case .secretKey: [0x6c, 0x75, 0x79, 0x69, 0x6e, 0x6b, 0x65, 0x79]  // "luyinkey"
    case .holderSeed: [0x6c, 0x75, 0x79, 0x69, 0x6e, 0x73, 0x65, 0x64]  // "luyinsed"
    }
  }

  init?(magic: InlineArray<8, UInt8>) {
    guard let content = [Self.secretKey, .holderSeed].first(where: { $0.magic == magic }) else { return nil }
    self = content
  }
}

extension KeyFile: CustomStringConvertible, CustomReflectable {
  /// The protection; never a byte of the file, which may hold the seed in the clear.
  public var description: String { "KeyFile(\(protection))" }
  public var customMirror: Mirror { Mirror(self, children: ["protection": protection]) }
}

/// What opening a key file costs, and so what each guess at its passphrase costs.
public struct KeyFileCost: Hashable, Sendable {
  /// 8 MiB to 1 GiB: less protects nobody, more is an attack on the reader.
  public static let memoryKiBLimits: ClosedRange<UInt32> = 8_192...1_048_576
  public static let passesLimits: ClosedRange<UInt32> = 1...16

  /// 256 MiB in three passes.
  public static let standard = KeyFileCost(checkedMemoryKiB: 262_144, passes: 3)

  public let memoryKiB: UInt32
  public let passes: UInt32

  /// - Throws: ``KeyFileError/cost(memoryKiB:passes:)`` outside the limits.
  public init(memoryKiB: UInt32, passes: UInt32) throws(KeyFileError) {
    guard KeyFileCost.memoryKiBLimits.contains(memoryKiB), KeyFileCost.passesLimits.contains(passes) else {
      throw .cost(memoryKiB: memoryKiB, passes: passes)
    }
    self.init(checkedMemoryKiB: memoryKiB, passes: passes)
  }

  private init(checkedMemoryKiB memoryKiB: UInt32, passes: UInt32) {
    self.memoryKiB = memoryKiB
    self.passes = passes
  }
}

/// Why a key file could not be written, read or opened.
@nonexhaustive public enum KeyFileError: Error, Hashable, Sendable {
  /// The bytes do not begin as a key file does.
  case notAKeyFile
  /// A version that this release does not know.
  case version(UInt8)
  /// It is the other kind of secret.
  case content(KeyFile.Content)
  /// The header asks for memory or time outside ``KeyFileCost``'s limits.
  case cost(memoryKiB: UInt32, passes: UInt32)
  /// The structure is broken, or an unencrypted seed does not belong to the public key.
  case damaged
  /// Nobody can tell which: a reader who could would help whoever guesses.
  case wrongPassphraseOrDamaged
  /// The file is encrypted and no passphrase was given.
  case passphraseNeeded
  /// A passphrase has 1 to 1,024 bytes.
  case passphraseLength
  /// The system had not the memory that the cost asks for.
  case outOfMemory
  /// libsodium or guarded memory is unavailable.
  case crypto(CryptoError)
}

extension KeyFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAKeyFile: "this is not a Luyin key file"
    case .content(.secretKey): "this is an issuer's key, and no holder's seed"
    case .content(.holderSeed): "this is a holder's seed, and no key that signs by itself"
    case .version(let version): "key file version \(version) is not known here; version 1 is"
    case .cost(let memoryKiB, let passes):
      "the key file asks for \(memoryKiB) KiB and \(passes) passes; 8192 to 1048576 KiB and 1 to 16 passes are allowed"
    case .damaged: "the key file is damaged"
    case .wrongPassphraseOrDamaged: "the passphrase is wrong, or the key file is damaged"
    case .passphraseNeeded: "the key file is encrypted and needs its passphrase"
    case .passphraseLength: "a passphrase has 1 to 1024 bytes"
    case .outOfMemory: "there is not enough memory to derive the key from the passphrase"
    case .crypto(let error): error.description
    }
  }
}
