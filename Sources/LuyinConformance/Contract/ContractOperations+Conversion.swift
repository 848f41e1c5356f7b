internal import Luyin

extension Contract {
  /// What a gateway signs for a text, but for the signature, or why it signs nothing.
  @Sendable static func credentialConvert(_ operands: Operands) throws(ContractError) -> JSONValue {
    let (state, time, key) = try gatewayOperands(operands)
    let text = Array(try operands.string("input").utf8)
    let index = try operands.integer("index", limit: 1 << 32)
    let holder = try operands.holderCheck(place: operands.optionalPlace())
    let gateway = Gateway(try state(), key: try gatewayKey(key))
    let conversion: Conversion
    do throws(ConversionError) {
      conversion = try gateway.convert(text: text.span, at: time, holder: holder)
    } catch {
      throw ContractError(error.reason)
    }
    let fields = CredentialFields(
      conversion.claims(index: index), binding: conversion.holder.binding, holderHash: conversion.holder.hash,
      keyID: gateway.key.id)
    return [
      "conversion": .string(conversion.rule.id), "domain": .string(conversion.origin.domain.hex),
      "reference": .string(Hex.encode(conversion.reference.span)), "credential": JSONValue(fields),
    ]
  }

  /// What the gateway's list has to say of what it has converted.
  @Sendable static func conversionStanding(_ operands: Operands) throws(ContractError) -> JSONValue {
    let (state, time, key) = try gatewayOperands(operands)
    let origin = try operands.bytes("origin")
    let domain = DomainID(bytes: try DocumentJSON.fixed(operands.bytes("domain")))
    guard let status = Status(name: try operands.string("status")), status.isForCredentials else {
      throw ContractError(.request)
    }
    let credential = try decoded(origin)
    let gateway = Gateway(try state(), key: try gatewayKey(key))
    do throws(ConversionError) {
      return .string(
        try gateway.standing(
          of: ConversionOrigin(domain: domain, credential: credential), statedAs: status, at: time)?.name ?? "none")
    } catch {
      throw ContractError(error.reason)
    }
  }

  /// What both have; the documents are taken once all operands were looked at.
  private static func gatewayOperands(
    _ operands: Operands
  ) throws(ContractError) -> (state: () throws(ContractError) -> TrustState, time: Int64, key: [UInt8]) {
    let root = try operands.bytes("root")
    let documents = try operands.list("documents") { element throws(ContractError) in try element.bytes() }
    let time = try operands.integer("time")
    let key = try operands.bytes("gateway")
    return (
      { () throws(ContractError) in try heldState(root, documents, at: time) }, time, key
    )
  }

  private static func gatewayKey(_ bytes: [UInt8]) throws(ContractError) -> PublicKey {
    // What is no key stands in no trust list.
    do { return try PublicKey(admitting: bytes.span) } catch { throw ContractError(.conversionKey) }
  }
}
