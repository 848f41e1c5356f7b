internal import LuyinIssuance

/// Errors of the ledger as errors of a command.
enum LedgerFailure {
  static func rethrowing<T>(
    whenCreating isCreating: Bool = false, _ body: () throws(LedgerError) -> T
  ) throws(Failure) -> T {
    do { return try body() } catch { throw Failure(error, whenCreating: isCreating) }
  }

  static func rethrowing<T>(
    whenCreating isCreating: Bool = false, _ body: () async throws(LedgerError) -> T
  ) async throws(Failure) -> T {
    do { return try await body() } catch { throw Failure(error, whenCreating: isCreating) }
  }
}

extension Failure {
  /// - Parameter isCreating: whether a new ledger was to be made: then a folder that may not be written is no fault of reading.
  init(_ error: LedgerError, whenCreating isCreating: Bool = false) {
    self.init(Failure.status(of: error, isCreating), "\(error)")
  }

  private static func status(of error: LedgerError, _ isCreating: Bool) -> ExitStatus {
    switch error {
    case .missing, .notALedger, .newer, .damaged: .cannotOpen
    case .occupied: .cannotCreate
    case .readOnly, .failed: isCreating ? .cannotCreate : .inputOutput
    case .locked, .full: .inputOutput
    case .keyUnknown, .keyKnown, .rangeOverlaps, .rangeForeign, .notWhole: .usage
    case .capacityUsedUp, .indicesUsedUp, .numberTaken, .draftOutdated, .runTaken: .dataError
    @unknown default: .inputOutput
    }
  }
}
