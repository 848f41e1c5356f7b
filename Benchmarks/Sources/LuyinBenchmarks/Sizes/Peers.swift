internal import FoundationEssentials

/// The samples in `peers/`.
struct Peers {
  /// One sample: what stands in its symbol, and the size of what was signed together with its signature.
  struct Sample {
    let name: String
    let text: [UInt8]
    let byteCount: Int
  }

  let euES256: [Sample]
  let euPS256: [Sample]
  let smartHealthCards: [Sample]
  let nzCovidPass: Sample
  let icaoSeals: [Sample]
  let icaoBarcodes: [Sample]

  init(folder: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let eu = try decoder.decode([EUCertificate].self, from: Peers.read(folder + "/eu-dcc.json"))
    euES256 = eu.filter { $0.alg == "ES256" }.map(\.sample)
    euPS256 = eu.filter { $0.alg == "PS256" }.map(\.sample)
    smartHealthCards = try ["00", "01", "03"].map { number in
      let start = "\(folder)/smart-health-cards/example-\(number)"
      return Sample(
        name: "SMART Health Card \(number)",
        text: try Peers.line(start + "-f-qr-code-numeric-value-0.txt"),
        byteCount: try Peers.line(start + "-d-jws.txt").count)
    }
    let pass = try Peers.line(folder + "/nz-covid-pass/nzcp.txt")
    nzCovidPass = Sample(
      name: "NZ COVID Pass", text: pass, byteCount: Peers.base32ByteCount(pass.count - "NZCP:/1/".utf8.count))
    let icao = try decoder.decode(ICAOSamples.self, from: Peers.read(folder + "/icao-vds/vds_idb_samples.json"))
    icaoSeals = try icao.vdsHex.sorted { $0.key < $1.key }.map { name, hex in
      let bytes = try Peers.bytes(ofHex: hex, name: name)
      return Sample(name: name, text: bytes, byteCount: bytes.count)
    }
    // Behind "RDB1" and a flag stands base32.
    icaoBarcodes = icao.idbStrings.sorted { $0.key < $1.key }.map { name, text in
      Sample(name: name, text: Array(text.utf8), byteCount: Peers.base32ByteCount(text.utf8.count - 5))
    }
  }

  private struct EUCertificate: Decodable {
    let label: String
    let alg: String
    let qrText: String
    let cwtBytes: Int

    var sample: Sample { Sample(name: label, text: Array(qrText.utf8), byteCount: cwtBytes) }
  }

  private struct ICAOSamples: Decodable {
    let vdsHex: [String: String]
    let idbStrings: [String: String]
  }

  private static func read(_ path: String) throws -> Data {
    do { return try Data(contentsOf: URL(filePath: path)) } catch { throw BenchmarkFailure("\(path) cannot be read") }
  }

  private static func line(_ path: String) throws -> [UInt8] { try read(path).filter { $0 != 0x0a && $0 != 0x0d } }

  private static func base32ByteCount(_ characterCount: Int) -> Int { characterCount * 5 / 8 }

  private static func bytes(ofHex hex: String, name: String) throws -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    try require(digits.count == hex.count && digits.count.isMultiple(of: 2), "\(name) is no hex")
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(16 * digits[$0] + digits[$0 + 1]) }
  }
}
