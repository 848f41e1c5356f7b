internal import CMeasure
internal import SystemPackage

/// A holders' file with a real public key in each row, all different, the same each time.
enum HolderFile {
  private static let rowsPerPiece = 4096

  static func write(rows: Int, to path: String) async throws {
    let file = try FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
    defer { try? file.close() }
    try file.writeAll("holderKey,index\n".utf8)
    let pieces = stride(from: 0, to: rows, by: rowsPerPiece).map { $0..<min($0 + rowsPerPiece, rows) }
    let width = max(1, Int(measure_processor_count()))
    // A piece for each processor at a time, so that memory stays small.
    for start in stride(from: 0, to: pieces.count, by: width) {
      let batch = pieces[start..<min(start + width, pieces.count)]
      let written = await withTaskGroup(of: (Int, [UInt8]).self) { group in
        for piece in batch { group.addTask { (piece.lowerBound, rowsText(piece)) } }
        return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
      }
      for (_, text) in written { try file.writeAll(text) }
    }
  }

  private static func rowsText(_ rows: Range<Int>) -> [UInt8] {
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
      text += String(row).utf8
      text.append(0x0a)
    }
    return text
  }
}
