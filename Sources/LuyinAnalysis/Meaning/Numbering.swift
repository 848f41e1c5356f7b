/// Numbers for values, each value once: 0 for the first, and on from there.
struct Numbering<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  init() {}

  init(_ first: Value) { _ = number(of: first) }

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

extension Numbering: Sendable where Value: Sendable {}
