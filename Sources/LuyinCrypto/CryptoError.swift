/// What keeps a cryptographic operation from being carried out. None of these says anything about a signature.
@nonexhaustive public enum CryptoError: Error, Hashable, Sendable {
  /// libsodium could not be initialised or failed its self-test; nothing may be signed, verified or admitted with it.
  case libraryUnusable(LibraryFault)
  /// The operating system granted no guarded memory for a secret.
  case guardedMemoryUnavailable
  /// A seed has a length other than 32 bytes.
  case seedLength(Int)
  /// The system had not the memory that a memory-hard hash takes.
  case outOfMemory

  /// Why libsodium cannot be used.
  public enum LibraryFault: Hashable, Sendable {
    /// `sodium_init` failed, for want of a source of randomness as a rule.
    case notInitialised
    /// `crypto_core_ed25519_is_valid_point` accepts points of mixed order (CVE-2025-69277).
    case admitsMixedOrderPoints
    /// `crypto_sign_verify_detached` accepts signatures that satisfy the cofactored equation alone.
    case verifiesCofactored
  }
}

extension CryptoError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .libraryUnusable(.notInitialised):
      "libsodium could not be initialised"
    case .libraryUnusable(.admitsMixedOrderPoints):
      "this libsodium accepts keys of mixed order (CVE-2025-69277); install a corrected release"
    case .libraryUnusable(.verifiesCofactored):
      "this libsodium verifies with the cofactor; install a released version"
    case .guardedMemoryUnavailable:
      "the system granted no guarded memory for a secret key"
    case .seedLength(let count):
      "a seed has 32 bytes, not \(count)"
    case .outOfMemory:
      "there is not enough memory for Argon2id, which takes 64 MiB"
    }
  }
}
