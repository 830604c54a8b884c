import Content
import Vocabulary

/// Field by field, in the order of the declaration.
extension ArticleFacts: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(path.path)
    writer.write(file)
    writer.write(permalink)
    writer.write(aliases)
    writer.write(title)
    writer.write(language)
    writer.write(date)
    writer.write(updated)
    writer.write(expires)
    writer.write(isDraft)
    writer.write(tags)
    writer.write(categories)
    writer.write(authors)
    writer.write(source)
    writer.write(standfirst)
    writer.write(description)
    writer.write(teaser)
    writer.write(image)
    writer.write(summary)
    writer.write(headings)
    writer.write(wordCount)
    writer.write(canonical)
    writer.write(template)
    writer.write(extra)
    writer.write(unknownKeys)
    writer.write(unknownShortcodes)
    writer.write(isLink)
    writer.write(weight)
    writer.write(section)
    writer.write(hasText)
    writer.write(pageClaim.rawValue)
  }

  convenience init(from reader: inout StoreReader) throws(DamagedCache) {
    self.init(
      path: ContentPath(try reader.read()), file: try reader.read(), permalink: try reader.read(),
      aliases: try reader.read(), title: try reader.read(), language: try reader.read(),
      date: try reader.read(), updated: try reader.read(), expires: try reader.read(),
      isDraft: try reader.read(), tags: try reader.read(), categories: try reader.read(),
      authors: try reader.read(), source: try reader.read(), standfirst: try reader.read(),
      description: try reader.read(), teaser: try reader.read(), image: try reader.read(),
      summary: try reader.read(),
      headings: try reader.read(), wordCount: try reader.read(), canonical: try reader.read(),
      template: try reader.read(), extra: try reader.read(), unknownKeys: try reader.read(),
      unknownShortcodes: try reader.read(),
      isLink: try reader.read(), weight: try reader.read(), section: try reader.read(),
      hasText: try reader.read(), pageClaim: PageClaim(rawValue: try reader.read()) ?? .none)
  }
}
