internal import ArgumentParser
internal import Foundation
internal import LuyinConformance

/// The project's own tool. Those who use luyin have the vectors, and need not make them.
@main struct Vectors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luyin-vectors", abstract: "Make the test vectors, or check that they are as they are made.",
    subcommands: [Generate.self, Check.self])
}

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write all vector files anew, from fixed seeds and from imported/.",
    discussion: "Example: luyin-vectors generate --vectors vectors")

  @Option(help: "The folder of the vectors.") var vectors = "vectors"

  func run() throws {
    let folder = VectorFolder(vectors)
    for (name, text) in try folder.generated() { try folder.write(text, to: name) }
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make all vector files in memory and compare them with those on disk.",
    discussion: "The exit status is 0 if they are the same, 1 if not.\n\nExample: luyin-vectors check --vectors vectors"
  )

  @Option(help: "The folder of the vectors.") var vectors = "vectors"

  func run() throws {
    let folder = VectorFolder(vectors)
    let generated = try folder.generated()
    let names = generated.map(\.name)
    guard names == VectorFile.names + ["examples.json"] else {
      throw Failure(1, "the files that are made, \(names), are not those that there should be")
    }
    let differing = try generated.filter { try folder.read($0.name) != Array($0.text.utf8) }.map(\.name)
    guard differing.isEmpty else {
      throw Failure(
        1, "\(differing.joined(separator: ", ")) in \(vectors) differ from what is made; run luyin-vectors generate")
    }
    let counts = try VectorFile.names.map { try folder.file($0).count }
    print("\(counts.reduce(0, +)) cases in \(counts.count) files, as generated")
  }
}

/// What went wrong, and the exit status that says so (spec/command-line.md).
struct Failure: Error, CustomStringConvertible {
  static let cannotOpen: Int32 = 66
  static let cannotCreate: Int32 = 73

  let status: Int32
  let description: String

  init(_ status: Int32, _ description: String) {
    self.status = status
    self.description = description
  }
}

extension Vectors {
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      FileHandle.standardError.write(Data("luyin-vectors: \(failure)\n".utf8))
      exit(withError: ExitCode(failure.status))
    } catch {
      exit(withError: error)
    }
  }
}
