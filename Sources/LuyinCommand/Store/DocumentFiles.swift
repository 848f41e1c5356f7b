internal import Luyin
internal import LuyinConformance

/// Files with documents: each a document, or a bundle of several. What is wrong with one file keeps no other out: whoever
/// can put a file on a stick could otherwise keep all the news from a gate.
struct DocumentFiles {
  /// Each document with a name for messages: the file's, and in a bundle its place.
  private(set) var documents: [(name: String, bytes: [UInt8])] = []
  /// A sentence for each file that could not be read, or not wholly.
  private(set) var defects: [String] = []

  init(_ paths: [String]) {
    for path in paths {
      do throws(Failure) {
        try add(path, try File.read(path, byteCountMax: Bundle.byteCountMax))
      } catch {
        // Whoever made the stick chose the names.
        defects.append(Foreign.shown(error.message, characterCountMax: .max))
      }
    }
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    guard Bundle.isBundle(bytes) else {
      documents.append((path, bytes))
      return
    }
    let bundle: Bundle
    do { bundle = try Bundle(decoding: bytes) } catch {
      throw Failure(.cannotOpen, "\(path) begins as a bundle and is none: \(error); copy it again")
    }
    documents += bundle.documents.enumerated().map { ("\(path)#\($0.offset + 1)", $0.element) }
    if let defect = bundle.defect {
      throw Failure(
        .cannotOpen,
        "\(path) is damaged behind document \(bundle.documents.count): \(defect); copy it again for the rest")
    }
  }
}
