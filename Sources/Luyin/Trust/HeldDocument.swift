/// A document about one key that a verifier holds: the newest of that key.
protocol HeldDocument {
  /// The key.
  var subject: DocumentSubject { get }
}

extension HeldStatusList: HeldDocument {}
extension HeldPolicy: HeldDocument {}

// Of what is held of a kind there is one of each key, in ascending order of the keys' bytes.
extension Array where Element: HeldDocument {
  /// Where the one of a key is, by bisection: there may be as many as keys.
  func position(of subject: DocumentSubject) -> Int? {
    let position = firstPosition(notBefore: subject)
    return position < count && self[position].subject == subject ? position : nil
  }

  /// Puts one in the place of that of its key.
  mutating func hold(_ held: Element) {
    let position = firstPosition(notBefore: held.subject)
    if position < count, self[position].subject == held.subject {
      self[position] = held
    } else {
      insert(held, at: position)
    }
  }

  private func firstPosition(notBefore subject: DocumentSubject) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].subject.bytes.isOrdered(before: subject.bytes) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension UnverifiedDocument {
  /// Checks the signatures of what was held before, by whoever they are: the keys were in a trust list then, and so admitted.
  /// - Throws: `update.signature`, `update.threshold` if there is none.
  func checkSignaturesOfHeld() throws(UpdateError) {
    let message = header.signedBytes
    for signatory in signatories {
      guard PublicKey(admittedBefore: signatory.key).verifies(signatory.signature, of: message.span) else {
        throw UpdateError(.updateSignature)
      }
    }
    guard !signatories.isEmpty else { throw UpdateError(.updateThreshold) }
  }
}
