internal import Luyin

extension Contract {
  @Sendable static func holderHash(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bindingName = try operands.string("binding")
    let binding = HolderBinding(name: bindingName)
    let holder: Holder
    if binding == .identityDocument {
      let (typeName, number) = (try operands.string("documentType"), try operands.string("documentNumber"))
      let opening = try operands.bytes("opening")
      let document = try identityDocument(typeName, number)
      holder = try hashed(document, try Contract.opening(opening))
    } else {
      let bytes = try operands.bytes("key")
      guard let binding else { throw ContractError(.structureBinding) }
      let key = try admitted(bytes)
      holder = binding == .deviceKey ? .deviceKey(key) : .guardianDeviceKey(key)
    }
    return .string(Hex.encode(holder.hash.bytes.span))
  }

  /// The key that a seed gives for a number.
  @Sendable static func holderDerive(_ operands: Operands) throws(ContractError) -> JSONValue {
    let seed = try operands.seed("seed")
    let number = try operands.integer("number", limit: 1 << 32)
    return .string(try derived(seed, number).publicKey.hex)
  }

  @Sendable static func presentationDecode(_ operands: Operands) throws(ContractError) -> JSONValue {
    JSONValue(try presentation(operands.bytes("bytes")))
  }

  @Sendable static func presentationDevice(_ operands: Operands) throws(ContractError) -> JSONValue {
    let seed = try operands.seed("seed")
    let number = try operands.integer("number", limit: 1 << 32)
    let bytes = try operands.bytes("credential")
    let time = try operands.integer("time", limit: 1 << 32)
    let challenge = try operands.challenge(place: operands.optionalPlace())
    let credential = try decoded(bytes)
    let key = try derived(seed, number)
    return .string(
      try key.withSigningKey { key throws(ContractError) in
        do throws(PresentationError) {
          return Hex.encode(
            try DevicePresentation(of: credential, at: time, answering: challenge, with: key).bytes.span)
        } catch {
          throw ContractError(error.reason)
        }
      })
  }

  @Sendable static func presentationDocument(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bytes = try operands.bytes("credential")
    let opening = try operands.bytes("opening")
    let credential = try decoded(bytes)
    let shown = try Contract.opening(opening)
    do throws(PresentationError) {
      return .string(Hex.encode(try DocumentPresentation(of: credential, shown).bytes.span))
    } catch {
      throw ContractError(error.reason)
    }
  }

  /// The step *holder* alone: no issuer's signature is looked at.
  @Sendable static func presentationVerify(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bytes = try operands.bytes("bytes")
    let time = try operands.integer("time")
    let isSuspect = try operands.optional("clockSuspect") { operands throws(ContractError) in
      try operands.bool("clockSuspect")
    }
    let check = try operands.holderCheck(place: operands.optionalPlace())
    let presentation = try presentation(bytes)
    do throws(PresentationError) {
      return .string(
        try check.assurance(assumingAuthentic: presentation, at: time, clockIsSuspect: isSuspect ?? false).name)
    } catch {
      throw ContractError(error.reason)
    }
  }

  private static func presentation(_ bytes: [UInt8]) throws(ContractError) -> UnverifiedPresentation {
    do { return try UnverifiedPresentation(decoding: bytes.span) } catch { throw ContractError(error.reason) }
  }

  private static func derived(_ seed: [UInt8], _ number: UInt32) throws(ContractError) -> SecretKey {
    do { return try HolderSeed(seed.span).key(number) } catch { throw ContractError(.holderUnchecked) }
  }

  private static func hashed(_ document: IdentityDocument, _ opening: Opening) throws(ContractError) -> Holder {
    do { return try Holder.identityDocument(document, opening) } catch { throw ContractError(.holderUnchecked) }
  }

  private static func opening(_ bytes: [UInt8]) throws(ContractError) -> Opening {
    guard bytes.count == Opening.byteCount else { throw ContractError(.holderOpening) }
    return Opening(bytes: InlineArray(copying: bytes.span))
  }

  fileprivate static func identityDocument(
    _ typeName: String, _ number: String
  ) throws(ContractError) -> IdentityDocument {
    guard let type = IdentityDocumentType(name: typeName) else { throw ContractError(.holderDocumentType) }
    do { return try IdentityDocument(type, number: number) } catch { throw ContractError(.holderDocumentNumber) }
  }
}

extension Operands {
  /// An operand that may be missing or null.
  func optional<Value>(
    _ name: String, _ read: (Operands) throws(ContractError) -> Value
  ) throws(ContractError) -> Value? {
    guard let value = request[name], value != .null else { return nil }
    return try read(self)
  }

  func optionalPlace() throws(ContractError) -> UInt32? {
    try optional("place") { operands throws(ContractError) in try operands.place("place") }
  }

  fileprivate func seed(_ name: String) throws(ContractError) -> [UInt8] {
    let seed = try bytes(name)
    guard seed.count == HolderSeed.byteCount else { throw ContractError(.request) }
    return seed
  }

  /// A challenge is one of a place: the verifier's own, unless another is said; without one there is none.
  fileprivate func challenge(place own: UInt32?) throws(ContractError) -> Challenge? {
    let place =
      try optional("challengePlace") { operands throws(ContractError) in try operands.place("challengePlace") } ?? own
    return try optional("challenge") { operands throws(ContractError) in
      let bytes = try operands.bytes("challenge")
      guard bytes.count == Challenge.byteCount, let place,
        let challenge = Challenge(bytes: InlineArray(copying: bytes.span), place: place)
      else { throw ContractError(.request) }
      return challenge
    }
  }

  /// What a verifier brings to the step *holder*. To be read last: a document is judged, too.
  func holderCheck(place: UInt32?) throws(ContractError) -> HolderCheck {
    var check = HolderCheck(challenge: try challenge(place: place))
    var sightings: [RecentPresentations.Sighting] = []
    for element in try optional("seen", { operands throws(ContractError) in try operands.array("seen") }) ?? [] {
      let entry = Operands(request: element)
      let (bytes, time) = (try entry.bytes("signature"), try entry.integer("time"))
      // What is no signature cannot be seen again.
      if let signature = Signature(bytes.span) { sightings.append(.init(signature, at: time)) }
    }
    check.seen = RecentPresentations(sightings)
    check.document = try optional("document") { operands throws(ContractError) in
      let document = try operands.object("document")
      let (type, number) = (try document.string("type"), try document.string("number"))
      return try Contract.identityDocument(type, number)
    }
    return check
  }
}

extension JSONValue {
  /// What a holder shows, as the contract and the command line show it.
  init(_ presentation: UnverifiedPresentation) {
    let credential = presentation.credential
    guard case .object(let fields) = JSONValue(credential.fields) else { fatalError("fields are an object") }
    var members: [(key: String, value: JSONValue)] = [
      ("kind", .string(presentation.kind.rawValue)),
      ("credential", .object(fields + [("signature", .string(Hex.encode(credential.signature.bytes.span)))])),
    ]
    if let device = presentation.shownDevice {
      members += [
        ("holderKey", .string(Hex.encode(device.key.span))), ("presentedAt", .integer(Int64(device.presentedAt))),
        ("signature", .string(Hex.encode(device.signature.bytes.span))),
      ]
    }
    if let opening = presentation.shownOpening { members.append(("opening", .string(Hex.encode(opening.span)))) }
    self = .object(members)
  }
}
