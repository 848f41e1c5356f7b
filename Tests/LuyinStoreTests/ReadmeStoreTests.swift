import Foundation
import Luyin
import LuyinStore
import LuyinVectors
import TestSupport
import Testing

func answer(_ text: String, store: String, now: Int64) throws -> String {
  let verifier = TrustVerifier(try TrustStore(opening: store).state)  // once: for every scan until the next update
  let verdict = verifier.judge(text: text.utf8.span, at: now)
  guard let issuer = verdict.issuer?.issuer.name else { return "\(verdict.outcome): \(verdict.reason)" }
  return "\(verdict.outcome): \(verdict.reason), by \(issuer)"
}

func admission(_ text: String, store: String, place: UInt32, temperature: ObservedValue?, now: Int64) throws -> String {
  let gate = PlaceVerifier(try TrustStore(opening: store).state, place: place)  // once: for every scan
  let seen = Observations([temperature].compactMap(\.self))
  let verdict = gate.judge(text: text.utf8.span, at: now, Circumstances(passage: .entry, observations: seen))
  guard let recognition = verdict.recognition else { return "\(verdict.outcome): \(verdict.reason)" }
  let asked = recognition.measures.map { $0.text(in: .english) }.joined(separator: ", ")
  return "\(verdict.outcome): \(asked), by \(recognition.rule?.rule.id ?? "no rule")"
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
    #expect(try store.update(with: [ExamplePolicy.document().bytes], at: noon).map(\.outcome) == [.accepted])
    let normal = ObservedValue(.temperature, name: "normal")
    let measures = try admission(text, store: folder, place: 520_382, temperature: normal, now: noon)
    #expect(measures == "admitWithMeasures: 14 days of central quarantine, by hubei-quarantine")
    let readme = try String(contentsOfFile: ProjectFolder.path + "/README.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    for name in ["answer", "admission"] {
      let function = try #require(source.firstRange(of: "func \(name)(")).lowerBound
      let end = try #require(source[function...].firstRange(of: "\n}\n")).upperBound
      #expect(readme.contains(source[function..<end]))
    }
    #expect(readme.contains("// \(genuine)"))
    #expect(readme.contains("// \(measures)"))
  }
}
