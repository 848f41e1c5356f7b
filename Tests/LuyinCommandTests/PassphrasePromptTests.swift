#if os(Linux)
  import Foundation
  import Luyin
  import LuyinVectors
  import Subprocess
  import SystemPackage
  import Testing

  /// The prompts, on a terminal of their own.
  @Suite(.timeLimit(.minutes(3))) struct PassphrasePromptTests {
    /// Runs a command on a terminal, types each answer when its prompt stands there, and returns all that was shown.
    private static func converse(
      _ command: String, folder: Folder, _ exchanges: [(prompt: String, answer: String)]
    ) async throws -> String {
      let outcome = try await Subprocess.run(
        .path("/usr/bin/script"), arguments: ["-qec", command, "/dev/null"], workingDirectory: FilePath(folder.path),
        input: .inputWriter, output: .sequence, error: .discarded
      ) { execution in
        var shown = ""
        var position = shown.startIndex
        var buffers = execution.standardOutput.makeAsyncIterator()
        for (prompt, answer) in exchanges {
          while shown[position...].firstRange(of: prompt) == nil, let buffer = try await buffers.next() {
            let offset = shown.utf8.distance(from: shown.startIndex, to: position)
            shown += unsafe buffer.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
            position = shown.utf8.index(shown.startIndex, offsetBy: offset)
          }
          position = shown.endIndex
          _ = try await execution.standardInputWriter.write(Array(answer.utf8))
        }
        while let buffer = try await buffers.next() {
          shown += unsafe buffer.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        }
        return shown
      }
      return outcome.closureResult
    }

    private static let new =
      "'\(Binary.path)' key new --out a.lykey; echo status=$?; stty -a | grep -o -- '-*echo ' | head -n 1"

    @Test func passphraseIsTypedTwiceAndNotShown() async throws {
      let folder = try Folder()
      // One letter too many and taken back, of one byte and of three.
      let shown = try await PassphrasePromptTests.converse(
        PassphrasePromptTests.new, folder: folder,
        [("New passphrase: ", "correcx\u{7f}t 马引\u{7f}\n"), ("The same again: ", "correct 马\n")])
      #expect(shown.contains("status=0"))
      #expect(!shown.contains("correc"))
      #expect(shown.contains("echo ") && !shown.contains("-echo "))
      _ = try folder.write("phrase", "correct 马\n")
      let issued = try await Binary.run(
        "issue", "--key", "a.lykey", "--passphrase-file", "phrase", "--status", "green", "--region", "0",
        "--lifetime", "1h", "--index", "1", "--holder-key", FakeKeys.holderKey().hex, folder: folder)
      #expect(issued.status == 0, "the key opens with what was typed")
    }

    /// Whatever thread the prompt runs on, a signal from elsewhere leaves the terminal as it was.
    @Test(arguments: [
      "key new --out b.lykey",
      "issue --key a.lykey --status green --region 0 --lifetime 1h --input holders.csv --rejects r",
    ])
    func signalLeavesTheTerminalAsItWas(command: String) async throws {
      let folder = try Folder()
      _ = try folder.write("phrase", "x\n")
      _ = try folder.write("holders.csv", "holderKey,index\n")
      _ = try await Binary.run("key", "new", "--out", "a.lykey", "--passphrase-file", "phrase", folder: folder)
      _ = try folder.write("run", "echo $$ >pid\nexec '\(Binary.path)' \(command)\n")
      let script = "(sleep 1; kill -TERM $(cat pid)) & sh run; stty -a | grep -o -- '-*echo ' | head -n 1"
      let shown = try await PassphrasePromptTests.converse(script, folder: folder, [])
      #expect(shown.contains("assphrase"))
      #expect(shown.contains("echo ") && !shown.contains("-echo "), "\(shown)")
      #expect(!folder.exists("b.lykey"))
    }

    @Test(arguments: [
      ([("New passphrase: ", "one\n"), ("The same again: ", "two\n")], "the two passphrases differ"),
      ([("New passphrase: ", "\n")], "is empty"),
      ([("New passphrase: ", String(repeating: "x", count: 1025))], "longer than 1024 bytes"),
      ([("New passphrase: ", "half\u{3}")], "no passphrase was given"),
      ([("New passphrase: ", "one\n"), ("The same again: ", "\u{3}")], "no passphrase was given"),
    ])
    func otherwiseNothingIsWrittenAndTheTerminalIsAsBefore(
      exchanges: [(String, String)], says: String
    ) async throws {
      let folder = try Folder()
      let shown = try await PassphrasePromptTests.converse(
        PassphrasePromptTests.new, folder: folder, exchanges.map { (prompt: $0.0, answer: $0.1) })
      #expect(shown.contains(says), "\(shown)")
      #expect(shown.contains("status=64"))
      #expect(!folder.exists("a.lykey"))
      #expect(shown.contains("echo ") && !shown.contains("-echo "))
    }
  }
#endif
