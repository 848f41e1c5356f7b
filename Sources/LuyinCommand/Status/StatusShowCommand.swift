internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct StatusShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a status list or a delta says, its size, and who has signed.",
    discussion: """
      --indices writes the indices as CSV, by status and each status's in ascending order; compile makes the same body of \
      them. Of a delta they are the indices that change, with none for those that are taken out.

      Example: luyin status show hubei7.lydoc
               luyin status show hubei7.lydoc --indices | grep -c revoked
      """)

  @Argument(help: "The list or the delta.") var file: String
  @Flag(help: "As JSON; with --indices also every index.") var json = false
  @Flag(help: "The indices, as CSV: index,status.") var indices = false

  func run() throws {
    let document = try StatusDocument(file)
    if json {
      let rendering = StatusDocumentJSON(document)
      return try Output.standard.write((indices ? rendering.valueWithIndices : rendering.value).line + "\n")
    }
    if indices { return try StatusShowCommand.writeRows(document.indices) }
    let text =
      switch document {
      case .list(let file): DocumentRendering(file).text
      case .delta(let file): file.text
      }
    try Output.standard.write(text + document.signatures.lines.joined(separator: "\n") + "\n")
  }

  private static let pieceByteCount = 1 << 16

  private static func writeRows(
    _ sets: [(answer: StatusList.Answer, indices: StatusIndexSet)]
  ) throws(Failure) {
    var rows = Array("index,status\n".utf8)
    for (answer, indices) in sets {
      let ending = Array(",\(answer.name)\n".utf8)
      for index in indices {
        rows += String(index).utf8
        rows += ending
        guard rows.count > pieceByteCount else { continue }
        try Output.standard.write(rows)
        rows.removeAll(keepingCapacity: true)
      }
    }
    try Output.standard.write(rows)
  }
}
