import Luyin
import Testing

/// The vectors of gateways through the public API alone.
struct ConversionConformanceTests {
  private struct Refusal: Error { let reason: ReasonCode }

  /// The gateway of a case, or why there is none.
  private func gateway(_ vector: Vectors.Case) throws -> Gateway {
    var state: TrustState
    do { state = try TrustState(firstRoot: try #require(vector.bytes("root"))) } catch let error as UpdateError {
      throw Refusal(reason: error.reason)
    }
    let time = try #require(vector.integer("time"))
    for document in try #require(vector.strings("documents")) {
      try? state.update(with: try #require([UInt8](hex: document)), at: time)
    }
    // What is no key stands in no trust list.
    let bytes = try #require(vector.bytes("gateway"))
    guard let key = try? PublicKey(admitting: bytes.span) else {
      throw Refusal(reason: .conversionKey)
    }
    return Gateway(state, key: key)
  }

  private func expect(_ vector: Vectors.Case, _ answer: () throws -> Vectors.Result) throws {
    do { #expect(vector.expect.result == (try answer())) } catch let refusal as Refusal {
      #expect(vector.expect.reason == refusal.reason.name)
    } catch let error as ConversionError {
      #expect(vector.expect.reason == error.reason.name)
    } catch let error as FormatError {
      #expect(vector.expect.reason == error.reason.name)
    }
  }

  @Test(arguments: Vectors.cases("credential-convert").filter { $0.expect.reason != "request" })
  func credentialConvert(vector: Vectors.Case) throws {
    let time = try #require(vector.integer("time"))
    let text = Array(try #require(vector.string("input")).utf8)
    let index = UInt32(try #require(vector.integer("index")))
    try expect(vector) {
      let gateway = try gateway(vector)
      let conversion = try gateway.convert(text: text.span, at: time)
      let claims = conversion.claims(index: index)
      return .fields([
        "conversion": .string(conversion.rule.id), "domain": .string(conversion.origin.domain.hex),
        "reference": .string(conversion.reference.indices.map { hex(conversion.reference[$0]) }.joined()),
        "credential": .object([
          "binding": .string(conversion.holder.binding.name), "status": .string(claims.status.name),
          "region": .integer(Int64(claims.region)), "keyId": .string(gateway.key.id.hex),
          "issuedAt": .integer(Int64(claims.issuedAt)), "lifetimeMinutes": .integer(Int64(claims.lifetimeMinutes)),
          "index": .integer(Int64(claims.index)),
          "holderHash": .string((0..<16).map { hex(conversion.holder.hash.bytes[$0]) }.joined()),
        ]),
      ])
    }
  }

  @Test(arguments: Vectors.cases("conversion-standing").filter { $0.expect.reason != "request" })
  func conversionStanding(vector: Vectors.Case) throws {
    let time = try #require(vector.integer("time"))
    let source = try #require(vector.bytes("origin"))
    let domain = try #require(vector.bytes("domain"))
    let status = try #require(vector.string("status").flatMap { Status(name: $0) })
    try expect(vector) {
      let credential = try UnverifiedCredential(decoding: source.span)
      let origin = ConversionOrigin(
        domain: DomainID(bytes: InlineArray { domain[$0] }), credential: credential)
      let standing = try gateway(vector).standing(of: origin, statedAs: status, at: time)
      return .string(standing?.name ?? "none")
    }
  }

  private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
