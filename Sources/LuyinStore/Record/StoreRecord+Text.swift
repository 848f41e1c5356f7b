internal import Luyin
internal import LuyinCrypto

// The file `state`: lines of ASCII, so that an operator can look into it.
//
//   luyin store 3                              format version; 2 is the same without policies, 1 also without status lists
//   timeFloor 1585612800
//   domain <domain id>                         the own domain, then each peer in the same way
//   root <content> <document>                  hashes of DocumentRecord, in hex
//   predecessor <content> <document>           if there is one
//   trustList <content> <document> inForce     if there is one; or notInForce
//   statusList <content> <document>            for each that is held, in order of the keys that they cover
//   policy <content> <document>                for each that is held, in order of the keys that sign them
//   …
//   hash <SHA-512 over luyin:store and all lines before>
//
// In every version the last line is this hash, so damage and another version can be told apart.

extension StoreRecord {
  /// The most bytes of the file: a million status lists.
  static let byteCountMax = 1 << 28

  private static let version = "3"
  /// Those of earlier releases, which are read still.
  private static let versions = ["1", "2", version]
  private static let magic = "luyin store "

  enum DecodingError: Error {
    case damaged
    case foreignVersion(String)
  }

  /// The file's bytes.
  var encoded: [UInt8] { encoded(StoreRecord.version) }

  private func encoded(_ version: String) -> [UInt8] {
    var lines = [StoreRecord.magic + version, "timeFloor \(timeFloor)"]
    for domain in domains {
      lines.append("domain " + domain.domain.hex)
      lines.append("root " + domain.root.text)
      if let predecessor = domain.predecessor { lines.append("predecessor " + predecessor.text) }
      if let trustList = domain.trustList {
        lines.append("trustList \(trustList.text) \(domain.isInForce ? "inForce" : "notInForce")")
      }
      lines += domain.statusLists.map { "statusList " + $0.text }
      lines += domain.policies.map { "policy " + $0.text }
    }
    let content = Array((lines.joined(separator: "\n") + "\n").utf8)
    return content + Array("hash \(Hex.encode(Digest(of: content.span, context: .store).bytes.span))\n".utf8)
  }

  /// Reads the file. Nothing but what ``encoded`` gives is a record, or what it gave in an earlier version.
  init(decoding bytes: [UInt8]) throws(DecodingError) {
    // "hash ", 128 digits and the line's end.
    let content = Array(bytes.dropLast(134))
    let digest = Hex.encode(Digest(of: content.span, context: .store).bytes.span)
    guard Array(bytes.suffix(134)) == Array("hash \(digest)\n".utf8) else { throw .damaged }
    let text = String(decoding: content, as: UTF8.self)
    var lines = text.split(separator: "\n")[...]
    guard let first = lines.popFirst(), first.hasPrefix(StoreRecord.magic) else { throw .damaged }
    let version = first.dropFirst(StoreRecord.magic.count)
    guard StoreRecord.versions.contains(String(version)) else { throw .foreignVersion(String(version)) }
    guard let record = StoreRecord(lines: lines.map { $0.split(separator: " ").map(String.init) }),
      version != "1" || record.domains.allSatisfy(\.statusLists.isEmpty),
      version == StoreRecord.version || record.domains.allSatisfy(\.policies.isEmpty),
      record.encoded(String(version)) == bytes
    else { throw .damaged }
    self = record
  }

  private init?(lines: [[String]]) {
    var lines = lines[...]
    func take(_ name: String, count: Int) -> [String]? {
      guard let line = lines.first, line.first == name, line.count == 1 + count else { return nil }
      lines.removeFirst()
      return Array(line.dropFirst())
    }
    /// All lines of a name that come next.
    func records(_ name: String) -> [DocumentRecord]? {
      var records: [DocumentRecord] = []
      while let words = take(name, count: 2) {
        guard let record = DocumentRecord(words: words) else { return nil }
        records.append(record)
      }
      return records
    }
    guard let floor = take("timeFloor", count: 1).flatMap({ UInt32($0[0]) }) else { return nil }
    timeFloor = floor
    domains = []
    repeat {
      guard let domain = take("domain", count: 1).flatMap({ Hex.decode($0[0]) }), domain.count == 32,
        let root = take("root", count: 2).flatMap(DocumentRecord.init(words:))
      else { return nil }
      let predecessor = take("predecessor", count: 2).flatMap(DocumentRecord.init(words:))
      let trustList = take("trustList", count: 3)
      guard let statusLists = records("statusList"), let policies = records("policy") else { return nil }
      domains.append(
        DomainRecord(
          domain: DomainID(bytes: InlineArray(copying: domain.span)), root: root, predecessor: predecessor,
          trustList: trustList.flatMap { DocumentRecord(words: Array($0.prefix(2))) },
          isInForce: trustList?.last == "inForce", statusLists: statusLists, policies: policies))
    } while !lines.isEmpty
  }
}

extension DocumentRecord {
  fileprivate var text: String { "\(Hex.encode(content.bytes.span)) \(Hex.encode(document.bytes.span))" }

  fileprivate init?(words: [String]) {
    guard let content = Hex.decode(words[0]), content.count == 64, let document = Hex.decode(words[1]),
      document.count == 64
    else { return nil }
    self.content = Digest(bytes: InlineArray(copying: content.span))
    self.document = Digest(bytes: InlineArray(copying: document.span))
  }
}
