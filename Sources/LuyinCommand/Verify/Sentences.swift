internal import Luyin

extension ReasonCode {
  /// What happened and what to do, in one sentence for the person at a gate that has one issuer's key.
  var sentence: Bilingual {
    switch self {
    case .genuine: Bilingual("signed by this issuer, unchanged, and valid now", "由该签发方签名，未被改动，目前有效")
    case .textPrefix:
      Bilingual("this is no Luyin code: it does not begin with LY1:", "这不是路引码：开头不是 LY1:")
    case .textCharacter:
      Bilingual(
        "the code is damaged: it has a character that is no digit; scan or type it again", "码已损坏：含有非数字字符；请重新扫描或输入")
    case .textLength:
      Bilingual(
        "the code is damaged: digits are missing or too many; scan or type it again", "码已损坏：数字缺失或多余；请重新扫描或输入")
    case .textGroup:
      Bilingual("the code is damaged: its digits do not fit; scan or type it again", "码已损坏：数字校验不符；请重新扫描或输入")
    case .structureType:
      Bilingual(
        "this is neither a credential nor a presentation but another kind of object, or a newer one",
        "这既不是凭证也不是出示数据，而是其他类型或更新版本的对象")
    case .structureLength:
      Bilingual(
        "this is no credential or presentation: they have exactly 100, 116 or 200 bytes, by their kind",
        "这不是凭证或出示数据：其长度按类型应为100、116或200字节")
    case .structureBinding, .structureStatus, .structureLifetime, .structureExpiry:
      Bilingual(
        "this is no valid credential: a field has a value that no issuer may write", "这不是有效凭证：某个字段的值任何签发方都不得填写")
    case .keyUnknown:
      Bilingual(
        "nothing proven: it names another issuer's key; ask where that key is known",
        "未能证明任何事：凭证指向另一签发方的密钥；请到认识该密钥的地方查询"
      )
    case .keyNotAdmitted:
      Bilingual("the issuer key that was given is no admissible key", "所给的签发方密钥不可接受")
    case .signatureInvalid:
      Bilingual("forged or changed: this issuer did not sign it", "伪造或被改动：不是该签发方签名的")
    case .timeNotYetValid:
      Bilingual("not valid yet; check the clock, or come back later", "尚未生效；请核对时钟，或稍后再来")
    case .timeExpired: Bilingual("expired; the holder needs a renewed one", "已过期；持有人需要换发新凭证")
    case .holderKey:
      Bilingual(
        "genuine, but shown by another's device: it is bound to its holder's own", "凭证真实，但由他人的设备出示：它绑定于持有人本人的设备")
    case .holderKeyNotAdmitted:
      Bilingual(
        "bound to a key that may not be used; the holder needs a new one", "绑定了不可使用的密钥；持有人需要换发新凭证")
    case .holderSignature:
      Bilingual(
        "genuine, but the holder's device did not sign it for this moment, or for this gate's challenge",
        "凭证真实，但持有人的设备并未就此刻或本站的验证码签名")
    case .holderChallenge:
      Bilingual(
        "the holder's device has to answer this gate's challenge: give it one, and scan again",
        "持有人的设备须应答本站的验证码：请给出验证码后重新扫描")
    case .holderEarly:
      Bilingual(
        "the holder's device is ahead of this gate's clock; set whichever is wrong, and scan again",
        "持有人设备的时钟快于本站；请校准有误的一方后重新扫描")
    case .holderLate:
      Bilingual(
        "too old: a screenshot, or a clock that is wrong; let the holder show it anew", "出示时间过早：可能是截图，或时钟有误；请持有人重新出示")
    case .holderReplay:
      Bilingual(
        "seen here a moment ago: a copy, or the same symbol once more; wait until the holder's device has renewed it",
        "本站刚刚见过：这是复制品，或是同一个码再次出示；请等持有人的设备更新后再扫")
    case .holderDocumentNeeded:
      Bilingual(
        "bound to an identity document: read it and check again with its number", "该凭证绑定身份证件：请读取证件号码后再次核验")
    case .holderDocument:
      Bilingual(
        "genuine, but bound to another identity document, or to another type of it; read it again, or refuse",
        "凭证真实，但绑定的是另一证件或另一种证件；请重新读取证件，否则拒绝")
    case .holderOpeningNeeded:
      Bilingual(
        "bound to an identity document, and shown without its opening: scan the symbol inside the pass",
        "该凭证绑定身份证件，但出示的码中没有启封值：请扫描通行证内页的码")
    case .holderUnchecked:
      Bilingual("this gate has not the memory to compare the document; ask", "本站内存不足，无法核对证件；请询问负责人")
    // Of other tasks: nobody at a gate meets them.
    default: Bilingual(name, name)
    }
  }

  /// The same for a gate that has a store.
  var trustSentence: Bilingual {
    switch self {
    case .genuine:
      Bilingual("signed by an issuer that may say so, unchanged, and valid now", "由有权的签发方签名，未被改动，目前有效")
    case .trustMissing:
      Bilingual(
        "nothing proven: this gate has no trust list in force; update its store", "未能证明任何事：本站没有生效的信任列表；请更新存储")
    case .keyUnknown:
      Bilingual(
        "nothing proven: no trust list that counts here has the issuer's key; update the store, or ask where it is known",
        "未能证明任何事：本站有效的信任列表中没有该签发方的密钥；请更新存储，或到认识该密钥的地方查询")
    case .signatureInvalid:
      Bilingual("forged or changed: the issuer that it names did not sign it", "伪造或被改动：不是其所称的签发方签名的")
    case .keyPurpose: Bilingual("signed by a key that is not for credentials", "签名所用的密钥不是用于签发凭证的")
    case .keyCompromised:
      Bilingual(
        "its issuer's key was stolen, and nothing that it signed counts; the holder needs a new one",
        "签发方的密钥已被盗用，其签名一律无效；持有人需要换发新凭证")
    case .keyWithdrawn:
      Bilingual(
        "issued after its issuer's key was withdrawn; the holder needs a new one", "签发时签发方的密钥已被撤回；持有人需要换发新凭证")
    case .keyWindow:
      Bilingual(
        "issued before or after its issuer's key was valid; the holder needs a new one",
        "签发时间不在签发方密钥的有效期内；持有人需要换发新凭证")
    case .keyRegion: Bilingual("its issuer may not issue for this region", "签发方无权为该地区签发")
    case .keyStatus: Bilingual("its issuer may not state this status", "签发方无权签发该状态")
    case .peerWindow:
      Bilingual("its issuer's domain is not recognised here at this time; ask", "签发方所属的信任域此时在本地不被承认；请询问负责人")
    case .peerRegion:
      Bilingual("its issuer's domain is not recognised here for this region; ask", "签发方所属的信任域就该地区在本地不被承认；请询问负责人")
    case .peerScheme:
      Bilingual(
        "its issuer's domain is not recognised here for what its statuses mean; ask", "签发方所属信任域的状态含义在本地不被承认；请询问负责人")
    case .trustExpired:
      Bilingual(
        "this gate's documents have expired and prove nothing; update its store", "本站的文件已过期，不能证明任何事；请更新存储")
    case .timeClockSuspect:
      Bilingual(
        "this gate's clock is wrong: documents were issued later than it says; set it", "本站时钟有误：已有文件的签发时间晚于时钟；请校准")
    case .statusMissing:
      Bilingual(
        "this gate has no status list of its issuer's key that counts; update its store", "本站没有该签发方密钥的有效状态列表；请更新存储")
    case .statusExpired:
      Bilingual(
        "this gate's status list of its issuer's key has expired; update its store", "本站持有的该签发方密钥的状态列表已过期；请更新存储")
    case .statusUnknown:
      Bilingual(
        "its issuer's status list does not know its index: it may be newer than the list; update this gate's store, or ask",
        "签发方的状态列表不认识其索引：凭证可能比列表新；请更新本站存储，或询问签发方")
    case .statusSuspended:
      Bilingual("its issuer has suspended it for now; ask its issuer", "签发方已暂停该凭证；请询问签发方")
    case .statusRevoked:
      Bilingual("its issuer has revoked it for good; the holder needs a new one", "签发方已永久撤销该凭证；持有人需要换发新凭证")
    case .policyAdmit: Bilingual("this place admits the holder", "本地准许持有人通行")
    case .policyMeasures:
      Bilingual("this place admits the holder who does what is asked", "本地准许通行，但须遵守所列措施")
    case .policyRefuse: Bilingual("this place does not admit the holder", "本地不准许持有人通行")
    case .policyRefer: Bilingual("this place lets a person decide; ask who is in charge", "本地规定由人工决定；请询问负责人")
    case .policyObservation:
      Bilingual("this place's rules ask for an observation that was not made; make it", "本地规则要求的观察尚未进行；请补做")
    case .policyNoMatch:
      Bilingual("this place has no rule about such a holder; ask who is in charge", "本地没有适用于该情形的规则；请询问负责人")
    case .policyMissing:
      Bilingual(
        "this gate lacks a policy that has a say here, or the one it has does not count; update its store",
        "本站缺少对本地有效的政策，或所持政策不作数；请更新存储")
    case .policyExpired:
      Bilingual("a policy that has a say here has expired; update this gate's store", "对本地有效的政策已过期；请更新本站存储")
    case .policyNone:
      Bilingual(
        "no policy has a say here by the trust list in force; ask who is in charge", "按生效的信任列表，没有任何政策管辖本地；请询问负责人")
    default: sentence
    }
  }
}
