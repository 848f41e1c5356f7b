public import Luyin

/// What a status list is going to say: made from a ledger, and signed by whoever has the key.
public struct StatusListDraft: Sendable {
  /// The key whose credentials it covers.
  public let key: PublicKey
  public let domain: DomainID?
  /// The capacity of ``body``: ahead of all that was given.
  public let capacity: UInt64
  /// The body of the document.
  public let body: [UInt8]
  /// Whether the body is that of the last list: nothing has changed since.
  public let isUnchanged: Bool
  /// The list before; nil if there is none.
  public let last: Publication?
  /// The last change that the body has.
  public let lastChange: Int64

  public init(
    key: PublicKey, domain: DomainID?, capacity: UInt64, body: [UInt8], isUnchanged: Bool, last: Publication?,
    lastChange: Int64
  ) {
    self.key = key
    self.domain = domain
    self.capacity = capacity
    self.body = body
    self.isUnchanged = isUnchanged
    self.last = last
    self.lastChange = lastChange
  }

  /// How far ahead of the indices that were given a capacity has to run: it doubles when a quarter is left.
  /// - Parameter nextPosition: how many were given or handed out.
  public static func capacity(_ capacity: UInt64, nextPosition: UInt64) -> UInt64 {
    var capacity = capacity
    while nextPosition > capacity / 4 * 3, capacity < StatusList.capacityMax {
      capacity = min(2 * capacity, StatusList.capacityMax)
    }
    return capacity
  }
}

extension StatusListDraft {
  /// The header of the list; the number after the last, unless another one is given.
  ///
  /// - Parameters:
  ///   - domain: the trust domain, where the ledger does not know it.
  ///   - epoch: that of the list before, or 0, unless the trust list has set another.
  ///   - number: above that of the list before.
  ///   - issuedAt: seconds since 1970, as the others.
  ///   - nextUpdate: later than `issuedAt`.
  ///   - expires: not before `nextUpdate`.
  /// - Throws: `document.domain`, `document.number`, `document.times`.
  public func header(
    domain: DomainID? = nil, epoch: UInt32? = nil, number: UInt32? = nil, issuedAt: UInt32, nextUpdate: UInt32,
    expires: UInt32
  ) throws(FormatError) -> DocumentHeader {
    try DocumentHeader(
      kind: .statusList, domain: domain ?? self.domain ?? .unset, subject: DocumentSubject(key),
      epoch: epoch ?? last?.epoch ?? 0, number: number ?? (last?.number ?? 0) &+ 1, issuedAt: issuedAt,
      nextUpdate: nextUpdate, expires: expires, body: body.span)
  }

  /// What the ledger is to record of the list.
  public func publication(_ header: DocumentHeader) -> Publication {
    Publication(
      domain: header.domain, epoch: header.epoch, number: header.number, issuedAt: header.issuedAt,
      nextUpdate: header.nextUpdate,
      expires: header.expires, capacity: capacity, fingerprint: header.digest.bytes.array, lastChange: lastChange,
      bodyHash: header.bodyDigest.bytes.array)
  }
}
