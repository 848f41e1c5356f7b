import Foundation
import Luyin
import LuyinIssuance
import TestSupport

/// A ledger in a folder of its own, gone with it.
final class LedgerFolder: Sendable {
  static let time: Int64 = 1_585_180_800

  let path: String
  var file: String { path + "/ledger.db" }
  let key: PublicKey

  init(firstCapacity: UInt64 = 1000) async throws {
    path = NSTemporaryDirectory() + "luyin-ledger-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    key = try LedgerFolder.issuer(1)
    let ledger = try SQLiteLedger.create(at: file)
    try await ledger.add(key, domain: LedgerFolder.domain, firstCapacity: firstCapacity, at: LedgerFolder.time)
    try ledger.close()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open() throws -> SQLiteLedger { try SQLiteLedger(opening: file) }

  static let domain = DomainID(bytes: InlineArray(repeating: 0x11))

  static func secret(_ number: UInt8) throws -> SecretKey {
    let seed = [UInt8](repeating: number, count: 32)
    return try SecretKey(seed: seed.span)
  }

  static func issuer(_ number: UInt8) throws -> PublicKey { try secret(number).publicKey }

  static let holder: Holder = {
    do { return .deviceKey(try issuer(99)) } catch { fatalError("\(error)") }
  }()

  static func reference(_ number: Int, long: Bool = false) -> HolderReference {
    var random = SeededRandom(seed: UInt64(number))
    let bytes = random.bytes(long ? 32 : 16)
    guard let reference = HolderReference(bytes.span) else { fatalError("16 or 32 bytes") }
    return reference
  }

  static func request(_ number: Int, status: Status = .green, at time: UInt32 = UInt32(time)) throws -> IssueRequest {
    try IssueRequest(
      reference: reference(number), holder: holder, status: status, region: 420_381, issuedAt: time,
      lifetimeMinutes: 1440)
  }

  static func requests(_ numbers: some Sequence<Int>) throws -> [IssueRequest] { try numbers.map { try request($0) } }
}

extension IssuerLedger {
  /// Records for holders by themselves.
  func record(_ numbers: some Sequence<Int>, under key: PublicKey, replacing: Bool = false) async throws
    -> [IssueAnswer]
  {
    try await record(LedgerFolder.requests(numbers), under: key, isRevokedReplaced: replacing, step: nil)
  }

  func indices(_ numbers: some Sequence<Int>, under key: PublicKey) async throws -> [UInt32] {
    try await record(numbers, under: key).map(\.index)
  }

  /// Records lines of a run, a holder a line.
  func record(
    _ numbers: [Int], lines: ClosedRange<Int>, of run: IssueRun, under key: PublicKey
  ) async throws -> [IssueAnswer] {
    try await record(
      LedgerFolder.requests(numbers), under: key, isRevokedReplaced: false,
      step: IssueStep(
        run: run.id, after: lines.lowerBound - 1, through: lines.upperBound, lines: Array(lines), rejections: []))
  }
}

extension IssueAnswer {
  var index: UInt32 {
    switch self {
    case .recorded(let claims, _): claims.index
    case .revoked(let index): index
    }
  }

  var isRecorded: Bool {
    if case .recorded = self { true } else { false }
  }

  var override: Status? {
    if case .recorded(_, let status) = self { status } else { nil }
  }
}
