import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Subprocess
import SystemPackage
import Testing

struct VerifyCommandTests {
  private static let key = Hex.encode(FakeKeys.issuer().publicKey.bytes.array)
  private static let noon = "2020-03-26T12:00:00Z"

  private static func verify(
    _ code: String, at time: String = noon, _ more: String..., input: String = "", folder: Folder? = nil
  )
    async throws -> Binary.Answer
  {
    try await Binary.run(
      ["verify", "--issuer-key", key, "--at", time] + more + [code], input: Array(input.utf8), folder: folder)
  }

  @Test func oneCodeDecidesTheExitStatus() async throws {
    let example = ExampleCredential.issue()
    let genuine = try await VerifyCommandTests.verify(example.text)
    #expect(genuine.status == 0)
    #expect(
      genuine.output
        == "genuine: green, 420381 丹江口市 (湖北省 十堰市), issued 2020-03-26T00:00:00Z, holds until "
        + "2020-03-27T00:00:00Z, index 271828; the code alone: nobody knows whether its holder shows it\n")
    let forged = try await VerifyCommandTests.verify(String(example.text.dropLast()) + "9")
    #expect(forged.status == 20)
    #expect(forged.output == "refuse (signature.invalid): forged or changed: this issuer did not sign it\n")
    let other = try await VerifyCommandTests.verify(ExampleCredential.issue(by: FakeKeys.issuer(2)).text)
    #expect(other.status == 30)
    #expect(other.output.hasPrefix("refer (key.unknown): nothing proven"))
    #expect(try await VerifyCommandTests.verify("garbage").status == 20)
    #expect(try await VerifyCommandTests.verify("").status == 20)
  }

  @Test func timeIsExact() async throws {
    let text = ExampleCredential.issue().text
    for (time, status) in [
      ("2020-03-25T23:54:59Z", Int32(20)), ("2020-03-25T23:55:00Z", 0), ("2020-03-27T07:59:59+08:00", 0),
      ("2020-03-27T00:00:00Z", 20), ("1585267199", 0), ("1585267200", 20),
    ] {
      #expect(try await VerifyCommandTests.verify(text, at: time).status == status, "\(time)")
    }
    #expect(try await VerifyCommandTests.verify(text, at: "noon").status == 64)
  }

  @Test func eachFormIsRead() async throws {
    let folder = try Folder()
    let example = ExampleCredential.issue()
    let hex = Hex.encode(example.bytes.array)
    _ = try folder.write("text", example.text)
    _ = try folder.write("line", example.text + "\r\n")
    _ = try folder.write("binary", example.bytes.array)
    _ = try folder.write("hex", hex + "\n")
    _ = try folder.write("json", #"{"line":1,"text":"\#(example.text)"}"#)
    for code in [example.text, hex, "text", "line", "binary", "hex", "json"] {
      #expect(try await VerifyCommandTests.verify(code, folder: folder).status == 0, "\(code)")
    }
    _ = try folder.write("empty", "")
    _ = try folder.write("short", Array(example.bytes.array.dropLast()))
    _ = try folder.write("latin1", [0x4c, 0x59, 0x31, 0x3a, 0xe9])
    for code in ["empty", "short", "latin1"] {
      #expect(try await VerifyCommandTests.verify(code, folder: folder).status == 20, "\(code)")
    }
    #expect(try await VerifyCommandTests.verify("./missing", folder: folder).status == 66)
    #expect(try await VerifyCommandTests.verify(folder.path, folder: folder).status == 66)
  }

  @Test func jsonHasItsShape() async throws {
    let example = ExampleCredential.issue()
    let genuine = try await VerifyCommandTests.verify(example.text, "--json")
    #expect(
      genuine.output == """
        {"verdict":"genuine","reason":"genuine","code":0,"message":"signed by this issuer, unchanged, and valid now",\
        "credential":{"binding":"deviceKey","status":"green","region":420381,"keyId":"5242ff70","issuedAt":1585180800,\
        "lifetimeMinutes":1440,"expiresAt":1585267200,"index":271828,\
        "holderHash":"5b88831be2ac6d91c573547af689caa6"},"assurance":"none"}

        """)
    let refused = try await VerifyCommandTests.verify("LY1:1", "--json")
    let value = try #require(JSONValue(parsing: refused.output.utf8))
    #expect(value["verdict"] == "refuse" && value["reason"] == "text.length" && value["code"] == 102)
    #expect(value["credential"] == .null && value["assurance"] == .null)
  }

  @Test func streamsHaveAnAnswerForEachLine() async throws {
    let example = ExampleCredential.issue()
    let forged = String(example.text.dropLast()) + "9"
    let input = "\(example.text)\n\n\(forged)\r\n  \nLY1:\n\(Hex.encode(example.bytes.array))"
    let stream = try await VerifyCommandTests.verify("-", "--json", input: input)
    #expect(stream.status == 0)
    let values = stream.lines.compactMap { JSONValue(parsing: $0.utf8) }
    #expect(values.compactMap { $0["line"]?.integer } == [1, 2, 3, 4, 5, 6])
    #expect(
      values.compactMap { $0["reason"]?.string } == [
        "genuine", "text.prefix", "signature.invalid", "text.prefix", "text.length", "genuine",
      ])
    let nothing = try await VerifyCommandTests.verify("-")
    #expect(nothing.status == 64 && nothing.output.isEmpty)
    let folder = try Folder()
    _ = try folder.write("codes", input)
    let file = try await VerifyCommandTests.verify("codes", "--json", folder: folder)
    #expect(file.output == stream.output)
    #expect(file.status == 20)
  }

  /// Whatever somebody has written into a symbol, only a genuine code ends with 0.
  @Test func scansAreTextsWhateverTheySay() async throws {
    let folder = try Folder()
    _ = try folder.write("lines", "a\nb\n")
    _ = try folder.write("genuine", ExampleCredential.issue().text)
    let example = ExampleCredential.issue()
    for scan in ["--help", "-h", "--version", "-", " ", "lines", "genuine", "/etc/hosts", "--json"] {
      let answer = try await Binary.run(
        ["verify", "--issuer-key", VerifyCommandTests.key, "--at", VerifyCommandTests.noon, "--text=" + scan],
        folder: folder)
      #expect(answer.status == 20, "\(scan.debugDescription)")
    }
    let genuine = try await Binary.run(
      ["verify", "--issuer-key", VerifyCommandTests.key, "--at", VerifyCommandTests.noon, "--text=" + example.text])
    #expect(genuine.status == 0)
    #expect(try await VerifyCommandTests.verify("lines", folder: folder).status == 20)
    #expect(try await Binary.run("verify", "--issuer-key", VerifyCommandTests.key).status == 64)
  }

  @Test func fileHasTheStatusOfItsWorstLine() async throws {
    let folder = try Folder()
    let (genuine, other) = (ExampleCredential.issue().text, ExampleCredential.issue(by: FakeKeys.issuer(2)).text)
    for (lines, status) in [
      ([genuine, genuine], Int32(0)), ([genuine, other], 30), ([other, "x", genuine], 20),
      ([String(repeating: "x", count: 9000)], 20),
    ] {
      _ = try folder.write("codes", lines.joined(separator: "\n") + "\n")
      #expect(try await VerifyCommandTests.verify("codes", folder: folder).status == status)
    }
  }

  @Test func longLineHasItsOwnAnswerAlone() async throws {
    let text = ExampleCredential.issue().text
    let input = "\(text)\n\(String(repeating: "x", count: 3_000_000))\n\(text)\n"
    let answer = try await VerifyCommandTests.verify("-", input: input)
    #expect(answer.status == 0)
    #expect(answer.lines.map { $0.prefix(9) } == ["1: genuin", "2: refuse", "3: genuin"])
  }

  /// A kilobyte of brackets must not cost more than a kilobyte of anything else.
  @Test(.timeLimit(.minutes(3))) func nestedJSONIsCheap() async throws {
    let line = "{\"a\":" + String(repeating: "[", count: 3000)
    let answer = try await VerifyCommandTests.verify("-", input: String(repeating: line + "\n", count: 300))
    #expect(answer.lines.count == 300)
  }

  @Test func pipesAreReadAsFiles() async throws {
    let folder = try Folder()
    _ = try folder.write("text", ExampleCredential.issue().text)
    let verify = "'\(Binary.path)' verify --issuer-key \(VerifyCommandTests.key) --at \(VerifyCommandTests.noon)"
    let slow = "mkfifo f; (head -c 100 text; sleep 0.3; tail -c +101 text) >f &"
    #expect(try await Binary.run(["-c", "\(slow) \(verify) f"], shell: folder).status == 0)
    let many = "mkfifo g; (cat text; echo; cat text; echo) >g &"
    let answer = try await Binary.run(["-c", "\(many) \(verify) g"], shell: folder)
    #expect(answer.status == 0 && answer.lines.count == 2)
    let inspect = "(head -c 100 text; sleep 0.3; tail -c +101 text) | '\(Binary.path)' inspect -"
    #expect(try await Binary.run(["-c", inspect], shell: folder).status == 0)
  }

  /// A scanner that sends one line and waits gets its answer before it sends the next.
  @Test(.timeLimit(.minutes(3))) func streamsAnswerAtOnce() async throws {
    let text = ExampleCredential.issue().text
    let outcome = try await Subprocess.run(
      .path(FilePath(Binary.path)),
      arguments: ["verify", "--issuer-key", VerifyCommandTests.key, "--at", VerifyCommandTests.noon, "-"],
      input: .inputWriter, output: .sequence, error: .discarded
    ) { execution in
      var answers = execution.standardOutput.strings().makeAsyncIterator()
      for number in 1...3 {
        _ = try await execution.standardInputWriter.write(Array((text + "\n").utf8))
        let answer = try await answers.next()
        #expect(answer?.hasPrefix("\(number): genuine") == true)
      }
      try await execution.standardInputWriter.finish()
      #expect(try await answers.next() == nil)
    }
    #expect(outcome.terminationStatus == .exited(0))
  }

  @Test func manyLinesKeepTheirOrder() async throws {
    let texts = (0..<600).map { $0 % 3 == 0 ? "LY1:\($0)" : ExampleCredential.issue().text }
    let answer = try await VerifyCommandTests.verify("-", input: texts.joined(separator: "\n") + "\n")
    #expect(answer.lines.count == 600)
    for (number, line) in answer.lines.enumerated() {
      #expect(line.hasPrefix("\(number + 1): \(number % 3 == 0 ? "refuse" : "genuine")"))
    }
  }
}
