import Domain

extension Library {
    /// Checks the library against what the code asks of it, the platforms' limits and the rules of tone.
    ///
    /// What reading reported is not repeated.
    ///
    /// - Returns: Findings sorted by file and line; those with `isError` must be mended before use.
    package func lint(_ options: LintOptions = LintOptions()) -> [Finding] {
        var lint = Lint(library: self, options: options)
        lint.checkLocales()
        lint.checkMessages()
        lint.checkPrompts()
        lint.checkCoverage()
        return lint.findings.sorted()
    }
}

/// One run of lint; its checks are in the files `Lint+….swift`.
struct Lint {
    let library: Library
    let options: LintOptions
    private(set) var findings: [Finding] = []

    init(library: Library, options: LintOptions) {
        self.library = library
        self.options = options
    }

    mutating func report(_ file: String, _ line: Int, _ problem: String, _ remedy: String, isError: Bool = true) {
        findings.append(Finding(file: file, line: line, problem: problem, remedy: remedy, isError: isError))
    }

    /// Reports that a translation is missing or older than its original.
    mutating func reportDue(_ file: String, _ line: Int, _ problem: String, _ remedy: String) {
        findings.append(
            Finding(file: file, line: line, problem: problem, remedy: remedy, isError: false, isTranslationDue: true)
        )
    }

    /// The file of a locale or of its language, but not of the default locale.
    func localeFile(_ locale: LocaleTag) -> LocaleFile? {
        let language = String(locale.prefix { $0 != "-" })
        return library.localeFiles.first { $0.locale == locale } ?? library.localeFiles.first { $0.locale == language }
    }

    // MARK: What holds for every text

    /// Checks variables, plurals and tone of a text.
    mutating func check(_ template: Template, _ place: TextPlace) {
        for (line, run) in zip(template.runLines, template.runs) {
            check(
                run,
                TextPlace(file: place.file, line: place.line + line, locale: place.locale, variables: place.variables)
            )
        }
        checkLength(template, place)
    }

    /// Checks one run of segments.
    mutating func check(_ segments: [Template.Segment], _ place: TextPlace) {
        if let known = place.variables {
            for use in Template.uses(in: segments) where !known.contains(use.variable) {
                let remedy =
                    known.isEmpty
                    ? "This text has no variables" : Finding.nearest(to: use.variable, in: known)
                report(place.file, place.line, "unknown variable {\(use.variable)}", remedy)
            }
        }
        for plural in Template.plurals(in: segments) {
            let keys = plural.forms.map(\.key)
            for form in PluralForm.forms(in: place.locale) where !keys.contains(form.rawValue) {
                if form == .zero && keys.contains("0") || form == .one && keys.contains("1") { continue }
                report(
                    place.file,
                    place.line,
                    "plural of {\(plural.variable)} without the form `\(form.rawValue)`",
                    "Add |\(form.rawValue): …",
                    isError: false
                )
            }
        }
        checkTone(Template.words(in: segments), place)
    }

    /// Checks a label: its length, besides what holds for every text.
    ///
    /// - Parameter isShort: True for the title and the buttons of a form, which have less room.
    mutating func checkLabel(_ segments: [Template.Segment], _ place: TextPlace, isShort: Bool = false) {
        check(segments, place)
        let length = Template.length(of: segments, perVariable: options.phraseLengthInLabel)
        let most = isShort ? options.shortLabelLength : options.labelLength
        if length > most {
            let problem = "a label of about \(length) characters"
            report(place.file, place.line, problem, "Keep it under \(most)")
        } else if place.locale == library.defaultLocale, grown(length) > most {
            let problem = "a label of about \(length) characters leaves no room for translation"
            let remedy = "Keep it under \(most * 100 / (100 + options.growth))"
            report(place.file, place.line, problem, remedy, isError: false)
        }
    }

    private mutating func checkLength(_ template: Template, _ place: TextPlace) {
        let length = template.length(perVariable: options.phraseLength)
        for limit in options.limits {
            if length > limit.messageLength {
                let problem = "about \(length) characters, over the \(limit.messageLength) of \(limit.name)"
                report(place.file, place.line, problem, "Shorten it")
            } else if place.locale == library.defaultLocale, grown(length) > limit.messageLength {
                let problem = "about \(length) characters leave no room for translation on \(limit.name)"
                let remedy = "Keep it under \(limit.messageLength * 100 / (100 + options.growth))"
                report(place.file, place.line, problem, remedy, isError: false)
            }
        }
    }

    func grown(_ length: Int) -> Int { length * (100 + options.growth) / 100 }
}

/// Where a text stands and what it may use.
struct TextPlace {
    var file: String
    var line: Int
    var locale: LocaleTag
    /// Nil if any variable may be used.
    var variables: [String]?
}
