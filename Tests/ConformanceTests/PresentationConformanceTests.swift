import Luyin
import Testing

/// The vectors of what holders show, through the public API alone.
struct PresentationConformanceTests {
  @Test(arguments: Vectors.cases("holder-derive"))
  func holderDerive(vector: Vectors.Case) throws {
    #expect(vector.expect.result == .string(try key(vector).publicKey.hex))
  }

  private func hex(_ bytes: Span<UInt8>) -> String {
    bytes.indices.map { String(bytes[$0] >> 4, radix: 16) + String(bytes[$0] & 15, radix: 16) }.joined()
  }

  private func key(_ vector: Vectors.Case) throws -> SecretKey {
    let seed = try #require(vector.bytes("seed"))
    return try HolderSeed(seed.span).key(UInt32(try #require(vector.integer("number"))))
  }

  /// Only what kind it is, and the credential that the issuer signed, can be seen of a presentation that nobody has checked.
  @Test(arguments: Vectors.cases("presentation-decode"))
  func presentationDecode(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    do throws(FormatError) {
      let presentation = try UnverifiedPresentation(decoding: bytes.span)
      guard case .fields(let fields)? = vector.expect.result, case .object(let credential)? = fields["credential"]
      else {
        Issue.record("refused by the vectors")
        return
      }
      #expect(fields["kind"] == .string(presentation.kind.rawValue))
      let found = presentation.credential
      #expect(credential["binding"] == .string(found.fields.binding.name))
      #expect(credential["holderHash"] == .string(hex(found.fields.holderHash.bytes.span)))
      #expect(credential["signature"] == .string(hex(found.signature.bytes.span)))
      #expect(found.bytes[0] >> 4 == 1)
    } catch {
      #expect(error.reason.name == vector.expect.reason)
    }
  }

  @Test(arguments: Vectors.cases("presentation-device"))
  func presentationDevice(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("credential"))
    let time = UInt32(try #require(vector.integer("time")))
    let key = try key(vector)
    let challenge = try HolderOperands.challenge(vector)
    do {
      let credential = try UnverifiedCredential(decoding: bytes.span)
      let shown = try key.withSigningKey { key throws(PresentationError) in
        try DevicePresentation(of: credential, at: time, answering: challenge, with: key)
      }
      #expect(vector.expect.result == .string(hex(shown.bytes.span)))
    } catch let error as FormatError {
      #expect(error.reason.name == vector.expect.reason)
    } catch let error as PresentationError {
      #expect(error.reason.name == vector.expect.reason)
    }
  }

  @Test(arguments: Vectors.cases("presentation-verify"))
  func presentationVerify(vector: Vectors.Case) throws {
    let bytes = try #require(vector.bytes("bytes"))
    let time = try #require(vector.integer("time"))
    do {
      let check = try HolderOperands.check(vector).get()
      let presentation = try UnverifiedPresentation(decoding: bytes.span)
      let assurance = try check.assurance(
        assumingAuthentic: presentation, at: time, clockIsSuspect: vector.isTrue("clockSuspect"))
      #expect(vector.expect.result == .string(assurance.name))
    } catch let error as HolderOperands.Refusal {
      #expect(error.reason.name == vector.expect.reason)
    } catch let error as FormatError {
      #expect(error.reason.name == vector.expect.reason)
    } catch let error as PresentationError {
      #expect(error.reason.name == vector.expect.reason)
    }
  }
}
