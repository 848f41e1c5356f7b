// Reading facts from JSON (spec: conformance.md, Operations). An unknown name is ill-typed.

import { equal } from './bytes.js'
import {
  booleanMember, fieldMember, hexMember, integerMember, isMissing, nameMember, objectMember
} from './json-form.js'
import { observationCode, observedValueCode } from './observations.js'
import { freshnessNumber } from './policy.js'
import { check } from './reason-codes.js'
import { assuranceCode, bindingNumber, passageCode, regionCodeNumber, statusNumber } from './registries.js'
import { isWithoutScope, purposeNumber } from './trust-list.js'

/**
 * Reads the member `facts`.
 *
 * @param {Uint8Array} ownDomain
 * @returns {import('./matching.js').Facts}
 * @throws {Refusal} `request`
 */
export function readFactsForm(form, ownDomain) {
  const domain = hexMember(form, 'domain', 32)
  return {
    domain,
    isOwn: equal(domain, ownDomain),
    regionCode: nameMember(form, 'regionCode', regionCodeNumber),
    jurisdiction: fieldMember(form, 'jurisdiction', 3),
    purpose: nameMember(form, 'purpose', name => isWithoutScope(name) ? undefined : purposeNumber(name)),
    scheme: fieldMember(form, 'scheme', 2),
    residence: fieldMember(form, 'residence', 3),
    status: nameMember(form, 'status', statusNumber),
    age: integerMember(form, 'ageSeconds'),
    freshness: nameMember(form, 'freshness', freshnessNumber),
    listIsOlder: booleanMember(form, 'listIsOlder'),
    clockSuspect: booleanMember(form, 'clockSuspect'),
    assurance: nameMember(form, 'assurance', assuranceCode),
    binding: isMissing(form, 'binding') ? null : nameMember(form, 'binding', bindingNumber),
    ...readGateForm(form)
  }
}

/** Reads what a gate states: passage and observations. @throws {Refusal} `request` */
export function readGateForm(form) {
  return {
    passage: nameMember(form, 'passage', passageCode),
    observations: readObservationsForm(objectMember(form, 'observations'))
  }
}

function readObservationsForm(form) {
  for (const observation of Object.keys(form)) {
    check(observationCode(observation) !== undefined, 'request', observation)
    nameMember(form, observation, value => observedValueCode(observation, value))
  }
  return form
}
