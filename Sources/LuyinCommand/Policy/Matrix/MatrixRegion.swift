internal import Luyin
internal import LuyinConformance

/// A region as a row or a column.
struct MatrixRegion: Sendable {
  let number: UInt32
  /// As the region table has it; nil for a number without a name.
  let name: String?
  /// nil unless it is a province.
  let province: ProvinceName?

  init(_ number: UInt32, _ code: RegionCode) {
    self.number = number
    name = code == .gbt2260 ? RegionTable.gbt2260.name(number) : nil
    province = code == .gbt2260 ? ProvinceName(number) : nil
  }

  /// `湖北`, `武汉市`; nothing without a name.
  var shortName: String { province?.short ?? name ?? "" }

  /// The number without the zeros of wider levels: `42`, `4201`, `420381`.
  var shortNumber: String {
    guard name != nil else { return "\(number)" }
    return "\(number % 10_000 == 0 ? number / 10_000 : number % 100 == 0 ? number / 100 : number)"
  }

  /// `江西省`, or the number.
  var title: String { name ?? "\(number)" }
}

/// Reads which regions are rows and columns.
struct MatrixRegions {
  /// Stands for all provinces.
  static let provinces = "provinces"

  /// Each region once, in the order in which they are given.
  static func read(_ texts: [String], _ code: RegionCode, option: String) throws(Failure) -> [UInt32] {
    var found: [UInt32] = []
    for text in texts {
      let regions = text.hasBytes(of: provinces) ? RegionTable.gbt2260.provinces : [try region(text, code, option)]
      found += regions.filter { !found.contains($0) }
    }
    return found
  }

  private static func region(_ text: String, _ code: RegionCode, _ option: String) throws(Failure) -> UInt32 {
    guard code == .gbt2260 else {
      guard let number = UInt32(decimal: text.utf8), 1...RegionScope.numberMax ~= number else {
        throw Failure(.usage, "--\(option) \(Foreign.shown(text)) must be a number of \(code.name), and not 0")
      }
      return number
    }
    let table = RegionTable.gbt2260
    do {
      let region = try table.region(text)
      guard region > 0 else { throw Failure(.usage, "--\(option) 0 is no region; name one") }
      return region
    } catch let error as RegionError {
      var message = error.message
      if case .unknown = error, let hint = table.hint(for: text) { message += "; \(hint)" }
      throw Failure(.usage, "--\(option) \(message)")
    } catch let failure as Failure {
      throw failure
    } catch {
      fatalError("\(error)")
    }
  }

  /// The places that have a policy of their own and, if there is one of the whole domain, all provinces; ascending.
  static func relying(on policies: PolicySet) -> [UInt32] {
    let places = Set(policies.members.map(\.policy.jurisdiction))
    return (places.contains(0) ? places.union(RegionTable.gbt2260.provinces) : places).filter { $0 > 0 }.sorted()
  }
}
