internal import ArgumentParser

struct SizesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sizes", abstract: "Bytes, characters and QR versions, beside the peers.")

  @OptionGroup var peerOptions: PeerOptions

  func run() async throws {
    let peers = try Peers(folder: peerOptions.peers)
    let subject = try Subject(now: timeOfRun())
    try QRFacts.check(luyin: subject.text, peers: peers)
    print(try SizeTable.table(subject: subject, token: try await Token(of: subject), peers: peers).text)
  }
}
