// Policies in the JSON form, for the requests.

import { hexOf } from '../src/bytes.js'
import { regionCodeName, statusName } from '../src/registries.js'
import { documentJSON } from './documents.mjs'
import { damagedRanges } from './regions.mjs'
import { badNames } from './trust-lists.mjs'

const kinds = [undefined, 'plain', 'ceiling', 'floor']
const domains = [undefined, 'own', 'recognised']
const purposes = [undefined, 'credential', 'statusList', 'policy', 'conversion']
const outcomes = [undefined, 'admit', 'admitWithMeasures', 'refer', 'refuse']
const measures = [
  undefined, 'temperatureCheck', 'registration', 'test', 'homeObservation', 'centralQuarantine', 'healthMonitoring', 'mask',
  'localCode'
]

/** The names of the registries, each at its code. */
export const assuranceNames = [
  undefined, 'none', 'device', 'deviceChallenged', 'document', 'guardian', 'guardianChallenged'
]
export const passageNames = [undefined, 'entry', 'exit', 'transit', 'premises']
export const purposeNames = purposes
const observations = [undefined, 'temperature', 'symptoms', 'testReport', 'registration']
const values = [
  undefined, [undefined, 'normal', 'raised'], [undefined, 'none', 'present'], [undefined, 'negative', 'positive'],
  [undefined, 'done', 'notDone']
]

/** Observations with their values, both by name, of codes. */
export function observationsJSON(made) {
  return Object.fromEntries(made.map(({ observation, value }) => [observations[observation], values[observation][value]]))
}

const regions = ({ none, ranges }) => ({ none, ranges })

const text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function elementJSON(element, inAnyOrder) {
  return {
    id: text(element.id), from: element.from, until: element.until,
    domains: domains[element.domains] ?? inAnyOrder(element.listed.map(hexOf)),
    regionCode: regionCodeName(element.regionCode),
    jurisdictions: regions(element.jurisdictions), residences: regions(element.residences), exceptions: element.exceptions,
    reference: text(element.reference)
  }
}

function ruleJSON(random, rule) {
  const inAnyOrder = list => random.oneIn(3) ? random.shuffled(list) : list
  return {
    ...elementJSON(rule, inAnyOrder),
    kind: kinds[rule.kind],
    purposes: inAnyOrder(rule.purposes.map(code => purposes[code])),
    statuses: inAnyOrder(rule.statuses.map(({ scheme, statuses }) =>
      ({ scheme, statuses: inAnyOrder(statuses.map(statusName)) }))),
    assurances: inAnyOrder(rule.assurances.map(code => assuranceNames[code])),
    freshness: ['fresh', 'stale'][rule.freshness - 1], greatestAge: rule.greatestAge,
    listAge: ['notOlder', 'any'][rule.listAge - 1], clock: ['sound', 'any'][rule.clock - 1],
    passages: inAnyOrder(rule.passages.map(code => passageNames[code])),
    observations: inAnyOrder(rule.observations.map(entry => ({
      observation: observations[entry.observation],
      values: inAnyOrder(entry.values.map(value => values[entry.observation][value]))
    }))),
    outcome: outcomes[rule.outcome],
    measures: inAnyOrder(rule.measures.map(({ measure, parameter }) => ({ measure: measures[measure], parameter })))
  }
}

function conversionJSON(random, conversion) {
  const inAnyOrder = list => random.oneIn(3) ? random.shuffled(list) : list
  return {
    ...elementJSON(conversion, inAnyOrder),
    scheme: conversion.scheme, statuses: inAnyOrder(conversion.statuses.map(statusName)),
    givesScheme: conversion.givesScheme, givesStatus: statusName(conversion.givesStatus)
  }
}

/** The JSON form of a policy with sound content, with lists in any order. */
export function policyJSON(random, fields) {
  const { jurisdiction, rules, conversions } = fields.content
  const isLeftOut = conversions.length === 0 && random.oneIn(2)
  return {
    ...documentJSON(fields),
    subject: hexOf(fields.subject),
    policy: {
      jurisdiction, rules: rules.map(rule => ruleJSON(random, rule)),
      ...isLeftOut ? {} : { conversions: conversions.map(conversion => conversionJSON(random, conversion)) }
    }
  }
}

const strangeNames = ['', 'any', 'none', 'Own', 'listed', 'toString', '__proto__', 'constructor', 'fresh', 'plain', 'admit', '1']

const strangeStatuses = random => random.pick([
  [], ['green', 'green'], ['red', 'suspended'], ['revoked'], ['Green'], ['scheme-128'], ['red', 'yellow', 'green'],
  new Array(random.pick([255, 256])).fill('red')
])

/** The JSON form with one change that keeps the types, mostly. */
export function damagedPolicyJSON(random, form) {
  const result = structuredClone(form)
  const { rules } = result.policy
  // What was damaged before may be no list any more.
  const conversions = Array.isArray(result.policy.conversions) ? result.policy.conversions.filter(Boolean) : []
  const rule = rules.length === 0 ? {} : random.pick(rules)
  const conversion = conversions.length === 0 ? {} : random.pick(conversions)
  // What both have is damaged in either.
  const element = conversions.length > 0 && random.oneIn(2) ? conversion : rule
  const number = () =>
    random.pick([0, 1, 2, 255, 65535, 65536, random.border(24), random.border(32), 2 ** 24, 2 ** 32, -1])
  const names = (name, ...good) => random.pick([
    () => [],
    () => [...rule[name] ?? [], ...(rule[name] ?? []).slice(0, 1)],
    () => [...rule[name] ?? [], random.pick(strangeNames)],
    () => [...rule[name] ?? [], random.pick(good)],
    () => new Array(300).fill(good[0])
  ])()
  const one = (list, edit) => {
    if (list?.length > 0) edit(random.pick(list))
  }
  const defects = [
    () => {
      element.id = random.pick([
        '', 'a', 'A', 'a'.repeat(64), 'a'.repeat(65), 'é', 'é'.repeat(32), 'é'.repeat(33), '\u0000'
      ])
    },
    () => {
      const name = random.pick(['kind', 'regionCode', 'freshness', 'listAge', 'clock', 'outcome'])
      rule[name] = random.pick(strangeNames)
    },
    () => { element.regionCode = random.pick(strangeNames) },
    () => { rule.kind = random.pick(['plain', 'ceiling', 'floor']) },
    () => { rule.outcome = random.pick(['admit', 'admitWithMeasures', 'refer', 'refuse']) },
    () => { rule[random.pick(['from', 'until', 'greatestAge'])] = number() },
    () => { element[random.pick(['from', 'until'])] = number() },
    () => { element.domains = random.pick([...strangeNames, 'own', 'recognised', [], ['00'.repeat(32)], null, {}]) },
    () => {
      const domain = hexOf(random.bytes(32))
      element.domains = random.pick([[domain, domain], [domain.slice(2)], [domain, ''], [domain, 5], new Array(256).fill(domain)])
    },
    () => { rule.purposes = names('purposes', 'credential', 'statusList', 'policy', 'conversion') },
    () => { rule.assurances = names('assurances', ...assuranceNames.slice(1)) },
    () => { rule.passages = names('passages', ...passageNames.slice(1)) },
    () => {
      const name = random.pick(['jurisdictions', 'residences'])
      element[name] = { none: random.oneIn(2), ranges: damagedRanges(random, element[name]?.ranges ?? []) }
    },
    () => { element.exceptions = damagedRanges(random, element.exceptions ?? []) },
    () => {
      const strange = random.pick([[1], [1, 2, 3], 1, [1, 2 ** 24], ['1', 2], [-1, 2], [1, 2.5], null])
      element.exceptions = [...element.exceptions ?? [], strange]
    },
    () => {
      const ranges = Array.from({ length: random.pick([4096, 4097]) }, (_, i) => [2 * i + 1, 2 * i + 1])
      if (random.oneIn(2)) element.exceptions = ranges
      else element.residences = { none: false, ranges }
    },
    () => {
      const statuses = rule.statuses ?? []
      rule.statuses = random.pick([[], [...statuses, ...statuses], [{ scheme: 0, statuses: ['green'] }]])
    },
    () => { rule.statuses = new Array(random.pick([255, 256])).fill({ scheme: 1, statuses: ['green'] }) },
    () => one(rule.statuses, entry => { entry.scheme = number() }),
    () => one(rule.statuses, entry => {
      entry.statuses = strangeStatuses(random)
    }),
    () => { rule.observations = [...rule.observations ?? [], ...rule.observations ?? []] },
    () => {
      const observation = random.pick([...strangeNames, 'temperature', 'registration'])
      const value = random.pick(['normal', 'raised', 'done', ...strangeNames])
      const entry = { observation, values: random.pick([[], [value], [value, value]]) }
      rule.observations = [...random.oneIn(2) ? rule.observations ?? [] : [], entry]
    },
    () => {
      const entry = { observation: 'symptoms', values: ['none'] }
      rule.observations = new Array(random.pick([15, 16, 255, 256])).fill(entry)
    },
    () => { rule.measures = [...rule.measures ?? [], ...rule.measures ?? []] },
    () => {
      const measure = random.pick([...strangeNames, ...measures.slice(1)])
      rule.measures = [...random.oneIn(2) ? rule.measures ?? [] : [], { measure, parameter: number() }]
    },
    () => { rule.measures = new Array(random.pick([15, 16, 255, 256])).fill({ measure: 'mask', parameter: 0 }) },
    () => { element.reference = random.pick(badNames) },
    () => { rules.push({ ...rule }) },
    () => { result.policy.rules = random.shuffled(rules) },
    () => {
      result.policy.conversions = random.pick([
        null, undefined, {}, [], [null], [{}], [...conversions, conversion], random.shuffled(conversions), rules
      ])
    },
    () => { conversion[random.pick(['scheme', 'givesScheme'])] = number() },
    () => { conversion.statuses = strangeStatuses(random) },
    () => {
      conversion.givesStatus = random.pick(['green', 'yellow', 'red', 'scheme-16', 'suspended', 'scheme-128', ...strangeNames])
    },
    () => {
      // As short as can be, to fit a line. Their number is judged before what they say.
      const regions = { none: true, ranges: [] }
      const short = {
        id: 'c', from: 0, until: 1, domains: '', regionCode: '', jurisdictions: regions, residences: regions, exceptions: [],
        scheme: 1, statuses: [], givesScheme: 1, givesStatus: '', reference: 'r'
      }
      Object.assign(result.policy, { rules: [], conversions: new Array(random.pick([1024, 1025])).fill(short) })
    },
    () => { result.policy.jurisdiction = number() },
    () => { result[random.pick(['epoch', 'number', 'issuedAt', 'nextUpdate', 'expires'])] = number() },
    () => { result.subject = random.pick(['', '00'.repeat(32), '00'.repeat(31), hexOf(random.bytes(32)), null]) },
    () => { result.domain = random.pick(['', '00'.repeat(32), hexOf(random.bytes(32))]) },
    () => { result.signatures = [...result.signatures, ...result.signatures] }
  ]
  random.pick(defects)()
  return result
}
