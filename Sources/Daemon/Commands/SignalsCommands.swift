import Conduct
package import Domain
import Facilitation
import PromptLibrary
import Store
import Timetable

/// The subcommands of `duologue signals`.
package enum SignalsCommands {
    /// Tries a rule with another threshold on the recorded past: how often it would have asked, in how many pairs.
    ///
    /// Counts only: it reads facts and never words, and says nothing of which pairs.
    ///
    /// - Parameters:
    ///   - after: The threshold to try, in the rule's own unit.
    ///   - programme: Only this programme; nil looks at all.
    package static func replay(
        rule name: String,
        after: Int,
        programme: ProgrammeID?,
        asJSON: Bool,
        in context: CommandContext
    ) async -> CommandResult {
        let rules = SignalRule.allCases.filter { $0 != .askedForHelp }
        guard let rule = rules.first(where: { $0.rawValue == name }) else {
            let names = rules.map(\.rawValue)
            let near = Daemon.remedy(
                for: name,
                among: names,
                otherwise: "There are: \(names.joined(separator: ", "))"
            )
            return .usage("\(quoted(name)) is no rule", near)
        }
        let bounds = rule.bounds
        guard bounds.contains(after) else {
            return .usage(
                "\(after) is no threshold of \(rule.rawValue)",
                "Use \(bounds.lowerBound) to \(bounds.upperBound)"
            )
        }
        return await context.run { installation in
            let programmes = installation.configuration.programmes
            if let programme, !programmes.contains(where: { $0.id == programme }) {
                throw Faults([.noProgramme(programme, among: programmes.map(\.id))])
            }
            let library = try PromptFiles.library(of: installation.configuration, embedded: Assets.prompts).library
            let reports = try await installation.database.read { transaction in
                try programmes.filter { programme == nil || $0.id == programme }.map { programme in
                    try replay(rule, after, programme, library, context, transaction)
                }
            }
            return asJSON ? try .json(reports) : CommandResult(reports.map(\.text).joined(separator: "\n"))
        }
    }

    private static func replay(
        _ rule: SignalRule,
        _ after: Int,
        _ programme: Programme,
        _ library: Library,
        _ context: CommandContext,
        _ transaction: borrowing Transaction
    ) throws -> SignalReplayReport {
        let now = try context.now(transaction)
        var report = SignalReplayReport(programme: programme, rule: rule, tried: after)
        let pairs = try transaction.pairStates(in: programme.id, includingEnded: true)
        let people = try pairs.flatMap(\.members).map { try transaction.known($0) }
        let zones = HostZones.read(people.map(\.person.zone), in: context.zonesFolder).zones
        let surroundings = Context(programmes: [programme], library: library, zones: zones)
        for (number, pair) in pairs.enumerated() {
            let members = Array(people[(2 * number)..<(2 * number + 2)])
            let records = try pair.members.flatMap { try transaction.records(of: $0) }
            guard let past = SignalReplay(pair: pair, members: members, records: records, context: surroundings) else {
                continue
            }
            let zone = zones[members[0].person.zone] ?? .utc
            let last = min(zone.date(at: now), programme.end + 60)
            report.pairs += 1
            report.note(SignalReplay.since(rule, in: records).map { zone.date(at: $0) })
            report.add(past.openings(of: rule, after: nil, until: last), of: pair.id, isTried: false)
            report.add(past.openings(of: rule, after: after, until: last), of: pair.id, isTried: true)
        }
        return report
    }
}

/// How often a rule would have asked, a line a month.
struct SignalReplayReport: Codable, Sendable {
    struct Month: Codable, Sendable {
        /// As in `2026-09`.
        var month: String
        /// With the threshold that the programme has.
        var times = 0
        var pairs = 0
        /// With the threshold that is tried.
        var triedTimes = 0
        var triedPairs = 0
    }

    let programme: String
    let rule: String
    /// The threshold that the programme has, and the one that is tried.
    let after: Int
    let triedAfter: Int
    let isOff: Bool
    var pairs = 0
    /// The first day of which anything is recorded that the rule looks at.
    var recordedSince: String?
    var months: [Month] = []
    private var seen: [String] = []

    private enum CodingKeys: String, CodingKey {
        case programme, rule, after, triedAfter, isOff, pairs, recordedSince, months
    }

    init(programme: Programme, rule: SignalRule, tried: Int) {
        self.programme = programme.id.rawValue
        self.rule = rule.rawValue
        after = programme.signals.after(rule)
        triedAfter = tried
        isOff = programme.signals.off.contains(rule)
    }

    mutating func note(_ date: CivilDate?) {
        guard let date else { return }
        recordedSince = min(recordedSince ?? "\(date)", "\(date)")
    }

    mutating func add(_ days: [CivilDate], of pair: PairID, isTried: Bool) {
        for day in days {
            let month = String("\(day)".prefix(7))
            if !months.contains(where: { $0.month == month }) {
                months.append(Month(month: month))
                months.sort { $0.month < $1.month }
            }
            let mark = "\(month) \(pair) \(isTried)"
            let isFirst = !seen.contains(mark)
            if isFirst { seen.append(mark) }
            for k in months.indices where months[k].month == month {
                if isTried {
                    months[k].triedTimes += 1
                    months[k].triedPairs += isFirst ? 1 : 0
                } else {
                    months[k].times += 1
                    months[k].pairs += isFirst ? 1 : 0
                }
            }
        }
    }

    var text: String {
        var text = "\(programme) · \(rule) · \(pairs) pairs\n"
        if isOff { text += "  The programme has this rule off; these are the counts if it were on.\n" }
        if months.isEmpty {
            text += "  It would have asked nobody, with \(after) as now and with \(triedAfter).\n"
        } else {
            let rows = months.map { month in
                [
                    month.month, "\(month.times)", "\(month.pairs)", "\(month.triedTimes)", "\(month.triedPairs)",
                ]
            }
            let sum = [
                "in all", "\(months.reduce(0) { $0 + $1.times })", "", "\(months.reduce(0) { $0 + $1.triedTimes })", "",
            ]
            let header = ["month", "with \(after)", "pairs", "with \(triedAfter)", "pairs"]
            text += CommandResult.table(header, rows + [sum], empty: "").output
        }
        if let recordedSince {
            text += "  What it looks at is recorded since \(recordedSince); before that it could not be seen.\n"
        } else {
            text += "  Nothing that it looks at is recorded so far.\n"
        }
        if [.unansweredMessage, .actionsResting].map(\SignalRule.rawValue).contains(rule) {
            text += "  It rests on answers to questions that were put at the old threshold.\n"
        }
        return text + "  Counts only. Hours, holidays and the agreed rhythm are taken as they are today.\n"
    }
}
