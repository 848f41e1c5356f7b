// What a place has decided and why, as JSON (spec: recognition.md, JSON form).

/**
 * What a place has decided, and what of.
 *
 * @typedef {object} Decided
 * @property {number} place
 * @property {import('./matching.js').Facts} facts
 * @property {import('./recognition.js').Recognition} recognition
 */

/**
 * The JSON object.
 *
 * @param {Decided} decided
 */
export function recognitionForm({ place, facts, recognition }) {
  const { passage, assurance, observations, age, freshness } = facts
  const { outcome, levels, decides, wayOut } = recognition
  return {
    place, passage, assurance, observations, ageSeconds: age, freshness,
    levels: levels.map(({ jurisdiction, effect, standing }) => ({
      jurisdiction,
      effect,
      rule: standing === null ? null : ruleForm(standing.rule),
      unmade: standing?.unmade ?? []
    })),
    measures: outcome.measures,
    rule: decides === null
      ? null
      : { jurisdiction: decides.jurisdiction, id: decides.rule.id, reference: decides.rule.reference },
    wayOut
  }
}

function ruleForm({ id, kind, outcome, measures, reference }) {
  return { id, kind, outcome, measures, reference }
}
