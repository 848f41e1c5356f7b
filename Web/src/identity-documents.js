// Numbers of identity documents (spec: holders.md, Normal form; registries/document-types.md).

import { check } from './reason-codes.js'
import { documentTypeCode } from './registries.js'

/**
 * An identity document, its number in normal form.
 *
 * @typedef {{type: string, number: string}} IdentityDocument
 */

const mostScalars = 64

/** How far each full-width form stands behind what it is a form of. */
const fullWidth = 0xfee0

/** The rule of each type: the normal form of a number whose characters are 0 to 9, A to Z and colons, or null. */
const rules = {
  'cn-id': number => isIdentityNumber(number) ? number : null,
  'passport': number => stateAndNumber(number, 9),
  'card': number => stateAndNumber(number, 22)
}

/**
 * The document of this type with this number, as it was typed, scanned or read.
 *
 * @param {string} type a name of the registry
 * @param {string} number
 * @returns {IdentityDocument}
 * @throws {Refusal} `holder.documentType` or `holder.documentNumber`, in this order
 */
export function identityDocument(type, number) {
  check(documentTypeCode(type) !== undefined, 'holder.documentType')
  // By scalar values: the length of a string counts half of a pair as much as a whole one.
  const scalars = [...number]
  check(scalars.length <= mostScalars, 'holder.documentNumber')
  const characters = scalars.map(halfWidth).join('').replace(/[ \-<]/g, '').replace(/[a-z]/g, upperCase)
  check(/^[0-9A-Z:]*$/.test(characters), 'holder.documentNumber')
  const normal = rules[type](characters)
  check(normal !== null, 'holder.documentNumber')
  return Object.freeze({ type, number: normal })
}

function halfWidth(scalar) {
  const code = scalar.codePointAt(0)
  if (code === 0x3000) return ' '
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - fullWidth) : scalar
}

/** Of an ASCII letter alone, where no language has a say. */
function upperCase(letter) {
  return String.fromCharCode(letter.charCodeAt(0) - 0x20)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** GB 11643: 17 digits and their check character. */
function isIdentityNumber(number) {
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return false
  const sum = weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0)
  return number[17] === checkCharacters[sum % 11]
}

/** The state filled up, and the number of at most `longest` characters behind it; null if these are not what is there. */
function stateAndNumber(number, longest) {
  const parts = /^([A-Z]{1,3}):([0-9A-Z]+)$/.exec(number)
  if (parts === null || parts[2].length > longest) return null
  return parts[1].padEnd(3, '<') + parts[2]
}
