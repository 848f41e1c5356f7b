// Whether a rule holds for facts (spec: recognition.md, Facts and Matching).

import { equal } from './bytes.js'
import { isExcepted, isIncluded } from './regions.js'

/**
 * What is known when a place decides. Names are those of the registries.
 *
 * @typedef {object} Facts
 * @property {Uint8Array} domain whose trust list has the issuer's entry
 * @property {boolean} isOwn whether that is the own domain
 * @property {string} regionCode of that trust list
 * @property {number} jurisdiction the issuer's
 * @property {'credential' | 'conversion'} purpose of the issuer's key
 * @property {number} scheme of the issuer's key
 * @property {number} residence the region of the credential
 * @property {string} status the effective one
 * @property {string} assurance
 * @property {number} age in seconds; below zero if the credential was issued later
 * @property {'fresh' | 'stale'} freshness the worst of all documents in use
 * @property {boolean} listIsOlder whether the key has a status list that was issued before the credential
 * @property {boolean} clockSuspect
 * @property {string} passage
 * @property {Readonly<Record<string, string>>} observations the value of each that was made
 */

/** @typedef {import('./policy.js').Rule} Rule */

/** Condition 1. */
export function isInTime({ from, until }, time) {
  return from <= time && time < until
}

/**
 * The conditions about facts that no way out replaces: 2 to 6, and 12. They cost the most, and are judged once.
 *
 * @param {Rule} rule
 * @param {Facts} facts
 */
export function isAbout(rule, facts) {
  return rule.purposes.includes(facts.purpose) &&
    isAmong(rule, facts) &&
    rule.statuses.some(({ scheme, statuses }) => scheme === facts.scheme && statuses.includes(facts.status)) &&
    rule.passages.includes(facts.passage)
}

/**
 * Conditions 2, 4 and 5, which conversions share.
 *
 * @param {import('./policy.js').People} people
 * @param {Pick<Facts, 'domain' | 'isOwn' | 'regionCode' | 'jurisdiction' | 'residence'>} facts
 */
export function isAmong(people, facts) {
  const { regionCode } = people
  const jurisdiction = { regionCode: facts.regionCode, number: facts.jurisdiction }
  const residence = { regionCode: facts.regionCode, number: facts.residence }
  return isFrom(people, facts) &&
    isIncluded(jurisdiction, { regionCode, ...people.jurisdictions }) &&
    isIncluded(residence, { regionCode, ...people.residences }) &&
    !isExcepted(residence, { regionCode, ranges: people.exceptions })
}

function isFrom({ domains, listed }, { domain, isOwn }) {
  switch (domains) {
    case 'own': return isOwn
    case 'recognised': return true
    default: return listed.some(other => equal(other, domain))
  }
}

/**
 * The conditions about facts that a way out may replace: 7 to 11, and 13.
 *
 * @param {Rule} rule
 * @param {Facts} facts
 */
export function isMet(rule, facts) {
  return rule.assurances.includes(facts.assurance) &&
    (facts.freshness === 'fresh' || rule.freshness === 'stale') &&
    facts.age <= rule.greatestAge &&
    (!facts.listIsOlder || rule.listAge === 'any') &&
    (!facts.clockSuspect || rule.clock === 'any') &&
    rule.observations.every(({ observation, values }) =>
      !isMade(observation, facts) || values.includes(facts.observations[observation]))
}

/** The names of the rule's observations that were not made, by code: there is one exactly if a rule that holds is pending. */
export function unmadeOf(rule, facts) {
  return rule.observations.map(({ observation }) => observation).filter(observation => !isMade(observation, facts))
}

/** Whether an observation was made. */
export function isMade(observation, { observations }) {
  return Object.hasOwn(observations, observation)
}
