/// Why an answer is what it is: the one list that spec, vectors, JSON and Swift share
/// (spec/registries/reason-codes.md). Numbers are never changed or used again.
///
/// The hundreds tell the step of verification.
@nonexhaustive public enum ReasonCode: UInt16, CaseIterable, Sendable {
  /// Every step that was asked for was passed.
  case genuine = 0

  // The conformance contract
  case unsupported = 1
  case request = 2

  // Text form
  case textPrefix = 100
  case textCharacter = 101
  case textLength = 102
  case textGroup = 103

  // Structure
  case structureType = 200
  case structureLength = 201
  case structureBinding = 202
  case structureStatus = 203
  case structureLifetime = 204
  case structureExpiry = 205
  // Structure, when encoding: values that the layout cannot hold
  case structureRegion = 206
  case structureKeyID = 207
  case structureIssuedAt = 208
  case structureIndex = 209
  case structureHolderHash = 210
  case structureSignature = 211

  // Key
  case keyNotAdmitted = 300
  case keyUnknown = 301
  case trustMissing = 302

  // Signature
  case signatureInvalid = 400

  // What the issuer may say
  case keyPurpose = 500
  case keyCompromised = 501
  case keyWithdrawn = 502
  case keyWindow = 503
  case keyRegion = 504
  case keyStatus = 505

  // What a peer is recognised for
  case peerWindow = 510
  case peerRegion = 511
  case peerScheme = 512

  // Time, freshness, clock
  case timeNotYetValid = 600
  case timeExpired = 601
  case timeClockSuspect = 602
  case trustExpired = 603

  // Status list
  case statusMissing = 700
  case statusExpired = 701
  case statusUnknown = 702
  case statusSuspended = 703
  case statusRevoked = 704

  // Holder
  case holderKey = 800
  case holderKeyNotAdmitted = 801
  case holderSignature = 802
  case holderChallenge = 803
  case holderEarly = 804
  case holderLate = 805
  case holderReplay = 806
  case holderDocumentNeeded = 807
  case holderDocument = 808
  case holderUnchecked = 809
  case holderOpeningNeeded = 810
  // Holder, when making: values that are none
  case holderDocumentType = 820
  case holderDocumentNumber = 821
  case holderOpening = 822

  // Recognition policy
  case policyAdmit = 900
  case policyMeasures = 901
  case policyRefuse = 902
  case policyRefer = 903
  case policyObservation = 904
  case policyNoMatch = 905
  case policyMissing = 906
  case policyExpired = 907
  case policyNone = 908

  // Documents and bundles
  case documentKind = 1000
  case documentVersion = 1001
  case documentLength = 1002
  case documentLimit = 1003
  case documentSubject = 1004
  case documentNumber = 1005
  case documentTimes = 1006
  case documentEpoch = 1007
  case documentDomain = 1008
  case documentSignatures = 1009
  case documentBodyHash = 1010
  case documentBody = 1011
  case rootKeys = 1020
  case rootThreshold = 1021
  case rootKeyInTwoRoles = 1022
  case trustListRegionCode = 1030
  case trustListScope = 1031
  case trustListRange = 1032
  case trustListStatus = 1033
  case trustListName = 1034
  case trustListIssuer = 1035
  case trustListPeer = 1036
  case trustListScheme = 1037
  case trustListPolicy = 1038
  case trustListKey = 1039
  case trustListPurpose = 1040
  case trustListWindow = 1041
  case trustListWithdrawal = 1042
  case trustListNumber = 1043
  case bundleFormat = 1050
  case bundleLength = 1051
  case bundleLimit = 1052
  case statusListCapacity = 1060
  case statusListStatus = 1061
  case statusListCount = 1062
  case statusListIndex = 1063
  case statusListBlock = 1064
  case statusListParameters = 1065
  case statusListPadding = 1066
  case statusListOverlap = 1067
  case deltaBase = 1070
  case deltaCapacity = 1071
  case deltaChanges = 1072
  case ruleID = 1080
  case ruleKind = 1081
  case ruleWindow = 1082
  case ruleDomain = 1083
  case rulePurpose = 1084
  case ruleStatus = 1085
  case ruleAssurance = 1086
  case ruleFreshness = 1087
  case ruleListAge = 1088
  case ruleClock = 1089
  case rulePassage = 1090
  case ruleObservation = 1091
  case ruleOutcome = 1092
  case ruleMeasure = 1093
  case ruleReference = 1094
  case ruleCount = 1095
  case ruleConversion = 1096

  // Updates of what a verifier keeps
  case updateUnchanged = 1100
  case updateDomain = 1101
  case updateRollback = 1102
  case updateGap = 1103
  case updateSignature = 1104
  case updateThreshold = 1105
  case updateEquivocation = 1106
  case updateAhead = 1107
  case updateEpoch = 1108
  case updateCompromised = 1109
  case updateKey = 1110
  case updateStatus = 1111
  case updateBase = 1112
  case updateJurisdiction = 1113

  // Conversion by a gateway
  case conversionKey = 1200
  case conversionPolicy = 1201
  case conversionStale = 1202
  case conversionChain = 1203
  case conversionNoMatch = 1204
  case conversionRegion = 1205
  case conversionStatus = 1206
  case conversionWindow = 1207
  case conversionLifetime = 1208
}

extension ReasonCode {
  /// The registry name, `step.defect`; the form that JSON and vectors use.
  public var name: String {
    switch self {
    case .genuine: "genuine"
    case .unsupported: "unsupported"
    case .request: "request"
    case .textPrefix: "text.prefix"
    case .textCharacter: "text.character"
    case .textLength: "text.length"
    case .textGroup: "text.group"
    case .structureType: "structure.type"
    case .structureLength: "structure.length"
    case .structureBinding: "structure.binding"
    case .structureStatus: "structure.status"
    case .structureLifetime: "structure.lifetime"
    case .structureExpiry: "structure.expiry"
    case .structureRegion: "structure.region"
    case .structureKeyID: "structure.keyId"
    case .structureIssuedAt: "structure.issuedAt"
    case .structureIndex: "structure.index"
    case .structureHolderHash: "structure.holderHash"
    case .structureSignature: "structure.signature"
    case .keyNotAdmitted: "key.notAdmitted"
    case .keyUnknown: "key.unknown"
    case .trustMissing: "trust.missing"
    case .signatureInvalid: "signature.invalid"
    case .keyPurpose: "key.purpose"
    case .keyCompromised: "key.compromised"
    case .keyWithdrawn: "key.withdrawn"
    case .keyWindow: "key.window"
    case .keyRegion: "key.region"
    case .keyStatus: "key.status"
    case .peerWindow: "peer.window"
    case .peerRegion: "peer.region"
    case .peerScheme: "peer.scheme"
    case .timeNotYetValid: "time.notYetValid"
    case .timeExpired: "time.expired"
    case .timeClockSuspect: "time.clockSuspect"
    case .trustExpired: "trust.expired"
    case .statusMissing: "status.missing"
    case .statusExpired: "status.expired"
    case .statusUnknown: "status.unknown"
    case .statusSuspended: "status.suspended"
    case .statusRevoked: "status.revoked"
    case .holderKey: "holder.key"
    case .holderKeyNotAdmitted: "holder.keyNotAdmitted"
    case .holderSignature: "holder.signature"
    case .holderChallenge: "holder.challenge"
    case .holderEarly: "holder.early"
    case .holderLate: "holder.late"
    case .holderReplay: "holder.replay"
    case .holderDocumentNeeded: "holder.documentNeeded"
    case .holderDocument: "holder.document"
    case .holderUnchecked: "holder.unchecked"
    case .holderOpeningNeeded: "holder.openingNeeded"
    case .holderDocumentType: "holder.documentType"
    case .holderDocumentNumber: "holder.documentNumber"
    case .holderOpening: "holder.opening"
    case .policyAdmit: "policy.admit"
    case .policyMeasures: "policy.measures"
    case .policyRefuse: "policy.refuse"
    case .policyRefer: "policy.refer"
    case .policyObservation: "policy.observation"
    case .policyNoMatch: "policy.noMatch"
    case .policyMissing: "policy.missing"
    case .policyExpired: "policy.expired"
    case .policyNone: "policy.none"
    case .documentKind: "document.kind"
    case .documentVersion: "document.version"
    case .documentLength: "document.length"
    case .documentLimit: "document.limit"
    case .documentSubject: "document.subject"
    case .documentNumber: "document.number"
    case .documentTimes: "document.times"
    case .documentEpoch: "document.epoch"
    case .documentDomain: "document.domain"
    case .documentSignatures: "document.signatures"
    case .documentBodyHash: "document.bodyHash"
    case .documentBody: "document.body"
    case .rootKeys: "root.keys"
    case .rootThreshold: "root.threshold"
    case .rootKeyInTwoRoles: "root.keyInTwoRoles"
    case .trustListRegionCode: "trustList.regionCode"
    case .trustListScope: "trustList.scope"
    case .trustListRange: "trustList.range"
    case .trustListStatus: "trustList.status"
    case .trustListName: "trustList.name"
    case .trustListIssuer: "trustList.issuer"
    case .trustListPeer: "trustList.peer"
    case .trustListScheme: "trustList.scheme"
    case .trustListPolicy: "trustList.policy"
    case .trustListKey: "trustList.key"
    case .trustListPurpose: "trustList.purpose"
    case .trustListWindow: "trustList.window"
    case .trustListWithdrawal: "trustList.withdrawal"
    case .trustListNumber: "trustList.number"
    case .bundleFormat: "bundle.format"
    case .bundleLength: "bundle.length"
    case .bundleLimit: "bundle.limit"
    case .statusListCapacity: "statusList.capacity"
    case .statusListStatus: "statusList.status"
    case .statusListCount: "statusList.count"
    case .statusListIndex: "statusList.index"
    case .statusListBlock: "statusList.block"
    case .statusListParameters: "statusList.parameters"
    case .statusListPadding: "statusList.padding"
    case .statusListOverlap: "statusList.overlap"
    case .deltaBase: "delta.base"
    case .deltaCapacity: "delta.capacity"
    case .deltaChanges: "delta.changes"
    case .ruleID: "rule.id"
    case .ruleKind: "rule.kind"
    case .ruleWindow: "rule.window"
    case .ruleDomain: "rule.domain"
    case .rulePurpose: "rule.purpose"
    case .ruleStatus: "rule.status"
    case .ruleAssurance: "rule.assurance"
    case .ruleFreshness: "rule.freshness"
    case .ruleListAge: "rule.listAge"
    case .ruleClock: "rule.clock"
    case .rulePassage: "rule.passage"
    case .ruleObservation: "rule.observation"
    case .ruleOutcome: "rule.outcome"
    case .ruleMeasure: "rule.measure"
    case .ruleReference: "rule.reference"
    case .ruleCount: "rule.count"
    case .ruleConversion: "rule.conversion"
    case .updateUnchanged: "update.unchanged"
    case .updateDomain: "update.domain"
    case .updateRollback: "update.rollback"
    case .updateGap: "update.gap"
    case .updateSignature: "update.signature"
    case .updateThreshold: "update.threshold"
    case .updateEquivocation: "update.equivocation"
    case .updateAhead: "update.ahead"
    case .updateEpoch: "update.epoch"
    case .updateCompromised: "update.compromised"
    case .updateKey: "update.key"
    case .updateStatus: "update.status"
    case .updateBase: "update.base"
    case .updateJurisdiction: "update.jurisdiction"
    case .conversionKey: "conversion.key"
    case .conversionPolicy: "conversion.policy"
    case .conversionStale: "conversion.stale"
    case .conversionChain: "conversion.chain"
    case .conversionNoMatch: "conversion.noMatch"
    case .conversionRegion: "conversion.region"
    case .conversionStatus: "conversion.status"
    case .conversionWindow: "conversion.window"
    case .conversionLifetime: "conversion.lifetime"
    }
  }

  /// The code of a registry name; nil if this release does not know it.
  public init?(name: String) {
    guard let code = ReasonCode.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = code
  }
}

extension ReasonCode: CustomStringConvertible {
  public var description: String { name }
}
