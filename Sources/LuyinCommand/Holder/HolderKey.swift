internal import Luyin
internal import LuyinConformance

/// The public half of one of a seed's keys, and what a credential has of it.
struct HolderKey {
  let number: UInt32
  let publicKey: PublicKey

  init(of seed: borrowing HolderSeed, number: UInt32) throws(Failure) {
    self.number = number
    publicKey = try HolderKey.secret(of: seed, number).publicKey
  }

  static func secret(of seed: borrowing HolderSeed, _ number: UInt32) throws(Failure) -> SecretKey {
    do { return try seed.key(number) } catch { throw Failure(.internalFault, "\(error)") }
  }

  private var holderHash: String { Hex.encode(Holder.deviceKey(publicKey).hash.bytes.span) }

  var text: String { "number       \(number)\npublic key   \(publicKey.hex)\nholder hash  \(holderHash)\n" }

  var json: JSONValue {
    ["number": .integer(Int64(number)), "publicKey": .string(publicKey.hex), "holderHash": .string(holderHash)]
  }
}
