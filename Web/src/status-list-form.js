// The JSON form of a status list's body, and encoding from it (spec: status-list.md, JSON form).

import { fieldElement, integerMember, listMember, objectMember } from './json-form.js'
import { check } from './reason-codes.js'
import { encodeSets, largestCapacity, longestStatusList, namedSets, overridingStatusNumber } from './status-list.js'

/**
 * What stands in the JSON form: indices of any order, by names that need not be those of statuses.
 *
 * @typedef {{capacity: number, sets: [string, number[]][]}} StatusListContent
 */

/**
 * Reads the member `statusList` of the JSON form. Nothing is judged but types.
 *
 * @returns {StatusListContent}
 * @throws {Refusal} `request`
 */
export function readStatusListForm(form) {
  const capacity = integerMember(form, 'capacity')
  const sets = objectMember(form, 'sets')
  return {
    capacity,
    sets: Object.keys(sets).map(name => [name, listMember(sets, name, index => fieldElement(index, 4))])
  }
}

/**
 * The bytes of a body that was read from the JSON form. Decoding them gives the same body, in order.
 *
 * @param {StatusListContent} content
 * @throws {Refusal} `statusList.*` or `document.limit`
 */
export function encodeStatusListBody({ capacity, sets }) {
  check(capacity >= 1 && capacity <= largestCapacity, 'statusList.capacity')
  check(sets.every(([name]) => overridingStatusNumber(name) !== undefined), 'statusList.status')
  const indices = []
  for (const [name, given] of sets) indices[overridingStatusNumber(name)] = ascending(given)
  check(indices.every(those => isStrict(those) && !(those[those.length - 1] >= capacity)), 'statusList.index')
  check(isStrict(ascending(sets.flatMap(([, given]) => given))), 'statusList.overlap')
  const body = encodeSets(capacity, indices)
  check(body.length <= longestStatusList, 'document.limit')
  return body
}

function ascending(indices) {
  return Uint32Array.from(indices).sort()
}

/** Whether none of these, which ascend, stands twice. */
function isStrict(indices) {
  return indices.every((index, i) => i === 0 || indices[i - 1] < index)
}

/** The member `statusList` of the JSON form. */
export function statusListForm(body) {
  return { capacity: body.capacity, sets: namedSets(body) }
}
