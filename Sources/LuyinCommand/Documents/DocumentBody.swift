internal import Luyin

/// What a kind of document says, as far as a ceremony has to know: the same steps draft, sign and join all kinds.
protocol DocumentBody {
  static var kind: DocumentKind { get }
  /// As people call it.
  static var title: String { get }
  /// Several of them.
  static var plural: String { get }

  init(admitting document: UnverifiedDocument) throws(FormatError)

  /// What it says, line by line: the same text for the same body, on every machine.
  func lines(header: DocumentHeader) -> [String]
}

extension DocumentBody {
  static var plural: String { title + "s" }

  /// More bytes than any document of the kind has.
  static var byteCountMax: Int { kind.bodyByteCountMax + (1 << 16) }
}
