internal import Luyin

/// Luyin's credential, alone and as holders present it, beside what does the same job elsewhere.
enum SizeTable {
  static func table(
    subject: Subject, presented: PresentationSubject, token: Token, peers: Peers
  ) throws -> Table {
    let tokenText = Array(token.text.utf8)
    let own = Peers.Sample(name: "Luyin", text: subject.text, byteCount: UnverifiedCredential.byteCount)
    let device = Peers.Sample(
      name: "Luyin", text: try presented.shown(), byteCount: DevicePresentation.byteCount)
    let document = Peers.Sample(
      name: "Luyin", text: Array(presented.paper.text.utf8), byteCount: DocumentPresentation.byteCount)
    let jwt = Peers.Sample(name: "JWT", text: tokenText, byteCount: tokenText.count)
    let rows: [(String, [Peers.Sample])] = [
      ("Luyin credential", [own]), ("Luyin document presentation", [document]),
      ("Luyin device presentation", [device]), ("the same claims as an EdDSA JWT", [jwt]),
      ("EU Digital COVID Certificate, ES256", peers.euES256),
      ("EU Digital COVID Certificate, PS256", peers.euPS256),
      ("SMART Health Card", peers.smartHealthCards),
      ("NZ COVID Pass", [peers.nzCovidPass]),
      ("ICAO visible digital seal", peers.icaoSeals),
      ("ICAO barcode (IDB)", peers.icaoBarcodes),
    ]
    return Table(
      title: "Sizes", header: ["", "samples", "bytes", "characters", "QR version at L", "QR version at M"],
      rows: try rows.map { name, samples in
        [
          name, samples.count.grouped, samples.map(\.byteCount).span, samples.map(\.text.count).span,
          try versions(of: samples, .low), try versions(of: samples, .medium),
        ]
      })
  }

  private static func versions(of samples: [Peers.Sample], _ level: QRCapacity.Level) throws -> String {
    try samples.map { sample in
      let version = QRCapacity.version(of: sample.text, level: level)
      guard let version else { throw BenchmarkFailure("\(sample.name) fits no QR symbol at level \(level.rawValue)") }
      return version
    }.span
  }
}
