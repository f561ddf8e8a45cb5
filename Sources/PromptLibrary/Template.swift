/// A text of the library, split into pieces once so that rendering only joins them.
struct Template: Hashable, Sendable {
    enum Block: Hashable, Sendable {
        case paragraph([Segment])
        case quote([Segment])
        case list([[Segment]])
    }

    indirect enum Segment: Hashable, Sendable {
        case text(String, isEmphasised: Bool)
        case variable(String, isEmphasised: Bool)
        /// The forms of a text for different counts; the last resort is the form for `other`.
        case plural(Plural, isEmphasised: Bool)
        case link(label: [Segment], url: [Segment])
    }

    struct Plural: Hashable, Sendable {
        var variable: String
        /// In the order of the file. A key is a plural form or a whole number in digits.
        var forms: [Form]

        struct Form: Hashable, Sendable {
            var key: String
            /// In it `.variable` of the count itself stands for `#`.
            var segments: [Segment]
        }
    }

    var blocks: [Block]
    /// The line of each of `runs`, counted from 0 on the first line of the text.
    var runLines: [Int] = []

    static let empty = Template(blocks: [])
}

extension Template {
    /// A name that the text uses, and whether it stands for a count there.
    struct Use: Hashable {
        var variable: String
        var isCount: Bool
    }

    /// Every use of a variable, in order.
    static func uses(in segments: [Segment]) -> [Use] {
        segments.flatMap { segment -> [Use] in
            switch segment {
            case .text: []
            case .variable(let name, _): [Use(variable: name, isCount: false)]
            case .plural(let plural, _):
                [Use(variable: plural.variable, isCount: true)] + plural.forms.flatMap { uses(in: $0.segments) }
            case .link(let label, let url): uses(in: label) + uses(in: url)
            }
        }
    }

    /// The plurals of the text, in order.
    static func plurals(in segments: [Segment]) -> [Plural] {
        segments.flatMap { segment -> [Plural] in
            switch segment {
            case .text, .variable: []
            case .plural(let plural, _): [plural] + plural.forms.flatMap { plurals(in: $0.segments) }
            case .link(let label, _): plurals(in: label)
            }
        }
    }

    /// Every run of segments: a paragraph, a quote or an item of a list.
    var runs: [[Segment]] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let segments), .quote(let segments): [segments]
            case .list(let items): items
            }
        }
    }

    /// The words that a reader sees, with `…` for a variable and every plural form.
    static func words(in segments: [Segment]) -> String {
        segments.map { segment in
            switch segment {
            case .text(let text, _): text
            case .variable: "…"
            case .plural(let plural, _): plural.forms.map { words(in: $0.segments) }.joined(separator: " / ")
            case .link(let label, _): words(in: label)
            }
        }.joined()
    }

    /// The number of UTF-16 code units when each variable takes so many; of plurals the longest form counts.
    func length(perVariable: Int) -> Int {
        runs.reduce(0) { $0 + Template.length(of: $1, perVariable: perVariable) + 2 }
    }

    static func length(of segments: [Segment], perVariable: Int) -> Int {
        segments.reduce(0) { sum, segment in
            switch segment {
            case .text(let text, _): sum + text.utf16.count
            case .variable: sum + perVariable
            case .plural(let plural, _):
                sum + (plural.forms.map { length(of: $0.segments, perVariable: perVariable) }.max() ?? 0)
            case .link(let label, let url):
                sum + length(of: label, perVariable: perVariable) + length(of: url, perVariable: perVariable) + 4
            }
        }
    }
}
