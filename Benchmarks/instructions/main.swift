// Runs one stage of a build on the articles of a folder, so often, and nothing else at the same time: what
// Benchmarks/instructions/check counts the instructions of.
import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 3, let stage = arguments.first.flatMap(Stage.init),
  let rounds = arguments.last.flatMap({ Int($0) })
else {
  print(
    "usage: instructions-benchmark \(Stage.allCases.map(\.rawValue).joined(separator: "|")) FOLDER ROUNDS")
  exit(64)
}
let workload = try Workload(folder: CommandLine.arguments[2])
for _ in 0..<rounds { workload.run(stage) }
print(workload.count)
