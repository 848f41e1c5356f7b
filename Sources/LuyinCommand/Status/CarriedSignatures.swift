internal import Luyin
internal import LuyinConformance

/// Signatures judged by the keys that they carry; whether these may sign is for a trust list to say.
struct CarriedSignatures {
  let list: [(key: InlineArray<32, UInt8>, verifies: Bool)]

  init(_ signatories: [UnverifiedDocument.Signatory], of header: DocumentHeader) {
    let message = header.signedBytes
    list = signatories.map { signatory in
      let key = try? PublicKey(admitting: signatory.key.span)
      return (signatory.key, key?.verifies(signatory.signature, of: message.span) ?? false)
    }
  }

  var lines: [String] {
    list.isEmpty
      ? ["signed by nobody: no gate takes it"]
      : list.map { key, verifies in
        let name = "\(KeyID(ofKey: key.span).hex)  \(Hex.encode(key.span))"
        return verifies ? "signed by    \(name)" : "not signed by  \(name): the signature does not verify"
      }
  }

  var json: JSONValue {
    .array(
      list.map { key, verifies in
        [
          "key": .string(Hex.encode(key.span)), "keyId": .string(KeyID(ofKey: key.span).hex),
          "verifies": .bool(verifies),
        ]
      })
  }
}
