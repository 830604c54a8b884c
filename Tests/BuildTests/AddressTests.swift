import TestSupport
import Testing

/// Where articles are published.
@Suite struct AddressTests {
  /// A file below `content/`, what its front matter says, and where its page is.
  private static let addresses: [(file: String, frontMatter: String, page: String)] = [
    ("harbour.md", "", "harbour/"),
    ("2024/harbour.md", "", "2024/harbour/"),
    ("News/Far Away/Big Ships.md", "", "news/far-away/big-ships/"),
    ("São Paulo's 5 ports.md", "", "sao-paulos-5-ports/"),
    ("2024/harbour/index.md", "", "2024/harbour/"),
    ("harbour.markdown", "", "harbour/"),
    ("2024-05-06-harbour.md", "", "2024/05/06/harbour/"),
    ("2024-05-06-harbour/index.md", "", "2024/05/06/harbour/"),
    ("news/2024-05-06-harbour.md", "", "news/2024/05/06/harbour/"),
    ("_posts/2024-05-06-harbour.md", "", "2024/05/06/harbour/"),
    ("news/_posts/2024-05-06-harbour.md", "", "news/2024/05/06/harbour/"),
    ("harbour.es.md", "", "es/harbour/"),
    ("2024/harbour.pt-br.md", "", "pt-br/2024/harbour/"),
    ("harbour/index.es.md", "", "es/harbour/"),
    ("version.1.md", "", "version-1/"),
    ("a.md", "slug: harbour", "harbour/"),
    ("2024/a.md", "slug: New Harbour!", "2024/new-harbour/"),
    ("2024/a.md", "slug: /North/New Harbour/", "2024/north/new-harbour/"),
    ("a.md", "path: 2024/v1.9", "2024/v1.9/"),
    ("2024-05-06-a.md", "slug: harbour", "2024/05/06/harbour/"),
    ("2024/a.md", "permalink: /harbour/", "harbour/"),
    ("2024/a.md", "url: /old/harbour", "old/harbour/"),
    ("2024/a.md", "path: harbour", "harbour/"),
    ("2024/a.md", "permalink: /harbour.html", "harbour.html"),
    ("2024/a.md", "permalink: /harbour/index.html", "harbour/"),
    (
      "a.md", "date: 2024-05-06\npermalink: /:year/:month/:day/:title/\ntitle: The Harbour",
      "2024/05/06/the-harbour/"
    ),
    ("pages/about.md", "", "pages/about/"),
    ("pages/about.md", "permalink: /about/", "about/"),
    ("news/_index.md", "", "news/"),
  ]

  @Test(arguments: addresses.indices) func eachArticleHasThePageThatItsPathOrFrontMatterSays(index: Int)
    async throws
  {
    let (file, frontMatter, page) = Self.addresses[index]
    let site = try await SiteFixture(
      "-- content/\(file) --\n---\n\(frontMatter)\n---\nText of the article.\n"
    ).build()
    let path = page.hasSuffix("/") ? page + "index.html" : page
    try site.expectFindings([:]).expect(path, contains: "<p>Text of the article.</p>")
  }

  private static let patterns: [(pattern: String, file: String, page: String)] = [
    ("/:year/:month/:slug/", "news/2024-05-06-harbour.md", "2024/05/harbour/"),
    ("/blog/:folders/:slug.html", "news/far/harbour.md", "blog/news/far/harbour.html"),
    ("/:title/", "news/harbour.md", "a-title/"),
    ("/:slug/", "harbour.es.md", "es/harbour/"),
    ("/:slug/", "pages/about.md", "pages/about/"),
    ("{news: /n/:slug/}", "news/harbour.md", "n/harbour/"),
    ("{news: /n/:slug/}", "other/harbour.md", "other/harbour/"),
  ]

  @Test(arguments: patterns.indices) func aPatternOfTheSitesChangesAddresses(index: Int) async throws {
    let (pattern, file, page) = Self.patterns[index]
    let path = page.hasSuffix("/") ? page + "index.html" : page
    try await SiteFixture(
      """
      -- precis.yml --
      permalinks: \(pattern)
      -- content/\(file) --
      ---
      title: A title
      ---
      Text.
      """
    ).build().expectFindings([:]).expect(path, contains: "<p>Text.</p>")
  }

  @Test func filesOfAPageFolderStandBesideItsPage() async throws {
    try await SiteFixture(
      """
      -- content/2024/harbour/index.md --
      ---
      permalink: /moved/
      ---
      ![The harbour](photo.jpg) and [a table](data/table.csv)
      -- content/2024/harbour/photo.jpg --
      picture
      -- content/2024/harbour/data/table.csv --
      1,2
      -- content/2024/harbour/notes.md --
      Not a page.
      """
    ).build().expectFindings([:])
      .expect("moved/photo.jpg", contains: "picture").expect("moved/data/table.csv", contains: "1,2")
      .expect("moved/index.html", contains: "src=\"../moved/photo.jpg\"", "href=\"../moved/data/table.csv\"")
      .expectMissing("2024/harbour/notes/index.html", "moved/notes.md", "2024/harbour/photo.jpg")
  }

  @Test func otherFilesStandAtTheSamePlaceAsBelowContent() async throws {
    try await SiteFixture(
      """
      -- content/2024/harbour.md --
      ![The harbour](photo.jpg)
      -- content/2024/photo.jpg --
      picture
      -- static/keys/key.txt --
      key
      """
    ).build().expectFindings([:]).expect("2024/photo.jpg", contains: "picture").expect(
      "keys/key.txt", contains: "key")
  }

  @Test func translationsSayTheirLanguageAndStandBelowIt() async throws {
    try await SiteFixture(
      """
      -- content/harbour.md --
      The harbour.
      -- content/harbour.es.md --
      El puerto.
      """
    ).build().expectFindings([:])
      .expect("harbour/index.html", contains: "<html lang=\"en\"").expect(
        "es/harbour/index.html", contains: "<html lang=\"es\"", "El puerto.")
  }

  @Test func aliasesLeadToTheArticle() async throws {
    try await SiteFixture(
      """
      -- content/2024/harbour.md --
      ---
      title: The harbour
      aliases: [/old/harbour/, old.html, "/old", "/old/"]
      ---
      Text.
      """
    ).build().expectFindings([:])
      .expect(
        "old/harbour/index.html", contains: "content=\"0; url=../../2024/harbour/\"",
        "href=\"../../2024/harbour/\"", "The harbour"
      )
      .expect("old.html", contains: "content=\"0; url=2024/harbour/\"", "https://example.org/2024/harbour/")
      .expect("old/index.html", contains: "content=\"0; url=../2024/harbour/\"")
      .expect("sitemap.xml", lacks: "old")
  }

  @Test func anArticleWithoutADateInASiteOfDatedAddressesIsNamed() async throws {
    try await SiteFixture(
      """
      -- precis.yml --
      permalinks: /:year/:slug/
      -- content/a.md --
      1️⃣Text.
      """
    ).build().expectFindings(["1️⃣": "the site's addresses have dates, and this article has none"])
      .expectPublished(false)
  }

  @Test func partsThatNoAddressHasAreNamed() async throws {
    try await SiteFixture(
      """
      -- precis.yml --
      permalinks: 1️⃣/:yaer/:slug/
      -- content/a.md --
      ---
      permalink: 2️⃣/:sulg/
      ---
      Text.
      """
    ).build().expectFindings(["1️⃣": "an address has no part ':yaer'", "2️⃣": "an address has no part ':sulg'"])
  }
}
