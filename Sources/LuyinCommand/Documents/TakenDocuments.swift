internal import Luyin

/// What a verifier makes of files that it is given one after the other; says so of each on standard output.
struct TakenDocuments {
  private(set) var state: TrustState
  private let time: Int64
  /// Whether one was refused; what is held already is no fault.
  private(set) var isRefused = false

  /// nil if the verifier cannot start with this root.
  init?(firstRoot path: String, at time: Int64) throws(Failure) {
    let bytes = try File.read(path, byteCountMax: Root.byteCountMax)
    do {
      state = try TrustState(firstRoot: bytes)
    } catch {
      try TakenDocuments.say(path, TakenDocuments.refusal(error))
      return nil
    }
    self.time = time
    try TakenDocuments.say(path, "root 1 of domain \(state.own.domain.hex)")
  }

  mutating func take(root path: String) throws(Failure) {
    if let error = offer(try File.read(path, byteCountMax: Root.byteCountMax)) { return try refuse(path, error) }
    try TakenDocuments.say(path, "root \(state.own.root.header.number)")
  }

  /// - Parameter title: what is said of the document if it is taken.
  mutating func take(_ path: String, _ bytes: [UInt8], as title: String) throws(Failure) {
    if let error = offer(bytes) { return try refuse(path, error) }
    try TakenDocuments.say(path, title)
  }

  /// - Returns: why it was not taken; nil if it was.
  mutating func offer(_ bytes: [UInt8]) -> UpdateError? {
    do { try state.update(with: bytes, at: time) } catch { return error }
    return nil
  }

  /// Says why a document was not taken.
  mutating func refuse(_ path: String, _ error: UpdateError) throws(Failure) {
    isRefused = isRefused || error.reason != .updateUnchanged
    try TakenDocuments.say(path, TakenDocuments.refusal(error))
  }

  static func say(_ path: String, _ answer: String) throws(Failure) {
    try Output.standard.write("\(path): \(answer)\n")
  }

  private static func refusal(_ error: UpdateError) -> String {
    error.reason == .updateUnchanged ? error.sentence : "refused: \(error): \(error.sentence)"
  }
}
