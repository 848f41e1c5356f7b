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

  /// What a verifier that starts with `root` says to each step, and what it holds at the end.
  @Sendable static func storeReplay(_ operands: Operands) throws(ContractError) -> JSONValue {
    let root = try operands.bytes("root")
    var steps: [(document: [UInt8], time: Int64)] = []
    for element in try operands.array("steps") {
      let step = Operands(request: element)
      steps.append((try step.bytes("document"), try step.integer("time")))
    }
    do throws(UpdateError) {
      var state = try DomainState(firstRoot: root)
      let answers = steps.map { step -> JSONValue in
        do throws(UpdateError) {
          try state.update(with: step.document, at: step.time)
          return "accepted"
        } catch {
          return .string(error.reason.name)
        }
      }
      return [
        "steps": .array(answers), "domain": .string(state.domain.hex), "root": .integer(Int64(state.rootNumber)),
        "timeFloor": .integer(Int64(state.timeFloor)),
      ]
    } catch {
      throw ContractError(error.reason)
    }
  }
}
