internal import FoundationEssentials

/// All that a run has to say.
struct Report {
  let machine: Machine
  var tables: [Table] = []
  var notes: [String] = []

  var text: String {
    ([machine.line + "\n"] + tables.map(\.text) + notes.map { $0 + "\n" }).joined(separator: "\n")
  }

  var markdown: String {
    ([machine.line + "\n"] + tables.map(\.markdown) + notes.map { $0 + "\n" }).joined(separator: "\n")
  }

  /// Puts the report between the two marks of a Markdown file; the rest of the file stays.
  func write(to path: String) throws {
    let (begin, end) = ("<!-- results:begin -->", "<!-- results:end -->")
    let file = URL(filePath: path)
    let old: String
    do {
      old = try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw BenchmarkFailure("\(path) cannot be read")
    }
    let (heads, tails) = (old.ranges(of: begin), old.ranges(of: end))
    try require(
      heads.count == 1 && tails.count == 1 && heads[0].upperBound <= tails[0].lowerBound,
      "\(path) needs one line \(begin) and behind it one line \(end)")
    let new = old[..<heads[0].upperBound] + "\n" + markdown + "\n" + old[tails[0].lowerBound...]
    do {
      try Data(new.utf8).write(to: file, options: .atomic)
    } catch {
      throw BenchmarkFailure("\(path) cannot be written")
    }
  }
}
