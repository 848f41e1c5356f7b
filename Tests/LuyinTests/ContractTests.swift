import Luyin
import LuyinConformance
import Testing

/// What the contract answers to lines that are no good requests; good ones are the vectors' affair.
struct ContractTests {
  @Test(arguments: [
    ("", #"{"id":null,"reason":"request"}"#),
    ("x", #"{"id":null,"reason":"request"}"#),
    ("[]", #"{"id":null,"reason":"request"}"#),
    ("{}", #"{"id":null,"reason":"request"}"#),
    (#"{"op":"key.admit"}"#, #"{"id":null,"reason":"request"}"#),
    (#"{"id":null,"op":"key.admit"}"#, #"{"id":null,"reason":"request"}"#),
    (#"{"id":1.5,"op":"key.admit"}"#, #"{"id":null,"reason":"request"}"#),
    (#"{"id":[1],"op":"key.admit"}"#, #"{"id":null,"reason":"request"}"#),
    (#"{"id":1}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":2}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":"none"}"#, #"{"id":1,"reason":"unsupported"}"#),
    (#"{"id":"a\"b","op":"none"}"#, #"{"id":"a\"b","reason":"unsupported"}"#),
    (#"{"id":1,"op":"key.admit"}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":"key.admit","key":7}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":"key.admit","key":"0"}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":"key.admit","key":"AA"}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":"key.admit","key":""}"#, #"{"id":1,"result":false}"#),
    (#"{"id":-7,"op":"key.admit","key":"","more":true}"#, #"{"id":-7,"result":false}"#),
    (#"{"id":1,"op":"credential.judge","input":"","key":"","time":0}"#, #"{"id":1,"reason":"key.notAdmitted"}"#),
    (#"{"id":1,"op":"credential.judge","input":"","key":"","time":"0"}"#, #"{"id":1,"reason":"request"}"#),
    (#"{"id":1,"op":"holder.hash","binding":"identityDocument"}"#, #"{"id":1,"reason":"request"}"#),
  ])
  func everyLineHasAnAnswer(line: String, answer: String) {
    #expect(Contract.answer(line: line.utf8) == answer)
  }

  @Test func jsonIsWrittenAsItIsRead() throws {
    let value: JSONValue = [
      "text": "quote \" backslash \\ line\n tab\t nul\u{0} 路引 \u{2028}", "list": [1, -2, true, .null, []],
      "object": [:],
    ]
    #expect(JSONValue(parsing: value.line.utf8) == value)
    #expect(JSONValue(parsing: value.document.utf8) == value)
    #expect(!value.line.contains("\n"))
  }

  /// Few members are compared with each other and many are hashed; neither may miss one.
  @Test(arguments: 1...40)
  func noMemberStandsTwice(count: Int) throws {
    let members = (0..<count).map { #""n\#($0)":\#($0)"# }
    let object = try #require(JSONValue(parsing: "{\(members.joined(separator: ","))}".utf8))
    for number in 0..<count { #expect(object["n\(number)"]?.integer == Int64(number)) }
    for twice in 0..<count {
      let text = "{\((members + [#""n\#(twice)":0"#]).joined(separator: ","))}"
      let error = #expect(throws: JSONError.self) { try JSONValue(reading: text.utf8) }
      #expect(error?.message == "this member stands twice")
      #expect(error?.offset == text.utf8.count - #""n\#(twice)":0}"#.utf8.count)
    }
  }

  @Test(arguments: [
    (#""""#, ""), (#""a""#, "a"), (#""\u0061b""#, "ab"), (#""a\"b""#, #"a"b"#), (#""ab\n""#, "ab\n"), (#""\\""#, #"\"#),
    (#""湖\u5317省""#, "湖北省"), (#""\ud83d\ude37x""#, "😷x"),
  ])
  func stringsAreReadWithTheirEscapes(text: String, string: String) {
    #expect(JSONValue(parsing: text.utf8)?.string?.hasBytes(of: string) == true)
    for count in text.utf8.indices.map({ text.utf8.distance(from: text.startIndex, to: $0) }) {
      #expect(JSONValue(parsing: Array(text.utf8.prefix(count))) == nil, "of \(text) \(count) bytes")
    }
  }

  @Test(
    arguments: [[0x22, 0x61, 0x0a, 0x22], [0x22, 0x1f, 0x22], [0x22, 0xff, 0x22], [0x22, 0x61, 0xe6, 0xb9, 0x22]]
      as [[UInt8]])
  func stringsOfOtherBytesAreNone(bytes: [UInt8]) {
    #expect(JSONValue(parsing: bytes) == nil)
  }
}
