internal import LuyinStore

/// Errors of the store as errors of a command.
enum StoreFailure {
  static func rethrowing<T>(
    whenCreating isCreating: Bool = false, _ body: () throws(StoreError) -> T
  ) throws(Failure) -> T {
    do { return try body() } catch { throw Failure(status(of: error, isCreating), "\(error)") }
  }

  private static func status(of error: StoreError, _ isCreating: Bool) -> ExitStatus {
    switch error {
    case .missing, .damaged, .foreignVersion: .cannotOpen
    case .noDirectory, .occupied: .cannotCreate
    case .firstRoot: .refuse
    case .notPermitted, .readOnly: isCreating ? .cannotCreate : .cannotOpen
    case .locked, .changing, .full, .failed: .inputOutput
    @unknown default: .inputOutput
    }
  }
}
