package import Vocabulary

/// What a build did.
package struct BuildReport: Sendable {
  /// All problems in the site's files, sorted by place.
  package var findings: [Finding]
  /// Nil where the site was not published because of them.
  package var published: PublishedCounts?
  /// What a person should know about the output folder, besides problems in the site's files.
  package var notices: [String] = []
  package var timings: [StageTiming]
  /// What the build worked with, which takes a while to free: a process that ends anyway can end before. It
  /// holds no lock, so that the next build need not wait for it.
  package var remains: [any Sendable] = []
}

package struct PublishedCounts: Hashable, Sendable {
  /// Articles and plain pages.
  package var articles = 0
  package var pages = 0
  package var summaries = 0
  package var filesWritten = 0
  package var filesUnchanged = 0
  package var filesRemoved = 0
}

/// How long one stage of a build took.
package struct StageTiming: Hashable, Sendable {
  package var stage: String
  package var duration: Duration
}

/// Measures stages one after another, by a clock that is handed in.
struct Stopwatch {
  let now: @Sendable () -> Duration
  private var start: Duration
  private(set) var timings: [StageTiming] = []

  init(_ now: @escaping @Sendable () -> Duration) {
    self.now = now
    start = now()
  }

  /// Notes that a stage ended and the next begins.
  mutating func lap(_ stage: String) {
    let end = now()
    timings.append(StageTiming(stage: stage, duration: end - start))
    start = end
  }
}
