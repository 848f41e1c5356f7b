// Whether 32 bytes may serve as a public key at all (spec: signatures.md, Admission).

import { bytesOfHex, hexOf } from './bytes.js'
import { isCanonical, isSmallOrder } from './encodings.js'
import { decodePoint, isInPrimeOrderSubgroup } from './points.js'

const mixedOrderPoint = bytesOfHex('51b2084cfffd020494bcda5388c6fa3b26e0ccb2eb615365cf53d16673bc73e7')

// The subgroup check costs about a millisecond here, and the same few keys come again and again. The answer depends
// on the bytes alone, so keeping it changes nothing. The bound keeps strangers' keys from filling the memory.
const answers = new Map()
const mostAnswers = 1024

/** True if the bytes, of any number, are admitted as a public key. */
export function isAdmitted(key) {
  if (key.length !== 32 || !isCanonical(key) || isSmallOrder(key)) return false
  const name = hexOf(key)
  let answer = answers.get(name)
  if (answer === undefined) {
    answer = isOfPrimeOrder(key)
    if (answers.size >= mostAnswers) answers.delete(answers.keys().next().value)
    answers.set(name, answer)
  }
  return answer
}

function isOfPrimeOrder(key) {
  const point = decodePoint(key)
  return point !== null && isInPrimeOrderSubgroup(point)
}

// The test at the start that signatures.md asks for: arithmetic that admits this point admits anything.
if (isOfPrimeOrder(mixedOrderPoint)) throw new Error('the subgroup check of this platform does not work')
