import Build

/// One line on the terminal that shows how far a build is, once it takes longer than a second.
struct ProgressLine {
  private let task: Task<Void, Never>?

  init(watching progress: BuildProgress, isShown: Bool) {
    guard isShown else {
      task = nil
      return
    }
    task = Task.detached(priority: .high) {
      var wait = Duration.seconds(1)
      while (try? await Task.sleep(for: wait)) != nil {
        Terminal.report("\r\u{1B}[K" + Self.text(progress.state))
        wait = .milliseconds(100)
      }
    }
  }

  /// Takes the line away.
  func end() {
    guard let task else { return }
    task.cancel()
    Terminal.report("\r\u{1B}[K")
  }

  private static func text(_ state: (stage: BuildProgress.Stage, done: Int, total: Int)) -> String {
    switch state.stage {
    case .reading: "Reading and summarizing: \(state.done) of \(state.total) articles"
    case .rendering: "Rendering: \(state.done) of \(state.total) pages"
    case .publishing: "Publishing"
    }
  }
}
