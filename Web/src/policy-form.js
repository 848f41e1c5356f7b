// The JSON form of a policy's body, and encoding from it (spec: policy.md, JSON form).

import { compared, hexOf, integerBytes, joined, joinedList } from './bytes.js'
import { encodeCodeSet } from './code-sets.js'
import { nameBytes } from './grammar.js'
import {
  fieldMember, hexElement, listMember, objectElement, objectMember, stringElement, stringMember, stringOrListMember
} from './json-form.js'
import { measureCode } from './measures.js'
import { observationCode, observedValueCode } from './observations.js'
import { outcomeNumber } from './outcomes.js'
import {
  clockNumber, decodePolicyBody, domainsNumber, freshnessNumber, kindNumber, listAgeNumber, longestId, mostRules
} from './policy.js'
import { check } from './reason-codes.js'
import { encodeRanges, encodeRegions, rangeElement, readRegionsForm, regionsForm } from './regions.js'
import { assuranceCode, passageCode, regionCodeNumber, statusNumber } from './registries.js'
import { purposeNumber } from './trust-list.js'

/** Stands for a name that the registries have not; decoding refuses it. */
const unknownName = 0

/**
 * Reads the member `policy` of the JSON form. Nothing is judged but types.
 *
 * @returns {import('./policy.js').PolicyBody} with names that need not be those of registries, and lists in any order
 * @throws {Refusal} `request`
 */
export function readPolicyForm(form) {
  return {
    jurisdiction: fieldMember(form, 'jurisdiction', 3),
    rules: listMember(form, 'rules', element => readRuleForm(objectElement(element)))
  }
}

function readRuleForm(form) {
  const domains = stringOrListMember(form, 'domains', domain => hexElement(domain, 32))
  return {
    id: stringMember(form, 'id'),
    kind: stringMember(form, 'kind'),
    from: fieldMember(form, 'from', 4),
    until: fieldMember(form, 'until', 4),
    ...typeof domains === 'string' ? { domains, listed: [] } : { domains: 'listed', listed: domains },
    purposes: listMember(form, 'purposes', stringElement),
    regionCode: stringMember(form, 'regionCode'),
    jurisdictions: readRegionsForm(objectMember(form, 'jurisdictions')),
    residences: readRegionsForm(objectMember(form, 'residences')),
    exceptions: listMember(form, 'exceptions', rangeElement),
    statuses: listMember(form, 'statuses', element => {
      const entry = objectElement(element)
      return { scheme: fieldMember(entry, 'scheme', 2), statuses: listMember(entry, 'statuses', stringElement) }
    }),
    assurances: listMember(form, 'assurances', stringElement),
    freshness: stringMember(form, 'freshness'),
    greatestAge: fieldMember(form, 'greatestAge', 4),
    listAge: stringMember(form, 'listAge'),
    clock: stringMember(form, 'clock'),
    passages: listMember(form, 'passages', stringElement),
    observations: listMember(form, 'observations', element => {
      const entry = objectElement(element)
      return { observation: stringMember(entry, 'observation'), values: listMember(entry, 'values', stringElement) }
    }),
    outcome: stringMember(form, 'outcome'),
    measures: listMember(form, 'measures', element => {
      const entry = objectElement(element)
      return { measure: stringMember(entry, 'measure'), parameter: fieldMember(entry, 'parameter', 2) }
    }),
    reference: stringMember(form, 'reference')
  }
}

/**
 * The bytes of a body that was read from the JSON form. Decoding them gives the same body, in order.
 *
 * @param {import('./policy.js').PolicyBody} content what `readPolicyForm` gives
 * @throws {Refusal} `rule.*` or `trustList.*`
 */
export function encodePolicyBody({ jurisdiction, rules }) {
  rules.forEach(checkCounts)
  check(rules.length <= mostRules, 'rule.count')
  const body = joined(
    integerBytes(jurisdiction, 3), integerBytes(rules.length, 2), joinedList(rules.map(ruleBytes)))
  decodePolicyBody(body)
  return body
}

/** That all counts of a rule fit their fields, and that its texts have bytes. */
function checkCounts(rule) {
  const idLength = idBytes(rule.id).length
  check(idLength >= 1 && idLength <= longestId, 'rule.id')
  check(rule.listed.length <= 255, 'rule.domain')
  const ranges = [rule.jurisdictions.ranges, rule.residences.ranges, rule.exceptions]
  check(ranges.every(({ length }) => length <= 65_535), 'trustList.scope')
  check(rule.statuses.length <= 255, 'rule.status')
  check(rule.statuses.every(({ statuses }) => statuses.length <= 255), 'rule.status')
  check(rule.observations.length <= 255, 'rule.observation')
  check(rule.measures.length <= 255, 'rule.measure')
  check(nameBytes(rule.reference) !== null, 'rule.reference')
}

function idBytes(id) {
  return new TextEncoder().encode(id)
}

function ruleBytes(rule) {
  const id = idBytes(rule.id)
  const reference = nameBytes(rule.reference)
  return joined(
    [id.length], id,
    [kindNumber(rule.kind) ?? unknownName],
    integerBytes(rule.from, 4),
    integerBytes(rule.until, 4),
    [domainsNumber(rule.domains) ?? unknownName],
    counted(rule.listed.slice().sort(compared)),
    [encodeCodeSet(rule.purposes, purposeNumber)],
    [regionCodeNumber(rule.regionCode) ?? unknownName],
    encodeRegions(rule.jurisdictions),
    encodeRegions(rule.residences),
    encodeRanges(rule.exceptions),
    counted(inOrder(rule.statuses, ({ scheme }) => scheme).map(schemeBytes)),
    integerBytes(encodeCodeSet(rule.assurances, assuranceCode), 2),
    [freshnessNumber(rule.freshness) ?? unknownName],
    integerBytes(rule.greatestAge, 4),
    [listAgeNumber(rule.listAge) ?? unknownName],
    [clockNumber(rule.clock) ?? unknownName],
    [encodeCodeSet(rule.passages, passageCode)],
    counted(inOrder(rule.observations, observationCodeOf).map(observationBytes)),
    [outcomeNumber(rule.outcome) ?? unknownName],
    counted(inOrder(rule.measures, measureCodeOf).map(measureBytes)),
    [reference.length], reference
  )
}

function schemeBytes({ scheme, statuses }) {
  const numbers = inOrder(statuses.map(name => statusNumber(name) ?? unknownName), number => number)
  return joined(integerBytes(scheme, 2), counted(numbers.map(number => [number])))
}

function observationCodeOf({ observation }) {
  return observationCode(observation) ?? unknownName
}

function observationBytes({ observation, values }) {
  const bits = encodeCodeSet(values, value => observedValueCode(observation, value))
  return joined([observationCodeOf({ observation })], integerBytes(bits, 2))
}

function measureCodeOf({ measure }) {
  return measureCode(measure) ?? unknownName
}

function measureBytes({ measure, parameter }) {
  return joined([measureCodeOf({ measure })], integerBytes(parameter, 2))
}

/** A list of byte strings, at most 255, behind their count. */
function counted(elements) {
  return joined([elements.length], joinedList(elements))
}

/** The elements ascending by a number; what is equal stays as it was. */
function inOrder(elements, numberOf) {
  return elements.slice().sort((a, b) => numberOf(a) - numberOf(b))
}

/** The member `policy` of the JSON form. */
export function policyForm({ jurisdiction, rules }) {
  return { jurisdiction, rules: rules.map(ruleForm) }
}

function ruleForm({ listed, ...rule }) {
  return {
    ...rule,
    domains: rule.domains === 'listed' ? listed.map(hexOf) : rule.domains,
    jurisdictions: regionsForm(rule.jurisdictions),
    residences: regionsForm(rule.residences)
  }
}
