internal import ArgumentParser
internal import Luyin
internal import LuyinStore

struct StoreInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a store from the first root of a domain.",
    discussion: """
      The root has to come by a way that you trust: whoever chooses it chooses whose word counts. Compare the domain id that \
      is shown with the one that the domain has published, or give it as --domain.

      Example: luyin store init gate --root root1.lydoc --domain 61f232c9…
      """)

  @Argument(help: "The directory to make; it may exist if it is empty.") var directory: String
  @Option(help: "The first root.") var root: String
  @Option(help: "The domain id that the root must make, 64 hex digits.") var domain: String?

  func run() throws {
    let bytes = try File.read(root, byteCountMax: 1 << 16)
    if let domain { try check(bytes, domain) }
    let store = try StoreFailure.rethrowing(whenCreating: true) { () throws(StoreError) in
      try TrustStore.create(at: directory, firstRoot: bytes)
    }
    try Output.standard.write("\(directory): root 1 of domain \(store.state.own.domain.hex)\n")
  }

  /// Before anything is made.
  private func check(_ bytes: [UInt8], _ domain: String) throws(Failure) {
    let expected = domain.filter { $0 != " " }.lowercased()
    guard expected.utf8.count == 64, expected.allSatisfy(\.isHexDigit) else {
      throw Failure(.usage, "--domain must have all 64 hex digits: two roots whose ids share a part can be made")
    }
    guard let state = try? TrustState(firstRoot: bytes) else { return }
    guard state.own.domain.hex == expected else {
      throw Failure(
        .dataError, "\(root) makes the domain \(state.own.domain.hex), which is another one; nothing was made")
    }
  }
}
