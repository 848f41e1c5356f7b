import Luyin
import LuyinVectors
import Testing

/// What a signer elsewhere may do wrong; none of it yields a credential.
struct SignerTests {
  private struct RemoteSigner: Signer {
    let publicKey = FakeKeys.issuer().publicKey
    let answer: @Sendable ([UInt8]) async throws -> Signature
    func sign(_ message: [UInt8]) async throws -> Signature { try await answer(message) }
  }

  private struct Unreachable: Error {}

  private static func sign(_ message: [UInt8], by number: Int = 1) -> Signature {
    FakeKeys.issuer(number).withSigningKey { $0.sign(message.span) }
  }

  private static func issue(
    timeout: Duration = .seconds(60), _ answer: @escaping @Sendable ([UInt8]) async throws -> Signature
  ) async throws -> UnverifiedCredential {
    let claims = try CredentialClaims(
      status: .green, region: ExampleCredential.region, issuedAt: ExampleCredential.issuedAt,
      lifetimeMinutes: ExampleCredential.lifetimeMinutes, index: ExampleCredential.index)
    return try await claims.issue(
      to: .deviceKey(FakeKeys.holderKey()), with: RemoteSigner(answer: answer), timeout: timeout, clock: .continuous)
  }

  @Test func honestSignerGivesTheSameCredentialAsTheKeyItself() async throws {
    #expect(try await SignerTests.issue { SignerTests.sign($0) } == ExampleCredential.issue())
  }

  @Test func signerWithAnotherKeyIsRefused() async {
    await expect(.signatureInvalid) { SignerTests.sign($0, by: 2) }
  }

  @Test func corruptedSignatureIsRefused() async {
    await expect(.signatureInvalid) { message in
      var bytes = SignerTests.sign(message).bytes
      bytes[63] ^= 0x01
      return Signature(bytes: bytes)
    }
  }

  @Test func signatureOfAnotherMessageIsRefused() async {
    await expect(.signatureInvalid) { SignerTests.sign($0 + [0]) }
  }

  @Test func failingSignerIsReported() async {
    await expect(.failed(Unreachable())) { _ in throw Unreachable() }
  }

  @Test(.timeLimit(.minutes(3))) func hangingSignerIsLeftBehind() async {
    // It never returns, whether it is cancelled or not.
    await expect(.timedOut, timeout: .milliseconds(50)) { _ in
      await unsafe withUnsafeContinuation { (_: UnsafeContinuation<Signature, Never>) in }
    }
  }

  @Test func cancelledIssuerIsNotKept() async throws {
    let issuing = Task {
      try await SignerTests.issue { message in
        try await Task.sleep(for: .seconds(60))
        return SignerTests.sign(message)
      }
    }
    issuing.cancel()
    do {
      _ = try await issuing.value
      Issue.record("a credential left")
    } catch SignerError.failed(let error) {
      #expect(error is CancellationError)
    } catch {
      Issue.record("\(error)")
    }
  }

  private func expect(
    _ expected: SignerError, timeout: Duration = .seconds(60),
    _ answer: @escaping @Sendable ([UInt8]) async throws -> Signature
  ) async {
    do {
      _ = try await SignerTests.issue(timeout: timeout, answer)
      Issue.record("a credential left")
    } catch let error as SignerError {
      #expect("\(error)" == "\(expected)")
    } catch {
      Issue.record("\(error)")
    }
  }
}
