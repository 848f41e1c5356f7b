package import Luyin

/// Documents of vectors and tests, good and bad: every field may be given a value that no writer would.
package struct FakeDocument {
  package var type: UInt8 = 0x41
  package var version: UInt8 = 1
  package var domain = [UInt8](repeating: 0, count: 32)
  package var subject = [UInt8](repeating: 0, count: 32)
  package var epoch: UInt32 = 0
  package var number: UInt32 = 1
  /// 2020-01-01T00:00:00Z.
  package var issuedAt: UInt32 = 1_577_836_800
  package var nextUpdate: UInt32 = 1_577_836_800 + 90 * 86_400
  package var expires: UInt32 = 1_577_836_800 + 365 * 86_400
  package var body: [UInt8]
  /// What the header says of the body, where that is not the truth.
  package var bodyByteCount: UInt32?
  package var bodyDigest: [UInt8]?
  package var context = "luyin:root1"
  /// Numbers of the keys that sign; see ``FakeKeys/signerSeed(_:)``.
  package var signers: [Int]
  /// Numbers of issuers that sign, too; see ``FakeKeys/issuer(_:)``.
  package var issuerSigners: [Int] = []

  package init(body: [UInt8], signers: [Int]) {
    self.body = body
    self.signers = signers
  }

  package var header: [UInt8] {
    let digest = bodyDigest ?? Digest(of: body.span, context: .documentBody).bytes.array
    return [type, version] + domain + subject + four(epoch) + four(number) + four(issuedAt) + four(nextUpdate)
      + four(expires) + four(bodyByteCount ?? UInt32(body.count)) + digest
  }

  /// Each signer's key and signature, in the order of their keys.
  package var signatures: [[UInt8]] {
    let message = Array(context.utf8) + header
    let entries = signers.map { number -> [UInt8] in
      let signer = FakeKeys.signers[number]
      return signer.publicKeyBytes + signer.key.withSigningKey { $0.sign(message.span) }.bytes.array
    }
    let issuerEntries = issuerSigners.map { number -> [UInt8] in
      let issuer = FakeKeys.issuer(number)
      return issuer.publicKey.bytes.array + issuer.withSigningKey { $0.sign(message.span) }.bytes.array
    }
    return (entries + issuerEntries).sorted { $0.lexicographicallyPrecedes($1) }
  }

  package var bytes: [UInt8] { bytes(signatures: signatures) }

  package func bytes(signatures: [[UInt8]], count: Int? = nil) -> [UInt8] {
    header + body + [UInt8(count ?? signatures.count)] + signatures.joined()
  }

  private func four(_ value: UInt32) -> [UInt8] { Array(bigEndian: value, count: 4) }
}

/// The body of a root, likewise.
package struct FakeRoot {
  package var trustListEpoch: UInt32 = 0
  package var rootThreshold: UInt8 = 3
  package var rootKeys = [1, 2, 3, 4, 5]
  package var trustListThreshold: UInt8 = 2
  package var trustListKeys = [6, 7, 8]

  package init() {}

  package init(threshold: Int, keys: [Int]) {
    rootThreshold = UInt8(threshold)
    rootKeys = keys
    trustListThreshold = 1
    trustListKeys = [60]
  }

  package var body: [UInt8] {
    Array(bigEndian: trustListEpoch, count: 4)
      + FakeRoot.quorum(rootThreshold, FakeRoot.sorted(rootKeys))
      + FakeRoot.quorum(trustListThreshold, FakeRoot.sorted(trustListKeys))
  }

  package static func quorum(_ threshold: UInt8, _ keys: [[UInt8]]) -> [UInt8] {
    [threshold, UInt8(keys.count)] + keys.joined()
  }

  package static func sorted(_ numbers: [Int]) -> [[UInt8]] {
    numbers.map { FakeKeys.signers[$0].publicKeyBytes }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension FakeKeys {
  /// `FAKE-SEED luyin vectors sign  NN`, with N from 00 to 99: 32 ASCII bytes.
  package static func signerSeed(_ number: Int) -> [UInt8] {
    Array("FAKE-SEED luyin vectors sign  \(number < 10 ? "0" : "")\(number)".utf8)
  }

  package static func signer(_ number: Int) -> SecretKey { secretKey(seed: signerSeed(number)) }

  /// Signers 00 to 99, made once.
  static let signers: [FakeSigner] = (0..<100).map { FakeSigner(key: signer($0)) }

  final class FakeSigner: Sendable {
    let key: SecretKey
    let publicKeyBytes: [UInt8]

    init(key: consuming SecretKey) {
      publicKeyBytes = key.publicKey.bytes.array
      self.key = key
    }
  }
}

/// The roots of the spec's worked example: three of five, then one key replaced.
package enum ExampleRoot {
  package static let first = FakeDocument(body: FakeRoot().body, signers: [1, 3, 5])

  package static let domainID: DomainID = {
    do { return try TrustState(firstRoot: first.bytes).own.domain } catch { fatalError("\(error)") }
  }()

  package static let domain = domainID.bytes.array

  /// Number `number`, ninety days after the one before, with these keys.
  package static func next(_ number: UInt32, _ root: FakeRoot = FakeRoot(), signers: [Int]) -> FakeDocument {
    next(number, of: domain, root, signers: signers)
  }

  package static func next(
    _ number: UInt32, of domain: [UInt8], _ root: FakeRoot = FakeRoot(), signers: [Int]
  ) -> FakeDocument {
    var document = FakeDocument(body: root.body, signers: signers)
    let delay = (number - 1) * 90 * 86_400
    document.domain = domain
    document.number = number
    document.issuedAt += delay
    document.nextUpdate += delay
    document.expires += delay
    return document
  }
}
