package import Luyin

/// The keys of vectors, examples and tests: seeds that anyone can see are fake, and so never keys that matter.
package enum FakeKeys {
  /// `FAKE-SEED luyin vectors issuer N`, with N from 1 to 9: 32 ASCII bytes.
  package static func issuerSeed(_ number: Int) -> [UInt8] { Array("FAKE-SEED luyin vectors issuer \(number)".utf8) }

  /// `FAKE-SEED luyin vectors holder N`, with N from 1 to 9.
  package static func holderSeed(_ number: Int) -> [UInt8] { Array("FAKE-SEED luyin vectors holder \(number)".utf8) }

  /// `FAKE-SEED luyin vectors wallet N`, with N from 1 to 9: the seeds of holders' devices.
  package static func walletSeed(_ number: Int = 1) -> [UInt8] {
    Array("FAKE-SEED luyin vectors wallet \(number)".utf8)
  }

  /// The key of a number that such a seed gives.
  package static func walletKey(_ key: UInt32 = 0, of wallet: Int = 1) -> SecretKey {
    do { return try HolderSeed(walletSeed(wallet).span).key(key) } catch { fatalError("\(error)") }
  }

  package static func secretKey(seed: [UInt8]) -> SecretKey {
    do { return try SecretKey(seed: seed.span) } catch { fatalError("\(error)") }
  }

  package static func issuer(_ number: Int = 1) -> SecretKey { secretKey(seed: issuerSeed(number)) }

  package static func holderKey(_ number: Int = 1) -> PublicKey { secretKey(seed: holderSeed(number)).publicKey }
}

/// The credential of the spec's worked example, and its neighbours.
package enum ExampleCredential {
  /// 2020-03-26T00:00:00Z.
  package static let issuedAt: UInt32 = 1_585_180_800
  package static let lifetimeMinutes: UInt32 = 1440
  package static let region: UInt32 = 420_381
  package static let index: UInt32 = 271_828

  /// The example, or the example with one thing changed, signed by issuer 1.
  package static func issue(
    status: Status = .green, region: UInt32 = region, issuedAt: UInt32 = issuedAt,
    lifetimeMinutes: UInt32 = lifetimeMinutes, index: UInt32 = index, holder: Holder? = nil,
    by issuer: borrowing SecretKey = FakeKeys.issuer()
  ) -> UnverifiedCredential {
    do {
      let claims = try CredentialClaims(
        status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetimeMinutes, index: index)
      let holder = holder ?? .deviceKey(FakeKeys.holderKey())
      return issuer.withSigningKey { claims.issue(to: holder, with: $0) }
    } catch {
      fatalError("the example is valid: \(error)")
    }
  }

  /// The example with its first 36 bytes changed at will and then signed, over `context` and those bytes.
  package static func signing(
    context: [UInt8] = Array("luyin:cred1".utf8), by issuer: borrowing SecretKey = FakeKeys.issuer(),
    _ change: (inout [UInt8]) -> Void = { _ in }
  ) -> [UInt8] {
    var body = Array(issue().bytes.array.prefix(36))
    change(&body)
    let message = context + body
    return body + issuer.withSigningKey { $0.sign(message.span) }.bytes.array
  }
}
