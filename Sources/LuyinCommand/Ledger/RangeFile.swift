internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance
internal import SystemPackage

/// A file with a range of indices that one ledger hands to another (spec/command-line.md, "Ranges").
struct RangeFile {
  let range: IndexRange

  private static let byteCountMax = 4096
  private static let version: UInt32 = 1

  init(_ range: IndexRange) { self.range = range }

  init(_ path: String) throws(Failure) {
    let bytes = try File.read(path, byteCountMax: RangeFile.byteCountMax)
    let json: JSONValue
    do { json = try JSONValue(reading: bytes) } catch {
      throw Failure(.cannotOpen, "\(path) is no range that \"luyin ledger hand-out\" made: \(error.message)")
    }
    do throws(AuthoringProblem) {
      range = try RangeFile.range(AuthoredValue(json: json, path: .whole))
    } catch {
      throw Failure(
        .cannotOpen, "\(path) is no range that \"luyin ledger hand-out\" made: \(error); copy it again")
    }
  }

  private static func range(_ value: AuthoredValue) throws(AuthoringProblem) -> IndexRange {
    // A file of another version may have other members, so that comes first.
    if let version = value.json["luyinRange"] {
      guard version == .integer(Int64(RangeFile.version)) else {
        throw AuthoringProblem(
          .member(.whole, "luyinRange"), "is not \(RangeFile.version), the version that this release reads")
      }
    }
    let object = try value.object(["luyinRange", "key", "first", "count", "permutation", "firstCapacity"])
    _ = try object.required("luyinRange")
    let key = try publicKey(object.required("key"))
    let positionCount = IndexPermutation.positionCount
    let first = try number(object.required("first"), 0...positionCount - 1)
    let count = try number(object.required("count"), 1...positionCount - first)
    let secret = PermutationSecret(
      bytes: try object.required("permutation").bytes("the secret of a permutation"),
      firstCapacity: try number(object.required("firstCapacity"), 1...positionCount))
    return IndexRange(key: key, first: first, count: count, permutation: secret)
  }

  private static func publicKey(_ value: AuthoredValue) throws(AuthoringProblem) -> PublicKey {
    let bytes: InlineArray<32, UInt8> = try value.bytes("a public key")
    do { return try PublicKey(admitting: bytes.span) } catch { throw value.problem("\(error)") }
  }

  private static func number(
    _ value: AuthoredValue, _ range: ClosedRange<UInt64>
  ) throws(AuthoringProblem) -> UInt64 {
    guard let integer = value.json.integer, let number = UInt64(exactly: integer), range.contains(number) else {
      throw value.problem("must be an integer from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// For its owner alone: it has the secret of the order in which indices are given.
  func write(to path: String) throws(Failure) {
    let json: JSONValue = [
      "luyinRange": .integer(Int64(RangeFile.version)), "key": .string(range.key.hex),
      "first": .integer(Int64(range.first)), "count": .integer(Int64(range.count)),
      "permutation": .string(Hex.encode(range.permutation.bytes.span)),
      "firstCapacity": .integer(Int64(range.permutation.firstCapacity)),
    ]
    try Output.writeFile(path, Array(json.document.utf8), permissions: .ownerReadWrite)
  }
}

extension IndexRange {
  /// What a ledger does that has taken it.
  var sentence: String { "gives \(count) indices under key \(key.id.hex)" }
}
