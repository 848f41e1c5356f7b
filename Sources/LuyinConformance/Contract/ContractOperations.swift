package import Luyin

extension Contract {
  typealias Operation = @Sendable (Operands) throws(ContractError) -> JSONValue

  /// Every operation that this release answers.
  static let operations: [String: Operation] = [
    "ed25519.verify": ed25519Verify,
    "key.admit": keyAdmit,
    "key.id": keyID,
    "text.decode": textDecode,
    "text.encode": textEncode,
    "credential.decode": credentialDecode,
    "credential.encode": credentialEncode,
    "credential.verify": credentialVerify,
    "credential.judge": credentialJudge,
    "credential.convert": credentialConvert,
    "conversion.standing": conversionStanding,
    "holder.hash": holderHash,
    "holder.derive": holderDerive,
    "presentation.decode": presentationDecode,
    "presentation.device": presentationDevice,
    "presentation.document": presentationDocument,
    "presentation.verify": presentationVerify,
    "region.match": regionMatch,
    "document.decode": documentDecode,
    "document.encode": documentEncode,
    "bundle.decode": bundleDecode,
    "status.encode": statusEncode,
    "status.lookup": statusLookup,
    "status.changes": statusChanges,
    "status.apply": statusApply,
    "policy.evaluate": policyEvaluate,
    "store.replay": storeReplay,
    "verify": verify,
  ]

  @Sendable private static func ed25519Verify(_ operands: Operands) throws(ContractError) -> JSONValue {
    let key = try operands.bytes("key")
    let message = try operands.bytes("message")
    let signature = try operands.bytes("signature")
    return .bool(Ed25519.verifies(signature.span, of: message.span, key: key.span))
  }

  @Sendable private static func keyAdmit(_ operands: Operands) throws(ContractError) -> JSONValue {
    let key = try operands.bytes("key")
    return .bool((try? PublicKey(admitting: key.span)) != nil)
  }

  @Sendable private static func keyID(_ operands: Operands) throws(ContractError) -> JSONValue {
    .string(try admitted(operands.bytes("key")).id.hex)
  }

  @Sendable private static func textDecode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let text = Array(try operands.string("text").utf8)
    do throws(FormatError) {
      return .string(Hex.encode(try TextForm.decode(text.span)))
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable private static func textEncode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bytes = try operands.bytes("bytes")
    do throws(FormatError) {
      return .string(try TextForm.encode(bytes.span))
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable private static func credentialDecode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let credential = try decoded(operands.bytes("bytes"))
    guard case .object(let members) = JSONValue(credential.fields) else { fatalError("fields are an object") }
    return .object(members + [("signature", .string(Hex.encode(credential.signature.bytes.span)))])
  }

  /// Each field by itself in the order of the layout, and then the one check over two of them, the expiry.
  @Sendable private static func credentialEncode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bindingName = try operands.string("binding")
    let statusName = try operands.string("status")
    let region = try operands.integer("region")
    let keyID = try operands.bytes("keyId")
    let issuedAt = try operands.integer("issuedAt")
    let lifetimeMinutes = try operands.integer("lifetimeMinutes")
    let index = try operands.integer("index")
    let holderHash = try operands.bytes("holderHash")
    let signature = try operands.bytes("signature")

    guard let binding = HolderBinding(name: bindingName) else { throw ContractError(.structureBinding) }
    guard let status = Status(name: statusName), status.isForCredentials else { throw ContractError(.structureStatus) }
    guard 0..<1 << 24 ~= region else { throw ContractError(.structureRegion) }
    guard keyID.count == 4 else { throw ContractError(.structureKeyID) }
    guard 0..<1 << 32 ~= issuedAt else { throw ContractError(.structureIssuedAt) }
    guard 1..<1 << 24 ~= lifetimeMinutes else { throw ContractError(.structureLifetime) }
    guard 0..<1 << 32 ~= index else { throw ContractError(.structureIndex) }
    guard holderHash.count == 16 else { throw ContractError(.structureHolderHash) }
    guard signature.count == Signature.byteCount else { throw ContractError(.structureSignature) }
    let claims: CredentialClaims
    do throws(FormatError) {
      claims = try CredentialClaims(
        status: status, region: UInt32(region), issuedAt: UInt32(issuedAt), lifetimeMinutes: UInt32(lifetimeMinutes),
        index: UInt32(index))
    } catch {
      throw ContractError(error.reason)
    }
    let fields = CredentialFields(
      claims, binding: binding, holderHash: HolderHash(bytes: InlineArray(copying: holderHash.span)),
      keyID: KeyID(rawValue: keyID.reduce(0) { $0 << 8 | UInt32($1) }))
    let credential = UnverifiedCredential(
      fields: fields, signature: Signature(bytes: InlineArray(copying: signature.span)))
    return .string(Hex.encode(credential.bytes.span))
  }

  @Sendable private static func credentialVerify(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bytes = try operands.bytes("bytes")
    let key = try operands.bytes("key")
    let credential = try decoded(bytes)
    let issuerKey = try admitted(key)
    do throws(VerificationError) {
      _ = try credential.verify(with: issuerKey)
      return true
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable private static func credentialJudge(_ operands: Operands) throws(ContractError) -> JSONValue {
    let text = Array(try operands.string("input").utf8)
    let key = try operands.bytes("key")
    let time = try operands.integer("time")
    let holder = try operands.holderCheck(place: operands.optionalPlace())
    let verdict = Verifier(issuerKey: try admitted(key)).judge(text: text.span, at: time, holder: holder)
    return ["verdict": .string(verdict.outcome.rawValue), "reason": .string(verdict.reason.name)]
  }

  static func admitted(_ key: [UInt8]) throws(ContractError) -> PublicKey {
    do {
      return try PublicKey(admitting: key.span)
    } catch {
      throw ContractError(.keyNotAdmitted)
    }
  }

  static func decoded(_ bytes: [UInt8]) throws(ContractError) -> UnverifiedCredential {
    do {
      return try UnverifiedCredential(decoding: bytes.span)
    } catch {
      throw ContractError(error.reason)
    }
  }
}

extension JSONValue {
  /// The fields as the contract and the command line show them.
  package init(_ fields: CredentialFields) {
    self = [
      "binding": .string(fields.binding.name),
      "status": .string(fields.status.name),
      "region": .integer(Int64(fields.region)),
      "keyId": .string(fields.keyID.hex),
      "issuedAt": .integer(Int64(fields.issuedAt)),
      "lifetimeMinutes": .integer(Int64(fields.lifetimeMinutes)),
      "index": .integer(Int64(fields.index)),
      "holderHash": .string(Hex.encode(fields.holderHash.bytes.span)),
    ]
  }
}
