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

  /// An integer of 0 up to and without `limit`: what its field can hold.
  func integer(_ name: String, limit: Int64) throws(ContractError) -> UInt32 {
    let value = try integer(name)
    guard 0..<limit ~= value else { throw ContractError(.request) }
    return UInt32(value)
  }

  func object(_ name: String) throws(ContractError) -> Operands {
    guard let value = request[name], case .object = value else { throw ContractError(.request) }
    return Operands(request: value)
  }

  func array(_ name: String) throws(ContractError) -> [JSONValue] {
    guard case .array(let elements)? = request[name] else { throw ContractError(.request) }
    return elements
  }

  func bytes(_ name: String) throws(ContractError) -> [UInt8] {
    guard let bytes = Hex.decode(try string(name)) else { throw ContractError(.request) }
    return bytes
  }
}
