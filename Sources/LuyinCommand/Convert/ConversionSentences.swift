internal import Luyin

extension ReasonCode {
  /// Why a gateway makes nothing of a code, and what to do, in one sentence.
  var conversionSentence: Bilingual {
    switch self {
    case .conversionKey:
      Bilingual(
        "the trust list in force does not have it as a gateway's key that may sign now, with a status list of its own",
        "现行信任列表未将其列为目前可签发、且有自己状态列表的网关密钥")
    case .conversionPolicy:
      Bilingual(
        "the policy of the gateway's jurisdiction is not there, or does not count; bring it with luyin store update",
        "缺少网关所属辖区的有效政策；请用 luyin store update 导入")
    case .conversionStale:
      Bilingual(
        "a document that it rests on is not fresh, or the clock is wrong; bring a newer one with luyin store update",
        "所依据的文件已不新；请用 luyin store update 导入更新的文件"
      )
    case .conversionChain:
      Bilingual(
        "it was converted already, and nothing is converted twice; the holder brings the code that it was made of",
        "该码本身已是转换所得，不得再次转换；请持有人出示原码")
    case .conversionNoMatch:
      Bilingual("no conversion of the gateway's policy is about it", "网关政策中没有适用的转换规则")
    case .conversionRegion:
      Bilingual("the gateway may not issue for the holder's region", "网关无权为持有人所在地区签发")
    case .conversionStatus:
      Bilingual("the gateway may not state the status that it would have", "网关无权签发转换后的状态")
    case .conversionWindow:
      Bilingual(
        "it was issued when the gateway's key was not valid, and gates would refuse it; the holder needs a renewed code",
        "该码签发时网关密钥尚未生效，查验点会拒绝；持有人需要换发新码")
    case .conversionLifetime:
      Bilingual("less than a minute of it is left; the holder needs a renewed code", "剩余有效期不足一分钟；持有人需要换发新码")
    default: trustSentence
    }
  }
}
