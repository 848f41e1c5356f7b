internal import Luyin
internal import LuyinQR

extension DemoRun {
  /// Who shows a code: a telephone, its screenshot, somebody else, and paper with an identity card.
  func shown() throws -> String {
    // The two examples of GB 11643: numbers of nobody.
    let (card, other) = (try card("11010519491231002X"), try card("34052419800101001X"))
    let telephone = try HolderSeed.generate().key(0)
    let credential = try issue(to: .deviceKey(telephone.publicKey), index: 8)
    let live = try show(credential, with: telephone)
    let gateChallenge = try Challenge.random(for: DemoRun.place)
    let answer = try show(credential, answering: gateChallenge, with: telephone)
    guard let elsewhere = Challenge(bytes: gateChallenge.bytes, place: 440_106) else {
      throw Failure(.internalFault, "440106 is no place")
    }
    let (holder, opening) = try Holder.identityDocument(card)
    let paper = try DocumentPresentation(of: try issue(to: holder, index: 9), opening).text
    var seen = RecentPresentations()
    seen.note(judge(live, after: 0, HolderCheck()))

    var lines = "\nWho shows a code, and what the gate says:\n"
    for (title, text, seconds, check, expected) in [
      ("a telephone shows its code", live, 0, HolderCheck(), .genuine),
      ("the same scan, two seconds later", live, 2, HolderCheck(seen: seen), .genuine),
      ("a copy on another telephone, ten seconds later", live, 10, HolderCheck(seen: seen), .holderReplay),
      ("its screenshot, a minute later", live, 60, HolderCheck(), .holderLate),
      ("another's telephone that shows the code as its own", try stolen(credential), 0, HolderCheck(), .holderKey),
      ("the telephone answers this gate's challenge", answer, 0, HolderCheck(challenge: gateChallenge), .genuine),
      ("the answer, relayed to a gate in Guangzhou", answer, 0, HolderCheck(challenge: elsewhere), .holderSignature),
      ("a paper pass, and its holder's identity card", paper, 0, HolderCheck(document: card), .genuine),
      ("the pass, lent to somebody with another card", paper, 0, HolderCheck(document: other), .holderDocument),
      ("the pass, before a card was read", paper, 0, HolderCheck(), .holderDocumentNeeded),
    ] as [(String, String, Int64, HolderCheck, ReasonCode)] {
      let verdict = judge(text, after: seconds, check)
      guard verdict.reason == expected else {
        throw Failure(.internalFault, "\(title): the gate says \(verdict.reason), not \(expected)")
      }
      let known = verdict.assurance.map { $0.text(in: .english) } ?? "\(verdict.reason)"
      lines += line(title, verdict, known)
    }
    return lines + (try symbol(live))
  }

  /// The living code as a telephone's screen has it, for whoever wants to scan it.
  private func symbol(_ text: String) throws -> String {
    let symbol: QRSymbol
    do { symbol = try QRSymbol(text, level: .low) } catch { throw Failure(.internalFault, "\(error)") }
    return """

      The telephone's screen at that moment, a QR code of \(symbol.sideLength) × \(symbol.sideLength) modules:

      \(symbol.terminalText(isColoured ? .coloured : .darkBlocks))
      """
  }

  /// In Guizhou, as the gate is.
  private static let place: UInt32 = 520_382

  private func card(_ number: String) throws(Failure) -> IdentityDocument {
    do { return try IdentityDocument(.chineseIdentityNumber, number: number) } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }

  private func show(
    _ credential: UnverifiedCredential, answering challenge: Challenge? = nil, with key: borrowing SecretKey
  ) throws -> String {
    try key.withSigningKey { key throws(PresentationError) in
      try DevicePresentation(of: credential, at: UInt32(now), answering: challenge, with: key).text
    }
  }

  /// The code with a signature by a device that it is not bound to.
  private func stolen(_ credential: UnverifiedCredential) throws -> String {
    let thief = try HolderSeed.generate().key(0)
    let own = try issue(to: .deviceKey(thief.publicKey), index: 10)
    let shown = try UnverifiedPresentation(decodingText: Array(try show(own, with: thief).utf8).span)
    guard let device = shown.shownDevice else { throw Failure(.internalFault, "the thief shows no presentation") }
    let time = [UInt8](bigEndian: UInt32(now), count: 4)
    let bytes = [0x21] + credential.bytes.array.dropFirst() + device.key.array + time + device.signature.bytes.array
    return try TextForm.encode(bytes.span)
  }

  private func judge(_ text: String, after seconds: Int64, _ check: HolderCheck) -> TrustVerdict {
    gate.judge(text, at: now + seconds, holder: check)
  }
}
