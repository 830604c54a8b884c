/// What `loop` is inside a loop.
struct LoopState: ViewModel {
  let index: Int
  let count: Int

  static let fields: [Field<LoopState>] = LoopField.allCases.map { field in
    switch field {
    case .first, .last: .flag(field.rawValue) { field.value(index: $0.index, count: $0.count).isTrue }
    case .index, .index0, .length, .revindex, .revindex0:
      .number(field.rawValue) { field.value(index: $0.index, count: $0.count).asInt ?? 0 }
    }
  }
}

/// The fields of `loop`, in the order of their slots.
enum LoopField: String, CaseIterable {
  case index, index0, first, last, length, revindex, revindex0

  func value(index place: Int, count: Int) -> Value {
    switch self {
    case .index: .int(place + 1)
    case .index0: .int(place)
    case .first: .bool(place == 0)
    case .last: .bool(place == count - 1)
    case .length: .int(count)
    case .revindex: .int(count - place)
    case .revindex0: .int(count - place - 1)
    }
  }
}
