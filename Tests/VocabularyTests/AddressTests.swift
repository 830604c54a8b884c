import Testing

@testable import Vocabulary

@Suite struct SlugTests {
  @Test(arguments: [
    ("São Paulo's 5 ports", "sao-paulos-5-ports"), ("  Hello,  World!  ", "hello-world"),
    ("Straße", "strasse"),
    ("Ærø & Þór", "aero-thor"), ("Việt Nam", "viet-nam"), ("Łódź", "lodz"), ("naïve café", "naive-cafe"),
    ("Привет, мир", "привет-мир"), ("日本語 の 記事", "日本語-の-記事"), ("C++", "c"), ("🚢", ""), ("", ""), ("--", ""),
    ("l’été", "lete"), ("../../etc/x", "etc-x"), ("e\u{301}tude", "etude"),
  ])
  func makesOneComponent(text: String, expected: String) {
    #expect(slug(of: text) == expected)
  }

  @Test func fitsIntoAFileName() {
    #expect(slug(of: String(repeating: "ü漢", count: 300)).utf8.count <= 204)
  }

  @Test(arguments: [
    ("AI", "ai"), ("Machine-Learning", "machine learning"), ("Café", "cafe"), ("C++", "c++"),
    ("L’été", "lété"),
  ])
  func foldedNamesAreOne(name: String, other: String) {
    #expect(folded(name) == folded(other))
  }

  @Test(arguments: [("C", "C++"), ("C++", "C#"), ("tide", "tides")])
  func foldedNamesDiffer(name: String, other: String) {
    #expect(folded(name) != folded(other))
  }
}

@Suite struct PermalinkTests {
  @Test(arguments: [
    ("/2024/harbour/", "2024/harbour/", "2024/harbour/index.html"), ("about", "about/", "about/index.html"),
    ("/feed.xml", "feed.xml", "feed.xml"), ("", "", "index.html"), ("/", "", "index.html"),
    ("/a/index.html", "a/", "a/index.html"), ("index.html", "", "index.html"),
    ("v1.2/", "v1.2/", "v1.2/index.html"), ("v1.2", "v1.2/", "v1.2/index.html"),
    ("a/v1.0-beta", "a/v1.0-beta/", "a/v1.0-beta/index.html"), ("a.7z", "a.7z", "a.7z"),
    ("a.", "a./", "a./index.html"),
    (".well-known", ".well-known/", ".well-known/index.html"), ("a/.b", "a/.b/", "a/.b/index.html"),
  ])
  func normalizes(text: String, path: String, file: String) throws {
    let permalink = try #require(Permalink(text))
    #expect(permalink.path == path)
    #expect(permalink.file.string == file)
  }

  @Test(arguments: [
    "../x", "a/../b", "a//b", "./a", "a/.", "a\\b", "a\u{0}b", "a\nb",
    "a/" + String(repeating: "x", count: 256),
  ])
  func cannotLeaveTheSite(text: String) {
    #expect(Permalink(text) == nil)
  }

  @Test func leadsFromAnyPage() throws {
    let target = try #require(Permalink("/tags/são/"))
    let page = try #require(Permalink("/2024/harbour/"))
    #expect(target.link(pathToRoot: page.pathToRoot) == "../../tags/s%C3%A3o/")
    #expect(Permalink.home.link(pathToRoot: page.pathToRoot) == "../../")
    #expect(Permalink.home.link(pathToRoot: "") == "./")
    #expect(try #require(Permalink("a/b.html")).pathToRoot == "../")
  }

  @Test func filesStandBesideTheirPage() throws {
    let page = try #require(Permalink("/2024/harbour/"))
    let file = try #require(SitePath("img/a b.png"))
    #expect(page.appending(file: file)?.path == "2024/harbour/img/a b.png")
    #expect(try #require(Permalink("2024/harbour.html")).folder.path == "2024/")
    #expect(try #require(Permalink("harbour.html")).folder == .home)
  }
}

@Suite struct PercentEncodingTests {
  @Test(arguments: [("a b/c", "a%20b/c"), ("ü", "%C3%BC"), ("a-._~", "a-._~"), ("\"<>", "%22%3C%3E")])
  func encodesAndDecodes(text: String, encoded: String) {
    #expect(percentEncoded(text) == encoded)
    #expect(percentDecoded(encoded) == text)
  }

  @Test func keepsWhatIsNoEscape() {
    #expect(percentDecoded("100% %zz %4") == "100% %zz %4")
  }
}
