package import FrontMatter
import Markdown
package import Vocabulary

/// An article's metadata, and what only the caller can judge.
package struct DecodedMetadata: Hashable, Sendable {
  package var metadata: ArticleMetadata
  /// One warning for the whole site is made of these.
  package var unknownKeys: [UnknownKey]
  /// The error about a `date` that is none, which becomes a warning where the file's name has a date.
  package var invalidDate: Finding?
  package var pageClaim: PageClaim
}

/// Understands front matter: every key in every form that the documentation names.
///
/// A value that is wrong is reported and left out; the others are still read.
package func decodeMetadata(_ frontMatter: FrontMatter, of source: SourceText) -> Diagnosed<DecodedMetadata> {
  var reader = MetadataReader(fields: MetadataFields(frontMatter.entries), source: source)
  let (date, invalidDate) = reader.publicationDate()
  var metadata = reader.metadata()
  metadata.date = date
  let unknown = reader.fields.unknown.prefix(MetadataReader.limit).map {
    UnknownKey(
      key: $0.key, location: source.location(at: $0.keyOffset), excerpt: source.excerpt(at: $0.keyOffset))
  }
  reader.reportRepeatedKeys()
  return Diagnosed(
    DecodedMetadata(
      metadata: metadata, unknownKeys: unknown, invalidDate: invalidDate,
      pageClaim: PageClaim(frontMatter.entries)),
    findings: reader.findings)
}

extension MetadataReader {
  /// Everything but the date.
  fileprivate mutating func metadata() -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = text(.title).map(resolvingCharacterReferences)
    metadata.updated = date(.updated)
    metadata.expires = date(.expires)
    metadata.tags = terms(.tags)
    metadata.categories = terms(.categories)
    metadata.authors = authors()
    metadata.source = sourceReference()
    metadata.summary = summary()
    metadata.description = text(.description).map(resolvingCharacterReferences)
    metadata.image = image()
    metadata.draft = draft()
    metadata.slug = text(.slug)
    metadata.permalink = permalink()
    metadata.aliases = texts(.aliases)
    metadata.canonical = canonicalURL()
    metadata.language = text(.language)
    metadata.template = text(.template)
    metadata.extra = mapping(.extra)
    metadata.weight = weight()
    metadata.section = sectionSettings()
    return metadata
  }

  fileprivate mutating func reportRepeatedKeys() {
    for (first, second) in fields.repeated {
      warn(at: second.keyOffset, .repeated(first.key, second.key), hint: "remove one of them")
    }
  }
}

extension Finding.Message {
  fileprivate static func repeated(_ first: String, _ second: String) -> Self {
    "'\(first)' and '\(second)' are one key, and the first counts"
  }
}
