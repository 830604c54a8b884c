import Vocabulary

extension Filter {
  /// How many arguments stand on the stack for it, given or not.
  var parameterCount: Int {
    switch self {
    case .abs, .absoluteURL, .capitalize, .lower, .slugify, .striptags, .title, .upper, .wordcount, .escape,
      .string, .first, .last, .reverse, .items, .json, .list, .length, .safe, .urlencode:
      0
    case .date, .float, .group, .groupSorted, .int, .limit, .max, .min, .trim: 1
    case .batch, .default, .join, .map, .reject, .round, .select, .sum, .unique, .where: 2
    case .rejectAttribute, .replace, .selectAttribute, .sort: 3
    case .truncate: 4
    }
  }

  /// A value of a type that the filter is not made for passes through.
  func apply(to value: Value, _ arguments: [Value], in context: RenderContext) -> Value {
    switch self {
    case .capitalize, .lower, .replace, .slugify, .title, .trim, .truncate, .upper:
      value.hasText ? .text(changed(value.text(in: context), arguments, in: context)) : value
    case .striptags: value.isNone ? value : .text(value.flowingText(in: context))
    case .abs, .float, .int, .round: calculated(value, arguments, in: context)
    case .batch, .group, .groupSorted, .limit, .map, .reject, .rejectAttribute, .reverse, .select,
      .selectAttribute, .sort, .unique, .where:
      value.isSequence ? .list(changed(value.items(), arguments)).matching(value, in: self) : value
    case .first: value.items().first ?? .none
    case .last: value.items().last ?? .none
    case .max: value.items().extreme(arguments[0], isGreatest: true)
    case .min: value.items().extreme(arguments[0], isGreatest: false)
    case .sum: value.items().sum(of: arguments[0], from: arguments[1], in: context)
    case .join: value.isSequence ? value.items().joined(arguments[0], arguments[1], in: context) : value
    case .length: .int(value.length)
    case .wordcount: .int(wordCount(of: value.text(in: context)))
    case .default: value.isNone || (arguments[1].isTrue && !value.isTrue) ? arguments[0] : value
    case .date: value.formatted(arguments[0], in: context)
    case .escape: .html(value.markup(in: context))
    case .safe: value.isHTML ? value : .html(HTML(bytes: Array(value.text(in: context).utf8)))
    case .string: value.isHTML ? value : .text(value.text(in: context))
    case .items: .list(value.items(asPairs: true))
    case .list: .list(value.items())
    case .json: .html(HTML(bytes: value.json(in: context)))
    case .absoluteURL: value.absolute(in: context)
    case .urlencode: .text(value.urlEncoded(in: context))
    }
  }
}

extension Value {
  fileprivate var isSequence: Bool {
    switch self {
    case .list, .text, .map: true
    case .none, .bool, .int, .number, .html, .address, .date, .record: false
    }
  }

  /// Whether a filter for text has something to work on.
  fileprivate var hasText: Bool {
    switch self {
    case .text, .html, .int, .number, .bool, .address, .date: true
    case .none, .list, .record, .map: false
    }
  }

  /// A text that was reversed is a text again.
  fileprivate func matching(_ input: Value, in filter: Filter) -> Value {
    guard filter == .reverse, case .text = input, case .list(let parts) = self else { return self }
    return .text(parts.reduce(into: "") { if case .text(let part) = $1 { $0 += part } })
  }

  fileprivate func flowingText(in context: RenderContext) -> String {
    if case .html(let html) = self { return Templating.flowingText(ofMarkup: html.bytes) }
    return Templating.flowingText(ofMarkup: Array(text(in: context).utf8))
  }

  fileprivate var length: Int {
    switch self {
    case .list(let list): list.count
    case .map(let entries): entries.count
    case .text(let text): text.unicodeScalars.count
    case .html(let html): plainText(ofMarkup: html.bytes).unicodeScalars.count
    case .none, .bool, .int, .number, .address, .date, .record: 0
    }
  }

  fileprivate func formatted(_ pattern: Value, in context: RenderContext) -> Value {
    guard case .date(let date) = self, case .text(let pattern) = pattern else { return self }
    return .text(date.formatted(pattern, names: context.dateNames))
  }
}
