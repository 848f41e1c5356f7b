internal import CMeasure
internal import FoundationEssentials

/// Where and of what the numbers are.
struct Machine {
  let processor: String
  let cores: Int
  let sodiumVersion: String
  let swiftVersion: String
  let commit: String
  let date: String
  /// Processes that wanted a processor in the minute before; other than about 0, the machine was not idle.
  let load: String

  init(swiftVersion: String?, commit: String?) {
    let model = Machine.read("/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
    processor = model?.split(separator: ":").last.map { String($0.trimmingPrefix(" ")) } ?? "processor not named"
    cores = Int(measure_processor_count())
    sodiumVersion = unsafe String(cString: measure_sodium_version())
    self.swiftVersion = swiftVersion ?? "Swift not given"
    self.commit = commit ?? "not given"
    date = String(Date.now.formatted(.iso8601).prefix(10))
    load = Machine.read("/proc/loadavg").split(separator: " ").first.map { String($0) } ?? "unknown"
  }

  var line: String {
    "\(processor), \(cores) cores, load \(load) at the start; libsodium \(sodiumVersion); \(swiftVersion); "
      + "\(Token.library); commit \(commit); \(date)."
  }

  private static func read(_ path: String) -> String {
    (try? String(contentsOf: URL(filePath: path), encoding: .utf8)) ?? ""
  }
}
