import Synchronization

/// Transforms every input, several at a time; the results are in the order of the inputs.
///
/// Each worker has a scratch of its own, which it uses for one input after another. The first error ends
/// the work, and is thrown.
///
/// - Parameters:
///   - width: how many inputs are worked on at the same time.
func concurrentMap<Input: Sendable, Output: Sendable, Scratch>(
  _ inputs: [Input], width: Int, scratch: @escaping @Sendable () -> Scratch,
  _ transform: @escaping @Sendable (Input, inout Scratch) throws -> Output
) async throws -> [Output] {
  let queue = ChunkQueue(count: inputs.count, width: width)
  let results = try await concurrentWorkers(width) {
    var scratch = scratch()
    var results: [(chunk: Int, outputs: [Output])] = []
    while let chunk = queue.next() {
      try Task.checkCancellation()
      results.append((chunk, try inputs[queue.range(of: chunk)].map { try transform($0, &scratch) }))
    }
    return results
  }
  var chunks = [[Output]](repeating: [], count: queue.chunkCount)
  for result in results.joined() { chunks[result.chunk] = result.outputs }
  return Array(chunks.joined())
}

/// Transforms every input, several at a time; the results are in the order of the inputs.
func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], width: Int, _ transform: @escaping @Sendable (Input) throws -> Output
) async throws -> [Output] {
  try await concurrentMap(inputs, width: width, scratch: {}) { input, _ in try transform(input) }
}

/// Visits every input, several at a time, and gives what each worker has gathered in the end.
func concurrentVisit<Input: Sendable, Gathered: Sendable>(
  _ inputs: [Input], width: Int, gathering: @escaping @Sendable () -> Gathered,
  _ visit: @escaping @Sendable (Input, inout Gathered) throws -> Void
) async throws -> [Gathered] {
  let queue = ChunkQueue(count: inputs.count, width: width)
  return try await concurrentWorkers(width) {
    var gathered = gathering()
    while let chunk = queue.next() {
      try Task.checkCancellation()
      for input in inputs[queue.range(of: chunk)] { try visit(input, &gathered) }
    }
    return gathered
  }
}

private func concurrentWorkers<Result: Sendable>(
  _ width: Int, _ work: @escaping @Sendable () throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: Result.self) { group in
    for _ in 0..<max(1, width) { group.addTask { try work() } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}

/// Hands out the inputs in runs, so that the workers seldom meet, and late ones still find something.
private final class ChunkQueue: Sendable {
  let chunkCount: Int
  private let count: Int
  private let size: Int
  private let taken = Atomic<Int>(0)

  init(count: Int, width: Int) {
    self.count = count
    size = max(1, min(64, count / (max(1, width) * 8)))
    chunkCount = (count + size - 1) / size
  }

  func next() -> Int? {
    let chunk = taken.add(1, ordering: .relaxed).oldValue
    return chunk < chunkCount ? chunk : nil
  }

  func range(of chunk: Int) -> Range<Int> {
    chunk * size..<min(count, (chunk + 1) * size)
  }
}
