#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of the data that summaries are measured on.
struct DataRow: Decodable {
  var id: String
  var lang: String
  var title: String?
  var article: String
  var reference: [String]
  /// Where several people wrote one.
  var references: [[String]]?

  /// Nil for a line that is no such object.
  init?(json: ArraySlice<UInt8>) {
    guard let row = try? JSONDecoder().decode(DataRow.self, from: Data(json)) else { return nil }
    self = row
  }
}

/// A line of what Precis chose.
struct PredictionRow: Encodable {
  var id: String
  var summary: [String]

  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("texts can be encoded") }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}
