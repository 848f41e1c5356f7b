internal import ArgumentParser

/// The times of a new document.
struct DocumentTimesOptions: ParsableArguments {
  @Option(help: "Seconds since 1970, or RFC 3339 with offset; now by default.") var issuedAt: TimeArgument?
  @Option(help: "How long it is fresh, from issued at: 4h or 90d; or until which time.") var nextUpdate: Deadline
  @Option(help: "When it expires, likewise.") var expires: Deadline

  struct Times {
    let issuedAt: UInt32
    let nextUpdate: UInt32
    let expires: UInt32
  }

  /// Seconds since 1970, in the order that documents must have.
  func times() throws(Failure) -> Times {
    guard let issued = UInt32(exactly: issuedAt?.seconds ?? Time.now) else {
      throw Failure(.usage, "--issued-at must lie between 1970 and 2106")
    }
    let times = Times(
      issuedAt: issued, nextUpdate: try nextUpdate.seconds(after: issued, "--next-update"),
      expires: try expires.seconds(after: issued, "--expires"))
    guard times.issuedAt < times.nextUpdate, times.nextUpdate <= times.expires else {
      throw Failure(.usage, "--next-update must be longer than nothing and --expires not shorter")
    }
    return times
  }
}
