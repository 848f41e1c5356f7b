internal import Luyin
internal import LuyinIssuance

/// The columns of a holders' file; JSON Lines have them as members.
enum HolderColumn: Int, CSVColumn {
  case holderKey, documentType, documentNumber, index, status, region, lifetime, issuedAt, binding, reference

  var name: String { HolderColumn.names[rawValue] }

  init?(name: String) {
    guard let position = HolderColumn.names.firstIndex(where: { $0.hasBytes(of: name) }) else { return nil }
    self.init(rawValue: position)
  }

  private static let names = allCases.map { "\($0)" }
}

/// What is wrong with a row: the column by name, where it stands, and a sentence.
struct RowDefect: Error, Equatable {
  /// The byte of the line at which the value begins, from 1; nil where the format has no such place.
  var position: Int?
  var column: HolderColumn?
  let message: String
}

/// Where the indices of a run come from.
enum IndexSource: Sendable {
  /// Each row has its own.
  case rows
  /// A ledger gives them, by the rows' references.
  case ledger

  /// The columns that a holders' file must have, besides those that name the holder.
  var requiredColumns: [HolderColumn] { [self == .rows ? .index : .reference] }
}

/// One holder's row, checked.
struct HolderRow: Sendable {
  enum Statement: Sendable {
    case claims(CredentialClaims, Holder)
    /// What a ledger gives an index.
    case request(IssueRequest)
  }

  let statement: Statement
  /// Of a holder with a document: goes into the presentation, and nowhere else.
  let opening: Opening?
  /// Empty for a holder with a document.
  let holderKey: ArraySlice<UInt8>
  /// The issuer's own opaque reference, handed through.
  let reference: ArraySlice<UInt8>
}

/// Values that hold for a whole run unless a row has its own, and how rows are read.
struct HolderRowReader: Sendable {
  let status: Status?
  let region: UInt32?
  let lifetimeMinutes: UInt32?
  let issuedAt: UInt32
  /// Whether regions are of GB/T 2260, by code or name; else any number that the format holds.
  let regionsAreKnown: Bool
  /// Whether the issuer says that it admitted these keys when the holders enrolled.
  let keysAreAdmitted: Bool
  let indices: IndexSource

  /// Checks a row; `value` gives the text of a column, nil where the row has none.
  func read(_ value: (HolderColumn) -> ArraySlice<UInt8>?) throws(RowDefect) -> HolderRow {
    let enrolled = try enrolled(value)
    let status = try required(.status, optional(.status, value, status) ?? self.status)
    let region = try required(.region, optional(.region, value, region) ?? self.region)
    let lifetime = try required(.lifetime, optional(.lifetime, value, lifetime) ?? lifetimeMinutes)
    let issuedAt = try optional(.issuedAt, value, issuedAt) ?? self.issuedAt
    let reference = try optional(.reference, value, reference) ?? []

    let statement: HolderRow.Statement
    let opening: Opening?
    switch indices {
    case .rows:
      let index = try required(.index, optional(.index, value, index))
      let claims = try checked { () throws(FormatError) in
        try CredentialClaims(
          status: status, region: region, issuedAt: issuedAt, lifetimeMinutes: lifetime, index: index)
      }
      let holder: Holder
      (holder, opening) = try hashed(enrolled)
      statement = .claims(claims, holder)
    case .ledger:
      guard value(.index)?.isEmpty ?? true else {
        throw RowDefect(column: .index, message: "index is given by the ledger; leave it out")
      }
      let name = try required(.reference, optional(.reference, value, HolderRowReader.ledgerReference))
      let holder: Holder
      (holder, opening) = try hashed(enrolled)
      let request = try checked { () throws(FormatError) in
        try IssueRequest(
          reference: name, holder: holder, status: status, region: region, issuedAt: issuedAt,
          lifetimeMinutes: lifetime)
      }
      statement = .request(request)
    }
    return HolderRow(
      statement: statement, opening: opening, holderKey: value(.holderKey) ?? [], reference: reference)
  }

  private func optional<T>(
    _ column: HolderColumn, _ value: (HolderColumn) -> ArraySlice<UInt8>?,
    _ parse: (ArraySlice<UInt8>) throws(RowDefect) -> T
  ) throws(RowDefect) -> T? {
    guard let text = value(column), !text.isEmpty else { return nil }
    do { return try parse(text) } catch { throw RowDefect(column: column, message: error.message) }
  }

  private func required<T>(_ column: HolderColumn, _ value: T?) throws(RowDefect) -> T {
    guard let value else { throw RowDefect(column: column, message: "\(column) is missing") }
    return value
  }

  private func checked<T>(_ make: () throws(FormatError) -> T) throws(RowDefect) -> T {
    do { return try make() } catch { throw RowDefect(column: .lifetime, message: ClaimArguments.sentence(error)) }
  }

  /// Whom the row is for: the key of a device or a document, and how the credential is bound to it.
  private func enrolled(_ value: (HolderColumn) -> ArraySlice<UInt8>?) throws(RowDefect) -> EnrolledHolder {
    let type = try optional(.documentType, value) { $0 }
    let number = try optional(.documentNumber, value) { $0 }
    guard type != nil || number != nil else {
      guard let key = try optional(.holderKey, value, holderKey) else {
        throw RowDefect(column: .holderKey, message: "holderKey is missing, and so is a document instead of it")
      }
      switch try optional(.binding, value, binding) ?? .deviceKey {
      case .deviceKey: return .deviceKey(key)
      case .guardianDeviceKey: return .guardianDeviceKey(key)
      case .identityDocument:
        throw RowDefect(column: .binding, message: "a key has the binding deviceKey or guardianDeviceKey")
      }
    }
    guard value(.holderKey)?.isEmpty ?? true else {
      throw RowDefect(column: .holderKey, message: "holderKey and a document are both given; a holder has one of them")
    }
    guard try optional(.binding, value, binding) ?? .identityDocument == .identityDocument else {
      throw RowDefect(column: .binding, message: "a document has the binding identityDocument")
    }
    return try document(required(.documentType, type), required(.documentNumber, number))
  }

  private func document(
    _ type: ArraySlice<UInt8>, _ number: ArraySlice<UInt8>
  ) throws(RowDefect) -> EnrolledHolder {
    do {
      return .identityDocument(
        try DocumentArgument.document(
          type: String(decoding: type, as: UTF8.self), number: String(decoding: number, as: UTF8.self)))
    } catch {
      throw RowDefect(column: error.isAboutType ? .documentType : .documentNumber, message: error.sentence)
    }
  }

  private func hashed(_ enrolled: EnrolledHolder) throws(RowDefect) -> (Holder, Opening?) {
    do { return try enrolled.holder() } catch { throw RowDefect(message: "\(error)") }
  }

  static func ledgerReference(_ text: ArraySlice<UInt8>) throws(RowDefect) -> HolderReference {
    guard let reference = HolderReference(hex: text.span) else {
      throw RowDefect(
        message:
          "reference must be 32 or 64 lower-case hex digits that mean nothing to others, never an identity number")
    }
    return reference
  }

  private func holderKey(_ text: ArraySlice<UInt8>) throws(RowDefect) -> PublicKey {
    var bytes = InlineArray<32, UInt8>(repeating: 0)
    var span = bytes.mutableSpan
    guard Hex.decode(text.span, into: &span) else {
      throw RowDefect(message: "holderKey must be 64 lower-case hex digits")
    }
    if keysAreAdmitted { return PublicKey(admittedBefore: bytes) }
    do { return try PublicKey(admitting: bytes.span) } catch { throw RowDefect(message: "\(error)") }
  }

  private func index(_ text: ArraySlice<UInt8>) throws(RowDefect) -> UInt32 {
    guard let index = UInt32(decimal: text) else {
      throw RowDefect(message: "index must be a number from 0 to 4294967295")
    }
    return index
  }

  /// Handed through as it is, so it must be fit for both kinds of output.
  private func reference(_ text: ArraySlice<UInt8>) throws(RowDefect) -> ArraySlice<UInt8> {
    guard text.count <= 1024, String(validating: text, as: UTF8.self) != nil,
      text.allSatisfy({ $0 >= 0x20 && $0 != 0x7f })
    else {
      throw RowDefect(message: "reference must be at most 1024 bytes of UTF-8 without control characters")
    }
    return text
  }

  private func status(_ text: ArraySlice<UInt8>) throws(RowDefect) -> Status {
    guard let status = Status(name: String(decoding: text, as: UTF8.self)), status.isForCredentials else {
      throw RowDefect(message: StatusArgument.hint)
    }
    return status
  }

  private func region(_ text: ArraySlice<UInt8>) throws(RowDefect) -> UInt32 {
    do {
      return try RegionArgument.region(String(decoding: text, as: UTF8.self), known: regionsAreKnown)
    } catch {
      throw RowDefect(message: error.message)
    }
  }

  private func lifetime(_ text: ArraySlice<UInt8>) throws(RowDefect) -> UInt32 {
    guard let lifetime = Lifetime(text) else {
      throw RowDefect(message: "lifetime must be minutes, hours or days, as 90m, 24h or 14d")
    }
    return lifetime.minutes
  }

  private func issuedAt(_ text: ArraySlice<UInt8>) throws(RowDefect) -> UInt32 {
    guard let seconds = Time.parse(String(decoding: text, as: UTF8.self)), let exact = UInt32(exactly: seconds) else {
      throw RowDefect(message: "issuedAt must be seconds since 1970 or RFC 3339, within 32 bits")
    }
    return exact
  }

  private func binding(_ text: ArraySlice<UInt8>) throws(RowDefect) -> HolderBinding {
    guard let binding = HolderBinding(name: String(decoding: text, as: UTF8.self)) else {
      throw RowDefect(message: "binding must be \(HolderBinding.allCases.map(\.name).joined(separator: ", "))")
    }
    return binding
  }
}
