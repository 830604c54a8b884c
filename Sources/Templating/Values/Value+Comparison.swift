import Vocabulary

extension Value {
  /// What `==` means: numbers compare by what they are worth, addresses and markup also with text.
  func isEqual(to other: Value) -> Bool {
    if case (.text(let left), .text(let right)) = (self, other) { return left == right }
    if let left = asNumber, let right = other.asNumber { return left == right }
    switch (self, other) {
    case (.html(let html), .text(let text)), (.text(let text), .html(let html)):
      return text.utf8.elementsEqual(html.bytes)
    case (.address(let address), .text(let text)), (.text(let text), .address(let address)):
      return address.description == text
    case (.list(let left), .list(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    default: return self == other
    }
  }

  /// What `<` means: nil where two values have no order.
  func isLess(than other: Value) -> Bool? {
    if let left = asNumber, let right = other.asNumber { return left < right }
    switch (self, other) {
    case (.text(let left), .text(let right)): return left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.date(let left), .date(let right)): return left < right
    case (.address(let left), .address(let right)): return left < right
    case (.list(let left), .list(let right)): return Value.areInOrder(left, right)
    default: return nil
    }
  }

  private static func areInOrder(_ left: [Value], _ right: [Value]) -> Bool {
    for (left, right) in zip(left, right) where !left.isEqual(to: right) {
      return left.isLess(than: right) ?? false
    }
    return left.count < right.count
  }

  /// What `in` means: an element of a list, a key of a map, a part of a text.
  func contains(_ element: Value) -> Bool {
    switch self {
    case .list(let list): return list.contains { $0.isEqual(to: element) }
    case .map(let entries):
      guard case .text(let key) = element else { return false }
      return entries.contains { $0.key == key }
    case .text(let text):
      guard case .text(let part) = element else { return false }
      return part.isEmpty || text.utf8.firstRange(of: part.utf8) != nil
    case .none, .bool, .int, .number, .html, .address, .date, .record: return false
    }
  }
}

extension Value {
  /// The key by which filters sort: texts without regard to case unless asked.
  func sortKey(isCaseSensitive: Bool) -> Value {
    guard !isCaseSensitive, case .text(let text) = self else { return self }
    return .text(text.lowercased())
  }

  /// A total order over anything, for sorting: by kind first, then within the kind.
  func precedes(_ other: Value) -> Bool {
    isLess(than: other) ?? (rank < other.rank)
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .bool, .int, .number: 1
    case .date: 2
    case .text: 3
    case .html: 4
    case .address: 5
    case .list: 6
    case .map: 7
    case .record: 8
    }
  }
}
