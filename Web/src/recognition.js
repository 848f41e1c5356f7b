// What a place does with a genuine credential (spec: recognition.md). Evaluation is total: it always ends, with one outcome.

import { decided, standingOf } from './deciding.js'
import { isAbout, isInTime } from './matching.js'
import { refer } from './outcomes.js'
import { wayOut } from './way-out.js'

/**
 * A level of a place that has a policy by the trust list in force.
 *
 * @typedef {object} Level
 * @property {number} jurisdiction
 * @property {'missing' | 'expired' | null} lack what is wrong with its policy
 * @property {readonly import('./policy.js').Rule[]} rules none if there is a lack
 */

/**
 * What comes out.
 *
 * @typedef {object} Recognition
 * @property {import('./outcomes.js').Outcome} outcome
 * @property {string} reason
 * @property {{jurisdiction: number, effect: string, standing: import('./deciding.js').Standing | null}[]} levels
 * @property {{jurisdiction: number, rule: import('./policy.js').Rule} | null} decides
 * @property {import('./way-out.js').WayOut | null} wayOut
 */

const reasons = Object.freeze({
  admit: 'policy.admit', admitWithMeasures: 'policy.measures', refer: 'policy.refer', refuse: 'policy.refuse'
})

/**
 * The levels of a place, from the most local on (recognition.md, The chain of a place).
 *
 * @param {string} regionCode a name
 * @param {number} place not 0
 * @returns {number[]}
 */
export function levelsOf(regionCode, place) {
  const isDivision = regionCode === 'GB/T 2260' && place >= 100000 && place <= 999999
  const levels = isDivision ? [place, place - place % 100, place - place % 10000, 0] : [place, 0]
  return [...new Set(levels)]
}

/**
 * Evaluates the policies of a chain (recognition.md, Evaluation and Way out).
 *
 * @param {Level[]} chain from the most local level on
 * @param {import('./matching.js').Facts} facts
 * @param {number} time
 * @returns {Recognition}
 */
export function recognise(chain, facts, time) {
  const lacking = chain.find(({ lack }) => lack !== null)
  if (chain.length === 0) return undecided(chain, 'policy.none')
  if (lacking !== undefined) return undecided(chain, `policy.${lacking.lack}`)

  const about = chain.map(({ rules }) => rules.filter(rule => isAbout(rule, facts)))
  const standings = about.map(rules => standingOf(rules.filter(rule => isInTime(rule, time)), facts))
  const decision = decided(standings)
  const { outcome, by } = decision
  return {
    outcome,
    reason: by === null ? 'policy.noMatch'
      : standings[by].unmade.length > 0 ? 'policy.observation' : reasons[outcome.outcome],
    levels: chain.map(({ jurisdiction }, place) =>
      ({ jurisdiction, effect: effectOf(place, standings, decision), standing: standings[place] })),
    decides: by === null ? null : { jurisdiction: chain[by].jurisdiction, rule: standings[by].rule },
    wayOut: outcome.outcome === 'admit' ? null : wayOut(about, facts, time, outcome)
  }
}

/** What comes out if policies cannot be evaluated: what is missing may have been what refuses, so nobody is admitted. */
function undecided(chain, reason) {
  const levels = chain.map(({ jurisdiction, lack }) => ({ jurisdiction, effect: lack ?? 'notEvaluated', standing: null }))
  return { outcome: refer, reason, levels, decides: null, wayOut: null }
}

function effectOf(place, standings, { by, replaced }) {
  if (standings[place] === null) return 'noRule'
  if (place === by) return 'decides'
  return replaced.includes(place) ? 'replaced' : 'noEffect'
}
