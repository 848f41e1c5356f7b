internal import ArgumentParser
internal import Luyin

/// An identity document as `TYPE:NUMBER`; the first colon ends the type.
///
/// Taken as it is and read later: what the parser of arguments says of a value that it refuses has the value in it.
struct DocumentArgument: ExpressibleByArgument {
  private let text: String

  init(argument: String) { text = argument }

  /// - Parameter source: what is said to be wrong; never the text itself, which may be a number.
  func document(source: String) throws(Failure) -> IdentityDocument {
    do { return try DocumentArgument.document(text) } catch { throw Failure(.usage, "\(source): \(error.sentence)") }
  }

  /// Why something names no document. No sentence of it repeats what was given.
  enum Defect: Error, Equatable {
    case form
    case type
    case number(IdentityDocumentType, IdentityDocumentError)

    private static let types = IdentityDocumentType.allCases.map(\.name).joined(separator: ", ")

    var isAboutType: Bool { if case .number = self { false } else { true } }

    var sentence: String {
      switch self {
      case .form: "a document is TYPE:NUMBER; types are \(Self.types)"
      case .type: "a document has one of the types \(Self.types)"
      case .number(let type, let error):
        "no number of a document of type \(type.name): \(error)\(Self.hint(type, error))"
      }
    }

    private static func hint(_ type: IdentityDocumentType, _ error: IdentityDocumentError) -> String {
      guard error == .form || error == .length else { return "" }
      return switch type {
      case .chineseIdentityNumber: "; it has 17 digits and a check character"
      case .passport: "; it is STATE:NUMBER, as CHN: and at most 9 digits and letters"
      case .card: "; it is STATE:NUMBER, as CHN: and at most 22 digits and letters"
      }
    }
  }

  static func document(_ text: String) throws(Defect) -> IdentityDocument {
    guard let colon = text.firstIndex(of: ":") else { throw .form }
    return try document(type: String(text[..<colon]), number: String(text[text.index(after: colon)...]))
  }

  static func document(type: String, number: String) throws(Defect) -> IdentityDocument {
    guard let type = IdentityDocumentType(name: type) else { throw .type }
    do { return try IdentityDocument(type, number: number) } catch { throw .number(type, error) }
  }
}
