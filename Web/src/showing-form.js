// Reading what comes with a presentation from JSON (spec: conformance.md, Operations).

import { identityDocument } from './identity-documents.js'
import {
  fieldMember, hexMember, integerMember, isMissing, listMember, objectElement, objectMember, stringMember
} from './json-form.js'
import { check } from './reason-codes.js'

/** A member that is a place: a number of a region, not 0. @throws {Refusal} `request` */
export function placeMember(object, name) {
  const place = fieldMember(object, name, 3)
  check(place !== 0, 'request', name)
  return place
}

/**
 * Reads `challenge` and its place, which is `place` unless `challengePlace` says another.
 *
 * @returns {import('./presentations.js').Challenge | null}
 * @throws {Refusal} `request`
 */
export function readChallengeForm(request) {
  const own = isMissing(request, 'place') ? null : placeMember(request, 'place')
  const place = isMissing(request, 'challengePlace') ? own : placeMember(request, 'challengePlace')
  if (isMissing(request, 'challenge')) return null
  const bytes = hexMember(request, 'challenge', 16)
  check(place !== null, 'request', 'a challenge without a place')
  return { bytes, place }
}

/**
 * Reads what a verifier brings. The document is as it was read; its normal form is another question, and comes after all
 * operands.
 *
 * @throws {Refusal} `request`
 */
export function readBroughtForm(request) {
  const challenge = readChallengeForm(request)
  const asRead = isMissing(request, 'document') ? null : readDocumentForm(objectMember(request, 'document'))
  const seen = isMissing(request, 'seen') ? [] : listMember(request, 'seen', element => {
    const sighting = objectElement(element)
    return { signature: hexMember(sighting, 'signature'), time: integerMember(sighting, 'time') }
  })
  return { challenge, asRead, seen }
}

function readDocumentForm(form) {
  return { type: stringMember(form, 'type'), number: stringMember(form, 'number') }
}

/**
 * What a verifier brings, with the document in its normal form.
 *
 * @returns {import('./holder-check.js').Brought}
 * @throws {Refusal} `holder.documentType` or `holder.documentNumber`
 */
export function broughtOf({ challenge, asRead, seen }) {
  return { challenge, document: asRead === null ? null : identityDocument(asRead.type, asRead.number), seen }
}
