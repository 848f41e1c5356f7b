extension String {
  /// Whether both have the same bytes. Swift's `==` is more generous: it takes the Kelvin sign for a K, and a
  /// registry name has one spelling.
  package func hasBytes(of other: String) -> Bool {
    let (one, other) = (utf8.span, other.utf8.span)
    guard one.count == other.count else { return false }
    for position in one.indices where one[position] != other[position] { return false }
    return true
  }
}
