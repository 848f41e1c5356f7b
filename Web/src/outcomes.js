// What comes out of a policy, and what of it is laxer (spec: recognition.md, Order of outcomes).

import { areAtMostAsStrict } from './measures.js'
import { numbered } from './registries.js'

/**
 * What a place does with a credential. There are measures exactly if it admits with measures.
 *
 * @typedef {object} Outcome
 * @property {'admit' | 'admitWithMeasures' | 'refer' | 'refuse'} outcome
 * @property {import('./measures.js').Measure[]} measures
 */

/** Each at its number, from the laxest to the strictest. */
const outcomeNames = [undefined, 'admit', 'admitWithMeasures', 'refer', 'refuse']

/** A person decides. @type {Outcome} */
export const refer = Object.freeze({ outcome: 'refer', measures: Object.freeze([]) })

/** The name of an outcome, or undefined if the number is reserved. */
export function outcomeName(number) {
  return outcomeNames[number]
}

/** The number of an outcome, or undefined if there is none of this name. */
export function outcomeNumber(name) {
  return numbered(outcomeNames, name)
}

/** Whether outcomes of this name have measures. */
export function hasMeasures(name) {
  return name === 'admitWithMeasures'
}

/**
 * How one outcome stands to another.
 *
 * @param {Outcome} a
 * @param {Outcome} b
 * @returns {'laxer' | 'equal' | 'stricter' | 'notComparable'}
 */
export function comparedOutcomes(a, b) {
  const [first, second] = [a, b].map(({ outcome }) => outcomeNumber(outcome))
  if (first !== second) return first < second ? 'laxer' : 'stricter'
  const [isAtMost, isAtLeast] = [areAtMostAsStrict(a.measures, b.measures), areAtMostAsStrict(b.measures, a.measures)]
  if (isAtMost && isAtLeast) return 'equal'
  if (isAtMost) return 'laxer'
  return isAtLeast ? 'stricter' : 'notComparable'
}

/** @param {Outcome} a @param {Outcome} b */
export function isLaxer(a, b) {
  return comparedOutcomes(a, b) === 'laxer'
}
