internal import Luyin
internal import LuyinStore

/// Files with documents: each a document, or a bundle of several.
struct DocumentFiles {
  /// Each document with a name for messages: the file's, and in a bundle its place.
  private(set) var documents: [(name: String, bytes: [UInt8])] = []
  /// A sentence for each bundle that was cut off.
  private(set) var defects: [String] = []

  init(_ paths: [String]) throws(Failure) {
    for path in paths {
      let bytes = try File.read(path, byteCountMax: Bundle.byteCountMax)
      guard Bundle.isBundle(bytes) else {
        documents.append((path, bytes))
        continue
      }
      let bundle: Bundle
      do { bundle = try Bundle(decoding: bytes) } catch {
        throw Failure(.cannotOpen, "\(path) begins as a bundle and is none: \(error); copy it again")
      }
      documents += bundle.documents.enumerated().map { ("\(path)#\($0.offset + 1)", $0.element) }
      if let defect = bundle.defect {
        defects.append(
          "\(path) is damaged behind document \(bundle.documents.count): \(defect); copy it again for the rest")
      }
    }
  }
}

extension DocumentHeader {
  /// `root 2`, `trust list 3` or `trust list 3 of epoch 1`: for people.
  var title: String { kind.title(epoch: epoch, number: number) }
}

extension DocumentIdentity {
  /// As ``DocumentHeader/title``.
  var title: String { kind.title(epoch: epoch, number: number) }
}

extension DocumentKind {
  fileprivate func title(epoch: UInt32, number: UInt32) -> String {
    switch self {
    case .root: "root \(number)"
    case .trustList: epoch == 0 ? "trust list \(number)" : "trust list \(number) of epoch \(epoch)"
    @unknown default: "\(name) \(number)"
    }
  }
}
