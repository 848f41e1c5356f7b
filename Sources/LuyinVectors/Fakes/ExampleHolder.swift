package import Luyin

/// The holders of the spec's worked examples: one with a device, one with an identity card.
package enum ExampleHolder {
  /// 2020-03-26T12:00:00Z.
  package static let presentedAt: UInt32 = 1_585_224_000
  package static let place: UInt32 = 520_382
  /// The example of GB 11643.
  package static let number = "11010519491231002X"
  package static let openingBytes = Array("FAKE-OPENING-001".utf8)
  package static let challengeBytes = Array("FAKE-CHALLENGE-1".utf8)

  package static var challenge: Challenge { challenge(challengeBytes, place: place) }

  package static func challenge(_ bytes: [UInt8], place: UInt32) -> Challenge {
    guard let challenge = Challenge(bytes: InlineArray(copying: bytes.span), place: place) else {
      fatalError("\(place) is no place")
    }
    return challenge
  }

  /// The example's credential, bound to the first key of the first wallet.
  package static func credential(isGuardian: Bool = false) -> UnverifiedCredential {
    let key = FakeKeys.walletKey().publicKey
    return ExampleCredential.issue(holder: isGuardian ? .guardianDeviceKey(key) : .deviceKey(key))
  }

  /// What the wallet shows, unless something is changed.
  package static func device(
    _ credential: UnverifiedCredential = credential(), at time: UInt32 = presentedAt,
    answering challenge: Challenge? = nil,
    with key: borrowing SecretKey = FakeKeys.walletKey()
  ) -> [UInt8] {
    do {
      return try key.withSigningKey { key throws(PresentationError) in
        try DevicePresentation(of: credential, at: time, answering: challenge, with: key).bytes.array
      }
    } catch {
      fatalError("the example is bound to this key: \(error)")
    }
  }

  /// What any key says of any credential, whether or not it is bound to it: 200 bytes.
  package static func device(
    claiming credential: [UInt8], key: [UInt8], at time: UInt32 = presentedAt, over message: [UInt8],
    signedBy signer: borrowing SecretKey
  ) -> [UInt8] {
    let signature = signer.withSigningKey { $0.sign(message.span) }.bytes.array
    return [credential[0] & 0x0f | 0x20] + credential.dropFirst() + key + VectorSuite.bigEndian(time, 4) + signature
  }

  /// The message of a timed presentation under a context.
  package static func timedMessage(
    _ credential: [UInt8], at time: UInt32 = presentedAt, context: String = "luyin:pres1"
  ) -> [UInt8] {
    Array(context.utf8) + credential + VectorSuite.bigEndian(time, 4)
  }

  package static func challengedMessage(
    _ credential: [UInt8], at time: UInt32 = presentedAt, challenge: [UInt8] = challengeBytes, place: UInt32 = place,
    context: String = "luyin:chal1"
  ) -> [UInt8] {
    timedMessage(credential, at: time, context: context) + challenge + VectorSuite.bigEndian(place, 3)
  }

  /// The holder of a document, hashed once a process: each costs a tenth of a second.
  package static let documentHolder = hashed(.chineseIdentityNumber, number, openingBytes)

  package static func hashed(_ type: IdentityDocumentType, _ number: String, _ opening: [UInt8]) -> Holder {
    do {
      return try Holder.identityDocument(
        IdentityDocument(type, number: number), Opening(bytes: InlineArray(copying: opening.span)))
    } catch {
      fatalError("\(error)")
    }
  }

  /// The example's credential, bound to the document.
  package static func documentCredential() -> UnverifiedCredential { ExampleCredential.issue(holder: documentHolder) }

  /// 116 bytes.
  package static func document(
    _ credential: UnverifiedCredential = documentCredential(), opening: [UInt8] = openingBytes
  ) -> [UInt8] {
    do {
      return try DocumentPresentation(of: credential, Opening(bytes: InlineArray(copying: opening.span))).bytes.array
    } catch {
      fatalError("the example is bound to a document: \(error)")
    }
  }
}
