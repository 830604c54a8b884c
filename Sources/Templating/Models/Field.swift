package import Vocabulary

/// One declared field: its name in templates, its type, and how to get it from a model.
///
/// A class, because the fields of a model are gone through for every record, and a copy would be one of its
/// declaration too.
package final class Field<Model>: Sendable {
  let declaration: Declaration
  let value: @Sendable (Model) -> Value

  private init(
    _ name: String, _ shape: Shape, isOptional: Bool = false, _ value: @escaping @Sendable (Model) -> Value
  ) {
    declaration = Declaration(name: name, shape: shape, isOptional: isOptional)
    self.value = value
  }
}

extension Field {
  package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String) -> Field {
    Field(name, .text) { .text(get($0)) }
  }

  package static func optionalText(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Field {
    Field(name, .text, isOptional: true) { get($0).map(Value.text) ?? .none }
  }

  package static func texts(_ name: String, _ get: @escaping @Sendable (Model) -> [String]) -> Field {
    Field(name, .list(.text)) { .list(get($0).map(Value.text)) }
  }

  package static func html(_ name: String, _ get: @escaping @Sendable (Model) -> HTML) -> Field {
    Field(name, .html) { .html(get($0)) }
  }

  package static func optionalHTML(_ name: String, _ get: @escaping @Sendable (Model) -> HTML?) -> Field {
    Field(name, .html, isOptional: true) { get($0).map(Value.html) ?? .none }
  }

  package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Field {
    Field(name, .bool) { .bool(get($0)) }
  }

  package static func number(_ name: String, _ get: @escaping @Sendable (Model) -> Int) -> Field {
    Field(name, .int) { .int(get($0)) }
  }

  package static func optionalNumber(_ name: String, _ get: @escaping @Sendable (Model) -> Int?) -> Field {
    Field(name, .int, isOptional: true) { get($0).map(Value.int) ?? .none }
  }

  package static func date(_ name: String, _ get: @escaping @Sendable (Model) -> Timestamp) -> Field {
    Field(name, .date) { .date(get($0)) }
  }

  package static func optionalDate(_ name: String, _ get: @escaping @Sendable (Model) -> Timestamp?) -> Field
  {
    Field(name, .date, isOptional: true) { get($0).map(Value.date) ?? .none }
  }

  package static func address(_ name: String, _ get: @escaping @Sendable (Model) -> Permalink) -> Field {
    Field(name, .address) { .address(get($0)) }
  }

  package static func optionalAddress(_ name: String, _ get: @escaping @Sendable (Model) -> Permalink?)
    -> Field
  {
    Field(name, .address, isOptional: true) { get($0).map(Value.address) ?? .none }
  }

  /// A field whose type is not declared: names inside are looked up when a page is rendered.
  package static func free(_ name: String, _ get: @escaping @Sendable (Model) -> Value) -> Field {
    Field(name, .any, isOptional: true, get)
  }
}

extension Field {
  package static func record<Child: ViewModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Child
  ) -> Field {
    Field(name, .record(Schema(Child.self))) { .record(Record(get($0))) }
  }

  package static func optionalRecord<Child: ViewModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Child?
  ) -> Field {
    Field(name, .record(Schema(Child.self)), isOptional: true) {
      get($0).map { .record(Record($0)) } ?? .none
    }
  }

  package static func list<Child: ViewModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> [Child]
  ) -> Field {
    Field(name, .list(.record(Schema(Child.self)))) { .list(get($0).map { .record(Record($0)) }) }
  }

  /// A record that was built once and is shown on many pages.
  package static func shared<Child: ViewModel>(
    _ name: String, of child: Child.Type, _ get: @escaping @Sendable (Model) -> Record
  ) -> Field {
    Field(name, .record(Schema(child))) { .record(get($0).checked(Schema(child))) }
  }

  package static func optionalShared<Child: ViewModel>(
    _ name: String, of child: Child.Type, _ get: @escaping @Sendable (Model) -> Record?
  ) -> Field {
    Field(name, .record(Schema(child)), isOptional: true) {
      get($0).map { .record($0.checked(Schema(child))) } ?? .none
    }
  }

  /// Records that were built once and are listed on many pages.
  package static func sharedList<Child: ViewModel>(
    _ name: String, of child: Child.Type, _ get: @escaping @Sendable (Model) -> [Record]
  ) -> Field {
    Field(name, .list(.record(Schema(child)))) {
      .list(get($0).map { .record($0.checked(Schema(child))) })
    }
  }
}

extension Record {
  fileprivate func checked(_ declared: Schema) -> Record {
    precondition(schema == declared, "a shared record has the type that its field declares")
    return self
  }
}
