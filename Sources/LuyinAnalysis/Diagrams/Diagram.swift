/// A function of the facts: a number of some meaning for each combination of classes. Of one ``DiagramTable`` two are equal exactly if they
/// are the same function.
struct Diagram: Hashable {
  /// A node's number, or below zero for a function that is the same everywhere.
  let code: Int32

  static func constant(_ value: Int) -> Diagram { Diagram(code: ~Int32(value)) }

  /// nil if the facts matter.
  var constant: Int? { code < 0 ? Int(~code) : nil }
}

/// What analysis gives up on, so that policies that nobody would write cannot take all time or memory.
package struct TooLarge: Error {}

/// What analysis may still cost. Its units are steps of a few nanoseconds, and words of memory that are kept.
struct Effort {
  private var left: Int

  init(_ units: Int) { left = units }

  mutating func spend(_ units: Int) throws(TooLarge) {
    left -= units
    if left < 0 { throw TooLarge() }
  }
}
