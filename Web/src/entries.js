// What a trust list in force says of a key, for those who sign documents with it (spec: updates.md).

import { equal } from './bytes.js'

/**
 * What the trust list in force says of a key; undefined if there is no list or it says nothing.
 *
 * @param {import('./updates.js').Held} held
 * @param {Uint8Array} key
 * @returns {import('./trust-list.js').Entry | undefined}
 */
export function entryOf({ inForce, trustList }, key) {
  return inForce ? trustList.body.keys.find(entry => equal(entry.key, key)) : undefined
}

/**
 * Whether the entry's key may sign a document that was issued at this time: it is in its time, not withdrawn, and nobody
 * else may have it.
 */
export function maySign({ validFrom, validUntil, withdrawal }, issuedAt) {
  if (withdrawal?.reason === 'compromised') return false
  return validFrom <= issuedAt && issuedAt < validUntil && (withdrawal === null || issuedAt < withdrawal.at)
}
