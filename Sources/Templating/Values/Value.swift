package import Vocabulary

/// Any value that a template can hold.
///
/// There is no separate "undefined": what is missing is `none`, prints nothing and counts as false.
package enum Value: Hashable, Sendable {
  case none
  case bool(Bool)
  case int(Int)
  case number(Double)
  case text(String)
  /// Markup that is printed as it stands.
  case html(HTML)
  /// Printed as a link relative to the page that is rendered.
  case address(Permalink)
  case date(Timestamp)
  case list([Value])
  /// Declared fields, found by their slot.
  case record(Record)
  /// Free data, sorted by key; a key that is missing is `none`.
  case map([MapEntry])
}

package struct MapEntry: Hashable, Sendable {
  package let key: String
  package let value: Value

  package init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }
}

extension Value {
  /// Free data in the order that every build gives it.
  package static func map(_ entries: [String: Value]) -> Value {
    .map(
      entries.map { MapEntry($0.key, $0.value) }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    )
  }
}
