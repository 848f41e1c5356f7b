import Luyin
import Testing

/// The vectors through the public API alone, each case by its id.
struct ConformanceTests {
  @Test(arguments: Vectors.cases("ed25519-verify"))
  func ed25519Verify(vector: Vectors.Case) throws {
    let key = try #require(vector.bytes("key"))
    let message = try #require(vector.bytes("message"))
    let signature = try #require(vector.bytes("signature"))
    let isValid = Ed25519.verifies(signature.span, of: message.span, key: key.span)
    #expect(vector.expect.result == .bool(isValid))
  }

  @Test(arguments: Vectors.cases("key-admit"))
  func keyAdmit(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("key"))
    #expect(vector.expect.result == .bool((try? PublicKey(admitting: bytes.span)) != nil))
  }

  @Test(arguments: Vectors.cases("key-id"))
  func keyID(vector: Vectors.Case) throws {
    expect(key(vector).map { .string(hex($0.id.rawValue)) }, vector)
  }

  @Test(arguments: Vectors.cases("holder-hash"))
  func holderHash(vector: Vectors.Case) throws {
    switch HolderBinding(name: try #require(vector.string("binding"))) {
    case .identityDocument:
      let opening = try #require(vector.bytes("opening"))
      switch try HolderOperands.document(vector.string("documentType"), vector.string("documentNumber")) {
      case .failure(let refusal): #expect(refusal.reason.name == vector.expect.reason)
      // The SDK makes openings itself, so there is none of another length.
      case .success where opening.count != Opening.byteCount: #expect(vector.expect.reason == "holder.opening")
      case .success(let document):
        // A hash with a given opening cannot be asked for: a credential that has it must be opened by the document, and no other.
        guard case .string(let expected)? = vector.expect.result else { throw Missing() }
        let hash = try #require([UInt8](hex: expected))
        #expect(try HolderOperands.isOpened(hash: hash, opening, by: document))
        #expect(try !HolderOperands.isOpened(hash: hash.dropLast() + [hash[15] ^ 1], opening, by: document))
      }
    case .deviceKey: expect(key(vector).map { holderHash(.deviceKey($0)) }, vector)
    case .guardianDeviceKey: expect(key(vector).map { holderHash(.guardianDeviceKey($0)) }, vector)
    default: expect(.failure(Refusal(reason: .structureBinding)), vector)
    }
  }

  @Test(arguments: Vectors.cases("text-decode"))
  func textDecode(vector: Vectors.Case) throws {
    let text = Array(try #require(vector.string("text")).utf8)
    do {
      let bytes = try TextForm.decode(text.span)
      expect(.success(.string(hex(bytes.span))), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  @Test(arguments: Vectors.cases("text-encode"))
  func textEncode(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    do {
      expect(.success(.string(try TextForm.encode(bytes.span))), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  @Test(arguments: Vectors.cases("credential-decode"))
  func credentialDecode(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    do {
      expect(.success(.fields(members(try UnverifiedCredential(decoding: bytes.span)))), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  /// The public API writes no credential without signing it, so the encoded bytes are read back.
  @Test(arguments: Vectors.cases("credential-encode").filter { $0.expect.result != nil })
  func credentialEncode(vector: Vectors.Case) throws {
    guard case .string(let expected)? = vector.expect.result else { throw Missing() }
    let bytes = try #require([UInt8](hex: expected))
    let credential = try UnverifiedCredential(decoding: bytes.span)
    #expect(hex(credential.bytes.span) == expected)
    for (name, field) in members(credential) {
      switch field {
      case .string(let value): #expect(vector.string(name) == value)
      case .integer(let value): #expect(vector.integer(name) == value)
      case .bool, .list, .lists, .object, .objects, .other: Issue.record("\(name) is neither a string nor an integer")
      }
    }
  }

  @Test(arguments: Vectors.cases("credential-verify"))
  func credentialVerify(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    expect(verify(bytes, key(vector)), vector)
  }

  @Test(arguments: Vectors.cases("credential-judge") + Vectors.cases("presentation-judge"))
  func credentialJudge(vector: Vectors.Case) throws {
    let text = Array(try #require(vector.string("input")).utf8)
    let time = try #require(vector.integer("time"))
    let check: HolderCheck
    switch try HolderOperands.check(vector) {
    case .failure(let refusal): return expect(.failure(Refusal(reason: refusal.reason)), vector)
    case .success(let found): check = found
    }
    guard case .success(let key) = key(vector) else {
      return expect(.failure(Refusal(reason: .keyNotAdmitted)), vector)
    }
    let verdict = Verifier(issuerKey: key).judge(text: text.span, at: time, holder: check)
    let result: [String: Vectors.Result.Field] = [
      "verdict": .string(verdict.outcome.rawValue), "reason": .string(verdict.reason.name),
    ]
    expect(.success(.fields(result)), vector)
  }

  private struct Missing: Error {}

  @Test(arguments: Vectors.cases("region-match"))
  func regionMatch(vector: Vectors.Case) throws {
    guard let code = RegionCode(name: try #require(vector.string("regionCode"))) else {
      return expect(.failure(Refusal(reason: .trustListRegionCode)), vector)
    }
    let bounds = try #require(vector.ranges("ranges")).map { (lower: UInt32($0[0]), upper: UInt32($0[1])) }
    let region = try #require(vector.integer("region"))
    do {
      let scope = try RegionScope(regionCode: code, includesNone: false, ranges: bounds)
      // The SDK's type for a region cannot hold what the contract refuses.
      guard let number = UInt32(exactly: region), number < 1 << 24 else {
        return expect(.failure(Refusal(reason: .structureRegion)), vector)
      }
      let result: [String: Vectors.Result.Field] = [
        "included": .bool(scope.includes(number, in: code)), "excepted": .bool(scope.touches(number, in: code)),
      ]
      expect(.success(.fields(result)), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  /// The header's fields and the bytes; the JSON form is the contract's affair.
  @Test(
    arguments: Vectors.cases("document-decode") + Vectors.cases("trust-list-decode")
      + Vectors.cases("status-list-decode") + Vectors.cases("policy-decode"))
  func documentDecode(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    do {
      let document = try UnverifiedDocument(decoding: bytes)
      switch document.header.kind {
      case .root: _ = try Root(admitting: document)
      case .trustList: _ = try TrustList(admitting: document)
      case .statusList: _ = try StatusList(admitting: document)
      case .policy: _ = try Policy(admitting: document)
      @unknown default: throw Missing()
      }
      guard case .fields(let expected)? = vector.expect.result else {
        Issue.record("taken")
        return
      }
      #expect(document.bytes == bytes)
      let header = document.header
      for (name, value) in [
        ("epoch", header.epoch), ("number", header.number), ("issuedAt", header.issuedAt),
        ("nextUpdate", header.nextUpdate), ("expires", header.expires),
      ] {
        #expect(expected[name] == .integer(Int64(value)))
      }
      #expect(expected["kind"] == .string(header.kind.name))
      #expect(expected["domain"] == .string(header.domain.hex))
    } catch let error as FormatError {
      #expect(error.reason.name == vector.expect.reason)
    }
  }

  @Test(arguments: Vectors.cases("status-encode"))
  func statusEncode(vector: Vectors.Case) throws {
    let capacity = try #require(vector.integer("capacity"))
    do throws(FormatError) {
      guard let known = UInt64(exactly: capacity) else {
        // What an SDK cannot even be asked for.
        #expect(vector.expect.reason == "statusList.capacity")
        return
      }
      var indices: [Status: [UInt32]] = [:]
      for (name, set) in vector.sets("sets") ?? [:] {
        guard let status = Status(name: name) else {
          #expect(vector.expect.reason == "statusList.status" || !(1...1 << 32 ~= known))
          return
        }
        indices[status] = set.map { UInt32($0) }
      }
      expect(.success(.string(hex(try StatusList(capacity: known, indices: indices).body))), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  @Test(arguments: Vectors.cases("status-lookup"))
  func statusLookup(vector: Vectors.Case) throws {
    let body = try #require(vector.bytes("list"))
    let indices = try #require(vector.integers("indices"))
    do throws(FormatError) {
      let list = try StatusList(admitting: draft(body))
      expect(.success(.strings(indices.map { name(list.answer(for: UInt32($0))) })), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  @Test(arguments: Vectors.cases("status-changes"))
  func statusChanges(vector: Vectors.Case) throws {
    let (base, next) = (try #require(vector.bytes("base")), try #require(vector.bytes("next")))
    do throws(FormatError) {
      let earlier = try draft(base)
      // The base is judged first, whatever the other is.
      _ = try StatusList(admitting: earlier)
      let delta = try StatusListDelta(from: earlier, to: draft(next))
      expect(.success(.string(hex(delta.bytes[224..<delta.bytes.count - 1]))), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  @Test(arguments: Vectors.cases("status-apply"))
  func statusApply(vector: Vectors.Case) throws {
    let (base, delta) = (try #require(vector.bytes("base")), try #require(vector.bytes("delta")))
    do throws(FormatError) {
      let earlier = try draft(base)
      _ = try StatusList(admitting: earlier)
      let later = try StatusListDelta(decoding: delta).applied(to: earlier)
      expect(.success(.string(hex(try StatusList(admitting: later).body))), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  /// A document around a body, of a key of RFC 8032.
  private func draft(_ body: [UInt8], kind: DocumentKind = .statusList) throws(FormatError) -> UnverifiedDocument {
    let bytes = [UInt8](hex: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")!
    let key: PublicKey
    do { key = try PublicKey(admitting: bytes.span) } catch { fatalError("the key is sound") }
    let header = try DocumentHeader(
      kind: kind, domain: DomainID(bytes: InlineArray(repeating: 1)), subject: DocumentSubject(key), epoch: 0,
      number: 1, issuedAt: 1, nextUpdate: 2, expires: 2, body: body.span)
    return try UnverifiedDocument(header: header, body: body, signatories: [])
  }

  private func hex(_ bytes: some Sequence<UInt8>) -> String { bytes.map { hex($0, digits: 2) }.joined() }

  @Test(arguments: Vectors.cases("bundle-decode"))
  func bundleDecode(vector: Vectors.Case) throws {
    do {
      let bundle = try Bundle(decoding: try #require(vector.bytes("bytes")))
      let result: [String: Vectors.Result.Field] = [
        "documents": .list(bundle.documents.map { hex($0.span) }),
        "defect": bundle.defect.map { .string($0.reason.name) } ?? .other,
      ]
      expect(.success(.fields(result)), vector)
    } catch let error as FormatError {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  @Test(
    arguments: Vectors.cases("store-replay") + Vectors.cases("trust-replay") + Vectors.cases("status-replay")
      + Vectors.cases("policy-replay"))
  func storeReplay(vector: Vectors.Case) throws {
    guard case .steps(let steps)? = vector.request["steps"] else { throw Missing() }
    do {
      var state = try TrustState(firstRoot: try #require(vector.bytes("root")))
      var answers: [String] = []
      for step in steps {
        do {
          try state.update(with: try #require([UInt8](hex: step.document)), at: step.time)
          answers.append("accepted")
        } catch let error as UpdateError {
          answers.append(error.reason.name)
        }
      }
      var result = held(state.own)
      result["steps"] = .list(answers)
      result["timeFloor"] = .integer(Int64(state.timeFloor))
      result["policies"] =
        state.own.policies.isEmpty ? .list([]) : .objects(state.own.policies.map { policy($0, state) })
      result["peers"] = state.peers.isEmpty ? .list([]) : .objects(state.peers.map { held($0) })
      expect(.success(.fields(result)), vector)
    } catch let error as UpdateError {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  private func policy(_ held: HeldPolicy, _ state: TrustState) -> [String: Vectors.Result.Field] {
    [
      "key": .string(held.subject.hex), "jurisdiction": .integer(Int64(held.content.jurisdiction)),
      "epoch": .integer(Int64(held.header.epoch)), "number": .integer(Int64(held.header.number)),
      "counts": .bool(state.own.counts(held)),
    ]
  }

  private func held(_ domain: DomainState) -> [String: Vectors.Result.Field] {
    let list: Vectors.Result.Field? = domain.trustList.map { list in
      .object([
        "epoch": .integer(Int64(list.header.epoch)), "number": .integer(Int64(list.header.number)),
        "inForce": .bool(list.isInForce),
      ])
    }
    return [
      "domain": .string(domain.domain.hex), "root": .integer(Int64(domain.root.header.number)),
      "trustList": list ?? .other,
      "statusLists": domain.statusLists.isEmpty
        ? .list([])
        : .objects(
          domain.statusLists.map { list in
            [
              "key": .string(list.subject.hex), "epoch": .integer(Int64(list.header.epoch)),
              "number": .integer(Int64(list.header.number)), "counts": .bool(domain.counts(list)),
            ]
          }),
    ]
  }

  @Test(
    arguments: Vectors.cases("verify") + Vectors.cases("status-verify") + Vectors.cases("policy-verify")
      + Vectors.cases("presentation-trust"))
  func verify(vector: Vectors.Case) throws {
    let time = try #require(vector.integer("time"))
    let check: HolderCheck
    switch try HolderOperands.check(vector) {
    case .failure(let refusal): return expect(.failure(Refusal(reason: refusal.reason)), vector)
    case .success(let found): check = found
    }
    do {
      var state = try TrustState(firstRoot: try #require(vector.bytes("root")))
      for document in try #require(vector.strings("documents")) {
        try? state.update(with: try #require([UInt8](hex: document)), at: time)
      }
      let text = Array(try #require(vector.string("input")).utf8)
      let verdict = try judge(text, state, at: time, check, vector)
      let result: [String: Vectors.Result.Field] = [
        "verdict": .string(verdict.outcome.rawValue), "reason": .string(verdict.reason.name),
        "time": .integer(verdict.time), "clockSuspect": .bool(verdict.clockIsSuspect),
        "passed": .list(verdict.passed.map(\.rawValue)), "issuer": verdict.issuer.map { issuer($0) } ?? .other,
        "documents": verdict.documents.isEmpty ? .list([]) : .objects(verdict.documents.map { used($0) }),
        "status": verdict.status.map { status($0) } ?? .other,
        "assurance": verdict.assurance.map { .string($0.name) } ?? .other,
        "recognition": verdict.recognition.map { .object(RecognitionMembers.of($0)) } ?? .other,
      ]
      expect(.success(.fields(result)), vector)
    } catch let error as UpdateError {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  private func judge(
    _ text: [UInt8], _ state: TrustState, at time: Int64, _ holder: HolderCheck, _ vector: Vectors.Case
  ) throws -> TrustVerdict {
    guard let place = vector.integer("place") else {
      return TrustVerifier(state).judge(text: text.span, at: time, holder: holder)
    }
    let passage = try #require(vector.string("passage").flatMap { Passage(name: $0) })
    let observations = try RecognitionMembers.values(vector.request["observations"])
    let circumstances = Circumstances(passage: passage, observations: Observations(observations))
    return PlaceVerifier(state, place: UInt32(place)).judge(
      text: text.span, at: time, circumstances, holder: holder)
  }

  @Test(arguments: Vectors.cases("policy-evaluate"))
  func policyEvaluate(vector: Vectors.Case) throws {
    guard case .facts(let facts)? = vector.request["facts"] else { throw Missing() }
    let policies: [Vectors.PolicyLevel] =
      if case .policies(let policies)? = vector.request["policies"] { policies } else { [] }
    let own = try #require(vector.string("ownDomain"))
    do throws(FormatError) {
      var levels: [PolicyChain.Level] = []
      for level in policies {
        let body = level.body.map { [UInt8](hex: $0)! }
        levels.append(
          PolicyChain.Level(
            jurisdiction: UInt32(level.jurisdiction),
            policy: try body.map { body throws(FormatError) in
              try Policy(admitting: try draft(body, kind: .policy))
            }, header: nil))
      }
      let place = UInt32(vector.integer("place") ?? 0)
      let recognition = Recognition(
        PolicyChain(place: place, levels: levels), facts.recognitionFacts(own: own), at: vector.integer("time") ?? 0)
      var result = RecognitionMembers.of(recognition)
      result["outcome"] = .string(recognition.outcome.name)
      result["reason"] = .string(recognition.reason.name)
      expect(.success(.fields(result)), vector)
    } catch {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
  }

  private func issuer(_ issuer: DecidingIssuer) -> Vectors.Result.Field {
    .object([
      "domain": .string(issuer.domain.hex), "key": .string(issuer.entry.key.hex),
      "name": .string(issuer.issuer.name.text), "jurisdiction": .integer(Int64(issuer.issuer.jurisdiction)),
      "regionCode": .string(issuer.regionCode.name), "purpose": .string(issuer.entry.purpose.name),
      "scheme": .integer(Int64(issuer.entry.scheme)),
    ])
  }

  private func status(_ status: CredentialStatus) -> Vectors.Result.Field {
    .object([
      "effective": status.effective.map { .string($0.name) } ?? .other,
      "list": status.answer.map { .string(name($0)) } ?? .other,
      "listIsOlder": status.listIsOlder.map { .bool($0) } ?? .other,
    ])
  }

  private func name(_ answer: StatusList.Answer) -> String {
    switch answer {
    case .none: "none"
    case .unknown: "unknown"
    case .status(let status): status.name
    }
  }

  private func used(_ document: DocumentInUse) -> [String: Vectors.Result.Field] {
    [
      "kind": .string(document.header.kind.name), "domain": .string(document.domain.hex),
      "epoch": .integer(Int64(document.header.epoch)), "number": .integer(Int64(document.header.number)),
      "freshness": .string(document.freshness.rawValue), "ageSeconds": .integer(document.ageSeconds),
    ]
  }

  private typealias Answer = Result<Vectors.Result, Refusal>

  private func expect(_ answer: Answer, _ vector: Vectors.Case) {
    switch answer {
    case .success(let result): #expect(result == vector.expect.result)
    case .failure(let refusal): #expect(refusal.reason.name == vector.expect.reason)
    }
  }

  private func verify(_ bytes: [UInt8], _ key: Result<PublicKey, Refusal>) -> Answer {
    do {
      let credential = try UnverifiedCredential(decoding: bytes.span)
      let key = try key.get()
      return .success(.bool(try credential.verify(with: key).issuerKey == key))
    } catch let error as FormatError {
      return .failure(Refusal(reason: error.reason))
    } catch let error as VerificationError {
      return .failure(Refusal(reason: error.reason))
    } catch {
      return .failure(Refusal(reason: .keyNotAdmitted))
    }
  }

  private func holderHash(_ holder: Holder) -> Vectors.Result { .string(hex(holder.hash.bytes.span)) }

  private func key(_ vector: Vectors.Case) -> Result<PublicKey, Refusal> {
    guard let bytes = vector.bytes("key"), let key = try? PublicKey(admitting: bytes.span) else {
      return .failure(Refusal(reason: .keyNotAdmitted))
    }
    return .success(key)
  }

  private func members(_ credential: UnverifiedCredential) -> [String: Vectors.Result.Field] {
    let fields = credential.fields
    return [
      "binding": .string(fields.binding.name), "status": .string(fields.status.name),
      "region": .integer(Int64(fields.region)), "keyId": .string(hex(fields.keyID.rawValue)),
      "issuedAt": .integer(Int64(fields.issuedAt)), "lifetimeMinutes": .integer(Int64(fields.lifetimeMinutes)),
      "index": .integer(Int64(fields.index)), "holderHash": .string(hex(fields.holderHash.bytes.span)),
      "signature": .string(hex(credential.signature.bytes.span)),
    ]
  }

  private func hex(_ bytes: Span<UInt8>) -> String {
    bytes.indices.map { hex(bytes[$0], digits: 2) }.joined()
  }

  private func hex(_ value: UInt32) -> String { hex(value, digits: 8) }

  private func hex(_ value: some BinaryInteger, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}

/// The reason code in place of a result.
private struct Refusal: Error {
  let reason: ReasonCode
}
