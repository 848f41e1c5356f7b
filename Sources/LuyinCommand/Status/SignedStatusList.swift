internal import Luyin
internal import LuyinConformance

/// A status list that was signed here, and what its author has to know of it.
struct SignedStatusList {
  let file: StatusListFile
  let signer: PublicKey
  let subject: PublicKey

  /// - Parameters:
  ///   - path: where it will be written.
  ///   - subject: the key that it covers.
  init(
    _ header: DocumentHeader, _ list: StatusList, body: [UInt8], covering subject: PublicKey, path: String,
    with secret: borrowing SecretKey
  ) throws(Failure) {
    self.subject = subject
    signer = secret.publicKey
    do {
      let document = try secret.withSigningKey { (key) throws(FormatError) in
        try UnverifiedDocument(signing: header, body: body, with: key)
      }
      file = StatusListFile(path: path, document: document, body: list)
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }

  var document: UnverifiedDocument { file.document }
  var list: StatusList { file.body }

  /// What it is.
  var title: String {
    "\(Foreign.shown(file.path)): \(document.header.title) of key \(subject.id.hex): \(StatusCounts(list)), "
      + "capacity \(list.capacity), \(document.bytes.count) bytes"
  }

  /// What has to be in the trust list.
  var condition: String {
    let header = document.header
    let signers =
      signer == subject
      ? "" : ", and lists \(signer.id.hex), which has signed, for the same issuer with the purpose statusList"
    return "gates take it if the trust list gives key \(subject.id.hex) epoch \(header.epoch) and a leastNumber of 1"
      + "\(header.number > 1 ? " to \(header.number)" : "")\(signers)"
  }
}
