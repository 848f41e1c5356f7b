internal import CMeasure
internal import FoundationEssentials
internal import SystemPackage

/// A program whose whole runs are measured.
struct Program {
  /// What a run took.
  struct Run {
    /// From before the start until the end was seen.
    let nanoseconds: Double
    /// Processor time, all threads together.
    let processorNanoseconds: Double
    /// The most memory that was resident; 0 unless it was watched.
    let peakKibibytes: Int
  }

  /// Its path.
  let path: String
  /// Where its output may go.
  let folder: String

  /// Runs it to its end; throws unless it exits as expected.
  /// - Parameters:
  ///   - output: takes standard output; lost if nil.
  ///   - watched: whether the peak of its memory is of interest.
  ///   - status: what it exits with if all is well.
  @discardableResult
  func run(
    _ arguments: [String], output: String? = nil, watched: Bool = false, status: Int = 0
  ) throws -> Run {
    let errors = folder + "/errors"
    let strings = [path] + arguments
    let joined = strings.flatMap { $0.utf8CString }
    var child = measure_child()
    let error = unsafe measure_run(joined, CInt(strings.count), output ?? "/dev/null", errors, watched, &child)
    try require(error == 0, "\(path) cannot be run: \(Errno(rawValue: error))")
    if child.status != status {
      let message = (try? String(contentsOf: URL(filePath: errors), encoding: .utf8)) ?? ""
      let end = child.status < 0 ? "was ended by a signal" : "exited with \(child.status)"
      throw BenchmarkFailure("\(([path] + arguments).joined(separator: " ")) \(end): \(message)")
    }
    return Run(
      nanoseconds: Double(child.nanoseconds), processorNanoseconds: Double(child.processor_nanoseconds),
      peakKibibytes: Int(child.peak_kibibytes))
  }

  /// Runs it and gives the first line that it writes.
  func line(_ arguments: [String]) throws -> String {
    let output = folder + "/line"
    try run(arguments, output: output)
    let text = try String(contentsOf: URL(filePath: output), encoding: .utf8)
    return text.split(separator: "\n").first.map { String($0) } ?? ""
  }

  /// What the last run wrote to standard error.
  func lastErrors() throws -> String { try String(contentsOf: URL(filePath: folder + "/errors"), encoding: .utf8) }
}
