import Build
import Content
import Files
import Vocabulary

/// The settings of the site in the working folder; the defaults where it has no `precis.yml`.
func workingConfiguration() -> Diagnosed<Configuration> {
  guard let path = SitePath("precis.yml"), let bytes = try? contents(ofFile: path.string) else {
    return Diagnosed(Configuration())
  }
  return decodeConfiguration(SourceText(path: path, bytes: bytes))
}

/// What articles are read with in the working folder, whose templates may be unreadable.
func workingSettings(_ configuration: Configuration) -> Diagnosed<ArticleSettings> {
  (try? articleSettings(inSite: ".", configuration))
    ?? Diagnosed(ArticleSettings(configuration: configuration, shortcodes: .none))
}
