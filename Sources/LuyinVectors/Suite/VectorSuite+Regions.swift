internal import Luyin
internal import LuyinConformance

extension VectorSuite {
  static func regionMatch() -> VectorFile {
    var area = VectorArea(
      "region-match", op: "region.match", spec: "regions.md", features: ["region"],
      flags: [
        "fine": "A region of the lowest level, or of a code without levels.",
        "coarse": "A region that stands for others. Taking it for itself lets a province's name pass where one of its "
          + "counties is excepted.",
        "none": "Region 0, which is no region.",
        "border": "Both sides of a range's ends.",
        "ranges": "Ranges that are written wrong.",
        "operand": "Numbers and names that there are not.",
        "request": "An operand that is missing or of another type.",
      ],
      "Whether a region lies in ranges, and whether ranges touch it as exceptions.")
    func request(_ region: Int64, _ ranges: [(Int64, Int64)], _ code: String = "GB/T 2260") -> JSONValue {
      [
        "regionCode": .string(code), "region": .integer(region),
        "ranges": .array(ranges.map { [.integer($0.0), .integer($0.1)] }),
      ]
    }
    func match(
      _ id: String, _ description: String, _ flag: String, _ region: Int64, _ ranges: [(Int64, Int64)],
      _ code: String = "GB/T 2260", included: Bool, excepted: Bool
    ) {
      area.accept(
        id, description, flag: flag, request(region, ranges, code),
        ["included": .bool(included), "excepted": .bool(excepted)])
    }
    let hubei: [(Int64, Int64)] = [(420_000, 429_999)]
    let withoutWuhan: [(Int64, Int64)] = [(420_000, 420_099), (420_200, 429_999)]
    let iso = "ISO 3166-1 numeric"

    match("fine-county", "a county in its province", "fine", 420_381, hubei, included: true, excepted: true)
    match("fine-outside", "a county of another province", "fine", 520_382, hubei, included: false, excepted: false)
    match("fine-alone", "a county alone", "fine", 420_381, [(420_381, 420_381)], included: true, excepted: true)
    match("fine-unassigned", "a number that no table has", "fine", 429_998, hubei, included: true, excepted: true)
    match("fine-gap", "a county in a gap", "fine", 420_102, withoutWuhan, included: false, excepted: false)
    match("fine-no-ranges", "no ranges at all", "fine", 420_381, [], included: false, excepted: false)
    match("fine-country", "a country", "fine", 156, [(156, 156)], iso, included: true, excepted: true)
    match(
      "fine-country-hundreds", "a country has no levels", "fine", 100, [(100, 100)], iso, included: true, excepted: true
    )
    match(
      "fine-country-large", "nor has a number that looks like a province", "fine", 420_000, [(420_000, 420_000)], iso,
      included: true, excepted: true)

    match("coarse-province", "a province in its own range", "coarse", 420_000, hubei, included: true, excepted: true)
    match("coarse-prefecture", "a prefecture in its province", "coarse", 420_300, hubei, included: true, excepted: true)
    match(
      "coarse-province-gap", "a province of which a prefecture is missing", "coarse", 420_000, withoutWuhan,
      included: false, excepted: true)
    match(
      "coarse-prefecture-gap", "the missing prefecture", "coarse", 420_100, withoutWuhan, included: false,
      excepted: false)
    match(
      "coarse-prefecture-beside", "a prefecture beside it", "coarse", 420_200, withoutWuhan, included: true,
      excepted: true)
    match(
      "coarse-province-county", "a province and one of its counties", "coarse", 420_000, [(420_381, 420_381)],
      included: false, excepted: true)
    match(
      "coarse-prefecture-county", "a prefecture and one of its counties", "coarse", 420_300, [(420_381, 420_381)],
      included: false, excepted: true)
    match(
      "coarse-prefecture-other-county", "a prefecture and a county of another", "coarse", 420_300, [(420_501, 420_501)],
      included: false, excepted: false)
    match(
      "coarse-two-ranges", "a province in two ranges with one number between them", "coarse", 420_000,
      [(420_000, 424_999), (425_001, 429_999)], included: false, excepted: true)
    match(
      "coarse-own-number", "a province's own number alone", "coarse", 420_000, [(420_000, 420_000)], included: false,
      excepted: true)
    match(
      "coarse-wide", "a province in a wider range", "coarse", 420_000, [(1, 16_777_215)], included: true, excepted: true
    )
    match(
      "coarse-last", "the last province that there could be", "coarse", 990_000, [(990_000, 999_999)], included: true,
      excepted: true)
    match("coarse-first", "the first", "coarse", 100_000, [(100_000, 109_999)], included: true, excepted: true)
    match(
      "coarse-below", "below six digits a number stands for itself", "coarse", 90_000, [(90_000, 90_000)],
      included: true, excepted: true)
    match(
      "coarse-above", "above six digits too", "coarse", 1_000_000, [(1_000_000, 1_000_000)], included: true,
      excepted: true)

    match("none", "no region, and ranges", "none", 0, hubei, included: false, excepted: true)
    match(
      "none-everything", "no region, and every range", "none", 0, [(1, 16_777_215)], included: false, excepted: true)
    match("none-nothing", "no region, and no ranges", "none", 0, [], included: false, excepted: false)

    for (region, inside) in [(419_999, false), (420_001, true), (429_999, true), (430_001, false)] as [(Int64, Bool)] {
      match(
        "border-\(region)", "\(region) and 420000 to 429999", "border", region, hubei, included: inside,
        excepted: inside)
    }
    for (id, lower, upper, included, excepted) in [
      ("first-missing", 420_301, 420_399, false, true), ("last-missing", 420_300, 420_398, false, true),
      ("whole", 420_300, 420_399, true, true), ("before", 420_200, 420_299, false, false),
      ("first-alone", 420_299, 420_300, false, true), ("last-alone", 420_399, 420_400, false, true),
      ("behind", 420_400, 420_499, false, false),
    ] as [(String, Int64, Int64, Bool, Bool)] {
      match(
        "border-prefecture-\(id)", "420300 and \(lower) to \(upper)", "border", 420_300, [(lower, upper)],
        included: included, excepted: excepted)
    }
    match(
      "border-greatest", "the greatest number", "border", 16_777_215, [(16_777_215, 16_777_215)], included: true,
      excepted: true)

    func refuse(_ id: String, _ description: String, _ flag: String, _ request: JSONValue, _ reason: ReasonCode) {
      area.refuse(id, description, flag: flag, request, reason)
    }
    refuse("ranges-upside-down", "a range that ends before it begins", "ranges", request(1, [(2, 1)]), .trustListRange)
    refuse("ranges-zero", "a range from 0", "ranges", request(1, [(0, 1)]), .trustListRange)
    refuse("ranges-touch", "two ranges that touch", "ranges", request(1, [(1, 2), (3, 4)]), .trustListRange)
    refuse("ranges-overlap", "two ranges that overlap", "ranges", request(1, [(1, 3), (3, 4)]), .trustListRange)
    refuse("ranges-order", "two ranges in the wrong order", "ranges", request(1, [(8, 9), (1, 2)]), .trustListRange)
    refuse(
      "ranges-4097", "one range more than a scope has", "ranges",
      request(1, (Int64(1)...4097).map { (2 * $0, 2 * $0) }), .trustListScope)
    match(
      "ranges-4096", "as many ranges as a scope has", "ranges", 8_192, (Int64(1)...4096).map { (2 * $0, 2 * $0) },
      included: true, excepted: true)
    refuse("operand-code", "no such region code", "operand", request(1, [], "GB 2260"), .trustListRegionCode)
    refuse("operand-region-negative", "a region below 0", "operand", request(-1, []), .structureRegion)
    refuse("operand-region-past", "a region of 25 bits", "operand", request(1 << 24, []), .structureRegion)
    refuse(
      "operand-code-before-ranges", "the code is judged before the ranges", "operand", request(-1, [(2, 1)], ""),
      .trustListRegionCode)
    refuse(
      "operand-ranges-before-region", "the ranges before the region", "operand", request(-1, [(2, 1)]), .trustListRange)
    refuse("request-range-past", "a range of 25 bits", "request", request(1, [(1, 1 << 24)]), .request)
    refuse(
      "request-range-one", "a range of one number", "request",
      ["regionCode": "GB/T 2260", "region": 1, "ranges": [[1]]], .request)
    refuse(
      "request-region-string", "a region as text", "request", ["regionCode": "GB/T 2260", "region": "1", "ranges": []],
      .request)
    refuse("request-no-ranges", "no ranges", "request", ["regionCode": "GB/T 2260", "region": 1], .request)
    return area.file
  }

  static func bundleDecode() -> VectorFile {
    var area = VectorArea(
      "bundle-decode", op: "bundle.decode", spec: "bundle.md", features: ["bundle"],
      flags: [
        "valid": "A sound bundle. Refusing it leaves a gate without news.",
        "format": "Something else.",
        "length": "A bundle that was cut off, or goes on. What is whole counts all the same.",
        "limit": "A document longer than a reader takes. Accepting it lets anyone fill the memory of a gate.",
      ],
      "Several documents in one file.")
    func bundle(_ documents: [[UInt8]], count: Int? = nil, magic: String = "luyinbdl", version: UInt8 = 1) -> [UInt8] {
      let count = count ?? documents.count
      let framed = documents.flatMap { document in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: document.count >> $0) } + document
      }
      return Array(magic.utf8) + [version, UInt8(count >> 8), UInt8(count & 0xff)] + framed
    }
    func read(
      _ id: String, _ description: String, _ flag: String, _ bytes: [UInt8], _ documents: [[UInt8]],
      _ defect: ReasonCode?
    ) {
      area.accept(
        id, description, flag: flag, ["bytes": .hex(bytes)],
        [
          "documents": .array(documents.map { .hex($0) }), "defect": defect.map { .string($0.name) } ?? .null,
        ])
    }
    let documents = [ExampleRoot.first.bytes, ExampleTrustList.document().bytes]
    let whole = bundle(documents)
    read("valid-empty", "no documents", "valid", bundle([]), [], nil)
    read("valid-two", "a root and a trust list", "valid", whole, documents, nil)
    read(
      "valid-garbage", "documents are not looked into", "valid", bundle([[], [0], [0xff, 1]]), [[], [0], [0xff, 1]], nil
    )
    read(
      "valid-256", "256 documents", "valid", bundle((0..<256).map { [UInt8($0)] }), (0..<256).map { [UInt8($0)] }, nil)
    for count in [0, 1, 8, 10] {
      area.refuse(
        "format-\(count)-bytes", "the first \(count) bytes", flag: "format", ["bytes": .hex(whole.prefix(count))],
        .bundleFormat)
    }
    area.refuse(
      "format-magic", "another beginning", flag: "format", ["bytes": .hex(bundle(documents, magic: "luyinbdm"))],
      .bundleFormat)
    area.refuse(
      "format-version", "version 2", flag: "format", ["bytes": .hex(bundle(documents, version: 2))], .bundleFormat)
    area.refuse("format-document", "a document", flag: "format", ["bytes": .hex(documents[0])], .bundleFormat)
    let border = 11 + 4 + documents[0].count
    for (cut, kept) in [
      (11, 0), (14, 0), (15, 0), (border - 1, 0), (border, 1), (border + 3, 1), (border + 4, 1), (whole.count - 1, 1),
    ] {
      read(
        "length-\(cut)", "the first \(cut) bytes of \(whole.count)", "length", Array(whole.prefix(cut)),
        Array(documents.prefix(kept)), .bundleLength)
    }
    read("length-more", "a byte behind the last document", "length", whole + [0], documents, .bundleLength)
    read(
      "length-count-low", "one document less than there are", "length", bundle(documents, count: 1), [documents[0]],
      .bundleLength)
    read(
      "length-count-high", "one document more than there are", "length", bundle(documents, count: 3), documents,
      .bundleLength)
    let most = (0..<4096).map { [UInt8($0 & 0xff)] }
    read("valid-4096", "as many documents as a bundle has", "valid", bundle(most), most, nil)
    read("limit-4097", "one more", "limit", bundle(most + [[1]]), most, .bundleLimit)
    read(
      "limit-4097-cut", "4,097 documents, of which two are there", "limit", bundle([[1], [2]], count: 4097),
      [[1], [2]],
      .bundleLength)
    read(
      "limit-document", "a document of 2^27 + 1 bytes", "limit", bundle([documents[0]], count: 2) + [8, 0, 0, 1, 0],
      [documents[0]], .bundleLimit)
    read(
      "limit-document-most", "a document of 2^27 bytes, of which some are there", "limit",
      bundle([documents[0]], count: 2) + [8, 0, 0, 0, 0], [documents[0]], .bundleLength)
    return area.file
  }
}
