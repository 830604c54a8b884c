/// Every place in the HTML where one may stand, depending on the branches that were taken before.
///
/// Mostly there is one. Branches that end in different places, such as `<script{% if x %} async{% endif %}>`,
/// make several, and the literal text behind them makes them one again.
struct HTMLContexts: Hashable {
  private(set) var all: Set<HTMLContext> = [HTMLContext()]

  private static let most = 8

  mutating func pass(_ literal: [UInt8]) {
    var passed: Set<HTMLContext> = []
    for var context in all {
      for byte in literal { context.pass(byte) }
      passed.insert(context)
    }
    all = passed
  }

  mutating func passValue() {
    all = Set(
      all.map { context in
        var context = context
        context.passValue()
        return context
      })
  }

  mutating func merge(_ other: HTMLContexts) {
    all.formUnion(other.all)
    if all.count > Self.most { all = [HTMLContext(place: .unknown)] }
  }

  func isSubset(of other: HTMLContexts) -> Bool {
    all.isSubset(of: other.all)
  }

  /// Whether a value was followed by a colon that may make it the scheme of an address; asked once.
  mutating func takeOpenScheme() -> Bool {
    guard all.contains(where: \.isSchemeOpen) else { return false }
    all = Set(
      all.map { context in
        var context = context
        context.isSchemeOpen = false
        return context
      })
    return true
  }

  /// What a value must be to stand here: the strictest of what the places ask.
  var demand: Demand {
    all.map(\.demand).max() ?? .markup
  }
}

/// What a value must be to stand somewhere, from the mildest.
enum Demand: Int, Comparable {
  case markup, plain, address, addressRest, tag, event, script, unquoted

  static func < (left: Demand, right: Demand) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension HTMLContext {
  fileprivate var demand: Demand {
    switch place {
    case .text: .markup
    case .rawText: element == "script" || element == "style" ? .script : .plain
    case .comment, .declaration: .plain
    case .tagOpen, .tagName, .tag, .attributeName, .afterName: .tag
    case .beforeValue, .unquoted: .unquoted
    case .unknown: .addressRest
    case .value: valueDemand
    }
  }

  private var valueDemand: Demand {
    if attribute.hasPrefix("on") || attribute == "srcdoc" { return .event }
    guard isAddress else { return .plain }
    return switch address {
    case .start: hasValue ? .addressRest : .address
    case .prefix: .addressRest
    case .decided: .plain
    }
  }
}
