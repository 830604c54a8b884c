import Templating

/// Reads JSON that is known to be right into free data.
struct JSONReader {
  private var rest: Substring.UnicodeScalarView

  static func value(of text: String) -> Value {
    var reader = JSONReader(rest: Substring(text).unicodeScalars)
    return reader.value()
  }
}

extension JSONReader {
  private mutating func skipSpace() {
    while let next = rest.first, next.properties.isWhitespace { rest.removeFirst() }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func value() -> Value {
    skipSpace()
    switch rest.first {
    case "{": return map()
    case "[": return list()
    case "\"": return .text(text())
    default: return word()
    }
  }

  private mutating func map() -> Value {
    var entries: [String: Value] = [:]
    _ = skip("{")
    while !skip("}") {
      skipSpace()
      let key = text()
      _ = skip(":")
      entries[key] = value()
      _ = skip(",")
    }
    return .map(entries)
  }

  private mutating func list() -> Value {
    var elements: [Value] = []
    _ = skip("[")
    while !skip("]") {
      elements.append(value())
      _ = skip(",")
    }
    return .list(elements)
  }

  private mutating func text() -> String {
    var result = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst(), scalar != "\"" {
      result.append(scalar == "\\" ? escape() : scalar)
    }
    return String(result)
  }

  private mutating func escape() -> Unicode.Scalar {
    switch rest.popFirst() {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "u":
      let code = UInt32(String(rest.prefix(4)), radix: 16)
      rest = rest.dropFirst(4)
      return code.flatMap(Unicode.Scalar.init) ?? "?"
    case let scalar?: return scalar
    case nil: return "?"
    }
  }

  private mutating func word() -> Value {
    let word = String(rest.prefix { !",]}".unicodeScalars.contains($0) && !$0.properties.isWhitespace })
    rest = rest.dropFirst(word.unicodeScalars.count)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "": return .none
    default: return Int(word).map(Value.int) ?? Double(word).map(Value.number) ?? .none
    }
  }
}
