#if os(Linux)
  import Foundation
  import Luyin
  import LuyinVectors
  import Testing

  /// However many threads judge paper at once, its documents are hashed one behind the other: strangers must not fill a gate's memory.
  struct DocumentCheckTests {
    @Test func documentsAreCheckedOneAtATime() async {
      await #expect(processExitsWith: .success) {
        let bytes = ExampleHolder.document()
        let presentation = try UnverifiedPresentation(decoding: bytes.span)
        let document = try IdentityDocument(.chineseIdentityNumber, number: ExampleHolder.number)
        let before = DocumentCheckTests.peakKiB()
        let threads = (0..<6).map { _ in
          Thread {
            let assurance = try? HolderCheck(document: document).assurance(assumingAuthentic: presentation, at: 0)
            precondition(assurance == .document)
          }
        }
        for thread in threads { thread.start() }
        while !threads.allSatisfy(\.isFinished) { try await Task.sleep(for: .milliseconds(20)) }
        let taken = DocumentCheckTests.peakKiB() - before
        // The example itself was hashed before: one check takes no more than that did, two at once would take 65,536 KiB more.
        precondition(taken < 40_000, "\(taken) KiB")
      }
    }

    /// The most memory that this process has had.
    private static func peakKiB() -> Int {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      guard let number = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
        fatalError("no VmHWM")
      }
      return number
    }
  }
#endif
