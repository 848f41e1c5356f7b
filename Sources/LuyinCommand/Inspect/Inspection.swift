internal import Luyin
internal import LuyinConformance

/// What every byte of an object says, sound or damaged; proves nothing and looks at no key.
struct Inspection {
  /// A stretch of bytes and what it means.
  struct Entry {
    let offset: Int
    let bytes: ArraySlice<UInt8>
    let field: String
    let meaning: String
  }

  /// How the object came.
  let form: String
  /// The bytes that could be read: up to the damage of a damaged text.
  let bytes: [UInt8]
  /// The first check that fails.
  let defect: FormatError?

  init(text: [UInt8]) {
    form = "text"
    do {
      bytes = try TextForm.decode(text.span)
      defect = Inspection.structureDefect(bytes)
    } catch {
      bytes = Inspection.wholeGroups(text)
      defect = error
    }
  }

  init(form: String, bytes: [UInt8]) {
    self.form = form
    self.bytes = bytes
    defect = Inspection.structureDefect(bytes)
  }

  private static func structureDefect(_ bytes: [UInt8]) -> FormatError? {
    do {
      _ = try UnverifiedCredential(decoding: bytes.span)
      return nil
    } catch {
      return error
    }
  }

  /// The bytes of the groups of 17 digits in front of the damage. A shorter group is left alone: cut off from a
  /// longer one it would decode to something else.
  private static func wholeGroups(_ text: [UInt8]) -> [UInt8] {
    var known: [UInt8] = []
    var end = 4 + 17
    while end <= text.count, let bytes = try? TextForm.decode(Array(text[..<end]).span) {
      known = bytes
      end += 17
    }
    return known
  }

  private static let fields: [(name: String, range: Range<Int>)] = [
    ("type and binding", 0..<1), ("status", 1..<2), ("region", 2..<5), ("key id", 5..<9), ("issued at", 9..<13),
    ("lifetime", 13..<16), ("index", 16..<20), ("holder hash", 20..<36), ("signature", 36..<100),
  ]

  /// Every byte, in order.
  var entries: [Entry] {
    guard let first = bytes.first else { return [] }
    guard first >> 4 == 1 else {
      return [
        Entry(offset: 0, bytes: bytes[..<1], field: "type and binding", meaning: meaning(of: "type and binding", 0..<1))
      ] + (bytes.count > 1 ? [Entry(offset: 1, bytes: bytes[1...], field: "-", meaning: "not of this type")] : [])
    }
    var entries: [Entry] = []
    for (name, range) in Inspection.fields where range.lowerBound < bytes.count {
      let end = min(range.upperBound, bytes.count)
      let isWhole = end == range.upperBound
      entries.append(
        Entry(
          offset: range.lowerBound, bytes: bytes[range.lowerBound..<end], field: name,
          meaning: isWhole ? meaning(of: name, range) : "cut off: \(range.upperBound - end) bytes missing"))
    }
    if bytes.count > 100 {
      entries.append(Entry(offset: 100, bytes: bytes[100...], field: "-", meaning: "behind the credential"))
    }
    return entries
  }

  private func integer(_ range: Range<Int>) -> UInt64 { bytes[range].reduce(0) { $0 << 8 | UInt64($1) } }

  private func meaning(of field: String, _ range: Range<Int>) -> String {
    let value = integer(range.count > 8 ? range.lowerBound..<range.lowerBound + 8 : range)
    switch field {
    case "type and binding":
      guard value >> 4 == 1 else { return "object type \(value >> 4): not a credential" }
      let binding = HolderBinding(rawValue: UInt8(value & 0x0f))
      return "credential, " + (binding.map { "bound by \($0.name)" } ?? "reserved binding \(value & 0x0f)")
    case "status":
      guard let status = Status(rawValue: UInt8(value)) else { return "reserved status \(value)" }
      return status.isForCredentials ? status.name : "\(status.name): in status lists only"
    case "region": return value == 0 ? "none" : RegionArgument.title(UInt32(value))
    case "key id": return "hint to the issuer's key"
    case "issued at": return Time.format(value)
    case "lifetime":
      let expiry = integer(9..<13) + 60 * value
      if value == 0 { return "none: not allowed" }
      return "\(value) min, " + (expiry > UInt64(UInt32.max) ? "past 32-bit time" : "until \(Time.format(expiry))")
    case "index": return "place \(value) in the key's status list"
    case "holder hash": return "who holds it, by the binding"
    default: return "Ed25519, not checked here"
    }
  }

  var json: JSONValue {
    [
      "form": .string(form),
      "defect": defect.map { ["reason": .string($0.reason.name), "offset": .integer(Int64($0.offset))] } ?? .null,
      "bytes": .string(Hex.encode(bytes)),
      "fields": .array(
        entries.map {
          [
            "offset": .integer(Int64($0.offset)), "hex": .string(Hex.encode($0.bytes)), "field": .string($0.field),
            "meaning": .string($0.meaning),
          ]
        }),
    ]
  }
}
