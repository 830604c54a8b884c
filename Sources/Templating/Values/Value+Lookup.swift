import Vocabulary

extension Value {
  /// A declared field of a record; none of anything else, such as an optional record that is missing.
  @inline(__always)
  func field(_ slot: Int) -> Value {
    guard case .record(let record) = self, slot < record.values.count else { return .none }
    return record.values[slot]
  }

  /// What a name means below a value whose type is known only now.
  func member(_ name: String) -> Value {
    switch self {
    case .map(let entries): entries.value(of: name)
    case .record(let record): record.schema.slot(of: name).map { record.values[$0] } ?? .none
    case .date(let date): DatePart(rawValue: name).map { .int($0.value(of: date)) } ?? .none
    case .none, .bool, .int, .number, .text, .html, .address, .list: .none
    }
  }

  /// What `value[key]` means: a place in a list or text, counted from the end where negative, or a key.
  func element(at key: Value) -> Value {
    if case .text(let name) = key { return member(name) }
    guard let index = key.asInt else { return .none }
    switch self {
    case .list(let list): return list.element(at: index) ?? .none
    case .text(let text):
      return Array(text.unicodeScalars).element(at: index).map { .text(String($0)) } ?? .none
    case .map(let entries): return entries.value(of: String(index))
    case .none, .bool, .int, .number, .html, .address, .date, .record: return .none
    }
  }

  /// What an attribute path leads to; numbers in it are slots or places in a list, texts are keys.
  func following(_ path: Value) -> Value {
    guard case .list(let steps) = path else { return path.isNone ? self : element(at: path) }
    return steps.reduce(self) { value, step in
      if case .record = value, case .int(let slot) = step { return value.field(slot) }
      return value.element(at: step)
    }
  }
}

extension [MapEntry] {
  /// By bisection, as the entries are sorted.
  func value(of key: String) -> Value {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key == key { return self[middle].value }
      if self[middle].key.utf8.lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
    }
    return .none
  }
}

extension Array {
  /// The element at a place that is counted from the end where negative.
  func element(at index: Int) -> Element? {
    let place = index < 0 ? index + count : index
    return indices.contains(place) ? self[place] : nil
  }
}
