extension Sequence where Element: Sendable {
  /// What becomes of each, in their order; worked out on all cores.
  func concurrentMap<Value: Sendable>(_ transform: @escaping @Sendable (Element) -> Value) async -> [Value] {
    await withTaskGroup(of: (position: Int, value: Value).self) { group in
      for (position, element) in enumerated() {
        group.addTask { (position, transform(element)) }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.position < $1.position }.map(\.value)
    }
  }
}
