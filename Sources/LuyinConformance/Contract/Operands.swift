package import Luyin

/// An operation's answer when it has no result.
package struct ContractError: Error, Equatable {
  package let reason: ReasonCode
  init(_ reason: ReasonCode) { self.reason = reason }
}

/// A request's operands, read with the types that the contract gives them; anything else is `request`.
///
/// An operation reads all of them before it judges any: a request that is none is told apart from bad input.
struct Operands {
  let request: JSONValue

  func string(_ name: String) throws(ContractError) -> String {
    guard let string = request[name]?.string else { throw ContractError(.request) }
    return string
  }

  func integer(_ name: String) throws(ContractError) -> Int64 {
    guard let integer = request[name]?.integer else { throw ContractError(.request) }
    return integer
  }

  func bytes(_ name: String) throws(ContractError) -> [UInt8] {
    guard let bytes = Hex.decode(try string(name)) else { throw ContractError(.request) }
    return bytes
  }
}
