internal import Luyin
internal import LuyinConformance

/// The numbers of the curve that the spec prints.
enum Constants {
  /// L = 2^252 + 27742317777372353535851937790883648493, little-endian.
  static let groupOrder = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"
  /// p = 2^255 - 19, little-endian.
  static let fieldPrime = "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
  /// P + T2, the point of the start-up self-test.
  static let mixedOrderPoint = "51b2084cfffd020494bcda5388c6fa3b26e0ccb2eb615365cf53d16673bc73e7"
}

extension VectorSuite {
  private static var holderExamples: [(String, String)] {
    let credential = ExampleHolder.credential()
    let (timed, answer) = (ExampleHolder.device(), ExampleHolder.device(answering: ExampleHolder.challenge))
    let document = ExampleHolder.document()
    return [
      ("walletKey", FakeKeys.walletKey().publicKey.hex),
      ("walletHolderHash", Hex.encode(credential.fields.holderHash.bytes.array)),
      ("walletCredential", Hex.encode(credential.bytes.array)),
      ("timedMessage", Hex.encode(ExampleHolder.timedMessage(credential.bytes.array))),
      ("timedSignature", Hex.encode(timed.suffix(64))), ("timedPresentation", Hex.encode(timed)),
      ("timedText", shownText(timed)),
      ("challengedMessage", Hex.encode(ExampleHolder.challengedMessage(credential.bytes.array))),
      ("challengedSignature", Hex.encode(answer.suffix(64))),
      ("documentPassword", Hex.encode(Array("luyin:hldoc".utf8) + [1] + Array(ExampleHolder.number.utf8))),
      ("documentHash", Hex.encode(ExampleHolder.documentHolder.hash.bytes.array)),
      ("documentPresentation", Hex.encode(document)), ("documentText", shownText(document)),
    ]
  }

  /// Every hex dump and every text that the spec prints, by name.
  static func examples() -> JSONValue {
    let issuer = FakeKeys.issuer()
    let holder = FakeKeys.holderKey()
    let credential = ExampleCredential.issue()
    let body = Array(credential.bytes.array.prefix(36))
    var values: [(String, String)] = [
      ("issuerSeed", Hex.encode(FakeKeys.issuerSeed(1))),
      ("issuerPublicKey", Hex.encode(issuer.publicKey.bytes.array)),
      ("keyId", issuer.publicKey.id.hex),
      ("holderSeed", Hex.encode(FakeKeys.holderSeed(1))),
      ("holderPublicKey", Hex.encode(holder.bytes.array)),
      ("holderHash", Hex.encode(Holder.deviceKey(holder).hash.bytes.array)),
      ("body", Hex.encode(body)),
      ("signedBytes", Hex.encode(Array("luyin:cred1".utf8) + body)),
      ("signature", Hex.encode(credential.signature.bytes.array)),
      ("credential", Hex.encode(credential.bytes.array)),
      ("text", credential.text),
      ("groupOrder", Constants.groupOrder),
      ("groupOrderBigEndian", Hex.encode(hex(Constants.groupOrder).reversed())),
      ("fieldPrime", Constants.fieldPrime),
      ("fieldPrimeBigEndian", Hex.encode(hex(Constants.fieldPrime).reversed())),
      ("mixedOrderPoint", Constants.mixedOrderPoint),
    ]
    values += [
      ("firstRootHeader", Hex.encode(ExampleRoot.first.header)), ("domainId", Hex.encode(ExampleRoot.domain)),
      ("trustListHeader", Hex.encode(ExampleTrustList.document().header)),
      ("trustListBody", Hex.encode(ExampleTrustList.document().body)),
      ("statusListBody", Hex.encode(ExampleStatusList.body)),
      ("policyHeader", Hex.encode(ExamplePolicy.document().header)), ("policyBody", Hex.encode(ExamplePolicy.body)),
    ]
    values += holderExamples
    values += smallOrderPoints.map { ("smallOrder-\($0.name)", $0.hex) }
    values += nonCanonicalPoints.map { ("nonCanonical-\($0.name)", $0.hex) }
    return [
      "description": "Every hex dump and every text that spec/ prints; made by the generator of the vectors.",
      "values": .object(values.map { ($0.0, .string($0.1)) }),
    ]
  }
}
