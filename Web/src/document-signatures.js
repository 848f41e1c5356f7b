// Who has signed a document, as far as quorums say who may (spec: updates.md, steps 7 and 8).

import { signedBytes } from './documents.js'
import { check } from './reason-codes.js'
import { holds, isMet } from './root.js'
import { verifies } from './signatures.js'

/** Whether each signature is by a key of one of these quorums and verifies, and each quorum is met. */
export async function isSigned(document, quorums) {
  return await areGood(document, quorums) && areMet(document, quorums)
}

/** Throws unless the signatures are good and enough. @throws {Refusal} `update.signature`, `update.threshold` */
export async function checkSignatures(document, quorums) {
  check(await areGood(document, quorums), 'update.signature')
  check(areMet(document, quorums), 'update.threshold')
}

/** A superfluous signature is not skipped: it would let two readers differ. */
async function areGood(document, quorums) {
  const message = signedBytes(document)
  for (const { key, signature } of document.signatures) {
    // Who is listed comes first, which spares the check of a stranger's signature; the answer is the same.
    if (!quorums.some(quorum => holds(quorum, key)) || !await verifies(key, message, signature)) return false
  }
  return true
}

function areMet(document, quorums) {
  const keys = document.signatures.map(({ key }) => key)
  return quorums.every(quorum => isMet(quorum, keys))
}
