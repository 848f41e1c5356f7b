internal import Luyin
package import LuyinConformance

/// All vector files of the project, made anew from fixed seeds and from others' data.
package enum VectorSuite {
  /// Other people's test data, as it stands in `vectors/imported/`.
  package struct Imported: Sendable {
    /// `ed25519_public_strict.json`
    package let signatures: JSONValue
    /// `ed25519_point_validity.json`
    package let points: JSONValue

    /// `tuf_key_rotation_cases.json`
    package let keyRotations: JSONValue

    package init(signatures: JSONValue, points: JSONValue, keyRotations: JSONValue) {
      self.keyRotations = keyRotations
      self.signatures = signatures
      self.points = points
    }
  }

  /// File names below `vectors/` and their whole contents; equal for equal input, whenever and wherever it runs.
  /// - Throws: ``VectorFileError`` if others' data is not what it was.
  package static func files(_ imported: Imported) throws(VectorFileError) -> [(name: String, text: String)] {
    let areas = [
      try ed25519Verify(imported.signatures),
      try keyAdmit(imported.points),
      keyID(),
      holderHash(),
      holderDerive(),
      textDecode(),
      textEncode(),
      credentialDecode(),
      credentialEncode(),
      credentialVerify(),
      credentialJudge(),
      presentationDecode(),
      presentationDevice(),
      presentationDocument(),
      presentationVerify(),
      presentationJudge(),
      regionMatch(),
      documentDecode(),
      documentEncode(),
      trustListDecode(),
      trustListEncode(),
      statusEncode(),
      statusLookup(),
      statusChanges(),
      statusApply(),
      statusListDecode(),
      statusListEncode(),
      bundleDecode(),
      try storeReplay(imported.keyRotations),
      trustReplay(),
      statusReplay(),
      verify(),
      statusVerify(),
      policyDecode(),
      policyEncode(),
      policyEvaluate(),
      policyReplay(),
      policyVerify(),
      presentationTrust(),
      credentialConvert(),
      conversionStanding(),
    ]
    return areas.map { ("\($0.area).json", $0.json.document) } + [("examples.json", examples().document)]
  }
}
