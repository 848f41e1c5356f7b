import LuyinStore
import Synchronization
import SystemPackage
import TestSupport

/// A disk in memory of which only that survives for certain which was synchronised: a file's content by synchronising the
/// file, names by synchronising their directory. The rest survives, or does not, or by halves, as chance has it.
final class SimulatedDisk: StoreDisk {
  enum Entry: Hashable {
    case file(Int)
    case directory
  }

  /// A change of names that may be lost; a move is one.
  struct Change {
    let removed: String?
    let added: (name: String, entry: Entry)?

    func apply(to names: inout [String: Entry]) {
      if let removed { names[removed] = nil }
      if let added { names[added.name] = added.entry }
    }
  }

  struct Directory {
    var names: [String: Entry] = [:]
    var certain: [String: Entry] = [:]
    var changes: [Change] = []

    mutating func change(removing removed: String? = nil, adding added: (String, Entry)? = nil) {
      let change = Change(removed: removed, added: added.map { (name: $0.0, entry: $0.1) })
      change.apply(to: &names)
      changes.append(change)
    }
  }

  struct Content {
    var bytes: [UInt8] = []
    var certain: [UInt8] = []
  }

  /// All of it; a copy is a backup.
  struct World {
    var directories: [String: Directory] = ["/": Directory()]
    var contents: [Content] = []
    var handles: [Int32: Int] = [:]
    var locked: [Int32: String] = [:]
    var nextHandle: Int32 = 1000

    mutating func handle() -> FileDescriptor {
      nextHandle += 1
      return FileDescriptor(rawValue: nextHandle)
    }
  }

  private let contents: Mutex<World>
  private let pauses = Mutex(0)

  init(_ world: World = World()) { contents = Mutex(world) }

  var world: World { contents.withLock { $0 } }
  var pauseCount: Int { pauses.withLock { $0 } }

  private func with<T>(_ body: (inout World) throws(Errno) -> T) throws(Errno) -> T {
    let result = contents.withLock { world -> Result<T, Errno> in
      do throws(Errno) { return .success(try body(&world)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private static func split(_ path: String) -> (directory: String, name: String) {
    let name = path.split(separator: "/").last ?? ""
    let directory = path.dropLast(name.count + 1)
    return (directory.isEmpty ? "/" : String(directory), String(name))
  }

  // MARK: The disk

  func read(_ path: String, byteCountMax: Int) throws(Errno) -> [UInt8] {
    try with { world throws(Errno) in
      let (directory, name) = SimulatedDisk.split(path)
      guard case .file(let number)? = world.directories[directory]?.names[name] else {
        throw .noSuchFileOrDirectory
      }
      return Array(world.contents[number].bytes.prefix(byteCountMax + 1))
    }
  }

  func names(in directory: String) throws(Errno) -> [String] {
    try with { world throws(Errno) in
      guard let found = world.directories[directory] else { throw .noSuchFileOrDirectory }
      return found.names.keys.shuffled()
    }
  }

  func makeDirectory(_ path: String) throws(Errno) {
    try with { world throws(Errno) in
      let (directory, name) = SimulatedDisk.split(path)
      guard let around = world.directories[directory] else { throw .noSuchFileOrDirectory }
      guard around.names[name] == nil else { throw .fileExists }
      world.directories[directory]?.change(adding: (name, .directory))
      world.directories[path] = Directory()
    }
  }

  func create(_ path: String) throws(Errno) -> FileDescriptor {
    try with { world throws(Errno) in
      let (directory, name) = SimulatedDisk.split(path)
      guard let around = world.directories[directory] else { throw .noSuchFileOrDirectory }
      let handle = world.handle()
      if case .file(let number)? = around.names[name] {
        world.contents[number].bytes = []
        world.handles[handle.rawValue] = number
      } else {
        world.contents.append(Content())
        world.handles[handle.rawValue] = world.contents.count - 1
        world.directories[directory]?.change(adding: (name, .file(world.contents.count - 1)))
      }
      return handle
    }
  }

  func write(_ bytes: [UInt8], to file: FileDescriptor) throws(Errno) {
    try with { world throws(Errno) in
      guard let number = world.handles[file.rawValue] else { throw .badFileDescriptor }
      world.contents[number].bytes += bytes
    }
  }

  func synchronize(_ file: FileDescriptor) throws(Errno) {
    try with { world throws(Errno) in
      guard let number = world.handles[file.rawValue] else { throw .badFileDescriptor }
      world.contents[number].certain = world.contents[number].bytes
    }
  }

  func synchronizeDirectory(_ path: String) throws(Errno) {
    try with { world throws(Errno) in
      guard var directory = world.directories[path] else { throw .noSuchFileOrDirectory }
      directory.certain = directory.names
      directory.changes = []
      world.directories[path] = directory
    }
  }

  func move(_ path: String, to other: String) throws(Errno) {
    try with { world throws(Errno) in
      let (directory, name) = SimulatedDisk.split(path)
      guard let entry = world.directories[directory]?.names[name] else { throw .noSuchFileOrDirectory }
      world.directories[directory]?.change(removing: name, adding: (SimulatedDisk.split(other).name, entry))
    }
  }

  func delete(_ path: String) throws(Errno) {
    try with { world throws(Errno) in
      let (directory, name) = SimulatedDisk.split(path)
      guard world.directories[directory]?.names[name] != nil else { throw .noSuchFileOrDirectory }
      world.directories[directory]?.change(removing: name)
    }
  }

  func lock(_ path: String) throws(Errno) -> FileDescriptor? {
    try with { world throws(Errno) in
      let (directory, name) = SimulatedDisk.split(path)
      guard let around = world.directories[directory] else { throw .noSuchFileOrDirectory }
      if around.names[name] == nil {
        world.contents.append(Content())
        world.directories[directory]?.change(adding: (name, .file(world.contents.count - 1)))
      }
      guard !world.locked.values.contains(path) else { return nil }
      let handle = world.handle()
      world.locked[handle.rawValue] = path
      return handle
    }
  }

  func close(_ file: FileDescriptor) {
    contents.withLock { world in
      world.handles[file.rawValue] = nil
      world.locked[file.rawValue] = nil
    }
  }

  func pause() { pauses.withLock { $0 += 1 } }

  // MARK: What goes wrong

  /// Another disk is put in.
  func become(_ world: World) { contents.withLock { $0 = world } }

  /// The power goes off and comes back.
  func losePower(using random: inout SeededRandom) {
    var world = self.world
    // All of what is uncertain is lost, or nothing, or chance decides on each.
    let mode = Int.random(in: 0..<4, using: &random)
    for path in world.directories.keys.sorted() {
      guard var directory = world.directories[path] else { continue }
      directory.names = directory.certain
      let cut = Int.random(in: 0...directory.changes.count, using: &random)
      for (position, change) in directory.changes.enumerated() {
        let survives =
          switch mode {
          case 0: false
          case 1: true
          // Journals lose the end; nothing worse is promised by POSIX than any.
          case 2: position < cut
          default: Bool.random(using: &random)
          }
        if survives { change.apply(to: &directory.names) }
      }
      directory.certain = directory.names
      directory.changes = []
      world.directories[path] = directory
    }
    for path in world.directories.keys.sorted() where path != "/" {
      let (directory, name) = SimulatedDisk.split(path)
      if world.directories[directory]?.names[name] != .directory { world.directories[path] = nil }
    }
    for number in world.contents.indices where world.contents[number].bytes != world.contents[number].certain {
      let bytes = world.contents[number].bytes
      switch mode == 0 ? 0 : mode == 1 ? 1 : Int.random(in: 0..<4, using: &random) {
      case 0: world.contents[number].bytes = world.contents[number].certain
      case 1: break
      case 2: world.contents[number].bytes = Array(bytes.prefix(.random(in: 0...bytes.count, using: &random)))
      default: world.contents[number].bytes = [UInt8](repeating: 0, count: bytes.count)
      }
      world.contents[number].certain = world.contents[number].bytes
    }
    world.handles = [:]
    world.locked = [:]
    become(world)
  }

  /// Changes a file, so that it stays.
  func edit(_ path: String, _ change: (inout [UInt8]) -> Void) {
    let (directory, name) = SimulatedDisk.split(path)
    contents.withLock { world in
      guard case .file(let number)? = world.directories[directory]?.names[name] else { fatalError("\(path) is there") }
      change(&world.contents[number].bytes)
      world.contents[number].certain = world.contents[number].bytes
    }
  }

  /// The paths of all files.
  var files: [String] {
    world.directories.flatMap { path, directory in
      directory.names.filter { $0.value != .directory }.map { path + "/" + $0.key }
    }.sorted()
  }
}
