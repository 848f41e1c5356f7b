// The contract by which an implementation is tested (spec: conformance.md), without input and output.

import { isAdmitted } from './admission.js'
import { decodeBundle } from './bundle.js'
import { fits, hexOf } from './bytes.js'
import { convert, standingOfOrigin } from './conversion.js'
import { decodeCredential, encodeCredential } from './credential.js'
import { applyDelta, changesBetween, decodeDelta } from './delta.js'
import { bodyHash, decodeDocument, documentForm, encodeDocument } from './documents.js'
import { readFactsForm, readGateForm } from './facts-form.js'
import { holderAssurance } from './holder-check.js'
import { holderKey, seedLength } from './holder-keys.js'
import { deviceHolderHash, documentHolderHash } from './holders.js'
import { identityDocument } from './identity-documents.js'
import {
  booleanMember, fieldElement, fieldMember, hexElement, hexMember, integerMember, isInteger, isMissing, isObject, listMember,
  nameMember, objectElement, objectMember, stringMember
} from './json-form.js'
import { keyId } from './keys.js'
import { isPolicyCounting } from './policy-updates.js'
import { decodePolicyBody } from './policy.js'
import { decodeShown, devicePresentation, documentPresentation } from './presentations.js'
import { check, Refusal } from './reason-codes.js'
import { recognitionForm } from './recognition-form.js'
import { recognise } from './recognition.js'
import { checkRanges, isExcepted, isIncluded, rangeElement } from './regions.js'
import { bindingNumber, regionCodeNumber, statusNumber } from './registries.js'
import { broughtOf, placeMember, readBroughtForm, readChallengeForm } from './showing-form.js'
import { verifies } from './signatures.js'
import { encodeStatusListBody, readStatusListForm } from './status-list-form.js'
import { decodeStatusListBody, listedStatus, longestStatusList } from './status-list.js'
import { isCounting } from './status-updates.js'
import { decodeText, encodeText } from './text-form.js'
import { answerForm, judgeByTrust } from './trust-verification.js'
import { firstState, take } from './updates.js'
import { judge, takeIssuer, verifyBytes } from './verification.js'

/** A place has no more. */
const mostLevels = 4

/** Each op reads all its operands before it uses one, so that `request` comes before every other reason. */
const ops = {
  'ed25519.verify': async request => {
    const key = hexMember(request, 'key')
    const message = hexMember(request, 'message')
    const signature = hexMember(request, 'signature')
    return await verifies(key, message, signature)
  },

  'key.admit': request => isAdmitted(hexMember(request, 'key')),

  'key.id': async request => hexOf(await keyId(hexMember(request, 'key'))),

  'holder.hash': async request => {
    const binding = stringMember(request, 'binding')
    if (binding === 'identityDocument') {
      const type = stringMember(request, 'documentType')
      const number = stringMember(request, 'documentNumber')
      const opening = hexMember(request, 'opening')
      return hexOf(await documentHolderHash(identityDocument(type, number), opening))
    }
    const key = hexMember(request, 'key')
    check(bindingNumber(binding) !== undefined, 'structure.binding')
    return hexOf(await deviceHolderHash(key))
  },

  'holder.derive': async request => {
    const seed = hexMember(request, 'seed', seedLength)
    const number = fieldMember(request, 'number', 4)
    const { key } = await holderKey(seed, number)
    return hexOf(key)
  },

  'presentation.decode': request => shownForm(decodeShown(hexMember(request, 'bytes'))),

  'presentation.device': async request => {
    const seed = hexMember(request, 'seed', seedLength)
    const number = fieldMember(request, 'number', 4)
    const credential = hexMember(request, 'credential')
    const time = fieldMember(request, 'time', 4)
    const challenge = readChallengeForm(request)
    return hexOf(await devicePresentation(credential, await holderKey(seed, number), time, challenge))
  },

  'presentation.document': request => {
    const credential = hexMember(request, 'credential')
    const opening = hexMember(request, 'opening')
    return hexOf(documentPresentation(credential, opening))
  },

  'presentation.verify': async request => {
    const bytes = hexMember(request, 'bytes')
    const time = integerMember(request, 'time')
    const clockSuspect = isMissing(request, 'clockSuspect') ? false : booleanMember(request, 'clockSuspect')
    const brought = broughtOf(readBroughtForm(request))
    return await holderAssurance(decodeShown(bytes), brought, { time, clockSuspect }, null)
  },

  'text.encode': request => encodeText(hexMember(request, 'bytes')),

  'text.decode': request => hexOf(decodeText(stringMember(request, 'text'))),

  'credential.encode': request => hexOf(encodeCredential({
    binding: stringMember(request, 'binding'),
    status: stringMember(request, 'status'),
    region: integerMember(request, 'region'),
    keyId: hexMember(request, 'keyId'),
    issuedAt: integerMember(request, 'issuedAt'),
    lifetimeMinutes: integerMember(request, 'lifetimeMinutes'),
    index: integerMember(request, 'index'),
    holderHash: hexMember(request, 'holderHash'),
    signature: hexMember(request, 'signature')
  })),

  'credential.decode': request => credentialForm(decodeCredential(hexMember(request, 'bytes'))),

  'credential.verify': async request => {
    const bytes = hexMember(request, 'bytes')
    const key = hexMember(request, 'key')
    await verifyBytes(bytes, key)
    return true
  },

  'credential.judge': async request => {
    const input = stringMember(request, 'input')
    const key = hexMember(request, 'key')
    const time = integerMember(request, 'time')
    // A number that is none comes before a key that is not admitted: it comes before all but ill-typed operands.
    const brought = broughtOf(readBroughtForm(request))
    const { verdict, reason } = supported(await judge(input, await takeIssuer(key), time, brought))
    return { verdict, reason }
  },

  'region.match': request => {
    const regionCode = stringMember(request, 'regionCode')
    const number = integerMember(request, 'region')
    const ranges = listMember(request, 'ranges', rangeElement)
    check(regionCodeNumber(regionCode) !== undefined, 'trustList.regionCode')
    checkRanges(ranges)
    check(fits(number, 3), 'structure.region')
    const region = { regionCode, number }
    return {
      included: isIncluded(region, { regionCode, none: false, ranges }),
      excepted: isExcepted(region, { regionCode, ranges })
    }
  },

  'document.decode': async request => documentForm(await decodeDocument(hexMember(request, 'bytes'))),

  'document.encode': async request => hexOf(await encodeDocument(objectMember(request, 'document'))),

  'status.encode': request => hexOf(encodeStatusListBody(readStatusListForm(request))),

  'status.lookup': request => {
    const list = hexMember(request, 'list')
    const indices = listMember(request, 'indices', index => fieldElement(index, 4))
    const body = limitedBody(list)
    return indices.map(index => listedStatus(body, index))
  },

  'status.changes': request => {
    const base = hexMember(request, 'base')
    const next = hexMember(request, 'next')
    return hexOf(changesBetween(limitedBody(base), limitedBody(next)))
  },

  'status.apply': async request => {
    const base = hexMember(request, 'base')
    const delta = hexMember(request, 'delta')
    const earlier = { body: limitedBody(base), bodyHash: await bodyHash(base) }
    return hexOf((await applyDelta(decodeDelta(delta), earlier)).bodyBytes)
  },

  'policy.evaluate': request => {
    const ownDomain = hexMember(request, 'ownDomain', 32)
    const place = placeMember(request, 'place')
    const policies = listMember(request, 'policies', element => {
      const policy = objectElement(element)
      const jurisdiction = fieldMember(policy, 'jurisdiction', 3)
      return { jurisdiction, body: policy.body === null ? null : hexMember(policy, 'body') }
    })
    check(policies.length <= mostLevels, 'request')
    const facts = readFactsForm(objectMember(request, 'facts'), ownDomain)
    const time = integerMember(request, 'time')
    const chain = policies.map(({ jurisdiction, body }) => body === null
      ? { jurisdiction, lack: 'missing', rules: [] }
      : { jurisdiction, lack: null, rules: decodePolicyBody(body).rules })
    const recognition = recognise(chain, facts, time)
    return {
      outcome: recognition.outcome.outcome,
      reason: recognition.reason,
      ...recognitionForm({ place, facts, recognition })
    }
  },

  'bundle.decode': request => {
    const { documents, defect } = decodeBundle(hexMember(request, 'bytes'))
    return { documents: documents.map(hexOf), defect }
  },

  'store.replay': async request => {
    const root = hexMember(request, 'root')
    const steps = listMember(request, 'steps', element => {
      const step = objectElement(element)
      return { document: hexMember(step, 'document'), time: integerMember(step, 'time') }
    })
    const { state, answers } = await replayed(root, steps)
    return {
      steps: answers,
      timeFloor: state.timeFloor,
      ...heldForm(state.own),
      policies: [...state.own.policies].sort(byKey).map(([key, policy]) => ({
        key,
        jurisdiction: policy.body.jurisdiction,
        epoch: policy.epoch,
        number: policy.number,
        counts: isPolicyCounting(state.own, policy)
      })),
      peers: state.peers.map(heldForm)
    }
  },

  'verify': async request => {
    const handed = readHandedForm(request)
    const input = stringMember(request, 'input')
    const visit = isMissing(request, 'place') ? null : { place: placeMember(request, 'place'), ...readGateForm(request) }
    const brought = broughtOf(readBroughtForm(request))
    return answerForm(supported(await judgeByTrust(input, await heldOf(handed), handed.time, visit, brought)))
  },

  'credential.convert': async request => {
    const handed = readHandedForm(request)
    const input = stringMember(request, 'input')
    const gateway = { key: hexMember(request, 'gateway'), index: fieldMember(request, 'index', 4) }
    const brought = broughtOf(readBroughtForm(request))
    const { conversion, fields, domain, reference } =
      await convert(input, await heldOf(handed), handed.time, gateway, brought)
    return {
      conversion: conversion.id,
      domain: hexOf(domain),
      reference: hexOf(reference),
      credential: { ...fields, keyId: hexOf(fields.keyId), holderHash: hexOf(fields.holderHash) }
    }
  },

  'conversion.standing': async request => {
    const handed = readHandedForm(request)
    const gateway = hexMember(request, 'gateway')
    const credential = hexMember(request, 'origin')
    const domain = hexMember(request, 'domain', 32)
    const status = nameMember(request, 'status', statusNumber)
    // The origin comes before the root.
    decodeCredential(credential)
    return await standingOfOrigin({ credential, domain }, status, await heldOf(handed), handed.time, gateway)
  }
}

/** The nine fields of a credential. */
function credentialForm(credential) {
  return {
    ...credential,
    keyId: hexOf(credential.keyId),
    holderHash: hexOf(credential.holderHash),
    signature: hexOf(credential.signature)
  }
}

function shownForm({ kind, credential, holderKey, presentedAt, signature, opening }) {
  return {
    kind,
    credential: credentialForm(credential),
    ...kind === 'device' ? { holderKey: hexOf(holderKey), presentedAt, signature: hexOf(signature) } : {},
    ...kind === 'document' ? { opening: hexOf(opening) } : {}
  }
}

/** The answer of a verification, unless it came to what is not supported: a gate refers then, and the contract says so. */
function supported(answer) {
  check(answer.reason !== 'unsupported', 'unsupported')
  return answer
}

/** Reads what a verifier was handed, all of it at one time. */
function readHandedForm(request) {
  return {
    root: hexMember(request, 'root'),
    documents: listMember(request, 'documents', hexElement),
    time: integerMember(request, 'time')
  }
}

/** The state of a verifier that was handed this. */
async function heldOf({ root, documents, time }) {
  const { state } = await replayed(root, documents.map(document => ({ document, time })))
  return state
}

/** The state of a verifier that starts with the root and is handed the documents in turn, and what became of each. */
async function replayed(root, steps) {
  let state = await firstState(root)
  const answers = []
  for (const { document, time } of steps) {
    try {
      state = await take(state, document, time)
      answers.push('accepted')
    } catch (failure) {
      answers.push(reasonOf(failure))
    }
  }
  return { state, answers }
}

/** The body of a status list that comes without a header, which would have named its length. */
function limitedBody(bytes) {
  check(bytes.length <= longestStatusList, 'document.limit')
  return decodeStatusListBody(bytes)
}

function heldForm(held) {
  const { domain, root, trustList, inForce, statusLists } = held
  return {
    domain: hexOf(domain),
    root: root.number,
    trustList: trustList === null ? null : { epoch: trustList.epoch, number: trustList.number, inForce },
    statusLists: [...statusLists].sort(byKey).map(([key, list]) =>
      ({ key, epoch: list.epoch, number: list.number, counts: isCounting(held, list) }))
  }
}

/** Orders the entries of a map by their keys, which are hex. */
function byKey([a], [b]) {
  return a < b ? -1 : 1
}

/**
 * The answer to one line, an object with `id` and exactly one of `result` and `reason`.
 *
 * @param {Uint8Array} line without its LF
 * @throws if the implementation itself fails: that is no answer, and must not look like one
 */
export async function answer(line) {
  const request = parsed(line)
  if (!isObject(request) || !isId(request.id)) return { id: null, reason: 'request' }
  const { id } = request
  if (typeof request.op !== 'string') return { id, reason: 'request' }
  if (!Object.hasOwn(ops, request.op)) return { id, reason: 'unsupported' }
  try {
    return { id, result: await ops[request.op](request) }
  } catch (failure) {
    return { id, reason: reasonOf(failure) }
  }
}

/** The JSON value of a line, or undefined if it is not one JSON text in UTF-8. */
function parsed(line) {
  try {
    // With ignoreBOM a byte order mark stays in the text, and JSON.parse refuses it.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line))
  } catch {
    return undefined
  }
}

function isId(value) {
  return typeof value === 'string' || isInteger(value)
}

function reasonOf(failure) {
  if (failure instanceof Refusal) return failure.reason
  throw failure
}
