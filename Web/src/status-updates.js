// Status lists among what a verifier holds (spec: updates.md, Taking a status list).

import { equal, hexOf } from './bytes.js'
import { applyDelta } from './delta.js'
import { checkSignatures } from './document-signatures.js'
import { decodeBody, saySame } from './documents.js'
import { entryOf, maySign } from './entries.js'
import { check } from './reason-codes.js'
import { holds } from './root.js'
import { states } from './status-list.js'
import { hasStatusList } from './trust-list.js'

/**
 * What is held after a status list, or a delta that makes one (updates.md, Taking a status list). A body is read, and
 * changes are made, once the signatures count.
 *
 * @param {import('./updates.js').Held} held
 * @param {import('./documents.js').Envelope | import('./delta.js').Delta} document
 * @param {number} latest the latest time at which it may be issued
 * @returns {Promise<import('./updates.js').Held>}
 * @throws {Refusal} `update.*`, or the reasons of decoding or applying
 */
export async function withStatusList(held, document, latest) {
  const entry = entryOf(held, document.subject)
  check(entry !== undefined && hasStatusList(entry), 'update.key')
  const before = heldStatusList(held, document.subject)
  check(!(before !== undefined && saySame(document, before) && isCounting(held, before)), 'update.unchanged')
  check(document.epoch >= entry.epoch, 'update.rollback')
  check(document.epoch <= entry.epoch, 'update.epoch')
  check(document.number >= entry.leastNumber, 'update.rollback')
  check(before === undefined || document.number >= before.number, 'update.rollback')
  await checkSignatures(document, [signersOf(held, entry, document.issuedAt)])
  check(before === undefined || document.number > before.number || saySame(document, before), 'update.equivocation')
  const list = await madeOf(document, before)
  check(mayState(entry, list), 'update.status')
  check(list.issuedAt <= latest, 'update.ahead')
  return Object.freeze({ ...held, statusLists: new Map(held.statusLists).set(hexOf(list.subject), list) })
}

/** The list that a document is or, as a delta, makes. */
async function madeOf(document, before) {
  if (!('base' in document)) return await decodeBody(document)
  check(before !== undefined && equal(before.bodyHash, document.base), 'update.base')
  return await applyDelta(document, before)
}

/** The status lists that stay held with this trust list. */
export function statusListsStillHeld(statusLists, trustList) {
  const named = new Map(trustList.body.keys.map(entry => [hexOf(entry.key), entry]))
  return new Map([...statusLists].filter(([key, { epoch }]) => {
    const entry = named.get(key)
    return entry !== undefined && hasStatusList(entry) && entry.epoch === epoch
  }))
}

/** The status list that is held of a key, or undefined. */
function heldStatusList({ statusLists }, key) {
  return statusLists.get(hexOf(key))
}

/** The status list of a key, if one is held and counts; else undefined. */
export function countingStatusList(held, key) {
  const list = heldStatusList(held, key)
  return list !== undefined && isCounting(held, list) ? list : undefined
}

/** Whether a list that is held counts by the trust list in force. */
export function isCounting(held, list) {
  const entry = entryOf(held, list.subject)
  if (entry === undefined || !hasStatusList(entry)) return false
  if (entry.epoch !== list.epoch || list.number < entry.leastNumber) return false
  const signers = signersOf(held, entry, list.issuedAt)
  return list.signatures.every(({ key }) => holds(signers, key)) && mayState(entry, list)
}

/**
 * Who may sign a list of the entry's key that was issued at this time. One of them is enough.
 *
 * @returns {import('./root.js').Quorum}
 */
function signersOf({ trustList }, entry, issuedAt) {
  const signing = trustList.body.keys.filter(other => other === entry
    ? maySignOwn(entry, issuedAt)
    : other.purpose === 'statusList' && other.issuer === entry.issuer && maySign(other, issuedAt))
  return { threshold: 1, keys: signing.map(({ key }) => key) }
}

/** A superseded key, or one whose time is over, goes on: what it signed before is still out there. */
function maySignOwn({ validFrom, withdrawal }, issuedAt) {
  if (withdrawal?.reason === 'compromised') return false
  return validFrom <= issuedAt && !(withdrawal?.reason === 'ceased' && issuedAt >= withdrawal.at)
}

/** Whether the key may state what the list does. */
function mayState({ scope }, { body }) {
  return ['yellow', 'red'].every(status => !states(body, status) || scope.statuses.includes(status))
}
