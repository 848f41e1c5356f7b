/// The operations of the library that are measured, in the order in which they are shown.
enum LibraryOperation: String, CaseIterable {
  case rawSignature = "libsodium alone: sign 47 bytes"
  case issue = "issue: holder key and claims → credential"
  case rawVerification = "libsodium alone: verify 47 bytes"
  case judge = "verify: text → verdict"
  case token = "jwt-kit: EdDSA JWT → claims"
  case holderHash = "holder hash of an admitted key"
  case textDecodeCredential = "text → unverified credential"
  case decode = "100 bytes → unverified credential"
  case textDecode = "text → bytes, in new memory"
  case textEncode = "bytes → text"
  case admission = "admission of a key"
}
