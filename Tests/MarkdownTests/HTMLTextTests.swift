import Summarization
import Testing
import Vocabulary

@testable import Markdown

@Suite("Words in blocks of HTML")
struct HTMLTextTests {
  private func blocks(_ markdown: String, options: MarkdownOptions = .init()) throws -> [(
    Document.Block.Kind, String
  )] {
    let text = try document(markdown, options: options).text(title: nil, language: "en")
    return text.blocks.filter { !$0.range.isEmpty }.map {
      ($0.kind, String(decoding: text.text[$0.range], as: UTF8.self))
    }
  }

  private let sentence = "The harbour &amp; the <b>sea</b> opened on Monday after two years."
  private let plain = "The harbour & the sea opened on Monday after two years."

  @Test("are read as what they stand in")
  func kinds() throws {
    for (html, kind) in [
      ("<p>\(sentence)</p>", Document.Block.Kind.paragraph), ("<div>\(sentence)</div>", .paragraph),
      ("<ul><li>\(sentence)</li></ul>", .listItem(ordered: false)),
      ("<figcaption>\(sentence)</figcaption>", .other),
      ("<blockquote>\(sentence)</blockquote>", .other), ("<h2>\(sentence)</h2>", .other),
    ] {
      let found = try blocks(html)
      #expect(found.map(\.0) == [kind], "\(html)")
      #expect(found.map(\.1) == [plain], "\(html)")
    }
  }

  @Test("are Markdown where an element says so")
  func markdownInside() throws {
    let html = try publish(
      "<aside markdown=\"1\">\n  ![a](https://b.example/c.png)\n  <p markdown=1 class=\"d\">\n    By *e*, [f](https://g.example/?h&i).\n  </p>\n</aside>\n"
    )
    #expect(
      html.contains("<img src=\"https://b.example/c.png\" alt=\"a\" />")
        && html.contains("By <em>e</em>, <a href=\"https://g.example/?h&amp;i\">f</a>."), "\(html)")
    let plain = try publish("<div>\n[f](https://g.example/) \(sentence)\n</div>\n")
    #expect(plain.contains("[f]("))
  }

  @Test("hold no links but those that are written")
  func addresses() throws {
    let html = try document(
      "<div>\n<a href=\"https://b.example/\">https://b.example/</a> \(sentence) https://c.example/\n</div>\n\nhttps://d.example/",
      options: MarkdownOptions(rawHTML: .allow)
    ).render().html { $0.destination }
    #expect(String(decoding: html, as: UTF8.self).matches(of: /<a href/).count == 2)
  }

  @Test(
    "are not those of comments, code, tables and scripts",
    arguments: [
      "<!-- The harbour opened on Monday after two years of work. -->",
      "<pre>The harbour opened on Monday after two years of work.</pre>",
      "<table><tr><td>The harbour opened on Monday after two years of work.</td></tr></table>",
      "<script>The harbour opened on Monday after two years of work.</script>",
      "<div><!-- The harbour opened on Monday after two years of work. --></div>",
    ])
  func unread(_ html: String) throws {
    #expect(try blocks(html).isEmpty)
  }

  @Test("are published as they were")
  func published() throws {
    let html = "<div><p>\(sentence) &copy; &#169; & <a href=\"b.md\">more</a><br>of it</p></div>"
    for policy in [MarkdownOptions.RawHTML.sanitize, .allow] {
      let shown = try publish(html, options: MarkdownOptions(rawHTML: policy)).filter { !$0.isNewline }
      #expect(shown.contains("<p>The harbour &amp; the <b>sea</b> opened on Monday after two years. "))
      #expect(shown.contains("<a href=\"b.md\">more</a><br"))
    }
    #expect(try blocks(html, options: MarkdownOptions(rawHTML: .drop)).isEmpty)
  }

  @Test("can hold a sentence that is marked")
  func marks() throws {
    var document = try document("<p>\(sentence) Another one follows here.</p>\n")
    document.mark(0..<plain.utf8.count, id: "kp-1")
    let html = String(decoding: document.render().html, as: UTF8.self)
    #expect(html.contains("<span class=\"sentence\" id=\"kp-1\">The harbour &amp; the <b>sea</b> opened"))
  }
}

@Suite("Attributes of kramdown")
struct SpanAttributesTests {
  @Test(
    "are not shown",
    arguments: [
      ("Text.\n{: .lead}\n", "<p>Text.</p>\n"), ("{: .lead}\nText.\n", "<p>Text.</p>\n"),
      ("> a\n{: .b #c}\n", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
      ("*a*{:.b} c\n", "<p><em>a</em> c</p>\n"),
      ("* TOC\n{:toc}\n\nText.\n", "<p>Text.</p>\n"), ("{:.b}\n", ""),
      ("`{:.b}` {:) \\{:.b}\n", "<p><code>{:.b}</code> {:) {:.b}</p>\n"),
    ])
  func hidden(_ markdown: String, _ html: String) throws {
    #expect(try publish(markdown) == html)
  }
}
