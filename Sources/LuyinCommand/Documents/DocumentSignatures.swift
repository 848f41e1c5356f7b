internal import Luyin

/// Who has signed a document, as far as that can be told.
struct DocumentSignatures {
  private let quorums: [SigningQuorum]
  /// Those whose signatures verify, with their signatures, in the order in which they were found.
  private(set) var signers: [(key: PublicKey, signatory: UnverifiedDocument.Signatory)] = []
  /// A sentence for each signature that is wrong or by nobody who must sign.
  private(set) var faults: [String] = []

  init(_ quorums: [SigningQuorum]) { self.quorums = quorums }

  /// Counts the signatures of one more file of the same document.
  mutating func add(_ document: UnverifiedDocument) {
    let keys = quorums.flatMap(\.quorum.keys)
    let message = document.header.signedBytes
    for signatory in document.signatories {
      let name = Hex.encode(signatory.key.span)
      guard let key = keys.first(where: { $0.bytes == signatory.key }) else {
        faults.append("\(name) has signed and is not one of the keys that may")
        continue
      }
      guard key.verifies(signatory.signature, of: message.span) else {
        faults.append("the signature by \(name) does not verify")
        continue
      }
      if !hasSigned(key) { signers.append((key, signatory)) }
    }
  }

  /// `root keys: 2 of the 3 that are needed have signed`
  var progress: [String] {
    quorums.map { "\($0.name): \(count($0)) of the \($0.quorum.threshold) that are needed have signed" }
  }

  var isComplete: Bool { faults.isEmpty && quorums.allSatisfy { count($0) >= $0.quorum.threshold } }

  private func hasSigned(_ key: PublicKey) -> Bool { signers.contains { $0.key == key } }

  private func count(_ quorum: SigningQuorum) -> Int { quorum.quorum.keys.count { hasSigned($0) } }
}
