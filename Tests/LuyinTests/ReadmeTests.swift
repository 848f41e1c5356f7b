import Foundation
import Luyin
import LuyinConformance
import TestSupport
import Testing

func answer(_ text: String, issuerKey: String, now: Int64) throws -> String {
  let key = try PublicKey(hex: issuerKey)  // once: proves that this is a sound key
  let verdict = Verifier(issuerKey: key).judge(text: text.utf8.span, at: now)
  guard let fields = verdict.credential?.fields else { return "\(verdict.outcome): \(verdict.reason)" }
  return "\(verdict.outcome): \(fields.status), holds until \(fields.expiresAt)"
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
}
