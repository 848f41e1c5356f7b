import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// The built command line, run as a user runs it.
enum Binary {
  struct Answer {
    let status: Int32
    let output: String
    let error: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The program beside the tests, or another build of it.
  static let path: String = {
    ProcessInfo.processInfo.environment["LUYIN_BINARY"] ?? besideTests("luyin")
  }()

  /// A program that was built with the tests.
  static func besideTests(_ name: String) -> String {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let path = folder.appendingPathComponent(name).path
    precondition(FileManager.default.isExecutableFile(atPath: path), "\(path) is not built")
    return path
  }

  static func run(
    _ arguments: [String], input: [UInt8] = [], folder: Folder? = nil, program: String = path
  ) async throws -> Answer {
    let outcome = try await Subprocess.run(
      .path(FilePath(program)), arguments: Arguments(arguments), workingDirectory: folder.map { FilePath($0.path) },
      input: .array(input), output: .bytes(limit: 1 << 28), error: .bytes(limit: 1 << 24))
    guard case .exited(let status) = outcome.terminationStatus else { throw Ended(how: "\(outcome.terminationStatus)") }
    return Answer(
      status: status, output: String(decoding: outcome.standardOutput, as: UTF8.self),
      error: String(decoding: outcome.standardError, as: UTF8.self))
  }

  static func run(_ arguments: String..., input: String = "", folder: Folder? = nil) async throws -> Answer {
    try await run(arguments, input: Array(input.utf8), folder: folder)
  }

  struct Ended: Error { let how: String }
}

/// A folder for one test, gone with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "luyin-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }
}

extension Binary {
  /// A shell around the program, for what only a shell sets up.
  static func run(_ arguments: [String], shell folder: Folder) async throws -> Answer {
    let outcome = try await Subprocess.run(
      .path("/bin/sh"), arguments: Arguments(arguments), workingDirectory: FilePath(folder.path), input: .none,
      output: .bytes(limit: 1 << 24), error: .bytes(limit: 1 << 24))
    guard case .exited(let status) = outcome.terminationStatus else { throw Ended(how: "\(outcome.terminationStatus)") }
    return Answer(
      status: status, output: String(decoding: outcome.standardOutput, as: UTF8.self),
      error: String(decoding: outcome.standardError, as: UTF8.self))
  }
}
