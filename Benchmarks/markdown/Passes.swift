import Markdown

/// How a document is rendered.
struct Setting {
  var options: MarkdownOptions
  var expandsShortcodes = false
}

/// One of the passes, with Markdown that uses it ten times.
struct Pass {
  var name: String
  var setting: Setting
  /// The same without the pass.
  var other = bare
  var use: String
  /// What the HTML has with the pass, and has not without it.
  var proof: String
}

let passes =
  [
    extended("tables", .tables, "| a | b |\n|---|--:|\n| c | `d` |\n\n", "<table>"),
    extended("strikethrough", .strikethrough, "The ferry leaves at ~~seven~~ eight.\n\n", "<del>"),
    extended("task lists", .taskLists, "- [x] Count\n- [ ] Ask\n\n***\n\n", "type=\"checkbox\""),
    extended("bare links", .autolinks, "See www.example.org/tides for more.\n\n", "<a href=\"http://www"),
    extended("footnotes", .footnotes, "The quay is old.[^%]\n\n[^%]: Built in 1889.\n\n", "footnote-ref"),
    extended("alerts", .alerts, "> [!TIP]\n> Take the second ferry.\n\n", "markdown-alert"),
    extended("heading attributes", .headingAttributes, "## Tides {#tide-% .wide}\n\n", "class=\"wide\""),
    extended("figures", .figures, "![The quay](https://example.org/quay.jpg \"In 1889\")\n\n", "<figure>"),
    Pass(
      name: "typographic marks", setting: Setting(options: changed { $0.smartPunctuation = true }),
      use: uses("\"It is late\" -- he said...\n\n"), proof: "“"),
    Pass(
      name: "highlighted code", setting: Setting(options: changed { $0.highlightsCode = true }),
      use: uses("```go\nfunc tide() int { return 4 } // metres\n```\n\n"), proof: "hl-k"),
    Pass(
      name: "sanitized HTML", setting: Setting(options: changed { $0.rawHTML = .sanitize }),
      use: uses("Press <kbd onclick=\"run()\">Tab</kbd> and wait.\n\n"), proof: "<kbd>Tab"),
    Pass(
      name: "dropped HTML", setting: Setting(options: changed { $0.rawHTML = .drop }),
      use: uses("Press <kbd onclick=\"run()\">Tab</kbd> and wait.\n\n"), proof: "Press <!--"),
    Pass(
      name: "shortcodes", setting: Setting(options: none, expandsShortcodes: true),
      use: uses("{{< tide hour=\"3\" >}} and {% tide 4 %}\n\n"), proof: "<i>tide</i>"),
  ]

private func extended(_ name: String, _ pass: MarkdownExtensions, _ use: String, _ proof: String) -> Pass {
  Pass(name: name, setting: Setting(options: changed { $0.extensions = pass }), use: uses(use), proof: proof)
}

private func changed(_ change: (inout MarkdownOptions) -> Void) -> MarkdownOptions {
  var options = none
  change(&options)
  return options
}

/// Ten of them, in which `%` is a number.
private func uses(_ text: String) -> String {
  (0..<10).map { number in
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\(number)")
  }.joined()
}
