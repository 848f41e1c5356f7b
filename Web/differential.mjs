// Sends the same seeded requests to two programs that speak the conformance contract, and compares their answers. It
// keeps the driver's promises of spec/conformance.md. Needs Node: it starts programs, and signs.
//
//   node Web/differential.mjs --a COMMAND --b COMMAND [--count N] [--seed S] [--op PREFIX]
//
// Exit status: 0 no difference, 1 a difference, 64 wrong usage, 70 a program gave no answer.

import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { restsOnArgon2id } from './differential/argon2id.mjs'
import { operations, requestLines } from './differential/requests.mjs'

const patience = 30_000
const mostPrinted = 50

/** A program that speaks the contract, started. */
class Program {
  #process
  #waiting = null
  #text = ''
  #ended

  constructor(command) {
    this.command = command
    this.#process = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] })
    this.#process.stdout.setEncoding('utf8').on('data', text => this.#received(text))
    this.#process.stdin.on('error', () => this.#fail('takes no more requests'))
    this.#ended = new Promise(resolve => this.#process.on('close', status => {
      this.#fail(`ended with status ${status}`)
      resolve(status)
    }))
  }

  /** The answer to one line, as text. Only one request is under way at a time: the contract promises no more. */
  ask(line) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(`gave no answer in ${patience / 1000} s`), patience)
      const settle = done => value => {
        clearTimeout(timer)
        this.#waiting = null
        done(value)
      }
      this.#waiting = { resolve: settle(resolve), reject: settle(reject) }
      this.#process.stdin.write(line)
      this.#process.stdin.write('\n')
    })
  }

  /** Ends the input. The exit status. */
  async end() {
    this.#process.stdin.end()
    const timer = setTimeout(() => this.#process.kill(), patience)
    const status = await this.#ended
    clearTimeout(timer)
    return status
  }

  #received(text) {
    this.#text += text
    const end = this.#text.indexOf('\n')
    if (end < 0) return
    const line = this.#text.slice(0, end)
    this.#text = this.#text.slice(end + 1)
    if (this.#waiting === null || this.#text !== '') this.#fail('answered without a request')
    else this.#waiting.resolve(line)
  }

  #fail(what) {
    this.#waiting?.reject(new Error(`${this.command}: ${what}`))
  }
}

/** The value as text in which the order of members has no meaning. */
function normalised(value) {
  return JSON.stringify(value, (_, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1))
      : member)
}

function comparable(answer) {
  const value = parsed(answer)
  return value === undefined ? `no JSON: ${answer}` : normalised(value)
}

/** Whether one program lacks Argon2id, and the other has answered by it. */
function differInArgon2id(line, answers) {
  const [request, ...values] = [line, ...answers].map(parsed)
  return [[0, 1], [1, 0]].some(([lacking, having]) =>
    values[lacking]?.reason === 'unsupported' && values[having] !== undefined && restsOnArgon2id(request, values[having]))
}

/** What is counted of an answer, to see that a run reaches every outcome. */
function outcomes(answer) {
  const { reason, result } = parsed(answer) ?? {}
  if (reason !== undefined) return [reason]
  if (typeof result === 'string') return [/^[0-9a-f]*$|^LY1:/.test(result) ? 'result' : result]
  if (typeof result !== 'object' || result === null) return [String(result)]
  if (Array.isArray(result.levels)) return [`${result.outcome} ${result.reason}`, ...recognised(result)]
  if (Array.isArray(result.steps)) {
    const lists = [result, ...result.peers].flatMap(({ statusLists }) => statusLists)
    const held = lists.some(({ counts }) => counts) ? ['status lists, one counts'] : ['status lists, none counts']
    const counting = result.policies.map(({ counts }) => counts ? 'a policy counts' : 'a policy does not count')
    return [
      ...result.steps.length > 0 ? result.steps : ['no steps'], ...lists.length > 0 ? held : [], ...new Set(counting)
    ]
  }
  if (result.verdict !== undefined) {
    const { list = null, listIsOlder } = result.status ?? {}
    const listed = list === null ? [] : [`status list: ${list}${listIsOlder ? ', older' : ''}`]
    return [`${result.verdict} ${result.reason}`, ...listed, ...recognised(result.recognition)]
  }
  if (result.conversion !== undefined) return ['converted']
  if (result.included !== undefined) return [`included ${result.included}, excepted ${result.excepted}`]
  return [result.defect ?? 'result']
}

/** What is counted of a place's answer: which effects rules have had, and how it would change. */
function recognised(recognition) {
  if (!recognition) return []
  const effects = recognition.levels.map(({ effect, rule }) => rule === null ? effect : `${rule.kind} ${effect}`)
  const { changes, at } = recognition.wayOut ?? { changes: [], at: null }
  const ways = changes.length === 0 ? [] : [`ways out of ${changes[0].length}`]
  return [...new Set(effects.map(effect => `level: ${effect}`)), ...ways, ...at === null ? [] : ['a date']]
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A line for people; bytes that are no text are shown as hex. */
function shown(line) {
  const bytes = Buffer.from(line)
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : `hex ${bytes.toString('hex')}`
}

function usage(message) {
  console.error(`${message}\nusage: node differential.mjs --a COMMAND --b COMMAND [--count N] [--seed S] [--op PREFIX]`)
  process.exit(64)
}

function options() {
  let values
  try {
    values = parseArgs({
      options: Object.fromEntries(['a', 'b', 'count', 'seed', 'op'].map(name => [name, { type: 'string' }]))
    }).values
  } catch (error) {
    usage(error.message)
  }
  const count = Number(values.count ?? 20_000)
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32))
  if (values.a === undefined || values.b === undefined) usage('two commands are needed')
  if (!Number.isSafeInteger(count) || count < 1) usage('--count is an integer above 0')
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) usage('--seed is an integer below 2^32')
  const { op = '' } = values
  if (!operations.some(name => name.startsWith(op))) usage('--op is the beginning of the name of an op')
  return { ...values, count, seed, op }
}

const { a, b, count, seed, op } = options()
console.log(`seed ${seed}`)
const began = Date.now()
const programs = [new Program(a), new Program(b)]
const tally = new Map()
let differences = 0
let lacking = 0
try {
  let sent = 0
  for (const { name, line } of requestLines(seed, count, op)) {
    const answers = await Promise.all(programs.map(program => program.ask(line)))
    const [left, right] = answers.map(comparable)
    if (left !== right && differInArgon2id(line, answers)) {
      lacking += 1
    } else if (left !== right) {
      differences += 1
      if (differences <= mostPrinted) {
        console.log(`difference in request ${sent} (${name})\n> ${shown(line)}\na ${answers[0]}\nb ${answers[1]}`)
      }
    }
    for (const outcome of outcomes(left)) {
      tally.set(`${name} ${outcome}`, (tally.get(`${name} ${outcome}`) ?? 0) + 1)
    }
    sent += 1
    if (process.stderr.isTTY && sent % 500 === 0) process.stderr.write(`\r${sent} of ${count}`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  for (const program of programs) {
    const status = await program.end()
    if (status !== 0) throw new Error(`${program.command}: ended with status ${status}`)
  }
} catch (error) {
  console.log(error.message)
  process.exit(70)
}
for (const [name, number] of [...tally].sort()) console.log(`${String(number).padStart(7)} ${name}`)
console.log(`${count} requests, ${differences} differences, ${lacking} that one answered by Argon2id alone, ${((Date.now() - began) / 1000).toFixed(1)} s, seed ${seed}`)
process.exit(differences === 0 ? 0 : 1)
