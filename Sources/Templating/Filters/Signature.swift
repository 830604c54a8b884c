/// What a filter or test takes.
struct Signature {
  /// What may stand before it.
  let accepts: Kinds
  let parameters: [Parameter]

  init(_ accepts: Kinds, _ parameters: Parameter...) {
    self.accepts = accepts
    self.parameters = parameters
  }
}

struct Parameter {
  enum Role {
    case value
    /// The quoted name of a field of the list's elements; it is resolved when the template is compiled.
    case attribute
    /// A pattern of `strftime`.
    case pattern
    /// The quoted name of a test.
    case test
  }

  let name: String
  let role: Role
  /// Nil where it must be given.
  let initial: Value?

  init(_ name: String, _ role: Role = .value, initial: Value? = nil) {
    self.name = name
    self.role = role
    self.initial = initial
  }
}

/// Kinds of values, to say before rendering that a filter makes no sense.
struct Kinds: OptionSet {
  let rawValue: Int

  static let text = Kinds(rawValue: 1)
  static let number = Kinds(rawValue: 2)
  static let date = Kinds(rawValue: 4)
  static let list = Kinds(rawValue: 8)
  static let map = Kinds(rawValue: 16)
  static let record = Kinds(rawValue: 32)
  /// What can be written out.
  static let printable: Kinds = [.text, .number, .date]
  static let any: Kinds = [.printable, .list, .map, .record]

}

extension Kinds {
  /// Nil for a shape that is only known when rendering.
  init?(_ shape: Shape) {
    switch shape {
    case .any, .none: return nil
    case .bool, .int, .number: self = .number
    case .text, .html, .address: self = .text
    case .date: self = .date
    case .map: self = .map
    case .list: self = .list
    case .record, .group: self = .record
    }
  }

  /// How a message names what is accepted.
  var words: String {
    let names: [(Kinds, String)] = [
      (.text, "text"), (.number, "a number"), (.date, "a date"), (.list, "a list"), (.map, "a map"),
      (.record, "a record"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
  }
}
