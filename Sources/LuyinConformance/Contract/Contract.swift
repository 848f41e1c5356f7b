internal import Luyin

/// The conformance contract: JSON requests, one a line, and answers in order (spec/conformance.md).
package enum Contract {
  /// The answer to one line, without a line end. Every line has an answer.
  package static func answer(line: some Collection<UInt8>) -> String {
    guard let request = JSONValue(parsing: line), let id = request["id"], id.string != nil || id.integer != nil else {
      return refusal(id: .null, .request).line
    }
    guard let name = request["op"]?.string else { return refusal(id: id, .request).line }
    do throws(ContractError) {
      return JSONValue.object([("id", id), ("result", try result(of: name, request))]).line
    } catch {
      return refusal(id: id, error.reason).line
    }
  }

  /// What an operation makes of a request.
  package static func result(of operation: String, _ request: JSONValue) throws(ContractError) -> JSONValue {
    guard let known = operations[operation] else { throw ContractError(.unsupported) }
    return try known(Operands(request: request))
  }

  private static func refusal(id: JSONValue, _ reason: ReasonCode) -> JSONValue {
    ["id": id, "reason": .string(reason.name)]
  }
}
