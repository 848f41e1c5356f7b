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
      case .list, .other: Issue.record("\(name) is neither a string nor an integer")
      }
    }
  }

  @Test(arguments: Vectors.cases("credential-verify"))
  func credentialVerify(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    expect(verify(bytes, key(vector)), vector)
  }

  @Test(arguments: Vectors.cases("credential-judge"))
  func credentialJudge(vector: Vectors.Case) throws {
    let text = Array(try #require(vector.string("input")).utf8)
    let time = try #require(vector.integer("time"))
    guard case .success(let key) = key(vector) else {
      return expect(.failure(Refusal(reason: .keyNotAdmitted)), vector)
    }
    let verdict = Verifier(issuerKey: key).judge(text: text.span, at: time)
    let result: [String: Vectors.Result.Field] = [
      "verdict": .string(verdict.outcome.rawValue), "reason": .string(verdict.reason.name),
    ]
    expect(.success(.fields(result)), vector)
  }

  private struct Missing: Error {}

  /// The header's fields and the bytes; the JSON form is the contract's affair.
  @Test(arguments: Vectors.cases("document-decode"))
  func documentDecode(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    // A root's body is read by whoever takes it; to start with it comes before looking at its signatures.
    guard case .fields(let expected)? = vector.expect.result else {
      do {
        _ = try DomainState(firstRoot: bytes)
        Issue.record("taken")
      } catch {
        #expect(error.reason.name == vector.expect.reason)
      }
      return
    }
    let document = try UnverifiedDocument(decoding: bytes)
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
  }

  @Test(arguments: Vectors.cases("store-replay"))
  func storeReplay(vector: Vectors.Case) throws {
    let root = try #require(vector.bytes("root"))
    guard case .steps(let steps)? = vector.request["steps"] else { throw Missing() }
    do {
      var state = try DomainState(firstRoot: root)
      var answers: [String] = []
      for step in steps {
        do {
          try state.update(with: try #require([UInt8](hex: step.document)), at: step.time)
          answers.append("accepted")
        } catch let error as UpdateError {
          answers.append(error.reason.name)
        }
      }
      let result: [String: Vectors.Result.Field] = [
        "steps": .list(answers), "domain": .string(state.domain.hex), "root": .integer(Int64(state.rootNumber)),
        "timeFloor": .integer(Int64(state.timeFloor)),
      ]
      expect(.success(.fields(result)), vector)
    } catch let error as UpdateError {
      expect(.failure(Refusal(reason: error.reason)), vector)
    }
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
