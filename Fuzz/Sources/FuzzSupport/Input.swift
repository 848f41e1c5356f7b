/// Lends libFuzzer's buffer itself, not a copy: a read past its end then meets the address sanitizer.
public func withInput(_ start: UnsafePointer<UInt8>, _ count: Int, _ body: (Span<UInt8>) -> Void) {
  body(unsafe Span(_unsafeStart: start, count: count))
}

extension Span where Element == UInt8 {
  /// A copy, for comparing.
  public var array: [UInt8] { indices.map { self[$0] } }
}
