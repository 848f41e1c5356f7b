internal import LuyinCrypto

extension Context {
  /// Hash context of files and of the record in a store. Not in the registry: nothing that is hashed under it leaves
  /// the store.
  static let store = Context("luyin:store")
}
