/// Whole runs of a small command, from start to end.
struct ProcessStarts {
  let milliseconds: Sample
  /// A program that does nothing, started in between: what starting one costs at all.
  let nothingMilliseconds: Sample

  init(_ program: Program, _ arguments: [String], count: Int) throws {
    let nothing = Program(path: "/bin/true", folder: program.folder)
    // The first runs read files that later ones find in memory.
    for _ in 0..<3 { try program.run(arguments) }
    var (times, nothingTimes): ([Double], [Double]) = ([], [])
    for _ in 0..<count {
      times.append(try program.run(arguments).nanoseconds / 1e6)
      nothingTimes.append(try nothing.run([]).nanoseconds / 1e6)
    }
    (milliseconds, nothingMilliseconds) = (Sample(times), Sample(nothingTimes))
  }
}
