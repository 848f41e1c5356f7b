internal import Luyin
internal import LuyinConformance

extension AuthoredTrustList {
  private static let peerMembers = ["domain", "name", "from", "until", "schemes", "regionCode", "regions"]

  /// - Parameter own: the list's domain, if it is known.
  mutating func peers(_ value: AuthoredValue, _ own: DomainID?) throws(AuthoringProblem) -> [JSONValue] {
    var found: [DomainID: JSONPath] = [:]
    return try each(value) { _, element throws(AuthoringProblem) in
      let object = try element.object(AuthoredTrustList.peerMembers)
      let domainValue = try object.required("domain")
      let domain = DomainID(bytes: try domainValue.bytes("a domain id"))
      guard domain != .unset, domain != own else {
        throw domainValue.problem("must be the id of another domain; `luyin root show` tells it")
      }
      if let other = found[domain] { throw domainValue.problem("stands at \(other) already; take one of them out") }
      found[domain] = element.path
      let name = try object.required("name").name()
      let from = try object.required("from").time()
      let untilValue = try object.required("until")
      let until = try untilValue.time()
      guard from < until else { throw untilValue.problem("must be later than from") }
      let schemes = try AuthoredTrustList.schemes(object.required("schemes"))
      let regionCode = try object.required("regionCode").word(RegionCode.allCases, named: \.name)
      let regions = try AuthoredRegions(regionCode: regionCode).scope(object.required("regions"))
      return [
        "domain": .string(domain.hex), "name": name, "from": .integer(Int64(from)), "until": .integer(Int64(until)),
        "schemes": .array(schemes.map { .integer(Int64($0)) }), "regionCode": .string(regionCode.name),
        "regions": regions,
      ]
    }
  }

  private static func schemes(_ value: AuthoredValue) throws(AuthoringProblem) -> [UInt32] {
    var schemes: [UInt32] = []
    for element in try value.elements() {
      let scheme = try element.integer(1...UInt32(UInt16.max))
      guard !schemes.contains(scheme) else { throw element.problem("stands twice; take one of them out") }
      schemes.append(scheme)
    }
    guard !schemes.isEmpty else { throw value.problem("must have a scheme; recognition for nothing is none") }
    return schemes
  }
}
