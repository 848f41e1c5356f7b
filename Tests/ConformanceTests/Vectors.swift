import Foundation
import Testing

/// The vectors as a stranger reads them: plain JSON, no type of the project.
struct Vectors: Decodable {
  let op: String
  let count: Int
  let cases: [Case]

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let request: [String: Operand]
    let expect: Expectation

    var testDescription: String { id }

    func string(_ name: String) -> String? {
      if case .string(let value)? = request[name] { value } else { nil }
    }

    func integer(_ name: String) -> Int64? {
      if case .integer(let value)? = request[name] { value } else { nil }
    }

    func ranges(_ name: String) -> [[Int64]]? {
      switch request[name] {
      case .ranges(let value): value
      case .steps([]): []
      default: nil
      }
    }

    func strings(_ name: String) -> [String]? {
      switch request[name] {
      case .strings(let value): value
      case .steps([]): []
      default: nil
      }
    }

    func integers(_ name: String) -> [Int64]? {
      switch request[name] {
      case .integers(let value): value
      case .steps([]): []
      default: nil
      }
    }

    func sets(_ name: String) -> [String: [Int64]]? {
      if case .sets(let value)? = request[name] { value } else { nil }
    }

    /// null, a truth value, or an operand that is not there: none of these is true.
    func isTrue(_ name: String) -> Bool {
      if case .bool(true)? = request[name] { true } else { false }
    }

    func bytes(_ name: String) -> [UInt8]? { string(name).flatMap { [UInt8](hex: $0) } }
  }

  struct Expectation: Decodable, Sendable {
    let result: Result?
    let reason: String?
  }

  enum Operand: Decodable, Sendable {
    case string(String)
    case integer(Int64)
    case bool(Bool)
    case steps([Step])
    case ranges([[Int64]])
    case strings([String])
    case integers([Int64])
    case sets([String: [Int64]])
    case policies([PolicyLevel])
    case facts(Facts)
    case names([String: String])
    case seen([Seen])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode(Int64.self) {
        self = .integer(value)
      } else if let value = try? container.decode(Bool.self) {
        self = .bool(value)
      } else if let value = try? container.decode([Step].self) {
        // An empty list is each of these.
        self = .steps(value)
      } else if let value = try? container.decode([Seen].self) {
        self = .seen(value)
      } else if let value = try? container.decode([PolicyLevel].self) {
        self = .policies(value)
      } else if let value = try? container.decode(Facts.self) {
        self = .facts(value)
      } else if let value = try? container.decode([[Int64]].self) {
        self = .ranges(value)
      } else if let value = try? container.decode([String].self) {
        self = .strings(value)
      } else if let value = try? container.decode([Int64].self) {
        self = .integers(value)
      } else if let value = try? container.decode([String: [Int64]].self) {
        self = .sets(value)
      } else if let value = try? container.decode([String: String].self) {
        self = .names(value)
      } else {
        self = .other
      }
    }
  }

  struct Seen: Decodable, Sendable, Equatable {
    let signature: String
    let time: Int64
  }

  struct PolicyLevel: Decodable, Sendable, Equatable {
    let jurisdiction: Int64
    let body: String?
  }

  struct Facts: Decodable, Sendable, Equatable {
    let domain, regionCode, purpose, status, assurance, passage, freshness: String
    let jurisdiction, residence, scheme, ageSeconds: Int64
    let listIsOlder, clockSuspect: Bool
    let binding: String?
    let observations: [String: String]
  }

  struct Step: Decodable, Sendable, Equatable {
    let document: String
    let time: Int64
  }

  enum Result: Decodable, Sendable, Equatable {
    case bool(Bool)
    case string(String)
    case strings([String])
    case fields([String: Field])

    indirect enum Field: Decodable, Sendable, Equatable {
      case string(String)
      case bool(Bool)
      case integer(Int64)
      case list([String])
      case lists([[String]])
      case object([String: Field])
      case objects([[String: Field]])
      /// Null, or what nobody asks for.
      case other

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Int64.self) {
          self = .integer(value)
        } else if let value = try? container.decode(String.self) {
          self = .string(value)
        } else if let value = try? container.decode(Bool.self) {
          self = .bool(value)
        } else if let value = try? container.decode([String].self) {
          self = .list(value)
        } else if let value = try? container.decode([[String]].self) {
          self = .lists(value)
        } else if let value = try? container.decode([[String: Field]].self) {
          self = .objects(value)
        } else if let value = try? container.decode([String: Field].self) {
          self = .object(value)
        } else {
          self = .other
        }
      }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        self = .bool(value)
      } else if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode([String].self) {
        self = .strings(value)
      } else {
        self = .fields(try container.decode([String: Field].self))
      }
    }
  }

  /// Cases of a file of `vectors/`, as many as the file says, but for those about requests that are none: the SDK has
  /// no requests.
  static func cases(_ name: String) -> [Case] {
    let root = String(#filePath.dropLast("/Tests/ConformanceTests/Vectors.swift".count))
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/vectors/\(name).json"))
      let vectors = try JSONDecoder().decode(Vectors.self, from: data)
      precondition(vectors.count == vectors.cases.count && vectors.count > 0, "\(name) lost cases")
      return vectors.cases.filter { $0.expect.reason != "request" && $0.expect.reason != "unsupported" }
    } catch {
      fatalError("vectors/\(name).json: \(error)")
    }
  }
}

extension [UInt8] {
  /// Lower-case hex; nil for anything else.
  init?(hex: String) {
    let digits = [UInt8](hex.utf8)
    guard digits.count % 2 == 0, digits.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).compactMap { index in
      UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
    }
  }
}
