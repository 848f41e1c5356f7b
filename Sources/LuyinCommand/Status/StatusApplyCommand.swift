internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

struct StatusApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Make a status list from an earlier one and the deltas behind it.",
    discussion: """
      What comes of it is the later list to the byte, with its signatures, which are not checked here.

      Example: luyin status apply hubei7.lydoc hubei7-8.lydelta hubei8-9.lydelta --out hubei9.lydoc
      """)

  @Argument(help: "The list that the first delta changes.") var base: String
  @Argument(help: "The deltas, in order.") var deltas: [String]
  @Option(help: "The list to write.") var out: String

  func run() throws {
    let first = try StatusListFile(base)
    var document = first.document
    for path in deltas {
      let file = try DeltaFile(path)
      do { document = try file.delta.applied(to: document) } catch {
        throw Failure(
          .dataError,
          "\(path): \(error): \(StatusApplyCommand.sentence(error.reason, file, document)); nothing was written")
      }
    }
    try Output.writeFile(out, document.bytes)
    let key = document.header.subject.map { " of key \($0.keyID.hex)" } ?? ""
    Terminal.writeError(
      "luyin: \(Foreign.shown(out)): \(document.header.title)\(key), \(document.bytes.count) bytes, signatures unchecked"
    )
  }

  /// Why a link does not fit, and what to bring.
  private static func sentence(_ reason: ReasonCode, _ file: DeltaFile, _ document: UnverifiedDocument) -> String {
    let title = document.header.title
    switch reason {
    case .deltaBase:
      return "it changes the list with the body hash \(file.delta.baseHash.prefix(16))…, and \(title) has "
        + "\(document.header.bodyHash.prefix(16))…; bring the deltas in between, or the full list"
    case .documentBodyHash, .deltaCapacity, .deltaChanges:
      return "it does not fit \(title), though it names it; bring it again, or the full list"
    default: return "bring it again, or the full list"
    }
  }
}
