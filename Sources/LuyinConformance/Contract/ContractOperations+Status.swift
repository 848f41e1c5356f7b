internal import Luyin

extension Contract {
  @Sendable static func statusEncode(_ operands: Operands) throws(ContractError) -> JSONValue {
    let form = try StatusListForm(operands)
    do throws(FormatError) {
      return .hex(try form.list().body)
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable static func statusLookup(_ operands: Operands) throws(ContractError) -> JSONValue {
    let body = try operands.bytes("list")
    let indices = try operands.list("indices") { index throws(ContractError) in try index.integer(limit: 1 << 32) }
    do throws(FormatError) {
      let list = try StatusList(admittingBody: body)
      return .array(indices.map { .string(list.answer(for: $0).name) })
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable static func statusChanges(_ operands: Operands) throws(ContractError) -> JSONValue {
    let base = try operands.bytes("base")
    let next = try operands.bytes("next")
    do throws(FormatError) {
      let earlier = try StatusList(admittingBody: base)
      return .hex(try StatusList(admittingBody: next).changes(since: earlier))
    } catch {
      throw ContractError(error.reason)
    }
  }

  @Sendable static func statusApply(_ operands: Operands) throws(ContractError) -> JSONValue {
    let base = try operands.bytes("base")
    let bytes = try operands.bytes("delta")
    do throws(FormatError) {
      let earlier = try StatusList(admittingBody: base)
      let delta = try StatusListDelta(decoding: bytes)
      return .hex(try delta.body(from: earlier, digest: Digest(of: base.span, context: .documentBody)))
    } catch {
      throw ContractError(error.reason)
    }
  }
}

extension StatusList.Answer {
  /// As the contract and the command line write it.
  package var name: String {
    switch self {
    case .none: "none"
    case .unknown: "unknown"
    case .status(let status): status.name
    }
  }
}
