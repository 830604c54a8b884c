package import Vocabulary

/// One file taken apart: what its front matter says, and where its body begins.
package struct Article: Hashable, Sendable {
  package var path: ContentPath
  package var source: SourceText
  package var bodyOffset: Int
  package var metadata: ArticleMetadata
  package var unknownKeys: [UnknownKey]
  package var pageClaim: PageClaim
  /// From the front matter, the file's name, or its folders; nil where none of them has one.
  package var date: Timestamp?

  /// Whether anything follows the front matter.
  package var hasText: Bool {
    !source.bytes[bodyOffset...].allSatisfy { $0 <= 0x20 }
  }
}
