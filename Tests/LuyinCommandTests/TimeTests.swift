import Testing

@testable import LuyinCommand

struct TimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)), ("2020-03-26T00:00:00Z", 1_585_180_800),
    ("2020-03-26T08:00:00+08:00", 1_585_180_800),
    ("2020-03-25T19:00:00-05:00", 1_585_180_800), ("2020-03-26t00:00:00z", 1_585_180_800),
    ("2020-03-26T00:00:00.999Z", 1_585_180_800), ("2000-02-29T00:00:00Z", 951_782_400),
    ("9999-12-31T23:59:59Z", 253_402_300_799),
    ("2016-12-31T23:59:60Z", 1_483_228_800), ("1585180800", 1_585_180_800), ("-5", -5), ("0", 0),
  ])
  func timesAreRead(text: String, seconds: Int64) {
    #expect(Time.parse(text) == seconds)
  }

  @Test(arguments: [
    "", "-", "+5", "1.5", "now", "2020-03-26", "2020-03-26T00:00:00", "2020-03-26 00:00:00Z", "2020-02-30T00:00:00Z",
    "2019-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2020-13-01T00:00:00Z", "2020-00-01T00:00:00Z",
    "2020-01-00T00:00:00Z",
    "2020-01-01T24:00:00Z", "2020-01-01T00:60:00Z", "2020-01-01T00:00:61Z", "2020-01-01T00:00:00.Z",
    "2020-01-01T00:00:00Zx",
    "2020-01-01T00:00:00+0800", "2020-01-01T00:00:00+08", "2020-01-01T00:00:00+24:00", "2020-01-01T00:00:00+08:60",
    "2020-1-1T0:0:0Z", "20200101T000000Z", "99999999999999999999", "1969-12-31T23:59:59Z", "２０２０-01-01T00:00:00Z",
  ])
  func otherTimesAreNone(text: String) {
    #expect(Time.parse(text) == nil)
  }

  /// Every day from 1970 to 2120, written and read again, one behind the other.
  @Test func everyDayComesBack() {
    var before = ""
    for day in Int64(0)..<55_000 {
      let text = Time.format(day * 86_400 + 43_199)
      #expect(Time.parse(text) == day * 86_400 + 43_199)
      #expect(text > before && text.hasSuffix("T11:59:59Z"))
      before = text
    }
    #expect(Time.format(UInt32.max) == "2106-02-07T06:28:15Z")
    #expect(Time.format(-1) == "1969-12-31T23:59:59Z")
  }

  /// Whoever gives the last second there is is told so, and nothing ends.
  @Test func theLastSecondIsATimeInBeijing() {
    #expect(BeijingTime.format(1_585_224_000) == "2020-03-26 20:00:00 +08:00")
    #expect(BeijingTime.format(.max) == Time.format(Int64.max))
    #expect(BeijingTime.isSameDay(.max, .max) && !BeijingTime.isSameDay(.max, 0))
    // Midnight in Beijing.
    #expect(!BeijingTime.isSameDay(1_585_151_999, 1_585_152_000))
    #expect(BeijingTime.isSameDay(1_585_152_000, 1_585_238_399))
  }
}
