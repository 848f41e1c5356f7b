import Luyin
import LuyinVectors
import TestSupport
import Testing

struct CredentialTests {
  private let example = ExampleCredential.issue()
  private let key = FakeKeys.issuer().publicKey

  @Test func exampleSaysWhatWasIssued() throws {
    let fields = try UnverifiedCredential(decodingText: example.text).verify(with: key).fields
    #expect(fields.binding == .deviceKey)
    #expect(fields.status == .green)
    #expect(fields.region == 420_381)
    #expect(fields.keyID == key.id)
    #expect(fields.issuedAt == 1_585_180_800)
    #expect(fields.lifetimeMinutes == 1440)
    #expect(fields.expiresAt == 1_585_267_200)
    #expect(fields.index == 271_828)
    #expect(fields.holderHash == Holder.deviceKey(FakeKeys.holderKey()).hash)
  }

  @Test func everyTruncationIsRefused() {
    let bytes = example.bytes.array
    for count in bytes.indices {
      #expect(throws: FormatError(.structureLength, at: count, foundCount: count)) {
        try UnverifiedCredential(decoding: Array(bytes[..<count]))
      }
    }
    #expect(throws: FormatError(.structureLength, at: 100, foundCount: 101)) {
      try UnverifiedCredential(decoding: bytes + [0])
    }
  }

  @Test func noBitFlipVerifies() {
    for (bit, bytes) in example.bytes.array.bitFlips {
      guard let credential = try? UnverifiedCredential(decoding: bytes) else { continue }
      let isKeyID = 40..<72 ~= bit
      #expect(throws: isKeyID ? VerificationError.keyUnknown : .signatureInvalid, "bit \(bit)") {
        try credential.verify(with: key)
      }
    }
  }

  /// All values of the first two bytes, which have reserved ones.
  @Test func everyTypeBindingAndStatusIsJudged() {
    for first in UInt8(0)...255 {
      for status in UInt8(0)...255 {
        var bytes = example.bytes.array
        bytes[0] = first
        bytes[1] = status
        let expected: ReasonCode? =
          if first >> 4 != 1 {
            .structureType
          } else if !(1...3 ~= first & 0x0f) {
            .structureBinding
          } else if !(1...3 ~= status || 16...127 ~= status) {
            .structureStatus
          } else {
            nil
          }
        #expect(refusal(bytes) == expected, "\(first) \(status)")
      }
    }
  }

  @Test func randomCredentialsComeBack() throws {
    var random = SeededRandom(seed: 2)
    let issuer = FakeKeys.issuer()
    for _ in 0..<200 {
      let claims = try CredentialClaims(
        status: [Status.green, .yellow, .red].randomElement(using: &random)!,
        region: .random(in: 0..<1 << 24, using: &random), issuedAt: .random(in: 0...2_000_000_000, using: &random),
        lifetimeMinutes: .random(in: 1..<1 << 24, using: &random), index: .random(in: 0...UInt32.max, using: &random))
      let holder = Holder.guardianDeviceKey(FakeKeys.holderKey(2))
      let credential = issuer.withSigningKey { claims.issue(to: holder, with: $0) }
      let decoded = try UnverifiedCredential(decoding: credential.bytes.array)
      #expect(decoded == credential, "seed 2")
      #expect(decoded.fields == credential.fields)
      #expect(try UnverifiedCredential(decodingText: decoded.text) == credential)
      let fields = try decoded.verify(with: key).fields
      #expect(fields.status == claims.status && fields.region == claims.region && fields.index == claims.index)
      #expect(fields.issuedAt == claims.issuedAt && fields.lifetimeMinutes == claims.lifetimeMinutes)
      #expect(fields.binding == .guardianDeviceKey && fields.holderHash == holder.hash)
    }
  }

  @Test func claimsHaveLimits() throws {
    func refusal(
      status: Status = .green, region: UInt32 = 0, issuedAt: UInt32 = 0, lifetimeMinutes: UInt32 = 1
    ) -> ReasonCode? {
      do {
        _ = try CredentialClaims(
          status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetimeMinutes, index: 0)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(refusal() == nil)
    #expect(refusal(status: .suspended) == .structureStatus)
    #expect(refusal(status: .revoked) == .structureStatus)
    #expect(refusal(region: 0xff_ffff) == nil)
    #expect(refusal(region: 0x100_0000) == .structureRegion)
    #expect(refusal(lifetimeMinutes: 0) == .structureLifetime)
    #expect(refusal(lifetimeMinutes: 0xff_ffff) == nil)
    #expect(refusal(lifetimeMinutes: 0x100_0000) == .structureLifetime)
    #expect(refusal(lifetimeMinutes: .max) == .structureLifetime)
    #expect(refusal(issuedAt: .max - 60) == nil)
    #expect(refusal(issuedAt: .max - 59) == .structureExpiry)
    #expect(refusal(issuedAt: .max) == .structureExpiry)
  }

  @Test func statusesHaveNames() {
    var names: Set<String> = []
    for value in UInt8(0)...255 {
      guard let status = Status(rawValue: value) else { continue }
      names.insert(status.name)
      #expect(Status(name: status.name) == status)
    }
    #expect(names.count == 5 + 112)
    for name in ["", "Green", "scheme-15", "scheme-128", "scheme-016", "0"] { #expect(Status(name: name) == nil) }
  }

  private func refusal(_ bytes: [UInt8]) -> ReasonCode? {
    do {
      _ = try UnverifiedCredential(decoding: bytes)
      return nil
    } catch {
      return error.reason
    }
  }
}
