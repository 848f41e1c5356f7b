// Speaks the conformance contract on standard input and output (spec: conformance.md, The contract).

import { answer } from './src/conformance.js'
import { ensureSignatureCheck } from './src/signatures.js'

// Four times what a driver sends. A longer line is read to its end without being kept, and gets its one answer.
const longestLine = 2 ** 20

const lineFeed = 0x0a
const tooLong = new Uint8Array(0)

/** The lines of a stream without their LF, one after the other; a last line without LF counts if it has a byte. */
async function * lines(stream) {
  let pieces = []
  let length = 0
  const line = () => {
    const whole = length > longestLine ? tooLong : Buffer.concat(pieces)
    pieces = []
    length = 0
    return whole
  }
  const keep = piece => {
    length += piece.length
    if (length <= longestLine) pieces.push(piece)
    else pieces = []
  }
  for await (let chunk of stream) {
    let end
    while ((end = chunk.indexOf(lineFeed)) >= 0) {
      keep(chunk.subarray(0, end))
      chunk = chunk.subarray(end + 1)
      yield line()
    }
    if (chunk.length > 0) keep(chunk)
  }
  if (length > 0) yield line()
}

/** Returns once the system has the text: an answer that waits in a buffer is none. */
function written(text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => error ? reject(error) : resolve())
  })
}

// A reader that has gone away is told of by the write; without this Node would tell of it a second time.
process.stdout.on('error', () => {})

try {
  await ensureSignatureCheck()
  for await (const line of lines(process.stdin)) {
    await written(JSON.stringify(await answer(line)) + '\n')
  }
} catch (error) {
  console.error(error?.message ?? error)
  process.exitCode = 1
}
