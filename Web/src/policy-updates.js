// Policies among what a verifier holds (spec: updates.md, Taking a policy).

import { hexOf } from './bytes.js'
import { checkSignatures } from './document-signatures.js'
import { decodeBody, saySame } from './documents.js'
import { entryOf, maySign } from './entries.js'
import { check } from './reason-codes.js'

/**
 * What is held of the own domain after a policy (updates.md, Taking a policy). Its body is read once its signatures count.
 *
 * @param {import('./updates.js').Held} held
 * @param {import('./documents.js').Envelope} envelope
 * @param {number} latest the latest time at which it may be issued
 * @returns {Promise<import('./updates.js').Held>}
 * @throws {Refusal} `update.*`, or the reasons of decoding
 */
export async function withPolicy(held, envelope, latest) {
  const entry = entryOf(held, envelope.subject)
  // Only keys with the purpose of policies are ever named.
  check(entry !== undefined && jurisdictionsOf(held.trustList, entry).length > 0, 'update.key')
  const before = held.policies.get(hexOf(envelope.subject))
  check(!(before !== undefined && saySame(envelope, before) && isPolicyCounting(held, before)), 'update.unchanged')
  check(envelope.epoch >= entry.epoch, 'update.rollback')
  check(envelope.epoch <= entry.epoch, 'update.epoch')
  check(envelope.number >= entry.leastNumber, 'update.rollback')
  check(before === undefined || envelope.number >= before.number, 'update.rollback')
  const signers = maySign(entry, envelope.issuedAt) ? [entry.key] : []
  await checkSignatures(envelope, [{ threshold: 1, keys: signers }])
  check(before === undefined || envelope.number > before.number || saySame(envelope, before), 'update.equivocation')
  const policy = await decodeBody(envelope)
  check(jurisdictionsOf(held.trustList, entry).includes(policy.body.jurisdiction), 'update.jurisdiction')
  check(policy.issuedAt <= latest, 'update.ahead')
  return Object.freeze({ ...held, policies: new Map(held.policies).set(hexOf(policy.subject), policy) })
}

/** The policies that stay held with this trust list. */
export function policiesStillHeld(policies, { body }) {
  const named = new Set(body.policies.map(({ keyId }) => keyId))
  const epochs = new Map(body.keys.filter(({ keyId }) => named.has(keyId)).map(({ key, epoch }) => [hexOf(key), epoch]))
  return new Map([...policies].filter(([key, { epoch }]) => epochs.get(key) === epoch))
}

/** Whether a policy that is held counts by the trust list in force. */
export function isPolicyCounting(held, { subject, epoch, number, issuedAt, body }) {
  const entry = entryOf(held, subject)
  return entry !== undefined && entry.epoch === epoch && number >= entry.leastNumber && maySign(entry, issuedAt) &&
    jurisdictionsOf(held.trustList, entry).includes(body.jurisdiction)
}

/** The policy of a jurisdiction that the trust list in force names, if one is held and counts; else undefined. */
export function countingPolicy(held, { jurisdiction, keyId }) {
  const { key } = held.trustList.body.keys.find(entry => entry.keyId === keyId)
  const policy = held.policies.get(hexOf(key))
  // One key may be named for two jurisdictions, and has signed the policy of one.
  return policy?.body.jurisdiction === jurisdiction && isPolicyCounting(held, policy) ? policy : undefined
}

/** For which jurisdictions the trust list names the entry's key. */
function jurisdictionsOf({ body: { policies } }, { keyId }) {
  return policies.filter(policy => policy.keyId === keyId).map(({ jurisdiction }) => jurisdiction)
}
