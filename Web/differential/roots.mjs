// Roots for the requests.

import { hexOf, integerBytes, joined } from '../src/bytes.js'
import { damageEnvelope, documentBytes, documentJSON, enough, sorted, stranger, times } from './documents.mjs'
import { damagedBytes } from './mutations.mjs'
import { holder, mixedKey, roots } from './signers.mjs'

function quorumBytes({ threshold, signers, count = signers.length }) {
  return joined([threshold, count], ...signers.map(({ key }) => key))
}

function bodyBytes({ trustListEpoch, rootKeys, listKeys }) {
  return joined(integerBytes(trustListEpoch, 4), quorumBytes(rootKeys), quorumBytes(listKeys))
}

/** The bytes of a root with these fields, whatever they are. */
export function rootBytes(fields) {
  return documentBytes({ ...fields, body: fields.body ?? bodyBytes(fields) })
}

function quorum(random, pool) {
  const count = random.oneIn(25) ? 32 : 1 + random.below(5)
  const signers = sorted(random.shuffled(pool).slice(0, count))
  return { threshold: 1 + random.below(signers.length), signers }
}

/** The fields of a good first root, signed by a quorum of its own. */
export function firstRoot(random) {
  // The pools overlap in no key. Now and then one is large enough for the longest list.
  const wide = random.oneIn(20)
  const rootKeys = quorum(random, wide ? roots.slice(0, 32) : roots.slice(0, 6))
  const listKeys = quorum(random, wide ? roots.slice(32) : roots.slice(6, 12))
  return {
    kind: 'root', ...times(random, 1577836800), trustListEpoch: random.below(3), rootKeys, listKeys,
    by: sorted(enough(random, rootKeys))
  }
}

/** The fields of a good root after the one given. Often its trust list keys stay the same. */
export function nextRoot(random, before, domain, step = random.pick([0, 1, 86400, 10 ** 7, -1000])) {
  const after = { ...firstRoot(random), domain, number: (before.number ?? 1) + 1 }
  const shift = before.issuedAt + step - after.issuedAt
  after.issuedAt += shift
  after.nextUpdate += shift
  after.expires += shift
  after.trustListEpoch = before.trustListEpoch + random.pick([0, 0, 0, 1])
  if (random.oneIn(2) && !after.rootKeys.signers.some(signer => before.listKeys.signers.includes(signer))) {
    after.listKeys = before.listKeys
  }
  after.by = sorted([...enough(random, before.rootKeys), ...enough(random, after.rootKeys)])
  return after
}

/** The fields with one defect, each signed anew, so that the checks behind the hash and the signatures are reached. */
export function damagedRoot(random, fields) {
  const result = { ...fields }
  if (random.oneIn(2)) {
    damageEnvelope(random, result, [...fields.listKeys.signers, ...fields.rootKeys.signers])
    return result
  }
  const list = random.pick(['rootKeys', 'listKeys'])
  const changed = quorum => { result[list] = { ...fields[list], ...quorum } }
  const { signers } = fields[list]
  const defects = [
    () => { result.body = damagedBytes(random, bodyBytes(fields)) },
    () => { result.body = damagedBytes(random, bodyBytes(fields)) },
    () => changed({ threshold: random.pick([0, signers.length, signers.length + 1, 255]) }),
    () => changed({ count: random.pick([0, 33, signers.length + 1, signers.length - 1, 255]) }),
    () => changed({ signers: random.shuffled(signers) }),
    () => changed({ signers: [...signers, signers[signers.length - 1]] }),
    () => changed({ signers: sorted([...signers, { key: mixedKey(holder.key, random.below(8)) }]) }),
    () => changed({ signers: sorted([...signers, stranger(random)]) }),
    () => {
      const both = sorted([...fields.listKeys.signers, fields.rootKeys.signers[0]])
      result.listKeys = { ...fields.listKeys, signers: both }
    }
  ]
  random.pick(defects)()
  return result
}

/** The JSON form of a root with these fields. */
export function rootJSON(fields) {
  const form = ({ threshold, signers }) => ({ threshold, keys: signers.map(({ key }) => hexOf(key)) })
  return {
    ...documentJSON(fields),
    root: {
      trustListEpoch: fields.trustListEpoch, rootKeys: form(fields.rootKeys), trustListKeys: form(fields.listKeys)
    }
  }
}
