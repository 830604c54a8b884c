import Summarization
import Testing
import Vocabulary

@testable import Markdown

@Suite("Extensions")
struct ExtensionTests {
  @Test func wordsOfTheLanguageArePutIntoTheText() throws {
    var labels = BodyLabels.english
    labels.note = "Remarque & \"note\""
    labels.backToText = "Zurück \"hier\""
    let options = MarkdownOptions(labels: labels)
    for markdown in ["", "<b>x</b>\n\n"] {
      let html = try publish(markdown + "> [!NOTE]\n> a[^1] b[^1]\n\n[^1]: c\n", options: options)
      #expect(html.contains("alert-title\">Remarque &amp; &quot;note&quot;</p>"))
      #expect(html.contains("aria-label=\"Zurück &quot;hier&quot;\">↩</a>"))
      #expect(html.contains("aria-label=\"Zurück &quot;hier&quot; 2\">↩<sup"))
    }
  }

  @Test(
    "tables stand where they are written",
    arguments: [
      ("- a\n\n  |b|\n  |-|\n  |c|\n", "<li>\n<p>a</p>\n<table>"),
      ("1. |b|\n   |-|\n", "<ol>\n<li>\n<table>\n<thead>\n<tr>\n<th>b</th>"),
      ("> - |b|\n>   |-|\n>   |c|\n", "<td>c</td>\n</tr>\n</tbody>\n</table>\n</li>\n</ul>\n</blockquote>"),
      ("> |b|\n> |-|\n|c|\n", "</table>\n</blockquote>\n<p>|c|</p>"),
      ("|b|\n|-|\n|c|\n---\n", "</table>\n<hr />"),
      ("|b|\n|-|\n2. c\n", "</table>\n<ol start=\"2\">"),
      ("text\n|b|\n|-|\n", "<p>text</p>\n<table>"),
      ("|[b]|\n|-|\n\n[b]: https://a.example\n", "<th><a href=\"https://a.example\">b</a></th>"),
      ("|`\\|`|\n|-|\n|# c #|\n", "<th><code>|</code></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td># c #</td>"),
      ("||\n|-|\n", "<th></th>"),
      ("b\n:-\n", "<th align=\"left\">b</th>"),
      ("b\n---\n", "<h2 id=\"b\">b</h2>"),
      ("```\n|b|\n|-|\n```\n", "<pre><code>|b|\n|-|\n</code></pre>"),
      ("[^1]\n\n[^1]: |b|\n    |-|\n", "<li id=\"fn-1\">\n<table>"),
    ])
  func tables(_ markdown: String, _ expected: String) throws {
    #expect(try publish(markdown).contains(expected))
  }

  @Test(
    "what is no extension stays text",
    arguments: [
      "a \\~~b~~", "a ~~~b~~~ c", "a ~~ b ~~", "~~a~", "\\[^a]", "a@b", "www.a_b.c", "xwww.a.example",
      "https://", "ftp://a.example",
      "[https://a.example]", "a|b", "[^ a]",
    ])
  func text(_ markdown: String) throws {
    let plain = markdown.replacing("\\", with: "")
    #expect(try publish(markdown) == "<p>\(plain)</p>\n")
  }

  @Test("each can be switched off", arguments: MarkdownExtensions.names.map(\.name))
  func switches(_ name: String) throws {
    let examples = [
      "tables": "|a|\n|-|\n", "strikethrough": "~~a~~\n", "task_lists": "- [x] a\n",
      "autolinks": "https://a.example\n",
      "footnotes": "a[^1]\n\n[^1]: b c\n", "alerts": "> [!NOTE]\n> a\n", "heading_attributes": "# a {.b}\n",
      "figures": "![a](b)\n",
    ]
    let markdown = try #require(examples[name])
    let entry = try #require(MarkdownExtensions.names.first { $0.name == name })
    let without = try publish(
      markdown, options: MarkdownOptions(extensions: .all.subtracting(entry.extension)))
    #expect(try publish(markdown, options: MarkdownOptions(extensions: [])) == without)
    #expect(try publish(markdown) != without)
  }

  @Test("footnotes: several paragraphs, one in another, in the order of their first use")
  func footnotes() throws {
    let html = try publish(
      "a[^b] c[^d]\n\n[^d]: One.\n\n    Two.[^e]\n\n    [^e]: Three.\n[^b]:\n\n    Four.\n")
    #expect(html.contains("href=\"#fn-b\" id=\"fnref-b\" data-footnote-ref>1</a>"))
    let order = html.matches(of: /<li id="fn-(?<name>.)">/).map { String($0.output.name) }
    #expect(order == ["b", "d", "e"])
    #expect(html.contains("<p>One.</p>\n<p>Two.<sup"))
    #expect(html.contains("<li id=\"fn-b\">\n<p>Four. <a href=\"#fnref-b\""))
  }

  @Test("footnotes that lack a use or a definition, or have two, are reported with their place")
  func footnoteFindings() throws {
    let document = try document("é a[^b] `[^c]`\n\n> a[^d]\n\n[^d]: x\n[^d]: y\n\n- [^e]: z\n")
    #expect(
      document.findings.map { "\($0.location?.description ?? ""): \($0.message.text)" } == [
        "content/a.md:1:4: there is no footnote 'b'", "content/a.md:6:1: there is another footnote 'd' above",
        "content/a.md:8:3: nothing refers to the footnote 'e'",
      ])
  }

  @Test("findings below tables and footnotes name the author's line")
  func places() throws {
    let document = try document(
      "|a|b|\n|-|-|\n|[x](foo:a)|[y](bar:b)|\n\n[^1]: [z](baz:c)[^1]\n\n[w](qux:d)\n")
    #expect(
      document.findings.map { $0.location?.description } == [
        "content/a.md:3:2", "content/a.md:3:13", "content/a.md:5:7", "content/a.md:7:1",
      ])
  }

  @Test("heading attributes never take an id twice")
  func headingAttributes() throws {
    let html = try publish("# a\n\n# b {#a}\n\n# c {#kp-1 .x .\"y}\n\n# d {e}\n\n# f \\{#g}\n\n# h {#h--i}\n")
    #expect(
      html == """
        <h1 id="a-1">a</h1>
        <h1 id="a">b</h1>
        <h1 id="section-kp-1" class="x &quot;y">c</h1>
        <h1 id="d-e">d {e}</h1>
        <h1 id="f-g">f {#g}</h1>
        <h1 id="h--i">h</h1>

        """)
  }

  @Test("the summarizer knows what each block is")
  func blocks() throws {
    let text = try document(
      "A ~~b~~c[^1] www.d.example.\n\n|e|f|\n|-|-|\n\n> [!TIP]\n> g\n\n- [x] h\n\n![i](j \"k\")\n\n[^1]: l\n"
    ).text(title: nil, language: "en")
    let blocks = text.blocks.map { "\($0.kind) \(String(decoding: text.text[$0.range], as: UTF8.self))" }
    #expect(
      blocks == [
        "paragraph A c www.d.example.", "table e f ", "other g", "listItem(ordered: false) h", "caption k",
        "other l",
      ])
  }

  @Test(
    "sentences are marked among them",
    arguments: [
      ("A. B ~~c~~ d[^1]. E.\n\n[^1]: f\n", "B  d.", "<S>B <del>c</del> d<sup"),
      (
        "A. B www.c.example d. E.\n", "B www.c.example d.",
        "<S>B <a href=\"http://www.c.example\">www.c.example</a> d.</S>"
      ),
      ("- [ ] A b. C d.\n", "C d.", "/> A b. <S>C d.</S>"),
    ])
  func marks(_ markdown: String, _ sentence: String, _ expected: String) throws {
    var document = try document(markdown)
    let text = document.text(title: nil, language: "en").text
    let range = try #require(text[...].range(of: Array(sentence.utf8)))
    document.mark(range, id: "kp-1")
    let html = String(decoding: document.render().html { $0.destination }, as: UTF8.self)
      .replacing("<span class=\"sentence\" id=\"kp-1\">", with: "<S>").replacing("</span>", with: "</S>")
    #expect(html.contains(expected))
  }
}
