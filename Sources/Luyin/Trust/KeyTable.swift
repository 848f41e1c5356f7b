/// The keys of a trust list where they lie in its body, in ascending order of their key ids, and beside them the ids alone,
/// close together: a look-up stays in the processor's caches however many keys there are, and leaves them for one entry.
struct KeyTable: Sendable {
  private let bytes: [UInt8]
  private let start: Int
  let count: Int

  /// The key ids in the order of the entries.
  private let ids: [UInt32]
  /// `starts[b]` is the position of the first id that has the leading bits `b` or more.
  private let starts: [UInt32]
  private let shift: UInt32

  /// - Parameters:
  ///   - bytes: the document.
  ///   - start: where its entries begin; there are bytes for all of them.
  ///   - count: the number of entries. A look-up finds one only if their key ids ascend, which is
  ///     checked behind.
  init(bytes: [UInt8], start: Int, count: Int) {
    self.bytes = bytes
    self.start = start
    self.count = count
    let span = bytes.span
    let ids = (0..<count).map { span.bigEndian(at: start + $0 * KeyEntry.byteCount, count: 4) }
    // About eight ids, half a cache line, for each value of the leading bits: ids are hashes and spread evenly.
    let bitCount = UInt32(count <= 8 ? 0 : Int.bitWidth - ((count - 1) >> 3).leadingZeroBitCount)
    shift = 32 - bitCount
    var starts = [UInt32](repeating: UInt32(count), count: (1 << bitCount) + 1)
    var next = 0
    for (position, id) in ids.enumerated() {
      let bucket = Int(UInt64(id) >> UInt64(shift))
      while next <= bucket {
        starts[next] = UInt32(position)
        next += 1
      }
    }
    self.ids = ids
    self.starts = starts
  }

  /// The position of the entry with this key id. Allocates nothing.
  func position(of id: KeyID) -> Int? {
    let bucket = Int(UInt64(id.rawValue) >> UInt64(shift))
    var (low, high) = (Int(starts[bucket]), Int(starts[bucket + 1]))
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id.rawValue { low = middle + 1 } else { high = middle }
    }
    return low < count && ids[low] == id.rawValue ? low : nil
  }

  /// The entry at a position, which was checked before.
  subscript(position: Int) -> KeyEntry {
    let raw = RawEntry(bytes.span, at: start + position * KeyEntry.byteCount)
    guard let purpose = raw.purpose else { fatalError("the entries were checked") }
    return KeyEntry(
      keyID: raw.keyID, key: PublicKey(admittedBefore: raw.key), issuerIndex: raw.issuerIndex, purpose: purpose,
      scheme: raw.scheme, scopeIndex: raw.scopeIndex == KeyEntry.noScope ? nil : raw.scopeIndex,
      validFrom: raw.validFrom, validUntil: raw.validUntil,
      withdrawal: raw.withdrawalReason.map { KeyEntry.Withdrawal(reason: $0, at: raw.withdrawnAt) },
      epoch: raw.epoch, leastNumber: raw.leastNumber)
  }

  /// Checks every entry in the order of spec/trust-list.md.
  /// - Parameter keys: whether to admit each key and compute its id, or whether that is on record.
  func check(keys: BodyReader.Keys, issuerCount: Int, scopeCount: Int) throws(FormatError) {
    var last: KeyID?
    for position in 0..<count {
      let offset = start + position * KeyEntry.byteCount
      let raw = RawEntry(bytes.span, at: offset)
      if keys == .admitted {
        do { _ = try PublicKey(admitting: raw.key.span) } catch {
          throw FormatError(.keyNotAdmitted, at: offset + KeyEntry.Offset.key)
        }
        guard KeyID(ofKey: raw.key.span) == raw.keyID else { throw FormatError(.trustListKey, at: offset) }
      }
      if let last, last.rawValue >= raw.keyID.rawValue { throw FormatError(.trustListKey, at: offset) }
      last = raw.keyID
      try raw.check(issuerCount: issuerCount, scopeCount: scopeCount, at: offset)
    }
  }
}

/// The fields of an entry as they stand there.
private struct RawEntry {
  let keyID: KeyID
  let key: InlineArray<32, UInt8>
  let issuerIndex: Int
  let purpose: KeyPurpose?
  let withdrawalValue: UInt8
  let scheme: UInt16
  let scopeIndex: Int
  let validFrom: UInt32
  let validUntil: UInt32
  let withdrawnAt: UInt32
  let epoch: UInt32
  let leastNumber: UInt32

  init(_ bytes: Span<UInt8>, at offset: Int) {
    typealias Offset = KeyEntry.Offset
    let entry = bytes.extracting(offset..<offset + KeyEntry.byteCount)
    keyID = KeyID(rawValue: entry.bigEndian(at: 0, count: 4))
    key = InlineArray(copying: entry.extracting(Offset.key..<Offset.issuer))
    issuerIndex = Int(entry.bigEndian(at: Offset.issuer, count: 2))
    purpose = KeyPurpose(rawValue: entry[Offset.purpose] >> 4)
    withdrawalValue = entry[Offset.purpose] & 0x0f
    scheme = UInt16(entry.bigEndian(at: Offset.scheme, count: 2))
    scopeIndex = Int(entry.bigEndian(at: Offset.scope, count: 2))
    validFrom = entry.bigEndian(at: Offset.validFrom, count: 4)
    validUntil = entry.bigEndian(at: Offset.validUntil, count: 4)
    withdrawnAt = entry.bigEndian(at: Offset.withdrawnAt, count: 4)
    epoch = entry.bigEndian(at: Offset.epoch, count: 4)
    leastNumber = entry.bigEndian(at: Offset.leastNumber, count: 4)
  }

  var withdrawalReason: KeyEntry.Withdrawal.Reason? { KeyEntry.Withdrawal.Reason(rawValue: withdrawalValue) }

  func check(issuerCount: Int, scopeCount: Int, at offset: Int) throws(FormatError) {
    func require(_ holds: Bool, _ reason: ReasonCode, _ fieldOffset: Int) throws(FormatError) {
      guard holds else { throw FormatError(reason, at: offset + fieldOffset) }
    }
    typealias Offset = KeyEntry.Offset
    try require(issuerIndex < issuerCount, .trustListIssuer, Offset.issuer)
    guard let purpose else { throw FormatError(.trustListPurpose, at: offset + Offset.purpose) }
    let signsCredentials = purpose.signsCredentials
    try require((scheme != 0) == signsCredentials, .trustListScheme, Offset.scheme)
    try require(
      signsCredentials ? scopeIndex < scopeCount : scopeIndex == KeyEntry.noScope, .trustListScope, Offset.scope)
    try require(validFrom < validUntil, .trustListWindow, Offset.validFrom)
    try require(withdrawalValue == 0 || withdrawalReason != nil, .trustListWithdrawal, Offset.purpose)
    try require((withdrawnAt == 0) == (withdrawalValue == 0), .trustListWithdrawal, Offset.withdrawnAt)
    try require(epoch == 0 || leastNumber != 0, .trustListNumber, Offset.epoch)
  }
}
