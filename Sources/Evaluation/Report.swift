/// What an evaluation found, in points of a hundred.
package struct Report: Hashable, Sendable {
  package struct Scores: Hashable, Sendable {
    package var one: Interval
    package var two: Interval
    package var longest: Interval
    package var mean: Interval
  }

  package var count: Int
  package var summary: Scores
  package var lead: Scores
  /// The summary's scores less the lead's, article by article.
  package var difference: Scores
  package var readability: Readability
  package var leadReadability: Readability
}

/// Measures summaries against references, and beside them the articles' first sentences.
package func evaluate(_ rows: [EvaluationRow], stemming: Bool = true) -> Report {
  let summaries = rows.map { rouge($0, $0.summary, stemming: stemming) }
  let leads = rows.map { rouge($0, $0.lead, stemming: stemming) }
  let differences = zip(summaries, leads).map { summary, lead in
    Rouge(one: summary.one - lead.one, two: summary.two - lead.two, longest: summary.longest - lead.longest)
  }
  return Report(
    count: rows.count, summary: Report.Scores(summaries), lead: Report.Scores(leads),
    difference: Report.Scores(differences), readability: Readability(rows),
    leadReadability: Readability(
      rows.map { row in
        EvaluationRow(id: row.id, language: row.language, references: [], summary: row.lead, lead: [])
      }))
}

private func rouge(_ row: EvaluationRow, _ summary: [String], stemming: Bool) -> Rouge {
  let isEnglish = row.language.lowercased().split { $0 == "-" || $0 == "_" }.first == "en"
  return Rouge(
    summary: summary, references: row.references,
    tokens: isEnglish ? .english(stemming: stemming) : .anyLanguage)
}

extension Report.Scores {
  fileprivate init(_ scores: [Rouge]) {
    self.init(
      one: Interval(of: scores.map { $0.one * 100 }), two: Interval(of: scores.map { $0.two * 100 }),
      longest: Interval(of: scores.map { $0.longest * 100 }), mean: Interval(of: scores.map { $0.mean * 100 })
    )
  }
}
