import Foundation
import Summarization
import Testing
import Vocabulary

@testable import Markdown

@Suite("HTML of authors")
struct SanitizingTests {
  @Test(
    "what is harmless is published, and balanced",
    arguments: [
      ("<b>a <i>b</b>", "<p><b>a <i>b</i></b></p><i>\n</i>"),
      ("a<br>b", "<p>a<br />b</p>\n"),
      (
        "<details open><summary>a</summary>\n\nb\n",
        "<details open=\"\"><summary>a</summary>\n<p>b</p>\n</details>"
      ),
      ("<a name=\"b\" class=\"c\" style=\"d\">e</a>", "<p><a id=\"b\">e</a></p>\n"),
      (
        "<div align=\"center\"><img src=\"a.png\" width=\"3\"></div>",
        "<div align=\"center\"><img src=\"a.png\" width=\"3\" /></div>\n"
      ),
      ("<center>a</center>", "<center>a</center>\n"),
      ("<custom-element>a</custom-element>", "<p>a</p>\n"),
      ("<form>a <button>b</button></form>", "a b\n"),
      ("<!-- a -->b", "b\n"),
      ("<pre>\n\n  a &lt; b</pre>", "<pre>\n\n  a &lt; b</pre>\n"),
      ("<h2>a</h2>\n\n## b {.c}\n", "<h2>a</h2>\n<h2 id=\"b\" class=\"c\">b</h2>\n"),
      (
        "## a\n\n<i id=\"a\">b</i> <i id=\"kp-1\">c</i> <i id=\"d\">e</i>",
        "<h2 id=\"a\">a</h2>\n<p><i>b</i> <i>c</i> <i id=\"d\">e</i></p>\n"
      ),
    ])
  func harmless(_ markdown: String, _ expected: String) throws {
    #expect(
      try publish(markdown).trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines))
  }

  @Test("its links within the site are filled in like others")
  func links() throws {
    let body = try document("One\n\ntwo <a href=\"b.md?c&amp;d\">e</a> <img src='f.png'> [g](h.md)").render()
    #expect(body.links.map(\.destination) == ["h.md", "b.md?c&d", "f.png"])
    #expect(body.links.map(\.isImage) == [false, false, true])
    #expect(body.links.last?.location.description == "content/a.md:3:44")
    let html = String(decoding: body.html { "<\($0.destination)>" }, as: UTF8.self)
    #expect(
      html.contains(
        "<a href=\"&lt;b.md?c&amp;d&gt;\">e</a> <img src=\"&lt;f.png&gt;\" /> <a href=\"&lt;h.md&gt;\">g</a>")
    )
  }

  @Test("numbers of characters that do not fit give text all the same")
  func entities() throws {
    let html = try document("<div>\n&#9876543214321; &#xFFFFFFFFFF; &#128;\n</div>").render().html
    #expect(String(validating: html, as: UTF8.self) != nil)
  }

  @Test("our own tags cannot be forged")
  func forgedTags() throws {
    let html = try publish(
      "<sup class=\"footnote-ref\" id=\"fnref-1\" own-1=\"0\">a</sup> <input type=\"checkbox\">\n\n# c\n")
    #expect(html == "<p><sup>a</sup> </p>\n<h1 id=\"c\">c</h1>\n")
  }

  @Test("too many open elements are left out with a finding")
  func depth() throws {
    let document = try document(String(repeating: "<div>\n\n", count: 600))
    #expect(
      document.findings.map(\.message.text) == [
        "HTML is left out of the page, because too many elements are open at once or a tag has too many attributes"
      ])
    #expect(document.findings.map(\.location?.description) == ["content/a.md:1:1"])
    #expect(!String(decoding: document.render().html, as: UTF8.self).contains("<div"))
  }

  /// Each of these takes quadratic time or worse in the parser, and would look harmless to one who counts tags.
  @Test(
    "what keeps a parser busy is left out",
    arguments: [
      "<div><table><td></div></td></table>", "<div><!-- </div> -->", "<div title=\"</div>\">",
      "<div><title></div></title>", "<div><script><!--<script></script></div>--></script>",
      "<div><select></div></select>", "<b a=%><table><td></b></td></table>", "<svg><g><style></g></style>",
      "<table><svg><td>", "<body a%=1>", "<rt>", "<optgroup>", "<b a=%><p>", "<object></div><div>",
      "<table><br><br><br>",
      "<svg><input>",
    ])
  func busyParser(_ part: String) throws {
    let markdown = "<div>\n" + (0..<4000).map { part.replacing("%", with: "\($0)") }.joined()
    #expect(try document(markdown).findings.count == 1)
  }

  @Test("a tag of ten thousand attributes is left out, one of ninety is not")
  func attributes() throws {
    func tag(_ count: Int) -> String { "<br \((0..<count).map { "a\($0)=1" }.joined(separator: " "))>" }
    #expect(try document(tag(10_000)).findings.count == 1)
    #expect(try document(tag(90)).findings.isEmpty)
  }

  @Test(
    "long texts with careless HTML are published",
    arguments: [
      "<p>a\n", "<li>a\n", "<tr><td>a\n", "<div>a<br></div>\n", "<td><b>a</b>\n",
      "<ruby>a<rp>b<rt>c</ruby>\n",
      "<option>a\n", "<!-- <div> -->\n", "<svg><path d=\"M\"/></svg>\n", "<pre><code>a</code></pre>\n",
      "<script>'<div>'</script>\n", "<a title=\"<div>\">a</a>\n",
      "<details><summary>a</summary>\n\nb\n\n</details>\n",
      "a <i>b</i> <img src=\"c.png\"> <kbd>d</kbd>\n\n",
    ])
  func carelessHTML(_ part: String) throws {
    #expect(try document("<table><tr><td>\n" + String(repeating: part, count: 3000)).findings.isEmpty)
    #expect(try document(String(repeating: part, count: 3000)).findings.isEmpty)
  }

  @Test("there are attacks") func attacksAreThere() { #expect(attacks.count > 100) }

  @Test("attacks come out harmless", arguments: attacks)
  func attack(_ markdown: String) throws {
    for smart in [false, true] {
      let html = try publish(markdown, options: MarkdownOptions(smartPunctuation: smart))
      #expect(dangers(in: html) == [])
      let wrapped = try publish(
        "> | \(markdown.replacing("\n", with: " ").replacing("|", with: "\\|")) |\n> |-|\n",
        options: MarkdownOptions(smartPunctuation: smart))
      #expect(dangers(in: wrapped) == [])
    }
  }

  @Test(
    "a tag that is left open does not pass for one of ours",
    arguments: [
      "> [!NOTE]\n> a", "# a {.b}", "a[^b]\n\n[^b]: c", "| a |\n|-|\n| b |", "![a](b.png \"c\")", "- [x] a",
      "~~a~~",
      "~~~go\nfunc\n~~~", "A sentence.",
    ])
  func openTags(_ own: String) throws {
    for start in [
      "<div onclick=alert(1)", "<div onclick=alert(1) a=", "<div onclick=alert(1) a=\"", "<div", "<form",
    ] {
      for end in ["\n\n", " ", "\n"] {
        var document = try document(start + end + own + "\n\nA second one.\n")
        let text = document.text(title: nil, language: "en")
        for block in text.blocks.reversed() where block.range.count > 1 {
          document.mark(block.range, id: "kp-1")
        }
        let html = String(decoding: document.render().html { $0.destination }, as: UTF8.self)
        #expect(dangers(in: html) == [], "\(start + end)")
      }
    }
  }

  /// What a browser could run of HTML whose text is escaped, so that every `<` begins a tag.
  private func dangers(in html: String) -> [String] {
    html.matches(of: /<\/?(?<name>[^\s>\/]*)(?<attributes>(?:[^>"]|"[^"]*")*)>/).compactMap { match in
      let name = match.output.name.lowercased()
      let attributes = match.output.attributes.matches(of: /(?<name>[^\s="\/]+)(?:="(?<value>[^"]*)")?/)
      let bad = attributes.first { attribute in
        let name = attribute.output.name.lowercased()
        let value = (attribute.output.value ?? "").lowercased().unicodeScalars.filter { $0.value > 0x20 }
        let scheme = value.contains(":") ? String(String.UnicodeScalarView(value.prefix { $0 != ":" })) : ""
        let isScheme =
          scheme.first?.isLetter == true
          && scheme.utf8.allSatisfy { isAlphanumeric($0) || "+-.".utf8.contains($0) }
        return name.hasPrefix("on")
          || ["style", "srcdoc", "srcset", "action", "formaction", "background", "xlink:href", "data"]
            .contains(name)
          || ["href", "src"].contains(name) && isScheme
            && !["http", "https", "mailto", "tel"].contains(scheme)
      }
      let isKnown =
        AllowList.elements.contains(name) || name == "section"
        || match.output.attributes.hasPrefix(" type=\"checkbox\"")
      return isKnown && bad == nil ? nil : String(match.output.0)
    } + (html.matches(of: /<(?![a-z\/])/).isEmpty ? [] : ["<"])
  }
}

/// After the classes of OWASP's cheat sheet of filter evasion; `Benchmarks/site/attacks` shows them to a browser.
private let attacks: [String] = {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "attacks.json")
  let attacks = (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode([String].self, from: $0) }
  return attacks ?? []
}()
