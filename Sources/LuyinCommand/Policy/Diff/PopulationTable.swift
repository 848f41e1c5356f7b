internal import Luyin
internal import LuyinConformance

/// The columns of a table of populations.
enum PopulationColumn: String, CSVColumn {
  case region, population

  var name: String { rawValue }

  init?(name: String) {
    guard let column = PopulationColumn.allCases.first(where: { $0.rawValue.hasBytes(of: name) }) else { return nil }
    self = column
  }
}

/// How many people live in which regions.
struct PopulationTable {
  /// Nobody counts more people than that in one region.
  private static let populationMax: UInt64 = 100_000_000_000
  private static let messageCountMax = 20

  private let populations: [UInt32: UInt64]

  /// - Throws: with a line for each mistake, up to ``messageCountMax``.
  init(_ path: String) throws(Failure) {
    var chunks = RowChunks(try File.open(path), name: path)
    let header = try CSVHeader<PopulationColumn>(
      readingFrom: &chunks, name: path, required: PopulationColumn.allCases)
    var populations: [UInt32: UInt64] = [:]
    var messages: [String] = []
    while let chunk = try chunks.next() {
      guard chunk.kind == .lines else {
        if chunk.kind == .longLine {
          messages.append("\(path):\(chunk.firstLine): this is no row but a very long line")
        }
        continue
      }
      var rows = CSVRows(chunk.bytes, firstLine: chunk.firstLine)
      while true {
        do throws(CSVRows.RowError) {
          guard try rows.next() else { break }
        } catch {
          messages.append("\(path):\(rows.line):\(error.column): \(error.message)")
          continue
        }
        do throws(Mistake) {
          let (region, population) = try PopulationTable.row(rows, header.columns)
          guard populations.updateValue(population, forKey: region) == nil else {
            throw Mistake(column: 1, message: "region \(RegionTitle.region(region)) has a row already; take one out")
          }
        } catch {
          messages.append("\(path):\(rows.line):\(error.column): \(error.message)")
        }
      }
    }
    guard messages.isEmpty else {
      var lines = Array(messages.prefix(PopulationTable.messageCountMax))
      if messages.count > lines.count { lines.append("\(path): and \(messages.count - lines.count) more") }
      throw Failure(.dataError, lines.joined(separator: "\nluyin: "))
    }
    guard !populations.isEmpty else { throw Failure(.dataError, "\(path) has no region; add rows behind the header") }
    self.populations = populations
  }

  private struct Mistake: Error {
    let column: Int
    let message: String
  }

  private static func row(_ rows: CSVRows, _ columns: [PopulationColumn]) throws(Mistake) -> (UInt32, UInt64) {
    guard rows.fields.count == columns.count else {
      throw Mistake(column: 1, message: "the row has \(rows.fields.count) fields and the header \(columns.count)")
    }
    var (region, population): (UInt32, UInt64) = (0, 0)
    for (column, field) in zip(columns, rows.fields) {
      let text = String(decoding: rows.content(field), as: UTF8.self)
      switch column {
      case .region:
        do throws(RegionError) {
          region = try RegionTable.gbt2260.region(text)
        } catch {
          throw Mistake(column: field.column, message: error.message)
        }
        guard region > 0 else { throw Mistake(column: field.column, message: "0 is no region; name one") }
      case .population:
        guard let number = UInt64(text), number <= populationMax, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
          throw Mistake(column: field.column, message: "\(Foreign.shown(text)) is no number of people, as 57752557")
        }
        population = number
      }
    }
    return (region, population)
  }

  /// How many people live in some regions, and of which of these regions that is not known.
  struct Count {
    var people: UInt64 = 0
    var unknown: [UInt32] = []
  }

  /// - Parameter regions: of GB/T 2260.
  func count(_ regions: NumberSet) -> Count {
    RegionTable.gbt2260.provinces.reduce(into: Count()) { count, province in add(province, regions, to: &count) }
  }

  /// Counts a division once: by its own number if all of it is meant, else by those of its parts.
  private func add(_ division: UInt32, _ regions: NumberSet, to count: inout Count) {
    guard let range = RegionCode.gbt2260.range(of: division) else { return }
    let gaps = regions.gaps(in: range)
    if gaps == [range] { return }
    if gaps.isEmpty, let number = populations[division] {
      count.people += number
      return
    }
    let parts = range.count > 1 ? RegionTable.gbt2260.divisions(within: range.lowerBound + 1...range.upperBound) : []
    var inner = Count()
    for part in parts { add(part, regions, to: &inner) }
    // Where nothing is known of any part the whole is named, and not all of them.
    if gaps.isEmpty, inner.people == 0 { inner.unknown = [division] }
    count.people += inner.people
    count.unknown += inner.unknown
  }
}
