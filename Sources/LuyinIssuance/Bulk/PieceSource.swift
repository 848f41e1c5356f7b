/// A stream of rows that is read a piece at a time, such as a file of lines.
public protocol PieceSource {
  associatedtype Piece: Sendable

  /// Whether ``next(rowCountMax:)`` would have to wait for whoever writes the stream.
  var wouldWait: Bool { get }

  /// The next rows, at least one and at most so many; nil at the end.
  mutating func next(rowCountMax: Int) throws -> Piece?

  /// About how much memory a piece takes.
  static func byteCount(of piece: Piece) -> Int
}
