// Status lists and deltas for the requests. A list is made of sets of indices; they are laid out as directories and
// blocks, and damage is done to the layout too, and signed anew. Numbers are written as texts of ones and zeros: slow, but
// with nothing in common with what is tested; only the parameters of sound blocks are chosen by it.

import { codingOf } from '../src/block-parameters.js'
import { ascii, hexOf, integerBytes, joined } from '../src/bytes.js'
import { damageEnvelope, deltaBytes, documentBytes, documentJSON, sha512, times, zeros } from './documents.mjs'
import { damagedBytes } from './mutations.mjs'

const statuses = [2, 3, 4, 5]
const names = ['none', undefined, 'yellow', 'red', 'suspended', 'revoked']

const capacities = [1, 2, 100, 128, 129, 1000, 1000, 65536, 10 ** 6, 10 ** 7, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 1, 2 ** 32]

/** An integer of 0..bound − 1, also for bounds above 32 bits. */
function index(random, bound) {
  return Math.floor(random.next() / 2 ** 32 * bound)
}

/** How many indices a set has: often as many as fill a block, or one more or less. */
function size(random) {
  return random.pick([0, 1, 1, 2, 3, 10, 63, 64, 65, 127, 128, 129, 192, 255, 256, 257, random.below(50), random.below(600)])
}

/** Indices below the capacity: scattered, in runs, in clusters, or at one end. */
function indices(random, capacity) {
  const count = Math.min(size(random), Math.ceil(capacity / 2))
  const start = index(random, capacity)
  const made = random.pick([
    () => Array.from({ length: count }, () => index(random, capacity)),
    () => Array.from({ length: count }, () => index(random, capacity)),
    () => Array.from({ length: count }, (_, i) => start + i),
    () => {
      const centres = Array.from({ length: 1 + random.below(6) }, () => index(random, capacity))
      return Array.from({ length: count }, () => random.pick(centres) + random.below(40))
    },
    () => {
      const width = Math.min(capacity, 2 ** random.below(33))
      return Array.from({ length: count }, () => index(random, width))
    },
    () => [...Array.from({ length: count }, () => index(random, capacity)), 0, capacity - 1]
  ])()
  return [...new Set(made)].filter(i => i < capacity).sort((a, b) => a - b)
}

/** The sets without indices that an earlier one has. */
function disjoint(sets) {
  const taken = new Set()
  return sets.map(({ status, indices }) => {
    const left = indices.filter(i => !taken.has(i))
    left.forEach(i => taken.add(i))
    return { status, indices: left }
  }).filter(({ indices }) => indices.length > 0)
}

/** What a list says, soundly: some of the statuses, a few hundred indices. */
export function soundStatuses(random, allowed = statuses) {
  if (random.oneIn(8)) return atBorder(random, allowed)
  const capacity = random.oneIn(3) ? 1 + random.below(2 ** 20) : random.pick(capacities)
  const sets = allowed.filter(() => random.oneIn(2)).map(status => ({ status, indices: indices(random, capacity) }))
  return { capacity, sets: disjoint(sets) }
}

/**
 * A set at the border at which blocks get longer, or a little further on, where the common parameters get smaller; with as
 * many indices as fill its blocks, or nearly.
 */
function atBorder(random, allowed) {
  const count = random.pick([1, 2, 63, 64, 65, 127, 128, 129, 192, 193, 256, 257])
  const capacity = count * random.pick([70, 70, 70, 70, 71, 69, 65, 64]) + random.pick([-2, -1, -1, 0, 0, 1])
  const some = new Set()
  const isScattered = random.oneIn(2)
  let at = index(random, capacity)
  while (some.size < count) {
    at = isScattered ? index(random, capacity) : (at + 1 + random.below(2)) % capacity
    some.add(at)
  }
  return { capacity, sets: [{ status: random.pick(allowed), indices: [...some].sort((a, b) => a - b) }] }
}

/** What a later list of the same key says: some indices moved, taken out or new, and perhaps more of them. */
export function laterStatuses(random, { capacity, sets }, allowed = statuses) {
  const larger = random.oneIn(3) ? Math.min(2 ** 32, capacity + random.pick([1, 100, capacity])) : capacity
  const kept = new Map()
  for (const { status, indices } of sets) {
    for (const i of indices) {
      if (!random.oneIn(10)) kept.set(i, status)
      else if (random.oneIn(2)) kept.set(i, random.pick(allowed))
    }
  }
  if (random.oneIn(2)) indices(random, larger).forEach(i => kept.set(i, random.pick(allowed)))
  return { capacity: larger, sets: setsOf(kept) }
}

function setsOf(byIndex) {
  const entries = [...byIndex].sort(([a], [b]) => a - b)
  return [0, ...statuses]
    .map(status => ({ status, indices: entries.filter(([, of]) => of === status).map(([i]) => i) }))
    .filter(({ indices }) => indices.length > 0)
}

const byIndex = ({ sets }) => new Map(sets.flatMap(({ status, indices }) => indices.map(i => [i, status])))

/** What has to be said of the later list to whoever has the earlier one. */
export function changesOf(earlier, later) {
  const before = byIndex(earlier)
  const after = byIndex(later)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(i => before.get(i) !== after.get(i))
  return { capacity: later.capacity, sets: setsOf(new Map(changed.map(i => [i, after.get(i) ?? 0]))) }
}

const binary = (value, width) => width === 0 ? '' : value.toString(2).padStart(width, '0').slice(-width)

function rice(k, value) {
  // Texts must not get as long as a damaged number could make them.
  const ones = Math.min(Math.floor(value / 2 ** k), 600_000)
  return '1'.repeat(ones) + '0' + binary(value % 2 ** k, k)
}

const gapBits = (j, k, value) => value < 2 ** j ? '0' + binary(value, j) : '1' + rice(k, value - 2 ** j)

function parameter(count, capacity) {
  let k = 0
  while (2 ** (k + 1) * count < capacity) k += 1
  return k
}

/** The content as it stands in the body, each part of which can be damaged. */
function laidOut({ capacity, sets }) {
  return {
    lastIndex: capacity - 1,
    setCount: sets.length,
    sets: sets.map(({ status, indices }) => {
      const common = parameter(indices.length, capacity)
      const size = capacity < 70 * indices.length ? 128 : 64
      const blocks = []
      for (let start = 0; start < indices.length; start += size) {
        const those = indices.slice(start, start + size)
        const gaps = those.slice(1).map((i, place) => i - those[place] - 1)
        blocks.push({ first: those[0], gaps, longer: 0, ...codingOf(gaps, common) })
      }
      return { status, count: indices.length, common, size, blocks, directory: parameter(blocks.length, capacity), padding: '0' }
    }),
    tail: []
  }
}

function setBytes({ status, count, size, blocks, directory, padding }) {
  let numbers = ''
  let body = ''
  let least = 0
  for (const { first, gaps, isOwn, j, k, longer, rawFirst, rawLength } of blocks) {
    const bits = (isOwn ? '1' + binary(k, 5) + binary(j, 5) : '0') + gaps.map(gap => gapBits(j, k, gap)).join('')
    numbers += (rawFirst ?? rice(directory, Math.max(0, first - least))) +
      (rawLength ?? rice(10, Math.max(0, bits.length + longer)))
    body += bits
    least = first + size
  }
  let bits = numbers + body
  while (bits.length % 8 > 0) bits += padding
  const bytes = new Uint8Array(bits.length / 8)
  bytes.forEach((_, i) => { bytes[i] = Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2) })
  return joined([status], integerBytes(count, 4), bytes)
}

function laidOutBytes({ lastIndex, setCount, sets, tail }) {
  return joined(integerBytes(lastIndex, 4), [setCount], ...sets.map(setBytes), tail)
}

/** The body of a list, or the changes of a delta. */
export function statusBytes(content) {
  return laidOutBytes(laidOut(content))
}

/** A body with one defect in its content, its layout or its bytes. */
export function damagedStatusBytes(random, content) {
  switch (random.below(7)) {
    case 0: return damagedBytes(random, statusBytes(content))
    case 1: return damagedBytes(random, damagedBytes(random, statusBytes(content)))
    case 2: return statusBytes(damagedContent(random, content))
    case 3: return withLargestCount(random, statusBytes(content))
    default: return laidOutBytes(damagedLayout(random, laidOut(content), content))
  }
}

/** The body with as many indices in its first set as there are bits left, or nearly. */
function withLargestCount(random, bytes) {
  const countStart = 6
  const left = bytes.length - countStart - 4
  if (left <= 0) return bytes
  const lastIndex = random.pick([bytes.slice(0, 4), [255, 255, 255, 255], integerBytes(8 * left, 4)])
  const count = integerBytes(8 * left + random.pick([-1, 0, 1, 2]), 4)
  return joined(lastIndex, bytes.slice(4, countStart), count, bytes.slice(countStart + 4))
}

/** Content that no list has: an index in two sets, or statuses that are none. */
function damagedContent(random, { capacity, sets }) {
  const all = sets.flatMap(({ indices }) => indices)
  const some = all.length === 0 ? [0] : [random.pick(all)]
  const status = random.pick([0, 1, 2, 3, 4, 5, 6, 255])
  const others = sets.filter(set => set.status !== status)
  const changed = sets.find(set => set.status === status)?.indices ?? []
  const indices = [...new Set([...changed, ...some])].sort((a, b) => a - b)
  return { capacity, sets: [...others, { status, indices }].sort((a, b) => a.status - b.status) }
}

function damagedLayout(random, layout, { capacity }) {
  const result = structuredClone(layout)
  if (result.sets.length === 0) {
    result.setCount = random.pick([1, 4, 5, 255])
    if (random.oneIn(2)) result.tail = random.bytes(random.below(12))
    return result
  }
  const at = random.below(result.sets.length)
  const set = result.sets[at]
  const block = random.pick(set.blocks)
  const gap = random.below(block.gaps.length || 1)
  const near = value => Math.max(0, value + random.pick([-2, -1, 1, 2, 63, 64, 127, 128]))
  const defects = [
    () => { result.lastIndex = random.pick([0, near(result.lastIndex) % 2 ** 32, random.border(32), 2 ** 32 - 1]) },
    () => { result.setCount = random.pick([0, 1, result.setCount + 1, result.setCount - 1, 4, 5, 255]) },
    () => { set.status = random.pick([0, 1, 2, 3, 4, 5, 6, 255]) },
    () => { result.sets.reverse() },
    () => { result.sets = [...result.sets, set]; result.setCount += 1 },
    () => {
      const { count } = set
      set.count = random.pick([0, 1, count + 1, count - 1, count + 64, count + 128, 2 ** 32 - 1, capacity]) % 2 ** 32
    },
    () => { set.directory = Math.min(31, near(set.directory)) },
    () => { set.size = 192 - set.size },
    () => { block.first = near(block.first) },
    () => { block.first = random.pick([capacity - 1, capacity, capacity + 1]) },
    () => {
      const ones = '1'.repeat(random.pick([1, 2, 3, 2 ** 12, 2 ** 16]))
      block.rawFirst = ones + random.pick(['', '0', '00', '0'.repeat(40)])
    },
    () => { block.longer = random.pick([-1, 1, 7, 8, 1024, -block.length]) },
    () => { block.rawLength = rice(10, random.pick([0, 1, 2 ** 20, 2 ** 26])) },
    () => { if (block.gaps.length > 0) block.gaps[gap] = near(block.gaps[gap]) },
    () => { if (block.gaps.length > 0) block.gaps[gap] = random.pick([0, capacity, 2 ** 32 - 1, 2 ** 32, 2 ** 33]) },
    () => { block.gaps.push(0) },
    () => { block.gaps.pop() },
    () => Object.assign(block, { isOwn: !block.isOwn, j: set.common, k: set.common }),
    () => Object.assign(block, { isOwn: true, j: set.common, k: set.common }),
    () => Object.assign(block, { isOwn: true, k: random.below(32), j: random.below(32) }),
    () => {
      block.isOwn = true
      block.k = near(block.k) % 32
    },
    () => {
      block.isOwn = true
      block.j = near(block.j) % 32
    },
    () => {
      // As many ones as the largest gap has, or one more.
      Object.assign(block, { isOwn: true, k: 31, j: random.pick([30, 31]) })
      if (block.gaps.length > 0) block.gaps[gap] = random.pick([2 ** 31, 2 ** 32 - 1, 2 ** 32])
    },
    () => { set.padding = '1' },
    () => { result.tail = random.bytes(1 + random.below(3)) }
  ]
  // Long ones take long to write and to read.
  if (random.oneIn(60)) block.rawLength = '1'.repeat(2 ** 19 + random.below(2)) + '0'.repeat(11)
  else random.pick(defects)()
  return result
}

/** The member `statusList` of the JSON form. */
export function statusListForm(random, { capacity, sets }) {
  return {
    capacity,
    sets: Object.fromEntries(random.shuffled(sets).map(({ status, indices }) =>
      [names[status], random.oneIn(2) ? random.shuffled(indices) : indices]))
  }
}

/** The member with one change that keeps the types, mostly. */
export function damagedStatusListForm(random, form) {
  const result = structuredClone(form)
  const name = random.pick([...Object.keys(form.sets), 'yellow', 'revoked'])
  const set = result.sets[name] ?? []
  const { capacity } = form
  random.pick([
    () => {
      result.capacity = random.pick([0, -1, 1, capacity - 1, capacity + 1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1])
    },
    () => { result.sets[random.pick(['green', 'none', 'Red', '', 'scheme-16', '4', '__proto__', 'toString'])] = set },
    () => { result.sets[random.pick(['green', 'none'])] = random.pick([[], [-1], 'x', null, [1.5], {}]) },
    () => {
      result.sets[name] = [...set, random.pick([capacity - 1, capacity, capacity + 1, 0, 2 ** 32 - 1, 2 ** 32])]
    },
    () => { result.sets[name] = [...set, ...set.slice(0, 1)] },
    () => { result.sets[name] = random.pick([null, 'x', {}, [-1], ['1'], [1.5], [[1]], [2 ** 32], [null], []]) },
    () => { result.sets.suspended = [...set, ...(result.sets.suspended ?? [])] },
    () => { result.sets = random.pick([null, [], 'x', [[1]], {}]) },
    () => { delete result[random.pick(['capacity', 'sets'])] }
  ])()
  return result
}

/** The fields of a good status list of a key. */
export function statusList(random, domain, key, content, by) {
  return {
    kind: 'statusList', domain, subject: key, number: 1 + random.below(3), epoch: random.below(2),
    ...times(random, 1582000000 + random.below(2) * random.below(10 ** 6)), content, by
  }
}

const bodyOf = fields => fields.body ?? statusBytes(fields.content)

/** The bytes of a status list with these fields, or of the delta from `fields.earlier` to it, whatever they are. */
export function statusListBytes(fields) {
  if (fields.earlier === undefined) return documentBytes({ ...fields, body: bodyOf(fields) })
  const base = fields.base ?? sha512(ascii('luyin:body1'), bodyOf(fields.earlier))
  const changes = fields.changes ?? statusBytes(changesOf(fields.earlier.content, fields.content))
  return deltaBytes({ ...fields, body: bodyOf(fields), base, changes })
}

/** The JSON form of a status list with these fields. */
export function statusListJSON(random, fields) {
  return { ...documentJSON(fields), subject: hexOf(fields.subject), statusList: statusListForm(random, fields.content) }
}

/** The fields with one defect, signed anew. */
export function damagedStatusList(random, fields, others = []) {
  const result = { ...fields }
  if (fields.earlier !== undefined && random.oneIn(2)) {
    const changes = changesOf(fields.earlier.content, fields.content)
    random.pick([
      () => { result.base = random.pick([zeros, random.bytes(64), sha512(ascii('luyin:body1'), bodyOf(fields))]) },
      () => { result.deltaFirst = random.pick([0x43, 0x50, 0x51, 0x52, 0x54, 0x5f, 0x63]) },
      () => { result.deltaVersion = random.pick([0, 2, 255]) },
      () => { result.changesLength = random.pick([0, 1, 2 ** 26, 2 ** 26 + 1, 2 ** 32 - 1]) },
      () => { result.changes = new Uint8Array(0) },
      () => { result.changes = statusBytes(fields.content) },
      () => {
        result.changes = statusBytes({ ...changes, capacity: Math.max(1, fields.earlier.content.capacity - 1) })
      },
      () => { result.changes = statusBytes(needless(random, changes, fields)) },
      () => { result.changes = statusBytes(needless(random, changes, fields)) },
      () => { result.changes = statusBytes({ ...changes, sets: changes.sets.slice(1) }) },
      () => { result.changes = damagedStatusBytes(random, changes) },
      () => { result.changes = damagedStatusBytes(random, changes) },
      () => { result.changes = damagedStatusBytes(random, changes) },
      () => Object.assign(result, boundedChanges(random, fields)),
      () => Object.assign(result, boundedChanges(random, fields)),
      () => Object.assign(result, boundedChanges(random, fields))
    ])()
    return result
  }
  if (random.oneIn(2)) damageEnvelope(random, result, others)
  else result.body = damagedStatusBytes(random, fields.content)
  return result
}

/** The changes with one that is none. */
function needless(random, changes, { earlier, content }) {
  const said = byIndex(changes)
  const before = byIndex(earlier.content)
  const same = [...before].filter(([i]) => !said.has(i))
  const free = [0, 1, 2, content.capacity - 1].filter(i => i < content.capacity && !before.has(i) && !said.has(i))
  const [i, status] = same.length > 0 && random.oneIn(2) ? random.pick(same) : [free[0] ?? 0, 0]
  return { capacity: changes.capacity, sets: setsOf(said.set(i, status)) }
}

/**
 * Members of a delta whose changes have as many indices as they may, or one less or more: taken out of their sets, or set
 * to a status, in one set or together in more. With blocks, or without; some with another defect, to see which is found first.
 */
export function boundedChanges(random, fields) {
  const { content } = fields.earlier
  const listed = [...byIndex(content).keys()]
  const bodyLength = random.oneIn(6) ? bodyOf(fields).length : random.pick([0, 1, 1, 2, 3, 8, 9, 16, 17, 24, random.below(40)])
  const near = bound => Math.max(0, bound + random.pick([-1, 0, 0, 1]))
  const counts = new Map()
  if (random.oneIn(2)) counts.set(0, near(listed.length))
  if (!counts.has(0) || random.oneIn(2)) {
    const chosen = random.shuffled(statuses).slice(0, random.pick([1, 1, 2, 2, 3, 4])).sort((a, b) => a - b)
    let left = near(8 * bodyLength)
    chosen.forEach((status, place) => {
      const count = place === chosen.length - 1 ? left : random.pick([1, left - 1, left, index(random, left + 1)])
      counts.set(status, Math.max(0, count))
      left = Math.max(0, left - count)
    })
    // The bound may be met before the last set.
    if (random.oneIn(6)) counts.set(5, Math.max(1, counts.get(5) ?? 0))
  }
  const sets = countedSets(random, content, counts)
  const needed = Math.max(1, ...sets.flatMap(({ indices }) => indices.slice(-1)).map(i => i + 1))
  const capacity = Math.max(needed, random.oneIn(3) ? 1 : content.capacity)
  const layout = laidOut({ capacity, sets: random.oneIn(8) ? overlapping(random, sets) : sets })
  if (layout.sets.length > 0) {
    const set = random.pick(layout.sets)
    if (random.oneIn(8)) set.count = Math.max(0, set.count + random.pick([-1, 1]))
    if (random.oneIn(16)) set.status = random.pick([0, 1, 2, 3, 4, 5, 6])
    if (random.oneIn(8)) layout.lastIndex = Math.max(0, set.count + random.pick([-2, -1, 0]))
    if (random.oneIn(16)) layout.sets.push(random.pick(layout.sets))
    if (random.oneIn(3)) return { bodyLength, changes: withoutBlocks(random, layout) }
  }
  layout.setCount = layout.sets.length
  return { bodyLength, changes: laidOutBytes(layout) }
}

/** Sets with so many indices by status; those of 0 are listed, as long as there are any, and the others are not. */
function countedSets(random, { sets, capacity }, counts) {
  const listed = random.shuffled(sets.flatMap(({ indices }) => indices))
  const taken = new Set(listed)
  const wanted = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const free = []
  for (let i = random.oneIn(2) ? 0 : Math.max(0, capacity - 2 * wanted); free.length < wanted && i < 2 ** 32; i++) {
    if (!taken.has(i)) free.push(i)
  }
  return [...counts].map(([status, count]) => {
    const own = status === 0 ? listed.slice(0, count) : []
    return { status, indices: [...own, ...free.splice(0, count - own.length)].sort((a, b) => a - b) }
  }).filter(({ indices }) => indices.length > 0)
}

/** The sets with one index of one of them put in the place of one of another, so that no count is changed. */
function overlapping(random, sets) {
  const [from, to] = random.shuffled(sets)
  if (to === undefined) return sets
  const indices = [...new Set([...to.indices.slice(1), random.pick(from.indices)])].sort((a, b) => a - b)
  return sets.map(set => set === to ? { ...to, indices } : set)
}

/** The changes up to the count of one of the sets; behind it as many bytes as it has indices in bits, or nearly, or a few. */
function withoutBlocks(random, layout) {
  const place = random.below(layout.sets.length)
  const { status, count } = layout.sets[place]
  const left = random.pick([0, 1, Math.max(0, Math.ceil(count / 8) + random.pick([-1, 0]))])
  return joined(
    laidOutBytes({ ...layout, sets: layout.sets.slice(0, place), setCount: layout.sets.length, tail: [] }),
    [status], integerBytes(count, 4), random.oneIn(2) ? random.bytes(left) : new Uint8Array(left))
}

/** An index that a list says something about, or that is near one, or at the border of its capacity. */
export function indexNear(random, { capacity, sets }) {
  const some = sets.length === 0 ? [] : random.pick(sets).indices
  const near = random.oneIn(3) || some.length === 0 ? random.pick([0, capacity - 1, capacity, index(random, capacity)])
    : random.pick(some) + random.pick([0, 0, 0, -1, 1])
  return Math.min(2 ** 32 - 1, Math.max(0, near))
}
