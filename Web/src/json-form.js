// Reading typed members of JSON objects (spec: conventions.md, JSON; conformance.md, The contract). What is missing or
// ill-typed is `request`, before anything is judged.

import { bytesOfHex, fits } from './bytes.js'
import { check } from './reason-codes.js'

const lowest = -(2 ** 63)
const above = 2 ** 63

/** True of a JSON object: neither an array nor null. */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True of an integer of 64 bits. */
export function isInteger(value) {
  return Number.isInteger(value) && value >= lowest && value < above
}

/** A member of its own; what a JavaScript object inherits is no member. */
function member(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** Whether there is a member, null or not. */
export function isPresent(object, name) {
  return Object.hasOwn(object, name)
}

/** Whether a member that may be missing is; null is as if it were. */
export function isMissing(object, name) {
  return (member(object, name) ?? null) === null
}

/** A string member. @throws {Refusal} `request` */
export function stringMember(object, name) {
  const value = member(object, name)
  check(typeof value === 'string', 'request', name)
  return value
}

/** A string member that is a name: one that `numberOf` has a number for. @throws {Refusal} `request` */
export function nameMember(object, name, numberOf) {
  const value = stringMember(object, name)
  check(numberOf(value) !== undefined, 'request', name)
  return value
}

/** An integer member. @throws {Refusal} `request` */
export function integerMember(object, name) {
  const value = member(object, name)
  check(isInteger(value), 'request', name)
  return value
}

/** A member that is an integer of `width` bytes. @throws {Refusal} `request`, also if it does not fit */
export function fieldMember(object, name, width) {
  const value = member(object, name)
  check(fits(value, width), 'request', name)
  return value
}

/** A member that is true or false. @throws {Refusal} `request` */
export function booleanMember(object, name) {
  const value = member(object, name)
  check(typeof value === 'boolean', 'request', name)
  return value
}

/** The bytes of a hex member, of any number unless `length` is given. @throws {Refusal} `request` */
export function hexMember(object, name, length) {
  const bytes = bytesOfHex(stringMember(object, name))
  check(bytes !== null && (length === undefined || bytes.length === length), 'request', name)
  return bytes
}

/** A member that is a JSON object. @throws {Refusal} `request` */
export function objectMember(object, name) {
  const value = member(object, name)
  check(isObject(value), 'request', name)
  return value
}

/** A member that is null, or an object as `read` makes it. @throws {Refusal} `request` */
export function nullableMember(object, name, read) {
  return member(object, name) === null ? null : read(objectMember(object, name))
}

/** A member that is a string, or a list whose elements are as `read` makes them. @throws {Refusal} `request` */
export function stringOrListMember(object, name, read) {
  return Array.isArray(member(object, name)) ? listMember(object, name, read) : stringMember(object, name)
}

/** A list member, each element as `read` makes it. @throws {Refusal} `request` */
export function listMember(object, name, read) {
  const value = member(object, name)
  check(Array.isArray(value), 'request', name)
  return value.map(element => read(element))
}

/** An element that is a string. @throws {Refusal} `request` */
export function stringElement(value) {
  check(typeof value === 'string', 'request')
  return value
}

/** An element that is an integer of `width` bytes. @throws {Refusal} `request`, also if it does not fit */
export function fieldElement(value, width) {
  check(fits(value, width), 'request')
  return value
}

/** An element that is an object. @throws {Refusal} `request` */
export function objectElement(value) {
  check(isObject(value), 'request')
  return value
}

/** The bytes of an element that is hex, of any number unless `length` is given. @throws {Refusal} `request` */
export function hexElement(value, length) {
  const bytes = typeof value === 'string' ? bytesOfHex(value) : null
  check(bytes !== null && (length === undefined || bytes.length === length), 'request')
  return bytes
}
