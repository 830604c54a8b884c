/// The values of one view model, taken out of it once and found by slot from then on.
package struct Record: Hashable, Sendable {
  package let schema: Schema
  let values: [Value]

  package init<Model: ViewModel>(_ model: Model) {
    schema = Schema(Model.self)
    values = Model.fields.map { $0.value(model) }
  }
}
