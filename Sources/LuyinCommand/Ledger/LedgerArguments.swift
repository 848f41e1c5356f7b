internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// A ledger, and a key of it, as commands take them.
enum LedgerArguments {
  static func open(_ path: String, isReadOnly: Bool = false) throws(Failure) -> SQLiteLedger {
    try LedgerFailure.rethrowing { () throws(LedgerError) in try SQLiteLedger(opening: path, isReadOnly: isReadOnly) }
  }

  /// The key that is named, or the only one.
  /// - Parameters:
  ///   - argument: a public key as other commands take it, or the key id of a key of the ledger.
  ///   - option: what names the key, for messages.
  static func key(
    _ argument: String?, of ledger: SQLiteLedger, option: String = "--key"
  ) async throws(Failure) -> LedgerKeyOutline {
    let keys = try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await ledger.outlines() }
    guard let argument else { return try only(keys, option) }
    let named = keys.filter { $0.publicKey.id.hex == argument }
    if !named.isEmpty, !File.exists(argument) { return try only(named, option) }
    let publicKey = try KeyArguments.publicKey(argument)
    guard let key = keys.first(where: { $0.publicKey == publicKey }) else {
      throw Failure(LedgerError.keyUnknown(publicKey.id))
    }
    return key
  }

  private static func only(_ keys: [LedgerKeyOutline], _ option: String) throws(Failure) -> LedgerKeyOutline {
    guard let key = keys.first else {
      throw Failure(.usage, "the ledger has no key yet; add one with \"luyin ledger add-key\"")
    }
    guard keys.count == 1 else {
      let shown = keys.prefix(5).map(\.publicKey.hex) + (keys.count > 5 ? ["and \(keys.count - 5) more"] : [])
      throw Failure(.usage, "the ledger has several keys; name one with \(option): \(shown.joined(separator: ", "))")
    }
    return key
  }
}

extension HolderReference {
  /// Why a text is no reference, and what to do.
  static let hint =
    "a reference has 32 or 64 lower-case hex digits: what the issuer calls the holder, never an identity number"

  /// A reference as it is given on the command line.
  static func argument(_ text: String) throws(Failure) -> HolderReference {
    let bytes = Array(text.utf8)
    guard let reference = HolderReference(hex: bytes.span) else {
      // Not shown: it may be an identity number, and this may be a log.
      throw Failure(.usage, "this is no reference: \(hint)")
    }
    return reference
  }
}
