import Foundation
import Luyin
import LuyinConformance
import LuyinStore
import TestSupport
import Testing

func answer(_ text: String, store: String, now: Int64) throws -> String {
  let verifier = TrustVerifier(try TrustStore(opening: store).state)  // once: for every scan until the next update
  let verdict = verifier.judge(text: text.utf8.span, at: now)
  guard let issuer = verdict.issuer?.issuer.name else { return "\(verdict.outcome): \(verdict.reason)" }
  return "\(verdict.outcome): \(verdict.reason), by \(issuer)"
}

/// The README's gate is this file's, and does what the README says.
struct ReadmeStoreTests {
  @Test func gateDoesWhatItSays() throws {
    let folder = NSTemporaryDirectory() + "luyin-readme-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let noon = Int64(ExampleCredential.issuedAt) + 43_200
    var store = try TrustStore.create(at: folder, firstRoot: ExampleRoot.first.bytes)
    let text = ExampleCredential.issue().text
    #expect(try answer(text, store: folder, now: noon) == "refer: trust.missing")
    let answers = try store.update(with: [ExampleTrustList.document().bytes], at: noon)
    #expect(answers.map(\.outcome) == [.accepted])
    let genuine = try answer(text, store: folder, now: noon)
    #expect(genuine == "genuine: genuine, by 湖北省")
    let readme = try String(contentsOfFile: ProjectFolder.path + "/README.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let function = try #require(source.firstRange(of: /func answer(?s:.*?)\n}/)).lowerBound
    let code = source[function...].prefix { $0 != "}" }
    #expect(readme.contains(code))
    #expect(readme.contains("// \(genuine)"))
  }
}
