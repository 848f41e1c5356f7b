internal import ArgumentParser

struct SizesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sizes", abstract: "Bytes, characters and QR versions, beside the peers.")

  @OptionGroup var peerOptions: PeerOptions

  func run() async throws {
    let peers = try Peers(folder: peerOptions.peers)
    let now = timeOfRun()
    let subject = try Subject(now: now)
    let presented = try PresentationSubject(now: now)
    try QRFacts.check(luyin: subject.text, peers: peers)
    let token = try await Token(of: subject)
    print(try SizeTable.table(subject: subject, presented: presented, token: token, peers: peers).text)
  }
}
