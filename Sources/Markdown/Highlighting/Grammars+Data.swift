extension Grammar {
  /// Languages of data and documents.
  static let data: [(String, Grammar)] = [
    (
      "html xml svg vue svelte xhtml rss handlebars",
      Grammar(block: [("<!--", "-->")], quotes: "\"+- '+-", names: "-").with { $0.kind = .markup }
    ),
    (
      "json json5 jsonc",
      Grammar(builtIns: "false null true", line: "//", block: slashes, quotes: "\"", key: ":")
    ),
    (
      "yaml yml",
      Grammar(
        builtIns: "false no null off on true yes", line: "#", quotes: "\"+ '+-", sigils: "&*", key: ":",
        names: "-./")
    ),
    (
      "toml",
      Grammar(builtIns: "false inf nan true", line: "#", quotes: "\"\"\"+ '''+- \" '-", key: "=", names: "-.")
    ),
    (
      "ini properties conf cfg dotenv env editorconfig systemd",
      Grammar(
        builtIns: "false no off on true yes", line: "# ;", quotes: "\"", sigils: "$", key: "=", names: "-.")
    ),
    ("diff patch", Grammar(quotes: "").with { $0.kind = .difference }),
    (
      "http",
      Grammar("CONNECT DELETE GET HEAD HTTP OPTIONS PATCH POST PUT", quotes: "\"", key: ":", names: "-")
    ),
  ]
}
