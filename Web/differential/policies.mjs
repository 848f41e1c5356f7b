// Recognition policies for the requests. Codes are numbers, and sets of codes are lists of them; only when a policy becomes
// bytes do they become bits. Damage is done to the numbers and counts, and signed anew.

import { ascii, compared, integerBytes, joined } from '../src/bytes.js'
import { damageEnvelope, documentBytes, times, zeros } from './documents.mjs'
import { damagedBytes } from './mutations.mjs'
import { damagedRanges, regionNumber, soundRanges } from './regions.mjs'
import { badNames } from './trust-lists.mjs'

const utf8 = text => new TextEncoder().encode(text)

export const everywhere = { none: true, ranges: [[1, 2 ** 24 - 1]] }

export const assurances = [1, 2, 3, 4, 5, 6]
export const passages = [1, 2, 3, 4]
export const observations = [1, 2, 3, 4]
export const observedValues = [1, 2]
const allStatuses = [1, 2, 3, 16, 17, 99, 127]

/** Whether a measure has a parameter. */
const parametrised = [3, 4, 5, 6]

const references = ['Ordinance 7', '贵州省疫情防控指挥部', 'é', 'a'.repeat(255), '\u200e']

/** Some of a list in its order, and `wanted` if it is given; one at least. */
export function some(random, list, wanted) {
  const chosen = new Set(random.shuffled(list).slice(0, 1 + random.below(list.length)))
  if (wanted !== undefined) chosen.add(wanted)
  return [...chosen].sort((a, b) => a - b)
}

/** Measures of an outcome. There are few, with like parameters, so that two outcomes can often be compared. */
export function measuresOf(random, outcome) {
  if (outcome !== 2) return []
  const few = random.oneIn(3) ? [1, 2, 3, 4, 5, 6, 7, 8] : random.pick([[3], [4], [4, 7], [3, 5], [4, 5]])
  return some(random, few).map(measure =>
    ({ measure, parameter: parametrised.includes(measure) ? random.pick([1, 7, 14, 14, random.oneIn(9) ? 65535 : 2]) : 0 }))
}

export function observationsOf(random) {
  return some(random, observations).map(observation => ({ observation, values: some(random, observedValues) }))
}

export function idOf(random, place) {
  return random.oneIn(30) ? `${'-'.repeat(60)}${place}.z` : `rule-${place}`
}

const regionsOf = random => random.oneIn(2) ? everywhere
  : random.oneIn(4) ? { none: true, ranges: [] } : { none: random.oneIn(2), ranges: soundRanges(random) }

export const domainIds = random =>
  Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.bytes(32)).sort(compared)

/** What rules and conversions share, about nothing in particular. */
function soundElement(random, place) {
  const domains = random.pick([1, 2, 3])
  const from = random.oneIn(3) ? 0 : random.border(32) % (2 ** 32 - 2)
  return {
    id: ascii(idOf(random, place)),
    from,
    until: random.oneIn(3) ? from + 1 : 2 ** 32 - 1,
    domains,
    listed: domains === 3 ? domainIds(random) : [],
    regionCode: random.pick([1, 1, 2]),
    jurisdictions: regionsOf(random),
    residences: regionsOf(random),
    exceptions: random.oneIn(2) ? [] : soundRanges(random),
    reference: utf8(random.pick(references))
  }
}

/** A rule that is sound. */
function soundRule(random, place) {
  const outcome = random.pick([1, 2, 2, 3, 4])
  return {
    ...soundElement(random, place),
    kind: random.pick([1, 2, 3]),
    purposes: some(random, [1, 4]),
    statuses: some(random, [1, 2, 3, 65535]).map(scheme => ({ scheme, statuses: some(random, allStatuses) })),
    assurances: some(random, assurances),
    freshness: random.pick([1, 2]),
    greatestAge: random.border(32),
    listAge: random.pick([1, 2]),
    clock: random.pick([1, 2]),
    passages: some(random, passages),
    observations: random.oneIn(2) ? [] : observationsOf(random),
    outcome,
    measures: measuresOf(random, outcome)
  }
}

/** What a conversion of these statuses may give: none that is better than one of them. */
export function givenFor(random, statuses) {
  const worst = Math.max(1, ...statuses.filter(status => status <= 3))
  return random.pick(allStatuses.filter(status => status >= worst))
}

/** A conversion that is sound. */
function soundConversion(random, place) {
  const statuses = some(random, allStatuses)
  return {
    ...soundElement(random, place),
    scheme: random.pick([1, 2, 65535]), statuses, givesScheme: random.pick([1, 2, 65535]),
    givesStatus: givenFor(random, statuses)
  }
}

/** Conversions that are sound, often none. */
export function conversionsOf(random) {
  return Array.from({ length: random.pick([0, 0, 1, 2]) }, (_, place) => soundConversion(random, place))
}

/** What a policy says, soundly. */
export function soundPolicy(random) {
  const count = random.pick([0, 1, 1, 2, 3, 5])
  return {
    jurisdiction: regionNumber(random),
    rules: Array.from({ length: count }, (_, place) => soundRule(random, place)),
    conversions: conversionsOf(random)
  }
}

/** The fields of a policy by a key, whatever they are. */
export function policy(random, domain, subject, content, by) {
  return {
    kind: 'policy', domain, subject, epoch: random.below(3), number: 1 + random.below(3),
    ...times(random, 1579000000 + random.below(10 ** 6)), content, by
  }
}

const bits = codes => codes.reduce((sum, code) => sum | 1 << code, 0)

const rangesBytes = (ranges, count = ranges.length) =>
  joined(integerBytes(count, 2), ...ranges.flatMap(range => range.map(end => integerBytes(end, 3))))

const regionsBytes = ({ none, ranges, rangeCount }) => joined([Number(none)], rangesBytes(ranges, rangeCount))

const counted = (elements, count = elements.length) => joined([count % 256], ...elements)

const textBytes = (text, count = text.length) => joined([count % 256], text)

const windowBytes = ({ from, until }) => joined(integerBytes(from, 4), integerBytes(until, 4))

const domainsBytes = ({ domains, listed, counts = {} }) => joined([domains], counted(listed, counts.listed))

const placesBytes = ({ regionCode, jurisdictions, residences, exceptions, counts = {} }) => joined(
  [regionCode], regionsBytes(jurisdictions), regionsBytes(residences), rangesBytes(exceptions, counts.exceptions))

function ruleBytes(rule) {
  const { counts = {} } = rule
  return joined(
    textBytes(rule.id, counts.id), [rule.kind], windowBytes(rule), domainsBytes(rule), [bits(rule.purposes)], placesBytes(rule),
    counted(rule.statuses.map(({ scheme, statuses, count }) =>
      joined(integerBytes(scheme, 2), counted(statuses.map(status => [status]), count))), counts.statuses),
    integerBytes(bits(rule.assurances), 2), [rule.freshness], integerBytes(rule.greatestAge, 4), [rule.listAge],
    [rule.clock], [bits(rule.passages)],
    counted(rule.observations.map(({ observation, values }) =>
      joined([observation], integerBytes(bits(values), 2))), counts.observations),
    [rule.outcome],
    counted(rule.measures.map(({ measure, parameter }) => joined([measure], integerBytes(parameter, 2))), counts.measures),
    textBytes(rule.reference, counts.reference))
}

function conversionBytes(conversion) {
  const { scheme, statuses, givesScheme, givesStatus, counts = {} } = conversion
  return joined(
    textBytes(conversion.id, counts.id), windowBytes(conversion), domainsBytes(conversion), placesBytes(conversion),
    integerBytes(scheme, 2), counted(statuses.map(status => [status]), counts.statuses), integerBytes(givesScheme, 2),
    [givesStatus], textBytes(conversion.reference, counts.reference))
}

/** The bytes of a body with this content, whatever it is. */
export function policyBodyBytes(content) {
  const { jurisdiction, rules, ruleCount = rules.length, conversions, conversionCount = conversions.length } = content
  return joined(
    integerBytes(jurisdiction, 3), integerBytes(ruleCount, 2), ...rules.map(ruleBytes),
    integerBytes(conversionCount, 2), ...conversions.map(conversionBytes))
}

/** The bytes of a policy with these fields, whatever they are. */
export function policyBytes(fields) {
  return documentBytes({ ...fields, body: fields.body ?? policyBodyBytes(fields.content) })
}

/** The fields with one defect or two, each signed anew. */
export function damagedPolicy(random, fields, others = []) {
  const result = { ...fields }
  switch (random.below(5)) {
    case 0:
      damageEnvelope(random, result, others)
      return result
    case 1:
      result.body = damagedBytes(random, policyBodyBytes(fields.content))
      return result
    default:
      result.content = damagedPolicyContent(random, fields.content)
      return result
  }
}

/** One defect, or two of which the first in order has to be found. */
export function damagedPolicyContent(random, content) {
  const once = damagedContent(random, content)
  return random.oneIn(4) ? damagedContent(random, once) : once
}

function damagedContent(random, content) {
  return content.conversions.length === 0 || random.oneIn(2) ? damagedRules(random, content) : damagedConversions(random, content)
}

function damagedConversions(random, content) {
  const { conversions } = content
  const at = random.below(conversions.length)
  const changed = (...changed) => ({ ...content, conversions: changed })
  if (random.below(6) > 0) {
    return changed(...conversions.map((conversion, i) => i === at ? damagedConversion(random, conversion) : conversion))
  }
  const another = { ...soundConversion(random, 99), id: conversions[at].id }
  return random.pick([
    () => ({ ...content, conversionCount: random.pick([0, conversions.length + 1, 1024, 1025, 65535]) }),
    () => changed(...conversions, conversions[at]),
    () => changed(...conversions, another),
    () => changed(...conversions, damagedConversion(random, another)),
    // A rule may have the id of a conversion.
    () => ({ ...content, rules: [...content.rules, { ...soundRule(random, 99), id: conversions[at].id }] })
  ])()
}

function damagedRules(random, content) {
  const rules = content.rules.length === 0 ? [soundRule(random, 0)] : content.rules
  const at = random.below(rules.length)
  if (random.below(6) > 0) {
    return { ...content, rules: rules.map((rule, i) => i === at ? damagedRule(random, rule) : rule) }
  }
  return random.pick([
    () => ({ ...content, ruleCount: random.pick([0, rules.length + 1, 16384, 16385, 65535]) }),
    () => ({ ...content, rules: [...rules, rules[at]] }),
    () => ({ ...content, rules: [...rules, { ...soundRule(random, 99), id: rules[at].id }] }),
    () => ({ ...content, rules: [...rules, damagedRule(random, { ...soundRule(random, 99), id: rules[at].id })] })
  ])()
}

const badBits = [[], [0], [1], [2], [3], [4], [5], [6], [7], [1, 4], [0, 1, 4], [2, 4], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4]]
const wideBits = [...badBits, [8], [15], [1, 15], Array.from({ length: 16 }, (_, code) => code)]

const doubled = list => [...list, ...list.slice(0, 1)]

/** A rule or a conversion with one defect that both may have, or one of the others. */
function damagedElement(random, element, others) {
  const counts = (name, ...values) => ({ ...element, counts: { ...element.counts, [name]: random.pick(values) } })
  const regions = before => random.pick([
    () => ({ ...before, ranges: damagedRanges(random, before.ranges) }),
    () => ({ ...before, none: random.pick([0, 1, 2, 255]) }),
    () => ({ none: 0, ranges: [] }),
    () => ({ none: 2, ranges: [[0, 0]] }),
    () => ({ ...before, rangeCount: random.pick([0, 1, before.ranges.length + 1, 4096, 4097, 65535]) })
  ])()
  const shared = [
    () => ({ ...element, id: random.pick(['', 'a'.repeat(65), 'A', 'a_b', 'é', 'a b', 'a\n', '\u0000', 'a'.repeat(64)]) }),
    () => counts('id', 0, 1, 64, 65, element.id.length - 1, element.id.length + 1, 255),
    () => ({ ...element, until: random.pick([element.from, Math.max(0, element.from - 1), 0]) }),
    () => ({ ...element, domains: random.pick([0, 1, 2, 3, 4, 255]) }),
    () => ({ ...element, listed: random.pick([[], domainIds(random), [zeros], [zeros, random.bytes(32)]]) }),
    () => ({
      ...element, domains: 3, listed: random.pick([doubled(domainIds(random)), domainIds(random).reverse(), [zeros]])
    }),
    () => counts('listed', 0, 1, element.listed.length + 1, 255),
    () => ({ ...element, regionCode: random.pick([0, 1, 2, 3, 255]) }),
    () => ({ ...element, jurisdictions: regions(element.jurisdictions) }),
    () => ({ ...element, residences: regions(element.residences) }),
    () => ({ ...element, exceptions: damagedRanges(random, element.exceptions) }),
    () => counts('exceptions', 0, 1, element.exceptions.length + 1, 4096, 4097, 65535),
    () => ({ ...element, reference: utf8(random.pick(badNames)) }),
    () => ({ ...element, reference: random.pick([[0xff], [0xc3], [0xed, 0xa0, 0x80], [0x0a]]) }),
    () => counts('reference', 0, 1, element.reference.length - 1, element.reference.length + 1, 255)
  ]
  const result = random.pick(random.oneIn(2) ? shared : others(counts))()
  return {
    ...result,
    id: typeof result.id === 'string' ? utf8(result.id) : result.id,
    reference: Uint8Array.from(result.reference)
  }
}

function damagedConversion(random, conversion) {
  const { statuses } = conversion
  const worst = Math.max(...statuses.filter(status => status <= 3))
  const changed = change => () => ({ ...conversion, ...change })
  return damagedElement(random, conversion, counts => [
    changed({ scheme: random.pick([0, 1]) }),
    changed({ statuses: doubled(statuses) }),
    changed({ statuses: random.pick([[], statuses.slice().reverse(), [random.pick([0, 4, 5, 15, 128])], [...statuses, 128]]) }),
    () => counts('statuses', 0, 1, statuses.length + 1, 115, 116, 255),
    changed({ givesScheme: random.pick([0, 1]) }),
    changed({ givesStatus: random.pick([0, 4, 5, 15, 16, 127, 128, 255]) }),
    changed({ givesStatus: random.pick([1, 2, 3]) }),
    ...new Array(4).fill(changed({ givesStatus: Math.max(0, worst - 1) })),
    changed({ scheme: 0, givesScheme: 0, givesStatus: 0 })
  ])
}

function damagedRule(random, rule) {
  const schemes = edit =>
    ({ ...rule, statuses: rule.statuses.map(entry => ({ ...entry, statuses: edit(entry.statuses) })) })
  const measures = random.pick([rule.measures, measuresOf(random, 2)])
  return damagedElement(random, rule, counts => [
    () => ({ ...rule, kind: random.pick([0, 1, 2, 3, 4, 255]) }),
    () => ({ ...rule, purposes: random.pick(badBits) }),
    () => ({ ...rule, statuses: random.pick([[], doubled(rule.statuses), rule.statuses.slice().reverse()]) }),
    () => ({ ...rule, statuses: [{ scheme: random.pick([0, 1, 65535]), statuses: [1] }, ...rule.statuses] }),
    () => counts('statuses', 0, 1, rule.statuses.length + 1, 255),
    () => schemes(doubled),
    () => schemes(statuses => random.pick([
      [], statuses.slice().reverse(), [random.pick([0, 4, 5, 15, 128])], [...statuses, 128]
    ])),
    () => ({ ...rule, statuses: rule.statuses.map(entry => ({ ...entry, count: random.pick([0, 1, 115, 116, 255]) })) }),
    () => ({ ...rule, assurances: random.pick(wideBits) }),
    () => ({ ...rule, freshness: random.pick([0, 1, 2, 3, 255]) }),
    () => ({ ...rule, listAge: random.pick([0, 1, 2, 3, 255]) }),
    () => ({ ...rule, clock: random.pick([0, 1, 2, 3, 255]) }),
    () => ({ ...rule, passages: random.pick(badBits) }),
    () => ({ ...rule, observations: random.pick([doubled, list => list.slice().reverse()])(observationsOf(random)) }),
    () => ({ ...rule, observations: [{ observation: random.pick([0, 1, 4, 5, 255]), values: random.pick(wideBits) }] }),
    () => ({ ...rule, observations: observationsOf(random).map(entry => ({ ...entry, values: random.pick(wideBits) })) }),
    () => counts('observations', 0, 1, rule.observations.length + 1, 15, 16, 255),
    () => ({ ...rule, outcome: random.pick([0, 1, 2, 3, 4, 5, 255]) }),
    () => ({ ...rule, measures: random.pick([[], measuresOf(random, 2)]) }),
    () => ({ ...rule, outcome: 2, measures: random.pick([doubled(measures), measures.slice().reverse()]) }),
    () => ({
      ...rule,
      outcome: 2,
      measures: [{ measure: random.pick([0, 1, 3, 8, 9, 255]), parameter: random.pick([0, 1, 65535]) }, ...measures.slice(1)]
    }),
    () => counts('measures', 0, 1, rule.measures.length + 1, 15, 16, 255)
  ])
}
