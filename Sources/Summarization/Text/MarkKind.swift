/// What a byte can be for the splitter of sentences; several at once.
struct MarkKind: OptionSet {
  var rawValue: UInt8

  static let terminator = Self(rawValue: 1 << 0)
  /// Begins characters of several bytes of which some end sentences.
  static let lead = Self(rawValue: 1 << 1)
  /// Begins a bracket or a dash.
  static let cut = Self(rawValue: 1 << 2)
}
