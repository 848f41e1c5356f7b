// Which answers rest on Argon2id, that an implementation may leave out (spec: conformance.md, Operations).

import { decodeText } from '../src/text-form.js'

/** Whether this answer to this request could be given only by whoever has Argon2id. */
export function restsOnArgon2id(request, { reason, result }) {
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
