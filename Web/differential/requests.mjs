// The requests of a differential run: of every op, good ones and damaged ones.

import { ascii, hexOf, integerBytes, joined } from '../src/bytes.js'
import { encodeCredential } from '../src/credential.js'
import { decodeText, encodeText } from '../src/text-form.js'
import { convertible, standing } from './conversion-stories.mjs'
import { domainOf } from './documents.mjs'
import { documentAsRead, openingHex } from './identity-documents.mjs'
import { damagedBytes, damagedText, damagedValue, strangeValue } from './mutations.mjs'
import { damagedPolicy, policy, policyBytes, soundPolicy } from './policies.mjs'
import { damagedPolicyJSON, policyJSON } from './policy-forms.mjs'
import { policyStory, policyVerification } from './policy-stories.mjs'
import { anyHolder, clockOperand, holderHashOf, seeds, showing, walletOperands, wallets } from './presentations.mjs'
import { Random } from './random.mjs'
import { evaluation } from './recognitions.mjs'
import { damagedRanges, numberNear, soundRanges } from './regions.mjs'
import { damagedRoot, firstRoot, nextRoot, rootBytes, rootJSON } from './roots.mjs'
import {
  holder, issuer, issuers, mixedKey, mixedSignature, roots, signatureByNobody, withLargeScalar
} from './signers.mjs'
import {
  boundedChanges, damagedStatusBytes, damagedStatusList, damagedStatusListForm, indexNear, laterStatuses, soundStatuses,
  statusBytes, statusList, statusListBytes, statusListForm, statusListJSON
} from './status-lists.mjs'
import { statusStory, statusVerification } from './status-stories.mjs'
import { story, verification } from './stories.mjs'
import { damagedTrustListJSON, trustListJSON } from './trust-list-forms.mjs'
import { damagedTrustList, soundContent, trustList, trustListBytes } from './trust-lists.mjs'

const longestLine = 262_144 - 1

const example = {
  binding: 'deviceKey',
  status: 'green',
  region: 420381,
  keyId: '5242ff70',
  issuedAt: 1585180800,
  lifetimeMinutes: 1440,
  index: 271828,
  holderHash: '5b88831be2ac6d91c573547af689caa6',
  signature: '9a95b51e3360f4d8a01bf63ab9c84761993c27eb00e6257d09b1eb452439cc8d' +
    'ef54a2480379472c2b9d8cfaa6c8c0764c4ecbf4085c33bc3bb3a0308418310e'
}

/** Encodings of points that decoders treat differently (spec: signatures.md, Constants). */
const constants = [
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'ebffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edfffffffffffffffffffffffffeffffffffffffffffffffffffffffffffff7f',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0200000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  '51b2084cfffd020494bcda5388c6fa3b26e0ccb2eb615365cf53d16673bc73e7',
  'edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010',
  'ecd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010'
].map(hex => Uint8Array.from(Buffer.from(hex, 'hex')))

const signers = [issuer, issuer, holder, ...roots.slice(0, 8), issuers[1]]

/** A public key, mostly one that is admitted. */
function key(random) {
  switch (random.below(12)) {
    case 0: return random.pick(constants)
    case 1: return mixedKey(random.pick(signers).key, random.below(8))
    case 2: return random.bytes(32)
    case 3: return damagedBytes(random, random.pick(signers).key)
    default: return random.pick(signers).key
  }
}

/** The fields of a credential with values that are in range, often at a border. */
function fields(random) {
  const lifetimeMinutes = Math.max(1, random.oneIn(3) ? random.border(24) : random.below(20000))
  const latest = 2 ** 32 - 1 - 60 * lifetimeMinutes
  return {
    binding: random.pick(['deviceKey', 'deviceKey', 'identityDocument', 'guardianDeviceKey']),
    status: random.pick(['green', 'yellow', 'red', 'scheme-16', 'scheme-127', `scheme-${16 + random.below(112)}`]),
    region: random.border(24),
    keyId: random.oneIn(10) ? hexOf(random.bytes(4)) : example.keyId,
    issuedAt: random.pick([0, 299, 300, 301, latest, latest - 1, random.below(latest), example.issuedAt]),
    lifetimeMinutes,
    index: random.border(32),
    holderHash: hexOf(random.bytes(16)),
    signature: hexOf(random.bytes(64))
  }
}

const bytesOf = hex => Uint8Array.from(Buffer.from(hex, 'hex'))

/** A credential signed by the issuer; for the holder, if there is one. */
function credential(random, holder = null) {
  const body = { ...(random.oneIn(4) ? example : fields(random)) }
  if (holder !== null) Object.assign(body, { binding: holder.binding, holderHash: hexOf(holder.holderHash) })
  if (body.issuedAt + 60 * body.lifetimeMinutes >= 2 ** 32) body.issuedAt = 0
  const unsigned = encodeCredential({
    ...body, keyId: bytesOf(body.keyId), holderHash: bytesOf(body.holderHash), signature: new Uint8Array(64)
  }).slice(0, 36)
  return joined(unsigned, issuer.sign(joined(ascii('luyin:cred1'), unsigned)))
}

/** Credential bytes, mostly with a defect: in the signature, the body, the body signed anew, or anywhere. */
function credentialBytes(random) {
  const good = credential(random)
  switch (random.below(7)) {
    case 0: return joined(good.slice(0, 36), withLargeScalar(good.slice(36)))
    case 1: return joined(good.slice(0, 36), damagedBytes(random, good.slice(36)))
    case 2: {
      const body = good.slice(0, 36)
      const at = random.below(20)
      body[at] = random.pick([0, 1, 4, 5, 15, 16, 127, 128, 255, 0x10, 0x14, 0x21, random.below(256)])
      return joined(body, issuer.sign(joined(ascii('luyin:cred1'), body)))
    }
    case 3: return damagedBytes(random, good)
    default: return good
  }
}

/** A credential as its holder shows it, a time of verification that is mostly good, and what the verifier brings. */
function shown(random) {
  const holder = anyHolder(random)
  const good = credential(random, holder)
  const time = timeNear(random, encodeText(good), random.below(3) > 0)
  return { ...showing(random, holder, good, time), time }
}

/** A byte string for the text form: of any length, often of a group's border. */
function payload(random) {
  const length = random.pick([0, 1, 6, 7, 8, 100, 1023, 1024, 1025, random.below(40), random.below(40)])
  return random.oneIn(5) ? new Uint8Array(length).fill(random.pick([0, 255])) : random.bytes(length)
}

function text(random) {
  const bytes = random.oneIn(2) ? credentialBytes(random) : payload(random)
  const good = bytes.length >= 1 && bytes.length <= 1024 ? encodeText(bytes) : 'LY1:'
  return random.oneIn(2) ? damagedText(random, good) : good
}

/** A time, near a border of the credential in the text, or, if it is to be good, in between. */
function timeNear(random, input, isGood = false) {
  let bytes
  try {
    bytes = decodeText(input)
  } catch {
    return 1585224000
  }
  if (bytes.length !== 100 || (!isGood && random.oneIn(8))) {
    return random.pick([0, -1, -300, -301, 2 ** 32, 2 ** 53 - 1, -(2 ** 53 - 1), 1585224000])
  }
  const issuedAt = Buffer.from(bytes).readUInt32BE(9)
  const lifetime = Buffer.from(bytes).readUIntBE(13, 3)
  if (isGood) return issuedAt + random.below(60 * lifetime)
  return random.pick([issuedAt - 300, issuedAt + 60 * lifetime, issuedAt]) + random.pick([-1, 0, 0, 1])
}

/** Key, message and signature, of the honest and of those that no honest signer makes. */
function signed(random) {
  const message = random.bytes(random.pick([0, 1, 47, 165, random.below(300)]))
  if (random.oneIn(3)) return { message, ...mixedSignature(random, message, random.below(8), random.below(8)) }
  if (random.oneIn(4)) return { message, key: random.pick(constants), signature: signatureByNobody(random) }
  const by = random.pick(signers)
  const signature = by.sign(message)
  const good = { key: by.key, message, signature }
  switch (random.below(9)) {
    case 0: return { ...good, signature: withLargeScalar(signature) }
    case 1: return { ...good, signature: damagedBytes(random, signature) }
    case 2: return { ...good, key: key(random) }
    case 3: return { ...good, message: damagedBytes(random, message) }
    case 4: return { ...good, signature: joined(random.pick(constants), signature.slice(32)) }
    case 5: return { ...good, signature: joined(signature.slice(0, 32), random.pick(constants)) }
    case 6: return { message, key: random.pick(constants), signature: joined(random.pick(constants), new Uint8Array(32)) }
    default: return good
  }
}

function root(random) {
  const first = firstRoot(random)
  return random.oneIn(2) ? first : nextRoot(random, first, domainOf(rootBytes(first)))
}

function list(random) {
  const first = firstRoot(random)
  const peers = Array.from({ length: random.below(3) }, () => random.bytes(32))
  return trustList(random, domainOf(rootBytes(first)), first, soundContent(random, peers), 1 + random.below(3))
}

/** The fields of a status list, in nobody's trust list. */
function statuses(random) {
  const by = random.oneIn(4) ? [] : [random.pick(issuers)]
  return statusList(random, random.bytes(32), random.pick(issuers).key, soundStatuses(random), by)
}

/** The fields of a policy, in nobody's trust list. */
function rules(random) {
  const by = random.oneIn(4) ? [] : [random.pick(issuers)]
  return policy(random, random.bytes(32), random.pick(issuers).key, soundPolicy(random), by)
}

/** The bytes of a body, sound or damaged. */
function statusBody(random, content) {
  return random.oneIn(3) ? damagedStatusBytes(random, content) : statusBytes(content)
}

/** A bundle of a few byte strings, which need be no documents. */
function bundle(random) {
  const documents = Array.from({ length: random.below(5) }, () =>
    random.bytes(random.pick([0, 1, 200, random.below(50)])))
  const count = random.oneIn(4) ? random.pick([0, 1, documents.length + 1, 255, 65535]) : documents.length
  const parts = documents.map(document => {
    const wrong = random.pick([0, 1, document.length + 1, 134217728, 134217729, 2 ** 32 - 1])
    return joined(integerBytes(random.oneIn(12) ? wrong : document.length, 4), document)
  })
  const head = random.oneIn(8) ? damagedBytes(random, ascii('luyinbdl\u0001')) : ascii('luyinbdl\u0001')
  const good = joined(head, integerBytes(count, 2), ...parts)
  return random.oneIn(4) ? damagedBytes(random, good) : good
}

/** The operands for each op. */
const operands = {
  'ed25519.verify': random => {
    const { key, message, signature } = signed(random)
    return { key: hexOf(key), message: hexOf(message), signature: hexOf(signature) }
  },
  'key.admit': random => ({ key: hexOf(key(random)) }),
  'key.id': random => ({ key: hexOf(key(random)) }),
  'holder.hash': random => {
    const { type, number } = documentAsRead(random)
    const binding = random.pick([
      'deviceKey', 'guardianDeviceKey', ...new Array(4).fill('identityDocument'), random.pick(['devicekey', 'toString', ''])
    ])
    const ofDocument = { documentType: type, documentNumber: number, opening: openingHex(random) }
    if (random.oneIn(10)) return { binding, key: hexOf(key(random)), ...ofDocument }
    const isFitting = random.below(20) > 0
    return { binding, ...(binding === 'identityDocument') === isFitting ? ofDocument : { key: hexOf(key(random)) } }
  },
  'holder.derive': random => ({
    seed: hexOf(random.oneIn(10) ? random.bytes(random.pick([0, 31, 33, 64])) : random.oneIn(3) ? random.pick(seeds) : random.bytes(32)),
    number: random.oneIn(10) ? random.pick([-1, 2 ** 32, 2 ** 53 - 1]) : random.border(32)
  }),
  'presentation.decode': random => {
    const { bytes } = shown(random)
    const fields = () => {
      const damaged = bytes.slice()
      const border = [0, 1, 2, 3, 4, 15, 16, 127, 128, 255]
      for (let left = 1 + random.below(4); left > 0; left--) damaged[random.pick([0, 1, 9, 10, 13, 14, 15, 20])] = random.pick(border)
      if (random.below(4) > 0) damaged[0] = bytes[0]
      return damaged
    }
    return {
      bytes: hexOf(random.pick([
        () => credentialBytes(random), () => damagedBytes(random, bytes), fields, fields, () => bytes, () => bytes
      ])())
    }
  },
  'presentation.device': random => {
    const wallet = random.pick(wallets)
    const holder = random.oneIn(8)
      ? anyHolder(random)
      : { binding: random.pick(['deviceKey', 'guardianDeviceKey']), holderHash: holderHashOf(wallet.key) }
    const good = credential(random, holder)
    return {
      ...walletOperands(random, random.oneIn(12) ? random.pick(wallets) : wallet),
      credential: hexOf(random.oneIn(10) ? damagedBytes(random, good) : good),
      time: random.oneIn(15) ? random.pick([-1, 2 ** 32, 2 ** 53 - 1]) : random.border(32)
    }
  },
  'presentation.document': random => {
    const good = credential(random, anyHolder(random, random.below(4) > 0 ? 'identityDocument' : undefined))
    return {
      credential: hexOf(random.oneIn(4) ? damagedBytes(random, good) : good),
      opening: hexOf(random.bytes(random.oneIn(4) ? random.pick([0, 15, 17]) : 16))
    }
  },
  'presentation.verify': random => {
    const { bytes, time, operands } = shown(random)
    return { bytes: hexOf(bytes), time, ...operands, ...clockOperand(random) }
  },
  'text.encode': random => ({ bytes: hexOf(payload(random)) }),
  'text.decode': random => ({ text: text(random) }),
  'credential.encode': random => {
    const good = fields(random)
    switch (random.below(5)) {
      case 0: return { ...good, status: random.pick(statusNames) }
      case 1: return { ...good, binding: random.pick(['', 'DeviceKey', 'constructor', '1', 'deviceKey ']) }
      case 2: {
        const name = random.pick(['region', 'issuedAt', 'lifetimeMinutes', 'index'])
        return { ...good, [name]: random.pick([-1, 0, 2 ** 24, 2 ** 32, 2 ** 53 - 1, random.border(24)]) }
      }
      case 3: {
        const name = random.pick(['keyId', 'holderHash', 'signature'])
        return { ...good, [name]: hexOf(damagedBytes(random, bytesOf(good[name]))) }
      }
      default: return good
    }
  },
  'credential.decode': random => ({ bytes: hexOf(credentialBytes(random)) }),
  'credential.verify': random => ({
    bytes: hexOf(credentialBytes(random)), key: hexOf(random.oneIn(3) ? key(random) : issuer.key)
  }),
  'credential.judge': random => {
    if (random.oneIn(2)) {
      const { bytes, time, operands } = shown(random)
      const input = bytes.length === 0 ? text(random) : encodeText(bytes)
      return { input, key: hexOf(random.oneIn(12) ? key(random) : issuer.key), time, ...operands }
    }
    const bytes = credentialBytes(random)
    const input = random.oneIn(4) || bytes.length === 0 ? text(random) : encodeText(bytes)
    return { input, key: hexOf(random.oneIn(8) ? key(random) : issuer.key), time: timeNear(random, input) }
  },
  'region.match': random => {
    const ranges = random.oneIn(6)
      ? Array.from({ length: random.pick([4095, 4096, 4097]) }, (_, i) => [2 * i + 1, 2 * i + 1])
      : soundRanges(random)
    return {
      regionCode: random.pick([
        'GB/T 2260', 'GB/T 2260', 'GB/T 2260', 'ISO 3166-1 numeric',
        random.pick(['', '1', 'GB/T 2260 ', 'gb/t 2260', 'toString'])
      ]),
      region: random.oneIn(12) ? random.pick([-1, 2 ** 24, 2 ** 53 - 1]) : numberNear(random, ranges),
      ranges: random.oneIn(4) ? damagedRanges(random, ranges) : ranges
    }
  },
  'bundle.decode': random => ({ bytes: hexOf(bundle(random)) }),
  'status.encode': random => {
    const form = statusListForm(random, soundStatuses(random))
    return random.oneIn(2) ? damagedStatusListForm(random, form) : form
  },
  'status.lookup': random => {
    const content = soundStatuses(random)
    const bytes = random.below(3) > 0 ? damagedStatusBytes(random, content) : statusBytes(content)
    return { list: hexOf(bytes), indices: Array.from({ length: random.below(20) }, () => indexNear(random, content)) }
  },
  'status.changes': random => {
    const content = soundStatuses(random)
    const next = random.oneIn(4) ? soundStatuses(random) : laterStatuses(random, content)
    return { base: hexOf(statusBody(random, content)), next: hexOf(statusBody(random, next)) }
  },
  'status.apply': random => {
    const earlier = statuses(random)
    const next = laterStatuses(random, earlier.content)
    // As many indices may be taken out as there are.
    const content = random.oneIn(16) ? { ...next, sets: [] } : next
    const later = { ...statuses(random), content, earlier }
    const fields = random.oneIn(4) ? later
      : random.oneIn(3) ? { ...later, ...boundedChanges(random, later) } : damagedStatusList(random, later)
    const delta = statusListBytes({ ...fields, earlier })
    const base = random.oneIn(12) ? damagedStatusBytes(random, earlier.content) : statusBytes(earlier.content)
    return { base: hexOf(base), delta: hexOf(random.oneIn(10) ? damagedBytes(random, delta) : delta) }
  },
  'policy.evaluate': evaluation,
  'document.decode': random => {
    if (random.oneIn(4)) {
      const good = rules(random)
      const bytes = policyBytes(random.oneIn(5) ? good : damagedPolicy(random, good))
      return { bytes: hexOf(random.oneIn(10) ? damagedBytes(random, bytes) : bytes) }
    }
    if (random.oneIn(3)) {
      const good = statuses(random)
      const bytes = statusListBytes(random.oneIn(4) ? good : damagedStatusList(random, good))
      return { bytes: hexOf(random.oneIn(8) ? damagedBytes(random, bytes) : bytes) }
    }
    if (random.below(3) > 0) {
      const good = list(random)
      const bytes = trustListBytes(random.oneIn(4) ? good : damagedTrustList(random, good))
      return { bytes: hexOf(random.oneIn(8) ? damagedBytes(random, bytes) : bytes) }
    }
    const good = root(random)
    const bytes = rootBytes(random.oneIn(3) ? good : damagedRoot(random, good))
    return { bytes: hexOf(random.oneIn(4) ? damagedBytes(random, bytes) : bytes) }
  },
  'document.encode': random => {
    if (random.oneIn(4)) {
      const sound = policyJSON(random, rules(random))
      let form = random.oneIn(4) ? sound : damagedPolicyJSON(random, sound)
      if (random.oneIn(4)) form = damagedPolicyJSON(random, form)
      return { document: random.oneIn(6) ? damagedValue(random, form) : form }
    }
    if (random.oneIn(3)) {
      const form = statusListJSON(random, statuses(random))
      if (random.oneIn(2)) form.statusList = damagedStatusListForm(random, form.statusList)
      if (random.oneIn(10)) form.subject = random.pick(['', '00'.repeat(32), '00'.repeat(31), hexOf(random.bytes(32)), null])
      return { document: random.oneIn(4) ? damagedValue(random, form) : form }
    }
    if (random.below(3) > 0) {
      const sound = trustListJSON(list(random))
      let form = random.oneIn(4) ? sound : damagedTrustListJSON(random, sound)
      if (random.oneIn(4)) form = damagedTrustListJSON(random, form)
      return { document: random.oneIn(5) ? damagedValue(random, form) : form }
    }
    const good = root(random)
    const form = rootJSON(random.oneIn(2) ? good : damagedRoot(random, good))
    if (random.oneIn(3)) form.root.rootKeys.keys = random.shuffled(form.root.rootKeys.keys)
    if (random.oneIn(3)) form.signatures = random.shuffled(form.signatures)
    if (random.oneIn(10)) form.kind = random.pick(['', 'Root', 'policy', 'toString', '__proto__'])
    return { document: random.oneIn(3) ? damagedValue(random, form) : form }
  },
  'store.replay': random => random.pick([story, statusStory, policyStory])(random),
  'verify': random => random.pick([verification, statusVerification, policyVerification, policyVerification])(random),
  'credential.convert': convertible,
  'conversion.standing': standing
}

const statusNames = [
  'suspended', 'revoked', 'scheme-15', 'scheme-128', 'scheme-016', 'scheme-', 'scheme--16', 'scheme-1e1', 'scheme-+16',
  'Green', 'green ', '', 'scheme-16 ', 'scheme-16\n', 'scheme-１６', 'scheme-99', 'scheme-100', 'scheme-1000', '1'
]

/** The names of the ops. */
export const operations = Object.keys(operands)

/** Those with the most to go wrong come twice as often. */
const names = [
  ...operations, 'presentation.verify', 'credential.judge', 'document.decode', 'document.encode', 'status.lookup', 'status.apply', 'policy.evaluate', 'store.replay',
  'verify', 'credential.convert'
]

/** Lines that are no request, or hardly one. */
const strangeLines = [
  '', ' ', '\t', '\r', '{}', '[]', 'null', '5', '"x"', 'hello', '{', '{"id":1', '{"id":1,}', '{"id":1}{"id":2}',
  '{"id":1,"op":"key.id",}', '{"id":null,"op":"key.id"}', '{"id":true,"op":"key.id"}', '{"id":1.5,"op":"key.id"}',
  '{"id":[],"op":"key.id"}', '{"id":{},"op":"key.id"}', '{"op":"key.id"}', '{"id":1}', '{"id":1,"op":5}',
  '{"id":1,"op":null}', '{"id":"\\u0061\\ud83d\\ude00","op":"x"}', '{"id":1,"op":"key.\\u0069d","key":""}',
  '{"id":1,"op":"KEY.ID"}', '{"id":1,"op":"toString"}', '{"id":1,"op":"__proto__"}', '{"id":1,"op":"constructor"}',
  '{"id":"","op":""}', '{"id":-9007199254740991,"op":"x"}', '{"id":9007199254740991,"op":"x"}',
  ' { "id" : 1 , "op" : "x" } \r', '/* */{"id":1,"op":"x"}', '{"id":1,"op":"x"}//', "{'id':1,'op':'x'}",
  '{"id":01,"op":"x"}', '{"id":+1,"op":"x"}', '{"id":.5,"op":"x"}', '{"id":1.,"op":"x"}', '{"id":0x1,"op":"x"}',
  '{"id":NaN,"op":"x"}', '{"id":Infinity,"op":"x"}', '{"id":1,"op":"a\tb"}', '{"id":1,"op":"\\x41"}',
  '{"id":1,"op":"\\u12"}', '\ufeff{"id":1,"op":"x"}', '\u00a0{"id":1,"op":"x"}', '{"id":1,"op":"x"}\u2028',
  '{"id":1\u000c,"op":"x"}', '{"id":1,"op":"x"}\u0000', '{"id":True,"op":"x"}', '{id:1,"op":"x"}', '{"id":1 "op":"x"}',
  '{"id":1,,"op":"x"}', '{"id":"\\u0000","op":"x"}', '{"id":"é\\/\\b\\f\\n\\r\\t\\\\\\"","op":"x"}',
  '{"ID":1,"op":"x"}', '{"\\u0069d":1,"op":"x"}', '{"__proto__":{"id":1,"op":"x"}}', '{"id":"\u007f\u2029","op":"x"}'
].map(line => Buffer.from(line)).concat([
  [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]
].map(bytes => Buffer.concat([Buffer.from('{"id":"'), Buffer.from(bytes), Buffer.from('","op":"x"}')])), [
  Buffer.from('\ufeff{"id":1,"op":"x"}', 'utf16le').filter(byte => byte !== 0x0a)
])

/** Whether a line that is JSON keeps a driver's promises; to one that is not JSON they do not apply. */
function keepsPromises(line) {
  if (line.length > longestLine || line.includes(0x0a)) return false
  const written = line.toString('utf8')
  let value
  try {
    value = JSON.parse(written)
  } catch {
    return true
  }
  // What comes out otherwise has a member twice, or a number in another form.
  return JSON.stringify(value) === written && isPromised(value, 0)
}

function isPromised(value, depth) {
  if (depth > 32) return false
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value)
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Math.abs(value) < 1e15
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, member]) => isPromised(name, depth) && isPromised(member, depth + 1))
}

function oneLine(random, sent, names) {
  if (random.oneIn(25)) return { name: 'line', line: random.pick(strangeLines) }
  const op = random.pick(names)
  const id = random.oneIn(40) ? random.pick(['', 'é', 'a"b', -5, 0, strangeValue(random)]) : sent
  let request = { id, op, ...operands[op](random) }
  if (random.oneIn(60)) request = { ...request, op: damagedText(random, op) }
  if (random.oneIn(8)) request = damagedValue(random, request)
  else if (random.oneIn(30)) request = Object.fromEntries(random.shuffled(Object.entries(request)))
  let line = Buffer.from(JSON.stringify(request))
  if (random.oneIn(40)) line = Buffer.from(damagedBytes(random, line))
  return { name: op, line: keepsPromises(line) ? line : null }
}

/**
 * `count` lines without their LF, each with the name of its op, which begins with `prefix`. The same seed and prefix make the
 * same lines.
 */
export function * requestLines(seed, count, prefix) {
  const random = new Random(seed)
  const chosen = names.filter(name => name.startsWith(prefix))
  let sent = 0
  while (sent < count) {
    const { name, line } = oneLine(random, sent, chosen)
    if (line === null) continue
    yield { name, line }
    sent += 1
  }
}
