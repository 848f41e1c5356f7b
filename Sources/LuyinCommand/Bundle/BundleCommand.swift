internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle", abstract: "Put documents for gates into one file, for a stick or any other way.",
    discussion: "Example: luyin bundle create root1.lydoc root2.lydoc list7.lydoc --out news.lybundle",
    subcommands: [Create.self, Show.self])

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put documents, bundles and what stores hold into a bundle.",
      discussion: """
        Puts them in the order in which gates take them, each once. A bundle should have the whole chain of roots: nobody \
        knows where a gate stands. It is not signed; each document stands for itself.

        Example: luyin bundle create root1.lydoc root2.lydoc list7.lydoc peer-root1.lydoc peer-list3.lydoc \
        --out news.lybundle
        """)

    @Argument(help: "Documents and bundles.") var files: [String]
    @Option(help: "The file to write.") var out: String

    func run() throws {
      let files = try DocumentFiles(files)
      if let defect = files.defects.first { throw Failure(.cannotOpen, defect) }
      var entries: [(header: DocumentHeader, bytes: [UInt8])] = []
      for (name, bytes) in files.documents {
        do {
          let document = try UnverifiedDocument(decoding: bytes)
          if !entries.contains(where: { $0.bytes == bytes }) { entries.append((document.header, bytes)) }
        } catch {
          throw Failure(.cannotOpen, "\(name) is no document: \(error); nothing was written")
        }
      }
      let domains = entries.map(\.header.ownDomain)
      // Domains in the order in which they were given: the own one is named first.
      func key(_ header: DocumentHeader) -> [UInt32] {
        let turn = domains.firstIndex(of: header.ownDomain).map { UInt32($0) } ?? 0
        return [turn, UInt32(header.kind.rawValue), header.epoch, header.number]
      }
      let sorted = entries.sorted { key($0.header).lexicographicallyPrecedes(key($1.header)) }
      let bytes: [UInt8]
      do { bytes = try Bundle.encode(sorted.map(\.bytes)) } catch {
        throw Failure(.usage, "this is too much for one bundle: \(error); make several")
      }
      try Output.writeFile(out, bytes)
      Terminal.writeError("luyin: \(out): \(sorted.count) documents, \(bytes.count) bytes")
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what is in a bundle; nothing is checked but the form.",
      discussion: "Example: luyin bundle show news.lybundle")

    @Argument(help: "The bundle.") var file: String
    @Flag(help: "As JSON, a line for each document.") var json = false

    func run() throws {
      let files = try DocumentFiles([file])
      for (name, bytes) in files.documents {
        let header = try? UnverifiedDocument(decoding: bytes).header
        try Output.standard.write((json ? jsonLine(name, header) : text(name, header, bytes.count)) + "\n")
      }
      for defect in files.defects { Terminal.writeError("luyin: \(defect)") }
      if !files.defects.isEmpty { throw ExitCode(ExitStatus.refuse.rawValue) }
    }

    private func text(_ name: String, _ header: DocumentHeader?, _ byteCount: Int) -> String {
      guard let header else { return "\(name): no document that this program knows, \(byteCount) bytes" }
      return "\(name): \(header.title) of domain \(header.ownDomain.hex.prefix(8)), issued "
        + "\(Time.format(header.issuedAt)), \(byteCount) bytes"
    }

    private func jsonLine(_ name: String, _ header: DocumentHeader?) -> String {
      let document = header.map { header -> JSONValue in
        [
          "kind": .string(header.kind.name), "domain": .string(header.ownDomain.hex),
          "epoch": .integer(Int64(header.epoch)), "number": .integer(Int64(header.number)),
          "digest": .string(Hex.encode(header.digest.bytes.span)),
        ]
      }
      return JSONValue.object([("name", .string(name)), ("document", document ?? .null)]).line
    }
  }
}
