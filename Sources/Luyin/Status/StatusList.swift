/// Which credentials of one key have another status than they say: the body of a document of kind status list
/// (spec/status-list.md).
///
/// Exact: an index that it names was named by who signed it. It is kept as it is and looked up without being unpacked.
public struct StatusList: Sendable {
  /// The largest capacity.
  public static let capacityMax: UInt64 = 1 << 32

  let sets: StatusSets

  /// What a list says of an index.
  public enum Answer: Hashable, Sendable {
    /// Nothing: the credential's own status stands.
    case none
    /// ``Status/yellow``, ``Status/red``, ``Status/suspended`` or ``Status/revoked``.
    case status(Status)
    /// The index is not below the capacity: the list is older than it, or nobody was given it.
    case unknown
  }

  /// One more than the largest index that the list knows: 1 to 2^32.
  public var capacity: UInt64 { sets.capacity }

  /// The indices of each overriding status that has any, ascending by status.
  public var indices: [(status: Status, indices: StatusIndexSet)] {
    sets.sets.map { set in
      guard let status = Status(rawValue: set.status) else { fatalError("statuses were checked") }
      return (status, set.indices)
    }
  }

  /// Reads the body of a document of kind status list and checks every bit; says nothing of who signed. Costs about 40 ns an
  /// index.
  /// - Throws: `document.kind` for another kind; `document.body`, `statusList.*`.
  public init(admitting document: UnverifiedDocument) throws(FormatError) { try self.init(document, isAdmitted: false) }

  /// Reads the directories of a list that was admitted: its very bytes, whose hash is on record.
  /// - Throws: as ``init(admitting:)``, but nothing about blocks.
  package init(opening document: UnverifiedDocument) throws(FormatError) { try self.init(document, isAdmitted: true) }

  private init(_ document: UnverifiedDocument, isAdmitted: Bool) throws(FormatError) {
    guard document.header.kind == .statusList else { throw FormatError(.documentKind, at: 0) }
    sets = try StatusSets(
      reading: document.bytes, document.bodyRange, isAdmitted: isAdmitted, isAllowed: StatusList.isAllowed)
  }

  /// Reads a body for which there is no document, as ``init(admitting:)`` does.
  package init(admittingBody body: [UInt8]) throws(FormatError) {
    guard body.count <= DocumentKind.statusList.bodyByteCountMax else {
      throw FormatError(.documentLimit, at: 0, foundCount: body.count)
    }
    sets = try StatusSets(reading: body, body.indices, isAdmitted: false, isAllowed: StatusList.isAllowed)
  }

  /// The list that says this. Costs about 70 ns an index, sorting included.
  /// - Parameters:
  ///   - capacity: 1 to 2^32; ahead of the largest index that has been given out.
  ///   - indices: by status, in any order, each index once in all of them.
  /// - Throws: `statusList.capacity`; `statusList.status` for a status that no list states; `statusList.index` for an index that
  ///   is not below the capacity, or stands twice under one status; `statusList.overlap` for one under two; `document.limit` for
  ///   more than fits a list.
  public init(capacity: UInt64, indices: [Status: [UInt32]]) throws(FormatError) {
    guard 1...StatusList.capacityMax ~= capacity else { throw FormatError(.statusListCapacity, at: 0) }
    guard indices.keys.allSatisfy(\.isForStatusLists) else { throw FormatError(.statusListStatus, at: 0) }
    sets = try StatusSets(
      capacity: capacity, Dictionary(uniqueKeysWithValues: indices.map { ($0.key.rawValue, $0.value) }))
  }

  init(sets: StatusSets) { self.sets = sets }

  /// What goes into a document: the bytes that ``DocumentHeader`` is made for.
  public var body: [UInt8] { sets.body }

  static func isAllowed(_ status: UInt8) -> Bool { Status(rawValue: status)?.isForStatusLists ?? false }
}

extension StatusList {
  /// What the list says of an index. Reads one block of each set, until one has it; allocates nothing.
  public func answer(for index: UInt32) -> Answer {
    guard UInt64(index) < capacity else { return .unknown }
    // By position: a loop over the sets would count references to their arrays.
    for position in sets.sets.indices where sets.sets[position].indices.contains(index) {
      return Status(rawValue: sets.sets[position].status).map(Answer.status) ?? .none
    }
    return .none
  }
}

extension Status {
  /// Whether a status list may state it: only what makes no credential better, under whatever scheme.
  public var isForStatusLists: Bool { Status.yellow.rawValue...Status.revoked.rawValue ~= rawValue }
}
