internal import CMeasure
internal import SystemPackage

/// A holders' file with a real public key in each row, all different, the same each time.
enum HolderFile {
  /// What a row has besides the key.
  enum Column: String, Sendable {
    case index
    /// For a ledger: 16 bytes in no order.
    case reference
  }

  private static let rowsPerPiece = 4096

  static func write(rows: Int, with column: Column, to path: String) async throws {
    let file = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
    defer { try? file.close() }
    try file.writeAll("holderKey,\(column)\n".utf8)
    let pieces = stride(from: 0, to: rows, by: rowsPerPiece).map { $0..<min($0 + rowsPerPiece, rows) }
    let width = max(1, Int(measure_processor_count()))
    // A piece for each processor at a time, so that memory stays small.
    for start in stride(from: 0, to: pieces.count, by: width) {
      let batch = pieces[start..<min(start + width, pieces.count)]
      let written = await withTaskGroup(of: (Int, [UInt8]).self) { group in
        for piece in batch { group.addTask { (piece.lowerBound, rowsText(piece, column)) } }
        return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
      }
      for (_, text) in written { try file.writeAll(text) }
    }
  }

  private static func rowsText(_ rows: Range<Int>, _ column: Column) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    // The last 8 bytes are the counter.
    var seed = Array("FAKE-SEED luyin holder  ".utf8) + [UInt8](repeating: 0, count: 8)
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secretKey = [UInt8](repeating: 0, count: 64)
    var text: [UInt8] = []
    text.reserveCapacity(rows.count * 76)
    for row in rows {
      for index in 0..<8 { seed[24 + index] = UInt8(truncatingIfNeeded: row >> (56 - 8 * index)) }
      unsafe measure_key_pair(seed, &publicKey, &secretKey)
      for byte in publicKey {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      text.append(0x2c)
      switch column {
      case .index: text += String(row).utf8
      case .reference: text += reference(row).utf8
      }
      text.append(0x0a)
    }
    return text
  }

  /// 32 hex digits.
  static func reference(_ row: Int) -> String {
    let halves = [2 * row, 2 * row + 1].map { number in
      var mixed = UInt64(number) &* 0x9e37_79b9_7f4a_7c15
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
    return halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
