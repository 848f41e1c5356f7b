import Luyin
import Testing

/// What vectors bring to the step *holder*, by public API alone.
enum HolderOperands {
  struct Refusal: Error { let reason: ReasonCode }

  static func document(_ type: String?, _ number: String?) throws -> Result<IdentityDocument, Refusal> {
    guard let type = IdentityDocumentType(name: try #require(type)) else {
      return .failure(Refusal(reason: .holderDocumentType))
    }
    let number = try #require(number)
    do throws(IdentityDocumentError) { return .success(try IdentityDocument(type, number: number)) } catch {
      return .failure(Refusal(reason: .holderDocumentNumber))
    }
  }

  static func challenge(_ vector: Vectors.Case) throws -> Challenge? {
    guard let challenge = vector.bytes("challenge") else { return nil }
    let place = UInt32(try #require(vector.integer("challengePlace") ?? vector.integer("place")))
    return Challenge(bytes: InlineArray { challenge[$0] }, place: place)
  }

  static func check(_ vector: Vectors.Case) throws -> Result<HolderCheck, Refusal> {
    var check = HolderCheck(challenge: try challenge(vector))
    if case .seen(let entries)? = vector.request["seen"] {
      let sightings = try entries.compactMap { entry in
        let bytes = try #require([UInt8](hex: entry.signature))
        return Signature(bytes.span).map { RecentPresentations.Sighting($0, at: entry.time) }
      }
      check.seen = RecentPresentations(sightings)
    }
    guard case .names(let names)? = vector.request["document"] else { return .success(check) }
    return try document(names["type"], names["number"]).map { document in
      check.document = document
      return check
    }
  }

  /// Whether a credential with this holder hash, signed by nobody, is opened by a document.
  static func isOpened(hash: [UInt8], _ opening: [UInt8], by document: IdentityDocument) throws -> Bool {
    // Type 3 with binding 2, green, a lifetime of a minute; else zeros.
    var bytes = [UInt8](repeating: 0, count: 100)
    (bytes[0], bytes[1], bytes[15]) = (0x32, 1, 1)
    bytes.replaceSubrange(20..<36, with: hash)
    bytes += opening
    let presentation = try UnverifiedPresentation(decoding: bytes.span)
    do throws(PresentationError) {
      return try HolderCheck(document: document).assurance(assumingAuthentic: presentation, at: 0) == .document
    } catch {
      return false
    }
  }
}
