import Vocabulary

extension Value {
  /// What a loop goes through: elements, characters, or the keys of a map.
  func items(asPairs: Bool = false) -> [Value] {
    switch self {
    case .list(let list): list
    case .map(let entries): entries.map { asPairs ? .list([.text($0.key), $0.value]) : .text($0.key) }
    case .text(let text): text.unicodeScalars.map { .text(String($0)) }
    case .none, .bool, .int, .number, .html, .address, .date, .record: []
    }
  }

  /// What is assigned to several names: the elements of a list, or key and items of a group.
  var parts: [Value] {
    guard case .map(let entries) = self, entries.count == 2 else { return items() }
    return [entries.value(of: "key"), entries.value(of: "items")]
  }

  /// Whole numbers from a start to before an end; at most as many as no page needs.
  static func range(_ bounds: [Value]) -> Value {
    guard let start = bounds[0].asInt, let end = bounds[1].asInt, let step = bounds[2].asInt, step != 0 else {
      return .list([])
    }
    return .list(stride(from: start, to: end, by: step).lazy.prefix(100_000).map(Value.int))
  }
}
