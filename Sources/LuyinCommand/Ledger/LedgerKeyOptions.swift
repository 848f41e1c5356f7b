internal import ArgumentParser
internal import Luyin
internal import LuyinIssuance

/// A key that a ledger is to give indices under.
struct LedgerKeyOptions: ParsableArguments {
  @OptionGroup var domain: DomainOptions
  @Option(help: "How many holders there will be, or some more; indices are spread over as many. 16777216 by default.")
  var capacity: UInt64?

  func validate() throws {
    guard capacity.map({ 1...StatusList.capacityMax ~= $0 }) ?? true else {
      throw ValidationError("--capacity must be 1 to \(StatusList.capacityMax)")
    }
  }

  /// Whether one of them was given.
  var isGiven: Bool { capacity != nil || domain.isGiven }

  /// What was given, read.
  func read(_ key: String) throws(Failure) -> LedgerKeyToAdd {
    LedgerKeyToAdd(
      key: try KeyArguments.publicKey(key), domain: try domain.domainID(),
      capacity: capacity ?? SQLiteLedger.firstCapacity)
  }
}

struct LedgerKeyToAdd {
  let key: PublicKey
  let domain: DomainID?
  let capacity: UInt64

  func add(to ledger: SQLiteLedger) async throws(LedgerError) {
    try await ledger.add(key, domain: domain, firstCapacity: capacity, at: Time.now)
  }

  /// What the ledger does now.
  var sentence: String {
    let domain = domain.map { "domain \($0.hex)" } ?? "no domain yet: status publish needs --root or --domain"
    return "gives indices under key \(key.id.hex), capacity \(capacity), \(domain)"
  }
}
