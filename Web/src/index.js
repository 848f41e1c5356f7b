// What a verifier on a page or a server needs. Each file below names its chapter of the specification.

export { isAdmitted } from './admission.js'
export { decodeCredential, encodeCredential, expiresAt } from './credential.js'
export { decodeDocument, documentForm, documentName, encodeDocument } from './documents.js'
export { holderHash, keyId, readPublicKeyFile } from './keys.js'
export { PlatformError } from './platform.js'
export { reasonCodes, Refusal } from './reason-codes.js'
export { ensureSignatureCheck, verifies } from './signatures.js'
export { decodeText, encodeText } from './text-form.js'
export { firstState, take } from './updates.js'
export { judge, takeIssuer, verifyBytes } from './verification.js'
