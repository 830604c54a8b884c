import Content
import Files
import Vocabulary

/// Opens the cache of the site that a build is asked for.
func openCache(_ state: Folder, _ inputs: SiteInputs, _ request: BuildRequest) throws -> ArticleCache {
  let program = programIdentity()
  let key = CacheKey(program: program ?? ContentHash(of: []), settings: inputs.articleSettingsHash)
  return try ArticleCache.open(
    in: state, key: key,
    isClean: request.isClean || request.forgetsArticles || program == nil, announceWait: request.announceWait)
}

extension SiteInputs {
  /// Of all that articles are read with: the configuration, the templates that shortcodes can be made of, and labels.
  fileprivate var articleSettingsHash: ContentHash {
    var writer = StoreWriter()
    writer.write(configurationHash)
    writer.write(configuration.baseURL)
    if templates.contains(where: { $0.path.string.hasPrefix(SiteLayout.templates + "/shortcodes/") }) {
      writer.write(templates: templates)
    } else {
      let labels = SiteLayout.templates + "/labels/"
      writer.write(templates: templates.filter { $0.path.string.hasPrefix(labels) })
    }
    return ContentHash(of: writer.bytes)
  }
}

extension StoreWriter {
  mutating func write(templates: [SourceText]) {
    for template in templates {
      write(template.path)
      write(template.bytes)
    }
  }
}
