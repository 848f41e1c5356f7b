#if os(Linux)
  import Foundation
  import Luyin
  import LuyinConformance
  import Testing

  /// What a holder sees on a terminal.
  @Suite(.timeLimit(.minutes(3))) struct HolderTerminalTests {
    /// Runs a shell script on a terminal of some size.
    private static func onTerminal(
      _ script: String, columns: Int = 80, lines: Int = 24, folder: Folder
    ) async throws -> Binary.Answer {
      _ = try folder.write("script", "stty cols \(columns) rows \(lines)\n\(script)\n")
      let line = "exec env -u NO_COLOR TERM=xterm script -qec 'sh script' /dev/null </dev/null"
      return try await Binary.run(["-c", line], shell: folder)
    }

    private static let present =
      "'\(Binary.path)' holder present --seed me.lyseed --at \(HolderFolder.time) code.txt"

    @Test func symbolIsDrawnWhereThereIsRoom() async throws {
      let holder = try HolderFolder()
      let text = try await holder.presentation()
      let present = HolderTerminalTests.present + " --symbol"
      let small = try await HolderTerminalTests.onTerminal(present, folder: holder.folder)
      #expect(small.status == 0 && small.output.contains(text) && !small.output.contains("▀"))
      #expect(
        small.output.contains("the symbol needs 61 × 32 characters and this terminal has 80 × 24; make it larger"))
      for (columns, lines, isDrawn) in [(61, 32, true), (60, 32, false), (61, 31, false)] {
        let answer = try await HolderTerminalTests.onTerminal(
          present, columns: columns, lines: lines, folder: holder.folder)
        #expect(answer.output.contains("▀") == isDrawn, "\(columns) × \(lines)")
      }
    }

    /// One screen that changes in place, and a terminal that is as before, however it ends.
    @Test(arguments: ["INT", "TERM"])
    func watchLeavesTheTerminalAsItWas(signal: String) async throws {
      let holder = try HolderFolder()
      let text = try await holder.presentation()
      _ = try holder.folder.write(
        "run", "echo $$ >pid\nexec \(HolderTerminalTests.present) --watch --symbol\n")
      let script = "(sleep 2; kill -\(signal) $(cat pid)) & sh run; echo status=$?"
      let answer = try await HolderTerminalTests.onTerminal(script, lines: 40, folder: holder.folder)
      let shown = answer.output
      #expect(shown.hasPrefix("\u{1b}[?1049h\u{1b}[?25l\u{1b}[H"))
      #expect(shown.contains("\u{1b}[?25h\u{1b}[?1049l"))
      #expect(shown.contains(signal == "INT" ? "status=0" : "status=143"), "\(shown.suffix(60))")
      #expect(shown.contains("▀") && shown.contains("\u{1b}[30;107m") && shown.contains(text.prefix(60)))
      #expect(shown.contains("renewed in 15 s; the credential holds until 2020-03-27T00:00:00Z; Ctrl-C ends"))
      #expect(shown.contains("renewed in 14 s"))
    }

    /// A frame is never higher than the terminal: what has no room is left out, and the countdown stays.
    @Test(arguments: [(80, 24), (80, 32), (80, 40), (100, 10), (40, 12), (20, 5)])
    func framesFitTheTerminal(columns: Int, lines: Int) async throws {
      let holder = try HolderFolder()
      _ = try holder.folder.write(
        "run", "echo $$ >pid\nexec \(HolderTerminalTests.present) --watch --symbol --lang zh\n")
      let script = "(sleep 1; kill -INT $(cat pid)) & sh run"
      let answer = try await HolderTerminalTests.onTerminal(
        script, columns: columns, lines: lines, folder: holder.folder)
      let frame = try #require(answer.output.components(separatedBy: "\u{1b}[H").dropFirst().first)
      let shown = frame.components(separatedBy: "\u{1b}[J")[0]
      #expect(shown.contains("秒后更新") && shown.contains("▀") == (columns >= 61 && lines >= 32))
      #expect(shown.contains("LY1:") == (lines >= 40 || (10...24).contains(lines) && columns >= 80))
    }
  }
#endif
