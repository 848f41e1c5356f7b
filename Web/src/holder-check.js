// Whether its holder shows a credential (spec: presentations.md, The step holder).

import { isAdmitted } from './admission.js'
import { equal } from './bytes.js'
import { documentHolderHash, holderHashOfKey } from './holders.js'
import { presentationMessage } from './presentations.js'
import { check, Refusal } from './reason-codes.js'
import { wasSeen } from './seen.js'
import { verifies } from './signatures.js'

/** A presentation may be so many seconds ahead of the verifier's clock, and must be less than so many behind it. */
const mostAhead = 30
const tooLate = 45

/** The reasons of this step that make *refer*; without Argon2id a person has to compare the document. All others make *refuse*. */
export const referringOfHolder = Object.freeze([
  'holder.challenge', 'holder.documentNeeded', 'holder.unchecked', 'holder.openingNeeded', 'unsupported'
])

/**
 * What a verifier brings to the step. Each may be missing.
 *
 * @typedef {object} Brought
 * @property {import('./presentations.js').Challenge | null} [challenge] what it has asked the device to sign
 * @property {import('./identity-documents.js').IdentityDocument | null} [document] what it has read
 * @property {readonly import('./seen.js').Sighting[]} [seen] what it has seen lately
 * @property {import('./holders.js').Argon2id} [argon2id] to compare a document with
 */

/**
 * How the holder is known.
 *
 * @param {import('./presentations.js').Shown} shown
 * @param {Brought} brought
 * @param {{time: number, clockSuspect: boolean}} clock the time as it was read, not the time in use
 * @param {number | null} place the verifier's own, if it has one
 * @returns {Promise<string>} the name of the assurance
 * @throws {Refusal} `holder.*`; `unsupported` for a document that has to be compared without Argon2id
 */
export async function holderAssurance(shown, brought, clock, place) {
  switch (shown.kind) {
    case 'device': return await deviceAssurance(shown, brought, clock, place)
    case 'document': return await documentAssurance(shown, brought)
    default: return assuranceAlone(shown.credential, brought)
  }
}

/** Whoever was asked for a proof must not get by without one by leaving it away. */
function assuranceAlone({ binding }, { challenge = null, document = null }) {
  if (binding === 'identityDocument') check(document === null, 'holder.openingNeeded')
  else check(challenge === null, 'holder.challenge')
  return 'none'
}

async function deviceAssurance(shown, { challenge = null, seen = [] }, { time, clockSuspect }, place) {
  const { credential, credentialBytes, holderKey, presentedAt, signature } = shown
  check(challenge === null || place === null || challenge.place === place, 'holder.challenge')
  const message = presentationMessage(credentialBytes, presentedAt, challenge)
  check(equal(await holderHashOfKey(holderKey), credential.holderHash), 'holder.key')
  check(isAdmitted(holderKey), 'holder.keyNotAdmitted')
  if (!await verifies(holderKey, message, signature)) {
    const timed = presentationMessage(credentialBytes, presentedAt, null)
    const isUnanswered = challenge !== null && await verifies(holderKey, timed, signature)
    throw new Refusal(isUnanswered ? 'holder.challenge' : 'holder.signature')
  }
  if (clockSuspect) {
    check(challenge !== null, 'holder.challenge')
  } else {
    // Rounded at most where the difference is far from either border: times have 64 bits, these numbers 53.
    check(presentedAt - time <= mostAhead, 'holder.early')
    check(time - presentedAt < tooLate, 'holder.late')
  }
  check(!wasSeen(seen, signature, time), 'holder.replay')
  const who = credential.binding === 'guardianDeviceKey' ? 'guardian' : 'device'
  return challenge === null ? who : `${who}Challenged`
}

async function documentAssurance({ credential, opening }, { document = null, argon2id }) {
  check(document !== null, 'holder.documentNeeded')
  check(equal(await documentHolderHash(document, opening, argon2id), credential.holderHash), 'holder.document')
  return 'document'
}
