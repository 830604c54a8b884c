import Vocabulary

/// The values of one view model, taken out of it once and found by slot from then on.
///
/// Records are passed around all the time while a page is rendered, so that they are one reference.
package struct Record: Sendable {
  private let storage: Storage

  private final class Storage: Sendable {
    let schema: Schema
    let values: [Value]
    let identity: ContentHash?

    init(_ schema: Schema, _ values: [Value], _ identity: ContentHash?) {
      self.schema = schema
      self.values = values
      self.identity = identity
    }
  }

  package init<Model: ViewModel>(_ model: Model) {
    let fields = Model.fields
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    for field in fields { values.append(field.value(model)) }
    storage = Storage(Schema(Model.self), values, nil)
  }

  /// A record of which another one has the first fields already.
  ///
  /// - Parameters:
  ///   - beginning: of a model whose fields are the first of this model's.
  ///   - changed: a field that has another value there.
  package init<Model: ViewModel>(_ model: Model, beginning: Record, changed: FieldPath) {
    let fields = Model.fields
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    values += beginning.values
    for slot in changed.slots { values[slot] = fields[slot].value(model) }
    for field in fields[values.count...] { values.append(field.value(model)) }
    storage = Storage(Schema(Model.self), values, nil)
  }

  /// - Parameter identity: worked out where many pages show the record.
  init(_ schema: Schema, _ values: [Value], identity: ContentHash? = nil) {
    storage = Storage(schema, values, identity)
  }

  /// What a path of slots leads to, as `Path` has them.
  @inline(__always)
  func value(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> Value {
    let values = storage.values
    guard Int(first) < values.count else { return .none }
    guard second != Path.noSlot else { return values[Int(first)] }
    guard case .record(let record) = values[Int(first)] else { return .none }
    let inner = record.storage.values
    guard Int(second) < inner.count else { return .none }
    guard third != Path.noSlot else { return inner[Int(second)] }
    guard case .record(let last) = inner[Int(second)], Int(third) < last.storage.values.count else {
      return .none
    }
    return last.storage.values[Int(third)]
  }

  package var schema: Schema { storage.schema }
  var values: [Value] { storage.values }
  var identity: ContentHash? { storage.identity }
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
  package func replacing(_ path: FieldPath, with value: Value) -> Record {
    replacing(path.slots[...], with: value)
  }

  private func replacing(_ slots: ArraySlice<Int>, with value: Value) -> Record {
    guard let slot = slots.first else { return self }
    var values = values
    if slots.count == 1 {
      values[slot] = value
    } else if case .record(let child) = values[slot] {
      values[slot] = .record(child.replacing(slots.dropFirst(), with: value))
    }
    return Record(schema, values)
  }
}
