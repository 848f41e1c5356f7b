import Foundation

/// How often a random test runs: a sample in `make test`, the whole proof in `make nightly`.
package enum LongRun {
  package static func count(_ sample: Int, nightly: Int) -> Int {
    ProcessInfo.processInfo.environment["LUYIN_NIGHTLY"] == nil ? sample : nightly
  }
}
