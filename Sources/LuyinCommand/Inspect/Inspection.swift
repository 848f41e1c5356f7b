internal import Luyin
internal import LuyinConformance

/// What every byte of an object says, sound or damaged; proves nothing and looks at no key.
struct Inspection {
  /// A stretch of bytes and what it means.
  struct Entry {
    let offset: Int
    let bytes: ArraySlice<UInt8>
    /// Whether they may be seen: an opening may not, so that no log and no screen has it.
    let isShown: Bool
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
      _ = try UnverifiedPresentation(decoding: bytes.span)
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

  private typealias Field = (name: String, range: Range<Int>)

  private static let credential: [Field] = [
    ("type and binding", 0..<1), ("status", 1..<2), ("region", 2..<5), ("key id", 5..<9), ("issued at", 9..<13),
    ("lifetime", 13..<16), ("index", 16..<20), ("holder hash", 20..<36), ("signature", 36..<100),
  ]
  private static let device =
    credential + [("holder key", 100..<132), ("presented at", 132..<136), ("holder signature", 136..<200)]
  private static let document = credential + [("opening", 100..<116)]
  /// Of a type that is not known here.
  private static let unknown: [Field] = [("type and binding", 0..<1), ("-", 1..<100)]
  private static let foreign = "not of this type"

  /// What the first byte says the object is; nil if there is none, or none such.
  private var kind: UnverifiedPresentation.Kind? {
    switch bytes.first.map({ $0 >> 4 }) {
    case 1: .credential
    case 2: .device
    case 3: .document
    default: nil
    }
  }

  private var fields: [Field] {
    switch kind {
    case .credential?: Inspection.credential
    case .device?: Inspection.device
    case .document?: Inspection.document
    default: Inspection.unknown
    }
  }

  /// How many bytes may be shown. The opening of a document presentation is hidden also where its first byte is damaged: what stands behind
  /// the first 100 bytes is shown only of what is longer than that and says that it is a device's.
  private var shownCount: Int {
    kind == .device && bytes.count > DocumentPresentation.byteCount
      ? bytes.count : min(bytes.count, UnverifiedCredential.byteCount)
  }

  /// Every byte, in order.
  var entries: [Entry] {
    guard !bytes.isEmpty else { return [] }
    var entries = fields.compactMap { name, range -> Entry? in
      guard range.lowerBound < bytes.count else { return nil }
      let end = min(range.upperBound, bytes.count)
      let missing = range.upperBound - end
      return entry(
        range.lowerBound..<end, name,
        name == "-" ? Inspection.foreign : missing > 0 ? "cut off: \(missing) bytes missing" : meaning(of: name, range))
    }
    let end = fields.last?.range.upperBound ?? 0
    if bytes.count > end {
      let object = kind == .credential ? "credential" : "presentation"
      entries.append(entry(end..<bytes.count, "-", kind == nil ? Inspection.foreign : "behind the \(object)"))
    }
    return entries
  }

  private func entry(_ range: Range<Int>, _ field: String, _ meaning: String) -> Entry {
    Entry(
      offset: range.lowerBound, bytes: bytes[range], isShown: range.lowerBound < shownCount, field: field,
      meaning: meaning)
  }

  private func integer(_ range: Range<Int>) -> UInt64 { bytes[range].reduce(0) { $0 << 8 | UInt64($1) } }

  private func meaning(of field: String, _ range: Range<Int>) -> String {
    let value = integer(range.count > 8 ? range.lowerBound..<range.lowerBound + 8 : range)
    switch field {
    case "type and binding":
      let object: String
      switch kind {
      case .credential?: object = "credential"
      case .device?: object = "device presentation"
      case .document?: object = "document presentation"
      default: return "object type \(value >> 4): neither a credential nor a presentation"
      }
      guard let binding = HolderBinding(rawValue: UInt8(value & 0x0f)) else {
        return "\(object), reserved binding \(value & 0x0f)"
      }
      return "\(object), bound by \(binding.name)"
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
    case "holder key": return "the device's, not compared with the hash here"
    case "presented at": return Time.format(value)
    case "opening": return "salt of the holder hash; whoever has it can search"
    default: return "Ed25519, not checked here"
    }
  }

  var json: JSONValue {
    [
      "form": .string(form),
      "kind": kind.map { .string($0.rawValue) } ?? .null,
      "defect": defect.map { ["reason": .string($0.reason.name), "offset": .integer(Int64($0.offset))] } ?? .null,
      "bytes": .string(Hex.encode(bytes.prefix(shownCount))),
      "fields": .array(
        entries.map {
          [
            "offset": .integer(Int64($0.offset)), "hex": $0.isShown ? .string(Hex.encode($0.bytes)) : .null,
            "field": .string($0.field),
            "meaning": .string($0.meaning),
          ]
        }),
    ]
  }
}
