package import Vocabulary

/// An id that stays the same wherever the site moves: `tag:example.org,2024-05-06:/2024/harbour/` (RFC 4151).
///
/// - Parameters:
///   - authority: a domain that belonged to the author on that day.
package func tagURI(authority: String, day: Timestamp, address: Permalink) -> String {
  let day = Timestamp(secondsSince1970: day.secondsSince1970, utcOffset: day.utcOffset, isDateOnly: true)
  var date: [UInt8] = []
  date.append(dayOrMoment: day)
  return "tag:\(authority),\(String(decoding: date, as: UTF8.self)):/\(address.encodedPath)"
}
