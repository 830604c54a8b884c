package import Site

/// What one build is asked to do.
package struct BuildRequest: Sendable {
  /// The site's folder.
  package var root: String
  /// Where the site is published; `public` in the site's folder where none is given.
  package var output: String?
  /// Stands in for the address in the configuration.
  package var baseURL: String?
  package var visibility: Visibility
  /// Whether warnings keep the site from being published too.
  package var isStrict = false
  /// Whether the output is made anew, whatever is known of earlier builds.
  package var isClean = false
  /// Whether every article is made anew, for what is known of them is damaged.
  var forgetsArticles = false
  /// Called once where another build of the same output has to end first.
  package var announceWait: @Sendable () -> Void = {}
  /// How many articles or pages are worked on at the same time.
  package var jobs: Int

  package init(root: String, visibility: Visibility, jobs: Int) {
    self.root = root
    self.visibility = visibility
    self.jobs = jobs
  }
}
