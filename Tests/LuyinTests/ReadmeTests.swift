import Foundation
import Luyin
import LuyinVectors
import TestSupport
import Testing

func answer(_ text: String, issuerKey: String, now: Int64) throws -> String {
  let key = try PublicKey(hex: issuerKey)  // once: proves that this is a sound key
  let verdict = Verifier(issuerKey: key).judge(text: text.utf8.span, at: now)
  guard let fields = verdict.credential?.fields else { return "\(verdict.outcome): \(verdict.reason)" }
  return "\(verdict.outcome): \(fields.status), holds until \(fields.expiresAt)"
}

func show(_ code: String, seed: borrowing HolderSeed, now: UInt32) throws -> String {
  let credential = try UnverifiedCredential(decodingText: code.utf8.span)
  return try seed.key(0).withSigningKey { key throws(PresentationError) in
    try DevicePresentation(of: credential, at: now, with: key).text  // 490 digits; renew it every 15 seconds
  }
}

func check(_ text: String, _ gate: Verifier, _ holder: inout HolderCheck, now: Int64) -> String {
  let verdict = gate.judge(text: text.utf8.span, at: now, holder: holder)
  holder.seen.note(verdict, at: now)  // so that a copy of it is none
  return "\(verdict.reason), \(verdict.assurance?.text(in: .english) ?? "holder not known")"
}

/// The README's example is this file's, and does what the README says.
struct ReadmeTests {
  @Test func exampleDoesWhatItSays() throws {
    let example = ExampleCredential.issue()
    let key = FakeKeys.issuer().publicKey.hex
    let noon = Int64(ExampleCredential.issuedAt) + 43_200
    let genuine = try answer(example.text, issuerKey: key, now: noon)
    #expect(genuine == "genuine: green, holds until 1585267200")
    #expect(try answer("LY1:", issuerKey: key, now: noon) == "refuse: text.length")
    let readme = try String(contentsOfFile: ProjectFolder.path + "/README.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let function = try #require(source.firstRange(of: /func answer(?s:.*?)\n}/)).lowerBound
    let code = source[function...].prefix { $0 != "}" }
    #expect(readme.contains(code))
    #expect(readme.contains("// \(genuine)"))
  }

  @Test func holderDoesWhatItSays() throws {
    let verifier = Verifier(issuerKey: FakeKeys.issuer().publicKey)
    let now = ExampleHolder.presentedAt
    let live = try show(ExampleHolder.credential().text, seed: HolderSeed(FakeKeys.walletSeed().span), now: now)
    var holder = HolderCheck()
    func answer(_ text: String, card: String? = nil, after seconds: Int64 = 0) throws -> String {
      holder.document = try card.map { try IdentityDocument(.chineseIdentityNumber, number: $0) }
      return check(text, verifier, &holder, now: Int64(now) + seconds)
    }
    let known = try answer(live)
    #expect(known == "genuine, signed by the holder's device for this moment")
    #expect(try answer(live, after: 10) == "holder.replay, holder not known")
    #expect(try answer(live, after: 60) == "holder.late, holder not known")
    let paper = try TextForm.encode(ExampleHolder.document().span)
    #expect(try answer(paper, card: ExampleHolder.number) == "genuine, checked against the identity document")
    #expect(try answer(paper, card: "34052419800101001X") == "holder.document, holder not known")
    #expect(try answer(paper) == "holder.documentNeeded, holder not known")
    #expect(try answer(ExampleHolder.credential().text) == "genuine, the code alone")
    let readme = try String(contentsOfFile: ProjectFolder.path + "/README.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    for name in ["show", "check"] {
      let function = try #require(source.firstRange(of: "func \(name)(")).lowerBound
      let end = try #require(source[function...].firstRange(of: "\n}\n")).upperBound
      #expect(readme.contains(source[function..<end]))
    }
    #expect(readme.contains("// \(known)"))
  }
}
