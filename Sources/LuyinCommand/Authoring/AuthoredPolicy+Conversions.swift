internal import Luyin
internal import LuyinConformance

extension AuthoredPolicy {
  private static let conversionMembers = [
    "id", "from", "until", "domains", "regionCode", "jurisdictions", "residences", "exceptions", "scheme", "statuses",
    "givesScheme", "givesStatus", "reference",
  ]

  /// What gateways make of others' credentials.
  /// - Parameter common: the region code of conversions that state none.
  mutating func conversion(_ value: AuthoredValue, _ common: RegionCode?) throws(AuthoringProblem) -> JSONValue {
    let object = try value.object(AuthoredPolicy.conversionMembers)
    var members: [(key: String, value: JSONValue)] = []
    func add(_ name: String, _ value: JSONValue?) { members.append((name, value ?? .null)) }
    add(
      "id",
      attempt { policy throws(AuthoringProblem) in
        try AuthoredPolicy.id(object.required("id"), of: value, "conversion", among: &policy.conversionIDs)
      })
    let (from, until) = window(object)
    add("from", from)
    add("until", until)
    add("domains", attempt { _ throws(AuthoringProblem) in try AuthoredPolicy.domains(object.required("domains")) })
    let regionCode = regionCode(object, common)
    add("regionCode", regionCode.map { .string($0.name) })
    let regions = AuthoredRegions(regionCode: regionCode ?? .gbt2260)
    for name in ["jurisdictions", "residences"] {
      add(name, attempt { _ throws(AuthoringProblem) in try AuthoredPolicy.scope(object.required(name), regions) })
    }
    add(
      "exceptions",
      attempt { _ throws(AuthoringProblem) in try regions.ranges(joining: object.required("exceptions")) })
    let scheme = attempt { _ throws(AuthoringProblem) in try AuthoredPolicy.scheme(object.required("scheme")) }
    add("scheme", scheme)
    let statuses = attempt { _ throws(AuthoringProblem) in
      let list = try object.required("statuses")
      let statuses = try list.distinct(AuthoredPolicy.status)
      guard !statuses.isEmpty else { throw list.problem("must have a status; a conversion of none makes nothing") }
      return statuses
    }
    add("statuses", statuses.map { .array($0.map { .string($0.name) }) })
    add(
      "givesScheme",
      attempt { _ throws(AuthoringProblem) in try AuthoredPolicy.scheme(object.required("givesScheme")) })
    add(
      "givesStatus",
      attempt { _ throws(AuthoringProblem) in
        let value = try object.required("givesStatus")
        let given = try AuthoredPolicy.status(value)
        let colours = Status.green.rawValue...Status.red.rawValue
        if let worse = statuses?.first(where: {
          colours ~= given.rawValue && colours ~= $0.rawValue && given.rawValue < $0.rawValue
        }) {
          throw value.problem("would make \(given.name) of \(worse.name); a gateway makes nothing better than it was")
        }
        return .string(given.name)
      })
    add("reference", attempt { _ throws(AuthoringProblem) in try object.required("reference").name() })
    return .object(members)
  }

  private static func scheme(_ value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    .integer(Int64(try value.integer(1...UInt32(UInt16.max))))
  }
}
