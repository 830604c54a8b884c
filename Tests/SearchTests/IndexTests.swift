import Testing

@testable import Search

@Suite struct IndexTests {
  @Test func theSameArticlesGiveTheSameFiles() {
    let (one, two) = (index(randomArticles(200, seed: 1)), index(randomArticles(200, seed: 1)))
    #expect(one.manifest.bytes == two.manifest.bytes)
    #expect(one.terms.map(\.bytes) == two.terms.map(\.bytes))
  }

  @Test func everyWordStandsOnceInOrder() {
    let index = index(randomArticles(3000, seed: 2))
    let words = PublishedSearch(index).words
    #expect(words == Array(Set(words)).sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
    #expect(index.terms.count > 5)
    for file in index.terms {
      #expect(file.bytes.count <= TermFiles.size(for: 0) || file.lineCount == 1, "\(file.name)")
    }
    for file in index.terms { #expect(file.bytes.starts(with: Array((file.first + " ").utf8))) }
  }

  @Test func everyArticleIsFoundByItsOwnWord() {
    let search = PublishedSearch(index(randomArticles(300, seed: 3)))
    for number in 0..<300 { #expect(search("number\(number) ").count == 1) }
  }

  @Test func aNewArticleLeavesMostFilesAsTheyWere() {
    let articles = randomArticles(3000, seed: 4)
    let (before, after) = (index(articles), index(articles + [article("w17b", points: ["w300"])]))
    let changed = Set(after.terms.map(\.name)).subtracting(before.terms.map(\.name))
    #expect(changed.count <= 8 && after.terms.count > 24, "\(changed.count) of \(after.terms.count)")
    #expect(before.articles.map(\.bytes) == after.articles.dropLast().map(\.bytes))
  }

  @Test func tabsAndLineBreaksStandInNoField() {
    let index = index([article("A\tb\nc", points: ["d\r\ne"])])
    let lines = String(decoding: index.articles[0].bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines == ["A b c\t\t\t\t\t\td  e"])
  }

  @Test func aSiteWithoutArticlesHasAManifest() {
    #expect(index([]).manifest.bytes == Array("0 8\n\n\n".utf8))
  }
}

extension SearchIndex.TermFile {
  fileprivate var lineCount: Int { bytes.count { $0 == UInt8(ascii: "\n") } }
}
