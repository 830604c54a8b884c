extension MetadataNode {
  /// A value of YAML, where some words stand for nothing.
  init(_ scalar: Scalar, at offset: Int) {
    self.init(scalar.isNull ? .null : .scalar(scalar), at: offset)
  }
}

extension Scalar {
  /// What stands for nothing in YAML.
  var isNull: Bool {
    guard !isQuoted else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }
}
