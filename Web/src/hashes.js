// The hash of the format (spec: conventions.md, Hashes and context strings; registries/contexts.md).

import { ascii, joined } from './bytes.js'
import { sha512 } from './platform.js'

/** The context strings, 11 bytes each, by what they are for. */
export const contexts = Object.freeze({
  credential: ascii('luyin:cred1'),
  keyId: ascii('luyin:keyid'),
  deviceHolder: ascii('luyin:hldev'),
  documentHolder: ascii('luyin:hldoc'),
  holderKey: ascii('luyin:hkey1'),
  timedPresentation: ascii('luyin:pres1'),
  challengedPresentation: ascii('luyin:chal1'),
  origin: ascii('luyin:orign'),
  root: ascii('luyin:root1'),
  trustList: ascii('luyin:trst1'),
  statusList: ascii('luyin:stat1'),
  policy: ascii('luyin:plcy1'),
  body: ascii('luyin:body1'),
  documentName: ascii('luyin:docid'),
  domainId: ascii('luyin:domid')
})

/** The first `length` bytes of SHA-512(context ‖ data). */
export async function hash(context, data, length) {
  return (await sha512(joined(context, data))).slice(0, length)
}
