import CCmark

/// What CommonMark says that a text is in HTML, and nothing more: raw HTML kept, no ids, links as written.
package func renderCommonMark(_ markdown: [UInt8]) -> [UInt8] {
  SyntaxTree(parsing: markdown[...], options: CMARK_OPT_UNSAFE).html(options: CMARK_OPT_UNSAFE)
}
