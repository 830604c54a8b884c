import Foundation
import Summarization

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "predict" where arguments.count >= 4: try predict(arguments)
case "features" where arguments.count == 4: try writeFeatures(of: arguments[2], to: arguments[3])
default:
  print(
    """
    usage: summaries-training features DATA.jsonl OUT.jsonl
           summaries-training predict DATA.jsonl OUT.jsonl [POINTS [MAX-WORDS]]
    """)
  exit(64)
}
