/// Every name that a template for a model can use, such as `site.title` and `article.tags[].name`.
///
/// A type that holds itself is described once.
package func fieldNames<Model: ViewModel>(of model: Model.Type) -> [String] {
  names(of: Schema(model), prefix: "", above: [])
}

private func names(of schema: Schema, prefix: String, above: Set<Schema>) -> [String] {
  guard !above.contains(schema) else { return [] }
  return schema.declarations.flatMap { declaration in
    let name = prefix + declaration.name
    return [name] + names(below: declaration.shape, name: name, above: above.union([schema]))
  }
}

private func names(below shape: Shape, name: String, above: Set<Schema>) -> [String] {
  switch shape {
  case .record(let schema): names(of: schema, prefix: name + ".", above: above)
  case .list(let element): names(below: element, name: name + "[]", above: above)
  case .any, .none, .bool, .int, .number, .text, .html, .address, .date, .map, .group: []
  }
}
