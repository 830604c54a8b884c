extension Grammar {
  /// The grammar of a language by one of its names, in lower case; nil for one that is not known.
  static func named(_ name: String) -> Grammar? {
    byName[name]
  }

  /// Every name by which a language can be called.
  package static let names: [String] = byName.keys.sorted()

  private static let byName: [String: Grammar] = {
    var grammars: [String: Grammar] = [:]
    for (names, grammar) in cLike + scripts + functional + data {
      for name in names.split(separator: " ") { grammars[String(name)] = grammar }
    }
    return grammars
  }()

  static let slashes = [("/*", "*/")]
}
