internal import Luyin

/// Keys of which so many must sign a document, under the name that messages give them.
struct SigningQuorum {
  let name: String
  let quorum: KeyQuorum
}
