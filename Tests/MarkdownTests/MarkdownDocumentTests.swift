import Foundation
import Summarization
import TestClock
import Testing
import Vocabulary

@testable import Markdown

@Suite("Bodies")
struct MarkdownDocumentTests {
  @Test("headings get ids that are unique on the page")
  func headingIDs() throws {
    let body = try publish("# Tide & time\n\n## Tide\n\n## Tide\n\n## Ünïcode Straße\n\n## !\n\n## kp-1\n")
    #expect(
      body == """
        <h1 id="tide-time">Tide &amp; time</h1>
        <h2 id="tide">Tide</h2>
        <h2 id="tide-1">Tide</h2>
        <h2 id="unicode-strasse">Ünïcode Straße</h2>
        <h2 id="section">!</h2>
        <h2 id="section-kp-1">kp-1</h2>

        """)
  }

  @Test("links within the site are left for the site to fill in; others stay")
  func slots() throws {
    let body = try document("[a](b.md#c) ![d](e.png \"f\") [g](https://h.example/?a&b) [i](#j)").render()
    #expect(body.links.map(\.destination) == ["b.md#c", "e.png", "#j"])
    #expect(body.links.map(\.isImage) == [false, true, false])
    let html = String(decoding: body.html { "<\($0.destination)>" }, as: UTF8.self)
    #expect(
      html == """
        <p><a href="&lt;b.md#c&gt;">a</a> <img src="&lt;e.png&gt;" alt="d" title="f" /> \
        <a href="https://h.example/?a&amp;b">g</a> <a href="&lt;#j&gt;">i</a></p>

        """)
  }

  @Test(
    "a comment marks the block after it as key; other comments change nothing",
    arguments: MarkdownOptions.RawHTML.allCases)
  func keyBlocks(html: MarkdownOptions.RawHTML) throws {
    let markdown = "One.\n\n<!-- key -->\nTwo.\n\n<!--more-->\n\nThree.\n"
    let document = try document(markdown, options: MarkdownOptions(rawHTML: html))
    #expect(document.findings.isEmpty)
    let text = document.text(title: nil, language: "en")
    let key = text.blocks.filter(\.isKey).map { String(decoding: text.text[$0.range], as: UTF8.self) }
    #expect(key == ["Two."])
  }

  @Test("a text that looks like one of our own marks stays text")
  func forgedMarkers() throws {
    let forged = "[x](%FF0%FF) `%FF0%FF` \"%FF0%FF\" \u{FF}0\u{FF}"
    let body = try document(forged).render()
    #expect(body.links.map(\.destination) == ["%FF0%FF"])
    #expect(String(decoding: body.html { $0.destination }, as: UTF8.self).contains("<code>%FF0%FF</code>"))
    let invalid = MarkdownDocument(parsing: SourceText(path: try path(), bytes: [0xFF, 0x30, 0xFF]))
    #expect(String(decoding: invalid.render().html, as: UTF8.self) == "<p>\u{FFFD}0\u{FFFD}</p>\n")
  }

  @Test(
    "links that run code are not published",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "java&#10;script:alert(1)", "&#1;javascript:alert(1)",
      "vbscript:x", "data:text/html,x", "file:///etc/passwd",
    ])
  func forbiddenSchemes(_ address: String) throws {
    let markdown = "[text](<\(address)>) ![image](<\(address)>)"
    let document = try document(markdown, options: MarkdownOptions(rawHTML: .allow))
    #expect(document.findings.count == 2)
    #expect(
      String(decoding: document.render().html { $0.destination }, as: UTF8.self) == "<p>text image</p>\n")
  }

  @Test("HTML is left out unless the site allows it, and the first place is reported")
  func rawHTML() throws {
    let markdown = "One <b>bold</b>.\n\n<script>alert(1)</script>\n"
    let dropped = try document(markdown, options: MarkdownOptions(rawHTML: .drop))
    #expect(dropped.findings.map(\.location?.description) == ["content/a.md:1:5"])
    #expect(!String(decoding: dropped.render().html, as: UTF8.self).contains("<script"))
    let allowed = try document(markdown, options: MarkdownOptions(rawHTML: .allow))
    #expect(allowed.findings.isEmpty)
    #expect(String(decoding: allowed.render().html, as: UTF8.self).contains("<script>alert(1)</script>"))
  }

  @Test("blocks are known for what they are")
  func blocks() throws {
    let markdown = """
      # Title

      A paragraph with `code`.

      > Somebody else.

      - An item.

      1. A step.

      ```
      code
      ```

      ![picture](a.png)
      A caption.

      *An emphasized caption.*

      | a | b |
      |---|---|
      | 1 | 2 |

      [one](a.md) | [two](b.md)
      """
    let text = try document(markdown).text(title: nil, language: "en")
    #expect(
      text.blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .quotation, .listItem(ordered: false), .listItem(ordered: true),
        .code,
        .caption, .caption, .table, .other,
      ])
  }

  @Test("smart punctuation is an option")
  func smartPunctuation() throws {
    let options = MarkdownOptions(smartPunctuation: true)
    #expect(try publish("\"It's\" -- so...", options: options) == "<p>“It’s” – so…</p>\n")
    #expect(try publish("\"It's\"") == "<p>&quot;It's&quot;</p>\n")
  }

  @Test("a first heading that repeats the title is taken away")
  func leadingHeading() throws {
    var document = try document("# Tide\n\n## Ebb\n\nText.\n")
    document.removeLeadingHeading("Tide")
    #expect(document.headings.map(\.title) == ["Ebb"])
    #expect(
      String(decoding: document.render().html, as: UTF8.self) == "<h2 id=\"ebb\">Ebb</h2>\n<p>Text.</p>\n")
  }
}

@Suite("Marked sentences")
struct MarkedSentenceTests {
  /// What is marked, between « and ».
  @Test(
    "stand in one element with the sentence's id",
    arguments: [
      ("One. «Two.» Three.", "<p>One. <S>Two.</S> Three.</p>"),
      ("«One.»", "<p><S>One.</S></p>"),
      (
        "One. «*Two* `three` [four](https://a.example).»",
        "<p>One. <S><em>Two</em> <code>three</code> <a href=\"https://a.example\">four</a>.</S></p>"
      ),
      ("**One. «Two.»** Three.", "<p><strong>One. <S>Two.</S></strong> Three.</p>"),
      ("**One. «Two** three.» Four.", "<p><S><strong>One. Two</strong> three.</S> Four.</p>"),
      ("One. «Two\nthree.» Four.", "<p>One. <S>Two\nthree.</S> Four.</p>"),
      ("- «One.»\n- Two.", "<ul>\n<li><S>One.</S></li>\n<li>Two.</li>\n</ul>"),
      ("A & B. «C &amp; \\*D.» E.", "<p>A &amp; B. <S>C &amp; *D.</S> E.</p>"),
    ])
  func oneMark(_ marked: String, _ expected: String) throws {
    let plain = marked.replacing("«", with: "").replacing("»", with: "")
    var document = try document(plain)
    let text = try textOfMarks(marked)
    document.mark(text, id: "kp-1")
    let html = String(decoding: document.render().html { $0.destination }, as: UTF8.self)
      .replacing("<span class=\"sentence\" id=\"kp-1\">", with: "<S>").replacing("</span>", with: "</S>")
    #expect(html == expected + "\n")
  }

  @Test("several in one paragraph, marked from the last to the first")
  func severalMarks() throws {
    var document = try document("One. Two. Three.")
    document.mark(10..<16, id: "kp-2")
    document.mark(0..<4, id: "kp-1")
    #expect(
      String(decoding: document.render().html, as: UTF8.self)
        == "<p><span class=\"sentence\" id=\"kp-1\">One.</span> Two. <span class=\"sentence\" id=\"kp-2\">Three.</span></p>\n"
    )
  }

  @Test("a key point's HTML keeps emphasis and code, and loses links")
  func htmlOfRange() throws {
    let document = try document("A. **B** *c* `d<` [e](f.md) ***g***. H.")
    let text = document.text(title: nil, language: "en").text
    #expect(String(decoding: text, as: UTF8.self) == "A. B c d< e g. H.")
    #expect(
      document.html(of: 3..<14).string
        == "<strong>B</strong> <em>c</em> <code>d&lt;</code> e <strong><em>g</em></strong>.")
  }

  /// The range between the marks in the plain text of the paragraph.
  private func textOfMarks(_ marked: String) throws -> Range<Int> {
    let document = try document(marked)
    let text = document.text(title: nil, language: "en").text
    let bytes = String(decoding: text, as: UTF8.self)
    let opening = try #require(bytes.range(of: "«"))
    let closing = try #require(bytes.range(of: "»"))
    let start = bytes.utf8.distance(from: bytes.startIndex, to: opening.lowerBound)
    return start..<start + bytes.utf8.distance(from: opening.upperBound, to: closing.lowerBound)
  }
}

@Suite("Hostile Markdown")
struct HostileMarkdownTests {
  @Test(
    "is parsed in about linear time",
    arguments: [
      "[", "> ", "*a **b ", "![a](", "- ", "[a](b.md) ", "<a>", "`a``", "# a\n", "a\n\n",
      "|", "|a|\n|-|\n", ":-|-\n", "a|b\n-|-\n\n", "- | a |\n  |-|\n", "> |a|\n> |-|\n",
      "[^", "[^a]", "[^a]: b\n", "a[^1]\n\n[^1]: b[^2]\n", "    [^a]: b\n", "```\n[^a]: b\n",
      "~~", "~~a ", "a~b ~~", "~a ~~b ", "http://", "www.", "(www._", "a@", "a@b.", "http://a)",
      "[http://a.b ", "&a;",
      "- [x] ", "> [!NOTE]\n", "# {#a}\n", "{#", "![a](b \"c\")\n\n", "\\~", "\\",
      "<div>", "<b>", "</b>", "<table>", "<b a=1>\n\n", "<!-- ", "<a href=\"?a&amp;b\">", "<svg>", "<p>",
    ])
  func nesting(_ repeated: String) throws {
    let markdown = String(repeating: repeated, count: 10_000)
    let time = try processorTime { _ = try publish(markdown) }
    #expect(time < .seconds(5))
  }

  @Test("of tags that never end is parsed in about linear time", arguments: ["<div ", "<p \"", "<div a='\n"])
  func unendedTags(_ repeated: String) throws {
    let markdown = "<div>\n" + String(repeating: repeated, count: 100_000)
    let time = try processorTime { _ = try publish(markdown) }
    #expect(time < .seconds(10))
  }

  @Test("with lists of attributes in lines of their own does not trap")
  func attributesAlone() throws {
    let markdown =
      "a\n{: .b}\n\n{: .c}\n\n* TOC\n{:toc}\n\n{: href=\"https://d.example\"}\n\n![e](https://f.example/g.png)\n\n[^h]\n\n[^h]: {: .i}\n\n"
    for _ in 0..<50 {
      let html = try publish(String(repeating: markdown, count: 20))
      #expect(!html.contains("{:") && html.contains("<figure>"))
    }
  }

  /// The heading that such a footnote is read as goes with it, and nothing looks at it afterwards.
  @Test("with an empty footnote and braces does not trap")
  func emptyFootnote() throws {
    for _ in 0..<200 {
      let html = try publish("# A {#a}\n\nb {#c .d}[^b]\n\n[^b]: ")
      #expect(html.contains("id=\"fn-b\"") && html.contains("<h1 id=\"a\">A</h1>"))
    }
  }

  @Test("made of pieces of markup never traps")
  func randomPieces() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("random markup, seed \(seed)")
    var generator = SeededGenerator(state: seed)
    let pieces = [
      "|", "|-|", "|a|b|", "\n", "\n", "\n\n", "    ", "> ", "- ", "1. ", "+   ", "[^a]", "[^a]: ", "[^b]: ",
      "[^c]", "~~", "~",
      "www.a.b", "https://a.b", "a@b.c", "[ ] ", "[x] ", "[!NOTE]", "{#a .b}", "# ", "![a](b \"c\")", "[",
      "](c)", "*", "`",
      "```\n", "<b>", "</b>", "<div>\n", "<p>", "\\", "a", " b", "---", ":-", "\u{E9}", "[a]: b\n", "<table>",
      "&amp;",
    ]
    for _ in 0..<3000 {
      let markdown = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      var document = try document(markdown)
      let text = document.text(title: nil, language: "en")
      for block in text.blocks.reversed() where !block.range.isEmpty {
        document.mark(block.range, id: "kp-1")
      }
      let html = String(decoding: document.render().html { $0.destination }, as: UTF8.self)
      #expect(!html.utf8.contains(0xFF) && !html.contains(" own-"), "\(markdown)")
    }
  }

  @Test("of random bytes never traps")
  func randomBytes() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("random Markdown, seed \(seed)")
    var generator = SeededGenerator(state: seed)
    let alphabet =
      Array("ab .\n#>*_`[]()!<&-\"\\%FF0\u{0}é|~^:x@w/{}=\r\t+1u".utf8) + [0xFF, 0xC3, 0xC2, 0x91]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      var document = MarkdownDocument(parsing: SourceText(path: try path(), bytes: bytes))
      let text = document.text(title: nil, language: "en")
      #expect(
        zip(text.blocks, text.blocks.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
      for block in text.blocks.reversed() where !block.range.isEmpty {
        document.mark(block.range, id: "kp-1")
      }
      _ = document.render().html { $0.destination }
    }
  }
}

struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  /// SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

func path() throws -> SitePath {
  try #require(SitePath("content/a.md"))
}

func document(_ markdown: String, options: MarkdownOptions = .init()) throws -> MarkdownDocument {
  MarkdownDocument(parsing: SourceText(path: try path(), bytes: Array(markdown.utf8)), options: options)
}

func publish(_ markdown: String, options: MarkdownOptions = .init()) throws -> String {
  String(decoding: try document(markdown, options: options).render().html { $0.destination }, as: UTF8.self)
}
