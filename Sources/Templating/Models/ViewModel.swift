/// A type whose declared fields are what a template can name.
///
/// Declare them in a `static let`: they are read for every record.
package protocol ViewModel: Sendable {
  static var fields: [Field<Self>] { get }
}

/// The names and types of one view model's fields; two are equal when they are of the same type.
package struct Schema: Sendable {
  let model: any ViewModel.Type

  init(_ model: any ViewModel.Type) {
    self.model = model
  }

  var declarations: [Declaration] {
    Templating.declarations(of: model)
  }

  func slot(of name: String) -> Int? {
    declarations.firstIndex { $0.name == name }
  }
}

extension Schema: Hashable {
  package static func == (left: Schema, right: Schema) -> Bool {
    ObjectIdentifier(left.model) == ObjectIdentifier(right.model)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(model))
  }
}

/// What is known of a field without a model.
struct Declaration: Sendable {
  let name: String
  let shape: Shape
  let isOptional: Bool
}

private func declarations<Model: ViewModel>(of model: Model.Type) -> [Declaration] {
  model.fields.map(\.declaration)
}
