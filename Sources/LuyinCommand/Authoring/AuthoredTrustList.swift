internal import Luyin
internal import LuyinConformance

/// A trust list as people author it (spec/command-line.md, "Authoring trust lists"), expanded to the JSON form of
/// spec/trust-list.md.
struct AuthoredTrustList: DocumentAuthor {
  let context: AuthoringContext
  var problems = AuthoringProblems()
  /// The keys of all issuers, of which a list has but one of each id.
  private var places: [KeyID: Place] = [:]

  /// Where a key stands, and what it is for.
  struct Place {
    let key: PublicKey
    let path: JSONPath
    let purpose: KeyPurpose
  }

  private static let members = [
    "$schema", "kind", "domain", "epoch", "number", "issuedAt", "nextUpdate", "expires", "trustList", "signatures",
  ]
  private static let listMembers = ["regionCode", "issuers", "peers", "policies"]

  init(_ context: AuthoringContext) { self.context = context }

  /// The JSON form; nil if there are problems.
  mutating func expand(_ file: AuthoredValue) -> JSONValue? {
    let form = attempt { list throws(AuthoringProblem) in try list.document(file) }
    return problems.list.isEmpty ? form : nil
  }

  private mutating func document(_ file: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    let object = try file.object(AuthoredTrustList.members)
    let kind = try object.required("kind")
    _ = try kind.word([DocumentKind.trustList], named: \.name)
    let domain = attempt { list throws(AuthoringProblem) in try list.domain(object, hint: "--root") }
    let epoch = attempt { list throws(AuthoringProblem) in try list.epoch(object) }
    let number = attempt { list throws(AuthoringProblem) in try list.number(object, epoch: epoch, mover: "a new root") }
    let times = attempt { list throws(AuthoringProblem) in try list.times(object) }
    let list = try object.required("trustList").object(AuthoredTrustList.listMembers)
    let body = try self.list(list, domain: domain)
    let signatures = try signatures(object)
    // What is missing here is noted as a problem.
    return .object(
      [("kind", .string(DocumentKind.trustList.name)), ("domain", .string(domain?.hex ?? ""))]
        + [("epoch", .integer(Int64(epoch ?? 0))), ("number", .integer(Int64(number ?? 0)))]
        + (times ?? []) + [("trustList", body), ("signatures", .array(signatures))])
  }

  private func epoch(_ object: AuthoredObject) throws(AuthoringProblem) -> UInt32 {
    guard let value = object["epoch"] else {
      guard let root = context.root else { throw object.missing("epoch", "add it, or give --root") }
      return root.body.trustListEpoch
    }
    let epoch = try value.integer(0...UInt32.max)
    if let root = context.root, root.body.trustListEpoch != epoch {
      throw value.problem("must be \(root.body.trustListEpoch), which \(root.path) sets")
    }
    return epoch
  }

  private mutating func list(_ object: AuthoredObject, domain: DomainID?) throws(AuthoringProblem) -> JSONValue {
    let regionCode = try object.required("regionCode").word(RegionCode.allCases, named: \.name)
    let regions = AuthoredRegions(regionCode: regionCode)
    return [
      "regionCode": .string(regionCode.name),
      "issuers": .array(try issuers(object.required("issuers"), regions)),
      "peers": .array(try object["peers"].map { value throws(AuthoringProblem) in try peers(value, domain) } ?? []),
      "policies": .array(
        try object["policies"].map { value throws(AuthoringProblem) in try policies(value, regions) } ?? []),
    ]
  }

  /// - Throws: if the key stands elsewhere, or another of its id.
  mutating func add(_ place: Place) throws(AuthoringProblem) {
    let id = place.key.id
    if let other = places[id] {
      throw AuthoringProblem(
        place.path,
        other.key == place.key
          ? "this key stands at \(other.path) already; take one of them out"
          : "this key has by chance the key id of \(other.path), \(id.hex), which only one may have; make another key")
    }
    places[id] = place
  }

  func place(of key: PublicKey) -> Place? { places[key.id].flatMap { $0.key == key ? $0 : nil } }
}
