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

  /** The next `count` bytes. @throws {Refusal} `document.body` if the body ends before */
  bytes(count) {
    check(this.#bytes.length - this.#offset >= count, 'document.body')
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

  /** Returns if nothing is left. @throws {Refusal} `document.body` */
  end() {
    check(this.#offset === this.#bytes.length, 'document.body')
  }
}
