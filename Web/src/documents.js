// The envelope of signed documents (spec: documents.md).

import { ascendStrictly, compared, equal, hexOf, integerAt, integerBytes, isZero, joined } from './bytes.js'
import { contexts, hash } from './hashes.js'
import { fieldMember, hexMember, listMember, objectElement, objectMember, stringMember } from './json-form.js'
import { kindName, kinds } from './kinds.js'
import { check } from './reason-codes.js'

const objectType = 4
const headerLength = 154
const mostSignatures = 64
const signatureLength = 96

/**
 * What stands around the body.
 *
 * @typedef {object} Envelope
 * @property {'root' | 'trustList' | 'statusList' | 'policy'} kind
 * @property {Uint8Array} domain 32 bytes
 * @property {Uint8Array} subject 32 bytes
 * @property {number} epoch
 * @property {number} number
 * @property {number} issuedAt
 * @property {number} nextUpdate
 * @property {number} expires
 * @property {number} bodyLength
 * @property {Uint8Array} bodyHash 64 bytes
 * @property {Uint8Array} header the 154 bytes as received
 * @property {{key: Uint8Array, signature: Uint8Array}[]} signatures
 * @property {Uint8Array} bodyBytes as received
 */

/**
 * A document: an envelope with a body that follows the grammar of its kind.
 *
 * @typedef {Envelope & {body: import('./root.js').RootBody | import('./trust-list.js').TrustListBody |
 *   import('./status-list.js').StatusListBody | import('./policy.js').PolicyBody}} Document
 */

/**
 * The document in the bytes (documents.md, Decoding). Nothing is said about who signed it.
 *
 * @param {Uint8Array} received of any length
 * @returns {Promise<Document>}
 * @throws {Refusal} `document.*`, `root.*`, `trustList.*`, `statusList.*`, `rule.*` or `key.notAdmitted`
 */
export async function decodeDocument(received) {
  return await decodeBody(await decodeEnvelope(received))
}

/**
 * Checks 1 to 14 of decoding: the body is the one that the header names, and is not looked at.
 *
 * @param {Uint8Array} received of any length
 * @returns {Promise<Envelope>}
 * @throws {Refusal} `document.*`
 */
export async function decodeEnvelope(received) {
  // A copy, since the hash is waited for: all checks must see the same bytes.
  const bytes = received.slice()
  check(bytes.length > headerLength, 'document.length')
  const fields = decodeHeader(bytes.slice(0, headerLength))
  const bodyEnd = headerLength + fields.bodyLength
  check(bytes.length > bodyEnd, 'document.length')
  const signatures = decodeSignatures(bytes.slice(bodyEnd))
  const bodyBytes = bytes.slice(headerLength, bodyEnd)
  check(equal(await bodyHash(bodyBytes), fields.bodyHash), 'document.bodyHash')
  return { ...fields, signatures, bodyBytes }
}

/**
 * Checks 2 to 9 of decoding.
 *
 * @param {Uint8Array} header 154 bytes
 * @returns the envelope's fields, without signatures and body
 * @throws {Refusal} `document.*`
 */
export function decodeHeader(header) {
  const name = header[0] >> 4 === objectType ? kindName(header[0] & 15) : undefined
  check(name !== undefined, 'document.kind')
  const kind = kinds[name]
  check(header[1] === kind.version, 'document.version')
  const bodyLength = integerAt(header, 86, 4)
  check(bodyLength <= kind.longestBody, 'document.limit')
  const fields = {
    kind: name,
    domain: header.slice(2, 34),
    subject: header.slice(34, 66),
    epoch: integerAt(header, 66, 4),
    number: integerAt(header, 70, 4),
    issuedAt: integerAt(header, 74, 4),
    nextUpdate: integerAt(header, 78, 4),
    expires: integerAt(header, 82, 4),
    bodyLength,
    bodyHash: header.slice(90, headerLength),
    header
  }
  checkFields(fields)
  return fields
}

/**
 * Checks 11 to 13 of decoding.
 *
 * @param {Uint8Array} bytes from the number of signatures on, one at least
 * @throws {Refusal} `document.signatures`, `document.length`
 */
export function decodeSignatures(bytes) {
  const count = bytes[0]
  check(count <= mostSignatures, 'document.signatures')
  check(bytes.length === 1 + signatureLength * count, 'document.length')
  const signatures = []
  for (let start = 1; start < bytes.length; start += signatureLength) {
    signatures.push({ key: bytes.slice(start, start + 32), signature: bytes.slice(start + 32, start + signatureLength) })
  }
  check(ascendStrictly(signatures.map(({ key }) => key)), 'document.signatures')
  return signatures
}

/**
 * Check 15 of decoding: the body as well.
 *
 * @param {Envelope} envelope
 * @returns {Promise<Document>}
 * @throws {Refusal} `document.body`, `root.*`, `trustList.*`, `statusList.*`, `rule.*` or `key.notAdmitted`
 */
export async function decodeBody(envelope) {
  return { ...envelope, body: await kinds[envelope.kind].decodeBody(envelope.bodyBytes, envelope) }
}

/** Checks 5 to 9 of decoding. */
function checkFields({ kind, domain, subject, epoch, number, issuedAt, nextUpdate, expires }) {
  check(isZero(subject) !== kinds[kind].hasSubject, 'document.subject')
  check(number !== 0, 'document.number')
  check(issuedAt < nextUpdate && nextUpdate <= expires, 'document.times')
  check(kinds[kind].epochFits(epoch), 'document.epoch')
  check(kinds[kind].domainFits(domain, number), 'document.domain')
}

/** The hash of a body's bytes, as the header names it. */
export async function bodyHash(body) {
  return await hash(contexts.body, body, 64)
}

/**
 * The bytes of a document in the JSON form (documents.md, Encoding). Decoding them gives the same document, in order.
 *
 * @param {object} form
 * @throws {Refusal} `request` if a member is missing or ill-typed; `document.*`, `root.*`, `trustList.*`,
 *   `statusList.*`, `rule.*` or `key.notAdmitted`
 */
export async function encodeDocument(form) {
  const { content, ...fields } = readDocumentForm(form)
  const kind = kinds[fields.kind]
  const body = await kind.encodeBody(content, fields)
  check(body.length <= kind.longestBody, 'document.limit')
  checkFields(fields)
  const signatures = fields.signatures.slice().sort((a, b) => compared(a.key, b.key))
  check(signatures.length <= mostSignatures, 'document.signatures')
  check(ascendStrictly(signatures.map(({ key }) => key)), 'document.signatures')
  return joined(
    [objectType << 4 | kind.number, kind.version],
    fields.domain,
    fields.subject,
    integerBytes(fields.epoch, 4),
    integerBytes(fields.number, 4),
    integerBytes(fields.issuedAt, 4),
    integerBytes(fields.nextUpdate, 4),
    integerBytes(fields.expires, 4),
    integerBytes(body.length, 4),
    await bodyHash(body),
    body,
    [signatures.length],
    ...signatures.flatMap(({ key, signature }) => [key, signature])
  )
}

/**
 * Judges the kind, which decides what members there are; then looks at all of them and judges none, so that an ill-typed
 * one comes before every other reason.
 */
function readDocumentForm(form) {
  const kind = stringMember(form, 'kind')
  check(Object.hasOwn(kinds, kind), 'document.kind')
  return {
    kind,
    domain: hexMember(form, 'domain', 32),
    subject: kinds[kind].hasSubject ? hexMember(form, 'subject', 32) : new Uint8Array(32),
    epoch: fieldMember(form, 'epoch', 4),
    number: fieldMember(form, 'number', 4),
    issuedAt: fieldMember(form, 'issuedAt', 4),
    nextUpdate: fieldMember(form, 'nextUpdate', 4),
    expires: fieldMember(form, 'expires', 4),
    content: kinds[kind].readForm(objectMember(form, kind)),
    signatures: listMember(form, 'signatures', element => {
      const entry = objectElement(element)
      return { key: hexMember(entry, 'key', 32), signature: hexMember(entry, 'signature', 64) }
    })
  }
}

/** The JSON form of a document. */
export function documentForm(document) {
  const { kind, domain, subject, epoch, number, issuedAt, nextUpdate, expires, body, signatures } = document
  return {
    kind,
    domain: hexOf(domain),
    ...kinds[kind].hasSubject ? { subject: hexOf(subject) } : {},
    epoch,
    number,
    issuedAt,
    nextUpdate,
    expires,
    [kind]: kinds[kind].bodyForm(body),
    signatures: signatures.map(({ key, signature }) => ({ key: hexOf(key), signature: hexOf(signature) }))
  }
}

/** The bytes that each signature of a decoded document is over: 165. */
export function signedBytes({ kind, header }) {
  return joined(kinds[kind].context, header)
}

/** Whether two decoded documents say the same. Who signed does not count. */
export function saySame(a, b) {
  return equal(a.header, b.header)
}

/** The name of a decoded document in reports, 64 bytes. */
export async function documentName(document) {
  return await hash(contexts.documentName, signedBytes(document), 64)
}
