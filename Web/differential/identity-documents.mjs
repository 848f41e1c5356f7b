// Numbers of identity documents for the requests: good ones in many forms, and such as are none, or hardly.

import { hexOf } from '../src/bytes.js'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const from = (random, characters, count) => Array.from({ length: count }, () => random.pick([...characters])).join('')

/** The document of the worked example, its opening and its holder hash: the one that can be right without Argon2id here. */
export const exampleDocument = { type: 'cn-id', number: '11010519491231002X' }
export const exampleOpening = Uint8Array.from(Buffer.from('FAKE-OPENING-001'))
export const exampleHolderHash = Uint8Array.from(Buffer.from('a1e1d3a62e661ffb23a9b68032755e08', 'hex'))

function identityNumber(random) {
  const digits = from(random, '0123456789', 17)
  const sum = weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)
  return digits + '10X98765432'[sum % 11]
}

function stateAndNumber(random, longest) {
  const length = random.pick([1, longest, 1 + random.below(longest)])
  return `${from(random, alphabet.slice(10), 1 + random.below(3))}:${from(random, alphabet, length)}`
}

/** A document with a number of its type, already in capital letters and without anything between. */
function soundDocument(random) {
  switch (random.below(4)) {
    case 0: return { type: 'passport', number: stateAndNumber(random, 9) }
    case 1: return { type: 'card', number: stateAndNumber(random, 22) }
    case 2: return exampleDocument
    default: return { type: 'cn-id', number: identityNumber(random) }
  }
}

const between = [' ', '-', '<', '\u3000', '\uff0d', '\uff1c']

function fullWidth(character) {
  return character === ' ' ? '\u3000' : String.fromCharCode(character.charCodeAt(0) + 0xfee0)
}

/** The same number otherwise written. */
function disguised(random, number) {
  let characters = [...number]
  if (random.oneIn(2)) characters = characters.map(character => random.oneIn(2) ? character.toLowerCase() : character)
  if (random.oneIn(2)) characters = characters.flatMap(character => random.oneIn(5) ? [random.pick(between), character] : [character])
  if (random.oneIn(2)) {
    const all = random.oneIn(2)
    characters = characters.map(character =>
      character.charCodeAt(0) < 0x80 && (all || random.oneIn(2)) ? fullWidth(character) : character)
  }
  if (random.oneIn(8)) {
    const length = random.pick([63, 64, 64, 65])
    while (characters.length < length) characters.splice(random.below(characters.length + 1), 0, random.pick(between))
  }
  return characters.join('')
}

/** Characters that are none of a number's, most of which some library makes into one, or counts otherwise. */
const strange = [
  '\u0660', '\u0966', '\u00b2', '\u2460', '\u2160', '\u3007', '\ud835\udfce', '\ud835\udc00', '\u0425', '\u0445', '\u0391', '\u212a',
  '\u017f', '\u0131', '\u0130', '\u00df', '\ufb01', '\u01c6', '\u0301', '\u00a0', '\u00ad', '\u2010', '\u2011', '\u2013', '\u2212', '\u200b',
  '\u200d', '\ufeff', '\u2003', '\u3001', '\uff00', '\uff01', '\uff0f', '\uff1a', '\uff1b', '\uff3b', '\uff40', '\uff5b', '\uff5e',
  '\uff5f', '\uff65', '\uffe0', '\ufe64', '\ufe63', '\ufe55', '\u2039', '\u0000', '\t', '\n', '\r', '\r\n', '\u0085', '\u2028', '.', '/', ';', ':',
  '@', '[', '_', '`', '{', '~', '>', '+', '\'', '"', '\\', 'A', 'X', 'O', 'I', '0', '9', '\ud83d\ude00', '\u{1f1e8}\u{1f1f3}', 'é', 'e\u0301'
]

function damagedNumber(random, number) {
  const characters = [...number]
  const at = random.below(characters.length + 1)
  const edits = [
    () => characters.splice(at, 1, random.pick(strange)),
    () => characters.splice(at, 0, random.pick(strange)),
    () => characters.splice(at, 1),
    () => characters.splice(at, 0, characters[at] ?? '0'),
    () => characters.splice(at, 1, String(random.below(10))),
    () => characters.splice(at, 1, random.pick([...alphabet])),
    () => characters.splice(at, 2, characters[at + 1] ?? '', characters[at] ?? ''),
    () => characters.splice(at),
    () => characters.splice(0, at),
    () => characters.push(...from(random, ' X0', random.below(60))),
    () => characters.push(...new Array(random.pick([1, 32, 45, 46, 47, 64])).fill('\ud83d\ude00'))
  ]
  random.pick(edits)()
  return characters.join('')
}

const types = [
  'passport', 'card', 'cn-id', 'CN-ID', 'cn-id ', 'cn_id', '', 'toString', '__proto__', 'constructor', '1', 'id', '\uff43n-id',
  'passport\u0000', 'driving'
]

/** A document as a gate has read it: mostly one with a number, in some form. */
export function documentAsRead(random) {
  const { type, number } = soundDocument(random)
  let written = random.below(3) > 0 ? disguised(random, number) : number
  if (random.oneIn(3)) written = damagedNumber(random, written)
  return { type: random.oneIn(10) ? random.pick(types) : type, number: written }
}

/** An opening as hex, hardly ever one by which something is computed: that takes a tenth of a second each time. */
export function openingHex(random) {
  return hexOf(random.bytes(random.oneIn(40) ? 16 : random.pick([0, 15, 17, 32])))
}
