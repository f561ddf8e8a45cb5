import Domain

extension Lint {
    /// Checks that each language with texts has its words, and the words themselves.
    mutating func checkLocales() {
        for locale in library.locales where localeFile(locale) == nil {
            report("\(locale)/locale.yaml", 1, "no words for the language `\(locale)`", "Add this file")
        }
        for file in library.localeFiles { check(file) }
    }

    private mutating func check(_ file: LocaleFile) {
        if file.toneWords.isEmpty {
            let line = file.front["tone"]?.line ?? 1
            report(file.file, line, "`tone` has no words", "List what no text of this language may say")
        }
        checkKeys(file, "commands", file.words.commands, options.commandKeys)
        checkKeys(file, "date_words", file.words.dateWords, options.dateKeys)
        for key in options.commandKeys where !file.words.commands.contains(where: { $0.key == key }) {
            let line = file.front["commands"]?.line ?? 1
            if file.locale == library.defaultLocale {
                report(file.file, line, "no words for the command `\(key)`", "Add `\(key): [word]`")
            } else {
                reportDue(file.file, line, "no words for the command `\(key)`", "Add `\(key): [word]`")
            }
        }
        var owners: [String: String] = [:]
        for command in file.words.commands {
            for word in command.words {
                if let owner = owners[word], owner != command.key {
                    let problem = "`\(word)` for both `\(owner)` and `\(command.key)`"
                    report(file.file, line(of: command.key, "commands", file), problem, "Take it from one of them")
                }
                owners[word] = command.key
            }
        }
    }

    private mutating func checkKeys(
        _ file: LocaleFile,
        _ name: String,
        _ lists: [LocaleWords.Words],
        _ known: [String]
    ) {
        guard !known.isEmpty else { return }
        for list in lists where !known.contains(list.key) {
            let remedy = Finding.nearest(to: list.key, in: known)
            report(file.file, line(of: list.key, name, file), "unknown key `\(list.key)` under `\(name)`", remedy)
        }
    }

    private func line(of key: String, _ name: String, _ file: LocaleFile) -> Int {
        file.front[name]?.pairs?.first { $0.0 == key }?.1 ?? file.front[name]?.line ?? 1
    }
}
