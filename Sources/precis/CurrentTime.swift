import ArgumentParser
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What counts as now: the environment's `SOURCE_DATE_EPOCH` where it is set (reproducible-builds.org), else the clock.
func currentTime() throws -> Timestamp {
  guard let text = Terminal.environment("SOURCE_DATE_EPOCH"), !text.isEmpty else {
    return Timestamp(secondsSince1970: time(nil))
  }
  guard let seconds = Int(text), 0...253_402_300_799 ~= seconds else {
    throw ValidationError("SOURCE_DATE_EPOCH has to be a number of seconds since 1970, not '\(text)'")
  }
  return Timestamp(secondsSince1970: seconds)
}
