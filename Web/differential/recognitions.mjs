// Policies and facts that are about each other, for the requests: rules that hold, or fail by one field or two, often at a
// border, so that levels replace each other and there are ways out.

import { ascii, compared, hexOf } from '../src/bytes.js'
import { regionCodeName, statusName } from '../src/registries.js'
import {
  assurances, conversionsOf, damagedPolicyContent, domainIds, everywhere, idOf, measuresOf, observations, observationsOf,
  observedValues, passages, policyBodyBytes, some
} from './policies.mjs'
import { assuranceNames, observationsJSON, passageNames, purposeNames } from './policy-forms.mjs'
import { numberNear, regionNumber } from './regions.mjs'

const latest = 2 ** 32 - 1
const within = time => Math.min(latest, Math.max(0, time))

/** Facts, with codes for names. */
function factsOf(random, ownDomain) {
  const isOwn = random.below(3) > 0
  return {
    domain: isOwn ? ownDomain : random.bytes(32),
    isOwn,
    regionCode: random.pick([1, 1, 1, 2]),
    jurisdiction: random.pick([0, 420000, 420300, regionNumber(random)]),
    purpose: random.pick([1, 1, 4]),
    scheme: random.pick([1, 1, 2]),
    residence: random.pick([0, 420000, 420381, regionNumber(random)]),
    status: random.pick([1, 1, 2, 3, 99]),
    assurance: random.pick(assurances),
    binding: random.oneIn(100) ? 'document' : random.pick([undefined, null, 'deviceKey', 'identityDocument', 'guardianDeviceKey']),
    age: random.pick([-1, 0, 1, 43200, random.below(10 ** 6), random.oneIn(5) ? 2 ** 32 : 60]),
    freshness: random.pick([1, 2]),
    listIsOlder: random.oneIn(2),
    clockSuspect: random.oneIn(4),
    passage: random.pick(passages),
    observations: observations.filter(() => random.oneIn(4)).map(observation =>
      ({ observation, value: random.pick(observedValues) }))
  }
}

/** What a number stands for, as ranges that have it and hardly more; only *none* for 0. */
export function around(random, { regionCode }, number) {
  if (number === 0) return { none: true, ranges: random.oneIn(2) ? [] : everywhere.ranges }
  const isDivision = regionCode === 1 && number >= 100000 && number <= 999999
  const width = !isDivision || number % 100 !== 0 ? 0 : number % 10000 === 0 ? 9999 : 99
  return { none: random.oneIn(2), ranges: [[number, number + width]] }
}

/** A rule that holds for the facts at the time. It is pending if it asks for what was not observed. */
function ruleFor(random, facts, time, place) {
  const regions = number => random.below(3) > 0 ? everywhere : around(random, facts, number)
  const outcome = random.pick([1, 2, 2, 2, 3, 4])
  const domains = random.pick(facts.isOwn ? [1, 1, 2, 3] : [2, 2, 3])
  const asked = random.oneIn(2) ? [] : observationsOf(random)
  const from = Math.min(latest - 1, within(time - random.pick([0, 0, 1, 100, time])))
  return {
    id: ascii(idOf(random, place)),
    kind: random.pick([1, 1, 2, 3]),
    from,
    until: Math.max(from + 1, within(time + random.pick([1, 1, 2, 50, 100, latest]))),
    domains,
    listed: domains === 3 ? [facts.domain, ...domainIds(random)].sort(compared) : [],
    purposes: some(random, [1, 4], facts.purpose),
    regionCode: facts.regionCode,
    jurisdictions: regions(facts.jurisdiction),
    residences: regions(facts.residence),
    exceptions: facts.residence === 0 || facts.residence === 1 || random.below(3) > 0 ? [] : [[1, 1]],
    statuses: some(random, [1, 2, 3], facts.scheme).map(scheme =>
      ({ scheme, statuses: some(random, [1, 2, 3, 16, 99], facts.status) })),
    assurances: some(random, assurances, facts.assurance),
    freshness: Math.max(facts.freshness, random.pick([1, 2])),
    greatestAge: within(facts.age + random.pick([0, 1, 1000, latest])),
    listAge: facts.listIsOlder ? 2 : random.pick([1, 2]),
    clock: facts.clockSuspect ? 2 : random.pick([1, 2]),
    passages: some(random, passages, facts.passage),
    observations: asked.map(({ observation, values }) => {
      const made = facts.observations.find(other => other.observation === observation)
      return { observation, values: made === undefined || values.includes(made.value) ? values : [made.value] }
    }),
    outcome,
    measures: measuresOf(random, outcome),
    reference: ascii(`Ordinance ${place}`)
  }
}

/** The rule with one field by which it does not hold, or hardly. */
function missed(random, rule, facts, time) {
  const without = (codes, code, all) => {
    const left = codes.filter(other => other !== code)
    return left.length > 0 ? left : [all.find(other => other !== code)]
  }
  const exception = () => {
    const near = Math.max(1, numberNear(random, [[Math.max(1, facts.residence), Math.max(1, facts.residence)]]))
    return [[near, Math.min(2 ** 24 - 1, near + random.pick([0, 99, 9999]))]]
  }
  const elsewhere = () => ({ none: random.oneIn(2), ranges: [[near(facts.residence), 2 ** 24 - 1]] })
  const near = number => Math.max(1, Math.min(2 ** 24 - 1, number + random.pick([-1, 1, 1, 100])))
  const answered = facts.observations[random.below(facts.observations.length + 1)]
  const misses = [
    () => ({ from: Math.min(latest - 1, within(time + random.pick([1, 1, 50, 100]))), until: latest }),
    () => ({ from: 0, until: Math.max(1, within(time + random.pick([-1, 0, 0, 1]))) }),
    () => ({ domains: facts.isOwn ? 3 : 1, listed: facts.isOwn ? domainIds(random) : [] }),
    () => ({ purposes: [5 - facts.purpose] }),
    () => ({ regionCode: 3 - facts.regionCode }),
    () => ({ jurisdictions: elsewhere() }),
    () => ({ residences: elsewhere() }),
    () => ({ exceptions: exception() }),
    () => ({ exceptions: exception() }),
    () => ({ statuses: rule.statuses.map(entry => ({ ...entry, statuses: without(entry.statuses, facts.status, [1, 2]) })) }),
    () => ({ statuses: [{ scheme: 4, statuses: [facts.status] }] }),
    () => ({ passages: without(rule.passages, facts.passage, passages) }),
    ...[0, 1].flatMap(() => [
      () => ({ assurances: without(rule.assurances, facts.assurance, assurances) }),
      () => ({ assurances: without(assurances, facts.assurance, assurances) }),
      () => ({ freshness: 1 }),
      () => ({ greatestAge: within(facts.age - 1) }),
      () => ({ greatestAge: 0 }),
      () => ({ listAge: 1 }),
      () => ({ clock: 1 }),
      () => answered === undefined ? {}
        : { observations: [{ observation: answered.observation, values: [3 - answered.value] }] },
      () => ({ observations: observationsOf(random) })
    ])
  ]
  return { ...rule, ...random.pick(misses)() }
}

/** Some rules about the facts: most hold but for a field or two. */
export function rulesFor(random, facts, time) {
  return Array.from({ length: random.pick([0, 1, 2, 3, 4, 6]) }, (_, place) => {
    let rule = ruleFor(random, facts, time, place)
    for (let left = random.pick([0, 1, 1, 1, 2, 2, 3]); left > 0; left--) rule = missed(random, rule, facts, time)
    return rule
  })
}

function factsJSON(facts) {
  return {
    domain: hexOf(facts.domain), regionCode: regionCodeName(facts.regionCode), jurisdiction: facts.jurisdiction,
    purpose: purposeNames[facts.purpose], scheme: facts.scheme, residence: facts.residence,
    status: statusName(facts.status), assurance: assuranceNames[facts.assurance], ageSeconds: facts.age,
    freshness: ['fresh', 'stale'][facts.freshness - 1], listIsOlder: facts.listIsOlder,
    clockSuspect: facts.clockSuspect, binding: facts.binding, passage: passageNames[facts.passage],
    observations: observationsJSON(facts.observations)
  }
}

/** Policies of some levels, facts and a time, as `policy.evaluate` takes them. */
export function evaluation(random) {
  const ownDomain = random.bytes(32)
  const facts = factsOf(random, ownDomain)
  const time = random.oneIn(10) ? random.pick([-1, 0, 1, latest, latest + 1]) : 1580000000
  const levels = [520382, 520300, 520000, 0].slice(0, random.pick([0, 1, 2, 2, 3, 3, 4, 4]))
  const policies = levels.map(jurisdiction => {
    const content = { jurisdiction, rules: rulesFor(random, facts, time), conversions: conversionsOf(random) }
    const body = policyBodyBytes(random.oneIn(80) ? damagedPolicyContent(random, content) : content)
    return { jurisdiction, body: random.oneIn(40) ? null : hexOf(body) }
  })
  const request = {
    ownDomain: hexOf(ownDomain), place: random.oneIn(20) ? random.border(24) : 520382, policies,
    facts: factsJSON(facts), time
  }
  return random.oneIn(25) ? strangeEvaluation(random, request) : request
}

/** What is ill-typed, or hardly not. */
function strangeEvaluation(random, request) {
  const { facts, policies } = request
  const name = random.pick(Object.keys(facts))
  const names = ['', 'none', 'toString', '__proto__', 'temperature', 'statusList', 'suspended', 'scheme-16', 'expired', 'device']
  return random.pick([
    () => ({ ...request, place: random.pick([0, -1, 2 ** 24, 2 ** 24 - 1]) }),
    () => ({ ...request, ownDomain: request.ownDomain.slice(2) }),
    () => ({ ...request, policies: new Array(random.pick([4, 5])).fill({ jurisdiction: 5, body: null }) }),
    () => ({ ...request, policies: [...policies, { jurisdiction: random.pick([-1, 2 ** 24, 2 ** 24 - 1]), body: null }] }),
    () => ({ ...request, policies: [...policies, { jurisdiction: 0 }] }),
    () => ({ ...request, policies: [...policies, null] }),
    () => ({ ...request, facts: { ...facts, [name]: random.pick(names) } }),
    () => ({ ...request, facts: { ...facts, [name]: random.pick([null, true, 0, -1, 2 ** 24, 65536, 2 ** 53 - 1, [], {}]) } }),
    () => ({ ...request, facts: Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name)) }),
    () => ({
      ...request,
      facts: { ...facts, observations: { ...facts.observations, [random.pick(names)]: random.pick(['normal', 'none', '', 1]) } }
    })
  ])()
}
