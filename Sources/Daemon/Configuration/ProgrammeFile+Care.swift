import Domain

extension ProgrammeFile {
    /// Reads what concerns sharing, balance and what is noticed about a pair.
    func readCare(into programme: inout Programme) {
        let reveal = top.section("reveal")
        reveal.set(&programme.reveal.firstDays, "first_days", 3...10)
        reveal.set(&programme.reveal.secondDays, "second_days", 0...10)
        let ledger = top.section("ledger")
        ledger.set(&programme.ledger.window, "window", 4...20)
        ledger.set(&programme.ledger.leaning, "leaning", 60...95)
        let signals = top.section("signals")
        signals.set(&programme.signals.restDays, "rest_days", 7...90)
        signals.set(&programme.signals.fineDays, "fine_days", 14...120)
        for rule in SignalRule.allCases { readSignal(rule, signals, into: &programme) }
        top.section("ladder").set(&programme.signals.stepDays, "step_days", 3...21)
    }

    private func readSignal(_ rule: SignalRule, _ signals: Section, into programme: inout Programme) {
        // What a person asks for has no threshold and cannot be switched off.
        guard rule != .askedForHelp else { return }
        let section = signals.section(rule.rawValue)
        let usual = rule.defaultAfter
        if let after = section.entry("after")?.whole(rule.bounds), after != usual {
            programme.signals.after.append(.init(rule, after))
        }
        if section.entry("off")?.word(["true", "false"]) == "true" { programme.signals.off.append(rule) }
    }
}
