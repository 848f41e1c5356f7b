internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// Writes an export in pieces, so that its memory stays the same; runs once for each of millions, so it appends bytes.
struct ExportRows {
  static let credentialColumns = [
    "sequence", "key", "index", "binding", "holderHash", "status", "region", "issuedAt", "lifetimeMinutes", "expiresAt",
    "run", "line",
  ]
  static let holderColumns = ["holder", "key", "index"]
  static let changeColumns = ["number", "key", "index", "status", "time", "reason", "author"]
  static let originColumns = ["sequence", "key", "index", "domain", "credential"]

  private static let pieceByteCount = 1 << 16

  private let output: Output
  private let isCSV: Bool
  private var columns: [String] = []
  private var bytes: [UInt8] = []
  private var progress = Progress(unit: "rows", byteCountTotal: nil)
  private var count = 0

  init(_ output: Output, isCSV: Bool) {
    self.output = output
    self.isCSV = isCSV
  }

  mutating func begin(_ columns: [String]) throws(Failure) {
    self.columns = columns
    if isCSV { bytes += "\(columns.joined(separator: ","))\n".utf8 }
  }

  mutating func add(_ credential: RecordedCredential) throws(Failure) {
    let claims = credential.claims
    try add([
      .number(credential.sequence), .word(credential.key.hex), .number(Int64(claims.index)),
      .word(credential.binding.name), .word(Hex.encode(credential.holderHash.bytes.span)), .word(claims.status.name),
      .number(Int64(claims.region)), .number(Int64(claims.issuedAt)), .number(Int64(claims.lifetimeMinutes)),
      .number(Int64(credential.expiresAt)), credential.origin.map { .number($0.run) } ?? .none,
      credential.origin.map { .number(Int64($0.line)) } ?? .none,
    ])
  }

  mutating func add(_ reference: HolderReference, _ key: PublicKey, index: UInt32) throws(Failure) {
    try add([.word(reference.hex), .word(key.hex), .number(Int64(index))])
  }

  mutating func add(_ change: RecordedStatusChange) throws(Failure) {
    try add([
      .number(change.number), .word(change.key.hex), .number(Int64(change.index)),
      .word(change.status?.name ?? "none"), .number(change.time), .text(change.reason), .text(change.author),
    ])
  }

  mutating func add(
    _ origin: ConversionOrigin, of sequence: Int64, _ key: PublicKey, index: UInt32
  ) throws(Failure) {
    try add([
      .number(sequence), .word(key.hex), .number(Int64(index)), .word(origin.domain.hex),
      .word(Hex.encode(origin.credential.bytes.span)),
    ])
  }

  /// Writes what is left.
  mutating func finish() throws(Failure) {
    progress.clear()
    try output.write(bytes)
    bytes.removeAll()
  }

  private enum Value {
    case none
    case number(Int64)
    /// Of letters, digits and hyphens.
    case word(String)
    case text(String)
  }

  private mutating func add(_ values: [Value]) throws(Failure) {
    for (position, value) in values.enumerated() {
      if position > 0 { bytes.append(0x2c) }
      if isCSV {
        addCSV(value)
      } else {
        bytes += position == 0 ? "{\"".utf8 : "\"".utf8
        bytes += columns[position].utf8
        bytes += "\":".utf8
        addJSON(value)
      }
    }
    bytes += isCSV ? "\n".utf8 : "}\n".utf8
    count += 1
    guard bytes.count > ExportRows.pieceByteCount else { return }
    progress.clear()
    try output.write(bytes)
    bytes.removeAll(keepingCapacity: true)
    progress.update(count: count, bytesRead: 0)
  }

  private mutating func addCSV(_ value: Value) {
    switch value {
    case .none: break
    case .number(let number): bytes += String(number).utf8
    case .word(let word): bytes += word.utf8
    case .text(let text):
      guard text.utf8.contains(where: { $0 == 0x2c || $0 == 0x22 || $0 == 0x0a || $0 == 0x0d }) else {
        bytes += text.utf8
        return
      }
      bytes.append(0x22)
      for byte in text.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }

  private mutating func addJSON(_ value: Value) {
    switch value {
    case .none: bytes += "null".utf8
    case .number(let number): bytes += String(number).utf8
    case .word(let word): bytes += "\"\(word)\"".utf8
    case .text(let text): bytes += JSONValue.string(text).line.utf8
    }
  }
}
