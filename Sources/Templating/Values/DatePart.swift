import Vocabulary

/// What a template can ask of a date by name, as in `article.date.year`.
enum DatePart: String, CaseIterable {
  case year, month, day, hour, minute, second

  func value(of date: Timestamp) -> Int {
    let fields = date.fields
    return switch self {
    case .year: fields.year
    case .month: fields.month
    case .day: fields.day
    case .hour: fields.hour
    case .minute: fields.minute
    case .second: fields.second
    }
  }
}

extension Value {
  func part(_ part: DatePart) -> Value {
    if case .date(let date) = self { .int(part.value(of: date)) } else { .none }
  }
}
