import Testing
import Vocabulary

@testable import Markdown

@Suite("Highlighted code")
struct HighlightingTests {
  private func highlighted(_ code: String, _ language: String) throws -> String {
    try publish("```\(language)\n\(code)\n```\n")
  }

  /// The parts of a class in code.
  private func parts(_ letter: String, of code: String, in language: String) throws -> [String] {
    let html = try highlighted(code, language)
    return html.matches(of: /<span class="hl-(\w)">([^<]*)<\/span>/)
      .filter { $0.output.1 == letter }.map { String($0.output.2) }
  }

  @Test(
    "tells keywords, texts, comments and numbers apart",
    arguments: [
      ("swift", "let x = 1 // c", ["k": ["let"], "n": ["1"], "c": ["// c"]]),
      ("python", "def f(): # c\n  return 'a'", ["k": ["def", "return"], "c": ["# c"], "s": ["'a'"]]),
      ("go", "func f() { s := `a\nb` }", ["k": ["func"], "s": ["`a\nb`"]]),
      ("c", "#include <a>\nint x; /* c */", ["m": ["#include"], "b": ["int"], "c": ["/* c */"]]),
      ("sql", "SELECT count(*) -- c", ["k": ["SELECT"], "b": ["count"], "c": ["-- c"]]),
      (
        "bash", "echo \"$A\" $B ${C} # c",
        ["b": ["echo"], "s": ["&quot;$A&quot;"], "v": ["$B", "${C}"], "c": ["# c"]]
      ),
      (
        "json", "{\"a\": true, \"b\": \"c\"}",
        ["v": ["&quot;a&quot;", "&quot;b&quot;"], "b": ["true"], "s": ["&quot;c&quot;"]]
      ),
      ("yaml", "a-b: yes # c", ["v": ["a-b"], "b": ["yes"], "c": ["# c"]]),
      ("toml", "a = 1", ["v": ["a"], "n": ["1"]]),
      (
        "html", "<a href=\"b\">c</a><!-- d -->",
        [
          "k": ["&lt;a", "&gt;", "&lt;/a", "&gt;"], "v": ["href"], "s": ["&quot;b&quot;"],
          "c": ["&lt;!-- d --&gt;"],
        ]
      ),
      ("diff", "+a\n-b\n c\n@@ d", ["i": ["+a"], "d": ["-b"], "m": ["@@ d"]]),
      ("rust", "#[test]\nfn f<'a>(x: &'a str) {}", ["m": ["#[test"], "k": ["fn"], "b": ["str"]]),
      ("css", "a { color: red } /* c */", ["v": ["color"], "c": ["/* c */"]]),
      ("php", "<?php $a = 'b';", ["v": ["$a"], "s": ["&#39;b&#39;"]]),
    ])
  func classes(_ language: String, _ code: String, _ expected: [String: [String]]) throws {
    for (letter, texts) in expected {
      #expect(
        try parts(letter, of: code, in: language) == texts.map { $0.replacing("'", with: "&#39;") },
        "\(letter)")
    }
  }

  @Test("knows thirty languages and more, each by names that are all its own")
  func languages() {
    #expect(Grammar.names.count > 100)
    let all = Grammar.cLike + Grammar.scripts + Grammar.functional + Grammar.data
    #expect(all.count >= 50)
    let names = all.flatMap { $0.0.split(separator: " ") }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(
    "takes the language out of whatever stands behind a fence",
    arguments: ["go", "Go", "go {linenos=true}", "{.go .wide}", "go,ignore", "go:a.go", "go title=\"a\""])
  func fences(_ info: String) throws {
    #expect(try highlighted("func", info).contains("<span class=\"hl-k\">func</span>"))
  }

  @Test("shows the same code, in every language")
  func sameText() throws {
    let code =
      "a <b> & \"c\\\" 'd' `e` /* f */ // g\n# h ${i} $j @k #[l] 1.5e3 0xFF <!-- m -- {- n -}\n+ o\n- p\n"
    for language in Grammar.names {
      let html = try highlighted(code, language)
      let text = html.replacing(/<[^>]*>/, with: "")
      #expect(text == String(decoding: [UInt8].escaping(code + "\n"), as: UTF8.self) + "\n", "\(language)")
    }
  }

  @Test("is plain where the language is not known, where there is none, and where a site wants it")
  func plain() throws {
    #expect(
      try publish("```nolang\nlet\n```\n") == "<pre><code class=\"language-nolang\">let\n</code></pre>\n")
    #expect(try publish("    let\n") == "<pre><code>let\n</code></pre>\n")
    let options = MarkdownOptions(highlightsCode: false)
    #expect(
      try publish("```go\nfunc\n```\n", options: options)
        == "<pre><code class=\"language-go\">func\n</code></pre>\n")
  }

  @Test("is highlighted beside HTML of an author's too, and can be scrolled where it is wide")
  func besideHTML() throws {
    let long = String(repeating: "x", count: 100)
    for policy in MarkdownOptions.RawHTML.allCases {
      let html = try publish(
        "<b>a</b>\n\n- ```go\n  func \(long)\n  ```\n", options: MarkdownOptions(rawHTML: policy))
      #expect(
        html.contains(
          "<pre tabindex=\"0\"><code class=\"language-go\"><span class=\"hl-k\">func</span> \(long)\n"))
    }
  }

  @Test(
    "takes any code in near-linear time",
    arguments: ["\"", "'", "\\\"", "/*", "${", "<a ", "<!--", "#", "a:", "`", "\"\"\"", "@", "1.", "  "])
  func hostile(_ part: String) throws {
    let code = String(repeating: part, count: 20_000)
    for language in ["swift", "bash", "html", "python", "yaml", "diff"] {
      _ = try highlighted(code, language)
    }
  }
}

extension [UInt8] {
  fileprivate static func escaping(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(escaping: text)
    return bytes
  }
}
