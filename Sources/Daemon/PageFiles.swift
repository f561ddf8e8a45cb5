import PromptLibrary
import Web
import Yams

/// The files with the words of the pages, `pages.yaml` of each language.
enum PageFiles {
    static func isPages(_ file: LibraryFile) -> Bool { file.path.hasSuffix("/pages.yaml") }

    /// Tells what is wrong with them: no flat map of texts, keys that are missing, and keys that nothing asks for.
    static func findings(in files: [LibraryFile]) -> [Finding] {
        files.filter(isPages).flatMap(findings)
    }

    private static func findings(in file: LibraryFile) -> [Finding] {
        func finding(_ line: Int, _ problem: String, _ remedy: String) -> Finding {
            Finding(file: file.path, line: line, problem: problem, remedy: remedy)
        }
        let faults = FaultList()
        guard let section = YAMLDocument.read(file.text, file: file.path, faults: faults) else {
            return faults.all.map { finding($0.line ?? 1, $0.problem, $0.remedy) }
        }
        var texts: [String: String] = [:]
        var lines: [String: Int] = [:]
        for entry in section.named() where entry.name.first != YAMLDocument.duplicateMark {
            lines[entry.name] = entry.line
            texts[entry.name] = entry.text()
        }
        let problems = PageWords.problems(in: texts)
        let known = PageWords.Key.allCases.map(\.rawValue)
        let missing = problems.missing.filter { lines[$0] == nil }.map { key in
            finding(1, "\(key) is missing", "Write it as in the English file")
        }
        let unknown = problems.unknown.map { key in
            finding(
                lines[key] ?? 1,
                "\(quoted(key)) is not known",
                remedy(for: key, among: known, otherwise: "Remove it")
            )
        }
        return faults.all.map { finding($0.line ?? 1, $0.problem, $0.remedy) } + unknown + missing
    }
}
