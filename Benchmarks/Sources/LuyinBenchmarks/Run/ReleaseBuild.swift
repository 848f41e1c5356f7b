/// Times of a debug build mislead.
func requireReleaseBuild() throws {
  #if DEBUG
    throw BenchmarkFailure("this is a debug build; build with -c release")
  #endif
}
