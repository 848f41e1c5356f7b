internal import LuyinConformance
internal import SystemPackage

/// What a command takes that looks at one code: the code itself, a file with it, or `-` for standard input.
struct CodeInput {
  /// For messages.
  let name: String
  let bytes: [UInt8]

  /// More than any code has, or the line of JSON around one.
  private static let byteCountMax = 65_536

  init(_ argument: String) throws(Failure) {
    if argument == "-" {
      name = "standard input"
      bytes = try File.read(.standardInput, name: name, upToEndOr: CodeInput.byteCountMax + 1).bytes
      guard bytes.count <= CodeInput.byteCountMax else {
        throw Failure(.cannotOpen, "standard input has more than \(CodeInput.byteCountMax) bytes and so is no code")
      }
    } else if File.exists(argument) {
      name = Foreign.shown(argument)
      bytes = try File.read(argument, byteCountMax: CodeInput.byteCountMax)
    } else if argument.contains("/") {
      throw Failure(.cannotOpen, "\(Foreign.shown(argument)): no such file")
    } else {
      name = "the text"
      bytes = Array(argument.utf8)
    }
  }
}
