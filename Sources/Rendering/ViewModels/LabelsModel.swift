import Templating

/// The texts of the interface in one language.
///
/// Their names are those of the default theme's English file.
struct LabelsModel: ViewModel {
  var texts: [String: String]

  static let names: [String] = Labels.english.texts.keys.sorted()
  static let fields: [Field<Self>] = names.map { name in .text(name) { $0.texts[name] ?? "" } }
}
