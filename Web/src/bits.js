// Bits, from the most significant of a byte to the least (spec: status-list.md, Codes).

import { check, Refusal } from './reason-codes.js'

/** Reads the bits of a byte string from `start` up to and without `end`. Reading beyond is refused with `atEnd`. */
export class BitReader {
  #bytes
  #position
  #end
  #atEnd

  constructor(bytes, start, end, atEnd) {
    this.#bytes = bytes
    this.#position = start
    this.#end = end
    this.#atEnd = atEnd
  }

  /** Where the next bit is. */
  get position() {
    return this.#position
  }

  /** How many bits are left. */
  get left() {
    return this.#end - this.#position
  }

  /** The next bit. @throws {Refusal} `atEnd` */
  bit() {
    if (this.#position >= this.#end) throw new Refusal(this.#atEnd)
    const bit = this.#bytes[this.#position >>> 3] >>> 7 - (this.#position & 7) & 1
    this.#position += 1
    return bit
  }

  /** The next `count` bits (at most 31) as a number. @throws {Refusal} `atEnd` */
  bits(count) {
    check(count <= this.left, this.#atEnd)
    let value = 0
    let missing = count
    while (missing > 0) {
      const there = 8 - (this.#position & 7)
      const taken = Math.min(missing, there)
      const part = this.#bytes[this.#position >>> 3] >>> there - taken & (1 << taken) - 1
      value = value << taken | part
      this.#position += taken
      missing -= taken
    }
    return value
  }

  /** How many ones stand before the next zero, which is read too. @throws {Refusal} `atEnd`; `tooMany` above `most` */
  ones(most, tooMany) {
    let count = 0
    while (this.bit() === 1) {
      count += 1
      if (count > most) throw new Refusal(tooMany)
    }
    return count
  }
}

/** Writes bits one after the other. */
export class BitWriter {
  #bytes = new Uint8Array(64)
  #position = 0

  /** How many bits were written. */
  get length() {
    return this.#position
  }

  /** Writes the `count` low bits (at most 31) of a number. */
  bits(value, count) {
    this.#grow(count)
    let missing = count
    while (missing > 0) {
      const free = 8 - (this.#position & 7)
      const taken = Math.min(missing, free)
      const part = value >>> missing - taken & (1 << taken) - 1
      this.#bytes[this.#position >>> 3] |= part << free - taken
      this.#position += taken
      missing -= taken
    }
  }

  /** Writes ones and a zero. */
  ones(count) {
    for (let left = count; left > 0; left -= 31) this.bits(0x7fffffff, Math.min(left, 31))
    this.bits(0, 1)
  }

  /** The bits as bytes, with zeros to the end of the last. */
  finish() {
    return this.#bytes.slice(0, Math.ceil(this.#position / 8))
  }

  #grow(count) {
    const needed = Math.ceil((this.#position + count) / 8)
    if (needed <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
}
