import Conduct
import Delivery
import Domain
import Intake

/// The metrics in Prometheus' text format; every label is from a bounded set.
struct MetricsText {
    private var lines: [String] = []

    static func make(
        delivery: DeliveryMetrics.Figures,
        intake: IntakeMetrics.Figures,
        conduct: ConductMetrics.Figures,
        people: Int
    ) -> String {
        var text = MetricsText()
        text.family("duologue_messages_total", "counter", "Messages that came to an end, by outcome.")
        for line in delivery.outcomes {
            text.line(
                "duologue_messages_total",
                ["workspace": line.workspace.rawValue, "outcome": line.label],
                line.count
            )
        }
        text.family("duologue_delivery_failures_total", "counter", "Failed attempts, by reason.")
        for line in delivery.failures {
            text.line(
                "duologue_delivery_failures_total",
                ["workspace": line.workspace.rawValue, "reason": line.label],
                line.count
            )
        }
        text.single("duologue_delivery_attempts_total", "counter", "Attempts to send.", delivery.attempts)
        text.single(
            "duologue_delivery_ambiguous_total",
            "counter",
            "Attempts whose outcome is not known.",
            delivery.ambiguous
        )
        text.single("duologue_delivery_in_flight", "gauge", "Attempts in flight.", delivery.inFlight)
        text.single(
            "duologue_delivery_oldest_due_seconds",
            "gauge",
            "Age of the oldest message that could be sent.",
            Int(delivery.oldestDueAge.milliseconds / 1000)
        )
        text.family("duologue_intake_requests_total", "counter", "Requests of platforms, by result.")
        for line in intake.requests {
            text.line(
                "duologue_intake_requests_total",
                ["workspace": line.workspace?.rawValue ?? "", "result": line.label],
                line.count
            )
        }
        text.family("duologue_intake_items_total", "counter", "Inbound items that were worked, by kind.")
        for line in intake.items {
            text.line(
                "duologue_intake_items_total",
                ["workspace": line.workspace?.rawValue ?? "", "kind": line.label],
                line.count
            )
        }
        text.single("duologue_intake_backlog", "gauge", "Inbound items that wait.", intake.backlog)
        text.family("duologue_events_total", "counter", "Events that were worked, by kind.")
        for count in conduct.worked { text.line("duologue_events_total", ["kind": count.label], count.count) }
        text.family("duologue_notices_total", "counter", "Notices to the operator, by label.")
        for count in conduct.notices { text.line("duologue_notices_total", ["label": count.label], count.count) }
        text.family("duologue_set_aside_total", "counter", "Events and states that could not be worked, by reason.")
        for count in conduct.setAside { text.line("duologue_set_aside_total", ["reason": count.label], count.count) }
        text.single(
            "duologue_store_failures_total",
            "counter",
            "Transactions that the store did not take.",
            conduct.storeFailures
        )
        text.single("duologue_people", "gauge", "People in the people list.", people)
        return text.lines.joined(separator: "\n") + "\n"
    }

    private mutating func family(_ name: String, _ type: String, _ help: String) {
        lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
    }

    private mutating func single(_ name: String, _ type: String, _ help: String, _ value: Int) {
        family(name, type, help)
        lines.append("\(name) \(value)")
    }

    private mutating func line(_ name: String, _ labels: KeyValuePairs<String, String>, _ value: Int) {
        let inside = labels.map { "\($0.key)=\"\(escaped($0.value))\"" }.joined(separator: ",")
        lines.append("\(name){\(inside)} \(value)")
    }

    private func escaped(_ text: String) -> String {
        String(
            text.flatMap { character -> [Character] in
                switch character {
                case "\\": ["\\", "\\"]
                case "\"": ["\\", "\""]
                case "\n": ["\\", "n"]
                default: [character]
                }
            }
        )
    }
}
