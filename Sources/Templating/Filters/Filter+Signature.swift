extension Filter {
  var signature: Signature {
    switch self {
    case .abs: Signature(.number)
    case .absoluteURL: Signature(.text)
    case .batch: Signature(.list, Parameter("linecount"), Parameter("fill_with", initial: Value.none))
    case .capitalize, .lower, .slugify, .striptags, .title, .upper, .wordcount: Signature(.printable)
    case .date: Signature(.date, Parameter("format", .pattern, initial: .text("%Y-%m-%d")))
    case .default: Signature(.any, Parameter("value", initial: .text("")), Self.flag("boolean"))
    case .escape, .string: Signature(.printable)
    case .first, .last, .reverse: Signature([.list, .text])
    case .float: Signature([.number, .text], Parameter("default", initial: .number(0)))
    case .group, .groupSorted: Signature(.list, Parameter("attribute", .attribute))
    case .int: Signature([.number, .text], Parameter("default", initial: .int(0)))
    case .items: Signature([.map, .record])
    case .join: Signature(.list, Parameter("separator", initial: .text("")), Self.attribute)
    case .json: Signature(.any)
    case .length: Signature([.list, .text, .map])
    case .limit: Signature(.list, Parameter("count"))
    case .list: Signature([.list, .text, .map])
    case .map: Signature(.list, Self.attribute, Parameter("default", initial: Value.none))
    case .max, .min: Signature(.list, Self.attribute)
    case .reject, .select: Signature(.list, Self.test, Self.argument)
    case .rejectAttribute, .selectAttribute:
      Signature(.list, Parameter("attribute", .attribute), Self.test, Self.argument)
    case .replace:
      Signature(.printable, Parameter("old"), Parameter("new"), Parameter("count", initial: Value.none))
    case .round: Signature(.number, Parameter("precision", initial: .int(0)), Self.text("method", "common"))
    case .safe: Signature(.printable)
    case .sort: Signature(.list, Self.flag("reverse"), Self.flag("case_sensitive"), Self.attribute)
    case .sum: Signature(.list, Self.attribute, Parameter("start", initial: .int(0)))
    case .trim: Signature(.printable, Parameter("chars", initial: Value.none))
    case .truncate:
      Signature(
        .printable, Parameter("length", initial: .int(255)), Self.flag("killwords"), Self.text("end", "..."),
        Parameter("leeway", initial: .int(5)))
    case .unique: Signature(.list, Self.flag("case_sensitive"), Self.attribute)
    case .urlencode: Signature([.text, .number, .map])
    case .where:
      Signature(.list, Parameter("attribute", .attribute), Parameter("value", initial: Value.none))
    }
  }

  private static let attribute = Parameter("attribute", .attribute, initial: Value.none)
  private static let test = Parameter("test", .test, initial: Value.none)
  private static let argument = Parameter("argument", initial: Value.none)

  private static func flag(_ name: String) -> Parameter {
    Parameter(name, initial: .bool(false))
  }

  private static func text(_ name: String, _ initial: String) -> Parameter {
    Parameter(name, initial: .text(initial))
  }
}

extension Filter {
  /// What comes out of a shape; `attribute` is the shape of the field that the filter was given.
  func result(of input: Shape, attribute: Shape?) -> Shape {
    switch self {
    case .abs, .default: input
    case .round: input == .int ? .int : .number
    case .absoluteURL, .capitalize, .date, .lower, .replace, .slugify, .string, .striptags, .title, .trim,
      .truncate, .upper, .urlencode:
      .text
    case .escape, .json, .safe: .html
    case .batch: .list(.list(input.element ?? .any))
    case .first, .last: input.element ?? .any
    case .max, .min: input.element ?? .any
    case .float: .number
    case .group, .groupSorted: .list(.group(input.element ?? .any))
    case .int, .length, .wordcount: .int
    case .items: .list(.list(.any))
    case .list: .list(input.element ?? .any)
    case .join, .sum: .any
    case .limit, .reject, .rejectAttribute, .reverse, .select, .selectAttribute, .sort, .unique, .where: input
    case .map: .list(attribute ?? .any)
    }
  }
}
