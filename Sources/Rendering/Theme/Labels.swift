import FrontMatter
import Markdown
import Vocabulary

/// What a file `labels/LANGUAGE.yml` holds: the texts of the interface, and the names of months and days.
struct Labels: Sendable {
  var texts: [String: String] = [:]
  var dateNames = DateNames.english

  static let english: Labels = {
    guard let file = ThemeFiles.defaults["labels/en.yml"] else {
      preconditionFailure("the default theme has English labels")
    }
    return readLabels(file).value
  }()
}

extension ThemeFiles {
  /// The labels of all languages. What the site's file leaves out is the theme's of that language, else English.
  func readLabels() -> Diagnosed<[String: Labels]> {
    var all: [String: Labels] = [:]
    var findings: [Finding] = []
    for (name, file) in byName.sorted(by: { $0.key < $1.key })
    where name.hasPrefix("labels/") && name.hasSuffix(".yml") {
      var fallback = Labels.english
      if let standard = Self.defaults[name], standard != file {
        fallback = Rendering.readLabels(standard, fallback: fallback).value
      }
      let labels = Rendering.readLabels(file, fallback: fallback)
      all[name.dropFirst(7).dropLast(4).lowercased()] = labels.value
      findings += labels.findings
    }
    return Diagnosed(all, findings: findings)
  }
}

extension BodyLabels {
  init(_ labels: Labels) {
    func text(_ name: String) -> String { labels.texts[name] ?? "" }
    self.init(
      note: text("note"), tip: text("tip"), important: text("important"), warning: text("warning"),
      caution: text("caution"), backToText: text("back_to_text"))
  }
}

/// Reads a file of labels; those that it lacks are the fallback's.
private func readLabels(_ file: SourceText, fallback: Labels = Labels()) -> Diagnosed<Labels> {
  let parsed = readYAML(file)
  var labels = fallback
  var lists: [String: [String]] = [:]
  for entry in parsed.value {
    switch entry.value.content {
    case .scalar(let scalar): labels.texts[entry.key] = scalar.text
    case .list(let nodes): lists[entry.key] = nodes.compactMap(\.text)
    case .null, .mapping: continue
    }
  }
  guard !lists.isEmpty else { return Diagnosed(labels, findings: parsed.findings) }
  guard let names = DateNames(lists) else {
    let finding = file.finding(
      .error, at: 0, .incompleteDates,
      hint:
        "give 'months' and 'months_short' twelve names, 'weekdays' and 'weekdays_short' seven, from Monday")
    return Diagnosed(labels, findings: parsed.findings + [finding])
  }
  labels.dateNames = names
  return Diagnosed(labels, findings: parsed.findings)
}

extension DateNames {
  /// Label files begin the week on Monday.
  fileprivate init?(_ lists: [String: [String]]) {
    func sundayFirst(_ days: [String]) -> [String] { days.suffix(1) + days.dropLast() }
    self.init(
      months: lists["months"] ?? [], shortMonths: lists["months_short"] ?? [],
      weekdays: sundayFirst(lists["weekdays"] ?? []),
      shortWeekdays: sundayFirst(lists["weekdays_short"] ?? []))
  }
}

extension MetadataNode {
  fileprivate var text: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.text
  }
}

extension Finding.Message {
  fileprivate static let incompleteDates: Self = "the names of months or days are not complete"
}
