import Templating
import Testing
import Vocabulary

/// A value is escaped for the place in the HTML where it stands.
@Suite struct EscapingTests {
  @Test(arguments: [
    ("<p>{{ article.title }}</p>", "<p>Harbour &amp; &lt;Sea&gt;</p>"),
    ("<p>{{ article.body }}</p>", "<p><p>\"Salt\" &amp; steel</p></p>"),
    ("<p title=\"{{ article.title }}\">", "<p title=\"Harbour &amp; &lt;Sea&gt;\">"),
    ("<p title=\"{{ article.body }}\">", "<p title=\"&quot;Salt&quot; &amp; steel\">"),
    ("<p title='{{ \"it's\" }}'>", "<p title='it&#39;s'>"),
    (
      "<title>{{ article.body }}</title>{{ article.body }}",
      "<title>&quot;Salt&quot; &amp; steel</title><p>\"Salt\" &amp; steel</p>"
    ),
    ("<textarea>{{ article.title }}</textarea>", "<textarea>Harbour &amp; &lt;Sea&gt;</textarea>"),
    (
      "<!-- {{ article.title }} --> {{ article.body }}",
      "<!-- Harbour &amp; &lt;Sea&gt; --> <p>\"Salt\" &amp; steel</p>"
    ),
    ("<!doctype html><!-- > {{ \"-->\" }} -->", "<!doctype html><!-- > --&gt; -->"),
    ("{{ article.title|safe }}", "Harbour & <Sea>"),
    ("a < b {{ article.title }}", "a < b Harbour &amp; &lt;Sea&gt;"),
    ("<b a='x>' {# c #}title=\"{{ article.title }}\">", "<b a='x>' title=\"Harbour &amp; &lt;Sea&gt;\">"),
    ("<br/>{{ article.body }}", "<br/><p>\"Salt\" &amp; steel</p>"),
  ])
  func text(_ template: String, _ expected: String) throws {
    #expect(try render(template, for: PageModel()) == expected)
  }

  @Test(arguments: [
    ("<a href=\"{{ article.url }}\">", "<a href=\"../2024/harbour/\">"),
    ("<a data-x='{{ article.url }}'>{{ article.url }}", "<a data-x='../2024/harbour/'>../2024/harbour/"),
    ("{{ site.url }} {{ article.url|absolute_url }}", "../ https://example.org/2024/harbour/"),
    (
      "<a href=\"{{ article.url }}#{{ article.title|slugify }}\">",
      "<a href=\"../2024/harbour/#harbour-sea\">"
    ),
    ("<a href=\"/x/{{ 'a:b' }}?q={{ 'c d:e'|urlencode }}\">", "<a href=\"/x/a:b?q=c%20d%3Ae\">"),
    (
      "{{ '/feed.xml'|absolute_url }} {{ 'http://x/'|absolute_url }}",
      "https://example.org/feed.xml http://x/"
    ),
  ])
  func addresses(_ template: String, _ expected: String) throws {
    #expect(try render(template, for: PageModel()) == expected)
  }

  @Test func withoutBaseAnAddressStaysRelative() throws {
    let context = RenderContext(pathToRoot: "")
    let output = try render("{{ article.url|absolute_url }} {{ site.url }}", for: PageModel(), in: context)
    #expect(output == "2024/harbour/ ./")
  }

  @Test(arguments: [
    ("https://a.org/?a=1&b=2", "https://a.org/?a=1&amp;b=2"), ("HTTP://a", "HTTP://a"),
    ("mailto:a@b.c", "mailto:a@b.c"),
    ("tel:+1", "tel:+1"), ("a/b:c", "a/b:c"), ("?q=a:b", "?q=a:b"), ("#a:b", "#a:b"),
    ("//a.org/", "//a.org/"),
    ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" javascript:alert(1)", "#"),
    ("java\nscript:alert(1)", "#"), ("\u{1}javascript:alert(1)", "#"), ("data:text/html,x", "#"),
    ("vbscript:x", "#"), ("x:y", "#"), ("http:javascript", "http:javascript"),
  ])
  func schemes(_ address: String, _ expected: String) throws {
    var page = PageModel()
    page.article.link = address
    for attribute in ["href", "SRC", "formaction", "poster", "cite", "action", "srcset"] {
      let output = try render("<a \(attribute)=\"{{ article.link }}\">", for: page)
      #expect(output == "<a \(attribute)=\"\(expected)\">")
    }
  }

  @Test(arguments: [
    ("<a href=\"java{{ article.link }}\">", "script:alert(1)", "<a href=\"java#\">"),
    (
      "<a href=\"{{ article.title|lower|truncate(0, true, '') }}{{ article.link }}\">", "javascript:x",
      "<a href=\"#\">"
    ),
    (
      "<a {% if article.is_link %}title{% else %}href{% endif %}=\"{{ article.link }}\">", "javascript:x",
      "<a href=\"#\">"
    ),
    ("<a data-{{ 1 }}=\"{{ article.link }}\">", "javascript:x", "<a data-1=\"#\">"),
  ])
  func schemesInPieces(_ template: String, _ address: String, _ expected: String) throws {
    var page = PageModel()
    page.article.link = address
    #expect(try render(template, for: page) == expected)
  }

  @Test func scriptsTakeJSON() throws {
    let template = """
      <script type="application/ld+json">{"a": {{ article.title|json }}, "n": {{ article.tags|length }}}</script>
      <p onclick="f({{ article.title|json }})">{{ article.title }}
      """
    let expected = """
      <script type="application/ld+json">{"a": "Harbour \\u0026 \\u003cSea\\u003e", "n": 2}</script>
      <p onclick="f(&quot;Harbour \\u0026 \\u003cSea\\u003e&quot;)">Harbour &amp; &lt;Sea&gt;
      """
    #expect(try render(template, for: PageModel()) == expected)
  }

  @Test func jsonInAttributes() throws {
    let output = try render("<p data-a='{{ article.tags|json }}'>", for: PageModel())
    let tag = { (name: String, slug: String, count: Int) in
      "{&quot;name&quot;: &quot;\(name)&quot;, &quot;url&quot;: &quot;../tags/\(slug)/&quot;, &quot;count&quot;: \(count)}"
    }
    #expect(output == "<p data-a='[\(tag("Sea", "sea", 2)), \(tag("Steel", "steel", 1))]'>")
  }

  @Test func literalsAndNumbersMayStandInTags() throws {
    let template = """
      <h{{ article.tags|length }}><input {{ "checked" if article.is_link else "disabled" }}>{{ article.body }}
      """
    #expect(try render(template, for: PageModel()) == "<h2><input disabled><p>\"Salt\" &amp; steel</p>")
  }

  @Test func branchesThatEndInDifferentPlaces() throws {
    let template = """
      <script{% if article.is_link %} async{% endif %}>{{ article.title|json }}</script>{{ article.body }}
      {% for tag in article.tags %}<i{% if loop.last %} title="{{ tag.name }}"{% endif %}>{% endfor %}
      """
    let expected = """
      <script>"Harbour \\u0026 \\u003cSea\\u003e"</script><p>"Salt" &amp; steel</p>
      <i><i title="Steel">
      """
    #expect(try render(template, for: PageModel()) == expected)
  }

  @Test(arguments: [
    (
      "<a title={{ article.1️⃣title }}>",
      "a value stands in an attribute without quotes; write the quotes: name=\"{{ … }}\""
    ),
    (
      "<a title=x{{ article.1️⃣title }}>",
      "a value stands in an attribute without quotes; write the quotes: name=\"{{ … }}\""
    ),
    ("<a {{ article.1️⃣title }}=\"x\">", "text cannot be printed inside a tag; print it in a quoted attribute"),
    ("<{{ article.1️⃣title }}>", "text cannot be printed inside a tag; print it in a quoted attribute"),
    (
      "<script>{{ article.1️⃣title }}</script>",
      "text cannot be printed inside a script or style sheet; write '| json' behind it"
    ),
    (
      "<style>{{ article.extra.1️⃣x }}</style>",
      "text cannot be printed inside a script or style sheet; write '| json' behind it"
    ),
    (
      "<p onclick=\"{{ article.1️⃣title }}\">",
      "text cannot be printed in an attribute that holds a script or a page; write '| json' behind it"
    ),
    (
      "<a href=\"{{ article.title }}1️⃣:x\">",
      "a value stands where an address has its scheme, before this ':'; write the scheme out, or give the whole address as one value"
    ),
  ])
  func places(_ template: String, _ message: String) throws {
    try expectFindings(in: template, ["1️⃣": message])
  }
}
