internal import CSodium

/// The bare signature check on raw bytes, without admission of the key.
///
/// A key of mixed order may satisfy the equation, so a true answer says nothing about whether the key may be
/// used at all; ``PublicKey`` says that. This entry exists for conformance tests and for the types above it.
public enum Ed25519 {
  /// Whether `signature` verifies over `message` under `key` by the strict rules of spec/signatures.md.
  /// False for a signature of other than 64 bytes and for a key of other than 32.
  public static func verifies(
    _ signature: Span<UInt8>, of message: Span<UInt8>, key: Span<UInt8>
  ) -> Bool {
    // The C function takes bare pointers and would read past the end.
    guard signature.count == Signature.byteCount, key.count == PublicKey.byteCount else { return false }
    do { try Sodium.require() } catch { return false }
    return unsafe signature.withUnsafeBufferPointer { signature in
      unsafe message.withUnsafeBufferPointer { message in
        unsafe key.withUnsafeBufferPointer { key in
          unsafe crypto_sign_verify_detached(
            signature.baseAddress!, message.baseAddress, UInt64(message.count), key.baseAddress!) == 0
        }
      }
    }
  }
}
