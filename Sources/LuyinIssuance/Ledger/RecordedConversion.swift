public import Luyin

/// A converted credential that the ledger accounts for, and what it was made of.
public struct RecordedConversion: Sendable {
  /// Of the credential, in the order of recording.
  public let sequence: Int64
  /// The gateway's.
  public let index: UInt32
  /// What it states.
  public let status: Status
  /// Seconds since 1970.
  public let expiresAt: UInt32
  public let origin: ConversionOrigin

  public init(sequence: Int64, index: UInt32, status: Status, expiresAt: UInt32, origin: ConversionOrigin) {
    self.sequence = sequence
    self.index = index
    self.status = status
    self.expiresAt = expiresAt
    self.origin = origin
  }
}
