// Small damage to bytes, texts and JSON values, within a driver's promises (spec: conformance.md, The contract).

/** The bytes with one small change: a bit, a byte, a part lost, doubled or exchanged. */
export function damagedBytes(random, bytes) {
  const at = random.below(bytes.length + 1)
  const result = Uint8Array.from(bytes)
  switch (random.below(8)) {
    case 0:
    case 1:
      if (at < result.length) result[at] ^= 1 << random.below(8)
      return result
    case 2:
    case 3:
      if (at < result.length) result[at] = random.pick([0, 1, 0x7f, 0x80, 0xff, random.below(256)])
      return result
    case 4: return result.slice(0, at)
    case 5: return Uint8Array.from([...result, ...random.bytes(1 + random.below(4))])
    case 6: return Uint8Array.from([...result.slice(0, at), random.below(256), ...result.slice(at)])
    default: return Uint8Array.from([...result.slice(0, at), ...result.slice(at + 1 + random.below(3))])
  }
}

const strangeCharacters = [
  ' ', '\t', '\n', '\r', '\r\n', '+', '-', '.', 'e', 'x', 'O', 'l', '/', ':', '\u0000', '\u00a0', '\u0660', '\uff10',
  '\ufeff', '\u200b', '\u0301', '\ud83d\ude00', '\u212a', '0', '9'
]

/** The text with one small change: a character replaced, lost, doubled or added, an end cut, white space around it. */
export function damagedText(random, text) {
  const at = random.below(text.length + 1)
  const digit = String(random.below(10))
  const strange = random.pick(strangeCharacters)
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2: return text.slice(0, at) + digit + text.slice(at + 1)
    case 3: return text.slice(0, at) + strange + text.slice(at + 1)
    case 4: return text.slice(0, at) + strange + text.slice(at)
    case 5: return text.slice(0, at)
    case 6: return text.slice(0, at) + text.slice(at + 1 + random.below(17))
    case 7: return text + digit.repeat(1 + random.below(17))
    case 8: return random.oneIn(2) ? strange + text : text + strange
    default: return text.slice(0, at) + '99999999999999999'.slice(0, 1 + random.below(17)) + text.slice(at + 17)
  }
}

const strangeValues = [
  null, true, false, [], {}, '', '0', 'AB', '0g', 'abc', 0, -1, 1.5, -0.25, 255.5, 2 ** 32, 2 ** 53 - 1,
  -(2 ** 53 - 1), [1], { a: 1 }, 'ＡＢ', '\u0000', 'deviceKey', 'scheme-016'
]

/** A value that mostly is none of the type expected. */
export function strangeValue(random) {
  return random.pick(strangeValues)
}

/** The JSON value with one member or element, at any depth, replaced, lost, doubled or moved. */
export function damagedValue(random, value) {
  if (typeof value !== 'object' || value === null || (random.oneIn(12) && !Array.isArray(value))) {
    if (typeof value === 'number' && random.oneIn(2)) {
      return random.pick([value + 1, value - 1, -value - 1, value * 2, random.border(32), random.border(8)])
    }
    if (typeof value === 'string' && value !== '' && random.oneIn(2)) {
      return random.pick([value.toUpperCase(), value.slice(1), value.slice(2), value + '0', value + '00', ` ${value}`])
    }
    return strangeValue(random)
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [strangeValue(random)]
    const at = random.below(value.length)
    switch (random.below(6)) {
      case 0: return value.filter((_, i) => i !== at)
      case 1: return [...value, value[at]]
      case 2: return random.shuffled(value)
      default: return value.map((element, i) => i === at ? damagedValue(random, element) : element)
    }
  }
  const names = Object.keys(value)
  if (names.length === 0) return strangeValue(random)
  const name = random.pick(names)
  const result = { ...value }
  switch (random.below(8)) {
    case 0: delete result[name]; return result
    case 1: return { ...result, [name.toUpperCase()]: result[name], extra: strangeValue(random) }
    default: result[name] = damagedValue(random, result[name]); return result
  }
}
