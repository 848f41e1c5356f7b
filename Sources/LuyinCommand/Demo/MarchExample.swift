internal import Luyin
internal import LuyinConformance
internal import LuyinStore
internal import SystemPackage

/// March 2020 as a trust domain: the files of Examples/march-2020 in a folder, keys for all whom they name, and what the ceremonies of
/// root, trust lists and policies make of them.
struct MarchExample {
  /// 2020-03-20 08:00 in Beijing, when the documents are issued.
  private static let start: UInt32 = 1_584_662_400

  let folder: String
  private let keys: [String: DemoDomain.Key]
  private let root: RootFile
  /// As it was; with a policy of the whole domain besides; and with a gateway.
  private let orders: [MarchOrder: Order]

  /// What makes one order of things.
  private struct Order {
    let trustList: TrustListFile
    var policies: [PolicyFile]
  }

  /// - Parameter folder: one that is there and empty.
  init(in folder: String) async throws {
    self.folder = folder
    for name in ["keys", "policies", "policies-gateway", "codes"] { try File.makeFolder(folder + "/" + name) }
    for (name, content) in MarchExample.files {
      try Output.writeFile(folder + "/" + name, Array(content.description.utf8) + [0x0a])
    }
    try await MarchPictures.write(in: folder)
    keys = try MarchExample.makeKeys(in: folder)
    root = try MarchExample.makeRoot(keys, folder)
    let asItWas = try MarchExample.order(.asItWas, after: nil, root, keys, folder)
    orders = [
      .asItWas: asItWas, .national: try MarchExample.order(.national, after: asItWas, root, keys, folder),
      .gateway: try MarchExample.order(.gateway, after: asItWas, root, keys, folder),
    ]
  }

  private func order(_ order: MarchOrder) -> Order {
    guard let found = orders[order] else { fatalError("all orders are made") }
    return found
  }

  /// The domain that the root makes.
  var domain: DomainID { root.domain }

  /// The secret key of a name that the trust lists have.
  func key(_ name: String) throws(Failure) -> DemoDomain.Key {
    guard let key = keys[name] else { throw Failure(.internalFault, "there is no key \(name)") }
    return key
  }

  /// `22 issuers of codes, 22 policies of 60 rules`
  var summary: String {
    let order = order(.asItWas)
    let rules = order.policies.reduce(0) { $0 + $1.body.rules.count }
    let list = order.trustList.body
    let entries = (0..<list.keyCount).map { list.entry(at: $0) }
    let issuers = Set(entries.filter { $0.purpose.signsCredentials }.map(\.issuerIndex))
    return "\(issuers.count) issuers of codes, \(order.policies.count) policies of \(rules) rules"
  }

  /// Of the gateway's policy.
  var conversionCount: Int { order(.gateway).policies.reduce(0) { $0 + $1.body.conversions.count } }

  /// What every gate of the country holds: one store for all of them.
  func state(_ name: MarchOrder) throws -> TrustState { try store(name).state }

  func store(_ name: MarchOrder) throws -> TrustStore {
    let order = order(name)
    let documents = [order.trustList.document.bytes] + order.policies.map(\.document.bytes)
    let time = Int64(MarchExample.start) + 86_400
    let (answers, store) = try StoreFailure.rethrowing { () throws(StoreError) in
      var store = try TrustStore.create(at: folder + "/" + name.storeName, firstRoot: root.document.bytes)
      return (try store.update(with: documents, at: time), store)
    }
    guard answers.allSatisfy({ $0.outcome == .accepted }) else {
      throw Failure(.internalFault, "the gate says \(answers)")
    }
    return store
  }

  /// A code of an issuer, by the name of its key; also written into the folder.
  func issue(_ name: String, by issuer: String, region: UInt32, index: UInt32, at time: Int64) throws -> String {
    let key = try key(issuer)
    let claims = try CredentialClaims(
      status: .green, region: region, issuedAt: UInt32(time), lifetimeMinutes: 1440, index: index)
    let holder = Holder.deviceKey(try SecretKey.generate().publicKey)
    let text = key.secret.withSigningKey { claims.issue(to: holder, with: $0) }.text
    try Output.writeFile("\(folder)/codes/\(name).txt", Array((text + "\n").utf8))
    return text
  }

  /// A key for each name that a trust list has, in files as `luyin key new` and `luyin key public` write them.
  private static func makeKeys(in folder: String) throws -> [String: DemoDomain.Key] {
    let lists = try MarchOrder.allCases.map { order throws(Failure) in
      try AuthoredFile.read("\(folder)/\(order.trustListName).json").json
    }
    var keys: [String: DemoDomain.Key] = [:]
    for name in Set(lists.flatMap(keyNames)).union(["root", "list"]).sorted() {
      let key = try DemoDomain.Key()
      try Output.writeFile(
        "\(folder)/keys/\(name).lykey", KeyFile.unencrypted(key.secret).bytes, permissions: .ownerReadWrite)
      try Output.writeFile("\(folder)/keys/\(name).lypub", Array((key.secret.publicKey.hex + "\n").utf8))
      keys[name] = key
    }
    return keys
  }

  /// `hubei` for each `keys/hubei.lypub`, at any depth.
  private static func keyNames(_ json: JSONValue) -> [String] {
    switch json {
    case .object(let members): return members.flatMap { keyNames($0.value) }
    case .array(let elements): return elements.flatMap(keyNames)
    case .string(let text) where text.hasPrefix("keys/") && text.hasSuffix(".lypub"):
      return [String(text.dropFirst("keys/".count).dropLast(".lypub".count))]
    default: return []
    }
  }

  private static func makeRoot(_ keys: [String: DemoDomain.Key], _ folder: String) throws -> RootFile {
    guard let rootKey = keys["root"], let listKey = keys["list"] else { throw Failure(.internalFault, "no keys") }
    let root = try Root(
      trustListEpoch: 0, rootKeys: KeyQuorum(threshold: 1, keys: [rootKey.secret.publicKey]),
      trustListKeys: KeyQuorum(threshold: 1, keys: [listKey.secret.publicKey]))
    let header = try DocumentHeader(
      kind: .root, domain: .unset, epoch: 0, number: 1, issuedAt: start, nextUpdate: start + 90 * 86_400,
      expires: start + 365 * 86_400, body: root.body.span)
    let path = folder + "/root.lydoc"
    let document = try DemoDomain.signed(header, root.body, by: [rootKey])
    try Output.writeFile(path, document.bytes)
    return RootFile(path: path, document: document, body: root)
  }

  /// Compiles and signs a trust list and the policies that it names; what an order before it has already stays as it is.
  private static func order(
    _ order: MarchOrder, after previous: Order?, _ root: RootFile, _ keys: [String: DemoDomain.Key], _ folder: String
  ) throws -> Order {
    let name = order.trustListName
    let path = "\(folder)/\(name).json"
    var author = AuthoredTrustList(
      AuthoringContext(
        file: path, root: root,
        previous: previous.map { .init(path: $0.trustList.path, header: $0.trustList.header) }))
    let draft = try compile(path, author.expand(try AuthoredFile.read(path)), author.problems)
    let list = try sign(draft, by: keys["list"], "\(folder)/\(name).lydoc")
    let trustList = TrustListFile(
      path: "\(folder)/\(name).lydoc", document: list, body: try TrustList(admitting: list))
    var made = Order(trustList: trustList, policies: previous?.policies ?? [])
    for policy in trustList.body.policies
    where !made.policies.contains(where: { $0.body.jurisdiction == policy.jurisdiction }) {
      made.policies.append(
        try self.policy(policy.jurisdiction, in: order.policyFolder, trustList, root, keys, folder))
    }
    return made
  }

  private static func policy(
    _ jurisdiction: UInt32, in policyFolder: String, _ trustList: TrustListFile, _ root: RootFile,
    _ keys: [String: DemoDomain.Key], _ folder: String
  ) throws -> PolicyFile {
    let path = "\(folder)/\(policyFolder)/\(jurisdiction).json"
    var author = AuthoredPolicy(AuthoringContext(file: path, root: root, previous: nil), trustList: trustList)
    let draft = try compile(path, author.expand(try AuthoredFile.read(path)), author.problems)
    let out = "\(folder)/\(policyFolder)/\(jurisdiction).lydoc"
    let document = try sign(draft, by: keys["policy-\(jurisdiction)"], out)
    return PolicyFile(path: out, document: document, body: try Policy(admitting: document))
  }

  private static func compile(
    _ path: String, _ form: JSONValue?, _ problems: AuthoringProblems
  ) throws -> UnverifiedDocument {
    guard let form else { throw Failure(.internalFault, problems.text(of: path)) }
    return try DocumentJSON.document(form)
  }

  private static func sign(
    _ draft: UnverifiedDocument, by key: DemoDomain.Key?, _ path: String
  ) throws -> UnverifiedDocument {
    guard let key else { throw Failure(.internalFault, "\(path) has no key") }
    let document = try DemoDomain.signed(draft.header, Array(draft.body), by: [key])
    try Output.writeFile(path, document.bytes)
    return document
  }
}
