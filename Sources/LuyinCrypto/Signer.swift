/// A key that signs elsewhere: in a hardware module, or on a server of signatures.
///
/// What it returns is verified before anything is released, so that a signer may fail in any way without a
/// wrong credential leaving. Keys in this process sign through ``SecretKey/withSigningKey(_:)`` instead.
public protocol Signer: Sendable {
  /// The public half of the key that signs.
  var publicKey: PublicKey { get }

  /// The Ed25519 signature of `message` as it stands; the context is already in front of it.
  func sign(_ message: [UInt8]) async throws -> Signature
}

/// Why a ``Signer`` gave no signature that could be released.
@nonexhaustive public enum SignerError: Error {
  /// The signer threw.
  case failed(any Error)
  /// No answer came in time. The signer's task was cancelled; one that ignores that goes on unheard.
  case timedOut
  /// The answer is not the signature of this message by this key.
  case signatureInvalid
}

extension Signer {
  /// The signature of `message`, verified.
  /// - Parameters:
  ///   - timeout: how long to wait for the signer, on `clock`.
  ///   - clock: the caller's clock; the SDK has none.
  package func verifiedSignature<C: Clock>(
    of message: [UInt8], timeout: C.Duration, clock: C
  ) async throws(SignerError) -> Signature {
    let signature = try await FirstAnswer.of(self, to: message, timeout: timeout, clock: clock)
    guard publicKey.verifies(signature, of: message.span) else { throw .signatureInvalid }
    return signature
  }
}
