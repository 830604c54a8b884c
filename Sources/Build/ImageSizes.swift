import Content
import Files
import Images
import Markdown
import Site
import Vocabulary

/// Reads the sizes of the site's own images that its articles show, by where they are published.
///
/// Only the beginning of each is read, and a file that is no image, or cannot be read, has no size.
func readImageSizes(
  of site: Site, _ articles: [ReadArticle], _ inputs: SiteInputs, jobs: Int
) async throws -> [Permalink: ImageSize] {
  let shown = shownImages(of: site, articles)
  guard !shown.isEmpty else { return [:] }
  let files = site.files.filter { shown.contains($0.permalink) }
  let sizes = try await concurrentMap(files, width: jobs, scratch: { [UInt8]() }) { file, buffer in
    imageSize(of: file, inputs, &buffer)
  }
  return Dictionary(zip(files, sizes).compactMap { file, size in size.map { (file.permalink, $0) } }) {
    first, _ in first
  }
}

private func imageSize(of file: SiteFile, _ inputs: SiteInputs, _ buffer: inout [UInt8]) -> ImageSize? {
  guard let (_, folder) = inputs.file(file) else { return nil }
  do throws(FileSystemError) {
    try folder.readBeginning(of: file.source, into: &buffer, count: imageHeaderLimit)
    return imageSize(of: buffer)
  } catch {
    // Copying it will fail too, and say so.
    return nil
  }
}

private func shownImages(of site: Site, _ articles: [ReadArticle]) -> Set<Permalink> {
  var shown: Set<Permalink> = []
  for article in articles {
    for link in article.links where link.isImage {
      if case .address(let permalink, _) = site.links.target(of: link.destination, in: article.facts) {
        shown.insert(permalink)
      }
    }
    if let permalink = site.links.image(of: article.facts) { shown.insert(permalink) }
  }
  return shown
}
