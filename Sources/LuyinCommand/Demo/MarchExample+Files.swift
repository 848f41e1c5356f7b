// Generated from Examples/march-2020 by "make generate"; do not edit.

extension MarchExample {
  static let files: [(name: String, content: StaticString)] = [
    (
      "README.md",
      #"""
      # March 2020

      What a newspaper reported on 2020-03-30 about who recognised whose health code, as a trust domain, as signed policies, and as
      tables of what they must answer. [recognition-2020-03.md](recognition-2020-03.md) has the facts, and no file here says more than
      they do without saying so: the `reference` of every rule names the row or the case that it comes from, or begins with `assumption:`.

      | file | what it is |
      |---|---|
      | `recognition-2020-03.md` | the facts |
      | `trust-list.json` | the domain as it was: 22 issuers of codes, 22 jurisdictions with a policy, none for the whole |
      | `policies/520000.json` … | a policy for each of those jurisdictions; 60 rules |
      | `cases.csv` | what each row and each case comes to, on both sides of each date and of each exception |
      | `cases-gate.csv` | the same rules at gates with old lists, a wrong clock, an old or a converted code, or another way to know the holder |
      | `matrix-2020-03-26.svg`, `matrix-2020-03-28.svg` | who admits whom on two days, as pictures |
      | `trust-list-national.json`, `policies/0.json` | what the State Council demanded, as a policy of the whole domain; no code is issued anew |
      | `trust-list-gateway.json`, `policies-gateway/0.json` | the second of the three ways: the national platform converts local codes into one that is admitted everywhere, Wuhan excepted |
      | `cases-national.csv` | the journeys of `cases.csv` once more, with that policy, and its own borders |

      The keys are not here. The trust lists and policies name them as `keys/NAME.lypub`; whoever plays makes them.

      ## Two days as pictures

      ![Who admits whose health codes at noon of 26 March 2020](matrix-2020-03-26.svg)

      26 March: Jiangxi (36) turns Hubei's people back, as Hubei does Jiangxi's; Guizhou (52) and a district of Foshan (440604) quarantine them for 14 days; nobody may enter Wuhan (4201).

      ![Who admits whose health codes at noon of 28 March 2020](matrix-2020-03-28.svg)

      28 March: both sides of the bridge are open, Guangdong (44) has overruled its district, and three cities (3201, 4306, 4503) admit Hubei's green codes. What Guizhou does now is not reported.

      Rows are the 22 places with a policy, columns the provinces, each with a green code of its own and a normal temperature. For Hubei there are two columns, Jingzhou (荆州) and Wuhan: some rules except
      Wuhan, so that of somebody of whom no more is known than Hubei the answer would be *refer*. Jingzhou, where cases 3 to 5 begin, stands for all of Hubei but Wuhan. Grey is where no rule fits, and a person decides: of most
      pairs the data file does not say what counts. The commands, one for each day:

      ```sh
      luyin policy matrix policies/??????.json --on 2020-03-26 --observe temperature=normal --issuing \
        110000 120000 130000 140000 150000 210000 220000 230000 310000 320000 330000 340000 350000 360000 370000 \
        410000 421000 420100 430000 440000 450000 460000 500000 510000 520000 530000 540000 610000 620000 630000 \
        640000 650000 710000 810000 820000 \
        --out matrix-2020-03-26.svg
      ```

      ## Where each row and case is

      | of the data file | policies | rules |
      |---|---|---|
      | codes, row 1 (Yuhang) | `330110` | `own-green` |
      | codes, row 3 (Hubei) | `420000`, `420100` | `own-green` |
      | codes, all rows | the issuers of `trust-list.json` | |
      | row 1, case 1 (Guizhou, Hubei) | `520000` | `hubei-holders`, `hubei-codes` |
      | row 2, case 2 (Jiangxi, Hubei) | `360000` | `hubei-before`, `hubei-green` |
      | | `420000` | `jiangxi-before`, `jiangxi-green` |
      | row 3 (several cities) | `430600`, `450300`, `320100` | `hubei-green`; the others by `360000`, `440000`, `330000` |
      | row 4 (Zhejiang, Hubei) | `330000` | `hubei-green` |
      | row 5 (Zhejiang and four) | `330000` | `partners-green` |
      | | `460000`, `410000`, `510000`, `430000` | `zhejiang-green` |
      | row 6 (Shanghai, Jiangsu, Zhejiang, Anhui) | `310000`, `320000`, `330000`, `340000` | `delta-green` |
      | row 7 (Beijing, Tianjin, Hebei) | `110000`, `120000`, `130000` | `neighbours-green` |
      | row 8 (State Council) | `0` | `green`, `hubei-green`: ceilings |
      | case 3 (Jingzhou to Guiyang) | `520100` | `hubei-holders` |
      | case 4 (a family in Foshan) | `440604` | `hubei-hotel` |
      | | `440000` | `hubei-green`: a ceiling, which the district cannot undercut |
      | case 5 (from one day to the next) | all of the above, by their dates | |
      | case 6 (Wuhan stays closed) | `420100` | `closed` |
      | | `420000` | `hubei-closed`, `wuhan-closed`: floors, which Wuhan's own rule cannot undermine |
      | | `0` | `wuhan-closed`: a floor |
      | ways, 2 (conversion) | `policies-gateway/0` | `local-green`, `local-yellow`, `local-red`: conversions; `national-green`: a ceiling, an assumption |

      Case 4 is the one that history decided otherwise: the family ended in home isolation. By signed policies the district's own rule
      decides until Guangdong's ceiling is in force, and then its gate answers *admit*, and says which rule was set aside.

      ## Play

      Without keys, straight from the authored files:

      ```sh
      luyin policy test cases.csv --policy policies/??????.json
      luyin policy test cases-gate.csv --policy policies/??????.json
      luyin policy test cases-national.csv --policy policies/*.json
      ```

      ```
      698 cases, all as expected
      587 cases, all as expected
      764 cases, all as expected
      ```

      With `policies/*.json` for `cases.csv` the first command shows what the national policy changes: 203 of the 698. One journey is told by `luyin policy explain`:

      ```sh
      luyin policy explain --policy policies/420000.json policies/420100.json --place 武汉市 --passage exit --issuer 湖北省 \
        --residence 武汉市 --status green --observe temperature=normal --at 2020-03-26T10:00:00+08:00
      ```

      For signed policies make the keys, found the domain, and sign (one signer each will do for a game):

      ```sh
      mkdir keys
      for name in root list $(grep -oh 'keys/[a-z0-9-]*\.lypub' trust-list-national.json | sort -u | sed 's,keys/,,; s,\.lypub,,'); do
        luyin key new --unencrypted --out keys/$name.lykey
        luyin key public keys/$name.lykey --out keys/$name.lypub
      done
      fingerprint() { luyin $1 show --json $2 | sed 's/.*"fingerprint": *"\([0-9a-f]*\)".*/\1/'; }

      luyin root new --root-threshold 1 --root-key keys/root.lypub --trust-list-threshold 1 --trust-list-key keys/list.lypub \
        --issued-at 2020-03-20T08:00:00+08:00 --next-update 90d --expires 365d --out root.draft
      luyin root sign root.draft --key keys/root.lykey --fingerprint $(fingerprint root root.draft) --out root.lydoc
      luyin trust compile trust-list.json --root root.lydoc --out list.draft
      luyin trust sign list.draft --root root.lydoc --key keys/list.lykey --fingerprint $(fingerprint trust list.draft) --out list.lydoc
      for policy in policies/??????.json; do
        name=$(basename $policy .json)
        luyin policy compile $policy --root root.lydoc --trust-list list.lydoc --out $name.draft
        luyin policy sign $name.draft --key keys/policy-$name.lykey --fingerprint $(fingerprint policy $name.draft) --out $name.lydoc
      done
      luyin store init gate --root root.lydoc
      luyin store update gate list.lydoc ??????.lydoc --at 2020-03-26T08:00:00+08:00
      ```

      Or let `luyin demo --keep march` make all of it. Then the second way to recognition, a local code through the national platform and back to the checkpoint of Renhuai:

      ```sh
      luyin convert --store march/gate-gateway --key march/keys/gateway.lykey --ledger march/gateway.db --at 2020-03-26T13:00:00+08:00 \
        march/codes/case-1.txt > national.txt
      luyin verify --store march/gate-gateway --place 仁怀市 --observe temperature=normal --at 2020-03-26T13:00:00+08:00 march/codes/case-1.txt
      luyin verify --store march/gate-gateway --place 仁怀市 --observe temperature=normal --at 2020-03-26T13:00:00+08:00 national.txt
      ```

      What awaits that traveller, before he leaves home:

      ```sh
      luyin trip --store march/gate --credential march/codes/case-1.txt --at 2020-03-26T13:00:00+08:00 --observe temperature=normal \
        --route 丹江口市@2020-03-26T14:00:00+08:00/exit,仁怀市@2020-03-26T18:00:00+08:00
      ```

      Case 1, at the checkpoint of Renhuai:

      ```sh
      luyin key new --unencrypted --out holder.lykey && luyin key public holder.lykey --out holder.lypub
      luyin issue --key keys/hubei.lykey --status green --region 丹江口市 --lifetime 24h --issued-at 2020-03-26T07:00:00+08:00 \
        --index 1 --holder-key holder.lypub --out code.txt
      luyin verify --store gate --place 仁怀市 --observe temperature=normal --at 2020-03-26T10:00:00+08:00 code.txt
      ```

      ```
      admitWithMeasures (policy.measures): this place admits the holder who does what is asked
        asked         14 days of central quarantine
        by rule       hubei-holders of 520000 贵州省, resting on "recognition-2020-03.md, Recognition by date, row 1 (and case 1): …"
      ```

      Then compile `trust-list-national.json` with `--previous list.lydoc`, and `policies/0.json` with that list, and give both to the gate: the same code, which
      nobody has issued anew, is answered with *admit*, by `hubei-green` of the whole domain. Other things to try: Jiujiang (`--place 九江市`) at 23:59:59 on
      03-27 and a second later; the district 禅城区 on both sides of 03-28; Wuhan's own people without `--observe`; and the tables after a date or a
      region of some rule is changed: a line fails.

      ## Assumptions

      A newspaper does not give what a policy has to state. What had to be assumed, by the numbers that the references give:

      1. **Start.** Where no first day is reported: 2020-03-10, the day of Hubei's code. Before it there was no code of Hubei to admit or to refuse.
      2. **End.** Where no last day is reported: 2020-04-15. A rule has to end; two weeks after the newspaper nobody should rely on it.
      3. **"Late March"** (rows 4 to 6): from 2020-03-25, the day on which Hubei opens but for Wuhan.
      4. **"By 03-28"** (row 3): from 2020-03-28, the last day that the words allow.
      5. **"Not yet in force"** (row 7): signed already, in force from 2020-04-06, a week after the newspaper. The date is made up; that a gate can know it
         beforehand is the point.
      6. **Wuhan's opening:** 2020-04-08. It is what happened, and is not in the data file, which ends before it.
      7. **Red** is refused by every province. The data file does not say so, and a policy without it would be incomplete. Of *yellow* nothing is said, so there is no rule, and the
         answer is *refer*, but where the code did not matter (row 1, cases 2, 3 and 6).
      8. **A province's own green code** is admitted there at normal temperature, as in Yuhang. So is a city's: it lies in the province.
      9. **Guizhou** admits all other green codes at normal temperature; we are told of Hubei's only. Of Hubei after 03-28 we are told nothing, so the answer is *refer*.
      10. **Which cities** (row 3): Yueyang 430600, on Hubei's border, for Hunan; Guilin 450300 for Guangxi; Nanjing 320100, which the table has, for Jiangsu. In Jiangxi, Guangdong
          and Zhejiang the province's own rule (row 2, case 4, row 4) covers any city. Guangxi itself has no policy: elsewhere in it the answer is *refer*, `policy.none`. Where the data file
          leaves open what is asked, it is a normal temperature; *nothing further* is not even that.
      11. **Foshan** (case 4): the neighbourhood is in Chancheng 440604, for the number of a region ends at the district; its hotel quarantine has 14 days, from 03-10. Guangdong's
          ceiling holds from 03-28, when row 3 has cities of Guangdong recognise Hubei's code. No exception is reported, not even Wuhan, so there is none. That is so in row 2, too: what keeps the people of
          Wuhan at home is Hubei's floor at the exit, not Jiangxi.
      12. **The gate.** A rule that admits wants fresh documents, a clock that is right, a code not older than 7 days that its issuer made itself, and an issuer of the own domain. A rule that refuses or asks for measures takes
          anything: a gate that has lost contact admits nobody by old lists, and still tells whom it may not admit. All take every assurance, for the codes of 2020 were
          just shown. Rules are about arrivals (entry, transit, premises); leaving is for Hubei, Wuhan and red codes only.
      13. **"Each other"** in row 5 is Zhejiang with each of the four, not the four among themselves; in rows 6 and 7 it is each with each.
      14. **Case 3** has no date; Guiyang's rule has the dates of Guizhou's.
      15. **Wuhan's own rule** admits its people's green code, in every passage: *green is valid in the whole province* taken at its word. It is there for Hubei's floor to
          undo, and decides in premises, of which the floor says nothing. Others may neither enter nor leave Wuhan.
      16. **Hubei before 03-28** turns back Jiangxi's people as Jiangxi does Hubei's. Only the latter is reported, and of Jiujiang alone; here it is all of Jiangxi.
      17. **Publication.** All policies are issued on 2020-03-20, with rules from before that day and after it. Nobody knew on that day what was decided on the 27th; a truer play would have a
          second number of some of them. The list with the national policy is issued a day later.
      18. **Low-risk** is all but Hubei from 03-18, and Hubei but Wuhan from 03-25. No table of low-risk regions is in the data file. *Each other's certificates* are those of any issuer, also of the national platform.
      19. **Issuers.** Zhejiang, Shanghai, Anhui, Hainan, Henan, Sichuan, Hunan, Beijing, Tianjin and Hebei are not in the table of codes, and rows 5 to 7 are about theirs; they have an issuer each. Where
          *since* is empty, a key is valid from 2020-03-10, and all are until 2021-03-10. Issuers whose office is not reported have the name of their region.

      20. **The gateway.** That regions admit by the national code, and all but Wuhan, is an assumption: no row says that one did. The platform's key for it is valid from 02-28, when its own code began, so that codes of that time can
          be converted; Hubei's key has a status list there, so that the platform hears of changes. Yellow and red are converted, too: a code that says so at home must not be hidden behind one that was never made.

      ## What a policy cannot say

      - *At his own cost* (case 3), and *an employer's own rule aside* (row 4): no measure says who pays, and an employer is no jurisdiction.
      - That a ceiling is not for one *place*. A rule knows where the holder is from and not where the gate is, so that the national ceiling, which excepts holders from Wuhan, also opens Wuhan's own gates to green
        codes from elsewhere. `cases-national.csv` has that answer under case 6, as it comes out; for the same reason Hubei's floor is about people *from* Wuhan, and who may not go there is in Wuhan's own policy.
      - That somebody *leaves the province*: `exit` is leaving the place of the gate. Hubei's `hubei-closed` is about every exit gate in Hubei.
      - *If somebody has taken the temperature and it was raised*: an observation that a rule names has to be made. Where nothing further is asked (rows 2 and 4) a raised temperature changes nothing.

      ## The tables

      Each line is a journey and what it must come to. An empty `rule` has no rule. Changing any one rule makes a line fail: deleting it, another outcome, either of its dates by a second or a
      day, its regions or exceptions, its measures (`cases.csv`); its statuses, passages, observations, assurances, age, freshness, clock and purposes (with `cases-gate.csv`); for `policies/0.json` in
      `cases-national.csv`. Excepted are changes that change no answer, such as a ceiling where no policy lies below, or two rules in another order that are never about the same holder.
      """#
    ),
    (
      "recognition-2020-03.md",
      #"""
      # Recognition of regional health codes, March 2020

      Facts as a newspaper reported them on 2020-03-30. They are the project's real-world example: its example trust domain, policies
      and walk-through are built from these rows, and what the rows say is what the software must answer.

      ## Codes and who issues them

      | code | issuer | since | statuses |
      |---|---|---|---|
      | 余杭绿码 (Yuhang) | Yuhang district 330110, Hangzhou | 2020-02-07; from 02-10 its checkpoints pass on "scan + normal temperature" | green |
      | 杭州健康码 | Hangzhou 330100 | 2020-02-11 | green, yellow, red |
      | 湖北健康码 | Hubei provincial epidemic-control command 420000 | 2020-03-10; green is valid in the whole province | green, yellow, red |
      | 赣通码 | Jiangxi 360000 | | |
      | 粤康码 | Guangdong 440000 | | |
      | 苏健码, 宁归来 (Nanjing 320100), 锡康码 (Wuxi 320200), 苏城码 (Suzhou 320500) | Jiangsu 320000 and its cities | | |
      | 斗门健康码 | Doumen district 440403, Zhuhai: the district's government data bureau | | |
      | Guizhou's code | Guizhou provincial big-data bureau 520000 | | |
      | 防疫信息码 | the national government-service platform | 2020-02-28 | |

      Nearly a hundred codes existed. One vendor served over 200 cities; another's code covered close to 900 million people and had been
      shown about 1.6 billion times. Each issuer weighed place (down to the township), time (visits, length of stay) and contacts, by
      rules that it mostly did not publish, under emergency levels that differed (some regions at level one, others at level three).

      ## Recognition, by date

      | from | relying region | recognises | except | what it then asks |
      |---|---|---|---|---|
      | before 03-28 | Guizhou 520000 | nothing from Hubei | | 14 days' quarantine, whatever the code says |
      | 2020-03-28 | Jiangxi 360000 and Hubei 420000, each other | green | | nothing further |
      | by 2020-03-28 | several cities in Hunan 430000, Jiangxi, Guangxi 450000, Guangdong, Zhejiang 330000, Jiangsu | Hubei's code | | |
      | late March 2020 | Zhejiang 330000 | holders from Hubei with a valid code, green | Wuhan 420100 | nothing further (an employer's own rule aside) |
      | late March 2020 | Zhejiang with Hainan 460000, Henan 410000, Sichuan 510000 and Hunan 430000 | each other | | |
      | late March 2020 | Shanghai 310000, Jiangsu, Zhejiang, Anhui 340000: one common mechanism | each other | | |
      | not yet in force | Beijing 110000, Tianjin 120000, Hebei 130000 | each other | | under preparation |
      | demanded by the State Council, 03-18 | low-risk regions everywhere | each other's certificates | | |

      ## Cases

      1. 03-26: a traveller from Danjiangkou (420381) shows a green Hubei code and a normal temperature in Renhuai (520382), and is told to
         spend 14 days in central quarantine.
      2. 03-27: Jiujiang (360400) turns back travellers from Huanggang (421100) at the bridge. 03-28: both provinces recognise each
         other's green code and drop every other proof.
      3. A worker from Jingzhou (421000) drives to Guiyang (520100): 14 days' quarantine at his own cost, and a second, local code.
      4. A family of five goes from Hubei to Foshan (440600). Guangdong has said that Hubei's green code suffices; the neighbourhood
         demands a hotel quarantine all the same; they end in home isolation. A province's rule was undercut below it.
      5. Rules change from one day to the next, so that travellers arriving on different days meet different answers.
      6. Wuhan (420100) stays closed while the rest of Hubei opens on 03-25.

      ## Three ways to recognition, as the national platform offers them

      1. The local code stays; regions share what they need, so that each can judge the other's code directly.
      2. The local code is converted through the national code, which stands in between.
      3. A region without a code of its own adopts the national one.

      And two orders to get there: one national standard handed down, or regional agreements first, merged into a standard later.
      """#
    ),
    (
      "trust-list-gateway.json",
      #"""
      {
        "kind": "trustList",
        "issuedAt": "2020-03-21T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "trustList": {
          "regionCode": "GB/T 2260",
          "issuers": [
            {
              "name": "国家政务服务平台", "jurisdiction": 0,
              "keys": [
                {
                  "key": "keys/national.lypub", "purpose": "credential", "scheme": 1, "regions": [[100000, 999999]], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-28T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/gateway.lypub", "purpose": "conversion", "scheme": 1, "regions": [[100000, 999999]], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-28T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00", "leastNumber": 1
                },
                {
                  "key": "keys/policy-0.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "北京市", "jurisdiction": "北京市",
              "keys": [
                {
                  "key": "keys/beijing.lypub", "purpose": "credential", "scheme": 1, "regions": ["北京市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-110000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "天津市", "jurisdiction": "天津市",
              "keys": [
                {
                  "key": "keys/tianjin.lypub", "purpose": "credential", "scheme": 1, "regions": ["天津市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-120000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "河北省", "jurisdiction": "河北省",
              "keys": [
                {
                  "key": "keys/hebei.lypub", "purpose": "credential", "scheme": 1, "regions": ["河北省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-130000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "上海市", "jurisdiction": "上海市",
              "keys": [
                {
                  "key": "keys/shanghai.lypub", "purpose": "credential", "scheme": 1, "regions": ["上海市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-310000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "江苏省", "jurisdiction": "江苏省",
              "keys": [
                {
                  "key": "keys/jiangsu.lypub", "purpose": "credential", "scheme": 1, "regions": ["江苏省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-320000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "南京市", "jurisdiction": "南京市",
              "keys": [
                {
                  "key": "keys/nanjing.lypub", "purpose": "credential", "scheme": 1, "regions": ["南京市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-320100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "无锡市", "jurisdiction": "无锡市",
              "keys": [
                {
                  "key": "keys/wuxi.lypub", "purpose": "credential", "scheme": 1, "regions": ["无锡市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "苏州市", "jurisdiction": "苏州市",
              "keys": [
                {
                  "key": "keys/suzhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["苏州市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "浙江省", "jurisdiction": "浙江省",
              "keys": [
                {
                  "key": "keys/zhejiang.lypub", "purpose": "credential", "scheme": 1, "regions": ["浙江省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-330000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "杭州市", "jurisdiction": "杭州市",
              "keys": [
                {
                  "key": "keys/hangzhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["杭州市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-11T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "余杭区", "jurisdiction": "余杭区",
              "keys": [
                {
                  "key": "keys/yuhang.lypub", "purpose": "credential", "scheme": 1, "regions": ["余杭区"], "statuses": ["green"],
                  "validFrom": "2020-02-07T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-330110.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "安徽省", "jurisdiction": "安徽省",
              "keys": [
                {
                  "key": "keys/anhui.lypub", "purpose": "credential", "scheme": 1, "regions": ["安徽省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-340000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "江西省", "jurisdiction": "江西省",
              "keys": [
                {
                  "key": "keys/jiangxi.lypub", "purpose": "credential", "scheme": 1, "regions": ["江西省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-360000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "河南省", "jurisdiction": "河南省",
              "keys": [
                {
                  "key": "keys/henan.lypub", "purpose": "credential", "scheme": 1, "regions": ["河南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-410000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "湖北省疫情防控指挥部", "jurisdiction": "湖北省",
              "keys": [
                {
                  "key": "keys/hubei.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖北省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00", "leastNumber": 1
                },
                {
                  "key": "keys/policy-420000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "武汉市", "jurisdiction": "武汉市",
              "keys": [
                {
                  "key": "keys/policy-420100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "湖南省", "jurisdiction": "湖南省",
              "keys": [
                {
                  "key": "keys/hunan.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-430000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "岳阳市", "jurisdiction": "岳阳市",
              "keys": [
                {
                  "key": "keys/policy-430600.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "广东省", "jurisdiction": "广东省",
              "keys": [
                {
                  "key": "keys/guangdong.lypub", "purpose": "credential", "scheme": 1, "regions": ["广东省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-440000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "斗门区政务服务数据管理局", "jurisdiction": "斗门区",
              "keys": [
                {
                  "key": "keys/doumen.lypub", "purpose": "credential", "scheme": 1, "regions": ["斗门区"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "禅城区", "jurisdiction": "禅城区",
              "keys": [
                {
                  "key": "keys/policy-440604.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "桂林市", "jurisdiction": "桂林市",
              "keys": [
                {
                  "key": "keys/policy-450300.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "海南省", "jurisdiction": "海南省",
              "keys": [
                {
                  "key": "keys/hainan.lypub", "purpose": "credential", "scheme": 1, "regions": ["海南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-460000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "四川省", "jurisdiction": "四川省",
              "keys": [
                {
                  "key": "keys/sichuan.lypub", "purpose": "credential", "scheme": 1, "regions": ["四川省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-510000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "贵州省大数据局", "jurisdiction": "贵州省",
              "keys": [
                {
                  "key": "keys/guizhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["贵州省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-520000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "贵阳市", "jurisdiction": "贵阳市",
              "keys": [
                {
                  "key": "keys/policy-520100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            }
          ],
          "policies": [
            {"jurisdiction": 0, "key": "keys/policy-0.lypub"},
            {"jurisdiction": "北京市", "key": "keys/policy-110000.lypub"},
            {"jurisdiction": "天津市", "key": "keys/policy-120000.lypub"},
            {"jurisdiction": "河北省", "key": "keys/policy-130000.lypub"},
            {"jurisdiction": "上海市", "key": "keys/policy-310000.lypub"},
            {"jurisdiction": "江苏省", "key": "keys/policy-320000.lypub"},
            {"jurisdiction": "南京市", "key": "keys/policy-320100.lypub"},
            {"jurisdiction": "浙江省", "key": "keys/policy-330000.lypub"},
            {"jurisdiction": "余杭区", "key": "keys/policy-330110.lypub"},
            {"jurisdiction": "安徽省", "key": "keys/policy-340000.lypub"},
            {"jurisdiction": "江西省", "key": "keys/policy-360000.lypub"},
            {"jurisdiction": "河南省", "key": "keys/policy-410000.lypub"},
            {"jurisdiction": "湖北省", "key": "keys/policy-420000.lypub"},
            {"jurisdiction": "武汉市", "key": "keys/policy-420100.lypub"},
            {"jurisdiction": "湖南省", "key": "keys/policy-430000.lypub"},
            {"jurisdiction": "岳阳市", "key": "keys/policy-430600.lypub"},
            {"jurisdiction": "广东省", "key": "keys/policy-440000.lypub"},
            {"jurisdiction": "禅城区", "key": "keys/policy-440604.lypub"},
            {"jurisdiction": "桂林市", "key": "keys/policy-450300.lypub"},
            {"jurisdiction": "海南省", "key": "keys/policy-460000.lypub"},
            {"jurisdiction": "四川省", "key": "keys/policy-510000.lypub"},
            {"jurisdiction": "贵州省", "key": "keys/policy-520000.lypub"},
            {"jurisdiction": "贵阳市", "key": "keys/policy-520100.lypub"}
          ]
        }
      }
      """#
    ),
    (
      "trust-list-national.json",
      #"""
      {
        "kind": "trustList",
        "issuedAt": "2020-03-21T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "trustList": {
          "regionCode": "GB/T 2260",
          "issuers": [
            {
              "name": "国务院", "jurisdiction": 0,
              "keys": [
                {
                  "key": "keys/policy-0.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "国家政务服务平台", "jurisdiction": 0,
              "keys": [
                {
                  "key": "keys/national.lypub", "purpose": "credential", "scheme": 1, "regions": [[100000, 999999]], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-28T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "北京市", "jurisdiction": "北京市",
              "keys": [
                {
                  "key": "keys/beijing.lypub", "purpose": "credential", "scheme": 1, "regions": ["北京市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-110000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "天津市", "jurisdiction": "天津市",
              "keys": [
                {
                  "key": "keys/tianjin.lypub", "purpose": "credential", "scheme": 1, "regions": ["天津市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-120000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "河北省", "jurisdiction": "河北省",
              "keys": [
                {
                  "key": "keys/hebei.lypub", "purpose": "credential", "scheme": 1, "regions": ["河北省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-130000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "上海市", "jurisdiction": "上海市",
              "keys": [
                {
                  "key": "keys/shanghai.lypub", "purpose": "credential", "scheme": 1, "regions": ["上海市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-310000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "江苏省", "jurisdiction": "江苏省",
              "keys": [
                {
                  "key": "keys/jiangsu.lypub", "purpose": "credential", "scheme": 1, "regions": ["江苏省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-320000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "南京市", "jurisdiction": "南京市",
              "keys": [
                {
                  "key": "keys/nanjing.lypub", "purpose": "credential", "scheme": 1, "regions": ["南京市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-320100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "无锡市", "jurisdiction": "无锡市",
              "keys": [
                {
                  "key": "keys/wuxi.lypub", "purpose": "credential", "scheme": 1, "regions": ["无锡市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "苏州市", "jurisdiction": "苏州市",
              "keys": [
                {
                  "key": "keys/suzhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["苏州市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "浙江省", "jurisdiction": "浙江省",
              "keys": [
                {
                  "key": "keys/zhejiang.lypub", "purpose": "credential", "scheme": 1, "regions": ["浙江省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-330000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "杭州市", "jurisdiction": "杭州市",
              "keys": [
                {
                  "key": "keys/hangzhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["杭州市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-11T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "余杭区", "jurisdiction": "余杭区",
              "keys": [
                {
                  "key": "keys/yuhang.lypub", "purpose": "credential", "scheme": 1, "regions": ["余杭区"], "statuses": ["green"],
                  "validFrom": "2020-02-07T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-330110.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "安徽省", "jurisdiction": "安徽省",
              "keys": [
                {
                  "key": "keys/anhui.lypub", "purpose": "credential", "scheme": 1, "regions": ["安徽省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-340000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "江西省", "jurisdiction": "江西省",
              "keys": [
                {
                  "key": "keys/jiangxi.lypub", "purpose": "credential", "scheme": 1, "regions": ["江西省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-360000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "河南省", "jurisdiction": "河南省",
              "keys": [
                {
                  "key": "keys/henan.lypub", "purpose": "credential", "scheme": 1, "regions": ["河南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-410000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "湖北省疫情防控指挥部", "jurisdiction": "湖北省",
              "keys": [
                {
                  "key": "keys/hubei.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖北省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-420000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "武汉市", "jurisdiction": "武汉市",
              "keys": [
                {
                  "key": "keys/policy-420100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "湖南省", "jurisdiction": "湖南省",
              "keys": [
                {
                  "key": "keys/hunan.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-430000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "岳阳市", "jurisdiction": "岳阳市",
              "keys": [
                {
                  "key": "keys/policy-430600.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "广东省", "jurisdiction": "广东省",
              "keys": [
                {
                  "key": "keys/guangdong.lypub", "purpose": "credential", "scheme": 1, "regions": ["广东省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-440000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "斗门区政务服务数据管理局", "jurisdiction": "斗门区",
              "keys": [
                {
                  "key": "keys/doumen.lypub", "purpose": "credential", "scheme": 1, "regions": ["斗门区"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "禅城区", "jurisdiction": "禅城区",
              "keys": [
                {
                  "key": "keys/policy-440604.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "桂林市", "jurisdiction": "桂林市",
              "keys": [
                {
                  "key": "keys/policy-450300.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "海南省", "jurisdiction": "海南省",
              "keys": [
                {
                  "key": "keys/hainan.lypub", "purpose": "credential", "scheme": 1, "regions": ["海南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-460000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "四川省", "jurisdiction": "四川省",
              "keys": [
                {
                  "key": "keys/sichuan.lypub", "purpose": "credential", "scheme": 1, "regions": ["四川省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-510000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "贵州省大数据局", "jurisdiction": "贵州省",
              "keys": [
                {
                  "key": "keys/guizhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["贵州省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-520000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "贵阳市", "jurisdiction": "贵阳市",
              "keys": [
                {
                  "key": "keys/policy-520100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            }
          ],
          "policies": [
            {"jurisdiction": 0, "key": "keys/policy-0.lypub"},
            {"jurisdiction": "北京市", "key": "keys/policy-110000.lypub"},
            {"jurisdiction": "天津市", "key": "keys/policy-120000.lypub"},
            {"jurisdiction": "河北省", "key": "keys/policy-130000.lypub"},
            {"jurisdiction": "上海市", "key": "keys/policy-310000.lypub"},
            {"jurisdiction": "江苏省", "key": "keys/policy-320000.lypub"},
            {"jurisdiction": "南京市", "key": "keys/policy-320100.lypub"},
            {"jurisdiction": "浙江省", "key": "keys/policy-330000.lypub"},
            {"jurisdiction": "余杭区", "key": "keys/policy-330110.lypub"},
            {"jurisdiction": "安徽省", "key": "keys/policy-340000.lypub"},
            {"jurisdiction": "江西省", "key": "keys/policy-360000.lypub"},
            {"jurisdiction": "河南省", "key": "keys/policy-410000.lypub"},
            {"jurisdiction": "湖北省", "key": "keys/policy-420000.lypub"},
            {"jurisdiction": "武汉市", "key": "keys/policy-420100.lypub"},
            {"jurisdiction": "湖南省", "key": "keys/policy-430000.lypub"},
            {"jurisdiction": "岳阳市", "key": "keys/policy-430600.lypub"},
            {"jurisdiction": "广东省", "key": "keys/policy-440000.lypub"},
            {"jurisdiction": "禅城区", "key": "keys/policy-440604.lypub"},
            {"jurisdiction": "桂林市", "key": "keys/policy-450300.lypub"},
            {"jurisdiction": "海南省", "key": "keys/policy-460000.lypub"},
            {"jurisdiction": "四川省", "key": "keys/policy-510000.lypub"},
            {"jurisdiction": "贵州省", "key": "keys/policy-520000.lypub"},
            {"jurisdiction": "贵阳市", "key": "keys/policy-520100.lypub"}
          ]
        }
      }
      """#
    ),
    (
      "trust-list.json",
      #"""
      {
        "kind": "trustList",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "trustList": {
          "regionCode": "GB/T 2260",
          "issuers": [
            {
              "name": "国家政务服务平台", "jurisdiction": 0,
              "keys": [
                {
                  "key": "keys/national.lypub", "purpose": "credential", "scheme": 1, "regions": [[100000, 999999]], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-28T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "北京市", "jurisdiction": "北京市",
              "keys": [
                {
                  "key": "keys/beijing.lypub", "purpose": "credential", "scheme": 1, "regions": ["北京市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-110000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "天津市", "jurisdiction": "天津市",
              "keys": [
                {
                  "key": "keys/tianjin.lypub", "purpose": "credential", "scheme": 1, "regions": ["天津市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-120000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "河北省", "jurisdiction": "河北省",
              "keys": [
                {
                  "key": "keys/hebei.lypub", "purpose": "credential", "scheme": 1, "regions": ["河北省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-130000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "上海市", "jurisdiction": "上海市",
              "keys": [
                {
                  "key": "keys/shanghai.lypub", "purpose": "credential", "scheme": 1, "regions": ["上海市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-310000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "江苏省", "jurisdiction": "江苏省",
              "keys": [
                {
                  "key": "keys/jiangsu.lypub", "purpose": "credential", "scheme": 1, "regions": ["江苏省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-320000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "南京市", "jurisdiction": "南京市",
              "keys": [
                {
                  "key": "keys/nanjing.lypub", "purpose": "credential", "scheme": 1, "regions": ["南京市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-320100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "无锡市", "jurisdiction": "无锡市",
              "keys": [
                {
                  "key": "keys/wuxi.lypub", "purpose": "credential", "scheme": 1, "regions": ["无锡市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "苏州市", "jurisdiction": "苏州市",
              "keys": [
                {
                  "key": "keys/suzhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["苏州市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "浙江省", "jurisdiction": "浙江省",
              "keys": [
                {
                  "key": "keys/zhejiang.lypub", "purpose": "credential", "scheme": 1, "regions": ["浙江省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-330000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "杭州市", "jurisdiction": "杭州市",
              "keys": [
                {
                  "key": "keys/hangzhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["杭州市"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-02-11T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "余杭区", "jurisdiction": "余杭区",
              "keys": [
                {
                  "key": "keys/yuhang.lypub", "purpose": "credential", "scheme": 1, "regions": ["余杭区"], "statuses": ["green"],
                  "validFrom": "2020-02-07T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-330110.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "安徽省", "jurisdiction": "安徽省",
              "keys": [
                {
                  "key": "keys/anhui.lypub", "purpose": "credential", "scheme": 1, "regions": ["安徽省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-340000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "江西省", "jurisdiction": "江西省",
              "keys": [
                {
                  "key": "keys/jiangxi.lypub", "purpose": "credential", "scheme": 1, "regions": ["江西省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-360000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "河南省", "jurisdiction": "河南省",
              "keys": [
                {
                  "key": "keys/henan.lypub", "purpose": "credential", "scheme": 1, "regions": ["河南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-410000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "湖北省疫情防控指挥部", "jurisdiction": "湖北省",
              "keys": [
                {
                  "key": "keys/hubei.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖北省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-420000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "武汉市", "jurisdiction": "武汉市",
              "keys": [
                {
                  "key": "keys/policy-420100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "湖南省", "jurisdiction": "湖南省",
              "keys": [
                {
                  "key": "keys/hunan.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-430000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "岳阳市", "jurisdiction": "岳阳市",
              "keys": [
                {
                  "key": "keys/policy-430600.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "广东省", "jurisdiction": "广东省",
              "keys": [
                {
                  "key": "keys/guangdong.lypub", "purpose": "credential", "scheme": 1, "regions": ["广东省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-440000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "斗门区政务服务数据管理局", "jurisdiction": "斗门区",
              "keys": [
                {
                  "key": "keys/doumen.lypub", "purpose": "credential", "scheme": 1, "regions": ["斗门区"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "禅城区", "jurisdiction": "禅城区",
              "keys": [
                {
                  "key": "keys/policy-440604.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "桂林市", "jurisdiction": "桂林市",
              "keys": [
                {
                  "key": "keys/policy-450300.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "海南省", "jurisdiction": "海南省",
              "keys": [
                {
                  "key": "keys/hainan.lypub", "purpose": "credential", "scheme": 1, "regions": ["海南省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-460000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "四川省", "jurisdiction": "四川省",
              "keys": [
                {
                  "key": "keys/sichuan.lypub", "purpose": "credential", "scheme": 1, "regions": ["四川省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-510000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "贵州省大数据局", "jurisdiction": "贵州省",
              "keys": [
                {
                  "key": "keys/guizhou.lypub", "purpose": "credential", "scheme": 1, "regions": ["贵州省"], "statuses": ["green", "yellow", "red"],
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                },
                {
                  "key": "keys/policy-520000.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            },
            {
              "name": "贵阳市", "jurisdiction": "贵阳市",
              "keys": [
                {
                  "key": "keys/policy-520100.lypub", "purpose": "policy",
                  "validFrom": "2020-03-10T00:00:00+08:00", "validUntil": "2021-03-10T00:00:00+08:00"
                }
              ]
            }
          ],
          "policies": [
            {"jurisdiction": "北京市", "key": "keys/policy-110000.lypub"},
            {"jurisdiction": "天津市", "key": "keys/policy-120000.lypub"},
            {"jurisdiction": "河北省", "key": "keys/policy-130000.lypub"},
            {"jurisdiction": "上海市", "key": "keys/policy-310000.lypub"},
            {"jurisdiction": "江苏省", "key": "keys/policy-320000.lypub"},
            {"jurisdiction": "南京市", "key": "keys/policy-320100.lypub"},
            {"jurisdiction": "浙江省", "key": "keys/policy-330000.lypub"},
            {"jurisdiction": "余杭区", "key": "keys/policy-330110.lypub"},
            {"jurisdiction": "安徽省", "key": "keys/policy-340000.lypub"},
            {"jurisdiction": "江西省", "key": "keys/policy-360000.lypub"},
            {"jurisdiction": "河南省", "key": "keys/policy-410000.lypub"},
            {"jurisdiction": "湖北省", "key": "keys/policy-420000.lypub"},
            {"jurisdiction": "武汉市", "key": "keys/policy-420100.lypub"},
            {"jurisdiction": "湖南省", "key": "keys/policy-430000.lypub"},
            {"jurisdiction": "岳阳市", "key": "keys/policy-430600.lypub"},
            {"jurisdiction": "广东省", "key": "keys/policy-440000.lypub"},
            {"jurisdiction": "禅城区", "key": "keys/policy-440604.lypub"},
            {"jurisdiction": "桂林市", "key": "keys/policy-450300.lypub"},
            {"jurisdiction": "海南省", "key": "keys/policy-460000.lypub"},
            {"jurisdiction": "四川省", "key": "keys/policy-510000.lypub"},
            {"jurisdiction": "贵州省", "key": "keys/policy-520000.lypub"},
            {"jurisdiction": "贵阳市", "key": "keys/policy-520100.lypub"}
          ]
        }
      }
      """#
    ),
    (
      "cases-gate.csv",
      #"""
      name,at,place,issuer,residence,status,passage,assurance,observations,age,freshness,listAge,clock,purpose,domain,outcome,measures,rule,reason
      "Yuhang, its own green: the code alone, a week old, newer than the status list",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,none,temperature=normal,7d,,older,,,,admit,,330110/own-green,policy.admit
      "Yuhang, its own green: a second older than a week",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Yuhang, its own green: shown by the holder's device",2020-02-12T09:00:00+08:00,330110,330110,330110,green,transit,device,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "Yuhang, its own green: at a challenge",2020-02-12T09:00:00+08:00,330110,330110,330110,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "Yuhang, its own green: against the identity document",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,document,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "Yuhang, its own green: by a guardian's device",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,guardian,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "Yuhang, its own green: by a guardian's device, at a challenge",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "Yuhang, its own green: leaving",2020-02-12T09:00:00+08:00,330110,330110,330110,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Yuhang, its own green: old lists",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Yuhang, its own green: suspect clock",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Yuhang, its own green: a converted code",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Yuhang, its own green: a code of another domain",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Guizhou, green from elsewhere: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,none,temperature=normal,7d,,older,,,,admit,,520000/green,policy.admit
      "Guizhou, green from elsewhere: a second older than a week",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Guizhou, green from elsewhere: shown by the holder's device",2020-04-10T12:00:00+08:00,520300,440000,440100,green,transit,device,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "Guizhou, green from elsewhere: at a challenge",2020-04-10T12:00:00+08:00,520300,440000,440100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "Guizhou, green from elsewhere: against the identity document",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,document,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "Guizhou, green from elsewhere: by a guardian's device",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,guardian,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "Guizhou, green from elsewhere: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "Guizhou, green from elsewhere: leaving",2020-04-10T12:00:00+08:00,520300,440000,440100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Guizhou, green from elsewhere: old lists",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Guizhou, green from elsewhere: suspect clock",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Guizhou, green from elsewhere: a converted code",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Guizhou, green from elsewhere: a code of another domain",2020-04-10T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Jiangxi, Hubei's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,none,temperature=normal,7d,,older,,,,admit,,360000/hubei-green,policy.admit
      "Jiangxi, Hubei's green: a second older than a week",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Jiangxi, Hubei's green: shown by the holder's device",2020-04-10T12:00:00+08:00,360100,420000,421100,green,transit,device,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "Jiangxi, Hubei's green: at a challenge",2020-04-10T12:00:00+08:00,360100,420000,421100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "Jiangxi, Hubei's green: against the identity document",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,document,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "Jiangxi, Hubei's green: by a guardian's device",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,guardian,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "Jiangxi, Hubei's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "Jiangxi, Hubei's green: leaving",2020-04-10T12:00:00+08:00,360100,420000,421100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Jiangxi, Hubei's green: old lists",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Jiangxi, Hubei's green: suspect clock",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Jiangxi, Hubei's green: a converted code",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Jiangxi, Hubei's green: a code of another domain",2020-04-10T12:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hubei, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,none,temperature=normal,7d,,older,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: a second older than a week",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hubei, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,421000,420000,420381,green,transit,device,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: at a challenge",2020-04-10T12:00:00+08:00,421000,420000,420381,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: against the identity document",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,document,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,guardian,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: leaving",2020-04-10T12:00:00+08:00,421000,420000,420381,green,exit,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Hubei, its own green: old lists",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hubei, its own green: suspect clock",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hubei, its own green: a converted code",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hubei, its own green: a code of another domain",2020-04-10T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hubei, Jiangxi's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,none,temperature=normal,7d,,older,,,,admit,,420000/jiangxi-green,policy.admit
      "Hubei, Jiangxi's green: a second older than a week",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hubei, Jiangxi's green: shown by the holder's device",2020-04-10T12:00:00+08:00,421100,360000,360400,green,transit,device,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "Hubei, Jiangxi's green: at a challenge",2020-04-10T12:00:00+08:00,421100,360000,360400,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "Hubei, Jiangxi's green: against the identity document",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,document,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "Hubei, Jiangxi's green: by a guardian's device",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,guardian,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "Hubei, Jiangxi's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "Hubei, Jiangxi's green: leaving",2020-04-10T12:00:00+08:00,421100,360000,360400,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hubei, Jiangxi's green: old lists",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hubei, Jiangxi's green: suspect clock",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hubei, Jiangxi's green: a converted code",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hubei, Jiangxi's green: a code of another domain",2020-04-10T12:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Wuhan, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,none,temperature=normal,7d,,older,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: a second older than a week",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Wuhan, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,420100,420000,420100,green,transit,device,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: at a challenge",2020-04-10T12:00:00+08:00,420100,420000,420100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: against the identity document",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,document,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,guardian,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: leaving",2020-04-10T12:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "Wuhan, its own green: old lists",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Wuhan, its own green: suspect clock",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Wuhan, its own green: a converted code",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Wuhan, its own green: a code of another domain",2020-04-10T12:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Yueyang, Hubei's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,none,temperature=normal,7d,,older,,,,admit,,430600/hubei-green,policy.admit
      "Yueyang, Hubei's green: a second older than a week",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Yueyang, Hubei's green: shown by the holder's device",2020-04-10T12:00:00+08:00,430600,420000,421000,green,transit,device,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "Yueyang, Hubei's green: at a challenge",2020-04-10T12:00:00+08:00,430600,420000,421000,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "Yueyang, Hubei's green: against the identity document",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,document,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "Yueyang, Hubei's green: by a guardian's device",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "Yueyang, Hubei's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "Yueyang, Hubei's green: leaving",2020-04-10T12:00:00+08:00,430600,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Yueyang, Hubei's green: old lists",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Yueyang, Hubei's green: suspect clock",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Yueyang, Hubei's green: a converted code",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Yueyang, Hubei's green: a code of another domain",2020-04-10T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Guilin, Hubei's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,none,temperature=normal,7d,,older,,,,admit,,450300/hubei-green,policy.admit
      "Guilin, Hubei's green: a second older than a week",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Guilin, Hubei's green: shown by the holder's device",2020-04-10T12:00:00+08:00,450300,420000,421000,green,transit,device,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "Guilin, Hubei's green: at a challenge",2020-04-10T12:00:00+08:00,450300,420000,421000,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "Guilin, Hubei's green: against the identity document",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,document,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "Guilin, Hubei's green: by a guardian's device",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "Guilin, Hubei's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "Guilin, Hubei's green: leaving",2020-04-10T12:00:00+08:00,450300,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Guilin, Hubei's green: old lists",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Guilin, Hubei's green: suspect clock",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Guilin, Hubei's green: a converted code",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Guilin, Hubei's green: a code of another domain",2020-04-10T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Nanjing, Hubei's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,none,temperature=normal,7d,,older,,,,admit,,320100/hubei-green,policy.admit
      "Nanjing, Hubei's green: a second older than a week",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Nanjing, Hubei's green: shown by the holder's device",2020-04-10T12:00:00+08:00,320100,420000,421000,green,transit,device,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "Nanjing, Hubei's green: at a challenge",2020-04-10T12:00:00+08:00,320100,420000,421000,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "Nanjing, Hubei's green: against the identity document",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,document,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "Nanjing, Hubei's green: by a guardian's device",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "Nanjing, Hubei's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "Nanjing, Hubei's green: leaving",2020-04-10T12:00:00+08:00,320100,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Nanjing, Hubei's green: old lists",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Nanjing, Hubei's green: suspect clock",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Nanjing, Hubei's green: a converted code",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Nanjing, Hubei's green: a code of another domain",2020-04-10T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Zhejiang, Hubei's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,none,temperature=normal,7d,,older,,,,admit,,330000/hubei-green,policy.admit
      "Zhejiang, Hubei's green: a second older than a week",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Zhejiang, Hubei's green: shown by the holder's device",2020-04-10T12:00:00+08:00,330100,420000,421000,green,transit,device,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "Zhejiang, Hubei's green: at a challenge",2020-04-10T12:00:00+08:00,330100,420000,421000,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "Zhejiang, Hubei's green: against the identity document",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,document,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "Zhejiang, Hubei's green: by a guardian's device",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "Zhejiang, Hubei's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "Zhejiang, Hubei's green: leaving",2020-04-10T12:00:00+08:00,330100,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Zhejiang, Hubei's green: old lists",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Zhejiang, Hubei's green: suspect clock",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Zhejiang, Hubei's green: a converted code",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Zhejiang, Hubei's green: a code of another domain",2020-04-10T12:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Zhejiang, Hunan's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,none,temperature=normal,7d,,older,,,,admit,,330000/partners-green,policy.admit
      "Zhejiang, Hunan's green: a second older than a week",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Zhejiang, Hunan's green: shown by the holder's device",2020-04-10T12:00:00+08:00,330100,430000,430100,green,transit,device,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "Zhejiang, Hunan's green: at a challenge",2020-04-10T12:00:00+08:00,330100,430000,430100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "Zhejiang, Hunan's green: against the identity document",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,document,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "Zhejiang, Hunan's green: by a guardian's device",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,guardian,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "Zhejiang, Hunan's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "Zhejiang, Hunan's green: leaving",2020-04-10T12:00:00+08:00,330100,430000,430100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Zhejiang, Hunan's green: old lists",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Zhejiang, Hunan's green: suspect clock",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Zhejiang, Hunan's green: a converted code",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Zhejiang, Hunan's green: a code of another domain",2020-04-10T12:00:00+08:00,330100,430000,430100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hainan, Zhejiang's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,none,temperature=normal,7d,,older,,,,admit,,460000/zhejiang-green,policy.admit
      "Hainan, Zhejiang's green: a second older than a week",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hainan, Zhejiang's green: shown by the holder's device",2020-04-10T12:00:00+08:00,460000,330000,330200,green,transit,device,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "Hainan, Zhejiang's green: at a challenge",2020-04-10T12:00:00+08:00,460000,330000,330200,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "Hainan, Zhejiang's green: against the identity document",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,document,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "Hainan, Zhejiang's green: by a guardian's device",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,guardian,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "Hainan, Zhejiang's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "Hainan, Zhejiang's green: leaving",2020-04-10T12:00:00+08:00,460000,330000,330200,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hainan, Zhejiang's green: old lists",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hainan, Zhejiang's green: suspect clock",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hainan, Zhejiang's green: a converted code",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hainan, Zhejiang's green: a code of another domain",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Henan, Zhejiang's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,none,temperature=normal,7d,,older,,,,admit,,410000/zhejiang-green,policy.admit
      "Henan, Zhejiang's green: a second older than a week",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Henan, Zhejiang's green: shown by the holder's device",2020-04-10T12:00:00+08:00,410000,330000,330200,green,transit,device,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "Henan, Zhejiang's green: at a challenge",2020-04-10T12:00:00+08:00,410000,330000,330200,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "Henan, Zhejiang's green: against the identity document",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,document,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "Henan, Zhejiang's green: by a guardian's device",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,guardian,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "Henan, Zhejiang's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "Henan, Zhejiang's green: leaving",2020-04-10T12:00:00+08:00,410000,330000,330200,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Henan, Zhejiang's green: old lists",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Henan, Zhejiang's green: suspect clock",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Henan, Zhejiang's green: a converted code",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Henan, Zhejiang's green: a code of another domain",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Sichuan, Zhejiang's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,none,temperature=normal,7d,,older,,,,admit,,510000/zhejiang-green,policy.admit
      "Sichuan, Zhejiang's green: a second older than a week",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Sichuan, Zhejiang's green: shown by the holder's device",2020-04-10T12:00:00+08:00,510000,330000,330200,green,transit,device,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "Sichuan, Zhejiang's green: at a challenge",2020-04-10T12:00:00+08:00,510000,330000,330200,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "Sichuan, Zhejiang's green: against the identity document",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,document,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "Sichuan, Zhejiang's green: by a guardian's device",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,guardian,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "Sichuan, Zhejiang's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "Sichuan, Zhejiang's green: leaving",2020-04-10T12:00:00+08:00,510000,330000,330200,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Sichuan, Zhejiang's green: old lists",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Sichuan, Zhejiang's green: suspect clock",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Sichuan, Zhejiang's green: a converted code",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Sichuan, Zhejiang's green: a code of another domain",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hunan, Zhejiang's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,none,temperature=normal,7d,,older,,,,admit,,430000/zhejiang-green,policy.admit
      "Hunan, Zhejiang's green: a second older than a week",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hunan, Zhejiang's green: shown by the holder's device",2020-04-10T12:00:00+08:00,430000,330000,330200,green,transit,device,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "Hunan, Zhejiang's green: at a challenge",2020-04-10T12:00:00+08:00,430000,330000,330200,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "Hunan, Zhejiang's green: against the identity document",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,document,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "Hunan, Zhejiang's green: by a guardian's device",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,guardian,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "Hunan, Zhejiang's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "Hunan, Zhejiang's green: leaving",2020-04-10T12:00:00+08:00,430000,330000,330200,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hunan, Zhejiang's green: old lists",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hunan, Zhejiang's green: suspect clock",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hunan, Zhejiang's green: a converted code",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hunan, Zhejiang's green: a code of another domain",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Shanghai, Jiangsu's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,none,temperature=normal,7d,,older,,,,admit,,310000/delta-green,policy.admit
      "Shanghai, Jiangsu's green: a second older than a week",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Shanghai, Jiangsu's green: shown by the holder's device",2020-04-10T12:00:00+08:00,310000,320000,320500,green,transit,device,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "Shanghai, Jiangsu's green: at a challenge",2020-04-10T12:00:00+08:00,310000,320000,320500,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "Shanghai, Jiangsu's green: against the identity document",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,document,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "Shanghai, Jiangsu's green: by a guardian's device",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,guardian,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "Shanghai, Jiangsu's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "Shanghai, Jiangsu's green: leaving",2020-04-10T12:00:00+08:00,310000,320000,320500,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Shanghai, Jiangsu's green: old lists",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Shanghai, Jiangsu's green: suspect clock",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Shanghai, Jiangsu's green: a converted code",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Shanghai, Jiangsu's green: a code of another domain",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Jiangsu, Shanghai's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,none,temperature=normal,7d,,older,,,,admit,,320000/delta-green,policy.admit
      "Jiangsu, Shanghai's green: a second older than a week",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Jiangsu, Shanghai's green: shown by the holder's device",2020-04-10T12:00:00+08:00,320000,310000,310101,green,transit,device,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "Jiangsu, Shanghai's green: at a challenge",2020-04-10T12:00:00+08:00,320000,310000,310101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "Jiangsu, Shanghai's green: against the identity document",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,document,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "Jiangsu, Shanghai's green: by a guardian's device",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,guardian,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "Jiangsu, Shanghai's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "Jiangsu, Shanghai's green: leaving",2020-04-10T12:00:00+08:00,320000,310000,310101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Jiangsu, Shanghai's green: old lists",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Jiangsu, Shanghai's green: suspect clock",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Jiangsu, Shanghai's green: a converted code",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Jiangsu, Shanghai's green: a code of another domain",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Zhejiang, Shanghai's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,none,temperature=normal,7d,,older,,,,admit,,330000/delta-green,policy.admit
      "Zhejiang, Shanghai's green: a second older than a week",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Zhejiang, Shanghai's green: shown by the holder's device",2020-04-10T12:00:00+08:00,330000,310000,310101,green,transit,device,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "Zhejiang, Shanghai's green: at a challenge",2020-04-10T12:00:00+08:00,330000,310000,310101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "Zhejiang, Shanghai's green: against the identity document",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,document,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "Zhejiang, Shanghai's green: by a guardian's device",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,guardian,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "Zhejiang, Shanghai's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "Zhejiang, Shanghai's green: leaving",2020-04-10T12:00:00+08:00,330000,310000,310101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Zhejiang, Shanghai's green: old lists",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Zhejiang, Shanghai's green: suspect clock",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Zhejiang, Shanghai's green: a converted code",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Zhejiang, Shanghai's green: a code of another domain",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Anhui, Shanghai's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,none,temperature=normal,7d,,older,,,,admit,,340000/delta-green,policy.admit
      "Anhui, Shanghai's green: a second older than a week",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Anhui, Shanghai's green: shown by the holder's device",2020-04-10T12:00:00+08:00,340000,310000,310101,green,transit,device,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "Anhui, Shanghai's green: at a challenge",2020-04-10T12:00:00+08:00,340000,310000,310101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "Anhui, Shanghai's green: against the identity document",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,document,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "Anhui, Shanghai's green: by a guardian's device",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,guardian,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "Anhui, Shanghai's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "Anhui, Shanghai's green: leaving",2020-04-10T12:00:00+08:00,340000,310000,310101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Anhui, Shanghai's green: old lists",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Anhui, Shanghai's green: suspect clock",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Anhui, Shanghai's green: a converted code",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Anhui, Shanghai's green: a code of another domain",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Beijing, Tianjin's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,none,temperature=normal,7d,,older,,,,admit,,110000/neighbours-green,policy.admit
      "Beijing, Tianjin's green: a second older than a week",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Beijing, Tianjin's green: shown by the holder's device",2020-04-10T12:00:00+08:00,110000,120000,120101,green,transit,device,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "Beijing, Tianjin's green: at a challenge",2020-04-10T12:00:00+08:00,110000,120000,120101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "Beijing, Tianjin's green: against the identity document",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,document,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "Beijing, Tianjin's green: by a guardian's device",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,guardian,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "Beijing, Tianjin's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "Beijing, Tianjin's green: leaving",2020-04-10T12:00:00+08:00,110000,120000,120101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Beijing, Tianjin's green: old lists",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Beijing, Tianjin's green: suspect clock",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Beijing, Tianjin's green: a converted code",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Beijing, Tianjin's green: a code of another domain",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Tianjin, Beijing's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,none,temperature=normal,7d,,older,,,,admit,,120000/neighbours-green,policy.admit
      "Tianjin, Beijing's green: a second older than a week",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Tianjin, Beijing's green: shown by the holder's device",2020-04-10T12:00:00+08:00,120000,110000,110101,green,transit,device,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "Tianjin, Beijing's green: at a challenge",2020-04-10T12:00:00+08:00,120000,110000,110101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "Tianjin, Beijing's green: against the identity document",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,document,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "Tianjin, Beijing's green: by a guardian's device",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,guardian,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "Tianjin, Beijing's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "Tianjin, Beijing's green: leaving",2020-04-10T12:00:00+08:00,120000,110000,110101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Tianjin, Beijing's green: old lists",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Tianjin, Beijing's green: suspect clock",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Tianjin, Beijing's green: a converted code",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Tianjin, Beijing's green: a code of another domain",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hebei, Beijing's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,none,temperature=normal,7d,,older,,,,admit,,130000/neighbours-green,policy.admit
      "Hebei, Beijing's green: a second older than a week",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hebei, Beijing's green: shown by the holder's device",2020-04-10T12:00:00+08:00,130000,110000,110101,green,transit,device,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "Hebei, Beijing's green: at a challenge",2020-04-10T12:00:00+08:00,130000,110000,110101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "Hebei, Beijing's green: against the identity document",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,document,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "Hebei, Beijing's green: by a guardian's device",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,guardian,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "Hebei, Beijing's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "Hebei, Beijing's green: leaving",2020-04-10T12:00:00+08:00,130000,110000,110101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hebei, Beijing's green: old lists",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hebei, Beijing's green: suspect clock",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hebei, Beijing's green: a converted code",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hebei, Beijing's green: a code of another domain",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Guangdong, Hubei's green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,none,temperature=normal,7d,,older,,,,admit,,440000/hubei-green,policy.admit
      "Guangdong, Hubei's green: a second older than a week",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Guangdong, Hubei's green: shown by the holder's device",2020-04-10T12:00:00+08:00,440605,420000,421000,green,transit,device,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "Guangdong, Hubei's green: at a challenge",2020-04-10T12:00:00+08:00,440605,420000,421000,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "Guangdong, Hubei's green: against the identity document",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,document,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "Guangdong, Hubei's green: by a guardian's device",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "Guangdong, Hubei's green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "Guangdong, Hubei's green: leaving",2020-04-10T12:00:00+08:00,440605,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Guangdong, Hubei's green: old lists",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Guangdong, Hubei's green: suspect clock",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Guangdong, Hubei's green: a converted code",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Guangdong, Hubei's green: a code of another domain",2020-04-10T12:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Jiangxi, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,none,temperature=normal,7d,,older,,,,admit,,360000/own-green,policy.admit
      "Jiangxi, its own green: a second older than a week",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Jiangxi, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,360000,360000,360400,green,transit,device,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "Jiangxi, its own green: at a challenge",2020-04-10T12:00:00+08:00,360000,360000,360400,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "Jiangxi, its own green: against the identity document",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,document,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "Jiangxi, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,guardian,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "Jiangxi, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "Jiangxi, its own green: leaving",2020-04-10T12:00:00+08:00,360000,360000,360400,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Jiangxi, its own green: old lists",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Jiangxi, its own green: suspect clock",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Jiangxi, its own green: a converted code",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Jiangxi, its own green: a code of another domain",2020-04-10T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Zhejiang, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,none,temperature=normal,7d,,older,,,,admit,,330000/own-green,policy.admit
      "Zhejiang, its own green: a second older than a week",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Zhejiang, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,330000,330000,330200,green,transit,device,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "Zhejiang, its own green: at a challenge",2020-04-10T12:00:00+08:00,330000,330000,330200,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "Zhejiang, its own green: against the identity document",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,document,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "Zhejiang, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,guardian,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "Zhejiang, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "Zhejiang, its own green: leaving",2020-04-10T12:00:00+08:00,330000,330000,330200,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Zhejiang, its own green: old lists",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Zhejiang, its own green: suspect clock",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Zhejiang, its own green: a converted code",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Zhejiang, its own green: a code of another domain",2020-04-10T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Shanghai, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,none,temperature=normal,7d,,older,,,,admit,,310000/own-green,policy.admit
      "Shanghai, its own green: a second older than a week",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Shanghai, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,310000,310000,310101,green,transit,device,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "Shanghai, its own green: at a challenge",2020-04-10T12:00:00+08:00,310000,310000,310101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "Shanghai, its own green: against the identity document",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,document,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "Shanghai, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,guardian,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "Shanghai, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "Shanghai, its own green: leaving",2020-04-10T12:00:00+08:00,310000,310000,310101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Shanghai, its own green: old lists",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Shanghai, its own green: suspect clock",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Shanghai, its own green: a converted code",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Shanghai, its own green: a code of another domain",2020-04-10T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Jiangsu, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,none,temperature=normal,7d,,older,,,,admit,,320000/own-green,policy.admit
      "Jiangsu, its own green: a second older than a week",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Jiangsu, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,320000,320000,320500,green,transit,device,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "Jiangsu, its own green: at a challenge",2020-04-10T12:00:00+08:00,320000,320000,320500,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "Jiangsu, its own green: against the identity document",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,document,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "Jiangsu, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,guardian,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "Jiangsu, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "Jiangsu, its own green: leaving",2020-04-10T12:00:00+08:00,320000,320000,320500,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Jiangsu, its own green: old lists",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Jiangsu, its own green: suspect clock",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Jiangsu, its own green: a converted code",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Jiangsu, its own green: a code of another domain",2020-04-10T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Anhui, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,none,temperature=normal,7d,,older,,,,admit,,340000/own-green,policy.admit
      "Anhui, its own green: a second older than a week",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Anhui, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,340000,340000,340100,green,transit,device,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "Anhui, its own green: at a challenge",2020-04-10T12:00:00+08:00,340000,340000,340100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "Anhui, its own green: against the identity document",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,document,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "Anhui, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,guardian,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "Anhui, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "Anhui, its own green: leaving",2020-04-10T12:00:00+08:00,340000,340000,340100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Anhui, its own green: old lists",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Anhui, its own green: suspect clock",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Anhui, its own green: a converted code",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Anhui, its own green: a code of another domain",2020-04-10T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hainan, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,none,temperature=normal,7d,,older,,,,admit,,460000/own-green,policy.admit
      "Hainan, its own green: a second older than a week",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hainan, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,460000,460000,460100,green,transit,device,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "Hainan, its own green: at a challenge",2020-04-10T12:00:00+08:00,460000,460000,460100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "Hainan, its own green: against the identity document",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,document,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "Hainan, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,guardian,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "Hainan, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "Hainan, its own green: leaving",2020-04-10T12:00:00+08:00,460000,460000,460100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hainan, its own green: old lists",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hainan, its own green: suspect clock",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hainan, its own green: a converted code",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hainan, its own green: a code of another domain",2020-04-10T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Henan, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,none,temperature=normal,7d,,older,,,,admit,,410000/own-green,policy.admit
      "Henan, its own green: a second older than a week",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Henan, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,410000,410000,410100,green,transit,device,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "Henan, its own green: at a challenge",2020-04-10T12:00:00+08:00,410000,410000,410100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "Henan, its own green: against the identity document",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,document,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "Henan, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,guardian,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "Henan, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "Henan, its own green: leaving",2020-04-10T12:00:00+08:00,410000,410000,410100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Henan, its own green: old lists",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Henan, its own green: suspect clock",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Henan, its own green: a converted code",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Henan, its own green: a code of another domain",2020-04-10T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Sichuan, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,none,temperature=normal,7d,,older,,,,admit,,510000/own-green,policy.admit
      "Sichuan, its own green: a second older than a week",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Sichuan, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,510000,510000,510100,green,transit,device,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "Sichuan, its own green: at a challenge",2020-04-10T12:00:00+08:00,510000,510000,510100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "Sichuan, its own green: against the identity document",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,document,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "Sichuan, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,guardian,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "Sichuan, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "Sichuan, its own green: leaving",2020-04-10T12:00:00+08:00,510000,510000,510100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Sichuan, its own green: old lists",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Sichuan, its own green: suspect clock",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Sichuan, its own green: a converted code",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Sichuan, its own green: a code of another domain",2020-04-10T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hunan, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,none,temperature=normal,7d,,older,,,,admit,,430000/own-green,policy.admit
      "Hunan, its own green: a second older than a week",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hunan, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,430000,430000,430100,green,transit,device,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "Hunan, its own green: at a challenge",2020-04-10T12:00:00+08:00,430000,430000,430100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "Hunan, its own green: against the identity document",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,document,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "Hunan, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,guardian,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "Hunan, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "Hunan, its own green: leaving",2020-04-10T12:00:00+08:00,430000,430000,430100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hunan, its own green: old lists",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hunan, its own green: suspect clock",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hunan, its own green: a converted code",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hunan, its own green: a code of another domain",2020-04-10T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Beijing, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,none,temperature=normal,7d,,older,,,,admit,,110000/own-green,policy.admit
      "Beijing, its own green: a second older than a week",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Beijing, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,110000,110000,110101,green,transit,device,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "Beijing, its own green: at a challenge",2020-04-10T12:00:00+08:00,110000,110000,110101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "Beijing, its own green: against the identity document",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,document,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "Beijing, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,guardian,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "Beijing, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "Beijing, its own green: leaving",2020-04-10T12:00:00+08:00,110000,110000,110101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Beijing, its own green: old lists",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Beijing, its own green: suspect clock",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Beijing, its own green: a converted code",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Beijing, its own green: a code of another domain",2020-04-10T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Tianjin, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,none,temperature=normal,7d,,older,,,,admit,,120000/own-green,policy.admit
      "Tianjin, its own green: a second older than a week",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Tianjin, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,120000,120000,120101,green,transit,device,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "Tianjin, its own green: at a challenge",2020-04-10T12:00:00+08:00,120000,120000,120101,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "Tianjin, its own green: against the identity document",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,document,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "Tianjin, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,guardian,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "Tianjin, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "Tianjin, its own green: leaving",2020-04-10T12:00:00+08:00,120000,120000,120101,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Tianjin, its own green: old lists",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Tianjin, its own green: suspect clock",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Tianjin, its own green: a converted code",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Tianjin, its own green: a code of another domain",2020-04-10T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Hebei, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,none,temperature=normal,7d,,older,,,,admit,,130000/own-green,policy.admit
      "Hebei, its own green: a second older than a week",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Hebei, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,130000,130000,130100,green,transit,device,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "Hebei, its own green: at a challenge",2020-04-10T12:00:00+08:00,130000,130000,130100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "Hebei, its own green: against the identity document",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,document,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "Hebei, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,guardian,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "Hebei, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "Hebei, its own green: leaving",2020-04-10T12:00:00+08:00,130000,130000,130100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hebei, its own green: old lists",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Hebei, its own green: suspect clock",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Hebei, its own green: a converted code",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Hebei, its own green: a code of another domain",2020-04-10T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Guangdong, its own green: the code alone, a week old, newer than the status list",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,none,temperature=normal,7d,,older,,,,admit,,440000/own-green,policy.admit
      "Guangdong, its own green: a second older than a week",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "Guangdong, its own green: shown by the holder's device",2020-04-10T12:00:00+08:00,440000,440000,440300,green,transit,device,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "Guangdong, its own green: at a challenge",2020-04-10T12:00:00+08:00,440000,440000,440300,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "Guangdong, its own green: against the identity document",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,document,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "Guangdong, its own green: by a guardian's device",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,guardian,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "Guangdong, its own green: by a guardian's device, at a challenge",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "Guangdong, its own green: leaving",2020-04-10T12:00:00+08:00,440000,440000,440300,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Guangdong, its own green: old lists",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "Guangdong, its own green: suspect clock",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "Guangdong, its own green: a converted code",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "Guangdong, its own green: a code of another domain",2020-04-10T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "Guizhou, from Hubei: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-20T12:00:00+08:00,520300,420000,421000,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "Guizhou, from Hubei: converted, of another domain, a year old, old lists, suspect clock, transit, device",2020-03-20T12:00:00+08:00,520300,420000,421000,green,transit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "Guizhou, from Hubei: converted, of another domain, a year old, old lists, suspect clock, premises, deviceChallenged",2020-03-20T12:00:00+08:00,520300,420000,421000,green,premises,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "Guizhou, from Hubei: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-20T12:00:00+08:00,520300,420000,421000,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "Guizhou, from Hubei: converted, of another domain, a year old, old lists, suspect clock, transit, guardian",2020-03-20T12:00:00+08:00,520300,420000,421000,green,transit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "Guizhou, from Hubei: converted, of another domain, a year old, old lists, suspect clock, premises, guardianChallenged",2020-03-20T12:00:00+08:00,520300,420000,421000,green,premises,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "Guizhou, from Hubei: exit is another matter",2020-03-20T12:00:00+08:00,520300,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Guizhou, Hubei's code without a region: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-20T12:00:00+08:00,520300,420000,0,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "Guizhou, Hubei's code without a region: converted, of another domain, a year old, old lists, suspect clock, transit, device",2020-03-20T12:00:00+08:00,520300,420000,0,green,transit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "Guizhou, Hubei's code without a region: converted, of another domain, a year old, old lists, suspect clock, premises, deviceChallenged",2020-03-20T12:00:00+08:00,520300,420000,0,green,premises,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "Guizhou, Hubei's code without a region: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-20T12:00:00+08:00,520300,420000,0,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "Guizhou, Hubei's code without a region: converted, of another domain, a year old, old lists, suspect clock, transit, guardian",2020-03-20T12:00:00+08:00,520300,420000,0,green,transit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "Guizhou, Hubei's code without a region: converted, of another domain, a year old, old lists, suspect clock, premises, guardianChallenged",2020-03-20T12:00:00+08:00,520300,420000,0,green,premises,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "Guizhou, Hubei's code without a region: exit is another matter",2020-03-20T12:00:00+08:00,520300,420000,0,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Guiyang, from Hubei: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-20T12:00:00+08:00,520100,420000,421000,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "Guiyang, from Hubei: converted, of another domain, a year old, old lists, suspect clock, transit, device",2020-03-20T12:00:00+08:00,520100,420000,421000,green,transit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "Guiyang, from Hubei: converted, of another domain, a year old, old lists, suspect clock, premises, deviceChallenged",2020-03-20T12:00:00+08:00,520100,420000,421000,green,premises,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "Guiyang, from Hubei: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-20T12:00:00+08:00,520100,420000,421000,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "Guiyang, from Hubei: converted, of another domain, a year old, old lists, suspect clock, transit, guardian",2020-03-20T12:00:00+08:00,520100,420000,421000,green,transit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "Guiyang, from Hubei: converted, of another domain, a year old, old lists, suspect clock, premises, guardianChallenged",2020-03-20T12:00:00+08:00,520100,420000,421000,green,premises,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "Guiyang, from Hubei: exit is another matter",2020-03-20T12:00:00+08:00,520100,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Jiangxi, from Hubei, before 03-28: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-20T12:00:00+08:00,360100,420000,421100,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/hubei-before,policy.refuse
      "Jiangxi, from Hubei, before 03-28: converted, of another domain, a year old, old lists, suspect clock, transit, device",2020-03-20T12:00:00+08:00,360100,420000,421100,green,transit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/hubei-before,policy.refuse
      "Jiangxi, from Hubei, before 03-28: converted, of another domain, a year old, old lists, suspect clock, premises, deviceChallenged",2020-03-20T12:00:00+08:00,360100,420000,421100,green,premises,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/hubei-before,policy.refuse
      "Jiangxi, from Hubei, before 03-28: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-20T12:00:00+08:00,360100,420000,421100,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/hubei-before,policy.refuse
      "Jiangxi, from Hubei, before 03-28: converted, of another domain, a year old, old lists, suspect clock, transit, guardian",2020-03-20T12:00:00+08:00,360100,420000,421100,green,transit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/hubei-before,policy.refuse
      "Jiangxi, from Hubei, before 03-28: converted, of another domain, a year old, old lists, suspect clock, premises, guardianChallenged",2020-03-20T12:00:00+08:00,360100,420000,421100,green,premises,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/hubei-before,policy.refuse
      "Jiangxi, from Hubei, before 03-28: exit is another matter",2020-03-20T12:00:00+08:00,360100,420000,421100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Hubei, from Jiangxi, before 03-28: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-20T12:00:00+08:00,421100,360000,360400,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/jiangxi-before,policy.refuse
      "Hubei, from Jiangxi, before 03-28: converted, of another domain, a year old, old lists, suspect clock, transit, device",2020-03-20T12:00:00+08:00,421100,360000,360400,green,transit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/jiangxi-before,policy.refuse
      "Hubei, from Jiangxi, before 03-28: converted, of another domain, a year old, old lists, suspect clock, premises, deviceChallenged",2020-03-20T12:00:00+08:00,421100,360000,360400,green,premises,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/jiangxi-before,policy.refuse
      "Hubei, from Jiangxi, before 03-28: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-20T12:00:00+08:00,421100,360000,360400,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/jiangxi-before,policy.refuse
      "Hubei, from Jiangxi, before 03-28: converted, of another domain, a year old, old lists, suspect clock, transit, guardian",2020-03-20T12:00:00+08:00,421100,360000,360400,green,transit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/jiangxi-before,policy.refuse
      "Hubei, from Jiangxi, before 03-28: converted, of another domain, a year old, old lists, suspect clock, premises, guardianChallenged",2020-03-20T12:00:00+08:00,421100,360000,360400,green,premises,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/jiangxi-before,policy.refuse
      "Hubei, from Jiangxi, before 03-28: exit is another matter",2020-03-20T12:00:00+08:00,421100,360000,360400,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "Hubei closed: converted, of another domain, a year old, old lists, suspect clock, exit, none",2020-03-20T12:00:00+08:00,420381,420000,420381,green,exit,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/hubei-closed,policy.refuse
      "Hubei closed: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-03-20T12:00:00+08:00,420381,420000,420381,green,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/hubei-closed,policy.refuse
      "Hubei closed: converted, of another domain, a year old, old lists, suspect clock, exit, deviceChallenged",2020-03-20T12:00:00+08:00,420381,420000,420381,green,exit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/hubei-closed,policy.refuse
      "Hubei closed: converted, of another domain, a year old, old lists, suspect clock, exit, document",2020-03-20T12:00:00+08:00,420381,420000,420381,green,exit,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/hubei-closed,policy.refuse
      "Hubei closed: converted, of another domain, a year old, old lists, suspect clock, exit, guardian",2020-03-20T12:00:00+08:00,420381,420000,420381,green,exit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/hubei-closed,policy.refuse
      "Hubei closed: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-03-20T12:00:00+08:00,420381,420000,420381,green,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/hubei-closed,policy.refuse
      Hubei closed: entry is another matter,2020-03-20T12:00:00+08:00,420381,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      Hubei closed: transit is another matter,2020-03-20T12:00:00+08:00,420381,420000,420381,green,transit,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      Hubei closed: premises is another matter,2020-03-20T12:00:00+08:00,420381,420000,420381,green,premises,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Wuhan closed, its people in Jingzhou: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-01T12:00:00+08:00,421000,420000,420100,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/wuhan-closed,policy.refuse
      "Wuhan closed, its people in Jingzhou: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-01T12:00:00+08:00,421000,420000,420100,green,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/wuhan-closed,policy.refuse
      "Wuhan closed, its people in Jingzhou: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-01T12:00:00+08:00,421000,420000,420100,green,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/wuhan-closed,policy.refuse
      "Wuhan closed, its people in Jingzhou: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-04-01T12:00:00+08:00,421000,420000,420100,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/wuhan-closed,policy.refuse
      "Wuhan closed, its people in Jingzhou: converted, of another domain, a year old, old lists, suspect clock, exit, guardian",2020-04-01T12:00:00+08:00,421000,420000,420100,green,exit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/wuhan-closed,policy.refuse
      "Wuhan closed, its people in Jingzhou: converted, of another domain, a year old, old lists, suspect clock, transit, guardianChallenged",2020-04-01T12:00:00+08:00,421000,420000,420100,green,transit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/wuhan-closed,policy.refuse
      "Wuhan closed, its people in Jingzhou: premises is another matter",2020-04-01T12:00:00+08:00,421000,420000,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Wuhan closed, others: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-01T12:00:00+08:00,420100,420000,420381,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420100/closed,policy.refuse
      "Wuhan closed, others: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-01T12:00:00+08:00,420100,420000,420381,green,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420100/closed,policy.refuse
      "Wuhan closed, others: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-01T12:00:00+08:00,420100,420000,420381,green,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420100/closed,policy.refuse
      "Wuhan closed, others: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-04-01T12:00:00+08:00,420100,420000,420381,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420100/closed,policy.refuse
      "Wuhan closed, others: converted, of another domain, a year old, old lists, suspect clock, exit, guardian",2020-04-01T12:00:00+08:00,420100,420000,420381,green,exit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420100/closed,policy.refuse
      "Wuhan closed, others: converted, of another domain, a year old, old lists, suspect clock, transit, guardianChallenged",2020-04-01T12:00:00+08:00,420100,420000,420381,green,transit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420100/closed,policy.refuse
      "Wuhan closed, others: premises is another matter",2020-04-01T12:00:00+08:00,420100,420000,420381,green,premises,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "Foshan, the neighbourhood's district: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-20T12:00:00+08:00,440604,420000,421000,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "Foshan, the neighbourhood's district: converted, of another domain, a year old, old lists, suspect clock, transit, device",2020-03-20T12:00:00+08:00,440604,420000,421000,green,transit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "Foshan, the neighbourhood's district: converted, of another domain, a year old, old lists, suspect clock, premises, deviceChallenged",2020-03-20T12:00:00+08:00,440604,420000,421000,green,premises,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "Foshan, the neighbourhood's district: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-20T12:00:00+08:00,440604,420000,421000,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "Foshan, the neighbourhood's district: converted, of another domain, a year old, old lists, suspect clock, transit, guardian",2020-03-20T12:00:00+08:00,440604,420000,421000,green,transit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "Foshan, the neighbourhood's district: converted, of another domain, a year old, old lists, suspect clock, premises, guardianChallenged",2020-03-20T12:00:00+08:00,440604,420000,421000,green,premises,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "Foshan, the neighbourhood's district: exit is another matter",2020-03-20T12:00:00+08:00,440604,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "Jiangxi, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,360000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/red,policy.refuse
      "Jiangxi, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,360000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/red,policy.refuse
      "Jiangxi, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,360000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/red,policy.refuse
      "Jiangxi, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,360000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/red,policy.refuse
      "Jiangxi, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,360000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/red,policy.refuse
      "Jiangxi, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,360000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,360000/red,policy.refuse
      "Zhejiang, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,330000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,330000/red,policy.refuse
      "Zhejiang, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,330000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,330000/red,policy.refuse
      "Zhejiang, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,330000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,330000/red,policy.refuse
      "Zhejiang, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,330000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,330000/red,policy.refuse
      "Zhejiang, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,330000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,330000/red,policy.refuse
      "Zhejiang, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,330000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,330000/red,policy.refuse
      "Shanghai, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,310000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,310000/red,policy.refuse
      "Shanghai, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,310000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,310000/red,policy.refuse
      "Shanghai, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,310000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,310000/red,policy.refuse
      "Shanghai, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,310000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,310000/red,policy.refuse
      "Shanghai, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,310000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,310000/red,policy.refuse
      "Shanghai, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,310000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,310000/red,policy.refuse
      "Jiangsu, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,320000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,320000/red,policy.refuse
      "Jiangsu, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,320000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,320000/red,policy.refuse
      "Jiangsu, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,320000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,320000/red,policy.refuse
      "Jiangsu, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,320000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,320000/red,policy.refuse
      "Jiangsu, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,320000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,320000/red,policy.refuse
      "Jiangsu, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,320000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,320000/red,policy.refuse
      "Anhui, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,340000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,340000/red,policy.refuse
      "Anhui, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,340000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,340000/red,policy.refuse
      "Anhui, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,340000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,340000/red,policy.refuse
      "Anhui, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,340000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,340000/red,policy.refuse
      "Anhui, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,340000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,340000/red,policy.refuse
      "Anhui, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,340000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,340000/red,policy.refuse
      "Hainan, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,460000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,460000/red,policy.refuse
      "Hainan, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,460000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,460000/red,policy.refuse
      "Hainan, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,460000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,460000/red,policy.refuse
      "Hainan, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,460000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,460000/red,policy.refuse
      "Hainan, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,460000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,460000/red,policy.refuse
      "Hainan, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,460000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,460000/red,policy.refuse
      "Henan, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,410000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,410000/red,policy.refuse
      "Henan, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,410000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,410000/red,policy.refuse
      "Henan, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,410000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,410000/red,policy.refuse
      "Henan, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,410000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,410000/red,policy.refuse
      "Henan, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,410000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,410000/red,policy.refuse
      "Henan, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,410000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,410000/red,policy.refuse
      "Sichuan, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,510000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,510000/red,policy.refuse
      "Sichuan, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,510000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,510000/red,policy.refuse
      "Sichuan, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,510000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,510000/red,policy.refuse
      "Sichuan, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,510000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,510000/red,policy.refuse
      "Sichuan, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,510000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,510000/red,policy.refuse
      "Sichuan, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,510000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,510000/red,policy.refuse
      "Hunan, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,430000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,430000/red,policy.refuse
      "Hunan, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,430000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,430000/red,policy.refuse
      "Hunan, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,430000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,430000/red,policy.refuse
      "Hunan, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,430000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,430000/red,policy.refuse
      "Hunan, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,430000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,430000/red,policy.refuse
      "Hunan, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,430000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,430000/red,policy.refuse
      "Beijing, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,110000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,110000/red,policy.refuse
      "Beijing, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,110000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,110000/red,policy.refuse
      "Beijing, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,110000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,110000/red,policy.refuse
      "Beijing, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,110000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,110000/red,policy.refuse
      "Beijing, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,110000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,110000/red,policy.refuse
      "Beijing, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,110000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,110000/red,policy.refuse
      "Tianjin, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,120000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,120000/red,policy.refuse
      "Tianjin, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,120000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,120000/red,policy.refuse
      "Tianjin, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,120000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,120000/red,policy.refuse
      "Tianjin, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,120000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,120000/red,policy.refuse
      "Tianjin, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,120000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,120000/red,policy.refuse
      "Tianjin, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,120000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,120000/red,policy.refuse
      "Hebei, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,130000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,130000/red,policy.refuse
      "Hebei, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,130000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,130000/red,policy.refuse
      "Hebei, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,130000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,130000/red,policy.refuse
      "Hebei, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,130000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,130000/red,policy.refuse
      "Hebei, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,130000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,130000/red,policy.refuse
      "Hebei, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,130000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,130000/red,policy.refuse
      "Guangdong, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,440000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,440000/red,policy.refuse
      "Guangdong, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,440000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,440000/red,policy.refuse
      "Guangdong, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,440000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,440000/red,policy.refuse
      "Guangdong, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,440000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,440000/red,policy.refuse
      "Guangdong, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,440000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,440000/red,policy.refuse
      "Guangdong, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,440000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,440000/red,policy.refuse
      "Guizhou, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,520000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,520000/red,policy.refuse
      "Guizhou, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,520000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,520000/red,policy.refuse
      "Guizhou, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,520000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,520000/red,policy.refuse
      "Guizhou, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,520000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,520000/red,policy.refuse
      "Guizhou, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,520000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,520000/red,policy.refuse
      "Guizhou, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,520000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,520000/red,policy.refuse
      "Hubei, red: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-04-10T12:00:00+08:00,420000,0,610100,red,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/red,policy.refuse
      "Hubei, red: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-04-10T12:00:00+08:00,420000,0,610100,red,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/red,policy.refuse
      "Hubei, red: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-04-10T12:00:00+08:00,420000,0,610100,red,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/red,policy.refuse
      "Hubei, red: converted, of another domain, a year old, old lists, suspect clock, premises, document",2020-04-10T12:00:00+08:00,420000,0,610100,red,premises,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/red,policy.refuse
      "Hubei, red: converted, of another domain, a year old, old lists, suspect clock, entry, guardian",2020-04-10T12:00:00+08:00,420000,0,610100,red,entry,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/red,policy.refuse
      "Hubei, red: converted, of another domain, a year old, old lists, suspect clock, exit, guardianChallenged",2020-04-10T12:00:00+08:00,420000,0,610100,red,exit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,420000/red,policy.refuse
      """#
    ),
    (
      "cases-national.csv",
      #"""
      name,at,place,issuer,residence,status,passage,assurance,observations,age,freshness,listAge,clock,purpose,domain,outcome,measures,rule,reason
      "codes, row 1: Yuhang's code at Yuhang's checkpoints: the second before 02-10",2020-02-09T23:59:59+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints: from 02-10",2020-02-10T00:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, temperature raised",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, temperature not taken",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,,,,,,,,refer,,330110/own-green,policy.observation
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, yellow, which that code does not have",2020-02-12T09:00:00+08:00,330110,330110,330110,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, red, which that code does not have",2020-02-12T09:00:00+08:00,330110,330110,330110,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, its resident with the national code",2020-02-12T09:00:00+08:00,330110,0,330110,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, for a resident of another district",2020-02-12T09:00:00+08:00,330110,330110,330102,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, temperature not taken, March: the province waits for it, too",2020-03-26T09:00:00+08:00,330110,330110,330110,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "codes, row 1: Yuhang's code elsewhere in Hangzhou, February: nothing is said",2020-02-12T09:00:00+08:00,330102,330110,330110,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: a code of Hangzhou for a resident of Yuhang, at Yuhang: nothing is said yet",2020-02-12T09:00:00+08:00,330110,330100,330110,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code without a region",2020-02-12T09:00:00+08:00,330110,330110,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, end: the second before 04-15",2020-04-14T23:59:59+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,,,,admit,,330110/own-green,policy.admit
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, end: from 04-15",2020-04-15T00:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province: the second before 03-10",2020-03-09T23:59:59+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province: from 03-10",2020-03-10T00:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, at its end: the second before 04-15",2020-04-14T23:59:59+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, at its end: from 04-15",2020-04-15T00:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, the region given as a prefecture",2020-03-26T12:00:00+08:00,421000,420000,420300,green,entry,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, the region given as the province, which touches Wuhan",2020-03-26T12:00:00+08:00,421000,420000,420000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, no region",2020-03-26T12:00:00+08:00,421000,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, yellow: nothing is said",2020-03-26T12:00:00+08:00,421000,420000,420381,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, a resident of Hubei with the national code: nothing is said",2020-03-26T12:00:00+08:00,421000,0,420381,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, temperature raised",2020-03-26T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, temperature not taken",2020-03-26T12:00:00+08:00,421000,420000,420381,green,entry,,,,,,,,,refer,,0/hubei-green,policy.observation
      "codes, row 3: Hubei's green in the whole province, a resident of Shaanxi with that code: nothing is said",2020-03-26T12:00:00+08:00,421000,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "codes, row 3: Hubei's green in the whole province, its resident with Shaanxi's code: nothing is said",2020-03-26T12:00:00+08:00,421000,610000,420381,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 1: Guizhou, everyone from Hubei: the second before 03-10",2020-03-09T23:59:59+08:00,520382,420000,420381,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, everyone from Hubei: from 03-10",2020-03-10T00:00:00+08:00,520382,420000,420381,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, green: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 1: Guizhou, everyone from Hubei, green: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 1: Guizhou, everyone from Hubei, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,421100,yellow,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, yellow: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,421100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, everyone from Hubei, red: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,421100,red,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, red: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,421100,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "row 1: Guizhou, everyone from Hubei, Wuhan too",2020-03-20T12:00:00+08:00,520300,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 1: Guizhou, everyone from Hubei, the region given as the province",2020-03-20T12:00:00+08:00,520300,420000,420000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, with the national code",2020-03-20T12:00:00+08:00,520300,0,421000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, with Guizhou's own code",2020-03-20T12:00:00+08:00,520300,520000,421000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, temperature not taken",2020-03-20T12:00:00+08:00,520300,420000,421000,green,entry,,,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, a code of Hubei without a region: the second before 03-10",2020-03-09T23:59:59+08:00,520300,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a code of Hubei without a region: from 03-10",2020-03-10T00:00:00+08:00,520300,420000,0,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, green: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,0,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, green: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a code of Hubei without a region, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,0,yellow,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, yellow: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,0,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a code of Hubei without a region, red: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,0,red,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, red: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,0,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "row 1: Guizhou, a code of Wuhan's for a resident of Guangdong",2020-03-20T12:00:00+08:00,520300,420100,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 1: Guizhou, a green code from elsewhere: the second before 03-10",2020-03-09T23:59:59+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere: from 03-10",2020-03-10T00:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "row 1: Guizhou, a green code from elsewhere: the second before 04-15",2020-04-14T23:59:59+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "row 1: Guizhou, a green code from elsewhere: from 04-15",2020-04-15T00:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere, temperature raised",2020-03-20T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere, temperature not taken",2020-03-20T12:00:00+08:00,520300,440000,440100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 1: Guizhou, a green code from elsewhere, yellow: nothing is said",2020-03-20T12:00:00+08:00,520300,440000,440100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere, without a region, which may be Hubei",2020-03-20T12:00:00+08:00,520300,440000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 1: Guizhou, Hubei's code for a resident of Shaanxi, 03-29",2020-03-29T12:00:00+08:00,520300,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "row 1: Guizhou, its own green code",2020-03-20T12:00:00+08:00,520300,520000,520382,green,entry,,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "row 1: Guizhou, the national code of a resident of Guizhou",2020-03-20T12:00:00+08:00,520300,0,520382,green,entry,,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "row 2: Jiangxi, Hubei's code: the second before 03-10",2020-03-09T23:59:59+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code: from 03-10",2020-03-10T00:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, green: the second before 03-28",2020-03-27T23:59:59+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, green: from 03-28",2020-03-28T00:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,360100,420000,421100,yellow,entry,,temperature=normal,,,,,,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, yellow: from 03-28",2020-03-28T00:00:00+08:00,360100,420000,421100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, red: the second before 03-28",2020-03-27T23:59:59+08:00,360100,420000,421100,red,entry,,temperature=normal,,,,,,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, red: from 03-28",2020-03-28T00:00:00+08:00,360100,420000,421100,red,entry,,temperature=normal,,,,,,,refuse,,360000/red,policy.refuse
      "row 2: Jiangxi, Hubei's code, before, the region given as the province",2020-03-20T12:00:00+08:00,360100,420000,420000,green,entry,,temperature=normal,,,,,,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, before, with the national code",2020-03-20T12:00:00+08:00,360100,0,421100,green,entry,,temperature=normal,,,,,,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, before, without a region",2020-03-20T12:00:00+08:00,360100,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, nothing further: temperature not taken",2020-03-29T12:00:00+08:00,360100,420000,421100,green,entry,,,,,,,,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,360100,420000,420000,green,entry,,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, Wuhan: no exception is reported",2020-03-29T12:00:00+08:00,360100,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 2: Jiangxi, Hubei's code, without a region",2020-03-29T12:00:00+08:00,360100,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,360100,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Jiangxi, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,360100,610000,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 2: Jiangxi, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,360100,0,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code: the second before 03-10",2020-03-09T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code: from 03-10",2020-03-10T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, green: the second before 03-28",2020-03-27T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Hubei, Jiangxi's code, green: from 03-28",2020-03-28T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "row 2: Hubei, Jiangxi's code, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,421100,360000,360400,yellow,entry,,temperature=normal,,,,,,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, yellow: from 03-28",2020-03-28T00:00:00+08:00,421100,360000,360400,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, red: the second before 03-28",2020-03-27T23:59:59+08:00,421100,360000,360400,red,entry,,temperature=normal,,,,,,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, red: from 03-28",2020-03-28T00:00:00+08:00,421100,360000,360400,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "row 2: Hubei, Jiangxi's code, before, with the national code",2020-03-20T12:00:00+08:00,421100,0,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Hubei, Jiangxi's code, before, without a region",2020-03-20T12:00:00+08:00,421100,360000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Hubei, a resident of Jiangxi with Hubei's code, before",2020-03-20T12:00:00+08:00,421100,420000,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Hubei, Jiangxi's code, nothing further: temperature not taken",2020-03-29T12:00:00+08:00,421100,360000,360400,green,entry,,,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "row 2: Hubei, Jiangxi's code, without a region",2020-03-29T12:00:00+08:00,421100,360000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,421100,360000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Hubei, Jiangxi's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,421100,610000,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Hubei, Jiangxi's code, leaving for home, before",2020-03-26T12:00:00+08:00,421100,360000,360400,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 2: Hubei, a resident of Jiangxi with the national code: nothing is said",2020-03-29T12:00:00+08:00,421100,0,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 2: Hubei, Jiangxi's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      "row 2: Hubei, Jiangxi's code, end: from 04-15",2020-04-15T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code: the second before 03-28",2020-03-27T23:59:59+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code: from 03-28",2020-03-28T00:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,430600,420000,420000,green,entry,,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,430600,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, without a region",2020-03-29T12:00:00+08:00,430600,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,430600,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,430600,610000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, red",2020-03-29T12:00:00+08:00,430600,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "row 3: Yueyang in Hunan, Hubei's code, temperature raised",2020-03-29T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, temperature not taken",2020-03-29T12:00:00+08:00,430600,420000,421000,green,entry,,,,,,,,,refer,,0/hubei-green,policy.observation
      "row 3: Yueyang in Hunan, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,430600,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Changsha, of which nothing is said, Hubei's code",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code: the second before 03-28",2020-03-27T23:59:59+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code: from 03-28",2020-03-28T00:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,450300,420000,420000,green,entry,,temperature=normal,,,,,,,admit,,450300/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,450300,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, without a region",2020-03-29T12:00:00+08:00,450300,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,450300,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,450300,610000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, red",2020-03-29T12:00:00+08:00,450300,420000,421000,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, temperature raised",2020-03-29T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, temperature not taken",2020-03-29T12:00:00+08:00,450300,420000,421000,green,entry,,,,,,,,,refer,,0/hubei-green,policy.observation
      "row 3: Guilin in Guangxi, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,450300,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code: the second before 03-28",2020-03-27T23:59:59+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code: from 03-28",2020-03-28T00:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,320100,420000,420000,green,entry,,temperature=normal,,,,,,,admit,,320100/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,320100,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, without a region",2020-03-29T12:00:00+08:00,320100,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,320100,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,320100,610000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, red",2020-03-29T12:00:00+08:00,320100,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,320000/red,policy.refuse
      "row 3: Nanjing in Jiangsu, Hubei's code, temperature raised",2020-03-29T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, temperature not taken",2020-03-29T12:00:00+08:00,320100,420000,421000,green,entry,,,,,,,,,refer,,0/hubei-green,policy.observation
      "row 3: Nanjing in Jiangsu, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,320100,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Suzhou, of which nothing is said, Hubei's code",2020-03-29T12:00:00+08:00,320500,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Nanning, where nobody has a policy, Hubei's code",2020-03-29T12:00:00+08:00,450100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 3: Nanchang in Jiangxi, Hubei's code, by row 2",2020-03-29T12:00:00+08:00,360100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "row 3: Guangzhou in Guangdong, Hubei's code, by case 4",2020-03-29T12:00:00+08:00,440100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "row 3: Ningbo in Zhejiang, Hubei's code, by row 4",2020-03-29T12:00:00+08:00,330200,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code: the second before 03-25",2020-03-24T23:59:59+08:00,330100,420000,420381,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code: from 03-25",2020-03-25T00:00:00+08:00,330100,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,330100,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,330100,420000,420381,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, nothing further: temperature not taken",2020-03-29T12:00:00+08:00,330100,420000,421000,green,entry,,,,,,,,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, except Wuhan",2020-03-29T12:00:00+08:00,330100,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 4: Zhejiang, Hubei's code, except Wuhan: a district of it",2020-03-29T12:00:00+08:00,330100,420000,420106,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 4: Zhejiang, Hubei's code, the region given as the province, which touches Wuhan",2020-03-29T12:00:00+08:00,330100,420000,420000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, without a region",2020-03-29T12:00:00+08:00,330100,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,330100,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 4: Zhejiang, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,330100,610000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,330100,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 4: Zhejiang, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,330100,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 5: Zhejiang, Hainan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,460000,460100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Zhejiang, Hainan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,460000,460100,green,entry,,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Henan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,410000,410100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Zhejiang, Henan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,410000,410100,green,entry,,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Sichuan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,510000,510100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Zhejiang, Sichuan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,510000,510100,green,entry,,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Hunan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,430000,430100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Zhejiang, Hunan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,430000,430100,green,entry,,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Hainan's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,330000,460000,460100,green,entry,,temperature=normal,,,,,,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Hainan's code, end: from 04-15",2020-04-15T00:00:00+08:00,330000,460000,460100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,330000,460000,460100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, temperature raised",2020-04-10T12:00:00+08:00,330000,460000,460100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, temperature not taken",2020-04-10T12:00:00+08:00,330000,460000,460100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 5: Zhejiang, Hainan's code, without a region",2020-04-10T12:00:00+08:00,330000,460000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,330000,460000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Zhejiang, Hainan's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,330000,610000,460100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Zhejiang, a resident of Hainan with the national code: nothing is said",2020-04-10T12:00:00+08:00,330000,0,460100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hainan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hainan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "row 5: Hainan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,460000/zhejiang-green,policy.admit
      "row 5: Hainan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,460000,330000,330200,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 5: Hainan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,460000,330000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,460000,330000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hainan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,460000,610000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hainan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,460000,0,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Henan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Henan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "row 5: Henan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,410000/zhejiang-green,policy.admit
      "row 5: Henan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,410000,330000,330200,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 5: Henan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,410000,330000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,410000,330000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Henan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,410000,610000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Henan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,410000,0,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Sichuan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Sichuan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "row 5: Sichuan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,510000/zhejiang-green,policy.admit
      "row 5: Sichuan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,510000,330000,330200,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 5: Sichuan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,510000,330000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,510000,330000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Sichuan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,510000,610000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Sichuan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,510000,0,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hunan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hunan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "row 5: Hunan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,430000/zhejiang-green,policy.admit
      "row 5: Hunan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,430000,330000,330200,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 5: Hunan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,430000,330000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,430000,330000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hunan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,430000,610000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hunan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,430000,0,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 5: Hunan, Sichuan's code: each other means with Zhejiang",2020-03-29T12:00:00+08:00,430000,510000,510100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, Jiangsu's code: the second before 03-25",2020-03-24T23:59:59+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, Jiangsu's code: from 03-25",2020-03-25T00:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,310000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,310000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Anhui's code: the second before 03-25",2020-03-24T23:59:59+08:00,310000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, Anhui's code: from 03-25",2020-03-25T00:00:00+08:00,310000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Jiangsu's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Jiangsu's code, end: from 04-15",2020-04-15T00:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,310000,320000,320500,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, temperature raised",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, temperature not taken",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 6: Shanghai, Jiangsu's code, without a region",2020-04-10T12:00:00+08:00,310000,320000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,310000,320000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, Jiangsu's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,310000,610000,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, a resident of Jiangsu with the national code: nothing is said",2020-04-10T12:00:00+08:00,310000,0,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Jiangsu, Shanghai's code: the second before 03-25",2020-03-24T23:59:59+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Jiangsu, Shanghai's code: from 03-25",2020-03-25T00:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,320000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Jiangsu, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,320000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Anhui's code: the second before 03-25",2020-03-24T23:59:59+08:00,320000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Jiangsu, Anhui's code: from 03-25",2020-03-25T00:00:00+08:00,320000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Shanghai's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Shanghai's code, end: from 04-15",2020-04-15T00:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,320000,310000,310101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, temperature raised",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, temperature not taken",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 6: Jiangsu, Shanghai's code, without a region",2020-04-10T12:00:00+08:00,320000,310000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,320000,310000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Jiangsu, Shanghai's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,320000,610000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Jiangsu, a resident of Shanghai with the national code: nothing is said",2020-04-10T12:00:00+08:00,320000,0,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Zhejiang, Shanghai's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Zhejiang, Shanghai's code: from 03-25",2020-03-25T00:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Jiangsu's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Zhejiang, Jiangsu's code: from 03-25",2020-03-25T00:00:00+08:00,330000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Anhui's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Zhejiang, Anhui's code: from 03-25",2020-03-25T00:00:00+08:00,330000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Shanghai's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Shanghai's code, end: from 04-15",2020-04-15T00:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,330000,310000,310101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, temperature raised",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, temperature not taken",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 6: Zhejiang, Shanghai's code, without a region",2020-04-10T12:00:00+08:00,330000,310000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,330000,310000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Zhejiang, Shanghai's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,330000,610000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Zhejiang, a resident of Shanghai with the national code: nothing is said",2020-04-10T12:00:00+08:00,330000,0,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Anhui, Shanghai's code: the second before 03-25",2020-03-24T23:59:59+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Anhui, Shanghai's code: from 03-25",2020-03-25T00:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Jiangsu's code: the second before 03-25",2020-03-24T23:59:59+08:00,340000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Anhui, Jiangsu's code: from 03-25",2020-03-25T00:00:00+08:00,340000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,340000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Anhui, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,340000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Shanghai's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Shanghai's code, end: from 04-15",2020-04-15T00:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,340000,310000,310101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, temperature raised",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, temperature not taken",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 6: Anhui, Shanghai's code, without a region",2020-04-10T12:00:00+08:00,340000,310000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,340000,310000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Anhui, Shanghai's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,340000,610000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Anhui, a resident of Shanghai with the national code: nothing is said",2020-04-10T12:00:00+08:00,340000,0,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 6: Shanghai, Suzhou's own code",2020-03-29T12:00:00+08:00,310000,320500,320500,green,entry,,temperature=normal,,,,,,,admit,,310000/delta-green,policy.admit
      "row 7: Beijing, Tianjin's code: the second before 04-06",2020-04-05T23:59:59+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Beijing, Tianjin's code: from 04-06",2020-04-06T00:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "row 7: Beijing, Hebei's code: the second before 04-06",2020-04-05T23:59:59+08:00,110000,130000,130100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Beijing, Hebei's code: from 04-06",2020-04-06T00:00:00+08:00,110000,130000,130100,green,entry,,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "row 7: Beijing, Tianjin's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,110000/neighbours-green,policy.admit
      "row 7: Beijing, Tianjin's code, end: from 04-15",2020-04-15T00:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,110000,120000,120101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, temperature raised",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, temperature not taken",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 7: Beijing, Tianjin's code, without a region",2020-04-10T12:00:00+08:00,110000,120000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,110000,120000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Beijing, Tianjin's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,110000,610000,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Beijing, a resident of Tianjin with the national code: nothing is said",2020-04-10T12:00:00+08:00,110000,0,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Tianjin, Beijing's code: the second before 04-06",2020-04-05T23:59:59+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Tianjin, Beijing's code: from 04-06",2020-04-06T00:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "row 7: Tianjin, Hebei's code: the second before 04-06",2020-04-05T23:59:59+08:00,120000,130000,130100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Tianjin, Hebei's code: from 04-06",2020-04-06T00:00:00+08:00,120000,130000,130100,green,entry,,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "row 7: Tianjin, Beijing's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,120000/neighbours-green,policy.admit
      "row 7: Tianjin, Beijing's code, end: from 04-15",2020-04-15T00:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,120000,110000,110101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, temperature raised",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, temperature not taken",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 7: Tianjin, Beijing's code, without a region",2020-04-10T12:00:00+08:00,120000,110000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,120000,110000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Tianjin, Beijing's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,120000,610000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Tianjin, a resident of Beijing with the national code: nothing is said",2020-04-10T12:00:00+08:00,120000,0,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Hebei, Beijing's code: the second before 04-06",2020-04-05T23:59:59+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Hebei, Beijing's code: from 04-06",2020-04-06T00:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "row 7: Hebei, Tianjin's code: the second before 04-06",2020-04-05T23:59:59+08:00,130000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Hebei, Tianjin's code: from 04-06",2020-04-06T00:00:00+08:00,130000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "row 7: Hebei, Beijing's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,130000/neighbours-green,policy.admit
      "row 7: Hebei, Beijing's code, end: from 04-15",2020-04-15T00:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,130000,110000,110101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, temperature raised",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, temperature not taken",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 7: Hebei, Beijing's code, without a region",2020-04-10T12:00:00+08:00,130000,110000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,130000,110000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Hebei, Beijing's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,130000,610000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Hebei, a resident of Beijing with the national code: nothing is said",2020-04-10T12:00:00+08:00,130000,0,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Beijing, Tianjin's code, on the day of the newspaper",2020-03-30T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Tianjin, Beijing's code, on the day of the newspaper",2020-03-30T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 7: Hebei, Beijing's code, on the day of the newspaper",2020-03-30T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Shanghai, Guangdong's code: demanded on 03-18, but no policy says so",2020-03-20T12:00:00+08:00,310000,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Hunan, Guangdong's code: demanded on 03-18, but no policy says so",2020-03-20T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Hunan, Guangdong's code: demanded on 03-18, but no policy says so: the second before 03-18",2020-03-17T23:59:59+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's code: demanded on 03-18, but no policy says so: from 03-18",2020-03-18T00:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Shanghai, the national code of a resident of Shanghai: nothing is said: the second before 03-18",2020-03-17T23:59:59+08:00,310000,0,310101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Shanghai, the national code of a resident of Shanghai: nothing is said: from 03-18",2020-03-18T00:00:00+08:00,310000,0,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 1: Danjiangkou to Renhuai, 03-26",2020-03-26T10:00:00+08:00,520382,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      case 2: Huanggang to Jiujiang: the second before 03-28,2020-03-27T23:59:59+08:00,360400,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      case 2: Huanggang to Jiujiang: from 03-28,2020-03-28T00:00:00+08:00,360400,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "case 2: Huanggang to Jiujiang, 03-27",2020-03-27T15:00:00+08:00,360400,420000,421100,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 2: Huanggang to Jiujiang, 03-28, every other proof dropped",2020-03-28T15:00:00+08:00,360400,420000,421100,green,entry,,,,,,,,,admit,,360000/hubei-green,policy.admit
      case 2: Jiujiang to Huanggang: the second before 03-28,2020-03-27T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      case 2: Jiujiang to Huanggang: from 03-28,2020-03-28T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,420000/jiangxi-green,policy.admit
      case 3: Jingzhou to Guiyang: the second before 03-10,2020-03-09T23:59:59+08:00,520100,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      case 3: Jingzhou to Guiyang: from 03-10,2020-03-10T00:00:00+08:00,520100,420000,421000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, green: the second before 03-28",2020-03-27T23:59:59+08:00,520100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 3: Jingzhou to Guiyang, green: from 03-28",2020-03-28T00:00:00+08:00,520100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 3: Jingzhou to Guiyang, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,520100,420000,421000,yellow,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, yellow: from 03-28",2020-03-28T00:00:00+08:00,520100,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 3: Jingzhou to Guiyang, red: the second before 03-28",2020-03-27T23:59:59+08:00,520100,420000,421000,red,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, red: from 03-28",2020-03-28T00:00:00+08:00,520100,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "case 3: Jingzhou to Guiyang, with the national code",2020-03-20T12:00:00+08:00,520100,0,421000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, the region given as the province",2020-03-20T12:00:00+08:00,520103,420000,420000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Guiyang, Hubei's code without a region: the province's rule",2020-03-20T12:00:00+08:00,520100,420000,0,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "case 3: Guiyang, its own green code: the province's rule",2020-03-20T12:00:00+08:00,520100,520000,520100,green,entry,,temperature=normal,,,,,,,admit,,520000/green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: the second before 03-10",2020-03-09T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: from 03-10",2020-03-10T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: the second before 03-28",2020-03-27T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: from 03-28",2020-03-28T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, end: the second before 04-15",2020-04-14T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, end: from 04-15",2020-04-15T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, by old lists, to which the ceiling does not listen, end: the second before 04-15",2020-04-14T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,stale,,,,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, by old lists, to which the ceiling does not listen, end: from 04-15",2020-04-15T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, a child on a parent's phone, 03-29",2020-03-29T12:00:00+08:00,440604,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, the code suffices: temperature not taken",2020-03-29T12:00:00+08:00,440604,420000,421000,green,entry,,,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, with the national code, of which Guangdong has said nothing",2020-03-29T12:00:00+08:00,440604,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, the region given as the province",2020-03-20T12:00:00+08:00,440604,420000,420000,green,entry,,temperature=normal,,,,,,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, without a region",2020-03-20T12:00:00+08:00,440604,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, a resident of Shaanxi with Hubei's code",2020-03-20T12:00:00+08:00,440604,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, yellow: nothing is said",2020-03-29T12:00:00+08:00,440604,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, red: the province's rule",2020-03-29T12:00:00+08:00,440604,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,440000/red,policy.refuse
      "case 4: a family from Hubei to Foshan, another district: the second before 03-28",2020-03-27T23:59:59+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district: from 03-28",2020-03-28T00:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, end: the second before 04-15",2020-04-14T23:59:59+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, end: from 04-15",2020-04-15T00:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, Wuhan: no exception is reported",2020-03-29T12:00:00+08:00,440605,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "case 4: a family from Hubei to Foshan, another district, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,440605,420000,420000,green,entry,,temperature=normal,,,,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, without a region",2020-03-29T12:00:00+08:00,440605,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,440605,420000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,440605,610000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, with the national code, of which Guangdong has said nothing",2020-03-29T12:00:00+08:00,440605,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, yellow: nothing is said",2020-03-29T12:00:00+08:00,440605,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 5: Jingzhou to Yueyang, arriving on 03-24",2020-03-24T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 5: Jingzhou to Yueyang, arriving on 03-27",2020-03-27T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 5: Jingzhou to Yueyang, arriving on 03-28",2020-03-28T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "case 5: Jingzhou to Yueyang, arriving on 03-30",2020-03-30T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,430600/hubei-green,policy.admit
      "case 5: Jingzhou to Hangzhou, arriving on 03-24",2020-03-24T18:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 5: Jingzhou to Hangzhou, arriving on 03-25",2020-03-25T18:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,330000/hubei-green,policy.admit
      "case 5: Jingzhou to Nanchang, arriving on 03-27",2020-03-27T18:00:00+08:00,360100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 5: Jingzhou to Nanchang, arriving on 03-28",2020-03-28T18:00:00+08:00,360100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,360000/hubei-green,policy.admit
      "case 5: Jingzhou to Zunyi, arriving on 03-27",2020-03-27T18:00:00+08:00,520300,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 5: Jingzhou to Zunyi, arriving on 03-28",2020-03-28T18:00:00+08:00,520300,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 6: Danjiangkou, out of Hubei: the second before 03-10",2020-03-09T23:59:59+08:00,420381,420000,420381,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Danjiangkou, out of Hubei: from 03-10",2020-03-10T00:00:00+08:00,420381,420000,420381,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei: the second before 03-25",2020-03-24T23:59:59+08:00,420381,420000,420381,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei: from 03-25",2020-03-25T00:00:00+08:00,420381,420000,420381,green,exit,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "case 6: Danjiangkou, out of Hubei, yellow",2020-03-20T12:00:00+08:00,420381,420000,420381,yellow,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei, red",2020-03-20T12:00:00+08:00,420381,420000,420381,red,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei, the province's own border",2020-03-26T12:00:00+08:00,420000,420000,420381,green,exit,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "case 6: without a region, out of Hubei, before",2020-03-20T12:00:00+08:00,420381,420000,0,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: a resident of Guangdong with the national code, out of Hubei, before",2020-03-20T12:00:00+08:00,420381,0,440100,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people leave Wuhan: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: the second before 03-25",2020-03-24T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: from 03-25",2020-03-25T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "case 6: Wuhan stays closed, its people leave Wuhan, end: the second before 04-15",2020-04-14T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "case 6: Wuhan stays closed, its people leave Wuhan, end: from 04-15",2020-04-15T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people come home: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people come home: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home: the second before 04-08",2020-04-07T23:59:59+08:00,420106,420000,420106,green,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home: from 04-08",2020-04-08T00:00:00+08:00,420106,420000,420106,green,entry,,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "case 6: Wuhan stays closed, its people come home, yellow",2020-03-26T12:00:00+08:00,420100,420000,420100,yellow,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home, red",2020-03-26T12:00:00+08:00,420100,420000,420100,red,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home, transit",2020-03-26T12:00:00+08:00,420100,420000,420100,green,transit,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei: the second before 03-10",2020-03-09T23:59:59+08:00,421000,420000,420100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people elsewhere in Hubei: from 03-10",2020-03-10T00:00:00+08:00,421000,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, green: the second before 04-08",2020-04-07T23:59:59+08:00,421000,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, green: from 04-08",2020-04-08T00:00:00+08:00,421000,420000,420100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, yellow: the second before 04-08",2020-04-07T23:59:59+08:00,421000,420000,420100,yellow,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, yellow: from 04-08",2020-04-08T00:00:00+08:00,421000,420000,420100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, red: the second before 04-08",2020-04-07T23:59:59+08:00,421000,420000,420100,red,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, red: from 04-08",2020-04-08T00:00:00+08:00,421000,420000,420100,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, with the national code",2020-03-26T12:00:00+08:00,421000,0,420106,green,entry,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, out of the province",2020-03-26T12:00:00+08:00,421000,420000,420100,green,exit,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, in transit",2020-03-26T12:00:00+08:00,421000,420000,420100,green,transit,,temperature=normal,,,,,,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, into premises: nothing is said",2020-03-26T12:00:00+08:00,421000,420000,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, others into Wuhan: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420381,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, others into Wuhan: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420381,green,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan: the second before 03-25",2020-03-24T23:59:59+08:00,420106,420000,420381,green,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan: from 03-25",2020-03-25T00:00:00+08:00,420106,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, green: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, green: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,green,entry,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, yellow: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,yellow,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, yellow: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, others into Wuhan, red: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,red,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, red: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, from Shanghai",2020-03-26T12:00:00+08:00,420100,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, with the national code",2020-03-26T12:00:00+08:00,420100,0,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, the region given as the province",2020-03-26T12:00:00+08:00,420100,420000,420000,green,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, without a region",2020-03-26T12:00:00+08:00,420100,420000,0,green,entry,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, Jiangxi's green on 03-28",2020-03-28T12:00:00+08:00,420100,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, transit",2020-03-26T12:00:00+08:00,420100,420000,420381,green,transit,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "case 6: Wuhan stays closed, others out of Wuhan: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,green,exit,,temperature=normal,,,,,,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others out of Wuhan: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,green,exit,,temperature=normal,,,,,,,admit,,420000/own-green,policy.admit
      "case 6: within Wuhan, premises: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420100,green,premises,,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "case 6: within Wuhan, premises: the second before 04-15",2020-04-14T23:59:59+08:00,420106,420000,420106,green,premises,,temperature=normal,,,,,,,admit,,420100/own-green,policy.admit
      "case 6: within Wuhan, premises: from 04-15",2020-04-15T00:00:00+08:00,420106,420000,420106,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, temperature raised",2020-03-26T12:00:00+08:00,420100,420000,420100,green,premises,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, temperature not taken",2020-03-26T12:00:00+08:00,420100,420000,420100,green,premises,,,,,,,,,refer,,420100/own-green,policy.observation
      "case 6: within Wuhan, premises, the region given as the province",2020-03-26T12:00:00+08:00,420100,420000,420000,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, without a region",2020-03-26T12:00:00+08:00,420100,420000,0,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, a resident of Shaanxi with that code: nothing is said",2020-03-26T12:00:00+08:00,420100,420000,610100,green,premises,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "case 6: within Wuhan, premises, its resident with Shaanxi's code: nothing is said",2020-03-26T12:00:00+08:00,420100,610000,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, yellow: nothing is said",2020-03-26T12:00:00+08:00,420100,420000,420100,yellow,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, a resident of Wuhan with the national code: nothing is said",2020-03-26T12:00:00+08:00,420100,0,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green: from 03-10",2020-03-10T00:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "assumed: Jiangxi, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "assumed: Jiangxi, its own green: from 04-15",2020-04-15T00:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, temperature raised",2020-03-20T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, temperature not taken",2020-03-20T12:00:00+08:00,360000,360000,360400,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Jiangxi, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,360000,360000,360400,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, without a region",2020-03-20T12:00:00+08:00,360000,360000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,360000,360000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Jiangxi, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,360000,610000,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Jiangxi, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,360000,0,360400,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Jiangxi, the region given as the province",2020-03-20T12:00:00+08:00,360000,360000,360000,green,entry,,temperature=normal,,,,,,,admit,,360000/own-green,policy.admit
      "assumed: Zhejiang, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green: from 03-10",2020-03-10T00:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "assumed: Zhejiang, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "assumed: Zhejiang, its own green: from 04-15",2020-04-15T00:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, temperature raised",2020-03-20T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, temperature not taken",2020-03-20T12:00:00+08:00,330000,330000,330200,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Zhejiang, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,330000,330000,330200,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, without a region",2020-03-20T12:00:00+08:00,330000,330000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,330000,330000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Zhejiang, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,330000,610000,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Zhejiang, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,330000,0,330200,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Zhejiang, the region given as the province",2020-03-20T12:00:00+08:00,330000,330000,330000,green,entry,,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "assumed: Shanghai, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green: from 03-10",2020-03-10T00:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "assumed: Shanghai, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "assumed: Shanghai, its own green: from 04-15",2020-04-15T00:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, temperature raised",2020-03-20T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, temperature not taken",2020-03-20T12:00:00+08:00,310000,310000,310101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Shanghai, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,310000,310000,310101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, without a region",2020-03-20T12:00:00+08:00,310000,310000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,310000,310000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Shanghai, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,310000,610000,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Shanghai, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,310000,0,310101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Shanghai, the region given as the province",2020-03-20T12:00:00+08:00,310000,310000,310000,green,entry,,temperature=normal,,,,,,,admit,,310000/own-green,policy.admit
      "assumed: Jiangsu, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green: from 03-10",2020-03-10T00:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "assumed: Jiangsu, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "assumed: Jiangsu, its own green: from 04-15",2020-04-15T00:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, temperature raised",2020-03-20T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, temperature not taken",2020-03-20T12:00:00+08:00,320000,320000,320500,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Jiangsu, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,320000,320000,320500,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, without a region",2020-03-20T12:00:00+08:00,320000,320000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,320000,320000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Jiangsu, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,320000,610000,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Jiangsu, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,320000,0,320500,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Jiangsu, the region given as the province",2020-03-20T12:00:00+08:00,320000,320000,320000,green,entry,,temperature=normal,,,,,,,admit,,320000/own-green,policy.admit
      "assumed: Anhui, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, its own green: from 03-10",2020-03-10T00:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "assumed: Anhui, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "assumed: Anhui, its own green: from 04-15",2020-04-15T00:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, temperature raised",2020-03-20T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, temperature not taken",2020-03-20T12:00:00+08:00,340000,340000,340100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Anhui, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,340000,340000,340100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, without a region",2020-03-20T12:00:00+08:00,340000,340000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,340000,340000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Anhui, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,340000,610000,340100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Anhui, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,340000,0,340100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Anhui, the region given as the province",2020-03-20T12:00:00+08:00,340000,340000,340000,green,entry,,temperature=normal,,,,,,,admit,,340000/own-green,policy.admit
      "assumed: Hainan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, its own green: from 03-10",2020-03-10T00:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "assumed: Hainan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "assumed: Hainan, its own green: from 04-15",2020-04-15T00:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, temperature raised",2020-03-20T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,460000,460000,460100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Hainan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,460000,460000,460100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, without a region",2020-03-20T12:00:00+08:00,460000,460000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,460000,460000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hainan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,460000,610000,460100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hainan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,460000,0,460100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hainan, the region given as the province",2020-03-20T12:00:00+08:00,460000,460000,460000,green,entry,,temperature=normal,,,,,,,admit,,460000/own-green,policy.admit
      "assumed: Henan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, its own green: from 03-10",2020-03-10T00:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "assumed: Henan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "assumed: Henan, its own green: from 04-15",2020-04-15T00:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, its own green, temperature raised",2020-03-20T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,410000,410000,410100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Henan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,410000,410000,410100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, its own green, without a region",2020-03-20T12:00:00+08:00,410000,410000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,410000,410000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Henan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,410000,610000,410100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Henan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,410000,0,410100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Henan, the region given as the province",2020-03-20T12:00:00+08:00,410000,410000,410000,green,entry,,temperature=normal,,,,,,,admit,,410000/own-green,policy.admit
      "assumed: Sichuan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green: from 03-10",2020-03-10T00:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "assumed: Sichuan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "assumed: Sichuan, its own green: from 04-15",2020-04-15T00:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, temperature raised",2020-03-20T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,510000,510000,510100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Sichuan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,510000,510000,510100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, without a region",2020-03-20T12:00:00+08:00,510000,510000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,510000,510000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Sichuan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,510000,610000,510100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Sichuan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,510000,0,510100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Sichuan, the region given as the province",2020-03-20T12:00:00+08:00,510000,510000,510000,green,entry,,temperature=normal,,,,,,,admit,,510000/own-green,policy.admit
      "assumed: Hunan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, its own green: from 03-10",2020-03-10T00:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "assumed: Hunan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "assumed: Hunan, its own green: from 04-15",2020-04-15T00:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, temperature raised",2020-03-20T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,430000,430000,430100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Hunan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,430000,430000,430100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, without a region",2020-03-20T12:00:00+08:00,430000,430000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,430000,430000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hunan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,430000,610000,430100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hunan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,430000,0,430100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hunan, the region given as the province",2020-03-20T12:00:00+08:00,430000,430000,430000,green,entry,,temperature=normal,,,,,,,admit,,430000/own-green,policy.admit
      "assumed: Beijing, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, its own green: from 03-10",2020-03-10T00:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "assumed: Beijing, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "assumed: Beijing, its own green: from 04-15",2020-04-15T00:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, temperature raised",2020-03-20T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, temperature not taken",2020-03-20T12:00:00+08:00,110000,110000,110101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Beijing, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,110000,110000,110101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, without a region",2020-03-20T12:00:00+08:00,110000,110000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,110000,110000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Beijing, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,110000,610000,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Beijing, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,110000,0,110101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Beijing, the region given as the province",2020-03-20T12:00:00+08:00,110000,110000,110000,green,entry,,temperature=normal,,,,,,,admit,,110000/own-green,policy.admit
      "assumed: Tianjin, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green: from 03-10",2020-03-10T00:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "assumed: Tianjin, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "assumed: Tianjin, its own green: from 04-15",2020-04-15T00:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, temperature raised",2020-03-20T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, temperature not taken",2020-03-20T12:00:00+08:00,120000,120000,120101,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Tianjin, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,120000,120000,120101,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, without a region",2020-03-20T12:00:00+08:00,120000,120000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,120000,120000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Tianjin, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,120000,610000,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Tianjin, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,120000,0,120101,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Tianjin, the region given as the province",2020-03-20T12:00:00+08:00,120000,120000,120000,green,entry,,temperature=normal,,,,,,,admit,,120000/own-green,policy.admit
      "assumed: Hebei, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, its own green: from 03-10",2020-03-10T00:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "assumed: Hebei, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "assumed: Hebei, its own green: from 04-15",2020-04-15T00:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, temperature raised",2020-03-20T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, temperature not taken",2020-03-20T12:00:00+08:00,130000,130000,130100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Hebei, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,130000,130000,130100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, without a region",2020-03-20T12:00:00+08:00,130000,130000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,130000,130000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hebei, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,130000,610000,130100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hebei, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,130000,0,130100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Hebei, the region given as the province",2020-03-20T12:00:00+08:00,130000,130000,130000,green,entry,,temperature=normal,,,,,,,admit,,130000/own-green,policy.admit
      "assumed: Guangdong, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green: from 03-10",2020-03-10T00:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "assumed: Guangdong, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "assumed: Guangdong, its own green: from 04-15",2020-04-15T00:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, temperature raised",2020-03-20T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, temperature not taken",2020-03-20T12:00:00+08:00,440000,440000,440300,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "assumed: Guangdong, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,440000,440000,440300,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, without a region",2020-03-20T12:00:00+08:00,440000,440000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,440000,440000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Guangdong, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,440000,610000,440300,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Guangdong, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,440000,0,440300,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "assumed: Guangdong, the region given as the province",2020-03-20T12:00:00+08:00,440000,440000,440000,green,entry,,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "assumed: Zhejiang, Hangzhou's code",2020-03-20T12:00:00+08:00,330000,330100,330110,green,entry,,temperature=normal,,,,,,,admit,,330000/own-green,policy.admit
      "assumed: Guangdong, Doumen's code",2020-03-20T12:00:00+08:00,440400,440403,440403,green,entry,,temperature=normal,,,,,,,admit,,440000/own-green,policy.admit
      "assumed: Jiangxi, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,360000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, a red code: from 03-10",2020-03-10T00:00:00+08:00,360000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,360000/red,policy.refuse
      "assumed: Jiangxi, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,360000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,360000/red,policy.refuse
      "assumed: Jiangxi, a red code: from 04-15",2020-04-15T00:00:00+08:00,360000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangxi, a red code of its own, without a region",2020-03-20T12:00:00+08:00,360000,360000,0,red,entry,,temperature=normal,,,,,,,refuse,,360000/red,policy.refuse
      "assumed: Jiangxi, a red code of Hubei's",2020-04-10T12:00:00+08:00,360000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,360000/red,policy.refuse
      "assumed: Zhejiang, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,330000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, a red code: from 03-10",2020-03-10T00:00:00+08:00,330000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,330000/red,policy.refuse
      "assumed: Zhejiang, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,330000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,330000/red,policy.refuse
      "assumed: Zhejiang, a red code: from 04-15",2020-04-15T00:00:00+08:00,330000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Zhejiang, a red code of its own, without a region",2020-03-20T12:00:00+08:00,330000,330000,0,red,entry,,temperature=normal,,,,,,,refuse,,330000/red,policy.refuse
      "assumed: Zhejiang, a red code of Hubei's",2020-04-10T12:00:00+08:00,330000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,330000/red,policy.refuse
      "assumed: Shanghai, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,310000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, a red code: from 03-10",2020-03-10T00:00:00+08:00,310000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,310000/red,policy.refuse
      "assumed: Shanghai, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,310000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,310000/red,policy.refuse
      "assumed: Shanghai, a red code: from 04-15",2020-04-15T00:00:00+08:00,310000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Shanghai, a red code of its own, without a region",2020-03-20T12:00:00+08:00,310000,310000,0,red,entry,,temperature=normal,,,,,,,refuse,,310000/red,policy.refuse
      "assumed: Shanghai, a red code of Hubei's",2020-04-10T12:00:00+08:00,310000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,310000/red,policy.refuse
      "assumed: Jiangsu, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,320000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, a red code: from 03-10",2020-03-10T00:00:00+08:00,320000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,320000/red,policy.refuse
      "assumed: Jiangsu, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,320000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,320000/red,policy.refuse
      "assumed: Jiangsu, a red code: from 04-15",2020-04-15T00:00:00+08:00,320000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Jiangsu, a red code of its own, without a region",2020-03-20T12:00:00+08:00,320000,320000,0,red,entry,,temperature=normal,,,,,,,refuse,,320000/red,policy.refuse
      "assumed: Jiangsu, a red code of Hubei's",2020-04-10T12:00:00+08:00,320000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,320000/red,policy.refuse
      "assumed: Anhui, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,340000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, a red code: from 03-10",2020-03-10T00:00:00+08:00,340000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,340000/red,policy.refuse
      "assumed: Anhui, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,340000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,340000/red,policy.refuse
      "assumed: Anhui, a red code: from 04-15",2020-04-15T00:00:00+08:00,340000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Anhui, a red code of its own, without a region",2020-03-20T12:00:00+08:00,340000,340000,0,red,entry,,temperature=normal,,,,,,,refuse,,340000/red,policy.refuse
      "assumed: Anhui, a red code of Hubei's",2020-04-10T12:00:00+08:00,340000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,340000/red,policy.refuse
      "assumed: Hainan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,460000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, a red code: from 03-10",2020-03-10T00:00:00+08:00,460000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,460000/red,policy.refuse
      "assumed: Hainan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,460000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,460000/red,policy.refuse
      "assumed: Hainan, a red code: from 04-15",2020-04-15T00:00:00+08:00,460000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hainan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,460000,460000,0,red,entry,,temperature=normal,,,,,,,refuse,,460000/red,policy.refuse
      "assumed: Hainan, a red code of Hubei's",2020-04-10T12:00:00+08:00,460000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,460000/red,policy.refuse
      "assumed: Henan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,410000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, a red code: from 03-10",2020-03-10T00:00:00+08:00,410000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,410000/red,policy.refuse
      "assumed: Henan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,410000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,410000/red,policy.refuse
      "assumed: Henan, a red code: from 04-15",2020-04-15T00:00:00+08:00,410000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Henan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,410000,410000,0,red,entry,,temperature=normal,,,,,,,refuse,,410000/red,policy.refuse
      "assumed: Henan, a red code of Hubei's",2020-04-10T12:00:00+08:00,410000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,410000/red,policy.refuse
      "assumed: Sichuan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,510000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, a red code: from 03-10",2020-03-10T00:00:00+08:00,510000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,510000/red,policy.refuse
      "assumed: Sichuan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,510000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,510000/red,policy.refuse
      "assumed: Sichuan, a red code: from 04-15",2020-04-15T00:00:00+08:00,510000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Sichuan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,510000,510000,0,red,entry,,temperature=normal,,,,,,,refuse,,510000/red,policy.refuse
      "assumed: Sichuan, a red code of Hubei's",2020-04-10T12:00:00+08:00,510000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,510000/red,policy.refuse
      "assumed: Hunan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,430000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, a red code: from 03-10",2020-03-10T00:00:00+08:00,430000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "assumed: Hunan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,430000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "assumed: Hunan, a red code: from 04-15",2020-04-15T00:00:00+08:00,430000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hunan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,430000,430000,0,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "assumed: Hunan, a red code of Hubei's",2020-04-10T12:00:00+08:00,430000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "assumed: Beijing, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,110000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, a red code: from 03-10",2020-03-10T00:00:00+08:00,110000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,110000/red,policy.refuse
      "assumed: Beijing, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,110000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,110000/red,policy.refuse
      "assumed: Beijing, a red code: from 04-15",2020-04-15T00:00:00+08:00,110000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Beijing, a red code of its own, without a region",2020-03-20T12:00:00+08:00,110000,110000,0,red,entry,,temperature=normal,,,,,,,refuse,,110000/red,policy.refuse
      "assumed: Beijing, a red code of Hubei's",2020-04-10T12:00:00+08:00,110000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,110000/red,policy.refuse
      "assumed: Tianjin, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,120000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, a red code: from 03-10",2020-03-10T00:00:00+08:00,120000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,120000/red,policy.refuse
      "assumed: Tianjin, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,120000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,120000/red,policy.refuse
      "assumed: Tianjin, a red code: from 04-15",2020-04-15T00:00:00+08:00,120000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Tianjin, a red code of its own, without a region",2020-03-20T12:00:00+08:00,120000,120000,0,red,entry,,temperature=normal,,,,,,,refuse,,120000/red,policy.refuse
      "assumed: Tianjin, a red code of Hubei's",2020-04-10T12:00:00+08:00,120000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,120000/red,policy.refuse
      "assumed: Hebei, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,130000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, a red code: from 03-10",2020-03-10T00:00:00+08:00,130000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,130000/red,policy.refuse
      "assumed: Hebei, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,130000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,130000/red,policy.refuse
      "assumed: Hebei, a red code: from 04-15",2020-04-15T00:00:00+08:00,130000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hebei, a red code of its own, without a region",2020-03-20T12:00:00+08:00,130000,130000,0,red,entry,,temperature=normal,,,,,,,refuse,,130000/red,policy.refuse
      "assumed: Hebei, a red code of Hubei's",2020-04-10T12:00:00+08:00,130000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,130000/red,policy.refuse
      "assumed: Guangdong, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,440000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, a red code: from 03-10",2020-03-10T00:00:00+08:00,440000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,440000/red,policy.refuse
      "assumed: Guangdong, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,440000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,440000/red,policy.refuse
      "assumed: Guangdong, a red code: from 04-15",2020-04-15T00:00:00+08:00,440000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guangdong, a red code of its own, without a region",2020-03-20T12:00:00+08:00,440000,440000,0,red,entry,,temperature=normal,,,,,,,refuse,,440000/red,policy.refuse
      "assumed: Guangdong, a red code of Hubei's",2020-04-10T12:00:00+08:00,440000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,440000/red,policy.refuse
      "assumed: Guizhou, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,520000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guizhou, a red code: from 03-10",2020-03-10T00:00:00+08:00,520000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "assumed: Guizhou, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,520000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "assumed: Guizhou, a red code: from 04-15",2020-04-15T00:00:00+08:00,520000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Guizhou, a red code of its own, without a region",2020-03-20T12:00:00+08:00,520000,520000,0,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "assumed: Guizhou, a red code of Hubei's",2020-04-10T12:00:00+08:00,520000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,520000/red,policy.refuse
      "assumed: Hubei, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,420000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hubei, a red code: from 03-10",2020-03-10T00:00:00+08:00,420000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "assumed: Hubei, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,420000,0,610100,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "assumed: Hubei, a red code: from 04-15",2020-04-15T00:00:00+08:00,420000,0,610100,red,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "assumed: Hubei, a red code of its own, without a region",2020-03-20T12:00:00+08:00,420000,420000,0,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "assumed: Hubei, a red code of Hubei's",2020-04-10T12:00:00+08:00,420000,420000,421000,red,entry,,temperature=normal,,,,,,,refuse,,420000/red,policy.refuse
      "row 8: Hunan, Guangdong's green, demanded on 03-18: the second before 03-18",2020-03-17T23:59:59+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's green, demanded on 03-18: from 03-18",2020-03-18T00:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Hunan, Guangdong's green, demanded on 03-18, end: the second before 04-15",2020-04-14T23:59:59+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Hunan, Guangdong's green, demanded on 03-18, end: from 04-15",2020-04-15T00:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's green, demanded on 03-18, temperature raised",2020-03-20T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's green, demanded on 03-18, temperature not taken",2020-03-20T12:00:00+08:00,430000,440000,440100,green,entry,,,,,,,,,refer,,0/green,policy.observation
      "row 8: Hunan, Guangdong's green, demanded on 03-18, for a resident of Shaanxi",2020-03-20T12:00:00+08:00,430000,440000,610100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Hunan, Guangdong's green, demanded on 03-18, yellow: nothing is demanded",2020-03-20T12:00:00+08:00,430000,440000,440100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's green, demanded on 03-18, without a region",2020-03-20T12:00:00+08:00,430000,440000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, the national code of a resident of Hunan: the second before 03-18",2020-03-17T23:59:59+08:00,430000,0,430100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Hunan, the national code of a resident of Hunan: from 03-18",2020-03-18T00:00:00+08:00,430000,0,430100,green,entry,,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8: Changsha, Hubei's green, low-risk from 03-25: the second before 03-25",2020-03-24T23:59:59+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, Hubei's green, low-risk from 03-25: from 03-25",2020-03-25T00:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8: Changsha, Hubei's green, low-risk from 03-25, end: the second before 04-15",2020-04-14T23:59:59+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8: Changsha, Hubei's green, low-risk from 03-25, end: from 04-15",2020-04-15T00:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, Hubei's green, low-risk from 03-25, the national code",2020-03-29T12:00:00+08:00,430100,0,421000,green,entry,,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8: Changsha, Hubei's green, low-risk from 03-25, temperature raised",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=raised,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, Hubei's green, low-risk from 03-25, temperature not taken",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,,,,,,,,refer,,0/hubei-green,policy.observation
      "row 8: Changsha, Hubei's green, low-risk from 03-25, yellow: nothing is demanded",2020-03-29T12:00:00+08:00,430100,420000,421000,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, Hubei's green, low-risk from 03-25, the region given as the province, which touches Wuhan",2020-03-29T12:00:00+08:00,430100,420000,420000,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, Hubei's green, low-risk from 03-25, without a region",2020-03-29T12:00:00+08:00,430100,420000,0,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, from Wuhan: the second before 03-18",2020-03-17T23:59:59+08:00,430100,420000,420100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, from Wuhan: from 03-18",2020-03-18T00:00:00+08:00,430100,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: Changsha, from Wuhan, green: the second before 04-08",2020-04-07T23:59:59+08:00,430100,420000,420100,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: Changsha, from Wuhan, green: from 04-08",2020-04-08T00:00:00+08:00,430100,420000,420100,green,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, from Wuhan, yellow: the second before 04-08",2020-04-07T23:59:59+08:00,430100,420000,420100,yellow,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: Changsha, from Wuhan, yellow: from 04-08",2020-04-08T00:00:00+08:00,430100,420000,420100,yellow,entry,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: Changsha, from Wuhan, red: the second before 04-08",2020-04-07T23:59:59+08:00,430100,420000,420100,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "row 8: Changsha, from Wuhan, red: from 04-08",2020-04-08T00:00:00+08:00,430100,420000,420100,red,entry,,temperature=normal,,,,,,,refuse,,430000/red,policy.refuse
      "row 8: Changsha, from Wuhan, red, where no region has a policy",2020-03-20T12:00:00+08:00,450100,420000,420100,red,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: out of Changsha, a resident of Wuhan: the second before 03-18",2020-03-17T23:59:59+08:00,430100,420000,420100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8: out of Changsha, a resident of Wuhan: from 03-18",2020-03-18T00:00:00+08:00,430100,420000,420100,green,exit,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: Changsha, from Wuhan, with the national code",2020-03-20T12:00:00+08:00,430100,0,420106,green,entry,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: Changsha, from Wuhan, in transit",2020-03-20T12:00:00+08:00,430100,420000,420100,green,transit,,temperature=normal,,,,,,,refuse,,0/wuhan-closed,policy.refuse
      "row 8: Changsha, from Wuhan, into premises: nothing is said",2020-03-20T12:00:00+08:00,430100,420000,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8, the gate: green: the code alone, a week old, newer than the status list",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,none,temperature=normal,7d,,older,,,,admit,,0/green,policy.admit
      "row 8, the gate: green: a second older than a week",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "row 8, the gate: green: shown by the holder's device",2020-03-29T12:00:00+08:00,430000,440000,440100,green,transit,device,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8, the gate: green: at a challenge",2020-03-29T12:00:00+08:00,430000,440000,440100,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8, the gate: green: against the identity document",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,document,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8, the gate: green: by a guardian's device",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,guardian,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8, the gate: green: by a guardian's device, at a challenge",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,0/green,policy.admit
      "row 8, the gate: green: leaving",2020-03-29T12:00:00+08:00,430000,440000,440100,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8, the gate: green: old lists",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "row 8, the gate: green: suspect clock",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "row 8, the gate: green: a converted code",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "row 8, the gate: green: a code of another domain",2020-03-29T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "row 8, the gate: Hubei's green: the code alone, a week old, newer than the status list",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,none,temperature=normal,7d,,older,,,,admit,,0/hubei-green,policy.admit
      "row 8, the gate: Hubei's green: a second older than a week",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,604801,,,,,,refer,,,policy.noMatch
      "row 8, the gate: Hubei's green: shown by the holder's device",2020-03-29T12:00:00+08:00,430100,420000,421000,green,transit,device,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8, the gate: Hubei's green: at a challenge",2020-03-29T12:00:00+08:00,430100,420000,421000,green,premises,deviceChallenged,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8, the gate: Hubei's green: against the identity document",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,document,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8, the gate: Hubei's green: by a guardian's device",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,guardian,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8, the gate: Hubei's green: by a guardian's device, at a challenge",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,guardianChallenged,temperature=normal,,,,,,,admit,,0/hubei-green,policy.admit
      "row 8, the gate: Hubei's green: leaving",2020-03-29T12:00:00+08:00,430100,420000,421000,green,exit,,temperature=normal,,,,,,,refer,,,policy.noMatch
      "row 8, the gate: Hubei's green: old lists",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,stale,,,,,refer,,,policy.noMatch
      "row 8, the gate: Hubei's green: suspect clock",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,suspect,,,refer,,,policy.noMatch
      "row 8, the gate: Hubei's green: a converted code",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,conversion,,refer,,,policy.noMatch
      "row 8, the gate: Hubei's green: a code of another domain",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,,,,,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refer,,,policy.noMatch
      "row 8, the gate: Wuhan closed: converted, of another domain, a year old, old lists, suspect clock, entry, none",2020-03-29T12:00:00+08:00,430100,420000,420100,green,entry,none,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,0/wuhan-closed,policy.refuse
      "row 8, the gate: Wuhan closed: converted, of another domain, a year old, old lists, suspect clock, exit, device",2020-03-29T12:00:00+08:00,430100,420000,420100,green,exit,device,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,0/wuhan-closed,policy.refuse
      "row 8, the gate: Wuhan closed: converted, of another domain, a year old, old lists, suspect clock, transit, deviceChallenged",2020-03-29T12:00:00+08:00,430100,420000,420100,green,transit,deviceChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,0/wuhan-closed,policy.refuse
      "row 8, the gate: Wuhan closed: converted, of another domain, a year old, old lists, suspect clock, entry, document",2020-03-29T12:00:00+08:00,430100,420000,420100,green,entry,document,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,0/wuhan-closed,policy.refuse
      "row 8, the gate: Wuhan closed: converted, of another domain, a year old, old lists, suspect clock, exit, guardian",2020-03-29T12:00:00+08:00,430100,420000,420100,green,exit,guardian,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,0/wuhan-closed,policy.refuse
      "row 8, the gate: Wuhan closed: converted, of another domain, a year old, old lists, suspect clock, transit, guardianChallenged",2020-03-29T12:00:00+08:00,430100,420000,420100,green,transit,guardianChallenged,,365d,stale,older,suspect,conversion,7a0e9cecc7f4ebd0169dfca63d2e35799adce9d7559dae28cf39a079813d7146,refuse,,0/wuhan-closed,policy.refuse
      "row 8, the gate: Wuhan closed: premises is another matter",2020-03-29T12:00:00+08:00,430100,420000,420100,green,premises,,temperature=normal,,,,,,,refer,,,policy.noMatch
      """#
    ),
    (
      "cases.csv",
      #"""
      name,at,place,issuer,residence,status,passage,assurance,observations,freshness,outcome,measures,rule,reason
      "codes, row 1: Yuhang's code at Yuhang's checkpoints: the second before 02-10",2020-02-09T23:59:59+08:00,330110,330110,330110,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints: from 02-10",2020-02-10T00:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,admit,,330110/own-green,policy.admit
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, temperature raised",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, temperature not taken",2020-02-12T09:00:00+08:00,330110,330110,330110,green,entry,,,,refer,,330110/own-green,policy.observation
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, yellow, which that code does not have",2020-02-12T09:00:00+08:00,330110,330110,330110,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, red, which that code does not have",2020-02-12T09:00:00+08:00,330110,330110,330110,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, its resident with the national code",2020-02-12T09:00:00+08:00,330110,0,330110,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, for a resident of another district",2020-02-12T09:00:00+08:00,330110,330110,330102,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, temperature not taken, March: the province waits for it, too",2020-03-26T09:00:00+08:00,330110,330110,330110,green,entry,,,,refer,,330110/own-green,policy.observation
      "codes, row 1: Yuhang's code elsewhere in Hangzhou, February: nothing is said",2020-02-12T09:00:00+08:00,330102,330110,330110,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: a code of Hangzhou for a resident of Yuhang, at Yuhang: nothing is said yet",2020-02-12T09:00:00+08:00,330110,330100,330110,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code without a region",2020-02-12T09:00:00+08:00,330110,330110,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, end: the second before 04-15",2020-04-14T23:59:59+08:00,330110,330110,330110,green,entry,,temperature=normal,,admit,,330110/own-green,policy.admit
      "codes, row 1: Yuhang's code at Yuhang's checkpoints, end: from 04-15",2020-04-15T00:00:00+08:00,330110,330110,330110,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province: the second before 03-10",2020-03-09T23:59:59+08:00,421000,420000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province: from 03-10",2020-03-10T00:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,admit,,420000/own-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, at its end: the second before 04-15",2020-04-14T23:59:59+08:00,421000,420000,420381,green,entry,,temperature=normal,,admit,,420000/own-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, at its end: from 04-15",2020-04-15T00:00:00+08:00,421000,420000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, the region given as a prefecture",2020-03-26T12:00:00+08:00,421000,420000,420300,green,entry,,temperature=normal,,admit,,420000/own-green,policy.admit
      "codes, row 3: Hubei's green in the whole province, the region given as the province, which touches Wuhan",2020-03-26T12:00:00+08:00,421000,420000,420000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, no region",2020-03-26T12:00:00+08:00,421000,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, yellow: nothing is said",2020-03-26T12:00:00+08:00,421000,420000,420381,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, a resident of Hubei with the national code: nothing is said",2020-03-26T12:00:00+08:00,421000,0,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, temperature raised",2020-03-26T12:00:00+08:00,421000,420000,420381,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, temperature not taken",2020-03-26T12:00:00+08:00,421000,420000,420381,green,entry,,,,refer,,420000/own-green,policy.observation
      "codes, row 3: Hubei's green in the whole province, a resident of Shaanxi with that code: nothing is said",2020-03-26T12:00:00+08:00,421000,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "codes, row 3: Hubei's green in the whole province, its resident with Shaanxi's code: nothing is said",2020-03-26T12:00:00+08:00,421000,610000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, everyone from Hubei: the second before 03-10",2020-03-09T23:59:59+08:00,520382,420000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, everyone from Hubei: from 03-10",2020-03-10T00:00:00+08:00,520382,420000,420381,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, green: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,421100,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, green: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,421100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, everyone from Hubei, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,421100,yellow,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, yellow: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,421100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, everyone from Hubei, red: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,421100,red,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, red: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,421100,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "row 1: Guizhou, everyone from Hubei, Wuhan too",2020-03-20T12:00:00+08:00,520300,420000,420100,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, the region given as the province",2020-03-20T12:00:00+08:00,520300,420000,420000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, with the national code",2020-03-20T12:00:00+08:00,520300,0,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, with Guizhou's own code",2020-03-20T12:00:00+08:00,520300,520000,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, everyone from Hubei, temperature not taken",2020-03-20T12:00:00+08:00,520300,420000,421000,green,entry,,,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "row 1: Guizhou, a code of Hubei without a region: the second before 03-10",2020-03-09T23:59:59+08:00,520300,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, a code of Hubei without a region: from 03-10",2020-03-10T00:00:00+08:00,520300,420000,0,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, green: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,0,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, green: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, a code of Hubei without a region, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,0,yellow,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, yellow: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,0,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, a code of Hubei without a region, red: the second before 03-28",2020-03-27T23:59:59+08:00,520300,420000,0,red,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a code of Hubei without a region, red: from 03-28",2020-03-28T00:00:00+08:00,520300,420000,0,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "row 1: Guizhou, a code of Wuhan's for a resident of Guangdong",2020-03-20T12:00:00+08:00,520300,420100,440100,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "row 1: Guizhou, a green code from elsewhere: the second before 03-10",2020-03-09T23:59:59+08:00,520300,440000,440100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere: from 03-10",2020-03-10T00:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,admit,,520000/green,policy.admit
      "row 1: Guizhou, a green code from elsewhere: the second before 04-15",2020-04-14T23:59:59+08:00,520300,440000,440100,green,entry,,temperature=normal,,admit,,520000/green,policy.admit
      "row 1: Guizhou, a green code from elsewhere: from 04-15",2020-04-15T00:00:00+08:00,520300,440000,440100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere, temperature raised",2020-03-20T12:00:00+08:00,520300,440000,440100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere, temperature not taken",2020-03-20T12:00:00+08:00,520300,440000,440100,green,entry,,,,refer,,520000/green,policy.observation
      "row 1: Guizhou, a green code from elsewhere, yellow: nothing is said",2020-03-20T12:00:00+08:00,520300,440000,440100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, a green code from elsewhere, without a region, which may be Hubei",2020-03-20T12:00:00+08:00,520300,440000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 1: Guizhou, Hubei's code for a resident of Shaanxi, 03-29",2020-03-29T12:00:00+08:00,520300,420000,610100,green,entry,,temperature=normal,,admit,,520000/green,policy.admit
      "row 1: Guizhou, its own green code",2020-03-20T12:00:00+08:00,520300,520000,520382,green,entry,,temperature=normal,,admit,,520000/green,policy.admit
      "row 1: Guizhou, the national code of a resident of Guizhou",2020-03-20T12:00:00+08:00,520300,0,520382,green,entry,,temperature=normal,,admit,,520000/green,policy.admit
      "row 2: Jiangxi, Hubei's code: the second before 03-10",2020-03-09T23:59:59+08:00,360100,420000,421100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code: from 03-10",2020-03-10T00:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, green: the second before 03-28",2020-03-27T23:59:59+08:00,360100,420000,421100,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, green: from 03-28",2020-03-28T00:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,360100,420000,421100,yellow,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, yellow: from 03-28",2020-03-28T00:00:00+08:00,360100,420000,421100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, red: the second before 03-28",2020-03-27T23:59:59+08:00,360100,420000,421100,red,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, red: from 03-28",2020-03-28T00:00:00+08:00,360100,420000,421100,red,entry,,temperature=normal,,refuse,,360000/red,policy.refuse
      "row 2: Jiangxi, Hubei's code, before, the region given as the province",2020-03-20T12:00:00+08:00,360100,420000,420000,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, before, with the national code",2020-03-20T12:00:00+08:00,360100,0,421100,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "row 2: Jiangxi, Hubei's code, before, without a region",2020-03-20T12:00:00+08:00,360100,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, nothing further: temperature not taken",2020-03-29T12:00:00+08:00,360100,420000,421100,green,entry,,,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,360100,420000,420000,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, Wuhan: no exception is reported",2020-03-29T12:00:00+08:00,360100,420000,420100,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, without a region",2020-03-29T12:00:00+08:00,360100,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,360100,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,360100,610000,421100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,360100,0,421100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Jiangxi, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,360100,420000,421100,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "row 2: Jiangxi, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,360100,420000,421100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code: the second before 03-10",2020-03-09T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code: from 03-10",2020-03-10T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, green: the second before 03-28",2020-03-27T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, green: from 03-28",2020-03-28T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,admit,,420000/jiangxi-green,policy.admit
      "row 2: Hubei, Jiangxi's code, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,421100,360000,360400,yellow,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, yellow: from 03-28",2020-03-28T00:00:00+08:00,421100,360000,360400,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, red: the second before 03-28",2020-03-27T23:59:59+08:00,421100,360000,360400,red,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, red: from 03-28",2020-03-28T00:00:00+08:00,421100,360000,360400,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      "row 2: Hubei, Jiangxi's code, before, with the national code",2020-03-20T12:00:00+08:00,421100,0,360400,green,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, before, without a region",2020-03-20T12:00:00+08:00,421100,360000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, a resident of Jiangxi with Hubei's code, before",2020-03-20T12:00:00+08:00,421100,420000,360400,green,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      "row 2: Hubei, Jiangxi's code, nothing further: temperature not taken",2020-03-29T12:00:00+08:00,421100,360000,360400,green,entry,,,,admit,,420000/jiangxi-green,policy.admit
      "row 2: Hubei, Jiangxi's code, without a region",2020-03-29T12:00:00+08:00,421100,360000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,421100,360000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,421100,610000,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, leaving for home, before",2020-03-26T12:00:00+08:00,421100,360000,360400,green,exit,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, a resident of Jiangxi with the national code: nothing is said",2020-03-29T12:00:00+08:00,421100,0,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 2: Hubei, Jiangxi's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,admit,,420000/jiangxi-green,policy.admit
      "row 2: Hubei, Jiangxi's code, end: from 04-15",2020-04-15T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code: the second before 03-28",2020-03-27T23:59:59+08:00,430600,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code: from 03-28",2020-03-28T00:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,admit,,430600/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,430600,420000,421000,green,entry,,temperature=normal,,admit,,430600/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,430600,420000,420000,green,entry,,temperature=normal,,admit,,430600/hubei-green,policy.admit
      "row 3: Yueyang in Hunan, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,430600,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, without a region",2020-03-29T12:00:00+08:00,430600,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,430600,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,430600,610000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, red",2020-03-29T12:00:00+08:00,430600,420000,421000,red,entry,,temperature=normal,,refuse,,430000/red,policy.refuse
      "row 3: Yueyang in Hunan, Hubei's code, temperature raised",2020-03-29T12:00:00+08:00,430600,420000,421000,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 3: Yueyang in Hunan, Hubei's code, temperature not taken",2020-03-29T12:00:00+08:00,430600,420000,421000,green,entry,,,,refer,,430600/hubei-green,policy.observation
      "row 3: Yueyang in Hunan, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,430600,0,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Changsha, of which nothing is said, Hubei's code",2020-03-29T12:00:00+08:00,430100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code: the second before 03-28",2020-03-27T23:59:59+08:00,450300,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code: from 03-28",2020-03-28T00:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,admit,,450300/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,450300,420000,421000,green,entry,,temperature=normal,,admit,,450300/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,450300,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,450300,420000,420000,green,entry,,temperature=normal,,admit,,450300/hubei-green,policy.admit
      "row 3: Guilin in Guangxi, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,450300,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, without a region",2020-03-29T12:00:00+08:00,450300,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,450300,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,450300,610000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, red",2020-03-29T12:00:00+08:00,450300,420000,421000,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, temperature raised",2020-03-29T12:00:00+08:00,450300,420000,421000,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 3: Guilin in Guangxi, Hubei's code, temperature not taken",2020-03-29T12:00:00+08:00,450300,420000,421000,green,entry,,,,refer,,450300/hubei-green,policy.observation
      "row 3: Guilin in Guangxi, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,450300,0,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code: the second before 03-28",2020-03-27T23:59:59+08:00,320100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code: from 03-28",2020-03-28T00:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,admit,,320100/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,320100,420000,421000,green,entry,,temperature=normal,,admit,,320100/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,320100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,320100,420000,420000,green,entry,,temperature=normal,,admit,,320100/hubei-green,policy.admit
      "row 3: Nanjing in Jiangsu, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,320100,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, without a region",2020-03-29T12:00:00+08:00,320100,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,320100,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,320100,610000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, red",2020-03-29T12:00:00+08:00,320100,420000,421000,red,entry,,temperature=normal,,refuse,,320000/red,policy.refuse
      "row 3: Nanjing in Jiangsu, Hubei's code, temperature raised",2020-03-29T12:00:00+08:00,320100,420000,421000,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 3: Nanjing in Jiangsu, Hubei's code, temperature not taken",2020-03-29T12:00:00+08:00,320100,420000,421000,green,entry,,,,refer,,320100/hubei-green,policy.observation
      "row 3: Nanjing in Jiangsu, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,320100,0,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Suzhou, of which nothing is said, Hubei's code",2020-03-29T12:00:00+08:00,320500,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 3: Nanning, where nobody has a policy, Hubei's code",2020-03-29T12:00:00+08:00,450100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.none
      "row 3: Nanchang in Jiangxi, Hubei's code, by row 2",2020-03-29T12:00:00+08:00,360100,420000,421000,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "row 3: Guangzhou in Guangdong, Hubei's code, by case 4",2020-03-29T12:00:00+08:00,440100,420000,421000,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "row 3: Ningbo in Zhejiang, Hubei's code, by row 4",2020-03-29T12:00:00+08:00,330200,420000,421000,green,entry,,temperature=normal,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code: the second before 03-25",2020-03-24T23:59:59+08:00,330100,420000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code: from 03-25",2020-03-25T00:00:00+08:00,330100,420000,420381,green,entry,,temperature=normal,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,330100,420000,420381,green,entry,,temperature=normal,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, end: from 04-15",2020-04-15T00:00:00+08:00,330100,420000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, nothing further: temperature not taken",2020-03-29T12:00:00+08:00,330100,420000,421000,green,entry,,,,admit,,330000/hubei-green,policy.admit
      "row 4: Zhejiang, Hubei's code, except Wuhan",2020-03-29T12:00:00+08:00,330100,420000,420100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, except Wuhan: a district of it",2020-03-29T12:00:00+08:00,330100,420000,420106,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, the region given as the province, which touches Wuhan",2020-03-29T12:00:00+08:00,330100,420000,420000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, without a region",2020-03-29T12:00:00+08:00,330100,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,330100,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,330100,610000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, Hubei's code, yellow: nothing is said",2020-03-29T12:00:00+08:00,330100,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 4: Zhejiang, a resident of Hubei with the national code: nothing is said",2020-03-29T12:00:00+08:00,330100,0,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,460000,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,460000,460100,green,entry,,temperature=normal,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Henan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,410000,410100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Henan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,410000,410100,green,entry,,temperature=normal,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Sichuan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,510000,510100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Sichuan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,510000,510100,green,entry,,temperature=normal,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Hunan's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,430000,430100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hunan's code: from 03-25",2020-03-25T00:00:00+08:00,330000,430000,430100,green,entry,,temperature=normal,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Hainan's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,330000,460000,460100,green,entry,,temperature=normal,,admit,,330000/partners-green,policy.admit
      "row 5: Zhejiang, Hainan's code, end: from 04-15",2020-04-15T00:00:00+08:00,330000,460000,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,330000,460000,460100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, temperature raised",2020-04-10T12:00:00+08:00,330000,460000,460100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, temperature not taken",2020-04-10T12:00:00+08:00,330000,460000,460100,green,entry,,,,refer,,330000/partners-green,policy.observation
      "row 5: Zhejiang, Hainan's code, without a region",2020-04-10T12:00:00+08:00,330000,460000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,330000,460000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, Hainan's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,330000,610000,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Zhejiang, a resident of Hainan with the national code: nothing is said",2020-04-10T12:00:00+08:00,330000,0,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,460000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,admit,,460000/zhejiang-green,policy.admit
      "row 5: Hainan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,460000,330000,330200,green,entry,,temperature=normal,,admit,,460000/zhejiang-green,policy.admit
      "row 5: Hainan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,460000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,460000,330000,330200,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,460000,330000,330200,green,entry,,,,refer,,460000/zhejiang-green,policy.observation
      "row 5: Hainan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,460000,330000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,460000,330000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,460000,610000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hainan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,460000,0,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,410000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,admit,,410000/zhejiang-green,policy.admit
      "row 5: Henan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,410000,330000,330200,green,entry,,temperature=normal,,admit,,410000/zhejiang-green,policy.admit
      "row 5: Henan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,410000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,410000,330000,330200,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,410000,330000,330200,green,entry,,,,refer,,410000/zhejiang-green,policy.observation
      "row 5: Henan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,410000,330000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,410000,330000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,410000,610000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Henan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,410000,0,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,510000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,admit,,510000/zhejiang-green,policy.admit
      "row 5: Sichuan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,510000,330000,330200,green,entry,,temperature=normal,,admit,,510000/zhejiang-green,policy.admit
      "row 5: Sichuan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,510000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,510000,330000,330200,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,510000,330000,330200,green,entry,,,,refer,,510000/zhejiang-green,policy.observation
      "row 5: Sichuan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,510000,330000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,510000,330000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,510000,610000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Sichuan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,510000,0,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,430000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,admit,,430000/zhejiang-green,policy.admit
      "row 5: Hunan, Zhejiang's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,430000,330000,330200,green,entry,,temperature=normal,,admit,,430000/zhejiang-green,policy.admit
      "row 5: Hunan, Zhejiang's code, end: from 04-15",2020-04-15T00:00:00+08:00,430000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,430000,330000,330200,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, temperature raised",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, temperature not taken",2020-04-10T12:00:00+08:00,430000,330000,330200,green,entry,,,,refer,,430000/zhejiang-green,policy.observation
      "row 5: Hunan, Zhejiang's code, without a region",2020-04-10T12:00:00+08:00,430000,330000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,430000,330000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Zhejiang's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,430000,610000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, a resident of Zhejiang with the national code: nothing is said",2020-04-10T12:00:00+08:00,430000,0,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 5: Hunan, Sichuan's code: each other means with Zhejiang",2020-03-29T12:00:00+08:00,430000,510000,510100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code: the second before 03-25",2020-03-24T23:59:59+08:00,310000,320000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code: from 03-25",2020-03-25T00:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,310000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,310000,330000,330200,green,entry,,temperature=normal,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Anhui's code: the second before 03-25",2020-03-24T23:59:59+08:00,310000,340000,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Anhui's code: from 03-25",2020-03-25T00:00:00+08:00,310000,340000,340100,green,entry,,temperature=normal,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Jiangsu's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,310000,320000,320500,green,entry,,temperature=normal,,admit,,310000/delta-green,policy.admit
      "row 6: Shanghai, Jiangsu's code, end: from 04-15",2020-04-15T00:00:00+08:00,310000,320000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,310000,320000,320500,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, temperature raised",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, temperature not taken",2020-04-10T12:00:00+08:00,310000,320000,320500,green,entry,,,,refer,,310000/delta-green,policy.observation
      "row 6: Shanghai, Jiangsu's code, without a region",2020-04-10T12:00:00+08:00,310000,320000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,310000,320000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Jiangsu's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,310000,610000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, a resident of Jiangsu with the national code: nothing is said",2020-04-10T12:00:00+08:00,310000,0,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code: the second before 03-25",2020-03-24T23:59:59+08:00,320000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code: from 03-25",2020-03-25T00:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,320000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,320000,330000,330200,green,entry,,temperature=normal,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Anhui's code: the second before 03-25",2020-03-24T23:59:59+08:00,320000,340000,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Anhui's code: from 03-25",2020-03-25T00:00:00+08:00,320000,340000,340100,green,entry,,temperature=normal,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Shanghai's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,320000,310000,310101,green,entry,,temperature=normal,,admit,,320000/delta-green,policy.admit
      "row 6: Jiangsu, Shanghai's code, end: from 04-15",2020-04-15T00:00:00+08:00,320000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,320000,310000,310101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, temperature raised",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, temperature not taken",2020-04-10T12:00:00+08:00,320000,310000,310101,green,entry,,,,refer,,320000/delta-green,policy.observation
      "row 6: Jiangsu, Shanghai's code, without a region",2020-04-10T12:00:00+08:00,320000,310000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,320000,310000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, Shanghai's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,320000,610000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Jiangsu, a resident of Shanghai with the national code: nothing is said",2020-04-10T12:00:00+08:00,320000,0,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code: from 03-25",2020-03-25T00:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Jiangsu's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,320000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Jiangsu's code: from 03-25",2020-03-25T00:00:00+08:00,330000,320000,320500,green,entry,,temperature=normal,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Anhui's code: the second before 03-25",2020-03-24T23:59:59+08:00,330000,340000,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Anhui's code: from 03-25",2020-03-25T00:00:00+08:00,330000,340000,340100,green,entry,,temperature=normal,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Shanghai's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,330000,310000,310101,green,entry,,temperature=normal,,admit,,330000/delta-green,policy.admit
      "row 6: Zhejiang, Shanghai's code, end: from 04-15",2020-04-15T00:00:00+08:00,330000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,330000,310000,310101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, temperature raised",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, temperature not taken",2020-04-10T12:00:00+08:00,330000,310000,310101,green,entry,,,,refer,,330000/delta-green,policy.observation
      "row 6: Zhejiang, Shanghai's code, without a region",2020-04-10T12:00:00+08:00,330000,310000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,330000,310000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, Shanghai's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,330000,610000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Zhejiang, a resident of Shanghai with the national code: nothing is said",2020-04-10T12:00:00+08:00,330000,0,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code: the second before 03-25",2020-03-24T23:59:59+08:00,340000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code: from 03-25",2020-03-25T00:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Jiangsu's code: the second before 03-25",2020-03-24T23:59:59+08:00,340000,320000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Jiangsu's code: from 03-25",2020-03-25T00:00:00+08:00,340000,320000,320500,green,entry,,temperature=normal,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Zhejiang's code: the second before 03-25",2020-03-24T23:59:59+08:00,340000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Zhejiang's code: from 03-25",2020-03-25T00:00:00+08:00,340000,330000,330200,green,entry,,temperature=normal,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Shanghai's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,340000,310000,310101,green,entry,,temperature=normal,,admit,,340000/delta-green,policy.admit
      "row 6: Anhui, Shanghai's code, end: from 04-15",2020-04-15T00:00:00+08:00,340000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,340000,310000,310101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, temperature raised",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, temperature not taken",2020-04-10T12:00:00+08:00,340000,310000,310101,green,entry,,,,refer,,340000/delta-green,policy.observation
      "row 6: Anhui, Shanghai's code, without a region",2020-04-10T12:00:00+08:00,340000,310000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,340000,310000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, Shanghai's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,340000,610000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Anhui, a resident of Shanghai with the national code: nothing is said",2020-04-10T12:00:00+08:00,340000,0,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 6: Shanghai, Suzhou's own code",2020-03-29T12:00:00+08:00,310000,320500,320500,green,entry,,temperature=normal,,admit,,310000/delta-green,policy.admit
      "row 7: Beijing, Tianjin's code: the second before 04-06",2020-04-05T23:59:59+08:00,110000,120000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code: from 04-06",2020-04-06T00:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,admit,,110000/neighbours-green,policy.admit
      "row 7: Beijing, Hebei's code: the second before 04-06",2020-04-05T23:59:59+08:00,110000,130000,130100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Hebei's code: from 04-06",2020-04-06T00:00:00+08:00,110000,130000,130100,green,entry,,temperature=normal,,admit,,110000/neighbours-green,policy.admit
      "row 7: Beijing, Tianjin's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,110000,120000,120101,green,entry,,temperature=normal,,admit,,110000/neighbours-green,policy.admit
      "row 7: Beijing, Tianjin's code, end: from 04-15",2020-04-15T00:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,110000,120000,120101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, temperature raised",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, temperature not taken",2020-04-10T12:00:00+08:00,110000,120000,120101,green,entry,,,,refer,,110000/neighbours-green,policy.observation
      "row 7: Beijing, Tianjin's code, without a region",2020-04-10T12:00:00+08:00,110000,120000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,110000,120000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,110000,610000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, a resident of Tianjin with the national code: nothing is said",2020-04-10T12:00:00+08:00,110000,0,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code: the second before 04-06",2020-04-05T23:59:59+08:00,120000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code: from 04-06",2020-04-06T00:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,admit,,120000/neighbours-green,policy.admit
      "row 7: Tianjin, Hebei's code: the second before 04-06",2020-04-05T23:59:59+08:00,120000,130000,130100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Hebei's code: from 04-06",2020-04-06T00:00:00+08:00,120000,130000,130100,green,entry,,temperature=normal,,admit,,120000/neighbours-green,policy.admit
      "row 7: Tianjin, Beijing's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,120000,110000,110101,green,entry,,temperature=normal,,admit,,120000/neighbours-green,policy.admit
      "row 7: Tianjin, Beijing's code, end: from 04-15",2020-04-15T00:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,120000,110000,110101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, temperature raised",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, temperature not taken",2020-04-10T12:00:00+08:00,120000,110000,110101,green,entry,,,,refer,,120000/neighbours-green,policy.observation
      "row 7: Tianjin, Beijing's code, without a region",2020-04-10T12:00:00+08:00,120000,110000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,120000,110000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,120000,610000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, a resident of Beijing with the national code: nothing is said",2020-04-10T12:00:00+08:00,120000,0,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code: the second before 04-06",2020-04-05T23:59:59+08:00,130000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code: from 04-06",2020-04-06T00:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,admit,,130000/neighbours-green,policy.admit
      "row 7: Hebei, Tianjin's code: the second before 04-06",2020-04-05T23:59:59+08:00,130000,120000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Tianjin's code: from 04-06",2020-04-06T00:00:00+08:00,130000,120000,120101,green,entry,,temperature=normal,,admit,,130000/neighbours-green,policy.admit
      "row 7: Hebei, Beijing's code, end: the second before 04-15",2020-04-14T23:59:59+08:00,130000,110000,110101,green,entry,,temperature=normal,,admit,,130000/neighbours-green,policy.admit
      "row 7: Hebei, Beijing's code, end: from 04-15",2020-04-15T00:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, yellow: nothing is said",2020-04-10T12:00:00+08:00,130000,110000,110101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, temperature raised",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, temperature not taken",2020-04-10T12:00:00+08:00,130000,110000,110101,green,entry,,,,refer,,130000/neighbours-green,policy.observation
      "row 7: Hebei, Beijing's code, without a region",2020-04-10T12:00:00+08:00,130000,110000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, a resident of Shaanxi with that code: nothing is said",2020-04-10T12:00:00+08:00,130000,110000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, its resident with Shaanxi's code: nothing is said",2020-04-10T12:00:00+08:00,130000,610000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, a resident of Beijing with the national code: nothing is said",2020-04-10T12:00:00+08:00,130000,0,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Beijing, Tianjin's code, on the day of the newspaper",2020-03-30T12:00:00+08:00,110000,120000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Tianjin, Beijing's code, on the day of the newspaper",2020-03-30T12:00:00+08:00,120000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 7: Hebei, Beijing's code, on the day of the newspaper",2020-03-30T12:00:00+08:00,130000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 8: Shanghai, Guangdong's code: demanded on 03-18, but no policy says so",2020-03-20T12:00:00+08:00,310000,440000,440100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's code: demanded on 03-18, but no policy says so",2020-03-20T12:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's code: demanded on 03-18, but no policy says so: the second before 03-18",2020-03-17T23:59:59+08:00,430000,440000,440100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 8: Hunan, Guangdong's code: demanded on 03-18, but no policy says so: from 03-18",2020-03-18T00:00:00+08:00,430000,440000,440100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 8: Shanghai, the national code of a resident of Shanghai: nothing is said: the second before 03-18",2020-03-17T23:59:59+08:00,310000,0,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "row 8: Shanghai, the national code of a resident of Shanghai: nothing is said: from 03-18",2020-03-18T00:00:00+08:00,310000,0,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 1: Danjiangkou to Renhuai, 03-26",2020-03-26T10:00:00+08:00,520382,420000,420381,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      case 2: Huanggang to Jiujiang: the second before 03-28,2020-03-27T23:59:59+08:00,360400,420000,421100,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      case 2: Huanggang to Jiujiang: from 03-28,2020-03-28T00:00:00+08:00,360400,420000,421100,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "case 2: Huanggang to Jiujiang, 03-27",2020-03-27T15:00:00+08:00,360400,420000,421100,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "case 2: Huanggang to Jiujiang, 03-28, every other proof dropped",2020-03-28T15:00:00+08:00,360400,420000,421100,green,entry,,,,admit,,360000/hubei-green,policy.admit
      case 2: Jiujiang to Huanggang: the second before 03-28,2020-03-27T23:59:59+08:00,421100,360000,360400,green,entry,,temperature=normal,,refuse,,420000/jiangxi-before,policy.refuse
      case 2: Jiujiang to Huanggang: from 03-28,2020-03-28T00:00:00+08:00,421100,360000,360400,green,entry,,temperature=normal,,admit,,420000/jiangxi-green,policy.admit
      case 3: Jingzhou to Guiyang: the second before 03-10,2020-03-09T23:59:59+08:00,520100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      case 3: Jingzhou to Guiyang: from 03-10,2020-03-10T00:00:00+08:00,520100,420000,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, green: the second before 03-28",2020-03-27T23:59:59+08:00,520100,420000,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, green: from 03-28",2020-03-28T00:00:00+08:00,520100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 3: Jingzhou to Guiyang, yellow: the second before 03-28",2020-03-27T23:59:59+08:00,520100,420000,421000,yellow,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, yellow: from 03-28",2020-03-28T00:00:00+08:00,520100,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 3: Jingzhou to Guiyang, red: the second before 03-28",2020-03-27T23:59:59+08:00,520100,420000,421000,red,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, red: from 03-28",2020-03-28T00:00:00+08:00,520100,420000,421000,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "case 3: Jingzhou to Guiyang, with the national code",2020-03-20T12:00:00+08:00,520100,0,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Jingzhou to Guiyang, the region given as the province",2020-03-20T12:00:00+08:00,520103,420000,420000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14;localCode,520100/hubei-holders,policy.measures
      "case 3: Guiyang, Hubei's code without a region: the province's rule",2020-03-20T12:00:00+08:00,520100,420000,0,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-codes,policy.measures
      "case 3: Guiyang, its own green code: the province's rule",2020-03-20T12:00:00+08:00,520100,520000,520100,green,entry,,temperature=normal,,admit,,520000/green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: the second before 03-10",2020-03-09T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: from 03-10",2020-03-10T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: the second before 03-28",2020-03-27T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district: from 03-28",2020-03-28T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, end: the second before 04-15",2020-04-14T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, end: from 04-15",2020-04-15T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, by old lists, to which the ceiling does not listen, end: the second before 04-15",2020-04-14T23:59:59+08:00,440604,420000,421000,green,entry,,temperature=normal,stale,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, by old lists, to which the ceiling does not listen, end: from 04-15",2020-04-15T00:00:00+08:00,440604,420000,421000,green,entry,,temperature=normal,stale,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, a child on a parent's phone, 03-29",2020-03-29T12:00:00+08:00,440604,420000,421000,green,entry,guardian,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, the code suffices: temperature not taken",2020-03-29T12:00:00+08:00,440604,420000,421000,green,entry,,,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, with the national code, of which Guangdong has said nothing",2020-03-29T12:00:00+08:00,440604,0,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, the region given as the province",2020-03-20T12:00:00+08:00,440604,420000,420000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,440604/hubei-hotel,policy.measures
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, without a region",2020-03-20T12:00:00+08:00,440604,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, a resident of Shaanxi with Hubei's code",2020-03-20T12:00:00+08:00,440604,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, yellow: nothing is said",2020-03-29T12:00:00+08:00,440604,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, the neighbourhood's district, red: the province's rule",2020-03-29T12:00:00+08:00,440604,420000,421000,red,entry,,temperature=normal,,refuse,,440000/red,policy.refuse
      "case 4: a family from Hubei to Foshan, another district: the second before 03-28",2020-03-27T23:59:59+08:00,440605,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district: from 03-28",2020-03-28T00:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, end: the second before 04-15",2020-04-14T23:59:59+08:00,440605,420000,421000,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, end: from 04-15",2020-04-15T00:00:00+08:00,440605,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, Wuhan: no exception is reported",2020-03-29T12:00:00+08:00,440605,420000,420100,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, the region given as the province: no exception is reported",2020-03-29T12:00:00+08:00,440605,420000,420000,green,entry,,temperature=normal,,admit,,440000/hubei-green,policy.admit
      "case 4: a family from Hubei to Foshan, another district, without a region",2020-03-29T12:00:00+08:00,440605,420000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, a resident of Shaanxi with that code: nothing is said",2020-03-29T12:00:00+08:00,440605,420000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, its resident with Shaanxi's code: nothing is said",2020-03-29T12:00:00+08:00,440605,610000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, with the national code, of which Guangdong has said nothing",2020-03-29T12:00:00+08:00,440605,0,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 4: a family from Hubei to Foshan, another district, yellow: nothing is said",2020-03-29T12:00:00+08:00,440605,420000,421000,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 5: Jingzhou to Yueyang, arriving on 03-24",2020-03-24T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 5: Jingzhou to Yueyang, arriving on 03-27",2020-03-27T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 5: Jingzhou to Yueyang, arriving on 03-28",2020-03-28T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,admit,,430600/hubei-green,policy.admit
      "case 5: Jingzhou to Yueyang, arriving on 03-30",2020-03-30T18:00:00+08:00,430600,420000,421000,green,entry,,temperature=normal,,admit,,430600/hubei-green,policy.admit
      "case 5: Jingzhou to Hangzhou, arriving on 03-24",2020-03-24T18:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 5: Jingzhou to Hangzhou, arriving on 03-25",2020-03-25T18:00:00+08:00,330100,420000,421000,green,entry,,temperature=normal,,admit,,330000/hubei-green,policy.admit
      "case 5: Jingzhou to Nanchang, arriving on 03-27",2020-03-27T18:00:00+08:00,360100,420000,421000,green,entry,,temperature=normal,,refuse,,360000/hubei-before,policy.refuse
      "case 5: Jingzhou to Nanchang, arriving on 03-28",2020-03-28T18:00:00+08:00,360100,420000,421000,green,entry,,temperature=normal,,admit,,360000/hubei-green,policy.admit
      "case 5: Jingzhou to Zunyi, arriving on 03-27",2020-03-27T18:00:00+08:00,520300,420000,421000,green,entry,,temperature=normal,,admitWithMeasures,centralQuarantine=14,520000/hubei-holders,policy.measures
      "case 5: Jingzhou to Zunyi, arriving on 03-28",2020-03-28T18:00:00+08:00,520300,420000,421000,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Danjiangkou, out of Hubei: the second before 03-10",2020-03-09T23:59:59+08:00,420381,420000,420381,green,exit,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Danjiangkou, out of Hubei: from 03-10",2020-03-10T00:00:00+08:00,420381,420000,420381,green,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei: the second before 03-25",2020-03-24T23:59:59+08:00,420381,420000,420381,green,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei: from 03-25",2020-03-25T00:00:00+08:00,420381,420000,420381,green,exit,,temperature=normal,,admit,,420000/own-green,policy.admit
      "case 6: Danjiangkou, out of Hubei, yellow",2020-03-20T12:00:00+08:00,420381,420000,420381,yellow,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei, red",2020-03-20T12:00:00+08:00,420381,420000,420381,red,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Danjiangkou, out of Hubei, the province's own border",2020-03-26T12:00:00+08:00,420000,420000,420381,green,exit,,temperature=normal,,admit,,420000/own-green,policy.admit
      "case 6: without a region, out of Hubei, before",2020-03-20T12:00:00+08:00,420381,420000,0,green,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: a resident of Guangdong with the national code, out of Hubei, before",2020-03-20T12:00:00+08:00,420381,0,440100,green,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people leave Wuhan: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: the second before 03-25",2020-03-24T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,refuse,,420000/hubei-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: from 03-25",2020-03-25T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people leave Wuhan: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,admit,,420100/own-green,policy.admit
      "case 6: Wuhan stays closed, its people leave Wuhan, end: the second before 04-15",2020-04-14T23:59:59+08:00,420100,420000,420100,green,exit,,temperature=normal,,admit,,420100/own-green,policy.admit
      "case 6: Wuhan stays closed, its people leave Wuhan, end: from 04-15",2020-04-15T00:00:00+08:00,420100,420000,420100,green,exit,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people come home: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people come home: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420100,green,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home: the second before 04-08",2020-04-07T23:59:59+08:00,420106,420000,420106,green,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home: from 04-08",2020-04-08T00:00:00+08:00,420106,420000,420106,green,entry,,temperature=normal,,admit,,420100/own-green,policy.admit
      "case 6: Wuhan stays closed, its people come home, yellow",2020-03-26T12:00:00+08:00,420100,420000,420100,yellow,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home, red",2020-03-26T12:00:00+08:00,420100,420000,420100,red,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, its people come home, transit",2020-03-26T12:00:00+08:00,420100,420000,420100,green,transit,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei: the second before 03-10",2020-03-09T23:59:59+08:00,421000,420000,420100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people elsewhere in Hubei: from 03-10",2020-03-10T00:00:00+08:00,421000,420000,420100,green,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, green: the second before 04-08",2020-04-07T23:59:59+08:00,421000,420000,420100,green,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, green: from 04-08",2020-04-08T00:00:00+08:00,421000,420000,420100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, yellow: the second before 04-08",2020-04-07T23:59:59+08:00,421000,420000,420100,yellow,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, yellow: from 04-08",2020-04-08T00:00:00+08:00,421000,420000,420100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, red: the second before 04-08",2020-04-07T23:59:59+08:00,421000,420000,420100,red,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, red: from 04-08",2020-04-08T00:00:00+08:00,421000,420000,420100,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, with the national code",2020-03-26T12:00:00+08:00,421000,0,420106,green,entry,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, out of the province",2020-03-26T12:00:00+08:00,421000,420000,420100,green,exit,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, in transit",2020-03-26T12:00:00+08:00,421000,420000,420100,green,transit,,temperature=normal,,refuse,,420000/wuhan-closed,policy.refuse
      "case 6: Wuhan stays closed, its people elsewhere in Hubei, into premises: nothing is said",2020-03-26T12:00:00+08:00,421000,420000,420100,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, others into Wuhan: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420381,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, others into Wuhan: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420381,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan: the second before 03-25",2020-03-24T23:59:59+08:00,420106,420000,420381,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan: from 03-25",2020-03-25T00:00:00+08:00,420106,420000,420381,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, green: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, green: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,green,entry,,temperature=normal,,admit,,420000/own-green,policy.admit
      "case 6: Wuhan stays closed, others into Wuhan, yellow: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,yellow,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, yellow: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "case 6: Wuhan stays closed, others into Wuhan, red: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,red,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, red: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, from Shanghai",2020-03-26T12:00:00+08:00,420100,310000,310101,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, with the national code",2020-03-26T12:00:00+08:00,420100,0,440100,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, the region given as the province",2020-03-26T12:00:00+08:00,420100,420000,420000,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, without a region",2020-03-26T12:00:00+08:00,420100,420000,0,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, Jiangxi's green on 03-28",2020-03-28T12:00:00+08:00,420100,360000,360400,green,entry,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others into Wuhan, transit",2020-03-26T12:00:00+08:00,420100,420000,420381,green,transit,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others out of Wuhan: the second before 04-08",2020-04-07T23:59:59+08:00,420100,420000,420381,green,exit,,temperature=normal,,refuse,,420100/closed,policy.refuse
      "case 6: Wuhan stays closed, others out of Wuhan: from 04-08",2020-04-08T00:00:00+08:00,420100,420000,420381,green,exit,,temperature=normal,,admit,,420000/own-green,policy.admit
      "case 6: within Wuhan, premises: the second before 03-10",2020-03-09T23:59:59+08:00,420100,420000,420100,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises: from 03-10",2020-03-10T00:00:00+08:00,420100,420000,420100,green,premises,,temperature=normal,,admit,,420100/own-green,policy.admit
      "case 6: within Wuhan, premises: the second before 04-15",2020-04-14T23:59:59+08:00,420106,420000,420106,green,premises,,temperature=normal,,admit,,420100/own-green,policy.admit
      "case 6: within Wuhan, premises: from 04-15",2020-04-15T00:00:00+08:00,420106,420000,420106,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, temperature raised",2020-03-26T12:00:00+08:00,420100,420000,420100,green,premises,,temperature=raised,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, temperature not taken",2020-03-26T12:00:00+08:00,420100,420000,420100,green,premises,,,,refer,,420100/own-green,policy.observation
      "case 6: within Wuhan, premises, the region given as the province",2020-03-26T12:00:00+08:00,420100,420000,420000,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, without a region",2020-03-26T12:00:00+08:00,420100,420000,0,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, a resident of Shaanxi with that code: nothing is said",2020-03-26T12:00:00+08:00,420100,420000,610100,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, its resident with Shaanxi's code: nothing is said",2020-03-26T12:00:00+08:00,420100,610000,420100,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, yellow: nothing is said",2020-03-26T12:00:00+08:00,420100,420000,420100,yellow,premises,,temperature=normal,,refer,,,policy.noMatch
      "case 6: within Wuhan, premises, a resident of Wuhan with the national code: nothing is said",2020-03-26T12:00:00+08:00,420100,0,420100,green,premises,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,360000,360000,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green: from 03-10",2020-03-10T00:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,admit,,360000/own-green,policy.admit
      "assumed: Jiangxi, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,360000,360000,360400,green,entry,,temperature=normal,,admit,,360000/own-green,policy.admit
      "assumed: Jiangxi, its own green: from 04-15",2020-04-15T00:00:00+08:00,360000,360000,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, temperature raised",2020-03-20T12:00:00+08:00,360000,360000,360400,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, temperature not taken",2020-03-20T12:00:00+08:00,360000,360000,360400,green,entry,,,,refer,,360000/own-green,policy.observation
      "assumed: Jiangxi, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,360000,360000,360400,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, without a region",2020-03-20T12:00:00+08:00,360000,360000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,360000,360000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,360000,610000,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,360000,0,360400,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, the region given as the province",2020-03-20T12:00:00+08:00,360000,360000,360000,green,entry,,temperature=normal,,admit,,360000/own-green,policy.admit
      "assumed: Zhejiang, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,330000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green: from 03-10",2020-03-10T00:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,admit,,330000/own-green,policy.admit
      "assumed: Zhejiang, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,330000,330000,330200,green,entry,,temperature=normal,,admit,,330000/own-green,policy.admit
      "assumed: Zhejiang, its own green: from 04-15",2020-04-15T00:00:00+08:00,330000,330000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, temperature raised",2020-03-20T12:00:00+08:00,330000,330000,330200,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, temperature not taken",2020-03-20T12:00:00+08:00,330000,330000,330200,green,entry,,,,refer,,330000/own-green,policy.observation
      "assumed: Zhejiang, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,330000,330000,330200,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, without a region",2020-03-20T12:00:00+08:00,330000,330000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,330000,330000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,330000,610000,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,330000,0,330200,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, the region given as the province",2020-03-20T12:00:00+08:00,330000,330000,330000,green,entry,,temperature=normal,,admit,,330000/own-green,policy.admit
      "assumed: Shanghai, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,310000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green: from 03-10",2020-03-10T00:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,admit,,310000/own-green,policy.admit
      "assumed: Shanghai, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,310000,310000,310101,green,entry,,temperature=normal,,admit,,310000/own-green,policy.admit
      "assumed: Shanghai, its own green: from 04-15",2020-04-15T00:00:00+08:00,310000,310000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, temperature raised",2020-03-20T12:00:00+08:00,310000,310000,310101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, temperature not taken",2020-03-20T12:00:00+08:00,310000,310000,310101,green,entry,,,,refer,,310000/own-green,policy.observation
      "assumed: Shanghai, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,310000,310000,310101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, without a region",2020-03-20T12:00:00+08:00,310000,310000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,310000,310000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,310000,610000,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,310000,0,310101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, the region given as the province",2020-03-20T12:00:00+08:00,310000,310000,310000,green,entry,,temperature=normal,,admit,,310000/own-green,policy.admit
      "assumed: Jiangsu, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,320000,320000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green: from 03-10",2020-03-10T00:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,admit,,320000/own-green,policy.admit
      "assumed: Jiangsu, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,320000,320000,320500,green,entry,,temperature=normal,,admit,,320000/own-green,policy.admit
      "assumed: Jiangsu, its own green: from 04-15",2020-04-15T00:00:00+08:00,320000,320000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, temperature raised",2020-03-20T12:00:00+08:00,320000,320000,320500,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, temperature not taken",2020-03-20T12:00:00+08:00,320000,320000,320500,green,entry,,,,refer,,320000/own-green,policy.observation
      "assumed: Jiangsu, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,320000,320000,320500,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, without a region",2020-03-20T12:00:00+08:00,320000,320000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,320000,320000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,320000,610000,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,320000,0,320500,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, the region given as the province",2020-03-20T12:00:00+08:00,320000,320000,320000,green,entry,,temperature=normal,,admit,,320000/own-green,policy.admit
      "assumed: Anhui, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,340000,340000,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, its own green: from 03-10",2020-03-10T00:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,admit,,340000/own-green,policy.admit
      "assumed: Anhui, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,340000,340000,340100,green,entry,,temperature=normal,,admit,,340000/own-green,policy.admit
      "assumed: Anhui, its own green: from 04-15",2020-04-15T00:00:00+08:00,340000,340000,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, temperature raised",2020-03-20T12:00:00+08:00,340000,340000,340100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, temperature not taken",2020-03-20T12:00:00+08:00,340000,340000,340100,green,entry,,,,refer,,340000/own-green,policy.observation
      "assumed: Anhui, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,340000,340000,340100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, without a region",2020-03-20T12:00:00+08:00,340000,340000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,340000,340000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,340000,610000,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,340000,0,340100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, the region given as the province",2020-03-20T12:00:00+08:00,340000,340000,340000,green,entry,,temperature=normal,,admit,,340000/own-green,policy.admit
      "assumed: Hainan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,460000,460000,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, its own green: from 03-10",2020-03-10T00:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,admit,,460000/own-green,policy.admit
      "assumed: Hainan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,460000,460000,460100,green,entry,,temperature=normal,,admit,,460000/own-green,policy.admit
      "assumed: Hainan, its own green: from 04-15",2020-04-15T00:00:00+08:00,460000,460000,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, temperature raised",2020-03-20T12:00:00+08:00,460000,460000,460100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,460000,460000,460100,green,entry,,,,refer,,460000/own-green,policy.observation
      "assumed: Hainan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,460000,460000,460100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, without a region",2020-03-20T12:00:00+08:00,460000,460000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,460000,460000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,460000,610000,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,460000,0,460100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, the region given as the province",2020-03-20T12:00:00+08:00,460000,460000,460000,green,entry,,temperature=normal,,admit,,460000/own-green,policy.admit
      "assumed: Henan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,410000,410000,410100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, its own green: from 03-10",2020-03-10T00:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,admit,,410000/own-green,policy.admit
      "assumed: Henan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,410000,410000,410100,green,entry,,temperature=normal,,admit,,410000/own-green,policy.admit
      "assumed: Henan, its own green: from 04-15",2020-04-15T00:00:00+08:00,410000,410000,410100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, its own green, temperature raised",2020-03-20T12:00:00+08:00,410000,410000,410100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Henan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,410000,410000,410100,green,entry,,,,refer,,410000/own-green,policy.observation
      "assumed: Henan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,410000,410000,410100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, its own green, without a region",2020-03-20T12:00:00+08:00,410000,410000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,410000,410000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,410000,610000,410100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,410000,0,410100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, the region given as the province",2020-03-20T12:00:00+08:00,410000,410000,410000,green,entry,,temperature=normal,,admit,,410000/own-green,policy.admit
      "assumed: Sichuan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,510000,510000,510100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green: from 03-10",2020-03-10T00:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,admit,,510000/own-green,policy.admit
      "assumed: Sichuan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,510000,510000,510100,green,entry,,temperature=normal,,admit,,510000/own-green,policy.admit
      "assumed: Sichuan, its own green: from 04-15",2020-04-15T00:00:00+08:00,510000,510000,510100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, temperature raised",2020-03-20T12:00:00+08:00,510000,510000,510100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,510000,510000,510100,green,entry,,,,refer,,510000/own-green,policy.observation
      "assumed: Sichuan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,510000,510000,510100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, without a region",2020-03-20T12:00:00+08:00,510000,510000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,510000,510000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,510000,610000,510100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,510000,0,510100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, the region given as the province",2020-03-20T12:00:00+08:00,510000,510000,510000,green,entry,,temperature=normal,,admit,,510000/own-green,policy.admit
      "assumed: Hunan, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,430000,430000,430100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, its own green: from 03-10",2020-03-10T00:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,admit,,430000/own-green,policy.admit
      "assumed: Hunan, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,430000,430000,430100,green,entry,,temperature=normal,,admit,,430000/own-green,policy.admit
      "assumed: Hunan, its own green: from 04-15",2020-04-15T00:00:00+08:00,430000,430000,430100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, temperature raised",2020-03-20T12:00:00+08:00,430000,430000,430100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, temperature not taken",2020-03-20T12:00:00+08:00,430000,430000,430100,green,entry,,,,refer,,430000/own-green,policy.observation
      "assumed: Hunan, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,430000,430000,430100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, without a region",2020-03-20T12:00:00+08:00,430000,430000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,430000,430000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,430000,610000,430100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,430000,0,430100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, the region given as the province",2020-03-20T12:00:00+08:00,430000,430000,430000,green,entry,,temperature=normal,,admit,,430000/own-green,policy.admit
      "assumed: Beijing, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,110000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, its own green: from 03-10",2020-03-10T00:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,admit,,110000/own-green,policy.admit
      "assumed: Beijing, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,110000,110000,110101,green,entry,,temperature=normal,,admit,,110000/own-green,policy.admit
      "assumed: Beijing, its own green: from 04-15",2020-04-15T00:00:00+08:00,110000,110000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, temperature raised",2020-03-20T12:00:00+08:00,110000,110000,110101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, temperature not taken",2020-03-20T12:00:00+08:00,110000,110000,110101,green,entry,,,,refer,,110000/own-green,policy.observation
      "assumed: Beijing, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,110000,110000,110101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, without a region",2020-03-20T12:00:00+08:00,110000,110000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,110000,110000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,110000,610000,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,110000,0,110101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, the region given as the province",2020-03-20T12:00:00+08:00,110000,110000,110000,green,entry,,temperature=normal,,admit,,110000/own-green,policy.admit
      "assumed: Tianjin, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,120000,120000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green: from 03-10",2020-03-10T00:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,admit,,120000/own-green,policy.admit
      "assumed: Tianjin, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,120000,120000,120101,green,entry,,temperature=normal,,admit,,120000/own-green,policy.admit
      "assumed: Tianjin, its own green: from 04-15",2020-04-15T00:00:00+08:00,120000,120000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, temperature raised",2020-03-20T12:00:00+08:00,120000,120000,120101,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, temperature not taken",2020-03-20T12:00:00+08:00,120000,120000,120101,green,entry,,,,refer,,120000/own-green,policy.observation
      "assumed: Tianjin, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,120000,120000,120101,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, without a region",2020-03-20T12:00:00+08:00,120000,120000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,120000,120000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,120000,610000,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,120000,0,120101,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, the region given as the province",2020-03-20T12:00:00+08:00,120000,120000,120000,green,entry,,temperature=normal,,admit,,120000/own-green,policy.admit
      "assumed: Hebei, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,130000,130000,130100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, its own green: from 03-10",2020-03-10T00:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,admit,,130000/own-green,policy.admit
      "assumed: Hebei, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,130000,130000,130100,green,entry,,temperature=normal,,admit,,130000/own-green,policy.admit
      "assumed: Hebei, its own green: from 04-15",2020-04-15T00:00:00+08:00,130000,130000,130100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, temperature raised",2020-03-20T12:00:00+08:00,130000,130000,130100,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, temperature not taken",2020-03-20T12:00:00+08:00,130000,130000,130100,green,entry,,,,refer,,130000/own-green,policy.observation
      "assumed: Hebei, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,130000,130000,130100,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, without a region",2020-03-20T12:00:00+08:00,130000,130000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,130000,130000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,130000,610000,130100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,130000,0,130100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, the region given as the province",2020-03-20T12:00:00+08:00,130000,130000,130000,green,entry,,temperature=normal,,admit,,130000/own-green,policy.admit
      "assumed: Guangdong, its own green: the second before 03-10",2020-03-09T23:59:59+08:00,440000,440000,440300,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green: from 03-10",2020-03-10T00:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,admit,,440000/own-green,policy.admit
      "assumed: Guangdong, its own green: the second before 04-15",2020-04-14T23:59:59+08:00,440000,440000,440300,green,entry,,temperature=normal,,admit,,440000/own-green,policy.admit
      "assumed: Guangdong, its own green: from 04-15",2020-04-15T00:00:00+08:00,440000,440000,440300,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, temperature raised",2020-03-20T12:00:00+08:00,440000,440000,440300,green,entry,,temperature=raised,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, temperature not taken",2020-03-20T12:00:00+08:00,440000,440000,440300,green,entry,,,,refer,,440000/own-green,policy.observation
      "assumed: Guangdong, its own green, yellow: nothing is said",2020-03-20T12:00:00+08:00,440000,440000,440300,yellow,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, without a region",2020-03-20T12:00:00+08:00,440000,440000,0,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, a resident of Shaanxi with that code: nothing is said",2020-03-20T12:00:00+08:00,440000,440000,610100,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, its own green, its resident with Shaanxi's code: nothing is said",2020-03-20T12:00:00+08:00,440000,610000,440300,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, its resident with the national code: nothing is said",2020-03-20T12:00:00+08:00,440000,0,440300,green,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, the region given as the province",2020-03-20T12:00:00+08:00,440000,440000,440000,green,entry,,temperature=normal,,admit,,440000/own-green,policy.admit
      "assumed: Zhejiang, Hangzhou's code",2020-03-20T12:00:00+08:00,330000,330100,330110,green,entry,,temperature=normal,,admit,,330000/own-green,policy.admit
      "assumed: Guangdong, Doumen's code",2020-03-20T12:00:00+08:00,440400,440403,440403,green,entry,,temperature=normal,,admit,,440000/own-green,policy.admit
      "assumed: Jiangxi, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,360000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, a red code: from 03-10",2020-03-10T00:00:00+08:00,360000,0,610100,red,entry,,temperature=normal,,refuse,,360000/red,policy.refuse
      "assumed: Jiangxi, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,360000,0,610100,red,entry,,temperature=normal,,refuse,,360000/red,policy.refuse
      "assumed: Jiangxi, a red code: from 04-15",2020-04-15T00:00:00+08:00,360000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangxi, a red code of its own, without a region",2020-03-20T12:00:00+08:00,360000,360000,0,red,entry,,temperature=normal,,refuse,,360000/red,policy.refuse
      "assumed: Jiangxi, a red code of Hubei's",2020-04-10T12:00:00+08:00,360000,420000,421000,red,entry,,temperature=normal,,refuse,,360000/red,policy.refuse
      "assumed: Zhejiang, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,330000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, a red code: from 03-10",2020-03-10T00:00:00+08:00,330000,0,610100,red,entry,,temperature=normal,,refuse,,330000/red,policy.refuse
      "assumed: Zhejiang, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,330000,0,610100,red,entry,,temperature=normal,,refuse,,330000/red,policy.refuse
      "assumed: Zhejiang, a red code: from 04-15",2020-04-15T00:00:00+08:00,330000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Zhejiang, a red code of its own, without a region",2020-03-20T12:00:00+08:00,330000,330000,0,red,entry,,temperature=normal,,refuse,,330000/red,policy.refuse
      "assumed: Zhejiang, a red code of Hubei's",2020-04-10T12:00:00+08:00,330000,420000,421000,red,entry,,temperature=normal,,refuse,,330000/red,policy.refuse
      "assumed: Shanghai, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,310000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, a red code: from 03-10",2020-03-10T00:00:00+08:00,310000,0,610100,red,entry,,temperature=normal,,refuse,,310000/red,policy.refuse
      "assumed: Shanghai, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,310000,0,610100,red,entry,,temperature=normal,,refuse,,310000/red,policy.refuse
      "assumed: Shanghai, a red code: from 04-15",2020-04-15T00:00:00+08:00,310000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Shanghai, a red code of its own, without a region",2020-03-20T12:00:00+08:00,310000,310000,0,red,entry,,temperature=normal,,refuse,,310000/red,policy.refuse
      "assumed: Shanghai, a red code of Hubei's",2020-04-10T12:00:00+08:00,310000,420000,421000,red,entry,,temperature=normal,,refuse,,310000/red,policy.refuse
      "assumed: Jiangsu, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,320000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, a red code: from 03-10",2020-03-10T00:00:00+08:00,320000,0,610100,red,entry,,temperature=normal,,refuse,,320000/red,policy.refuse
      "assumed: Jiangsu, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,320000,0,610100,red,entry,,temperature=normal,,refuse,,320000/red,policy.refuse
      "assumed: Jiangsu, a red code: from 04-15",2020-04-15T00:00:00+08:00,320000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Jiangsu, a red code of its own, without a region",2020-03-20T12:00:00+08:00,320000,320000,0,red,entry,,temperature=normal,,refuse,,320000/red,policy.refuse
      "assumed: Jiangsu, a red code of Hubei's",2020-04-10T12:00:00+08:00,320000,420000,421000,red,entry,,temperature=normal,,refuse,,320000/red,policy.refuse
      "assumed: Anhui, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,340000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, a red code: from 03-10",2020-03-10T00:00:00+08:00,340000,0,610100,red,entry,,temperature=normal,,refuse,,340000/red,policy.refuse
      "assumed: Anhui, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,340000,0,610100,red,entry,,temperature=normal,,refuse,,340000/red,policy.refuse
      "assumed: Anhui, a red code: from 04-15",2020-04-15T00:00:00+08:00,340000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Anhui, a red code of its own, without a region",2020-03-20T12:00:00+08:00,340000,340000,0,red,entry,,temperature=normal,,refuse,,340000/red,policy.refuse
      "assumed: Anhui, a red code of Hubei's",2020-04-10T12:00:00+08:00,340000,420000,421000,red,entry,,temperature=normal,,refuse,,340000/red,policy.refuse
      "assumed: Hainan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,460000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, a red code: from 03-10",2020-03-10T00:00:00+08:00,460000,0,610100,red,entry,,temperature=normal,,refuse,,460000/red,policy.refuse
      "assumed: Hainan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,460000,0,610100,red,entry,,temperature=normal,,refuse,,460000/red,policy.refuse
      "assumed: Hainan, a red code: from 04-15",2020-04-15T00:00:00+08:00,460000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hainan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,460000,460000,0,red,entry,,temperature=normal,,refuse,,460000/red,policy.refuse
      "assumed: Hainan, a red code of Hubei's",2020-04-10T12:00:00+08:00,460000,420000,421000,red,entry,,temperature=normal,,refuse,,460000/red,policy.refuse
      "assumed: Henan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,410000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, a red code: from 03-10",2020-03-10T00:00:00+08:00,410000,0,610100,red,entry,,temperature=normal,,refuse,,410000/red,policy.refuse
      "assumed: Henan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,410000,0,610100,red,entry,,temperature=normal,,refuse,,410000/red,policy.refuse
      "assumed: Henan, a red code: from 04-15",2020-04-15T00:00:00+08:00,410000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Henan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,410000,410000,0,red,entry,,temperature=normal,,refuse,,410000/red,policy.refuse
      "assumed: Henan, a red code of Hubei's",2020-04-10T12:00:00+08:00,410000,420000,421000,red,entry,,temperature=normal,,refuse,,410000/red,policy.refuse
      "assumed: Sichuan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,510000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, a red code: from 03-10",2020-03-10T00:00:00+08:00,510000,0,610100,red,entry,,temperature=normal,,refuse,,510000/red,policy.refuse
      "assumed: Sichuan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,510000,0,610100,red,entry,,temperature=normal,,refuse,,510000/red,policy.refuse
      "assumed: Sichuan, a red code: from 04-15",2020-04-15T00:00:00+08:00,510000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Sichuan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,510000,510000,0,red,entry,,temperature=normal,,refuse,,510000/red,policy.refuse
      "assumed: Sichuan, a red code of Hubei's",2020-04-10T12:00:00+08:00,510000,420000,421000,red,entry,,temperature=normal,,refuse,,510000/red,policy.refuse
      "assumed: Hunan, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,430000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, a red code: from 03-10",2020-03-10T00:00:00+08:00,430000,0,610100,red,entry,,temperature=normal,,refuse,,430000/red,policy.refuse
      "assumed: Hunan, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,430000,0,610100,red,entry,,temperature=normal,,refuse,,430000/red,policy.refuse
      "assumed: Hunan, a red code: from 04-15",2020-04-15T00:00:00+08:00,430000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hunan, a red code of its own, without a region",2020-03-20T12:00:00+08:00,430000,430000,0,red,entry,,temperature=normal,,refuse,,430000/red,policy.refuse
      "assumed: Hunan, a red code of Hubei's",2020-04-10T12:00:00+08:00,430000,420000,421000,red,entry,,temperature=normal,,refuse,,430000/red,policy.refuse
      "assumed: Beijing, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,110000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, a red code: from 03-10",2020-03-10T00:00:00+08:00,110000,0,610100,red,entry,,temperature=normal,,refuse,,110000/red,policy.refuse
      "assumed: Beijing, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,110000,0,610100,red,entry,,temperature=normal,,refuse,,110000/red,policy.refuse
      "assumed: Beijing, a red code: from 04-15",2020-04-15T00:00:00+08:00,110000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Beijing, a red code of its own, without a region",2020-03-20T12:00:00+08:00,110000,110000,0,red,entry,,temperature=normal,,refuse,,110000/red,policy.refuse
      "assumed: Beijing, a red code of Hubei's",2020-04-10T12:00:00+08:00,110000,420000,421000,red,entry,,temperature=normal,,refuse,,110000/red,policy.refuse
      "assumed: Tianjin, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,120000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, a red code: from 03-10",2020-03-10T00:00:00+08:00,120000,0,610100,red,entry,,temperature=normal,,refuse,,120000/red,policy.refuse
      "assumed: Tianjin, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,120000,0,610100,red,entry,,temperature=normal,,refuse,,120000/red,policy.refuse
      "assumed: Tianjin, a red code: from 04-15",2020-04-15T00:00:00+08:00,120000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Tianjin, a red code of its own, without a region",2020-03-20T12:00:00+08:00,120000,120000,0,red,entry,,temperature=normal,,refuse,,120000/red,policy.refuse
      "assumed: Tianjin, a red code of Hubei's",2020-04-10T12:00:00+08:00,120000,420000,421000,red,entry,,temperature=normal,,refuse,,120000/red,policy.refuse
      "assumed: Hebei, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,130000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, a red code: from 03-10",2020-03-10T00:00:00+08:00,130000,0,610100,red,entry,,temperature=normal,,refuse,,130000/red,policy.refuse
      "assumed: Hebei, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,130000,0,610100,red,entry,,temperature=normal,,refuse,,130000/red,policy.refuse
      "assumed: Hebei, a red code: from 04-15",2020-04-15T00:00:00+08:00,130000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hebei, a red code of its own, without a region",2020-03-20T12:00:00+08:00,130000,130000,0,red,entry,,temperature=normal,,refuse,,130000/red,policy.refuse
      "assumed: Hebei, a red code of Hubei's",2020-04-10T12:00:00+08:00,130000,420000,421000,red,entry,,temperature=normal,,refuse,,130000/red,policy.refuse
      "assumed: Guangdong, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,440000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, a red code: from 03-10",2020-03-10T00:00:00+08:00,440000,0,610100,red,entry,,temperature=normal,,refuse,,440000/red,policy.refuse
      "assumed: Guangdong, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,440000,0,610100,red,entry,,temperature=normal,,refuse,,440000/red,policy.refuse
      "assumed: Guangdong, a red code: from 04-15",2020-04-15T00:00:00+08:00,440000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guangdong, a red code of its own, without a region",2020-03-20T12:00:00+08:00,440000,440000,0,red,entry,,temperature=normal,,refuse,,440000/red,policy.refuse
      "assumed: Guangdong, a red code of Hubei's",2020-04-10T12:00:00+08:00,440000,420000,421000,red,entry,,temperature=normal,,refuse,,440000/red,policy.refuse
      "assumed: Guizhou, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,520000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guizhou, a red code: from 03-10",2020-03-10T00:00:00+08:00,520000,0,610100,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "assumed: Guizhou, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,520000,0,610100,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "assumed: Guizhou, a red code: from 04-15",2020-04-15T00:00:00+08:00,520000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Guizhou, a red code of its own, without a region",2020-03-20T12:00:00+08:00,520000,520000,0,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "assumed: Guizhou, a red code of Hubei's",2020-04-10T12:00:00+08:00,520000,420000,421000,red,entry,,temperature=normal,,refuse,,520000/red,policy.refuse
      "assumed: Hubei, a red code: the second before 03-10",2020-03-09T23:59:59+08:00,420000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hubei, a red code: from 03-10",2020-03-10T00:00:00+08:00,420000,0,610100,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      "assumed: Hubei, a red code: the second before 04-15",2020-04-14T23:59:59+08:00,420000,0,610100,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      "assumed: Hubei, a red code: from 04-15",2020-04-15T00:00:00+08:00,420000,0,610100,red,entry,,temperature=normal,,refer,,,policy.noMatch
      "assumed: Hubei, a red code of its own, without a region",2020-03-20T12:00:00+08:00,420000,420000,0,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      "assumed: Hubei, a red code of Hubei's",2020-04-10T12:00:00+08:00,420000,420000,421000,red,entry,,temperature=normal,,refuse,,420000/red,policy.refuse
      """#
    ),
    (
      "policies/0.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-0.lypub",
        "policy": {
          "jurisdiction": "all", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "wuhan-closed", "kind": "floor", "from": "2020-03-18T00:00:00+08:00", "until": "2020-04-08T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["武汉市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "exit", "transit"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 6: Wuhan stays closed. Its opening on 04-08 is not in the data file (README, 6)"
            },
            {
              "id": "green", "kind": "ceiling", "from": "2020-03-18T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": ["湖北省"],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 8: the State Council demands on 03-18 that low-risk regions everywhere recognise each other's certificates. Which are low-risk: README, 18"
            },
            {
              "id": "hubei-green", "kind": "ceiling", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": "any",
              "residences": ["湖北省"], "exceptions": ["武汉市"],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 8, for Hubei: low-risk from 03-25, when it opens except Wuhan (case 6). An assumption: README, 18"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/110000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-110000.lypub",
        "policy": {
          "jurisdiction": "北京市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "neighbours-green", "kind": "plain", "from": "2020-04-06T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["天津市", "河北省"],
              "residences": ["天津市", "河北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 7: Beijing, Tianjin and Hebei, each other, under preparation. That it begins on 04-06 is an assumption (README, 5)"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["北京市"],
              "residences": ["北京市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Beijing admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/120000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-120000.lypub",
        "policy": {
          "jurisdiction": "天津市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "neighbours-green", "kind": "plain", "from": "2020-04-06T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["北京市", "河北省"],
              "residences": ["北京市", "河北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 7: Beijing, Tianjin and Hebei, each other, under preparation. That it begins on 04-06 is an assumption (README, 5)"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["天津市"],
              "residences": ["天津市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Tianjin admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/130000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-130000.lypub",
        "policy": {
          "jurisdiction": "河北省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "neighbours-green", "kind": "plain", "from": "2020-04-06T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["北京市", "天津市"],
              "residences": ["北京市", "天津市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 7: Beijing, Tianjin and Hebei, each other, under preparation. That it begins on 04-06 is an assumption (README, 5)"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["河北省"],
              "residences": ["河北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Hebei admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/310000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-310000.lypub",
        "policy": {
          "jurisdiction": "上海市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "delta-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["江苏省", "浙江省", "安徽省"],
              "residences": ["江苏省", "浙江省", "安徽省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 6: Shanghai, Jiangsu, Zhejiang and Anhui, one common mechanism, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["上海市"],
              "residences": ["上海市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Shanghai admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/320000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-320000.lypub",
        "policy": {
          "jurisdiction": "江苏省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "delta-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["上海市", "浙江省", "安徽省"],
              "residences": ["上海市", "浙江省", "安徽省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 6: Shanghai, Jiangsu, Zhejiang and Anhui, one common mechanism, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["江苏省"],
              "residences": ["江苏省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Jiangsu admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/320100.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-320100.lypub",
        "policy": {
          "jurisdiction": "南京市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-green", "kind": "plain", "from": "2020-03-28T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 3: several cities in Jiangsu recognise Hubei's code by 03-28. Which city: README, 10"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/330000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-330000.lypub",
        "policy": {
          "jurisdiction": "浙江省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "hubei-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": ["武汉市"],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 4: Zhejiang recognises valid green codes of holders from Hubei except Wuhan; nothing further. Start: README, 3"
            },
            {
              "id": "partners-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["海南省", "河南省", "四川省", "湖南省"],
              "residences": ["海南省", "河南省", "四川省", "湖南省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 5: Zhejiang with Hainan, Henan, Sichuan and Hunan, each other. Start: README, 3"
            },
            {
              "id": "delta-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["上海市", "江苏省", "安徽省"],
              "residences": ["上海市", "江苏省", "安徽省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 6: Shanghai, Jiangsu, Zhejiang and Anhui, one common mechanism, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["浙江省"],
              "residences": ["浙江省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Zhejiang admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/330110.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-330110.lypub",
        "policy": {
          "jurisdiction": "余杭区", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "own-green", "kind": "plain", "from": "2020-02-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["余杭区"],
              "residences": ["余杭区"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Codes and who issues them, row 1: from 02-10 Yuhang's checkpoints pass on scan and normal temperature. End: README, 2"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/340000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-340000.lypub",
        "policy": {
          "jurisdiction": "安徽省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "delta-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["上海市", "江苏省", "浙江省"],
              "residences": ["上海市", "江苏省", "浙江省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 6: Shanghai, Jiangsu, Zhejiang and Anhui, one common mechanism, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["安徽省"],
              "residences": ["安徽省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Anhui admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/360000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-360000.lypub",
        "policy": {
          "jurisdiction": "江西省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-green", "kind": "plain", "from": "2020-03-28T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 2 (and case 2): from 03-28 Jiangxi recognises Hubei's green; nothing further. End: README, 2"
            },
            {
              "id": "hubei-before", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-03-28T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 2: before 03-28 Jiujiang turns back travellers from Huanggang at the bridge. Start: README, 1"
            },
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["江西省"],
              "residences": ["江西省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Jiangxi admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/410000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-410000.lypub",
        "policy": {
          "jurisdiction": "河南省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "zhejiang-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["浙江省"],
              "residences": ["浙江省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 5: Henan and Zhejiang, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["河南省"],
              "residences": ["河南省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Henan admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/420000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-420000.lypub",
        "policy": {
          "jurisdiction": "湖北省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-closed", "kind": "floor", "from": "2020-03-10T00:00:00+08:00", "until": "2020-03-25T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["exit"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 6: the rest of Hubei opens on 03-25; nobody leaves before. Start: README, 1"
            },
            {
              "id": "wuhan-closed", "kind": "floor", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-08T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["武汉市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "exit", "transit"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 6: Wuhan stays closed while the rest of Hubei opens. Its opening on 04-08 is not in the data file (README, 6)"
            },
            {
              "id": "jiangxi-green", "kind": "plain", "from": "2020-03-28T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["江西省"],
              "residences": ["江西省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 2 (and case 2): from 03-28 Hubei recognises Jiangxi's green; nothing further. End: README, 2"
            },
            {
              "id": "jiangxi-before", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-03-28T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["江西省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: until 03-28 Hubei turns back Jiangxi as case 2 tells that Jiangxi turned back Hubei (README, 16)"
            },
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": ["武汉市"],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": "any", "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Codes and who issues them, row 3: Hubei's green is valid in the whole province, since 03-10. Except Wuhan: case 6. End: README, 2"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/420100.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-420100.lypub",
        "policy": {
          "jurisdiction": "武汉市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["武汉市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": "any", "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Codes and who issues them, row 3: Hubei's green is valid in the whole province. That Wuhan itself would go by it is an assumption (README, 15)"
            },
            {
              "id": "closed", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-08T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "exit", "transit"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 6: Wuhan stays closed while the rest of Hubei opens. Its opening on 04-08 is not in the data file (README, 6)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/430000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-430000.lypub",
        "policy": {
          "jurisdiction": "湖南省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "zhejiang-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["浙江省"],
              "residences": ["浙江省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 5: Hunan and Zhejiang, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖南省"],
              "residences": ["湖南省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Hunan admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/430600.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-430600.lypub",
        "policy": {
          "jurisdiction": "岳阳市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-green", "kind": "plain", "from": "2020-03-28T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 3: several cities in Hunan recognise Hubei's code by 03-28. Which city: README, 10"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/440000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-440000.lypub",
        "policy": {
          "jurisdiction": "广东省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-green", "kind": "ceiling", "from": "2020-03-28T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 4 (and row 3): Guangdong has said that Hubei's green code suffices. From 03-28: README, 11"
            },
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["广东省"],
              "residences": ["广东省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Guangdong admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/440604.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-440604.lypub",
        "policy": {
          "jurisdiction": "禅城区", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-hotel", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admitWithMeasures", "measures": [{"measure": "centralQuarantine", "parameter": 14}],
              "reference": "recognition-2020-03.md, Cases, 4: in Foshan the neighbourhood demands a hotel quarantine all the same. District, 14 days and dates: README, 11"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/450300.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-450300.lypub",
        "policy": {
          "jurisdiction": "桂林市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-green", "kind": "plain", "from": "2020-03-28T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["湖北省"],
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 3: several cities in Guangxi recognise Hubei's code by 03-28. Which city: README, 10"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/460000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-460000.lypub",
        "policy": {
          "jurisdiction": "海南省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "zhejiang-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["浙江省"],
              "residences": ["浙江省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 5: Hainan and Zhejiang, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["海南省"],
              "residences": ["海南省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Hainan admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/510000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-510000.lypub",
        "policy": {
          "jurisdiction": "四川省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "zhejiang-green", "kind": "plain", "from": "2020-03-25T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["浙江省"],
              "residences": ["浙江省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "recognition-2020-03.md, Recognition by date, row 5: Sichuan and Zhejiang, each other. Start: README, 3"
            },
            {
              "id": "own-green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": ["四川省"],
              "residences": ["四川省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Sichuan admits its own green codes at normal temperature; the data file does not say it (README, 8)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/520000.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-520000.lypub",
        "policy": {
          "jurisdiction": "贵州省", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-holders", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-03-28T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admitWithMeasures", "measures": [{"measure": "centralQuarantine", "parameter": 14}],
              "reference": "recognition-2020-03.md, Recognition by date, row 1 (and case 1): Guizhou asks 14 days' quarantine of everyone from Hubei, whatever the code says. Start: README, 1"
            },
            {
              "id": "hubei-codes", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-03-28T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": ["湖北省"],
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admitWithMeasures", "measures": [{"measure": "centralQuarantine", "parameter": 14}],
              "reference": "recognition-2020-03.md, Recognition by date, row 1: Guizhou recognises nothing from Hubei, so a code of Hubei without a region helps nobody. Start: README, 1"
            },
            {
              "id": "red", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": "any", "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "assumption: a red code is refused, by whomever it is; the data file does not say it (README, 7)"
            },
            {
              "id": "green", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["credential"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": ["湖北省"],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: Guizhou admits every other green code at normal temperature; the data file tells of Hubei's only (README, 9)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies/520100.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-20T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-520100.lypub",
        "policy": {
          "jurisdiction": "贵阳市", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "hubei-holders", "kind": "plain", "from": "2020-03-10T00:00:00+08:00", "until": "2020-03-28T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["湖北省"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "transit", "premises"], "observations": [],
              "outcome": "admitWithMeasures", "measures": [{"measure": "centralQuarantine", "parameter": 14}, {"measure": "localCode"}],
              "reference": "recognition-2020-03.md, Cases, 3: a worker from Jingzhou in Guiyang: 14 days' quarantine, and a second, local code. Dates: as row 1 (README, 14)"
            }
          ]
        }
      }
      """#
    ),
    (
      "policies-gateway/0.json",
      #"""
      {
        "kind": "policy",
        "issuedAt": "2020-03-21T08:00:00+08:00", "nextUpdate": "30d", "expires": "90d",
        "subject": "../keys/policy-0.lypub",
        "policy": {
          "jurisdiction": "all", "regionCode": "GB/T 2260",
          "rules": [
            {
              "id": "wuhan-closed", "kind": "floor", "from": "2020-03-18T00:00:00+08:00", "until": "2020-04-08T00:00:00+08:00",
              "domains": "recognised", "purposes": ["credential", "conversion"],
              "jurisdictions": "any",
              "residences": ["武汉市"], "exceptions": [],
              "statuses": [{"scheme": 1, "statuses": ["green", "yellow", "red"]}], "assurances": "any",
              "freshness": "stale", "greatestAge": "any", "listAge": "any", "clock": "any",
              "passages": ["entry", "exit", "transit"], "observations": [],
              "outcome": "refuse", "measures": [],
              "reference": "recognition-2020-03.md, Cases, 6: Wuhan stays closed. Its opening on 04-08 is not in the data file (README, 6)"
            },
            {
              "id": "national-green", "kind": "ceiling", "from": "2020-03-18T00:00:00+08:00", "until": "2020-04-15T00:00:00+08:00",
              "domains": "own", "purposes": ["conversion"],
              "jurisdictions": "any",
              "residences": "any", "exceptions": ["武汉市"],
              "statuses": [{"scheme": 1, "statuses": ["green"]}], "assurances": "any",
              "freshness": "fresh", "greatestAge": "7d", "listAge": "any", "clock": "sound",
              "passages": ["entry", "transit", "premises"], "observations": [{"observation": "temperature", "values": ["normal"]}],
              "outcome": "admit", "measures": [],
              "reference": "assumption: regions that take the national code admit by it, as the second of the three ways of recognition-2020-03.md would have it"
            }
          ],
          "conversions": [
            {
              "id": "local-green", "from": "2020-02-28T00:00:00+08:00", "until": "2020-10-01T00:00:00+08:00",
              "domains": "own", "jurisdictions": "any", "residences": "any", "exceptions": [],
              "scheme": 1, "statuses": ["green"], "givesScheme": 1, "givesStatus": "green",
              "reference": "recognition-2020-03.md, Three ways to recognition, 2: the local code is converted through the national code"
            },
            {
              "id": "local-yellow", "from": "2020-02-28T00:00:00+08:00", "until": "2020-10-01T00:00:00+08:00",
              "domains": "own", "jurisdictions": "any", "residences": "any", "exceptions": [],
              "scheme": 1, "statuses": ["yellow"], "givesScheme": 1, "givesStatus": "yellow",
              "reference": "recognition-2020-03.md, Three ways to recognition, 2: the local code is converted through the national code"
            },
            {
              "id": "local-red", "from": "2020-02-28T00:00:00+08:00", "until": "2020-10-01T00:00:00+08:00",
              "domains": "own", "jurisdictions": "any", "residences": "any", "exceptions": [],
              "scheme": 1, "statuses": ["red"], "givesScheme": 1, "givesStatus": "red",
              "reference": "recognition-2020-03.md, Three ways to recognition, 2: the local code is converted through the national code"
            }
          ]
        }
      }
      """#
    ),
  ]
}
