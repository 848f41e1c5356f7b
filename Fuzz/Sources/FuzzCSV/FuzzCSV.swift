internal import FuzzSupport

/// Reading CSV ends, leaves nothing out, knows its lines, and gives each field as it was meant: written back with
/// every field in quotes, a row reads the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { checkRows($0.array) }
  return 0
}

private func checkRows(_ bytes: [UInt8]) {
  var rows = CSVRows(bytes, firstLine: 1)
  var line = 1
  var end = 0
  while true {
    var defect: CSVRows.RowError?
    do {
      guard try rows.next() else { break }
    } catch {
      defect = error
    }
    let range = rows.rowRange
    // So there are at most as many rows as bytes.
    property("a row takes a byte, and lies behind the last", end <= range.lowerBound && !range.isEmpty)
    property("a row ends with the bytes at the latest", range.upperBound <= bytes.count)
    property("between rows stand line ends alone", bytes[end..<range.lowerBound].allSatisfy(isLineEnd))
    line += bytes[end..<range.lowerBound].count { $0 == 0x0a }
    property("a row knows its line", rows.line == line)
    if let defect {
      property("a defect lies in its row or right behind it", 1...range.count + 1 ~= defect.column)
    } else {
      checkPlaces(of: rows)
      checkWriting(of: rows)
    }
    line += bytes[range].count { $0 == 0x0a }
    end = range.upperBound
  }
  property("behind the last row stand line ends alone", bytes[end...].allSatisfy(isLineEnd))
  property("the end is the end", (try? rows.next()) == false)
}

private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }

private func checkPlaces(of rows: CSVRows) {
  property("a row has a field", !rows.fields.isEmpty)
  var end = rows.rowRange.lowerBound
  for field in rows.fields {
    property("fields are in order and disjoint", end <= field.range.lowerBound)
    property("a field lies in its row", field.range.upperBound <= rows.rowRange.upperBound)
    let start = rows.rowRange.lowerBound + field.column - 1
    let quotes = field.range.lowerBound - start
    let isQuoted = quotes == 1 && rows.bytes[start] == 0x22
    property("a field's column is its first byte, or its quote", quotes == 0 || isQuoted)
    end = field.range.upperBound
  }
}

private func checkWriting(of rows: CSVRows) {
  let fields = rows.fields.map { Array(rows.content($0)) }
  var written: [UInt8] = []
  for field in fields {
    if !written.isEmpty { written.append(0x2c) }
    written.append(0x22)
    for byte in field { written += byte == 0x22 ? [0x22, 0x22] : [byte] }
    written.append(0x22)
  }
  written += [0x0d, 0x0a]
  var again = CSVRows(written, firstLine: 1)
  do {
    property("what was written has a row", try again.next())
    property("it reads the same", again.fields.map { Array(again.content($0)) } == fields)
    property("that row is all of it", again.rowRange == written.indices)
    property("and the only one", try !again.next())
  } catch {
    property("what was written reads without defect", false)
  }
}
