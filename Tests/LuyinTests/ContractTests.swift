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
}
