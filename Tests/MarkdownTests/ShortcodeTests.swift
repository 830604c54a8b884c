import Summarization
import Testing
import Vocabulary

@testable import Markdown

@Suite("Shortcodes")
struct ShortcodeTests {
  /// Shows the name, the arguments and the inner text of each call.
  private func expand(_ markdown: String, options: MarkdownOptions = .init(highlightsCode: false)) throws
    -> String
  {
    let source = SourceText(path: try path(), bytes: Array(markdown.utf8))
    let document = MarkdownDocument(parsing: source, options: options) { call in
      switch call.name {
      case "box": return .around(before: Array("<div>".utf8), after: Array("</div>".utf8))
      case "mark": return .around(before: Array("<b>".utf8), after: Array("</b>".utf8))
      case "gone": return .removed
      case "raw": return .verbatim
      case "highlight": return .code(language: call.positional.first ?? "")
      case "lost": return .unwrapped
      case "word": return .markdown("*word*")
      default:
        let arguments = call.arguments.map { ($0.name.map { $0 + ":" } ?? "") + $0.value }
        return .instead(Array("<i>\(([call.name] + arguments).joined(separator: "|"))</i>".utf8))
      }
    }
    return String(decoding: document.render().html { $0.destination }, as: UTF8.self)
  }

  @Test(
    "are called in the manner of each generator",
    arguments: [
      ("{{< x \"a b\" c >}}", "x|a b|c"), ("{{% x k=\"v\" n=3 /%}}", "x|k:v|n:3"),
      ("{{<x/y.z k=`\"` >}}", "x/y.z|k:\""), ("{{ x(k=\"v\", n=1) }}", "x|k:v|n:1"), ("{{ x() }}", "x"),
      ("{% x \"a\", 'b' k=\"c\" %}", "x|a|b|k:c"), ("{%- x k: v -%}", "x|k:v"),
      ("{{<\n  x\n  k=\"a\n b\"\n>}}", "x|k:a\n b"), ("{{< x \"a \\\" b\" >}}", "x|a \" b"),
      ("{{ site.url }}", "{{|site.url"), ("{{ \"/a\" | relative_url }}", "{{|\"/a\" | relative_url"),
    ])
  func calls(_ markdown: String, _ shown: String) throws {
    let html = try expand("a \(markdown) b\n")
    #expect(html == "<p>a <i>\(shown)</i> b</p>\n")
  }

  @Test(
    "are not what only looks like them",
    arguments: [
      "{{ name }}", "{{a}}", "{{ .Title }}", "{{ f(x) }}", "{{}}", "{% 1 %}", "\\{{&lt; x &gt;}}", "{ x }",
      "{{",
    ])
  func text(_ markdown: String) throws {
    #expect(!(try expand("a \(markdown) b\n")).contains("<i>"))
  }

  @Test("stand around the blocks between a call and its end")
  func blocks() throws {
    let html = "<div>\n<p>One <em>two</em>.</p>\n<ul>\n<li>three</li>\n</ul>\n</div>"
    for (start, end) in [
      ("{{< box >}}", "{{< /box >}}"), ("{{% box %}}", "{{% /box %}}"), ("{% box %}", "{% endbox %}"),
      ("{% box() %}", "{% end %}"),
    ] {
      let published = try expand("\(start)\nOne *two*.\n\n- three\n\n\(end)\n")
      #expect(published.replacing("\n\n", with: "\n") == html + "\n")
    }
  }

  @Test("stand around words in a line")
  func words() throws {
    #expect(try expand("a {{< mark >}}*b*{{< /mark >}} c\n") == "<p>a <b><em>b</em></b> c</p>\n")
  }

  @Test("leave the paragraph that they stand in where they are blocks")
  func lifting() throws {
    let html = try expand("a {{< box >}}b{{< /box >}} c\n")
    #expect(html.replacing("\n", with: "") == "<p>a </p><div><p>b</p></div><p> c</p>")
  }

  @Test("stand in each other, and in lists, quotes and cells")
  func nesting() throws {
    let nested = try expand("{{< box >}}\n{{< mark >}}\n\na\n\n{{< /mark >}}\n{{< /box >}}\n")
    #expect(nested.replacing("\n", with: "") == "<div><b><p>a</p></b></div>")
    let list = try expand("- {{< box >}}\n  a\n  {{< /box >}}\n- b\n")
    #expect(list.replacing("\n", with: "") == "<ul><li><div><p>a</p></div></li><li>b</li></ul>")
    let cell = try expand("| {{< mark >}}a{{< /mark >}} |\n|---|\n| {{< x >}} |\n")
    #expect(cell.contains("<th><b>a</b></th>") && cell.contains("<td><i>x</i></td>"))
  }

  @Test("come out the same where HTML is sanitized, dropped and allowed")
  func policies() throws {
    let markdown = "<p>raw</p>\n\n{{< box >}}\n<b>a</b> {{< x k=\"onclick\" >}}\n\n{{< /box >}}\n"
    for policy in MarkdownOptions.RawHTML.allCases {
      let html = try expand(markdown, options: MarkdownOptions(rawHTML: policy))
      #expect(html.contains("<div>") && html.contains("<i>x|k:onclick</i>") && html.contains("</div>"))
    }
  }

  @Test("stay what they are in code, and hidden ones are shown")
  func code() throws {
    #expect(
      try expand("`{{< x >}}` `{{</* x */>}}`\n")
        == "<p><code>{{&lt; x &gt;}}</code> <code>{{&lt; x &gt;}}</code></p>\n")
    let fence = try expand("```\n{{< x >}}\n{{%/* x */%}}\n{% raw %}{% y %}{% endraw %}\n```\n")
    #expect(fence == "<pre><code>{{&lt; x &gt;}}\n{{% x %}}\n{% y %}\n</code></pre>\n")
    #expect(try expand("    {{< x >}}\n") == "<pre><code>{{&lt; x &gt;}}\n</code></pre>\n")
    #expect(
      try expand("{{</* x */>}} {% raw %}{{ x() }}{% endraw %}\n") == "<p>{{&lt; x &gt;}} {{ x() }}</p>\n")
  }

  @Test("are made a block of code")
  func highlight() throws {
    let html = "<pre><code class=\"language-go\">a {{ b }}\n</code></pre>\n"
    #expect(try expand("{% highlight go %}\na {{ b }}\n{% endhighlight %}\n") == html)
    #expect(try expand("{{< highlight go >}}a {{ b }}{{< /highlight >}}\n") == html)
    let quote = try expand("> {% highlight go %}\n> ```\n> {% endhighlight %}\n> b\n")
    #expect(
      quote.replacing("\n", with: "")
        == "<blockquote><pre><code class=\"language-go\">```</code></pre><p>b</p></blockquote>")
  }

  @Test("leave lines above the definitions of links alone")
  func definitions() throws {
    #expect(
      try expand("{% lost %}\n[a]: https://e.org/\n\n[a]\n") == "<p><a href=\"https://e.org/\">a</a></p>\n")
    #expect(
      try expand("{{< x >}}\n[a]: https://e.org/\n\n[a]\n").contains("<a href=\"https://e.org/\">a</a>"))
  }

  @Test("are Markdown, or nothing, or only what stands in them")
  func markdown() throws {
    #expect(
      try expand("a {{< word >}} {{< gone >}}b{{< /gone >}}{{< lost >}}*c*{{< /lost >}}\n")
        == "<p>a <em>word</em> <em>c</em></p>\n")
  }

  @Test("are words without tags in addresses")
  func addresses() throws {
    #expect(
      try expand("[a](/b/{{< x >}}) <img src=\"{{< lost >}}/c.png\">\n")
        == "<p><a href=\"/b/x\">a</a> <img src=\"/c.png\" /></p>\n")
  }

  @Test("keep the lines of what follows them")
  func places() throws {
    for call in [
      "{{< x >}}", "{{< x\n  a=\"b\"\n>}}", "{% highlight go %}a{% endhighlight %}", "{{< word >}}",
      "{{<\nlost\n>}}",
    ] {
      let markdown = "\(call)\n\n[z](javascript:x)\n"
      let source = SourceText(path: try path(), bytes: Array(markdown.utf8))
      let document = MarkdownDocument(parsing: source) {
        $0.name == "highlight" ? .code(language: "") : $0.name == "lost" ? .unwrapped : .instead([])
      }
      let line = 3 + call.count { $0 == "\n" }
      #expect(document.findings.map(\.location?.line) == [line], "\(call)")
    }
  }

  @Test("that have no end are text and a warning")
  func unclosed() throws {
    let document = MarkdownDocument(parsing: SourceText(path: try path(), bytes: Array("a\n{{< x\n".utf8))) {
      _ in .removed
    }
    #expect(document.findings.map(\.location?.description) == ["content/a.md:2:1"])
    #expect(String(decoding: document.render().html, as: UTF8.self) == "<p>a\n{{&lt; x</p>\n")
  }

  @Test("are not summarized, nor what stands in them")
  func summaries() throws {
    let source = SourceText(
      path: try path(), bytes: Array("{{< box >}}\nOne.\n{{< /box >}}\n\nTwo {{< x >}}.\n".utf8))
    let document = MarkdownDocument(parsing: source) { call in
      call.name == "box" ? .around(before: [], after: []) : .instead(Array("<i>x</i>".utf8))
    }
    let text = document.text(title: nil, language: "en")
    #expect(text.blocks.map(\.kind) == [.other, .paragraph])
    #expect(String(decoding: text.text, as: UTF8.self).contains("x") == false)
  }

  @Test(
    "take any text in near-linear time",
    arguments: [
      "{{< a >}}", "{{<", "{{< /a >}}", "{% a %}", "{%", "{{ a(", "`{{</*", "{% raw %}", "{{</* a */>}}", "`",
      "\"{{< a \"",
      "{{< a >}}\n", "- {{< a >}}\n  ", "<!-- {{< a >}}", "{% highlight a %}", "[a]({{< a >}})", "{{< a",
      "{{< box >}}x",
    ])
  func pathological(_ part: String) throws {
    _ = try expand(String(repeating: part, count: 3000))
    _ = try expand(String(repeating: part, count: 300) + String(repeating: "{{< /a >}}", count: 300))
  }
}
