internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

/// A trust domain: by a root of it, or by its id.
struct DomainOptions: ParsableArguments {
  @Option(help: "A root of the domain.") var root: String?
  @Option(help: "The domain id instead, 64 hex digits.") var domain: String?

  static let both = "give either --root or --domain"

  func validate() throws {
    guard root == nil || domain == nil else { throw ValidationError(DomainOptions.both) }
  }

  var isGiven: Bool { root != nil || domain != nil }

  /// nil if none was given.
  func domainID() throws(Failure) -> DomainID? {
    if let root { return try RootFile(root).domain }
    guard let domain else { return nil }
    guard let bytes = Hex.decode(domain), bytes.count == 32 else {
      throw Failure(.usage, "--domain must have 64 lower-case hex digits; or give --root")
    }
    let id = DomainID(bytes: InlineArray(copying: bytes.span))
    guard id != .unset else { throw Failure(.usage, "--domain must not be zeros") }
    return id
  }
}
