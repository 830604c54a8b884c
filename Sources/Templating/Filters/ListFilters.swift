import Vocabulary

extension Filter {
  /// The filters that make a list of a list.
  func changed(_ items: [Value], _ arguments: [Value]) -> [Value] {
    switch self {
    case .reverse: items.reversed()
    case .limit: Array(items.prefix(Swift.max(arguments[0].asInt ?? items.count, 0)))
    case .map: items.map { item in item.following(arguments[0]).or(arguments[1]) }
    case .batch: items.batches(of: arguments[0].asInt ?? 1, fill: arguments[1])
    case .sort:
      items.sorted(by: arguments[2], isReversed: arguments[0].isTrue, isCaseSensitive: arguments[1].isTrue)
    case .unique: items.unique(by: arguments[1], isCaseSensitive: arguments[0].isTrue)
    case .group: items.grouped(by: arguments[0], isCaseSensitive: true)
    case .groupSorted:
      items.sorted(by: arguments[0], isReversed: false, isCaseSensitive: false)
        .grouped(by: arguments[0], isCaseSensitive: false)
    case .where: items.filter { Self.matches($0.following(arguments[0]), arguments[1]) }
    case .select: items.filter { Self.passes($0, arguments[0], arguments[1]) }
    case .reject: items.filter { !Self.passes($0, arguments[0], arguments[1]) }
    case .selectAttribute:
      items.filter { Self.passes($0.following(arguments[0]), arguments[1], arguments[2]) }
    case .rejectAttribute:
      items.filter { !Self.passes($0.following(arguments[0]), arguments[1], arguments[2]) }
    default: items
    }
  }

  /// Without a value to compare with, whatever counts as true.
  private static func matches(_ value: Value, _ wanted: Value) -> Bool {
    wanted.isNone ? value.isTrue : value.isEqual(to: wanted)
  }

  private static func passes(_ value: Value, _ name: Value, _ argument: Value) -> Bool {
    guard case .text(let name) = name, let test = Test(rawValue: name) else { return value.isTrue }
    return test.holds(for: value, argument)
  }
}

extension Value {
  fileprivate func or(_ initial: Value) -> Value {
    isNone ? initial : self
  }
}

extension [Value] {
  fileprivate func batches(of size: Int, fill: Value) -> [Value] {
    let size = Swift.max(size, 1)
    return stride(from: 0, to: count, by: size).map { start in
      let batch = self[start..<Swift.min(start + size, count)]
      let missing = fill.isNone ? 0 : size - batch.count
      return .list(batch + [Value](repeating: fill, count: Swift.min(missing, 1000)))
    }
  }

  fileprivate func sorted(by attribute: Value, isReversed: Bool, isCaseSensitive: Bool) -> [Value] {
    let keys = map { $0.following(attribute).sortKey(isCaseSensitive: isCaseSensitive) }
    let order = indices.sorted { left, right in
      let (first, second) = isReversed ? (keys[right], keys[left]) : (keys[left], keys[right])
      return first.precedes(second) || (!second.precedes(first) && left < right)
    }
    return order.map { self[$0] }
  }

  fileprivate func unique(by attribute: Value, isCaseSensitive: Bool) -> [Value] {
    var seen: Set<Value> = []
    return filter { seen.insert($0.following(attribute).sortKey(isCaseSensitive: isCaseSensitive)).inserted }
  }

  /// Groups in the order in which their first members stand.
  fileprivate func grouped(by attribute: Value, isCaseSensitive: Bool) -> [Value] {
    var places: [Value: Int] = [:]
    var groups: [(key: Value, items: [Value])] = []
    for item in self {
      let key = item.following(attribute)
      let place = places[key.sortKey(isCaseSensitive: isCaseSensitive), default: groups.count]
      if place == groups.count {
        places[key.sortKey(isCaseSensitive: isCaseSensitive)] = place
        groups.append((key, []))
      }
      groups[place].items.append(item)
    }
    return groups.map { .map([MapEntry("items", .list($0.items)), MapEntry("key", $0.key)]) }
  }
}

extension [Value] {
  func extreme(_ attribute: Value, isGreatest: Bool) -> Value {
    let keys = map { $0.following(attribute).sortKey(isCaseSensitive: false) }
    let place = indices.min { left, right in
      isGreatest ? keys[right].precedes(keys[left]) : keys[left].precedes(keys[right])
    }
    return place.map { self[$0] } ?? .none
  }

  func sum(of attribute: Value, from start: Value, in context: RenderContext) -> Value {
    reduce(start) { $0.combined(.add, with: $1.following(attribute), in: context) }
  }

  /// Markup among the parts makes the whole markup.
  func joined(_ separator: Value, _ attribute: Value, in context: RenderContext) -> Value {
    let parts = map { $0.following(attribute) }
    guard separator.isHTML || parts.contains(where: \.isHTML) else {
      return .text(parts.map { $0.text(in: context) }.joined(separator: separator.text(in: context)))
    }
    let markup = parts.map { $0.markup(in: context).bytes }
    return .html(HTML(bytes: [UInt8](markup.joined(separator: separator.markup(in: context).bytes))))
  }
}
