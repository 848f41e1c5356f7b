package import Luyin

/// An operation's answer when it has no result.
package struct ContractError: Error, Equatable {
  package let reason: ReasonCode
  package init(_ reason: ReasonCode) { self.reason = reason }
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
    guard let value = request[name] else { throw ContractError(.request) }
    return try value.integer(limit: limit)
  }

  func bool(_ name: String) throws(ContractError) -> Bool {
    guard case .bool(let value)? = request[name] else { throw ContractError(.request) }
    return value
  }

  func object(_ name: String) throws(ContractError) -> Operands {
    guard let value = request[name], case .object = value else { throw ContractError(.request) }
    return Operands(request: value)
  }

  func array(_ name: String) throws(ContractError) -> [JSONValue] {
    guard case .array(let elements)? = request[name] else { throw ContractError(.request) }
    return elements
  }

  /// The elements of a list, each read by `read`.
  func list<Element>(
    _ name: String, _ read: (JSONValue) throws(ContractError) -> Element
  ) throws(ContractError) -> [Element] {
    var elements: [Element] = []
    for element in try array(name) { elements.append(try read(element)) }
    return elements
  }

  func bytes(_ name: String) throws(ContractError) -> [UInt8] {
    guard let bytes = Hex.decode(try string(name)) else { throw ContractError(.request) }
    return bytes
  }
}

extension JSONValue {
  /// An integer of 0 up to and without `limit`; everything else is `request`.
  func integer(limit: Int64) throws(ContractError) -> UInt32 {
    guard let integer, 0..<limit ~= integer else { throw ContractError(.request) }
    return UInt32(integer)
  }

  /// The bytes of a hex string.
  func bytes() throws(ContractError) -> [UInt8] {
    guard let bytes = string.flatMap({ Hex.decode($0) }) else { throw ContractError(.request) }
    return bytes
  }
}
