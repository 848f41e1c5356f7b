public import Luyin

/// A secret key that every core may sign with.
public final class IssuerSecret: Sendable {
  private let secret: SecretKey

  public init(_ secret: consuming SecretKey) { self.secret = secret }

  public var publicKey: PublicKey { secret.publicKey }

  /// Opens the key for signing while `body` runs, on several threads at once if need be.
  public func withSigningKey<R, E: Error>(_ body: (borrowing SigningKey) throws(E) -> R) throws(E) -> R {
    try secret.withSigningKey(body)
  }
}
