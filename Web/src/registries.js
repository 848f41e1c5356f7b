// Names for the numbers of bindings, types of identity documents, statuses, region codes, assurances and kinds of passage
// (spec: registries/object-types.md, registries/document-types.md, registries/statuses.md, registries/region-codes.md,
// registries/assurances.md, registries/passages.md).

const bindingNames = [undefined, 'deviceKey', 'identityDocument', 'guardianDeviceKey']
const documentTypeNames = [undefined, 'cn-id', 'passport', 'card']
const statusNames = [undefined, 'green', 'yellow', 'red']
const regionCodeNames = [undefined, 'GB/T 2260', 'ISO 3166-1 numeric']
const passageNames = [undefined, 'entry', 'exit', 'transit', 'premises']

/** The names of the assurances; each stands at its code. */
export const assuranceNames = Object.freeze([
  undefined, 'none', 'device', 'deviceChallenged', 'document', 'guardian', 'guardianChallenged'
])

/** The name of a binding, or undefined if the number is reserved. */
export function bindingName(number) {
  return bindingNames[number]
}

/** The number of a binding, or undefined if there is none of this name. */
export function bindingNumber(name) {
  return numbered(bindingNames, name)
}

/** The code of a type of identity documents, or undefined if there is none of this name. */
export function documentTypeCode(name) {
  return numbered(documentTypeNames, name)
}

/** The name of a status that may stand in a credential, or undefined for every other number. */
export function statusName(number) {
  if (number >= 16 && number <= 127) return `scheme-${number}`
  return statusNames[number]
}

/** The number of a status that may stand in a credential, or undefined. Only a name's one spelling counts. */
export function statusNumber(name) {
  const scheme = /^scheme-([1-9][0-9]{1,2})$/.exec(name)
  if (scheme === null) return numbered(statusNames, name)
  const number = Number(scheme[1])
  return statusName(number) === name ? number : undefined
}

/** The name of a region code, or undefined if the number is reserved. */
export function regionCodeName(number) {
  return regionCodeNames[number]
}

/** The number of a region code, or undefined if there is none of this name. */
export function regionCodeNumber(name) {
  return numbered(regionCodeNames, name)
}

/** The name of an assurance, or undefined if the code is reserved. */
export function assuranceName(code) {
  return assuranceNames[code]
}

/** The code of an assurance, or undefined if there is none of this name. */
export function assuranceCode(name) {
  return numbered(assuranceNames, name)
}

/** The name of a kind of passage, or undefined if the code is reserved. */
export function passageName(code) {
  return passageNames[code]
}

/** The code of a kind of passage, or undefined if there is none of this name. */
export function passageCode(name) {
  return numbered(passageNames, name)
}

/** The place of a name in a list whose place 0 is reserved, or undefined if it is not there. */
export function numbered(names, name) {
  const number = names.indexOf(name, 1)
  return number < 0 ? undefined : number
}
