/// Everything that can follow `|`.
enum Filter: String, CaseIterable {
  case abs
  case absoluteURL = "absolute_url"
  case batch
  case capitalize
  case date
  case `default`
  case escape
  case first
  case float
  case group = "group_by"
  case groupSorted = "groupby"
  case int
  case items
  case join
  case json
  case last
  case length
  case limit
  case list
  case lower
  case map
  case max
  case min
  case reject
  case rejectAttribute = "rejectattr"
  case replace
  case reverse
  case round
  case safe
  case select
  case selectAttribute = "selectattr"
  case slugify
  case sort
  case string
  case striptags
  case sum
  case title
  case trim
  case truncate
  case unique
  case upper
  case urlencode
  case `where`
  case wordcount

  /// Other names for the same filters, which users of the family expect.
  static let aliases: [String: Filter] = ["count": .length, "d": .default, "e": .escape, "tojson": .json]

  init?(named name: String) {
    guard let filter = Filter(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = filter
  }
}

/// The names of all filters, aliases included, in order.
package let filterNames: [String] = (Filter.allCases.map(\.rawValue) + Filter.aliases.keys).sorted()
