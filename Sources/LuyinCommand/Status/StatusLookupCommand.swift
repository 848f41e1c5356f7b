internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import SystemPackage

struct StatusLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup", abstract: "Say what a status list says of some indices.",
    discussion: """
      A line for each: the index, and none, unknown, or its status. A line of standard input that is no index is named on \
      standard error, the others are answered, and the exit status is 65.

      Example: luyin status lookup hubei7.lydoc 271828 42
               tail -n +2 issued.csv | cut -d, -f2 | luyin status lookup hubei7.lydoc -
      """)

  @Argument(help: "The list.") var file: String
  @Argument(help: "Indices; or - for standard input, one a line.") var indices: [String]
  @Flag(help: "As JSON, a line for each: index, answer.") var json = false

  func run() throws {
    let list = try StatusListFile(file).body
    guard indices != ["-"] else { return try answerStream(list) }
    var numbers: [UInt32] = []
    for text in indices {
      guard let index = UInt32(decimal: text.utf8) else {
        throw Failure(.usage, "\(Foreign.shown(text)) is no index: give numbers from 0 to 4294967295, or - alone")
      }
      numbers.append(index)
    }
    try Output.standard.write(numbers.map { line($0, list) }.joined())
  }

  private func answerStream(_ list: StatusList) throws(Failure) {
    var chunks = RowChunks(.standardInput, name: "standard input")
    var faultCount = 0
    var lineCount = 0
    while let chunk = try chunks.next() {
      var answers = ""
      for (number, text) in zip(chunk.firstLine..., chunk.lines) {
        lineCount += 1
        if let index = UInt32(decimal: text) {
          answers += line(index, list)
        } else {
          faultCount += 1
          Terminal.writeError("luyin: standard input:\(number): this is no index: \(Foreign.shown(text))")
        }
      }
      try Output.standard.write(answers)
    }
    guard lineCount > 0 else { throw Failure(.usage, "standard input had no line: give indices, one a line") }
    guard faultCount == 0 else {
      let lines = faultCount == 1 ? "1 line is" : "\(faultCount) lines are"
      throw Failure(.dataError, "\(lines) no index, a number from 0 to 4294967295; the others are answered")
    }
  }

  private func line(_ index: UInt32, _ list: StatusList) -> String {
    let answer = list.answer(for: index).name
    guard json else { return "\(index) \(answer)\n" }
    return JSONValue.object([("index", .integer(Int64(index))), ("answer", .string(answer))]).line + "\n"
  }
}
