/// Why bytes are no JSON value, and where.
package struct JSONError: Error, Equatable {
  /// The byte at which reading ended, from 0.
  package let offset: Int
  /// What is wrong there.
  package let message: String
}
