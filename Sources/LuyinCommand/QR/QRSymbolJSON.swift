internal import LuyinConformance
internal import LuyinQR

/// The answer of `luyin qr --json` (spec/command-line.md).
struct QRSymbolJSON {
  let value: JSONValue

  init(_ symbol: QRSymbol, text: String) {
    let side = 0..<symbol.sideLength
    value = [
      "version": .integer(Int64(symbol.version)),
      "level": .string(symbol.level.rawValue),
      "modules": .integer(Int64(symbol.sideLength)),
      "quietZone": .integer(Int64(QRSymbol.quietZone)),
      "bits": .integer(Int64(symbol.bitCount)),
      "segments": .array(
        symbol.segments.map {
          [
            "mode": .string($0.mode.rawValue), "characters": .integer(Int64($0.bytes.count)),
            "bits": .integer(Int64($0.bitCount(inVersion: symbol.version))),
          ]
        }),
      "text": .string(text),
      "rows": .array(side.map { y in .string(String(side.map { symbol[x: $0, y: y] ? "1" : "0" })) }),
    ]
  }
}
