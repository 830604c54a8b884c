import Build
import TestSupport
import Testing
import Vocabulary

/// A site's own templates.
@Suite struct TemplateTests {
  private let article = "-- content/a.md --\n---\ntitle: A & B\nextra: {mood: calm}\n---\nText.\n"

  @Test func aFileOfTheSiteStandsInForTheThemes() async throws {
    try await SiteFixture(
      article + "-- Templates/partials/footer.html --\n<footer>{{ site.title }}: mine</footer>\n"
    ).build()
      .expectFindings([:]).expect("a/index.html", contains: "<footer>Articles: mine</footer>", "<p>Text.</p>")
      .expect("index.html", contains: "<footer>Articles: mine</footer>").expect(
        "404.html", contains: "mine</footer>")
  }

  @Test func anArticleCanNameItsTemplate() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      title: A & B
      template: special
      extra: {mood: calm}
      ---
      Text.
      -- content/b.md --
      ---
      template: special.html
      ---
      Other.
      -- Templates/special.html --
      {% extends "base.html" %}
      {% block content %}{{ article.title|upper }} is {{ article.extra.mood|default("nothing") }}{% endblock %}
      """
    ).build().expectFindings([:])
      .expect("a/index.html", contains: "A &amp; B is calm").expect("b/index.html", contains: "B is nothing")
  }

  @Test func aTemplateThatIsNotThereIsNamed() async throws {
    try await SiteFixture("-- content/a.md --\n1️⃣---\ntemplate: specail\n---\nText.\n").build()
      .expectFindings(["1️⃣": "there is no template 'specail.html'"]).expectPublished()
  }

  @Test func errorsInTemplatesAreNamedWithTheirPlaces() async throws {
    try await SiteFixture(
      article + """
        -- Templates/article.html --
        <h1>{{ 1️⃣artcle.title }}</h1>
        {{ article.2️⃣titel }}
        {{ article.title|3️⃣uper }}
        -- Templates/home.html --
        <p>
        {% if 4️⃣%}
        -- Templates/tag.html --
        {% include 5️⃣"partials/gone.html" %}
        -- Templates/source.html --
        {% include 6️⃣"source.html" %}
        """
    ).build().expectPublished(false).then { site in
      let messages =
        site.report?.findings.map { "\($0.location.map(String.init(describing:)) ?? "") \($0.message.text)" }
        ?? []
      #expect(messages.count == 7, "\(messages)")
      for start in [
        "Templates/article.html:1:8 ", "Templates/article.html:2:12 ", "Templates/article.html:3:18 ",
        "Templates/home.html:2:",
        "Templates/tag.html:1:", "Templates/source.html:1:",
      ] {
        #expect(messages.contains { $0.hasPrefix(start) }, "\(start) is not in \(messages)")
      }
      #expect(messages.contains { $0.contains("artcle") } && messages.contains { $0.contains("titel") })
    }.expectMissing("index.html")
  }

  @Test func theNearestNameIsOffered() async throws {
    let site = try await SiteFixture(article + "-- Templates/article.html --\n{{ article.titel }}\n").build()
    let finding = site.report?.findings.first
    let words = "\(finding?.message.text ?? "") \(finding?.hint ?? "")"
    #expect(words.contains("'title'"))
    #expect(finding?.excerpt == "{{ article.titel }}")
  }

  @Test func aTemplateThatIsMendedIsRenderedAgain() async throws {
    try await SiteFixture(article + "-- Templates/article.html --\n{{ article.titel }}\n").build()
      .expectPublished(false)
      .edit("Templates/article.html", "<h1>{{ article.title }}</h1>\n").build().expectFindings([:])
      .expect("a/index.html", contains: "<h1>A &amp; B</h1>")
      .edit("Templates/article.html", "<h2>{{ article.title }}</h2>\n").build().expectWritten(["a/index.html"]
      )
  }

  @Test func aStyleOfTheSitesOwnHasItsOwnAddress() async throws {
    let site = try await SiteFixture(article).build()
    let before = try site.output().keys.filter { $0.hasSuffix(".css") }
    try await site.edit("Templates/style.css", "body { color: red }").build()
    let after = try site.output().keys.filter { $0.hasSuffix(".css") }
    #expect(before.count == 1 && after.count == 1 && before != after)
    try site.expect("a/index.html", contains: after[0])
  }

  @Test func labelsOfTheSitesLanguageAreUsed() async throws {
    try await SiteFixture(
      "-- precis.yml --\nlanguage: de\n" + article + "-- Templates/labels/de.yml --\ntags: Schlagworte\n"
    ).build()
      .expect("tags/index.html", contains: "<h1>Schlagworte</h1>", "<html lang=\"de\"", "Zum Inhalt springen")
  }

  @Test func aFileAddsTheWordsThatArePutIntoTexts() async throws {
    let text = "---\ndate: 2024-01-01\nlang: it-CH\n---\n\n> [!NOTE]\n> a[^1]\n\n[^1]: b\n"
    try await SiteFixture(
      "-- content/a.md --\n" + text + "-- content/b.md --\n" + text.replacing("it-CH", with: "de")
    )
    .build()
    .expect("a/index.html", contains: ">Note</p>", "aria-label=\"Back to the text\"")
    .expect("b/index.html", contains: ">Hinweis</p>", "aria-label=\"Zurück zum Text\"")
    .edit("Templates/labels/it.yml", "note: Nota\nback_to_text: Torna al testo\n").build()
    .expect("a/index.html", contains: ">Nota</p>", "aria-label=\"Torna al testo\"")
    .expect("feed.xml", contains: "Torna al testo", "Zurück zum Text")
  }
}
