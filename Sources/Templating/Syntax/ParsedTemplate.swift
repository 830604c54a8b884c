import Vocabulary

/// One file of templates as it was written, with what is wrong in it.
struct ParsedTemplate: Sendable {
  let source: SourceText
  var nodes: [Node] = []
  /// The template that it extends.
  var parent: Name?
  /// Every block that it defines, those inside others too.
  var blocks: [String: Block] = [:]
  var macros: [String: Macro] = [:]
  var findings: [Finding] = []
}
