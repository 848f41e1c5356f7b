internal import Luyin
internal import LuyinConformance

/// A recognition policy as people author it (spec/command-line.md, "Authoring policies"), expanded to the JSON form of spec/policy.md.
struct AuthoredPolicy: DocumentAuthor {
  let context: AuthoringContext
  /// The list that names who signs the policy.
  let trustList: TrustListFile?
  var problems = AuthoringProblems()
  /// Where each rule id stands.
  var ids: [String: JSONPath] = [:]
  /// Where each id of a conversion stands.
  var conversionIDs: [String: JSONPath] = [:]

  private static let members = [
    "$schema", "kind", "domain", "subject", "epoch", "number", "issuedAt", "nextUpdate", "expires", "policy",
    "signatures",
  ]
  private static let policyMembers = ["jurisdiction", "regionCode", "rules", "conversions"]
  /// The word for what is not restricted.
  static let any = "any"

  init(_ context: AuthoringContext, trustList: TrustListFile?) {
    self.context = context
    self.trustList = trustList
  }

  /// The JSON form; nil if there are problems.
  mutating func expand(_ file: AuthoredValue) -> JSONValue? {
    let form = attempt { policy throws(AuthoringProblem) in try policy.document(file) }
    return problems.list.isEmpty ? form : nil
  }

  /// The JSON form of the body alone, and the domain and the time from issue until expiry if the file states them, whatever else the header
  /// says; nil if there are problems.
  mutating func expandBody(_ file: AuthoredValue) -> (form: JSONValue, domain: DomainID?, period: Range<Int64>?)? {
    let body = attempt { policy throws(AuthoringProblem) in
      let object = try policy.opened(file)
      let domain =
        object["domain"] == nil
        ? nil : policy.attempt { author throws(AuthoringProblem) in try author.domain(object, hint: "") }
      // Without times that can be a document's there is none.
      let times = (try? policy.times(object))?.compactMap(\.value.integer)
      let period = times.map { $0[0]..<$0[2] }
      return (try policy.body(object.required("policy")).form, domain, period)
    }
    return problems.list.isEmpty ? body : nil
  }

  private func opened(_ file: AuthoredValue) throws(AuthoringProblem) -> AuthoredObject {
    let object = try file.object(AuthoredPolicy.members)
    _ = try object.required("kind").word([DocumentKind.policy], named: \.name)
    return object
  }

  private mutating func document(_ file: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    let object = try opened(file)
    let domain = attempt { policy throws(AuthoringProblem) in
      try policy.domain(
        object, givenBy: policy.trustList.map { ($0.path, $0.domain) }, hint: "--trust-list or --root")
    }
    let times = attempt { policy throws(AuthoringProblem) in try policy.times(object) }
    let body = attempt { policy throws(AuthoringProblem) in try policy.body(object.required("policy")) }
    // Without a jurisdiction nobody can tell whose key it is.
    let subject =
      body?.jurisdiction == nil && object["subject"] == nil
      ? nil
      : attempt { policy throws(AuthoringProblem) in
        try policy.subject(object, jurisdiction: body?.jurisdiction, issuedAt: times?.first?.value.integer)
      }
    let epoch =
      subject == nil && object["epoch"] == nil && trustList != nil
      ? nil : attempt { policy throws(AuthoringProblem) in try policy.epoch(object, subject) }
    let number =
      epoch == nil && object["number"] == nil
      ? nil : attempt { policy throws(AuthoringProblem) in try policy.number(object, epoch: epoch, subject) }
    let signatures = try signatures(object)
    // What is missing here is noted as a problem.
    return .object(
      [("kind", .string(DocumentKind.policy.name)), ("domain", .string(domain?.hex ?? ""))]
        + [("subject", .string(subject?.hex ?? "")), ("epoch", .integer(Int64(epoch ?? 0)))]
        + [("number", .integer(Int64(number ?? 0)))] + (times ?? [])
        + [("policy", body?.form ?? .null), ("signatures", .array(signatures))])
  }

  private func subject(
    _ object: AuthoredObject, jurisdiction: UInt32?, issuedAt: Int64?
  ) throws(AuthoringProblem) -> PublicKey {
    let value = object["subject"]
    let given = try value.map { value throws(AuthoringProblem) in try publicKey(value) }
    guard let trustList else {
      guard let given else {
        throw object.missing("subject", "add the key that signs the policy, or give --trust-list")
      }
      return given
    }
    guard let jurisdiction else {
      guard let given else { throw object.missing("subject") }
      return given
    }
    guard let id = trustList.body.policyKey(of: jurisdiction), let entry = trustList.body.entry(of: id) else {
      let place = RegionTitle.jurisdiction(jurisdiction, trustList.body.regionCode)
      throw AuthoringProblem(
        .member(.member(object.path, "policy"), "jurisdiction"),
        "\(trustList.path) names no key for \(place); no gate would take the policy: name one there first")
    }
    if let value, let given, given != entry.key {
      throw value.problem(
        "is not the key that \(trustList.path) names for jurisdiction \(jurisdiction), which is \(entry.key.hex)")
    }
    if let issuedAt = issuedAt.flatMap({ UInt32(exactly: $0) }), !entry.maySignPolicy(at: issuedAt) {
      throw AuthoringProblem(
        .member(object.path, "issuedAt"),
        "\(trustList.path) does not let key \(entry.keyID.hex) sign then: it is valid from "
          + "\(Time.format(entry.validFrom)) until \(Time.format(entry.validUntil))"
          + (entry.withdrawal.map { ", and withdrawn at \(Time.format($0.at)): \($0.reason.name)" } ?? ""))
    }
    return entry.key
  }

  private func entry(of subject: PublicKey?) -> KeyEntry? { subject.flatMap { trustList?.body.entry(of: $0) } }

  private func epoch(_ object: AuthoredObject, _ subject: PublicKey?) throws(AuthoringProblem) -> UInt32 {
    let entry = entry(of: subject)
    guard let value = object["epoch"] else {
      guard let entry else { throw object.missing("epoch", "add it, or give --trust-list") }
      return entry.epoch
    }
    let epoch = try value.integer(0...UInt32.max)
    if let entry, let trustList, entry.epoch != epoch {
      throw value.problem("must be \(entry.epoch), which \(trustList.path) has for its key")
    }
    return epoch
  }

  private func number(
    _ object: AuthoredObject, epoch: UInt32?, _ subject: PublicKey?
  ) throws(AuthoringProblem) -> UInt32 {
    let number = try number(object, epoch: epoch, mover: "the trust list")
    guard let entry = entry(of: subject), let trustList, number < entry.leastNumber else { return number }
    throw AuthoringProblem(
      .member(object.path, "number"),
      "is \(number), and must be \(entry.leastNumber) or above, which \(trustList.path) asks for")
  }

  private struct Body {
    /// nil if it cannot be read, which is a problem by itself.
    let jurisdiction: UInt32?
    let form: JSONValue
  }

  private mutating func body(_ value: AuthoredValue) throws(AuthoringProblem) -> Body {
    let object = try value.object(AuthoredPolicy.policyMembers)
    let regionCode = try object["regionCode"]?.word(RegionCode.allCases, named: \.name)
    // The jurisdiction is in the code of the own trust list, rules may be in another one.
    let own = AuthoredRegions(regionCode: trustList?.body.regionCode ?? regionCode ?? .gbt2260)
    let jurisdiction = attempt { policy throws(AuthoringProblem) in
      let value = try object.required("jurisdiction")
      return value.isWord(AuthoredPolicy.all) ? 0 : try own.number(value)
    }
    let rules = try each(object.required("rules")) { policy, element throws(AuthoringProblem) in
      try policy.rule(element, regionCode)
    }
    let conversions =
      try object["conversions"].map { value throws(AuthoringProblem) in
        try each(value) { policy, element throws(AuthoringProblem) in try policy.conversion(element, regionCode) }
      } ?? []
    return Body(
      jurisdiction: jurisdiction,
      form: [
        "jurisdiction": .integer(Int64(jurisdiction ?? 0)), "rules": .array(rules), "conversions": .array(conversions),
      ])
  }

  /// The word for the whole domain.
  private static let all = "all"
}
