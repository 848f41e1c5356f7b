/// Names the keys of a trust domain; the body of a document of kind root (spec/root.md).
///
/// ```
///  4  epoch of the trust list
///  …  quorum of the root keys
///  …  quorum of the trust list's keys
/// ```
public struct Root: Hashable, Sendable {
  /// The epoch that the domain's trust list must have.
  public let trustListEpoch: UInt32
  /// Who signs the next root.
  public let rootKeys: KeyQuorum
  /// Who signs the trust list.
  public let trustListKeys: KeyQuorum

  /// - Throws: `root.keyInTwoRoles`: the keys that are used daily must not be those that can replace them.
  package init(trustListEpoch: UInt32, rootKeys: KeyQuorum, trustListKeys: KeyQuorum) throws(FormatError) {
    guard Set(rootKeys.keys).isDisjoint(with: trustListKeys.keys) else { throw FormatError(.rootKeyInTwoRoles, at: 0) }
    self.trustListEpoch = trustListEpoch
    self.rootKeys = rootKeys
    self.trustListKeys = trustListKeys
  }

  /// Reads the body of a document of kind root and admits every key; says nothing of who signed. Costs a little less than
  /// a signature check for each key.
  /// - Throws: `document.kind` for another kind; `document.body`, `root.keys`, `key.notAdmitted`, `root.threshold`, `root.keyInTwoRoles`.
  public init(admitting document: UnverifiedDocument) throws(FormatError) {
    guard document.header.kind == .root else { throw FormatError(.documentKind, at: 0) }
    try self.init(document, keys: .admitted)
  }

  /// Reads the body of a root that was admitted: its very bytes, whose hash is on record.
  package init(opening document: UnverifiedDocument) throws(FormatError) {
    try self.init(document, keys: .onRecord)
  }

  private init(_ document: UnverifiedDocument, keys: BodyReader.Keys) throws(FormatError) {
    var reader = BodyReader(document.body, keys: keys)
    let trustListEpoch = try reader.integer(byteCount: 4)
    let rootKeys = try KeyQuorum(reading: &reader)
    let trustListKeys = try KeyQuorum(reading: &reader)
    try reader.finish()
    try self.init(trustListEpoch: trustListEpoch, rootKeys: rootKeys, trustListKeys: trustListKeys)
  }

  package var body: [UInt8] {
    var body = [UInt8](bigEndian: trustListEpoch, count: 4)
    rootKeys.append(to: &body)
    trustListKeys.append(to: &body)
    return body
  }
}
