// Sets of codes, each code a bit (spec: policy.md, Body).

import { check } from './reason-codes.js'

/** Stands for a name that no registry has: the bit of a code that every registry reserves. */
const unknownCode = 0

/**
 * The names of a set's codes, ascending by code.
 *
 * @param {number} bits
 * @param {(code: number) => string | undefined} nameOf the name of a code, or undefined if it may not be in the set
 * @throws {Refusal} `reason` if the set is empty or has another code
 */
export function decodeCodeSet(bits, nameOf, reason) {
  const names = []
  for (let code = 0; 2 ** code <= bits; code++) {
    if ((bits >> code & 1) === 0) continue
    const name = nameOf(code)
    check(name !== undefined, reason)
    names.push(name)
  }
  check(names.length > 0, reason)
  return names
}

/**
 * The bits of a set of names, of which one may stand twice.
 *
 * @param {string[]} names
 * @param {(name: string) => number | undefined} codeOf the code of a name, or undefined if there is none
 */
export function encodeCodeSet(names, codeOf) {
  return names.reduce((bits, name) => bits | 1 << (codeOf(name) ?? unknownCode), 0)
}
