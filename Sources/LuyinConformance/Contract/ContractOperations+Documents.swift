internal import Luyin

extension Contract {
  @Sendable static func documentDecode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bytes = try operands.bytes("bytes")
    do throws(FormatError) {
      return try DocumentJSON.json(try UnverifiedDocument(decoding: bytes))
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable static func documentEncode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let document = try DocumentJSON.document(operands.object("document").request)
    return .string(Hex.encode(document.bytes.span))
  }

  @Sendable static func bundleDecode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let bytes = try operands.bytes("bytes")
    do throws(FormatError) {
      let bundle = try Bundle(decoding: bytes)
      return [
        "documents": .array(bundle.documents.map { .string(Hex.encode($0.span)) }),
        "defect": bundle.defect.map { .string($0.reason.name) } ?? .null,
      ]
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable static func regionMatch(_ operands: Operands) throws(ContractError) -> JSONValue {
    let name = try operands.string("regionCode")
    let region = try operands.integer("region")
    let ranges = try operands.ranges("ranges")
    guard let code = RegionCode(name: name) else { throw ContractError(.trustListRegionCode) }
    do throws(FormatError) {
      let scope = try RegionScope(
        regionCode: code, includesNone: false, ranges: ranges.map { ($0.lower, $0.upper) })
      guard 0..<1 << 24 ~= region else { throw FormatError(.structureRegion, at: 0) }
      let number = UInt32(region)
      return [
        "included": .bool(scope.includes(number, in: code)), "excepted": .bool(scope.touches(number, in: code)),
      ]
    } catch {
      throw ContractError(error.reason)
    }
  }
}
