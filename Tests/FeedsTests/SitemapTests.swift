import Testing
import Vocabulary

@testable import Feeds

@Suite struct SitemapTests {
  private func sitemap(_ addresses: [String], modified: Timestamp? = nil) -> Sitemap {
    let entries = addresses.compactMap {
      Permalink($0).map { Sitemap.Entry(address: $0, modified: modified) }
    }
    return Sitemap(baseURL: "https://example.org/a&b/", entries: entries)
  }

  private func text(_ file: Sitemap.File) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func addressesAreAbsoluteEncodedAndDated() {
    let day = Timestamp(year: 2024, month: 5, day: 6)
    let files = sitemap(["/", "/tags/cafés/", "/a'b.html"], modified: day).files()
    #expect(files.map(\.address.description) == ["/sitemap.xml"])
    #expect(
      files.map(text) == [
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/a&amp;b/</loc><lastmod>2024-05-06</lastmod></url>
        <url><loc>https://example.org/a&amp;b/tags/caf%C3%A9s/</loc><lastmod>2024-05-06</lastmod></url>
        <url><loc>https://example.org/a&amp;b/a%27b.html</loc><lastmod>2024-05-06</lastmod></url>
        </urlset>

        """
      ])
  }

  @Test func pastTheLimitThereIsAnIndexOfParts() {
    let files = sitemap(["/", "/a/", "/b/", "/c/", "/d/"]).files(limit: 2)
    let names = files.map(\.address.description)
    #expect(names == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"])
    #expect(
      text(files[0]).contains("<sitemap><loc>https://example.org/a&amp;b/sitemap-3.xml</loc></sitemap>"))
    #expect(text(files[3]).contains("/d/") && !text(files[3]).contains("/c/"))
  }

  @Test func exactlyTheLimitIsOneFile() {
    #expect(sitemap(["/", "/a/"]).files(limit: 2).count == 1)
  }

  @Test func longAddressesSplitTooSoThatNoFileIsTooLong() {
    let files = sitemap(["/aaaaaaaaaa/", "/bbbbbbbbbb/"]).files(byteLimit: 20_100)
    #expect(files.count == 3)
  }

  @Test func anEmptySiteHasASitemap() {
    #expect(sitemap([]).files().count == 1)
  }
}
