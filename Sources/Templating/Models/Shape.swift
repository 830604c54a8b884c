/// What is known of a value before anything is rendered.
///
/// Every value may also be none: a shape says what it is when it is there.
indirect enum Shape: Hashable, Sendable {
  /// Only known when rendering: free data, and whatever comes of it.
  case any
  case none
  case bool, int, number, text, html, address, date, map
  case list(Shape)
  case record(Schema)
  /// `key` and `items`, made by grouping.
  case group(Shape)
}

extension Shape {
  /// What holds for two values of which either may be there.
  func joined(_ other: Shape) -> Shape {
    switch (self, other) {
    case (.none, let shape), (let shape, .none): shape
    case (.int, .number), (.number, .int): .number
    case (.list(let left), .list(let right)): .list(left.joined(right))
    default: self == other ? self : .any
    }
  }

  /// What a loop gives: nil where there is nothing to go through.
  var element: Shape? {
    switch self {
    case .any, .none: .any
    case .list(let element): element
    case .map, .text: .text
    case .bool, .int, .number, .html, .address, .date, .record, .group: nil
    }
  }

  /// How a message names it.
  var words: String {
    switch self {
    case .any: "a value"
    case .none: "nothing"
    case .bool: "true or false"
    case .int, .number: "a number"
    case .text: "text"
    case .html: "HTML"
    case .address: "an address"
    case .date: "a date"
    case .map: "a map"
    case .list: "a list"
    case .record: "a record"
    case .group: "a group"
    }
  }
}
