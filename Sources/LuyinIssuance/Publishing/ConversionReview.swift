public import Luyin

/// Asks what has become of the origins of converted credentials, and sets the statuses that the gateway's next list has to say
/// (spec/conversion.md, "Changes at the source").
public struct ConversionReview: Sendable {
  /// Who makes these changes, in the history of statuses; nobody else signs so.
  public static let author = "the source"

  private let ledger: SQLiteLedger
  private let gateway: Gateway
  private let coreCount: Int
  private let pageCount: Int

  /// - Parameters:
  ///   - ledger: what the gateway has converted.
  ///   - gateway: with what it holds now.
  ///   - coreCount: how many credentials are verified at once, 1 or more.
  ///   - pageCount: how many are in memory, 1 or more.
  public init(of ledger: SQLiteLedger, by gateway: Gateway, coreCount: Int, pageCount: Int = 8192) {
    precondition(coreCount >= 1 && pageCount >= 1)
    self.ledger = ledger
    self.gateway = gateway
    self.coreCount = coreCount
    self.pageCount = pageCount
  }

  public struct Summary: Sendable, Hashable {
    /// How many converted credentials have not expired.
    public var reviewedCount = 0
    /// How many indices have another status now.
    public var changedCount = 0
  }

  /// Costs a verification for each converted credential that has not expired, on all cores, and one transaction.
  ///
  /// - Parameters:
  ///   - time: now, seconds since 1970.
  ///   - progress: is told how many were reviewed.
  /// - Throws: ``LedgerError``; ``ConversionError`` if the gateway does not know by what to judge: nothing is changed then.
  public func run(
    at time: Int64, progress: (Int) -> Void = { _ in }
  ) async throws -> Summary {
    var summary = Summary()
    var worst: [UInt32: Status] = [:]
    var last: Int64 = 0
    while true {
      let page = try await ledger.conversions(
        under: gateway.key, aliveAt: time, after: last, limit: pageCount)
      for (index, status) in try await standings(of: page, at: time) {
        if status.rawValue > worst[index]?.rawValue ?? 0 { worst[index] = status }
      }
      summary.reviewedCount += page.count
      progress(summary.reviewedCount)
      guard page.count == pageCount, let end = page.last else { break }
      last = end.sequence
    }
    summary.changedCount = try await set(worst, at: time)
    return summary
  }

  /// Those that are not what the credential states.
  private func standings(
    of page: [RecordedConversion], at time: Int64
  ) async throws -> [(index: UInt32, status: Status)] {
    let share = (page.count + coreCount - 1) / coreCount
    return try await withThrowingTaskGroup(of: [(index: UInt32, status: Status)].self) { group in
      for start in stride(from: 0, to: page.count, by: max(1, share)) {
        let part = page[start..<min(start + share, page.count)]
        group.addTask { [gateway] in
          try part.compactMap { conversion in
            try gateway.standing(of: conversion.origin, statedAs: conversion.status, at: time)
              .map { (conversion.index, $0) }
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// What the gateway's own people have set is never made milder, and comes back when what the source says is over.
  private func set(_ worst: [UInt32: Status], at time: Int64) async throws -> Int {
    let settings = try await ledger.settings(of: worst.keys.map { $0 }, under: gateway.key)
    let changes = settings.sorted { $0.key < $1.key }.compactMap { index, setting -> StatusChange? in
      let wanted = [worst[index], setting.own].compactMap(\.self).max { $0.rawValue < $1.rawValue }
      guard wanted != setting.current, setting.current != .revoked else { return nil }
      return StatusChange(
        .index(index, under: gateway.key), to: wanted,
        reason: worst[index].map { "the source of what was converted: \($0.name)" }
          ?? "the source has nothing against it")
    }
    guard !changes.isEmpty else { return 0 }
    let outcomes = try await ledger.change(changes, at: time, by: ConversionReview.author)
    guard outcomes.allSatisfy(\.isMade) else {
      throw LedgerError.failed(
        path: ledger.path, "a status was changed by others meanwhile; publish again")
    }
    return changes.count
  }
}
