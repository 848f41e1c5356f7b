// What a place asks of those whom it admits (spec: registries/measures.md).

import { numbered } from './registries.js'

/**
 * What is asked. The parameter is 0 if the measure has none.
 *
 * @typedef {{measure: string, parameter: number}} Measure
 */

const plain = Object.freeze({ hasParameter: false, isAtLeastAsStrict: () => true })
const more = Object.freeze({ hasParameter: true, isAtLeastAsStrict: (parameter, other) => parameter >= other })
const fewer = Object.freeze({ hasParameter: true, isAtLeastAsStrict: (parameter, other) => parameter <= other })

/** The measures, each at its code. */
const measures = [
  undefined,
  { name: 'temperatureCheck', ...plain },
  { name: 'registration', ...plain },
  { name: 'test', ...fewer },
  { name: 'homeObservation', ...more },
  { name: 'centralQuarantine', ...more },
  { name: 'healthMonitoring', ...more },
  { name: 'mask', ...plain },
  { name: 'localCode', ...plain }
]

const measureNames = measures.map(measure => measure?.name)

/** The name of a measure, or undefined if the code is reserved. */
export function measureName(code) {
  return measureNames[code]
}

/** The code of a measure, or undefined if there is none of this name. */
export function measureCode(name) {
  return numbered(measureNames, name)
}

/** Whether a measure, a name, has a parameter. */
export function hasParameter(name) {
  return measures[measureCode(name)].hasParameter
}

/**
 * Whether the measures are at most as strict as the others (recognition.md, Order of outcomes): each of them is among the
 * others, with a parameter at least as strict.
 *
 * @param {Measure[]} some
 * @param {Measure[]} others
 */
export function areAtMostAsStrict(some, others) {
  return some.every(({ measure, parameter }) => {
    const { isAtLeastAsStrict } = measures[measureCode(measure)]
    return others.some(other => other.measure === measure && isAtLeastAsStrict(other.parameter, parameter))
  })
}
