// What a verifier has seen lately (spec: presentations.md, What was seen).

import { equal } from './bytes.js'

/**
 * A device presentation that has passed the step *holder*: its signature, and when it was seen first.
 *
 * @typedef {{signature: Uint8Array, time: number}} Sighting
 */

/** Within so many seconds the same bytes are one scan: cameras make many of one symbol. */
const oneScan = 3

/** What is older is late by now, however far ahead it was; what is later than the clock, which was set back, is kept. */
const longestKept = 75

/** Whether the same presentation was seen at another scan: before, or after, if the clock was set back since. */
export function wasSeen(seen, signature, time) {
  const times = seen.filter(sighting => equal(sighting.signature, signature)).map(sighting => sighting.time)
  return times.length > 0 && Math.abs(time - Math.min(...times)) > oneScan
}

/**
 * What was seen, and what has passed the step *holder* now, without what may be forgotten. The list before stays as it was.
 *
 * @param {readonly Sighting[]} seen
 * @param {import('./presentations.js').Shown} shown
 * @param {number} time the time of verification
 * @returns {Sighting[]}
 */
export function withSeen(seen, shown, time) {
  const kept = seen.filter(sighting => time - sighting.time <= longestKept)
  if (shown.kind !== 'device' || kept.some(({ signature }) => equal(signature, shown.signature))) return kept
  return [...kept, { signature: shown.signature.slice(), time }]
}
