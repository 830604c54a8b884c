import Content
import Vocabulary

/// One warning for each key of the front matters that means nothing here: how often it stands, where
/// first, and what may have been meant.
func unknownKeyFindings(_ articles: [ArticleFacts]) -> [Finding] {
  var uses: [String: (count: Int, first: UnknownKey)] = [:]
  for key in articles.lazy.flatMap(\.unknownKeys) {
    let use = uses[key.key] ?? (0, key)
    uses[key.key] = (use.count + 1, key.location < use.first.location ? key : use.first)
  }
  return uses.sorted { $0.key < $1.key }.map { name, use in
    let nearest = nearestName(to: name, among: knownKeys)
    return Finding(
      .warning, at: use.first.location, .unknownKey(name, count: use.count),
      hint: nearest.map { "did you mean '\($0)'?" } ?? "put it under 'extra' if a template uses it",
      excerpt: use.first.excerpt
    ).about(name, others: "unknown front matter keys")
  }
}

/// One warning for each shortcode that nothing is known of.
func unknownShortcodeFindings(_ articles: [ArticleFacts]) -> [Finding] {
  var uses: [String: UnknownShortcode] = [:]
  for shortcode in articles.lazy.flatMap(\.unknownShortcodes) {
    guard let use = uses[shortcode.name] else {
      uses[shortcode.name] = shortcode
      continue
    }
    if shortcode.location < use.location { uses[shortcode.name] = shortcode }
    uses[shortcode.name]?.count = use.count + shortcode.count
  }
  return uses.values.sorted { $0.name < $1.name }.map { use in
    Finding(
      .warning, at: use.location, .unknownShortcode(use.name, count: use.count),
      hint: "put a template for it into 'Templates/shortcodes/'; what stands in it is published without it",
      excerpt: use.excerpt
    ).about(use.name, others: "unknown shortcodes")
  }
}

extension Finding.Message {
  fileprivate static func unknownShortcode(_ name: String, count: Int) -> Self {
    count == 1
      ? "there is no shortcode '\(name)'" : "there is no shortcode '\(name)', which is called \(count) times"
  }

  fileprivate static func unknownKey(_ name: String, count: Int) -> Self {
    count == 1
      ? "unknown front matter key '\(name)'" : "unknown front matter key '\(name)', in \(count) articles"
  }
}
