internal import Luyin
internal import LuyinConformance
internal import LuyinQR

/// What a holder's device shows for some seconds: a text, its symbol, and how long it is of use.
struct ShownCode {
  let text: String
  let presentedAt: Int64
  private let bytes: InlineArray<200, UInt8>
  private let key: PublicKey
  private let number: UInt32

  init(_ presentation: DevicePresentation, key: PublicKey, number: UInt32, presentedAt: Int64) {
    text = presentation.text
    bytes = presentation.bytes
    self.key = key
    self.number = number
    self.presentedAt = presentedAt
  }

  /// When the device makes another.
  var renewAt: Int64 { presentedAt + Int64(DevicePresentation.renewalSeconds) }

  /// From when on gates refuse it.
  var expiresAt: Int64 { presentedAt + HolderCheck.behindSeconds }

  /// At level L: what a telephone shows is not damaged, and larger modules are read from farther away.
  var symbol: QRSymbol {
    get throws(Failure) {
      do { return try QRSymbol(text, level: .low) } catch { throw Failure(.internalFault, "\(error)") }
    }
  }

  var json: JSONValue {
    [
      "text": .string(text), "bytes": .string(Hex.encode(bytes.span)), "presentedAt": .integer(presentedAt),
      "key": .string(key.hex), "number": .integer(Int64(number)), "renewAt": .integer(renewAt),
      "expiresAt": .integer(expiresAt),
    ]
  }
}
