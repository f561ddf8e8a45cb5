import Chat
import Conduct
import Domain
import Facilitation

/// Prints a simulation: a message as two lines or as one line of JSON, and at the end how it went.
struct SimulationReport {
    /// Pieces of about so many bytes are written at once.
    private static let pieceSize = 1 << 16

    let asJSON: Bool
    let isSummary: Bool
    private var piece = ""
    private var messages = 0

    init(asJSON: Bool, isSummary: Bool) {
        self.asJSON = asJSON
        self.isSummary = isSummary
    }

    mutating func add(_ line: Simulation.Line, _ write: (String) -> Void) {
        messages += 1
        guard !isSummary else { return }
        if asJSON {
            let json: Json = [
                "class": .string(line.messageClass.rawValue), "day_use": .number(line.dayUse),
                "kind": .string(line.kind), "local": .string(line.local), "person": .string(line.person.rawValue),
                "reason": .string(line.reason), "text": .string(line.text), "type": "message",
                "week_use": .number(line.weekUse), "zone": .string(line.zone),
            ]
            put(json)
        } else {
            let isCounted = line.messageClass != .answer
            // Put together by hand: there are hundreds of thousands.
            for part in [line.local, " ", line.zone, "  ", line.person.rawValue, "  ", line.messageClass.rawValue] {
                piece += part
            }
            for part in [" ", line.kind, isCounted ? "  day \(line.dayUse) week \(line.weekUse)" : ""] { piece += part }
            for part in ["\n    why:  ", line.reason, "\n    text: ", line.text.oneLine, "\n"] { piece += part }
        }
        if piece.utf8.count >= Self.pieceSize { flush(write) }
    }

    private mutating func put(_ json: Json) {
        piece += String(decoding: json.encoded, as: UTF8.self) + "\n"
    }

    private mutating func flush(_ write: (String) -> Void) {
        if !piece.isEmpty { write(piece) }
        piece = ""
    }

    mutating func end(_ simulation: Simulation, weeks: Int, seed: UInt64, _ write: (String) -> Void) {
        if asJSON {
            putSummary(simulation, weeks: weeks, seed: seed)
        } else {
            tellSummary(simulation, weeks: weeks, seed: seed)
        }
        flush(write)
    }

    // MARK: JSON

    private mutating func putSummary(_ simulation: Simulation, weeks: Int, seed: UInt64) {
        for load in simulation.loads {
            put([
                "answers": .number(load.answers), "fullest_day": .number(load.fullestDay),
                "fullest_week": .number(load.fullestWeek), "news": .number(load.news), "nudges": .number(load.nudges),
                "person": .string(load.person.rawValue), "type": "load",
            ])
        }
        let coverage = simulation.coverage
        put([
            "broken": .array(simulation.broken.map { .string($0) }), "broken_count": .number(simulation.brokenCount),
            "events": .number(simulation.world.steps), "messages": .number(messages),
            "pairs": .number(coverage.pairs),
            "prompts": .object(Json.Object(coverage.prompts.map { ($0.skill, .number($0.count)) })),
            "rules": .array(Simulation.rules.map { .string($0) }), "seed": .string("\(seed)"),
            "sessions_held": .number(coverage.sessionsHeld), "sessions_planned": .number(coverage.sessionsPlanned),
            "timers": .array(simulation.world.putOffFirst.map { .string($0) }),
            "timers_put_off": .number(simulation.world.timersPutOff), "type": "summary", "weeks": .number(weeks),
        ])
    }

    // MARK: Text

    private mutating func tellSummary(_ simulation: Simulation, weeks: Int, seed: UInt64) {
        let rows = simulation.loads.map { load in
            [load.person.rawValue]
                + [load.nudges, load.news, load.answers, load.fullestDay, load.fullestWeek].map(String.init)
        }
        let header = ["PERSON", "NUDGES", "NEWS", "ANSWERS", "FULLEST DAY", "FULLEST WEEK"]
        if !isSummary { piece += "\n" }
        piece += CommandResult.table(header, rows, empty: "There was nobody.").output
        let coverage = simulation.coverage
        piece += "\n\(counted(coverage.pairs, "pair")), \(counted(weeks, "week")), seed \(seed): "
        piece += "\(counted(messages, "message")) from \(counted(simulation.world.steps, "event")).\n"
        piece += "Sessions: \(coverage.sessionsHeld) held of \(coverage.sessionsPlanned) planned.\n"
        piece += "Prompts by skill: "
        piece += coverage.prompts.map { "\($0.skill) \($0.count)" }.joined(separator: ", ") + "\n\nChecked:\n"
        for rule in Simulation.rules { piece += "  \(rule)\n" }
        if simulation.brokenCount == 0, simulation.world.timersPutOff == 0 {
            piece += "Nothing was broken.\n"
            return
        }
        piece +=
            "\nBroken \(simulation.brokenCount) times; timers that fired twice: \(simulation.world.timersPutOff).\n"
        for broken in simulation.broken { piece += "  \(broken)\n" }
        for timer in simulation.world.putOffFirst { piece += "  fired twice: \(timer)\n" }
    }
}

extension Json {
    fileprivate static func number(_ value: Int) -> Json { .integer(Int64(value)) }
}

extension String {
    fileprivate var oneLine: String {
        guard utf8.contains(UInt8(ascii: "\n")) else { return self }
        return String(decoding: utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
