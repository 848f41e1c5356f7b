// The two codes of numbers in a status list (spec: status-list.md, Codes). Powers of two are not made with shifts: in
// JavaScript those are signed and end at 32 bits, and numbers here go up to 2^32.

const largestGap = 2 ** 32 - 1

/** The parameter for `count` numbers, 1 or more, spread over `capacity`. */
export function parameterFor(count, capacity) {
  let k = 0
  while (2 ** (k + 1) * count < capacity) k += 1
  return k
}

/**
 * The next number in Rice(k), which is at most `largest` or may become larger by its low bits only.
 *
 * @throws {Refusal} `tooMany` if it has more ones than `largest` has; the reader's reason if its bits end
 */
export function readRice(reader, k, largest, tooMany) {
  const ones = reader.ones(Math.floor(largest / 2 ** k), tooMany)
  return ones * 2 ** k + reader.bits(k)
}

/** Writes a number in Rice(k). */
export function writeRice(writer, k, value) {
  writer.ones(Math.floor(value / 2 ** k))
  writer.bits(value % 2 ** k, k)
}

/** The next number in Gap(j, k). @throws {Refusal} `statusList.block`; the reader's reason if its bits end */
export function readGap(reader, { j, k }) {
  if (reader.bit() === 0) return reader.bits(j)
  return 2 ** j + readRice(reader, k, largestGap - 2 ** j, 'statusList.block')
}

/** Writes a number in Gap(j, k). */
export function writeGap(writer, { j, k }, value) {
  if (value < 2 ** j) {
    writer.bits(0, 1)
    writer.bits(value, j)
  } else {
    writer.bits(1, 1)
    writeRice(writer, k, value - 2 ** j)
  }
}
