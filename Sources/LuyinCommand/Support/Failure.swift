internal import SystemPackage

/// Exit statuses of the command line (spec/command-line.md).
enum ExitStatus: Int32 {
  case success = 0
  /// A comparison that was asked for found differences.
  case differences = 1
  case admitWithMeasures = 10
  case refuse = 20
  case refer = 30
  case usage = 64
  case dataError = 65
  case cannotOpen = 66
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74
}

/// What ends a command early: an exit status, and a sentence that says what to do.
struct Failure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// A file or a folder could not be made.
  static func creating(_ path: String, _ error: Errno) -> Failure {
    let sentence =
      switch error {
      case .fileExists: "\(path) exists and is not overwritten; move it away or give another name"
      case .noSuchFileOrDirectory, .notDirectory, .permissionDenied, .readOnlyFileSystem:
        "cannot create \(path): its folder is missing or may not be written; make it, or name a place elsewhere"
      default: "cannot create \(path): \(error)"
      }
    return Failure(.cannotCreate, sentence)
  }
}
