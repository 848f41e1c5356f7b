internal import Luyin
internal import LuyinIssuance

/// The holders of the demonstration: reference, residence and status from Examples/hubei/holders.csv, each with a device that
/// has made a key of its own.
enum DemoHolders {
  static func requests(_ table: [UInt8], now: Int64) throws -> [IssueRequest] {
    var table = CSVRows(table, firstLine: 1)
    guard try table.next() else { throw Failure(.internalFault, "the holders' file is empty") }
    let names = table.fields.map { String(decoding: table.content($0), as: UTF8.self) }
    let reader = HolderRowReader(
      status: nil, region: nil, lifetimeMinutes: nil, issuedAt: UInt32(clamping: now), regionsAreKnown: true,
      keysAreAdmitted: false, indices: .ledger)
    var requests: [IssueRequest] = []
    while try table.next() {
      let key = Array(Hex.encode(try SecretKey.generate().publicKey.bytes.span).utf8)
      let row = try reader.read { column in
        if column == .holderKey { return key[...] }
        return names.firstIndex(of: column.name).map { table.content(table.fields[$0]) }
      }
      if case .request(let request) = row.statement { requests.append(request) }
    }
    return requests
  }
}
