internal import FuzzSupport
internal import Luyin

/// A bundle is refused, or gives documents that lie in it one behind the other; without a defect it is the only encoding
/// of them.
@c(LLVMFuzzerTestOneInput)
public func fuzzBundle(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    let bytes = input.array
    guard let bundle = try? Bundle(decoding: bytes) else { return }
    let byteCount = bundle.documents.reduce(11) { $0 + 4 + $1.count }
    property("documents lie within the bundle", byteCount <= bytes.count)
    let encoded = try? Bundle.encode(bundle.documents)
    if bundle.defect == nil {
      property("a sound bundle comes back", encoded == bytes)
    } else {
      property("a defect is no sound bundle", encoded != bytes)
      property("it lies behind what was read", bundle.defect.map { $0.offset >= byteCount } ?? false)
    }
  }
  return 0
}
