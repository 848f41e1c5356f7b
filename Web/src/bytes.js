// Byte strings and hex (spec: conventions.md, Bytes and integers).

/** Joins byte strings, in the order given: the `‖` of the specification. */
export function joined(...parts) {
  return joinedList(parts)
}

/** Joins the byte strings of a list, which may be longer than the arguments of a call. */
export function joinedList(parts) {
  let length = 0
  for (const part of parts) length += part.length
  const result = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}

/** The bytes of a string that has ASCII characters only. */
export function ascii(text) {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}

/** Below zero, zero or above zero as `a` stands before, with or after `b`, byte by byte from the first. */
export function compared(a, b) {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    if (a[i] !== b[i]) return a[i] - b[i]
  }
  return a.length - b.length
}

/** True if both have the same bytes. Not in constant time: verification handles public data only. */
export function equal(a, b) {
  return a.length === b.length && compared(a, b) === 0
}

/** True if every byte is zero; also true of no bytes. */
export function isZero(bytes) {
  return bytes.every(byte => byte === 0)
}

/** Whether the keys, in their order, ascend strictly: sorted, and none twice. */
export function ascendStrictly(keys) {
  return keys.every((key, i) => i === 0 || compared(keys[i - 1], key) < 0)
}

/** Two lower-case hex digits for each byte. */
export function hexOf(bytes) {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

/** The bytes of lower-case hex, or null if the string is none: upper case and an odd number of digits are refused. */
export function bytesOfHex(text) {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

/** The big-endian integer of `width` bytes (at most 6) at `offset`; the bytes must be there. */
export function integerAt(bytes, offset, width) {
  let value = 0
  // Not with shifts: in JavaScript those are signed and end at 32 bits.
  for (let i = offset; i < offset + width; i++) value = value * 256 + bytes[i]
  return value
}

/** An integer of 0..256^width − 1 in `width` bytes (at most 6), big-endian. */
export function integerBytes(value, width) {
  const bytes = new Uint8Array(width)
  for (let i = width - 1; i >= 0; i--) {
    bytes[i] = value % 256
    value = Math.floor(value / 256)
  }
  return bytes
}

/** True of an integer in 0..256^width − 1. */
export function fits(value, width) {
  return Number.isInteger(value) && value >= 0 && value < 256 ** width
}
