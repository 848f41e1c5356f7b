// Reading a body from front to back (spec: documents.md, Grammar).

import { isAdmitted } from './admission.js'
import { integerAt } from './bytes.js'
import { check } from './reason-codes.js'

/** The fields of a body, each taken from where the one before ended. */
export class BodyReader {
  #bytes
  #offset = 0

  constructor(bytes) {
    this.#bytes = bytes
  }

  /** How many bytes are left. */
  get left() {
    return this.#bytes.length - this.#offset
  }

  /** Where the next field begins, for `since`. */
  get offset() {
    return this.#offset
  }

  /** The bytes that were read since the reader was at `offset`. */
  since(offset) {
    return this.#bytes.slice(offset, this.#offset)
  }

  /** The bytes that are left, not a copy. The reader stays where it is. */
  get rest() {
    return this.#bytes.subarray(this.#offset)
  }

  /** The next `count` bytes. @throws {Refusal} `document.body` if the body ends before */
  bytes(count) {
    check(this.left >= count, 'document.body')
    this.#offset += count
    return this.#bytes.slice(this.#offset - count, this.#offset)
  }

  /** The next integer. @throws {Refusal} `document.body` */
  integer(width) {
    return integerAt(this.bytes(width), 0, width)
  }

  /** The next key, admitted. @throws {Refusal} `document.body`, `key.notAdmitted` */
  key() {
    const key = this.bytes(32)
    check(isAdmitted(key), 'key.notAdmitted')
    return key
  }

  /** The text of the next name. @throws {Refusal} `document.body`; the reason given if it is none */
  name(reason) {
    const length = this.integer(1)
    check(length > 0, reason)
    const text = nameText(this.bytes(length))
    check(text !== null, reason)
    return text
  }

  /**
   * The next list: a count of `width` bytes, and as many elements as `read` makes, called with the element before and
   * all before. The count is judged by `judge` before the first of them is read.
   *
   * @throws {Refusal} `document.body`, and what `judge` and `read` throw
   */
  list(width, read, judge = () => {}) {
    const count = this.integer(width)
    judge(count)
    const elements = []
    while (elements.length < count) elements.push(read(elements[elements.length - 1], elements))
    return elements
  }

  /** Returns if nothing is left. @throws {Refusal} `document.body` */
  end() {
    check(this.left === 0, 'document.body')
  }
}

const longestName = 255

/** They break lines or turn the direction of writing. */
const barred = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/

/** The text of a name's bytes, without their count; null if they are none. */
export function nameText(bytes) {
  if (bytes.length < 1 || bytes.length > longestName) return null
  let text
  try {
    // A byte order mark is a character like others: it must not be lost.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
  return barred.test(text) ? null : text
}

/** The bytes of a name, without their count; null if the text is none. */
export function nameBytes(text) {
  // Half a surrogate pair has no UTF-8; the encoder would put something else in its place.
  if (/\p{Surrogate}/u.test(text)) return null
  const bytes = new TextEncoder().encode(text)
  return nameText(bytes) === null ? null : bytes
}
