// Which rule decides (spec: recognition.md, Evaluation).

import { isMet, unmadeOf } from './matching.js'
import { comparedOutcomes, refer } from './outcomes.js'

/**
 * A level's rule: the first that holds.
 *
 * @typedef {object} Standing
 * @property {import('./policy.js').Rule} rule
 * @property {string[]} unmade the observations for which it is pending
 * @property {import('./policy.js').Rule[]} candidates the rules that might decide: this one and, as long as they are pending, the next
 */

/**
 * What decides.
 *
 * @typedef {object} Decision
 * @property {import('./outcomes.js').Outcome} outcome
 * @property {number | null} by the place of the level whose rule decides, if there is one
 * @property {number[]} replaced the places of the levels whose rules decided for a while
 */

/**
 * The rule of a level.
 *
 * @param {import('./policy.js').Rule[]} rules in order; those that are about the facts, and in time
 * @param {import('./matching.js').Facts} facts
 * @returns {Standing | null}
 */
export function standingOf(rules, facts) {
  const candidates = []
  for (const rule of rules) {
    if (!isMet(rule, facts)) continue
    candidates.push(rule)
    if (unmadeOf(rule, facts).length === 0) break
  }
  const [rule] = candidates
  return rule === undefined ? null : { rule, unmade: unmadeOf(rule, facts), candidates }
}

/**
 * Steps 4 and 5 of evaluation: what the rules of the levels come to, from the most local on.
 *
 * @param {(Standing | null)[]} standings
 * @returns {Decision}
 */
export function decided(standings) {
  const decision = { outcome: refer, by: null, replaced: [] }
  standings.forEach((standing, place) => {
    if (standing === null) return
    if (decision.by !== null) {
      if (!standing.candidates.some(rule => wouldReplace(rule, decision.outcome))) return
      decision.replaced.push(decision.by)
    }
    decision.by = place
    decision.outcome = standing.unmade.length > 0 ? refer : standing.rule
  })
  return decision
}

/** Whether a wider level's rule would replace the outcome so far, by the outcome that it states. */
function wouldReplace(rule, outcome) {
  if (rule.kind === 'plain') return false
  const comparison = comparedOutcomes(outcome, rule)
  return comparison === 'notComparable' || comparison === (rule.kind === 'ceiling' ? 'stricter' : 'laxer')
}
