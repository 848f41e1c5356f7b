internal import ArgumentParser
internal import Luyin

struct RootCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Follow a chain of roots as a verifier does.",
    discussion: """
      The exit status is 0 if every root is taken, 20 if one is refused.

      Example: luyin root check root1.lydoc root2.lydoc root3.lydoc
      """)

  @Argument(help: "The first root, and those behind it in order.") var files: [String]
  @Option(help: "The verifier's clock: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?

  func run() throws {
    guard let first = files.first else { return }
    let time = at?.seconds ?? Time.now
    var state: TrustState
    do {
      state = try TrustState(firstRoot: try File.read(first, byteCountMax: 1 << 16))
    } catch let failure as Failure {
      throw failure
    } catch {
      try Output.standard.write("\(first): refused: \(error)\n")
      throw ExitCode(ExitStatus.refuse.rawValue)
    }
    try Output.standard.write("\(first): root 1 of domain \(state.own.domain.hex)\n")
    var isRefused = false
    for path in files.dropFirst() {
      let bytes = try File.read(path, byteCountMax: 1 << 16)
      let answer: String
      do {
        try state.update(with: bytes, at: time)
        answer = "root \(state.own.root.header.number)"
      } catch {
        // What is held already is no fault.
        isRefused = isRefused || error.reason != .updateUnchanged
        answer = error.reason == .updateUnchanged ? "held already" : "refused: \(error)"
      }
      try Output.standard.write("\(path): \(answer)\n")
    }
    try Output.standard.write(
      "held: root \(state.own.root.header.number), expires \(Time.format(state.own.root.header.expires)), time floor "
        + "\(Time.format(state.timeFloor))\n")
    if isRefused { throw ExitCode(ExitStatus.refuse.rawValue) }
  }
}
