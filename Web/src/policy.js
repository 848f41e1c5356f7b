// The recognition policy of a jurisdiction: whom a place admits, by which dated rules (spec: policy.md).

import { compared, isZero } from './bytes.js'
import { decodeCodeSet } from './code-sets.js'
import { worseOf } from './effective-status.js'
import { BodyReader } from './grammar.js'
import { hasParameter, measureName } from './measures.js'
import { observationName, observedValueName } from './observations.js'
import { hasMeasures, outcomeName } from './outcomes.js'
import { check } from './reason-codes.js'
import { decodeRanges, decodeRegionCode, decodeRegions } from './regions.js'
import { assuranceName, numbered, passageName, statusName } from './registries.js'
import { decodeStatuses, isWithoutScope, purposeName } from './trust-list.js'

/** The length of the longest body. */
export const longestPolicy = 4_194_304

/** The greatest number of rules. */
export const mostRules = 16_384

/** The greatest number of conversions. */
export const mostConversions = 1024

/** The length of the longest id of a rule or conversion. */
export const longestId = 64

const mostObservations = 15
const mostMeasures = 15

// Each name at its number. Of a pair, the second is what leaves open what the first asks for.
const kindNames = [undefined, 'plain', 'ceiling', 'floor']
const domainsNames = [undefined, 'own', 'recognised', 'listed']
const freshnessNames = [undefined, 'fresh', 'stale']
const listAgeNames = [undefined, 'notOlder', 'any']
const clockNames = [undefined, 'sound', 'any']

/**
 * Those that something is about: by which issuers, residing where.
 *
 * @typedef {object} People
 * @property {'own' | 'recognised' | 'listed'} domains
 * @property {Uint8Array[]} listed domain ids; none unless `domains` is `listed`
 * @property {string} regionCode
 * @property {import('./regions.js').Regions} jurisdictions
 * @property {import('./regions.js').Regions} residences
 * @property {import('./regions.js').Range[]} exceptions
 */

/**
 * The fields of a rule that a conversion has not. Every field is stated; names are those of the registries.
 *
 * @typedef {object} RuleAlone
 * @property {string} id
 * @property {'plain' | 'ceiling' | 'floor'} kind
 * @property {number} from
 * @property {number} until
 * @property {string[]} purposes
 * @property {{scheme: number, statuses: string[]}[]} statuses
 * @property {string[]} assurances
 * @property {'fresh' | 'stale'} freshness
 * @property {number} greatestAge
 * @property {'notOlder' | 'any'} listAge
 * @property {'sound' | 'any'} clock
 * @property {string[]} passages
 * @property {{observation: string, values: string[]}[]} observations
 * @property {import('./outcomes.js').Outcome['outcome']} outcome
 * @property {import('./measures.js').Measure[]} measures
 * @property {string} reference
 */

/** @typedef {People & RuleAlone} Rule */

/**
 * The fields of a conversion besides those of whom it is about.
 *
 * @typedef {object} ConversionAlone
 * @property {string} id
 * @property {number} from
 * @property {number} until
 * @property {number} scheme of the issuer's key
 * @property {string[]} statuses which of them
 * @property {number} givesScheme of the gateway's key
 * @property {string} givesStatus
 * @property {string} reference
 */

/**
 * What a gateway of the jurisdiction makes of a credential.
 *
 * @typedef {People & ConversionAlone} Conversion
 */

/**
 * The body of a policy.
 *
 * @typedef {object} PolicyBody
 * @property {number} jurisdiction
 * @property {Rule[]} rules in the order in which they are tried
 * @property {Conversion[]} conversions likewise
 */

/** The number of each name of a field that has two or three, or undefined if there is none of this name. */
export const kindNumber = name => numbered(kindNames, name)
export const domainsNumber = name => numbered(domainsNames, name)
export const freshnessNumber = name => numbered(freshnessNames, name)
export const listAgeNumber = name => numbered(listAgeNames, name)
export const clockNumber = name => numbered(clockNames, name)

/**
 * The body of a policy (policy.md, Checks of decoding).
 *
 * @param {Uint8Array} bytes
 * @returns {PolicyBody}
 * @throws {Refusal} `document.body`, `rule.*` or `trustList.*`
 */
export function decodePolicyBody(bytes) {
  const reader = new BodyReader(bytes)
  const jurisdiction = reader.integer(3)
  const rules = decodeNamed(reader, decodeRule, mostRules)
  const conversions = decodeNamed(reader, decodeConversion, mostConversions)
  reader.end()
  return { jurisdiction, rules, conversions }
}

/** The next list of what has an id, each id once. */
function decodeNamed(reader, decode, most) {
  const ids = new Set()
  return reader.list(2, () => {
    const named = decode(reader)
    check(!ids.has(named.id), 'rule.id')
    ids.add(named.id)
    return named
  }, count => check(count <= most, 'rule.count'))
}

function decodeRule(reader) {
  const id = decodeId(reader)
  const kind = decodeName(reader, kindNames, 'rule.kind')
  const window = decodeWindow(reader)
  const domains = decodeDomains(reader)
  const purposes = decodeCodeSet(reader.integer(1), issuingPurposeName, 'rule.purpose')
  const places = decodePlaces(reader)
  const statuses = decodeSchemes(reader)
  const assurances = decodeCodeSet(reader.integer(2), assuranceName, 'rule.assurance')
  const freshness = decodeName(reader, freshnessNames, 'rule.freshness')
  const greatestAge = reader.integer(4)
  const listAge = decodeName(reader, listAgeNames, 'rule.listAge')
  const clock = decodeName(reader, clockNames, 'rule.clock')
  const passages = decodeCodeSet(reader.integer(1), passageName, 'rule.passage')
  const observations = decodeObservations(reader)
  const outcome = outcomeName(reader.integer(1))
  check(outcome !== undefined, 'rule.outcome')
  const measures = decodeMeasures(reader, outcome)
  return {
    id, kind, ...window, ...domains, purposes, ...places, statuses, assurances, freshness, greatestAge, listAge, clock, passages,
    observations, outcome, measures,
    reference: reader.name('rule.reference')
  }
}

function decodeConversion(reader) {
  const id = decodeId(reader)
  const window = decodeWindow(reader)
  const domains = decodeDomains(reader)
  const places = decodePlaces(reader)
  const scheme = reader.integer(2)
  check(scheme !== 0, 'rule.status')
  const statuses = decodeStatuses(reader, 'rule.status')
  const givesScheme = reader.integer(2)
  check(givesScheme !== 0, 'rule.conversion')
  const givesStatus = statusName(reader.integer(1))
  check(givesStatus !== undefined, 'rule.conversion')
  check(statuses.every(status => (worseOf(status, givesStatus) ?? givesStatus) === givesStatus), 'rule.conversion')
  return {
    id, ...window, ...domains, ...places, scheme, statuses, givesScheme, givesStatus,
    reference: reader.name('rule.reference')
  }
}

function decodeId(reader) {
  const length = reader.integer(1)
  check(length >= 1 && length <= longestId, 'rule.id')
  const id = String.fromCharCode(...reader.bytes(length))
  check(/^[a-z0-9.-]+$/.test(id), 'rule.id')
  return id
}

function decodeName(reader, names, reason) {
  const name = names[reader.integer(1)]
  check(name !== undefined, reason)
  return name
}

function decodeWindow(reader) {
  const from = reader.integer(4)
  const until = reader.integer(4)
  check(from < until, 'rule.window')
  return { from, until }
}

function decodeDomains(reader) {
  const domains = decodeName(reader, domainsNames, 'rule.domain')
  const listed = reader.list(1, before => {
    const domain = reader.bytes(32)
    check(!isZero(domain), 'rule.domain')
    check(before === undefined || compared(before, domain) < 0, 'rule.domain')
    return domain
  }, count => check((count > 0) === (domains === 'listed'), 'rule.domain'))
  return { domains, listed }
}

function decodePlaces(reader) {
  const regionCode = decodeRegionCode(reader)
  const jurisdictions = decodeRegions(reader)
  const residences = decodeRegions(reader)
  return { regionCode, jurisdictions, residences, exceptions: decodeRanges(reader) }
}

function issuingPurposeName(code) {
  const name = purposeName(code)
  return isWithoutScope(name) ? undefined : name
}

function decodeSchemes(reader) {
  return reader.list(1, before => {
    const scheme = reader.integer(2)
    check(scheme > (before?.scheme ?? 0), 'rule.status')
    return { scheme, statuses: decodeStatuses(reader, 'rule.status') }
  }, count => check(count >= 1, 'rule.status'))
}

function decodeObservations(reader) {
  let codeBefore = 0
  return reader.list(1, () => {
    const code = reader.integer(1)
    const observation = observationName(code)
    check(observation !== undefined && code > codeBefore, 'rule.observation')
    codeBefore = code
    const values = decodeCodeSet(reader.integer(2), value => observedValueName(observation, value), 'rule.observation')
    return { observation, values }
  }, count => check(count <= mostObservations, 'rule.observation'))
}

function decodeMeasures(reader, outcome) {
  let codeBefore = 0
  return reader.list(1, () => {
    const code = reader.integer(1)
    const measure = measureName(code)
    check(measure !== undefined && code > codeBefore, 'rule.measure')
    codeBefore = code
    const parameter = reader.integer(2)
    check((parameter === 0) !== hasParameter(measure), 'rule.measure')
    return { measure, parameter }
  }, count => {
    check(count <= mostMeasures, 'rule.measure')
    check((count > 0) === hasMeasures(outcome), 'rule.measure')
  })
}
