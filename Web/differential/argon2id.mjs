// Which answers rest on Argon2id, that an implementation may leave out (spec: conformance.md, Operations).

import { decodeText } from '../src/text-form.js'

/** The reasons of a gateway that has found the credential genuine, or the document another one. */
const behindTheHolder = new Set([
  'holder.document', 'holder.unchecked', 'conversion.chain', 'conversion.stale', 'conversion.noMatch', 'conversion.region',
  'conversion.status', 'conversion.window', 'conversion.lifetime'
])

/** Whether this answer to this request could be given only by whoever has Argon2id. */
export function restsOnArgon2id(request, { reason, result }) {
  if (request.op === 'credential.convert') return isOnPaper(request.input) && (reason === undefined || behindTheHolder.has(reason))
  if (reason !== undefined) return reason === 'holder.document' || reason === 'holder.unchecked'
  switch (request.op) {
    case 'holder.hash': return request.binding === 'identityDocument'
    case 'presentation.verify': return result === 'document'
    case 'credential.judge':
      return result.reason === 'holder.document' || result.reason === 'holder.unchecked' ||
        (result.reason === 'genuine' && isOnPaper(request.input))
    case 'verify':
      return result.reason === 'holder.document' || result.reason === 'holder.unchecked' || result.assurance === 'document'
    default: return false
  }
}

/** Whether a text is that of a document presentation. */
function isOnPaper(text) {
  try {
    return decodeText(text)[0] >> 4 === 3
  } catch {
    return false
  }
}
