internal import Luyin
internal import LuyinStore

/// A gate of the demonstration: a store in a folder of its own, which is gone with it.
final class DemoGate {
  private let folder: String
  private var store: TrustStore
  private(set) var verifier: TrustVerifier

  init(firstRoot: [UInt8]) throws(Failure) {
    let folder = try File.makeTemporaryFolder(prefix: "luyin-demo-")
    self.folder = folder
    do throws(Failure) {
      store = try StoreFailure.rethrowing { () throws(StoreError) in
        try TrustStore.create(at: folder + "/gate", firstRoot: firstRoot)
      }
    } catch {
      File.removeFolder(folder)
      throw error
    }
    verifier = TrustVerifier(store.state)
  }

  deinit { File.removeFolder(folder) }

  /// Takes a bundle from a stick; the answers, in the order of its documents.
  func update(_ bundle: [UInt8], at time: Int64) throws -> [StoreAnswer] {
    let documents = try Bundle(decoding: bundle).documents
    let answers = try StoreFailure.rethrowing { () throws(StoreError) in try store.update(with: documents, at: time) }
    verifier = TrustVerifier(store.state)
    return answers
  }

  func judge(_ text: String, at time: Int64, holder: HolderCheck = HolderCheck()) -> TrustVerdict {
    let text = Array(text.utf8)
    return verifier.judge(text: text.span, at: time, holder: holder)
  }
}
