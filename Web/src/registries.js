// Names for the numbers of bindings, statuses and region codes (spec: registries/object-types.md,
// registries/statuses.md, registries/region-codes.md).

const bindingNames = [undefined, 'deviceKey', 'identityDocument', 'guardianDeviceKey']
const statusNames = [undefined, 'green', 'yellow', 'red']
const regionCodeNames = [undefined, 'GB/T 2260', 'ISO 3166-1 numeric']

/** The name of a binding, or undefined if the number is reserved. */
export function bindingName(number) {
  return bindingNames[number]
}

/** The number of a binding, or undefined if there is none of this name. */
export function bindingNumber(name) {
  return numbered(bindingNames, name)
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

/** The place of a name in a list whose place 0 is reserved, or undefined if it is not there. */
export function numbered(names, name) {
  const number = names.indexOf(name, 1)
  return number < 0 ? undefined : number
}
