#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Microseconds of wall time, and of CPU time in the program and in the system.
struct Cost {
  var wall: Double
  var user: Double
  var system: Double

  static var now: Cost {
    var usage = rusage()
    getrusage(0, &usage)
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    func microseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1e6 + Double(time.tv_usec) }
    return Cost(
      wall: Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3, user: microseconds(usage.ru_utime),
      system: microseconds(usage.ru_stime))
  }
}

func measure<Result>(_ name: String, per count: Int, _ work: () throws -> Result) rethrows -> Result {
  let start = Cost.now
  let result = try work()
  report(name, since: start, per: count)
  return result
}

func report(_ name: String, since start: Cost, per count: Int) {
  let end = Cost.now
  func each(_ total: Double) -> Double { (total / Double(max(count, 1)) * 100).rounded() / 100 }
  print(
    "\(name): \(Int(end.wall - start.wall)) µs; each \(each(end.wall - start.wall)) wall,",
    "\(each(end.user - start.user)) user, \(each(end.system - start.system)) system")
}
