internal import Luyin
internal import SystemPackage

/// What an authored document is compiled with.
struct AuthoringContext {
  /// Where relative paths begin: the folder of the authored file.
  let folder: FilePath
  /// Sets the domain, and of a trust list the epoch.
  let root: RootFile?
  /// The document before it.
  let previous: PreviousDocument?

  struct PreviousDocument {
    let path: String
    let header: DocumentHeader
  }

  /// - Parameter file: the authored file.
  init(file: String, root: RootFile?, previous: PreviousDocument?) {
    folder = FilePath(file).removingLastComponent()
    self.root = root
    self.previous = previous
  }
}
