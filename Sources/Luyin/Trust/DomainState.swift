/// What a verifier holds of a trust domain, and the rules by which it moves: forward only (spec/updates.md).
///
/// A pure value: documents and the time go in, the next state comes out. Keeping it on disk is a store's affair.
public struct DomainState: Sendable {
  /// How far ahead of a sound clock a document's issued at may lie: seconds.
  public static let aheadSecondsMax: Int64 = 86_400

  /// A root that a quorum signed.
  private struct HeldRoot: Sendable {
    let header: DocumentHeader
    let root: Root
  }

  /// Named by the first root.
  public let domain: DomainID
  private var held: HeldRoot
  /// The keys that signed the held root besides its own; nil for the first.
  private var predecessor: Root?

  /// A clock that says less is wrong, since documents were issued by then: the latest issued at of the roots that
  /// were taken since the trust list's epoch last moved, seconds since 1970.
  public private(set) var timeFloor: UInt32

  /// The root that is held.
  public var root: Root { held.root }
  /// Its number.
  public var rootNumber: UInt32 { held.header.number }
  /// What the held root says about itself.
  public var rootHeader: DocumentHeader { held.header }

  /// A domain from its first root, which the verifier trusts because somebody handed it over.
  ///
  /// - Throws: the reasons of ``UnverifiedDocument/init(decoding:)`` and of the root's body; `update.gap` if it is not
  ///   the first root; `update.signature` or `update.threshold` if its own root keys did not sign it.
  public init(firstRoot bytes: [UInt8]) throws(UpdateError) {
    let (document, root) = try DomainState.decode(bytes)
    guard document.header.number == 1 else { throw UpdateError(.updateGap) }
    try document.checkSignatures(quorums: [root.rootKeys])
    domain = DomainID(ofFirstRoot: document.header)
    held = HeldRoot(header: document.header, root: root)
    timeFloor = document.header.issuedAt
  }

  /// Whether a clock that says `time` is behind documents that were already issued, and so wrong.
  public func clockIsSuspect(at time: Int64) -> Bool { time < Int64(timeFloor) }

  /// Takes a document, if the rules let it pass. Nothing changes if they do not.
  ///
  /// - Parameters:
  ///   - bytes: the document as received.
  ///   - time: the verifier's clock, seconds since 1970.
  /// - Throws: the first rule that refuses, in the order of spec/updates.md; `update.unchanged` is no fault.
  public mutating func update(with bytes: [UInt8], at time: Int64) throws(UpdateError) {
    let (document, root) = try DomainState.decode(bytes)
    try checkDomain(of: document.header)
    let number = document.header.number
    if document.saysTheSame(as: held.header) { throw UpdateError(.updateUnchanged) }
    guard number >= rootNumber else { throw UpdateError(.updateRollback) }
    guard number <= UInt64(rootNumber) + 1 else { throw UpdateError(.updateGap) }
    guard number > rootNumber else { throw try equivocation(document, root) }
    try document.checkSignatures(quorums: [held.root.rootKeys, root.rootKeys])
    guard root.trustListEpoch >= held.root.trustListEpoch else { throw UpdateError(.updateRollback) }
    guard clockIsSuspect(at: time) || Int64(document.header.issuedAt) - DomainState.aheadSecondsMax <= time else {
      throw UpdateError(.updateAhead)
    }
    // A new epoch is how a domain recovers, also from documents that lied about the time.
    let epochMoves = root.trustListEpoch > held.root.trustListEpoch
    timeFloor = epochMoves ? document.header.issuedAt : max(timeFloor, document.header.issuedAt)
    predecessor = held.root
    held = HeldRoot(header: document.header, root: root)
  }

  private static func decode(_ bytes: [UInt8]) throws(UpdateError) -> (UnverifiedDocument, Root) {
    do throws(FormatError) {
      let document = try UnverifiedDocument(decoding: bytes)
      return (document, try Root(decoding: document.body))
    } catch {
      throw UpdateError(error)
    }
  }

  private func checkDomain(of header: DocumentHeader) throws(UpdateError) {
    let named = header.number == 1 ? DomainID(ofFirstRoot: header) : header.domain
    guard named == domain else { throw UpdateError(.updateDomain) }
  }

  /// Another root under the held number: reported only if those who may sign that number did sign it, so that
  /// nobody else can raise the alarm.
  private func equivocation(_ document: UnverifiedDocument, _ root: Root) throws(UpdateError) -> UpdateError {
    var quorums = [root.rootKeys]
    if let predecessor { quorums.append(predecessor.rootKeys) }
    try document.checkSignatures(quorums: quorums)
    return UpdateError(equivocation: (held: held.header.digest, other: document.header.digest))
  }
}
