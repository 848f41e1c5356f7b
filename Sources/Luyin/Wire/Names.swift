extension String {
  /// Whether both have the same bytes. Swift's `==` is more generous: it takes the Kelvin sign for a K, and a
  /// registry name has one spelling.
  package func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
