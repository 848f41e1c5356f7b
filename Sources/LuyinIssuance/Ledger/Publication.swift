public import Luyin

/// A status list that was given a number.
public struct Publication: Sendable, Hashable {
  public let domain: DomainID
  public let epoch: UInt32
  public let number: UInt32
  /// Seconds since 1970.
  public let issuedAt: UInt32
  public let nextUpdate: UInt32
  public let expires: UInt32
  public let capacity: UInt64
  /// Of what was signed, 64 bytes.
  public let fingerprint: [UInt8]
  /// The last change that the list has; 0 for none.
  public let lastChange: Int64
  /// Of its body, 64 bytes, as its header has it.
  public let bodyHash: [UInt8]

  public init(
    domain: DomainID, epoch: UInt32, number: UInt32, issuedAt: UInt32, nextUpdate: UInt32, expires: UInt32,
    capacity: UInt64,
    fingerprint: [UInt8], lastChange: Int64, bodyHash: [UInt8]
  ) {
    self.domain = domain
    self.epoch = epoch
    self.number = number
    self.issuedAt = issuedAt
    self.nextUpdate = nextUpdate
    self.expires = expires
    self.capacity = capacity
    self.fingerprint = fingerprint
    self.lastChange = lastChange
    self.bodyHash = bodyHash
  }
}
