internal import CQREncode

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What libqrencode makes of segments. The only place that calls it; nothing of it is left behind.
struct QRMatrix {
  let version: Int
  /// Row after row, true for dark.
  let modules: [Bool]

  /// More characters than any symbol holds, at level L and in digits.
  private static let characterCountMax = 7089

  /// The smallest symbol that holds the segments; nil if none does.
  init?(_ segments: [QRSegment], _ level: QRLevel) throws(QRError) {
    // Before anything is allocated for a text of gigabytes.
    guard segments.allSatisfy({ $0.bytes.count <= QRMatrix.characterCountMax }) else { return nil }
    // Version 0 stands for the smallest.
    guard let input = unsafe QRinput_new2(0, QRMatrix.level(level)) else { throw .memory }
    defer { unsafe QRinput_free(input) }
    for segment in segments {
      let mode = QRMatrix.mode(segment.mode)
      guard unsafe QRinput_append(input, mode, CInt(segment.bytes.count), segment.bytes) == 0 else { throw .memory }
    }
    errno = 0
    guard let symbol = unsafe QRcode_encodeInput(input) else {
      if errno == ERANGE { return nil }
      throw .memory
    }
    defer { unsafe QRcode_free(symbol) }
    version = Int(unsafe symbol.pointee.version)
    let side = Int(unsafe symbol.pointee.width)
    // The lowest bit is the colour; the others say what a module is for.
    modules = unsafe UnsafeBufferPointer(start: symbol.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  private static func level(_ level: QRLevel) -> QRecLevel {
    switch level {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }

  private static func mode(_ mode: QRSegment.Mode) -> QRencodeMode {
    switch mode {
    case .numeric: QR_MODE_NUM
    case .alphanumeric: QR_MODE_AN
    case .byte: QR_MODE_8
    }
  }
}
