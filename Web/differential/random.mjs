// Choices that a seed repeats. Good enough to vary tests, and for nothing else.

export class Random {
  #state

  /** @param {number} seed an integer of 32 bits */
  constructor(seed) {
    this.#state = seed >>> 0
  }

  /** An integer of 0..2^32 − 1 (mulberry32). */
  next() {
    this.#state = this.#state + 0x6d2b79f5 >>> 0
    let t = this.#state
    t = Math.imul(t ^ t >>> 15, t | 1)
    t ^= t + Math.imul(t ^ t >>> 7, t | 61)
    return (t ^ t >>> 14) >>> 0
  }

  /** An integer of 0..bound − 1. */
  below(bound) {
    return this.next() % bound
  }

  /** True once in `n` times. */
  oneIn(n) {
    return this.below(n) === 0
  }

  pick(list) {
    return list[this.below(list.length)]
  }

  bytes(count) {
    return Uint8Array.from({ length: count }, () => this.below(256))
  }

  /** An integer of `bits` bits (at most 53), often a border. */
  border(bits) {
    const above = 2 ** bits
    return this.pick([0, 1, above - 1, above - 2, above / 2, Math.floor(this.next() / 2 ** 32 * above)])
  }

  shuffled(list) {
    const result = list.slice()
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[result[i], result[j]] = [result[j], result[i]]
    }
    return result
  }
}
