import ArgumentParser

extension ExitCode {
  /// Something in the site's own files is wrong, and was reported.
  static let problemsFound = ExitCode(1)
  static let wrongUsage = ExitCode(64)
  static let internalFault = ExitCode(70)
  static let inputOutputFailed = ExitCode(74)
}
