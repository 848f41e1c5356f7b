// Holders, and what they show of their credentials, for the requests: mostly as it must be, at the borders of its time, or
// with one defect.

import { ascii, hexOf, integerBytes, joined } from '../src/bytes.js'
import { sha512 } from './documents.mjs'
import { documentAsRead, exampleDocument, exampleHolderHash, exampleOpening } from './identity-documents.mjs'
import { damagedBytes } from './mutations.mjs'
import { holder as stranger, mixedKey, signatureByNobody, signer, withLargeScalar } from './signers.mjs'

/** The secrets of two devices, each with its first keys. */
export const seeds = [1, 2].map(number => ascii(`FAKE-SEED luyin vectors wallet ${number}`))

export const wallets = seeds.flatMap(seed => [0, 1, 2].map(number => {
  const secret = sha512(ascii('luyin:hkey1'), seed, integerBytes(number, 4)).slice(0, 32)
  return { seed, number, ...signer(Buffer.from(secret).toString('latin1')) }
}))

const notAdmitted = [
  new Uint8Array(32), Uint8Array.from([1, ...new Array(31).fill(0)]), new Uint8Array(32).fill(255), mixedKey(wallets[0].key, 4)
]

export function holderHashOf(key) {
  return sha512(ascii('luyin:hldev'), key).slice(0, 16)
}

/**
 * Whom a credential is for.
 *
 * @typedef {object} Holder
 * @property {string} binding
 * @property {Uint8Array} holderHash
 * @property {Uint8Array} [key] of a device
 * @property {(message: Uint8Array) => Uint8Array} [sign] of a device
 */

/** @returns {Holder} */
export function anyHolder(random, binding = random.pick(['deviceKey', 'deviceKey', 'guardianDeviceKey', 'identityDocument'])) {
  if (binding === 'identityDocument') {
    return { binding, holderHash: random.oneIn(4) ? random.bytes(16) : exampleHolderHash }
  }
  const by = random.oneIn(25) ? { key: random.pick(notAdmitted), sign: () => signatureByNobody(random) } : random.pick(wallets)
  return { binding, holderHash: random.oneIn(25) ? random.bytes(16) : holderHashOf(by.key), key: by.key, sign: by.sign }
}

const challenges = [1, 2].map(number => ascii(`FAKE-CHALLENGE-${number}`))
const places = [520382, 520382, 1, 2 ** 24 - 1]
const firstBytes = [0x11, 0x12, 0x13, 0x20, 0x21, 0x22, 0x23, 0x24, 0x31, 0x32, 0x33, 0x41, 0x01, 0xf1]

const withFirst = (first, bytes) => joined([first], bytes.slice(1))
const otherThan = (random, list, value) => random.pick(list.filter(other => other !== value))

function messageOf(credential, time, challenge, place) {
  if (challenge === null) return joined(ascii('luyin:pres1'), credential, integerBytes(time, 4))
  return joined(ascii('luyin:chal1'), credential, integerBytes(time, 4), challenge, integerBytes(place, 3))
}

/** When it was presented: at the time, at a border of what is in time, or at any time. */
function presentedAt(random, time, isSound) {
  const offset = random.oneIn(3) ? random.pick([31, 30, 29, -44, -45, -46, 75, -75]) : random.below(70) - 42
  return Math.max(0, Math.min(2 ** 32 - 1, time + (isSound || random.below(3) > 0 ? random.pick([0, -1, -5]) : offset)))
}

/** What a device shows, with its signature and what was asked of it: a challenge of the place, or null. */
function deviceShows(random, holder, credential, time, place, challenge, isSound) {
  const type = holder.binding === 'deviceKey' ? 0x21 : 0x23
  let shown = credential
  let key = holder.key
  let sign = holder.sign
  let at = presentedAt(random, time, isSound)
  let message = messageOf(credential, at, challenge, place)
  let finish = bytes => bytes
  const unasked = () => { message = messageOf(credential, at, challenge === null ? challenges[0] : null, place) }
  const defects = [
    unasked, unasked, unasked, unasked,
    () => { message = messageOf(credential, at, otherThan(random, challenges, challenge), place) },
    () => { message = messageOf(credential, at, challenges[0], random.pick([1, place, place - 1])) },
    () => { message = messageOf(withFirst(type, credential), at, challenge, place) },
    () => { message = joined(ascii('luyin:cred1'), message.slice(11)) },
    () => { message = message.slice(0, -1) },
    () => { sign = random.pick(wallets).sign },
    () => { const other = random.pick([...wallets, stranger]); key = other.key; sign = other.sign },
    () => { key = random.pick(notAdmitted) },
    () => { sign = () => withLargeScalar(holder.sign(message)) },
    () => { sign = () => signatureByNobody(random) },
    () => { at = Math.max(0, at - 1) },
    () => {
      shown = credential.slice()
      shown[random.below(100)] ^= 1 << random.below(8)
      if (random.oneIn(2)) message = messageOf(withFirst(credential[0], shown), at, challenge, place)
    },
    () => { finish = bytes => withFirst(random.pick(firstBytes), bytes) },
    () => { finish = bytes => withFirst(bytes[0] ^ 2, bytes) },
    () => { finish = bytes => damagedBytes(random, bytes) },
    () => { finish = bytes => damagedBytes(random, bytes) }
  ]
  if (!isSound && random.oneIn(3)) random.pick(defects)()
  const signature = sign(message)
  return { bytes: finish(joined(withFirst(type, shown), key, integerBytes(at, 4), signature)), signature }
}

function paperShows(random, credential) {
  const opening = random.oneIn(4) ? random.bytes(16) : exampleOpening
  const bytes = joined(withFirst(0x32, credential), opening)
  if (random.below(4) > 0) return bytes
  return random.oneIn(2) ? withFirst(random.pick(firstBytes), bytes) : damagedBytes(random, bytes)
}

/** What a verifier has seen, in which the signature may be. */
function sightings(random, signature, time) {
  const seen = Array.from({ length: random.below(4) }, () =>
    ({ signature: hexOf(random.bytes(random.pick([64, 64, 0, 63, 65]))), time: time - random.below(100) }))
  for (let left = random.pick([0, 1, 1, 2]); left > 0; left--) {
    const same = random.oneIn(10) ? damagedBytes(random, signature) : signature
    const before = random.pick([0, 1, 2, 3, 3, 4, 4, 5, -1, -100, 75, random.below(100)])
    seen.push({ signature: hexOf(same), time: random.oneIn(30) ? random.pick([2 ** 53 - 1, -(2 ** 53 - 1)]) : time - before })
  }
  return random.shuffled(seen).filter(({ time }) => Number.isSafeInteger(time))
}

/**
 * What is shown of a credential, and the operands that a verifier brings.
 *
 * @param {Holder} holder whom the credential is for
 * @param {Uint8Array} credential
 * @param {number} time of verification
 * @param {number | null} [place] the verifier's, or null if it has none and asks nothing
 * @param {string} [wanted] the assurance that is to come out
 */
export function showing(random, holder, credential, time, place = random.pick(places), wanted) {
  const operands = {}
  // What is to come out mostly does.
  const isSound = wanted !== undefined && random.below(5) > 0
  const isAsked = wanted === undefined ? random.oneIn(3) : wanted.endsWith('Challenged')
  const challenge = place !== null && isAsked ? random.pick(challenges) : null
  if (challenge !== null) operands.challenge = hexOf(challenge)
  if (challenge !== null || (place !== null && random.oneIn(8))) operands.place = place
  if (!isSound && random.oneIn(6)) operands.document = documentAsRead(random)
  const isAlone = wanted === undefined ? random.oneIn(6) : wanted === 'none'
  let bytes = credential
  let signature = random.bytes(64)
  if (isAlone) {
    if (!isSound && random.oneIn(8)) bytes = withFirst(random.pick(firstBytes), credential)
  } else if (holder.binding === 'identityDocument') {
    bytes = paperShows(random, credential)
    // Seldom one to compare with: that takes a tenth of a second.
    if (random.below(6) > 0) delete operands.document
    else if (random.oneIn(2)) operands.document = exampleDocument
  } else {
    ({ bytes, signature } = deviceShows(random, holder, credential, time, place ?? places[0], challenge, isSound))
  }
  if (!isSound && random.oneIn(3)) operands.seen = sightings(random, signature, time)
  return { bytes, operands: !isSound && random.oneIn(25) ? strangeOperands(random, operands) : operands }
}

/** What is ill-typed, or hardly not. */
function strangeOperands(random, operands) {
  return random.pick([
    () => ({ ...operands, challenge: random.pick([null, '', '00'.repeat(15), '00'.repeat(17), 'AB'.repeat(16), 5, false, {}]) }),
    () => ({ ...operands, challenge: '00'.repeat(16), place: random.pick([null, undefined, 0, -1, 2 ** 24, 2 ** 24 - 1, '1', 1.5, true]) }),
    () => ({ ...operands, place: random.pick([0, -1, 2 ** 24, '1', 1.5, [], false]) }),
    () => ({
      ...operands,
      document: random.pick([
        null, '', [], {}, 0, false, { type: 'cn-id' }, { number: 'X' }, { type: 1, number: 'X' }, { type: 'x', number: null },
        { type: 'x', number: '' }, { type: 'cn-id', number: '', extra: 1 }
      ])
    }),
    () => ({
      ...operands,
      seen: random.pick([
        null, {}, '', 0, false, [null], [[]], ['00'], [{}], [{ signature: '00' }], [{ time: 0 }], [{ signature: '0', time: 0 }],
        [{ signature: 'AB', time: 0 }], [{ signature: '', time: 0.5 }], [{ signature: '', time: '0' }],
        [{ signature: '', time: 0, extra: null }]
      ])
    }),
    () => ({ ...operands, challenge: null, place: null, document: null, seen: null })
  ])()
}

/** How the clock is said to be. */
export function clockOperand(random) {
  return random.oneIn(3) ? { clockSuspect: random.pick([true, true, false, null, ...random.oneIn(5) ? [0, 1, '', 'true'] : []]) } : {}
}

/** What a device's secret, the number of a key and a challenge may be. */
export function walletOperands(random, { seed, number }) {
  const isAsked = random.oneIn(2)
  const operands = {
    seed: hexOf(seed), number,
    ...isAsked ? { challenge: hexOf(random.oneIn(3) ? random.bytes(16) : random.pick(challenges)) } : {},
    ...isAsked || random.oneIn(6) ? { place: random.pick(places) } : {}
  }
  return random.oneIn(15) ? strangeOperands(random, operands) : operands
}
