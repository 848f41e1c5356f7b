internal import Luyin
internal import LuyinConformance

/// Regions as authors write them: numbers and names, and what is excepted of them.
struct AuthoredRegions {
  let regionCode: RegionCode
  private let table = RegionTable.gbt2260

  init(regionCode: RegionCode) { self.regionCode = regionCode }

  /// The number of a region that is given by number or by name; 0 for none.
  func number(_ value: AuthoredValue) throws(AuthoringProblem) -> UInt32 {
    if let text = value.json.string { return try number(text, value) }
    do { return try value.integer(0...RegionScope.numberMax) } catch {
      throw value.problem(error.message + ", or a name of \(RegionCode.gbt2260.name)")
    }
  }

  /// `{"none": …, "ranges": …}`, from that, from a list of regions, or from regions and what is excepted of them.
  func scope(_ value: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    let (none, ranges) = try content(value)
    guard none || !ranges.isEmpty else {
      throw value.problem("holds for nobody; give regions, or \"none\": true for holders without one")
    }
    guard ranges.count <= RegionScope.rangeCountMax else {
      throw value.problem("needs \(ranges.count) ranges, more than \(RegionScope.rangeCountMax); give fewer regions")
    }
    return ["none": .bool(none), "ranges": AuthoredRegions.form(ranges)]
  }

  /// The ranges of a list of regions, sorted and joined: it may be empty.
  func ranges(joining list: AuthoredValue) throws(AuthoringProblem) -> JSONValue {
    let ranges = try joined(list, except: nil)
    guard ranges.count <= RegionScope.rangeCountMax else {
      throw list.problem("needs \(ranges.count) ranges, more than \(RegionScope.rangeCountMax); give fewer regions")
    }
    return AuthoredRegions.form(ranges)
  }

  private static func form(_ ranges: [ClosedRange<UInt32>]) -> JSONValue {
    .array(ranges.map { [.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))] })
  }

  private func content(
    _ value: AuthoredValue
  ) throws(AuthoringProblem) -> (none: Bool, ranges: [ClosedRange<UInt32>]) {
    if case .array = value.json { return (false, try joined(value, except: nil)) }
    guard case .object = value.json else {
      throw value.problem("must be a list of regions, in square brackets, or an object with such a list")
    }
    let object = try value.object(["none", "ranges", "regions", "except"])
    let none = try object["none"]?.bool() ?? false
    if let regions = object["regions"] {
      if let ranges = object["ranges"] { throw ranges.problem("stands beside regions; give one of them") }
      return (none, try joined(regions, except: object["except"]))
    }
    if let except = object["except"] { throw except.problem("needs regions, of which it takes out; give them") }
    guard let given = object["ranges"] else {
      throw object.missing("regions", "add a list of names or numbers, or ranges")
    }
    return (none, try inOrder(given))
  }

  private func joined(
    _ regions: AuthoredValue, except: AuthoredValue?
  ) throws(AuthoringProblem) -> [ClosedRange<UInt32>] {
    var result = RegionRanges(joining: try ranges(regions))
    guard let except else { return result.ranges }
    for (element, cut) in zip(try except.elements(), try ranges(except)) where !result.remove(cut) {
      throw element.problem("lies outside the regions, so nothing is excepted; take it out, or mend it")
    }
    return result.ranges
  }

  private func ranges(_ list: AuthoredValue) throws(AuthoringProblem) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    for element in try list.elements() { ranges.append(try range(element)) }
    return ranges
  }

  /// What one element stands for: a region with all that lies within it, or a range as it is.
  private func range(_ value: AuthoredValue) throws(AuthoringProblem) -> ClosedRange<UInt32> {
    switch value.json {
    case .array: return try bounds(value)
    case .string(let text):
      guard let range = regionCode.range(of: try number(text, value)) else { throw noRegion(value) }
      return range
    default:
      let number = try value.integer(0...RegionScope.numberMax)
      guard let range = regionCode.range(of: number) else { throw noRegion(value) }
      return try known(number, value, range)
    }
  }

  private func noRegion(_ value: AuthoredValue) -> AuthoringProblem {
    value.problem("0 is no region; write {\"none\": true, \"regions\": [...]} for holders without one")
  }

  /// The number of a name, or of a number in a string.
  private func number(_ text: String, _ value: AuthoredValue) throws(AuthoringProblem) -> UInt32 {
    if let number = UInt32(decimal: text.utf8), number <= RegionScope.numberMax {
      return number == 0 ? 0 : try known(number, value, number)
    }
    guard regionCode == .gbt2260 else {
      throw value.problem("must be a number of \(regionCode.name), which has no names here")
    }
    do {
      return try table.region(text)
    } catch {
      guard case .unknown = error else { throw value.problem(error.message) }
      throw value.problem("\(error.message); \(table.hint(for: text) ?? "give its code")")
    }
  }

  /// What an author lists ought to be in the table: one digit off is another place.
  private func known<T>(_ number: UInt32, _ value: AuthoredValue, _ result: T) throws(AuthoringProblem) -> T {
    guard regionCode != .gbt2260 || table.contains(number) else {
      throw value.problem(
        "\(number) is no region of GB/T 2260; mend it, or give it as a range: [\(number), \(number)]")
    }
    return result
  }

  private func bounds(_ value: AuthoredValue) throws(AuthoringProblem) -> ClosedRange<UInt32> {
    let bounds = try value.elements()
    guard bounds.count == 2 else { throw value.problem("must be a range of two numbers, the first and the last") }
    let (lower, upper) = (
      try bounds[0].integer(1...RegionScope.numberMax), try bounds[1].integer(1...RegionScope.numberMax)
    )
    guard lower <= upper else { throw value.problem("is upside down; give the lower number first") }
    return lower...upper
  }

  /// Ranges as they stand in a document: whoever gives these means them, so nothing is sorted or joined.
  private func inOrder(_ list: AuthoredValue) throws(AuthoringProblem) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    for element in try list.elements() {
      let range = try bounds(element)
      if let last = ranges.last, range.lowerBound < last.upperBound + 2 {
        throw element.problem(
          "must begin at least 2 above the end of the range before; or give \"regions\", which sorts and joins")
      }
      ranges.append(range)
    }
    return ranges
  }
}

extension RegionScope {
  /// The last region number.
  static let numberMax: UInt32 = (1 << 24) - 1
}
