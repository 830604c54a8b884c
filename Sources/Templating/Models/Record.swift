import Vocabulary

/// The values of one view model, taken out of it once and found by slot from then on.
package struct Record: Sendable {
  package let schema: Schema
  private(set) var values: [Value]
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

/// Where a value stands within a record, through records in between.
package struct FieldPath: Sendable {
  fileprivate let slots: [Int]

  /// - Parameter names: of declared fields; all but the last are of records.
  package init<Model: ViewModel>(_ names: [String], in model: Model.Type) {
    var schema = Schema(model)
    slots = names.map { name in
      guard let slot = schema.slot(of: name) else { preconditionFailure("there is no field '\(name)'") }
      if case .record(let child) = schema.declarations[slot].shape { schema = child }
      return slot
    }
  }
}

extension Record {
  package mutating func replace(_ path: FieldPath, with value: Value) {
    replace(path.slots[...], with: value)
  }

  private mutating func replace(_ slots: ArraySlice<Int>, with value: Value) {
    guard let slot = slots.first else { return }
    identity = nil
    if slots.count == 1 {
      values[slot] = value
    } else if case .record(var child) = values[slot] {
      child.replace(slots.dropFirst(), with: value)
      values[slot] = .record(child)
    }
  }
}
