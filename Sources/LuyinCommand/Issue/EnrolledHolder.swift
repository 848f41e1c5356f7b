internal import Luyin

/// Whom a credential is to be for, as the issuer knows them.
enum EnrolledHolder: Sendable {
  case deviceKey(PublicKey)
  case guardianDeviceKey(PublicKey)
  case identityDocument(IdentityDocument)

  /// The holder, and of one with a document the opening, which is another one each time.
  ///
  /// Of a document it takes 64 MiB and about a tenth of a second, so it comes behind all that can be wrong.
  func holder() throws(CryptoError) -> (holder: Holder, opening: Opening?) {
    switch self {
    case .deviceKey(let key): return (.deviceKey(key), nil)
    case .guardianDeviceKey(let key): return (.guardianDeviceKey(key), nil)
    case .identityDocument(let document):
      let (holder, opening) = try Holder.identityDocument(document)
      return (holder, opening)
    }
  }
}
