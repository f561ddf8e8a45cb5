import Domain
import Foundation
package import PromptLibrary

/// The files of the prompt library: those inside the program, and those of a folder that take precedence.
package enum PromptFiles {
    /// A text of the library is never longer.
    private static let fileLimit = 256 * 1024
    private static let countLimit = 10_000

    /// Reads the library of a configuration.
    ///
    /// - Parameter embedded: The files inside the program.
    package static func library(
        of configuration: Configuration,
        embedded: [LibraryFile]
    ) throws(Faults) -> (library: Library, findings: [Finding]) {
        let files = try files(of: configuration, embedded: embedded)
        let (library, findings) = Library.read(
            files.filter { !PageFiles.isPages($0) },
            // The original of every text inside the program is English.
            defaultLocale: "en",
            // Who speaks a language that the library lacks reads that of the first programme.
            fallback: configuration.programmes.first?.languages.first
        )
        return (library, (findings + PageFiles.findings(in: files)).sorted())
    }

    /// Lists the files, each path once.
    package static func files(
        of configuration: Configuration,
        embedded: [LibraryFile]
    ) throws(Faults) -> [LibraryFile] {
        guard let folder = configuration.promptsFolder else { return embedded }
        let own = try read(folder: folder)
        let paths = own.map(\.path)
        return own + embedded.filter { !paths.contains($0.path) }
    }

    /// Reads every Markdown and YAML file below a folder, in order of their paths.
    package static func read(folder: String) throws(Faults) -> [LibraryFile] {
        guard TextFile.isFolder(folder), let walk = FileManager.default.enumerator(atPath: folder) else {
            throw Faults([Fault(folder, "there is no such folder", "Correct prompts_dir")])
        }
        var paths: [String] = []
        while let path = walk.nextObject() as? String {
            let isText = path.hasSuffix(".md") || path.hasSuffix(".yaml")
            guard isText, !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
            guard paths.count < countLimit else {
                throw Faults([
                    Fault(folder, "there are more than \(countLimit) files", "Name the folder of the prompts")
                ])
            }
            paths.append(path)
        }
        var files: [LibraryFile] = []
        var faults: [Fault] = []
        for path in paths.sorted() {
            do {
                files.append(LibraryFile(path: path, bytes: try TextFile.bytes("\(folder)/\(path)", limit: fileLimit)))
            } catch {
                faults.append(error)
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
        return files
    }
}
