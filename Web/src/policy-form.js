// The JSON form of a policy's body, and encoding from it (spec: policy.md, JSON form).

import { compared, hexOf, integerBytes, joined, joinedList } from './bytes.js'
import { encodeCodeSet } from './code-sets.js'
import { nameBytes } from './grammar.js'
import {
  fieldMember, hexElement, isPresent, listMember, objectElement, objectMember, stringElement, stringMember, stringOrListMember
} from './json-form.js'
import { measureCode } from './measures.js'
import { observationCode, observedValueCode } from './observations.js'
import { outcomeNumber } from './outcomes.js'
import {
  clockNumber, decodePolicyBody, domainsNumber, freshnessNumber, kindNumber, listAgeNumber, longestId,
  mostConversions, mostRules
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
    rules: listMember(form, 'rules', element => readRuleForm(objectElement(element))),
    conversions: isPresent(form, 'conversions')
      ? listMember(form, 'conversions', element => readConversionForm(objectElement(element)))
      : []
  }
}

/** Reads what rules and conversions share. */
function readSharedForm(form) {
  const domains = stringOrListMember(form, 'domains', domain => hexElement(domain, 32))
  return {
    id: stringMember(form, 'id'),
    from: fieldMember(form, 'from', 4),
    until: fieldMember(form, 'until', 4),
    ...typeof domains === 'string' ? { domains, listed: [] } : { domains: 'listed', listed: domains },
    regionCode: stringMember(form, 'regionCode'),
    jurisdictions: readRegionsForm(objectMember(form, 'jurisdictions')),
    residences: readRegionsForm(objectMember(form, 'residences')),
    exceptions: listMember(form, 'exceptions', rangeElement),
    reference: stringMember(form, 'reference')
  }
}

function readConversionForm(form) {
  return {
    ...readSharedForm(form),
    scheme: fieldMember(form, 'scheme', 2),
    statuses: listMember(form, 'statuses', stringElement),
    givesScheme: fieldMember(form, 'givesScheme', 2),
    givesStatus: stringMember(form, 'givesStatus')
  }
}

function readRuleForm(form) {
  return {
    ...readSharedForm(form),
    kind: stringMember(form, 'kind'),
    purposes: listMember(form, 'purposes', stringElement),
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
    })
  }
}

/**
 * The bytes of a body that was read from the JSON form. Decoding them gives the same body, in order.
 *
 * @param {import('./policy.js').PolicyBody} content what `readPolicyForm` gives
 * @throws {Refusal} `rule.*` or `trustList.*`
 */
export function encodePolicyBody({ jurisdiction, rules, conversions }) {
  rules.forEach(checkRuleCounts)
  check(rules.length <= mostRules, 'rule.count')
  conversions.forEach(checkConversionCounts)
  check(conversions.length <= mostConversions, 'rule.count')
  const body = joined(
    integerBytes(jurisdiction, 3),
    integerBytes(rules.length, 2), joinedList(rules.map(ruleBytes)),
    integerBytes(conversions.length, 2), joinedList(conversions.map(conversionBytes))
  )
  decodePolicyBody(body)
  return body
}

/** That all counts of a rule fit their fields, and that its texts have bytes. */
function checkRuleCounts(rule) {
  checkSharedCounts(rule)
  check(rule.statuses.length <= 255, 'rule.status')
  check(rule.statuses.every(({ statuses }) => statuses.length <= 255), 'rule.status')
  check(rule.observations.length <= 255, 'rule.observation')
  check(rule.measures.length <= 255, 'rule.measure')
  check(nameBytes(rule.reference) !== null, 'rule.reference')
}

/** As of a rule. */
function checkConversionCounts(conversion) {
  checkSharedCounts(conversion)
  check(conversion.statuses.length <= 255, 'rule.status')
  check(nameBytes(conversion.reference) !== null, 'rule.reference')
}

function checkSharedCounts({ id, listed, jurisdictions, residences, exceptions }) {
  const idLength = idBytes(id).length
  check(idLength >= 1 && idLength <= longestId, 'rule.id')
  check(listed.length <= 255, 'rule.domain')
  const ranges = [jurisdictions.ranges, residences.ranges, exceptions]
  check(ranges.every(({ length }) => length <= 65_535), 'trustList.scope')
}

function idBytes(id) {
  return new TextEncoder().encode(id)
}

function ruleBytes(rule) {
  return joined(
    textBytes(idBytes(rule.id)),
    [kindNumber(rule.kind) ?? unknownName],
    windowBytes(rule),
    domainsBytes(rule),
    [encodeCodeSet(rule.purposes, purposeNumber)],
    placesBytes(rule),
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
    textBytes(nameBytes(rule.reference))
  )
}

function conversionBytes(conversion) {
  return joined(
    textBytes(idBytes(conversion.id)),
    windowBytes(conversion),
    domainsBytes(conversion),
    placesBytes(conversion),
    schemeBytes(conversion),
    integerBytes(conversion.givesScheme, 2),
    [statusNumber(conversion.givesStatus) ?? unknownName],
    textBytes(nameBytes(conversion.reference))
  )
}

/** The bytes of a text, at most 255, behind their count. */
function textBytes(bytes) {
  return joined([bytes.length], bytes)
}

function windowBytes({ from, until }) {
  return joined(integerBytes(from, 4), integerBytes(until, 4))
}

function domainsBytes({ domains, listed }) {
  return joined([domainsNumber(domains) ?? unknownName], counted(listed.slice().sort(compared)))
}

function placesBytes({ regionCode, jurisdictions, residences, exceptions }) {
  return joined(
    [regionCodeNumber(regionCode) ?? unknownName],
    encodeRegions(jurisdictions),
    encodeRegions(residences),
    encodeRanges(exceptions)
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
export function policyForm({ jurisdiction, rules, conversions }) {
  return { jurisdiction, rules: rules.map(elementForm), conversions: conversions.map(elementForm) }
}

/** A rule or a conversion. */
function elementForm({ listed, ...element }) {
  return {
    ...element,
    domains: element.domains === 'listed' ? listed.map(hexOf) : element.domains,
    jurisdictions: regionsForm(element.jurisdictions),
    residences: regionsForm(element.residences)
  }
}
