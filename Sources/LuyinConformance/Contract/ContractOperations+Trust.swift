package import Luyin

extension Contract {
  /// What a verifier that starts with `root` says to each step, and what it holds at the end.
  @Sendable static func storeReplay(_ operands: Operands) throws(ContractError) -> JSONValue {
    let root = try operands.bytes("root")
    let steps = try operands.list("steps") { element throws(ContractError) in
      let step = Operands(request: element)
      return (document: try step.bytes("document"), time: try step.integer("time"))
    }
    var state = try firstState(root)
    let answers = steps.map { step -> JSONValue in
      do throws(UpdateError) {
        try state.update(with: step.document, at: step.time)
        return "accepted"
      } catch {
        return .string(error.reason.name)
      }
    }
    guard case .object(let own) = json(state.own) else { fatalError("a domain is an object") }
    return .object(
      [("steps", .array(answers)), ("timeFloor", .integer(Int64(state.timeFloor)))] + own
        + [("policies", .array(state.own.policies.map { json($0, countsIn: state.own) }))]
        + [("peers", .array(state.peers.map { json($0) }))])
  }

  /// A text verified by what a verifier holds that starts with `root` and was given `documents`.
  @Sendable static func verify(_ operands: Operands) throws(ContractError) -> JSONValue {
    let root = try operands.bytes("root")
    let documents = try operands.list("documents") { element throws(ContractError) in try element.bytes() }
    let text = Array(try operands.string("input").utf8)
    let time = try operands.integer("time")
    let place = try operands.optionalPlace()
    let gate = try place.map { place throws(ContractError) in
      (place: place, circumstances: try operands.circumstances())
    }
    let holder = try operands.holderCheck(place: place)
    let state = try heldState(root, documents, at: time)
    guard let gate else { return JSONValue(TrustVerifier(state).judge(text: text.span, at: time, holder: holder)) }
    return JSONValue(
      PlaceVerifier(state, place: gate.place).judge(text: text.span, at: time, gate.circumstances, holder: holder))
  }

  /// What a verifier holds that starts with a first root and is given documents.
  static func heldState(
    _ root: [UInt8], _ documents: [[UInt8]], at time: Int64
  ) throws(ContractError) -> TrustState {
    var state = try firstState(root)
    // What is refused is passed over, as in a bundle.
    for document in documents { try? state.update(with: document, at: time) }
    return state
  }

  private static func firstState(_ root: [UInt8]) throws(ContractError) -> TrustState {
    do { return try TrustState(firstRoot: root) } catch { throw ContractError(error.reason) }
  }

  private static func json(_ policy: HeldPolicy, countsIn domain: DomainState) -> JSONValue {
    [
      "key": .string(policy.subject.hex), "jurisdiction": .integer(Int64(policy.content.jurisdiction)),
      "epoch": .integer(Int64(policy.header.epoch)), "number": .integer(Int64(policy.header.number)),
      "counts": .bool(domain.counts(policy)),
    ]
  }

  private static func json(_ domain: DomainState) -> JSONValue {
    [
      "domain": .string(domain.domain.hex), "root": .integer(Int64(domain.root.header.number)),
      "trustList": domain.trustList.map { list in
        [
          "epoch": .integer(Int64(list.header.epoch)), "number": .integer(Int64(list.header.number)),
          "inForce": .bool(list.isInForce),
        ]
      } ?? .null,
      "statusLists": .array(
        domain.statusLists.map { list in
          [
            "key": .string(list.subject.hex), "epoch": .integer(Int64(list.header.epoch)),
            "number": .integer(Int64(list.header.number)), "counts": .bool(domain.counts(list)),
          ]
        }),
    ]
  }
}

extension JSONValue {
  /// What comes with a verdict (spec/trust-verification.md).
  package init(_ verdict: TrustVerdict) {
    self = [
      "verdict": .string(verdict.outcome.rawValue),
      "reason": .string(verdict.reason.name),
      "time": .integer(verdict.time),
      "clockSuspect": .bool(verdict.clockIsSuspect),
      "passed": .array(verdict.passed.map { .string($0.rawValue) }),
      "issuer": verdict.issuer.map { JSONValue($0) } ?? .null,
      "documents": .array(verdict.documents.map { JSONValue($0) }),
      "status": verdict.status.map { JSONValue($0) } ?? .null,
      "assurance": verdict.assurance.map { .string($0.name) } ?? .null,
      "recognition": verdict.recognition.map { JSONValue($0) } ?? .null,
    ]
  }

  private init(_ status: CredentialStatus) {
    self = [
      "effective": status.effective.map { .string($0.name) } ?? .null,
      "list": status.answer.map { .string($0.name) } ?? .null,
      "listIsOlder": status.listIsOlder.map { .bool($0) } ?? .null,
    ]
  }

  private init(_ issuer: DecidingIssuer) {
    self = [
      "domain": .string(issuer.domain.hex),
      "key": .string(issuer.entry.key.hex),
      "name": .string(issuer.issuer.name.text),
      "jurisdiction": .integer(Int64(issuer.issuer.jurisdiction)),
      "regionCode": .string(issuer.regionCode.name),
      "purpose": .string(issuer.entry.purpose.name),
      "scheme": .integer(Int64(issuer.entry.scheme)),
    ]
  }

  private init(_ document: DocumentInUse) {
    self = [
      "kind": .string(document.header.kind.name),
      "domain": .string(document.domain.hex),
      "epoch": .integer(Int64(document.header.epoch)),
      "number": .integer(Int64(document.header.number)),
      "freshness": .string(document.freshness.rawValue),
      "ageSeconds": .integer(document.ageSeconds),
    ]
  }
}
