internal import Luyin
internal import LuyinConformance

/// Policies in files, whoever has signed them, one of each jurisdiction: what their rules would do, whatever a trust list names and
/// whether or not they have expired.
struct PolicySet {
  struct Member {
    let path: String
    let policy: Policy
    /// nil for an authored file.
    let header: DocumentHeader?
    /// From its issue until it expires; nil for an authored file that does not say.
    let period: Range<Int64>?

    /// What a gate would say instead; nil if the policy has not expired by then.
    func expiry(at time: Int64) -> String? {
      guard let header, time >= Int64(header.expires) else { return nil }
      return "\(Foreign.shown(path)) has expired by then, at \(Time.format(header.expires)): gates say refer "
        + "(policy.expired), whatever its rules are"
    }
  }

  let members: [Member]
  /// In which places, issuers and residences are: GB/T 2260, unless all rules are in another code.
  let regionCode: RegionCode
  /// nil if no file says.
  let ownDomain: DomainID?

  /// Reads on all cores.
  /// - Parameter paths: policies, signed or not, and authored files.
  init(_ paths: [String]) async throws {
    var members: [Member] = []
    var domains: [(path: String, domain: DomainID)] = []
    let files = await paths.concurrentMap { path in Result { try PolicySet.read(path) } }
    for (path, file) in zip(paths, files) {
      // What is wrong with the first of several is what is said.
      let (member, domain) = try file.get()
      if let other = members.first(where: { $0.policy.jurisdiction == member.policy.jurisdiction }) {
        let place = RegionTitle.jurisdiction(member.policy.jurisdiction)
        throw Failure(.usage, "\(other.path) and \(path) are both policies of \(place); give one of them")
      }
      if let domain {
        if let other = domains.first(where: { $0.domain != domain }) {
          throw Failure(.usage, "\(other.path) and \(path) are of different domains; give policies of one domain")
        }
        domains.append((path, domain))
      }
      members.append(member)
    }
    let codes = Set(members.flatMap { $0.policy.rules.map(\.regionCode) })
    self.members = members
    regionCode = codes.count == 1 ? codes.first ?? .gbt2260 : .gbt2260
    ownDomain = domains.first?.domain
  }

  private static func read(_ path: String) throws -> (Member, DomainID?) {
    let bytes = try File.read(path, byteCountMax: AuthoredFile.byteCountMax)
    guard AuthoredFile.isJSON(bytes) else {
      let file = try PolicyFile(path, bytes)
      let period = Int64(file.header.issuedAt)..<Int64(file.header.expires)
      return (Member(path: path, policy: file.body, header: file.header, period: period), file.domain)
    }
    let authored = try AuthoredFile.read(path, bytes)
    var author = AuthoredPolicy(AuthoringContext(file: path, root: nil, previous: nil), trustList: nil)
    guard let (form, domain, period) = author.expandBody(authored) else {
      throw Failure(.dataError, author.problems.text(of: path))
    }
    return (Member(path: path, policy: try policy(form, path), header: nil, period: period), domain)
  }

  /// Encoding wants a header, whose values matter to nobody here.
  private static func policy(_ form: JSONValue, _ path: String) throws -> Policy {
    let one = JSONValue.string(String(repeating: "01", count: 32))
    do {
      return try Policy(
        admitting: DocumentJSON.document([
          "kind": "policy", "domain": one, "subject": one, "epoch": 0, "number": 1, "issuedAt": 0, "nextUpdate": 1,
          "expires": 1, "policy": form, "signatures": [],
        ]))
    } catch let error as ContractError {
      throw Failure(.dataError, "\(path): \(PolicyCompileCommand.sentence(error.reason))")
    }
  }

  /// The policies that have a say at a place. A level without a policy is taken for one that no trust list names.
  func chain(of place: UInt32) -> PolicyChain {
    PolicyChain(
      place: place,
      levels: levels(of: place).map { .init(jurisdiction: $0.policy.jurisdiction, policy: $0.policy, header: nil) })
  }

  /// From the most local on.
  func levels(of place: UInt32) -> [Member] {
    // Numbers of other codes have no levels there either.
    RegionCode.gbt2260.levels(of: place).compactMap { level in members.first { $0.policy.jurisdiction == level } }
  }

  /// Where all of the policies have a say: the jurisdiction of one of them.
  var commonPlace: UInt32? {
    members.map(\.policy.jurisdiction).first { place in place > 0 && levels(of: place).count == members.count }
  }
}
