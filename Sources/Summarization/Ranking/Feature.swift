/// What the ranking knows of a sentence: one number each.
enum Feature: Int, CaseIterable {
  case logPosition, third, paragraphInverse
  case logLength, short, long, veryLong, length25, length32
  case centrality, forward, backward, lead
  case title, topNames
  case digits, numberShare, commas, bracket, quotationStart, unbalanced, boilerplate
}
