import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import SymbolReader
import Testing

struct QRCommandTests {
  private static let text = ExampleCredential.issue().text

  /// The modules that characters show where blocks are light.
  private static func modules(_ drawn: String) -> [[Bool]] {
    drawn.split(separator: "\n").flatMap { line in
      [line.map { !"▀█".contains($0) }, line.map { !"▄█".contains($0) }]
    }
  }

  @Test func pipeGetsCharactersWithoutColour() async throws {
    let answer = try await Binary.run("qr", QRCommandTests.text)
    #expect(answer.status == 0 && answer.error.isEmpty)
    #expect(answer.lines.count == 25 && answer.lines.allSatisfy { $0.count == 49 })
    #expect(!answer.output.contains("\u{1b}"))
    #expect(GreyPicture(modules: QRCommandTests.modules(answer.output)).symbolTexts() == [QRCommandTests.text])
    let small = try await Binary.run("qr", "--level", "L", QRCommandTests.text)
    #expect(small.lines.count == 23 && small.lines.allSatisfy { $0.count == 45 })
    let inverted = try await Binary.run("qr", "--invert", QRCommandTests.text)
    let exchanged: [Character: Character] = ["█": " ", " ": "█", "▀": "▄", "▄": "▀", "\n": "\n"]
    #expect(String(inverted.output.compactMap { exchanged[$0] }) == answer.output)
  }

  @Test func everyInputIsTheSameSymbol() async throws {
    let folder = try Folder()
    let text = QRCommandTests.text
    let expected = try await Binary.run("qr", text).output
    let bytes = ExampleCredential.issue().bytes.array
    let json = "{\"line\":1,\"reference\":\"\",\"text\":\"\(text)\"}"
    for (number, content) in [text, text + "\n", text + "\r\n", json + "\n", Hex.encode(bytes)].enumerated() {
      let path = try folder.write("\(number).txt", content)
      #expect(try await Binary.run("qr", path).output == expected, "file \(number)")
      #expect(try await Binary.run("qr", "-", input: content).output == expected, "input \(number)")
    }
    #expect(try await Binary.run("qr", folder.write("bytes", bytes)).output == expected)
  }

  @Test func presentationsAreDrawnLikeCredentials() async throws {
    let folder = try Folder()
    for (bytes, columns) in [(ExampleHolder.device(), 61), (ExampleHolder.document(), 49)] {
      let text = try TextForm.encode(bytes.span)
      let expected = try await Binary.run("qr", "--level", "L", text)
      #expect(expected.status == 0 && expected.lines.allSatisfy { $0.count == columns })
      #expect(GreyPicture(modules: QRCommandTests.modules(expected.output)).symbolTexts() == [text])
      for content in [Array((text + "\n").utf8), Array(Hex.encode(bytes).utf8), bytes] {
        #expect(try await Binary.run("qr", "--level", "L", folder.write("code", content)).output == expected.output)
        #expect(try await Binary.run(["qr", "--level", "L", "-"], input: content).output == expected.output)
      }
    }
  }

  @Test func filesHaveTheFormatOfTheirName() async throws {
    let folder = try Folder()
    let text = QRCommandTests.text
    func run(_ arguments: String...) async throws {
      let answer = try await Binary.run(["qr", text] + arguments, folder: folder)
      #expect(answer.status == 0 && answer.output.isEmpty && answer.error.isEmpty, "\(arguments): \(answer.error)")
    }
    func picture(_ name: String) throws -> GreyPicture? {
      GreyPicture(png: Array(try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))))
    }
    try await run("--out", "a.png")
    let png = try #require(try picture("a.png"))
    #expect(png.width == 8 * 49 && png.height == 8 * 49)
    #expect(png.symbolTexts() == [text])
    try await run("--out", "b.PNG", "--scale", "3", "--level", "H")
    #expect(try picture("b.PNG")?.width == 3 * 65)
    #expect(try picture("b.PNG")?.symbolTexts() == [text])
    try await run("--out", "picture", "--format", "png", "--scale", "64")
    #expect(try picture("picture")?.width == 64 * 49)
    try await run("--out", "a.svg", "--title", "<路引>", "--scale", "2")
    let svg = try folder.read("a.svg")
    #expect(svg.contains("viewBox=\"0 0 49 49\" width=\"98\" height=\"98\""))
    #expect(svg.contains("<title>&lt;路引&gt;</title>"))
    #expect(
      try await Binary.run("qr", text, "--format", "svg").output
        == svg.replacing("98", with: "392").replacing(
          "<title>&lt;路引&gt;</title>\n", with: ""))
    try await run("--out", "a.txt")
    #expect(try folder.read("a.txt") == (try await Binary.run("qr", text).output))
    // Nothing is written over.
    let again = try await Binary.run("qr", text, "--out", "a.txt", folder: folder)
    #expect(again.status == 73 && again.error.contains("a.txt exists"))
    let nowhere = try await Binary.run("qr", text, "--out", "no/where.png", folder: folder)
    #expect(nowhere.status == 73)
  }

  @Test func pngGoesThroughAPipe() async throws {
    let folder = try Folder()
    let script = "'\(Binary.path)' qr '\(QRCommandTests.text)' --format png >pipe.png"
    #expect(try await Binary.run(["-c", script], shell: folder).status == 0)
    let file = Array(try Data(contentsOf: URL(fileURLWithPath: folder.file("pipe.png"))))
    #expect(GreyPicture(png: file)?.symbolTexts() == [QRCommandTests.text])
  }

  @Test func jsonHasTheDocumentedMembers() async throws {
    let folder = try Folder()
    let answer = try await Binary.run(
      "qr", QRCommandTests.text, "--level", "L", "--json", "--out", "a.png", folder: folder)
    #expect(answer.status == 0 && answer.lines.count == 1)
    guard case .object(let members)? = JSONValue(parsing: answer.output.utf8) else {
      Issue.record("no object")
      return
    }
    let value = JSONValue.object(members)
    #expect(
      members.map(\.key) == ["version", "level", "modules", "quietZone", "bits", "segments", "text", "rows"])
    #expect(value["version"] == 5 && value["level"] == "L" && value["modules"] == 37 && value["quietZone"] == 4)
    #expect(value["bits"] == 859 && value["text"] == .string(QRCommandTests.text))
    #expect(
      value["segments"] == [
        ["mode": "alphanumeric", "characters": 4, "bits": 35], ["mode": "numeric", "characters": 243, "bits": 824],
      ])
    guard case .array(let rows)? = value["rows"] else {
      Issue.record("no rows")
      return
    }
    let modules = rows.compactMap(\.string).map { $0.map { $0 == "1" } }
    #expect(modules.count == 37 && modules.allSatisfy { $0.count == 37 })
    let file = Array(try Data(contentsOf: URL(fileURLWithPath: folder.file("a.png"))))
    let drawn = try #require(GreyPicture(png: file)?.modules(scale: 8))
    #expect(drawn.dropFirst(4).dropLast(4).map { Array($0.dropFirst(4).dropLast(4)) } == modules)
    // Without a file there is no picture, and the answer is the same.
    #expect(try await Binary.run("qr", QRCommandTests.text, "--level", "L", "--json").output == answer.output)
  }

  @Test func whatIsNoTextFormIsRefused() async throws {
    let folder = try Folder()
    let text = QRCommandTests.text
    for (input, reason) in [
      ("", "text.prefix"), ("hello", "text.prefix"), ("ly1:" + text.dropFirst(4), "text.prefix"),
      (text + " ", "text.character at offset 247"), (String(text.dropLast()), "text.length"),
      ("LY1:" + String(repeating: "9", count: 243), "text.group at offset 4"), ("{\"text\": \"hello\"}", "text.prefix"),
      (text + "\n" + text + "\n", "more than one line"),
    ] {
      let answer = try await Binary.run("qr", "-", input: input)
      #expect(answer.status == 65 && answer.output.isEmpty, "\(input)")
      #expect(answer.error.hasPrefix("luyin: standard input") && answer.error.contains(reason), "\(answer.error)")
      let file = try await Binary.run("qr", folder.write("input.txt", input), "--out", "a.png", folder: folder)
      #expect(file.status == 65 && !folder.exists("a.png"))
    }
    #expect(try await Binary.run("qr", String(text.dropLast())).error.contains("the text is no text form: text.length"))
    #expect(try await Binary.run("qr", "no/such/file").status == 66)
    #expect(try await Binary.run("qr", folder.path).status == 66)
    let long = try await Binary.run("qr", "-", input: String(repeating: "7", count: 65_537))
    #expect(long.status == 66 && long.error.contains("more than 65536 bytes"))
  }

  @Test(arguments: [
    (["--level", "X"], "L, M, Q or H"), (["--level", "m"], "L, M, Q or H"), (["--format", "gif"], "gif"),
    (["--format", "svg", "--scale", "0"], "1 to 64"), (["--format", "png", "--scale", "65"], "1 to 64"),
    (["--scale", "4"], "--scale goes with"), (["--title", "x"], "--title goes with"),
    (["--format", "svg", "--invert"], "--invert goes with"), (["--out", "a.jpg"], "--format"),
    (["--json", "--format", "svg"], "--out alone"), (["--format", "svg", "--title", "a\u{1b}"], "XML"),
  ])
  func wrongUsageSaysWhatIsRight(arguments: [String], says: String) async throws {
    let folder = try Folder()
    let answer = try await Binary.run(["qr", QRCommandTests.text] + arguments, folder: folder)
    #expect(answer.status == 64 && answer.output.isEmpty, "\(arguments)")
    #expect(answer.error.contains(says), "\(answer.error)")
    #expect(!folder.exists("a.jpg"))
  }

  #if os(Linux)
    /// What a command writes where standard output is a terminal.
    private static func onTerminal(_ command: String, folder: Folder) async throws -> Binary.Answer {
      let line = "exec script -qec \"\(command)\" /dev/null </dev/null"
      return try await Binary.run(["-c", line], shell: folder)
    }

    @Test func terminalGetsColourAndNoPNG() async throws {
      let folder = try Folder()
      let command = "'\(Binary.path)' qr \(QRCommandTests.text)"
      let coloured = try await QRCommandTests.onTerminal("env -u NO_COLOR TERM=xterm \(command)", folder: folder)
      let lines = coloured.output.split(separator: "\r\n")
      #expect(coloured.status == 0 && lines.count == 25)
      #expect(lines.allSatisfy { $0.hasPrefix("\u{1b}[30;107m") && $0.hasSuffix("\u{1b}[0m") })
      for plain in [
        "TERM=xterm NO_COLOR=1 \(command)", "env -u NO_COLOR TERM=xterm \(command) --invert",
        "env -u NO_COLOR TERM=dumb \(command)",
      ] {
        let answer = try await QRCommandTests.onTerminal(plain, folder: folder)
        #expect(answer.status == 0 && answer.output.contains("▀") && !answer.output.contains("\u{1b}"), "\(plain)")
      }
      let png = try await QRCommandTests.onTerminal("\(command) --format png", folder: folder)
      #expect(png.status == 64 && png.output.contains("a PNG is not for a terminal; give --out FILE.png"))
      let file = try await QRCommandTests.onTerminal("\(command) --out a.png", folder: folder)
      #expect(file.status == 0 && folder.exists("a.png"))
    }
  #endif
}
