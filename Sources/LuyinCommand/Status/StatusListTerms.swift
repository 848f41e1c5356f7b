internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// What the header of a ledger's next status list is to say, checked against the list before it.
struct StatusListTerms {
  private let key: PublicKey
  private let last: Publication?
  private let domain: DomainID
  private let epoch: UInt32
  private let number: UInt32
  private let times: DocumentTimesOptions.Times

  /// - Parameters:
  ///   - domain: as it was given; the ledger's own by default.
  ///   - epoch: that of the last list by default.
  ///   - number: the next by default.
  init(
    of key: LedgerKeyOutline, domain: DomainID?, epoch: UInt32?, number: UInt32?, _ times: DocumentTimesOptions.Times
  ) throws(Failure) {
    self.key = key.publicKey
    self.times = times
    last = key.lastPublication
    let name = "key \(key.publicKey.id.hex)"
    if let own = key.domain, let domain, own != domain {
      throw Failure(.usage, "by the ledger \(name) is of the domain \(own.hex), and not of the one that was given")
    }
    guard let domain = domain ?? key.domain else {
      throw Failure(.usage, "the ledger does not know the domain of \(name); give --root or --domain")
    }
    self.domain = domain
    self.epoch = epoch ?? last?.epoch ?? 0
    if let last, self.epoch < last.epoch {
      throw Failure(
        .dataError,
        "--epoch \(self.epoch) is below that of the last status list, \(last.epoch): gates that hold that one refuse it"
      )
    }
    let lastNumber = last?.number ?? 0
    guard let next = number ?? (lastNumber < .max ? lastNumber + 1 : nil) else {
      throw Failure(.dataError, "the last status list of \(name) has the last number there is; issue under a new key")
    }
    guard next > lastNumber else { throw Failure(LedgerError.numberTaken(last: lastNumber)) }
    self.number = next
  }

  /// Whether a delta can be made from an earlier list.
  func check(earlier header: DocumentHeader, path: String) throws {
    guard header.subject == DocumentSubject(key) else {
      throw Failure(.dataError, "\(path) does not cover key \(key.id.hex); give an earlier list of that key")
    }
    guard header.domain == domain else {
      throw Failure(.dataError, "\(path) is of another domain; give an earlier list of this one")
    }
    guard (header.epoch, header.number) < (epoch, number) else {
      throw Failure(
        .dataError,
        "\(path) is \(header.title), and the next of the ledger has number \(number): gates that hold the one "
          + "refuse the other; give a higher --number, or another list")
    }
  }

  func header(of draft: StatusListDraft) throws(Failure) -> DocumentHeader {
    do {
      return try draft.header(
        domain: domain, epoch: epoch, number: number, issuedAt: times.issuedAt, nextUpdate: times.nextUpdate,
        expires: times.expires)
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
