// What would change an outcome for the better (spec: recognition.md, Way out).

import { decided, standingOf } from './deciding.js'
import { isInTime, isMade, isMet } from './matching.js'
import { observableValues } from './observations.js'
import { isLaxer } from './outcomes.js'
import { assuranceNames } from './registries.js'

const mostListed = 16
const mostChanges = 3
const mostTimes = 256

/**
 * What is missing.
 *
 * @typedef {object} WayOut
 * @property {string[][]} changes the ways out, each a set of changes by name
 * @property {number | null} at when the rules change for the better by themselves
 */

/**
 * A replacement of one fact.
 *
 * @typedef {object} Change
 * @property {string} name
 * @property {string} fact which one it replaces; two changes of one fact do not go together
 * @property {(facts: import('./matching.js').Facts) => import('./matching.js').Facts} made
 */

/**
 * The way out of an outcome.
 *
 * @param {import('./policy.js').Rule[][]} about of each level, in order, the rules that are about the facts
 * @param {import('./matching.js').Facts} facts
 * @param {number} time
 * @param {import('./outcomes.js').Outcome} outcome
 * @returns {WayOut}
 */
export function wayOut(about, facts, time, outcome) {
  const inTime = about.map(rules => rules.filter(rule => isInTime(rule, time)))
  const holding = about.map(rules => rules.filter(rule => isMet(rule, facts)))
  return { changes: leastChanges(inTime, facts, outcome), at: dateOfChange(holding, facts, time, outcome) }
}

/** The ways out of as few changes as there can be, the first ones. */
function leastChanges(rules, facts, outcome) {
  const changes = changesOf(facts)
  for (let size = 1; size <= mostChanges; size++) {
    const found = []
    for (const set of setsOf(changes, size)) {
      const changed = set.reduce((facts, { made }) => made(facts), facts)
      const standings = rules.map(rules => standingOf(rules, changed))
      if (isLaxer(decided(standings).outcome, outcome)) found.push(set.map(({ name }) => name))
      if (found.length === mostListed) break
    }
    if (found.length > 0) return found
  }
  return []
}

/** The assurances that a presentation of a credential with this binding can give. */
const provable = {
  deviceKey: ['device', 'deviceChallenged'],
  identityDocument: ['document'],
  guardianDeviceKey: ['guardian', 'guardianChallenged']
}

/** Whether an assurance can be had, as far as is known. */
function isProvable(name, binding) {
  return name !== undefined && name !== 'none' && (binding === null || provable[binding].includes(name))
}

/**
 * The changes that are tried, in order.
 *
 * @param {import('./matching.js').Facts} facts
 * @returns {Change[]}
 */
function changesOf(facts) {
  const change = (isTried, fact, value, replaced) => isTried
    ? [{ name: `${fact}=${value}`, fact, made: facts => ({ ...facts, ...replaced(facts) }) }]
    : []
  return [
    ...observableValues.flatMap(({ observation, value }) =>
      change(!isMade(observation, facts), observation, value, ({ observations }) =>
        ({ observations: { ...observations, [observation]: value } }))),
    ...assuranceNames.flatMap(name =>
      change(isProvable(name, facts.binding) && name !== facts.assurance, 'assurance', name, () =>
        ({ assurance: name }))),
    ...change(facts.freshness === 'stale', 'freshness', 'fresh', () => ({ freshness: 'fresh' })),
    ...change(facts.listIsOlder, 'listAge', 'notOlder', () => ({ listIsOlder: false })),
    ...change(facts.clockSuspect, 'clock', 'sound', () => ({ clockSuspect: false })),
    ...change(facts.age > 0, 'age', 0, () => ({ age: 0 }))
  ]
}

/** The sets of so many changes, each of another fact, in order. */
function * setsOf(changes, size, set = []) {
  if (set.length === size) {
    yield set
    return
  }
  for (const [place, change] of changes.entries()) {
    if (set.some(({ fact }) => fact === change.fact)) continue
    yield * setsOf(changes.slice(place + 1), size, [...set, change])
  }
}

/**
 * The first second after `time` at which the outcome is laxer, with the same facts; or null. Tried are the first times at which one of
 * the rules that hold but for their time begins or ends.
 */
function dateOfChange(holding, facts, time, outcome) {
  const times = holding.flat().flatMap(({ from, until }) => [from, until]).filter(other => other > time)
  const starts = [...new Set(times)].sort((a, b) => a - b).slice(0, mostTimes)
  const at = starts.find(start => {
    const standings = holding.map(rules => standingOf(rules.filter(rule => isInTime(rule, start)), facts))
    return isLaxer(decided(standings).outcome, outcome)
  })
  return at ?? null
}
