internal import SystemPackage

/// What an authored trust list is compiled with.
struct AuthoringContext {
  /// Where relative paths begin: the folder of the authored file.
  let folder: FilePath
  /// Sets domain and epoch.
  let root: RootFile?
  /// The list before it.
  let previous: TrustListFile?
}
