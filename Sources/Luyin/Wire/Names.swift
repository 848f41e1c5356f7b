extension String {
  /// Whether both have the same bytes. Swift's `==` is more generous: it takes the Kelvin sign for a K, and a
  /// registry name has one spelling.
  package func hasBytes(of other: String) -> Bool {
    // The library's elementsEqual does not look at the lengths first; it took an eighth of the time to read a policy in JSON.
    let (one, other) = (utf8.span, other.utf8.span)
    guard one.count == other.count else { return false }
    for position in one.indices where one[position] != other[position] { return false }
    return true
  }
}
