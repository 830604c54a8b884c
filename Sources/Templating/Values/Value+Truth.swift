import Vocabulary

extension Value {
  /// What `if` makes of a value: nothing, zero and what is empty are false.
  var isTrue: Bool {
    switch self {
    case .none: false
    case .bool(let flag): flag
    case .int(let number): number != 0
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .list(let list): !list.isEmpty
    case .map(let entries): !entries.isEmpty
    case .address, .date, .record: true
    }
  }

  var isNone: Bool {
    if case .none = self { true } else { false }
  }

  /// The value as a number that can be compared and calculated with.
  var asNumber: Double? {
    switch self {
    case .bool(let flag): flag ? 1 : 0
    case .int(let number): Double(number)
    case .number(let number): number
    case .none, .text, .html, .address, .date, .list, .record, .map: nil
    }
  }

  /// The value as a whole number, where it is one.
  var asInt: Int? {
    switch self {
    case .bool(let flag): flag ? 1 : 0
    case .int(let number): number
    case .number(let number): number.asWhole
    case .none, .text, .html, .address, .date, .list, .record, .map: nil
    }
  }
}
