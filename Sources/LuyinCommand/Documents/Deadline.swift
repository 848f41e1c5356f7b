internal import ArgumentParser

/// When something ends: how long after it begins, as `4h` or `90d`, or a time.
enum Deadline: ExpressibleByArgument {
  case after(Lifetime)
  case at(TimeArgument)

  init?(argument: String) {
    if let lifetime = Lifetime(argument: argument) {
      self = .after(lifetime)
    } else if let time = TimeArgument(argument: argument) {
      self = .at(time)
    } else {
      return nil
    }
  }

  /// Seconds since 1970.
  /// - Parameter option: its name, for messages.
  func seconds(after start: UInt32, _ option: String) throws(Failure) -> UInt32 {
    let seconds =
      switch self {
      case .after(let lifetime): Int64(start) + 60 * Int64(lifetime.minutes)
      case .at(let time): time.seconds
      }
    guard let exact = UInt32(exactly: seconds) else {
      throw Failure(.usage, "\(option) lies past 32-bit time, in 2106")
    }
    return exact
  }
}
