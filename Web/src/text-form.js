// `LY1:` and digits (spec: text-form.md).

import { check } from './reason-codes.js'

const prefix = 'LY1:'
const prefixBytes = [0x4c, 0x59, 0x31, 0x3a]
const groupBytes = 7
const longestBytes = 1024
const longestDigits = 2487

/** The digits of a group, by its number of bytes. */
const widths = [0, 3, 5, 8, 10, 13, 15, 17]

/**
 * The text form of 1 to 1,024 bytes (text-form.md, Encoding).
 *
 * @throws {Refusal} `text.length`
 */
export function encodeText(bytes) {
  check(bytes.length >= 1 && bytes.length <= longestBytes, 'text.length')
  let text = prefix
  for (let start = 0; start < bytes.length; start += groupBytes) {
    const group = bytes.slice(start, start + groupBytes)
    // A group has up to 56 bits; a number of JavaScript holds 53.
    let value = 0n
    for (const byte of group) value = value << 8n | BigInt(byte)
    text += value.toString().padStart(widths[group.length], '0')
  }
  return text
}

/**
 * The bytes of a text form (text-form.md, Decoding). Encoding them again gives the same text.
 *
 * @param {string | Uint8Array} input a string is taken as its UTF-8 bytes
 * @throws {Refusal} `text.prefix`, `text.character`, `text.length` or `text.group`, in this order
 */
export function decodeText(input) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  check(prefixBytes.every((byte, i) => bytes[i] === byte), 'text.prefix')
  for (let i = prefix.length; i < bytes.length; i++) {
    check(bytes[i] >= 0x30 && bytes[i] <= 0x39, 'text.character', `at byte ${i}`)
  }
  const count = bytes.length - prefix.length
  const lastBytes = widths.indexOf(count % 17)
  check(count >= 1 && count <= longestDigits && lastBytes >= 0, 'text.length')

  const digits = String.fromCharCode(...bytes.subarray(prefix.length))
  const result = new Uint8Array(Math.floor(count / 17) * groupBytes + lastBytes)
  for (let start = 0; start < result.length; start += groupBytes) {
    const size = Math.min(groupBytes, result.length - start)
    const first = start / groupBytes * 17
    let value = BigInt(digits.slice(first, first + widths[size]))
    check(value < 1n << BigInt(8 * size), 'text.group')
    for (let i = start + size - 1; i >= start; i--) {
      result[i] = Number(value & 0xffn)
      value >>= 8n
    }
  }
  return result
}
