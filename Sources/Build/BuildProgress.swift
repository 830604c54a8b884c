import Synchronization

/// How far a build is, for somebody who watches it from another thread.
package final class BuildProgress: Sendable {
  package enum Stage: Int, Sendable {
    case reading, rendering, publishing
  }

  private let stageNumber = Atomic<Int>(0)
  private let total = Atomic<Int>(0)
  private let done = Atomic<Int>(0)

  package init() {}

  package var state: (stage: Stage, done: Int, total: Int) {
    let stage = Stage(rawValue: stageNumber.load(ordering: .relaxed)) ?? .reading
    return (stage, done.load(ordering: .relaxed), total.load(ordering: .relaxed))
  }

  func begin(_ stage: Stage, total count: Int) {
    done.store(0, ordering: .relaxed)
    total.store(count, ordering: .relaxed)
    stageNumber.store(stage.rawValue, ordering: .relaxed)
  }

  func advance() {
    done.add(1, ordering: .relaxed)
  }
}
