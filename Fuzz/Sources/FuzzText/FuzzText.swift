internal import FuzzSupport
internal import Luyin

/// The text form is one to one: what decodes is the only text of its bytes, and all bytes that may have a text
/// come back from it.
@c(LLVMFuzzerTestOneInput)
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    checkAsText(input)
    checkAsBytes(input)
  }
  return 0
}

private func checkAsText(_ text: Span<UInt8>) {
  let bytes: [UInt8]
  do { bytes = try TextForm.decode(text) } catch {
    property("a refused text has a reason of the text step", 100..<200 ~= error.reason.rawValue)
    property("the defect lies in the text or right behind it", 0...text.count ~= error.offset)
    return
  }
  property("a text carries 1 to 1,024 bytes", TextForm.byteCountLimits.contains(bytes.count))
  do {
    property("what decodes is the text of its bytes", Array(try TextForm.encode(bytes.span).utf8) == text.array)
  } catch {
    property("what was decoded has a text", false)
  }
}

private func checkAsBytes(_ bytes: Span<UInt8>) {
  do {
    let text = Array(try TextForm.encode(bytes).utf8)
    property("only 1 to 1,024 bytes have a text", TextForm.byteCountLimits.contains(bytes.count))
    property("a text gives its bytes back", try TextForm.decode(text.span) == bytes.array)
  } catch {
    property("1 to 1,024 bytes have a text that decodes", !TextForm.byteCountLimits.contains(bytes.count))
    property("other numbers of bytes are text.length", error.reason == .textLength)
  }
}
