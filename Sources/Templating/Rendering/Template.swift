/// A template that is ready to render the records of one view model.
package struct Template: Sendable {
  package let name: String
  let schema: Schema
  let program: Program
}

extension Template {
  /// Appends the page that shows a record.
  ///
  /// It cannot fail: what could is found when the template is compiled. Where free data has a type that a
  /// filter or operator is not made for, a filter passes it through and an operator gives none.
  package func render(_ record: Record, in context: RenderContext, into output: inout [UInt8]) {
    precondition(record.schema == schema, "a template renders the view model that it was compiled for")
    var machine = Machine(program, record)
    machine.run(program, in: context, into: &output)
  }
}
