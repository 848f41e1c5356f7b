internal import ArgumentParser
internal import LuyinConformance
internal import SystemPackage

struct VectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors", abstract: "Make the test vectors, or check that they are as the generator makes them.",
    subcommands: [Generate.self, Check.self])

  struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write all vector files anew, from fixed seeds and from imported/.",
      discussion: "Example: luyin vectors generate --vectors vectors")

    @Option(help: "The folder of the vectors.") var vectors = "vectors"

    func run() throws {
      let folder = VectorFolder(vectors)
      for (name, text) in try folder.generated() {
        // Beside the old file and then in its place, so that no half file is left.
        let (path, temporary) = (folder.file(name), folder.file("." + name))
        File.remove(temporary)
        try Output.writeFile(temporary, Array(text.utf8))
        try File.rename(temporary, to: path)
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make all vector files in memory and compare them with those on disk.",
      discussion: "Example: luyin vectors check --vectors vectors")

    @Option(help: "The folder of the vectors.") var vectors = "vectors"

    func run() throws {
      let folder = VectorFolder(vectors)
      var differing: [String] = []
      for (name, text) in try folder.generated() where try folder.read(name) != Array(text.utf8) {
        differing.append(name)
      }
      guard differing.isEmpty else {
        throw Failure(
          .differences,
          "\(differing.joined(separator: ", ")) in \(vectors) differ from what the generator makes; run luyin vectors generate"
        )
      }
      let cases = try folder.cases()
      try Output.standard.write("\(cases.count) cases in \(VectorSuite.fileNames.count) files, as generated\n")
    }
  }
}
