internal import SystemPackage

extension StoreError {
  /// An error of the system with the file where it happened.
  init(_ error: Errno, _ path: String) {
    switch error {
    case .noSpace, .diskQuotaExceeded: self = .full(path: path)
    case .readOnlyFileSystem: self = .readOnly(path: path)
    case .permissionDenied, .notPermitted: self = .notPermitted(path: path)
    default: self = .failed(path: path, errno: error.rawValue)
    }
  }

  /// What the system says of an error number.
  static func sentence(_ errno: Int32) -> String { Errno(rawValue: errno).description }

  /// Does something with a file; errors name it.
  static func naming<T>(_ path: String, _ body: () throws(Errno) -> T) throws(StoreError) -> T {
    do { return try body() } catch { throw StoreError(error, path) }
  }
}
