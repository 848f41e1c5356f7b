// The kinds of signed documents: what the envelope has to know of each (spec: documents.md, Layout).

import { isZero } from './bytes.js'
import { contexts } from './hashes.js'
import { encodePolicyBody, policyForm, readPolicyForm } from './policy-form.js'
import { decodePolicyBody, longestPolicy } from './policy.js'
import { decodeRootBody, domainFits, encodeRootBody, readRootForm, rootForm } from './root.js'
import { encodeStatusListBody, readStatusListForm, statusListForm } from './status-list-form.js'
import { decodeStatusListBody, longestStatusList } from './status-list.js'
import { encodeTrustListBody, readTrustListForm, trustListForm } from './trust-list-form.js'
import { decodeTrustListBody } from './trust-list.js'

/**
 * A kind of document. Its name is also the name of its body in the JSON form.
 *
 * @typedef {object} Kind
 * @property {number} number
 * @property {number} version the version of the body's layout
 * @property {number} longestBody
 * @property {Uint8Array} context of its signatures
 * @property {boolean} hasSubject check 5 of decoding; also whether the JSON form has the member
 * @property {(epoch: number) => boolean} epochFits check 8 of decoding
 * @property {(domain: Uint8Array, number: number) => boolean} domainFits check 9 of decoding
 * @property {(bytes: Uint8Array, header: object) => object | Promise<object>} decodeBody
 * @property {(content: object, header: object) => Uint8Array | Promise<Uint8Array>} encodeBody of what `readForm` gives
 * @property {(form: object) => object} readForm
 * @property {(body: object) => object} bodyForm
 */

/** @type {Record<string, Kind>} by name */
export const kinds = Object.freeze({
  root: {
    number: 1,
    version: 1,
    longestBody: 4096,
    context: contexts.root,
    hasSubject: false,
    epochFits: epoch => epoch === 0,
    domainFits,
    decodeBody: decodeRootBody,
    encodeBody: encodeRootBody,
    readForm: readRootForm,
    bodyForm: rootForm
  },
  trustList: {
    number: 2,
    version: 1,
    longestBody: 16_777_216,
    context: contexts.trustList,
    hasSubject: false,
    epochFits: () => true,
    domainFits: domain => !isZero(domain),
    decodeBody: decodeTrustListBody,
    encodeBody: encodeTrustListBody,
    readForm: readTrustListForm,
    bodyForm: trustListForm
  },
  statusList: {
    number: 3,
    version: 1,
    longestBody: longestStatusList,
    context: contexts.statusList,
    hasSubject: true,
    epochFits: () => true,
    domainFits: domain => !isZero(domain),
    decodeBody: decodeStatusListBody,
    encodeBody: encodeStatusListBody,
    readForm: readStatusListForm,
    bodyForm: statusListForm
  },
  policy: {
    number: 4,
    version: 1,
    longestBody: longestPolicy,
    context: contexts.policy,
    hasSubject: true,
    epochFits: () => true,
    domainFits: domain => !isZero(domain),
    decodeBody: decodePolicyBody,
    encodeBody: encodePolicyBody,
    readForm: readPolicyForm,
    bodyForm: policyForm
  }
})

/** The name of a kind, or undefined if the number is reserved. */
export function kindName(number) {
  return Object.keys(kinds).find(name => kinds[name].number === number)
}
