// Numbers as people read them: a point, digits behind it as asked, commas between thousands.

extension Double {
  func text(_ fractionDigits: Int) -> String {
    var scale = 1.0
    for _ in 0..<fractionDigits { scale *= 10 }
    let scaled = Int((magnitude * scale).rounded())
    let sign = self < 0 && scaled != 0 ? "-" : ""
    let whole = sign + (scaled / Int(scale)).grouped
    guard fractionDigits > 0 else { return whole }
    let fraction = String(scaled % Int(scale))
    return whole + "." + String(repeating: "0", count: fractionDigits - fraction.count) + fraction
  }
}

extension Int {
  var grouped: String {
    var rest = String(magnitude)
    var groups: [String] = []
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest.removeLast(3)
    }
    return (self < 0 ? "-" : "") + ([rest] + groups).joined(separator: ",")
  }
}

extension ClosedRange where Bound == Double {
  func text(_ fractionDigits: Int) -> String {
    lowerBound.text(fractionDigits) + " to " + upperBound.text(fractionDigits)
  }
}

extension Collection where Element == Int {
  /// The least and the most: `552` or `429 to 850`.
  var span: String {
    guard let least = self.min(), let most = self.max() else { return "" }
    return least == most ? least.grouped : "\(least.grouped) to \(most.grouped)"
  }
}
