// Numbers of regions, and ranges of them, for the requests.

const borders = [
  0, 1, 4, 100, 156, 894, 99900, 99999, 100000, 110000, 330000, 330100, 420000, 420300, 420381, 420399, 429900, 429999,
  430000, 990000, 999900, 999999, 1000000, 1000100, 2 ** 24 - 2, 2 ** 24 - 1
]

/** The number of a region, often one at which something changes. */
export function regionNumber(random) {
  switch (random.below(4)) {
    case 0: return random.below(90) * 10000 + 100000 + random.pick([0, 100, 300, 381, 9900])
    case 1: return random.border(24)
    default: return random.pick(borders)
  }
}

const sound = [
  [[420000, 429999]], [[420000, 429999]], [[330000, 339999]], [[330000, 339999], [420000, 429999]],
  [[420000, 420099], [420200, 429999]], [[420381, 420381]], [[1, 2 ** 24 - 1]], [[156, 156]], [[4, 894]],
  [[420300, 420399], [420401, 420401]], [[1, 1], [3, 3], [5, 2 ** 24 - 1]], [[990000, 1000000]], [[999999, 999999]]
]

/** Ranges that ascend and do not touch: at least one. */
export function soundRanges(random) {
  if (random.oneIn(2)) return random.pick(sound)
  const ends = new Set(Array.from({ length: 2 + random.below(7) }, () => Math.max(1, regionNumber(random))))
  const numbers = [...ends].sort((a, b) => a - b)
  const ranges = []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const before = ranges[ranges.length - 1]
    if (before === undefined || numbers[i] >= before[1] + 2) ranges.push([numbers[i], numbers[i + 1]])
  }
  return ranges.length > 0 ? ranges : [[numbers[0], numbers[0]]]
}

/** The ranges with one change, which mostly leaves no sound ones. */
export function damagedRanges(random, ranges) {
  const at = random.below(ranges.length + 1)
  // What was damaged before may be no range any more.
  const [lo, hi] = Array.isArray(ranges[at]) ? ranges[at] : [420000, 429999]
  const withRange = (...range) => [...ranges.slice(0, at), ...range, ...ranges.slice(at + 1)]
  switch (random.below(9)) {
    case 0: return []
    case 1: return withRange([hi, lo])
    case 2: return withRange([lo, hi], [lo, hi])
    case 3: return withRange([lo, hi], [Math.min(hi + 1, 2 ** 24 - 1), 2 ** 24 - 1])
    case 4: return withRange([lo, hi], [Math.min(hi + 2, 2 ** 24 - 1), 2 ** 24 - 1])
    case 5: return withRange([0, hi])
    case 6: return withRange([lo, lo - 1])
    case 7: return ranges.slice().reverse()
    default: return withRange([regionNumber(random), regionNumber(random)])
  }
}

/** The number of a region near the ranges. */
export function numberNear(random, ranges) {
  if (ranges.length === 0 || random.oneIn(4)) return regionNumber(random)
  const [lo, hi] = random.pick(ranges)
  const near = random.pick([lo, hi, lo + random.below(Math.max(1, hi - lo + 1))])
  const round = random.pick([1, 1, 100, 10000])
  return Math.min(2 ** 24 - 1, Math.max(0, Math.floor(near / round) * round + random.pick([-1, 0, 0, 1])))
}
