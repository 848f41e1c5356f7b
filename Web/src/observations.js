// What a gate observes of a person (spec: registries/observations.md).

import { numbered } from './registries.js'

/** The observations, each at its code, with the names of their values, each at its code. */
const observations = [
  undefined,
  { name: 'temperature', values: [undefined, 'normal', 'raised'] },
  { name: 'symptoms', values: [undefined, 'none', 'present'] },
  { name: 'testReport', values: [undefined, 'negative', 'positive'] },
  { name: 'registration', values: [undefined, 'done', 'notDone'] }
]

const observationNames = observations.map(observation => observation?.name)

/** Every observation with every value that it may have, ascending by their codes. */
export const observableValues = Object.freeze(observations.slice(1).flatMap(({ name, values }) =>
  values.slice(1).map(value => Object.freeze({ observation: name, value }))))

/** The name of an observation, or undefined if the code is reserved. */
export function observationName(code) {
  return observationNames[code]
}

/** The code of an observation, or undefined if there is none of this name. */
export function observationCode(name) {
  return numbered(observationNames, name)
}

/** The name of a value of an observation, a name too, or undefined if the code is reserved. */
export function observedValueName(observation, code) {
  return valuesOf(observation)[code]
}

/** The code of a value of an observation, or undefined if there is none of this name, or no such observation. */
export function observedValueCode(observation, name) {
  return numbered(valuesOf(observation), name)
}

function valuesOf(observation) {
  return observations[observationCode(observation)]?.values ?? []
}
