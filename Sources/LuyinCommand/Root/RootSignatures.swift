internal import Luyin

/// Who has signed a root, as far as that can be told.
struct RootSignatures {
  /// The keys whose signatures verify, in the order of the document.
  let signers: [PublicKey]
  /// A sentence for each signature that is wrong or by nobody who must sign.
  let faults: [String]

  /// - Parameter keys: all that may sign.
  init(_ document: UnverifiedDocument, by keys: [PublicKey]) {
    var signers: [PublicKey] = []
    var faults: [String] = []
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
      signers.append(key)
    }
    self.signers = signers
    self.faults = faults
  }

  /// `root keys: 2 of the 3 that are needed have signed`
  func progress(_ quorums: [(name: String, quorum: KeyQuorum)]) -> [String] {
    quorums.map { name, quorum in
      "\(name): \(quorum.keys.count { signers.contains($0) }) of the \(quorum.threshold) that are needed have signed"
    }
  }

  func isComplete(_ quorums: [(name: String, quorum: KeyQuorum)]) -> Bool {
    faults.isEmpty
      && quorums.allSatisfy { $0.quorum.keys.count { signers.contains($0) } >= $0.quorum.threshold }
  }
}
