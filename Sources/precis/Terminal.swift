#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The standard streams and the environment; nothing else of the program knows them.
enum Terminal {
  /// Results.
  static func print(_ text: String) {
    write(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func print(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Reports.
  static func report(_ text: String) {
    write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Whether reports are read by a person on a terminal.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  static var allowsColor: Bool {
    isInteractive && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static var processorCount: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
