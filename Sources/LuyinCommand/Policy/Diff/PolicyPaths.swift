/// A policy in a file, or all those in a folder.
enum PolicyPaths {
  private static let endings = [".json", ".lydoc", ".draft"]

  /// The files; of a folder those whose names end as policies' do.
  static func read(_ path: String) throws(Failure) -> [String] {
    guard let names = File.names(inFolder: path) else { return [path] }
    let found = names.filter { name in endings.contains { name.hasSuffix($0) } }
    guard !found.isEmpty else {
      throw Failure(.cannotOpen, "\(path) has no policy; their names end in \(endings.joined(separator: ", "))")
    }
    return found.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }
}
