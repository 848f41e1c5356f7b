// Why something was refused (spec: registries/reason-codes.md).

/** The number of each reason code, by its name. */
export const reasonCodes = Object.freeze({
  'genuine': 0,
  'unsupported': 1,
  'request': 2,
  'text.prefix': 100,
  'text.character': 101,
  'text.length': 102,
  'text.group': 103,
  'structure.type': 200,
  'structure.length': 201,
  'structure.binding': 202,
  'structure.status': 203,
  'structure.lifetime': 204,
  'structure.expiry': 205,
  'structure.region': 206,
  'structure.keyId': 207,
  'structure.issuedAt': 208,
  'structure.index': 209,
  'structure.holderHash': 210,
  'structure.signature': 211,
  'key.notAdmitted': 300,
  'key.unknown': 301,
  'trust.missing': 302,
  'signature.invalid': 400,
  'key.purpose': 500,
  'key.compromised': 501,
  'key.withdrawn': 502,
  'key.window': 503,
  'key.region': 504,
  'key.status': 505,
  'peer.window': 510,
  'peer.region': 511,
  'peer.scheme': 512,
  'time.notYetValid': 600,
  'time.expired': 601,
  'time.clockSuspect': 602,
  'trust.expired': 603,
  'status.missing': 700,
  'status.expired': 701,
  'status.unknown': 702,
  'status.suspended': 703,
  'status.revoked': 704,
  'document.kind': 1000,
  'document.version': 1001,
  'document.length': 1002,
  'document.limit': 1003,
  'document.subject': 1004,
  'document.number': 1005,
  'document.times': 1006,
  'document.epoch': 1007,
  'document.domain': 1008,
  'document.signatures': 1009,
  'document.bodyHash': 1010,
  'document.body': 1011,
  'root.keys': 1020,
  'root.threshold': 1021,
  'root.keyInTwoRoles': 1022,
  'trustList.regionCode': 1030,
  'trustList.scope': 1031,
  'trustList.range': 1032,
  'trustList.status': 1033,
  'trustList.name': 1034,
  'trustList.issuer': 1035,
  'trustList.peer': 1036,
  'trustList.scheme': 1037,
  'trustList.policy': 1038,
  'trustList.key': 1039,
  'trustList.purpose': 1040,
  'trustList.window': 1041,
  'trustList.withdrawal': 1042,
  'trustList.number': 1043,
  'bundle.format': 1050,
  'bundle.length': 1051,
  'bundle.limit': 1052,
  'statusList.capacity': 1060,
  'statusList.status': 1061,
  'statusList.count': 1062,
  'statusList.index': 1063,
  'statusList.block': 1064,
  'statusList.parameters': 1065,
  'statusList.padding': 1066,
  'statusList.overlap': 1067,
  'delta.base': 1070,
  'delta.capacity': 1071,
  'delta.changes': 1072,
  'update.unchanged': 1100,
  'update.domain': 1101,
  'update.rollback': 1102,
  'update.gap': 1103,
  'update.signature': 1104,
  'update.threshold': 1105,
  'update.equivocation': 1106,
  'update.ahead': 1107,
  'update.epoch': 1108,
  'update.compromised': 1109,
  'update.key': 1110,
  'update.status': 1111,
  'update.base': 1112
})

/** A check has failed. `reason` is the name of the reason code; nothing that the check was made for has happened. */
export class Refusal extends Error {
  /**
   * @param {string} reason a name of `reasonCodes`
   * @param {string} [detail] for people; not to be parsed
   */
  constructor(reason, detail) {
    if (!Object.hasOwn(reasonCodes, reason)) throw new TypeError(`no reason code: ${reason}`)
    super(detail === undefined ? reason : `${reason}: ${detail}`)
    this.name = 'Refusal'
    this.reason = reason
  }
}

/** Returns if the condition holds. Otherwise throws a `Refusal` with the reason. */
export function check(condition, reason, detail) {
  if (!condition) throw new Refusal(reason, detail)
}
