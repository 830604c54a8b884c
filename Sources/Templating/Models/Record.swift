import Vocabulary

/// The values of one view model, taken out of it once and found by slot from then on.
package struct Record: Sendable {
  package let schema: Schema
  let values: [Value]
  /// Worked out where many pages show the record.
  var identity: ContentHash?

  package init<Model: ViewModel>(_ model: Model) {
    schema = Schema(Model.self)
    let fields = Model.fields
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    // By index: only the getter is copied out of a field then, not its declaration.
    for index in 0..<fields.count { values.append(fields[index].value(model)) }
    self.values = values
  }
}

extension Record: Hashable {
  package static func == (left: Record, right: Record) -> Bool {
    left.schema == right.schema && left.values == right.values
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(schema)
    hasher.combine(values)
  }
}
