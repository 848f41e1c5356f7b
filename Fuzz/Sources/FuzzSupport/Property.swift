/// Traps with the property's name unless it holds, which libFuzzer reports as a crash of this input.
///
/// Not `precondition`: in a release build that traps without a word.
public func property(
  _ name: StaticString, _ holds: Bool, file: StaticString = #fileID, line: UInt = #line
) {
  if !holds { violated(name, file, line) }
}

@inline(never)
private func violated(_ name: StaticString, _ file: StaticString, _ line: UInt) -> Never {
  fatalError("property violated: \(name)", file: file, line: line)
}
