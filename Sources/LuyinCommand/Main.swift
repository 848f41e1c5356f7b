internal import ArgumentParser
internal import SystemPackage

/// The command line: `luyin`.
struct LuyinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "luyin",
    abstract: "Signed credentials that any gate can check without a network.",
    discussion: """
      Exit status: 0 genuine, admit or done, 10 admit with measures, 20 refuse, 30 refer; 1 a check found differences, \
      64 usage, 65 rejected rows, 66 cannot open, 70 internal, 73 cannot create, 74 input or output.
      """,
    version: "0.1.0",
    subcommands: [
      KeyCommand.self, IssueCommand.self, ConvertCommand.self, HolderCommand.self, VerifyCommand.self,
      TripCommand.self, InspectCommand.self, QRCommand.self,
      RootCommand.self, TrustCommand.self, PolicyCommand.self, LedgerCommand.self, StatusCommand.self,
      StoreCommand.self, BundleCommand.self,
      DemoCommand.self,
      ConformCommand.self,
    ])
}

@main
enum Main {
  static func main() async {
    do {
      var command = try LuyinCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Terminal.writeError("luyin: \(failure.message)")
      Terminal.exit(failure.status)
    } catch let error as Errno {
      Terminal.writeError("luyin: \(error)")
      Terminal.exit(.inputOutput)
    } catch  where !(error is ExitCode) && LuyinCommand.exitCode(for: error) == .failure {
      // Not of the argument parser, which would end it with 1: that means differences here.
      Terminal.writeError("luyin: \(error)")
      Terminal.exit(.internalFault)
    } catch {
      LuyinCommand.exit(withError: error)
    }
  }
}
