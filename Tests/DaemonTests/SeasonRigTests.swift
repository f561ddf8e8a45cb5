import Chat
import Domain
import Facilitation
import Store
import TestSupport
import Testing
import Timetable

/// A season of six pairs in process, and what must have held in it: the invariants by number.
@Suite(.serialized) struct SeasonRigTests {
    /// The messages that count against the budget, as they first came before their readers.
    private func nudges(_ season: SeasonReport) -> [(arrival: SeasonRig.Arrival, row: OutboxRow)] {
        season.arrivals.compactMap { arrival in
            guard !arrival.isCopy, let row = season.row(arrival.message), row.message.messageClass != .answer else {
                return nil
            }
            return (arrival, row)
        }
    }

    @Test func theSeasonWasLived() async throws {
        let season = try await SeasonReport.shared.value

        let held = season.pairs.map(\.held).reduce(0, +)
        #expect(season.found == [])
        #expect(held >= 12, "only \(held) conversations took place")
        #expect(season.network.count >= 600)
        #expect(season.requests > season.acts.values.reduce(0, +))
        #expect(season.faults >= 50)
        #expect(season.stumbles.allSatisfy { $0 >= 10 })
        #expect(season.waiting == 0)
        #expect(season.setAside == 0)
        // See to it that this stays rare: a timer that is due again at once is put off by a minute.
        #expect(season.timersPutOff <= 3)
    }

    @Test func i1EveryAttemptWasCommittedBefore() async throws {
        let season = try await SeasonReport.shared.value

        #expect(season.complaints == [])
        for arrival in season.network { #expect(ChatNetwork.message(arrival.id).flatMap(season.row) != nil) }
    }

    @Test func i2EveryActWasWorkedExactlyOnce() async throws {
        let season = try await SeasonReport.shared.value

        for (label, count) in season.acts.sorted(by: { $0.key < $1.key }) {
            #expect(season.worked[label] == count, "\(label)")
        }
        for (mark, person) in season.writers {
            // A copy that its writer asked for is no second working of the same act.
            let holding = season.entries.filter { kept in
                kept.words.last?.contains(mark) == true
                    && !season.records.contains { $0.kind == "copy" && $0.detail.hasPrefix("entry=\(kept.entry.id) ") }
            }
            #expect(holding.count <= 1, "\(mark)")
            #expect(holding.allSatisfy { $0.entry.writer == person }, "\(mark)")
            let times = holding.first?.words.last?.split(separator: mark, omittingEmptySubsequences: false).count ?? 1
            #expect(times == 1 || times == 3, "\(mark) stands \(times - 1) times in one entry")
        }
    }

    @Test func i3ALostTransactionLeftNothing() async throws {
        let season = try await SeasonReport.shared.value

        #expect(season.remains == [])
        // No state waits for a timer that is long past: what was lost was done again.
        for state in season.states { #expect(state.due.map { $0 > SeasonRig.start + .days(192) } ?? true) }
        for pair in season.pairs { #expect(pair.due.map { $0 > SeasonRig.start + .days(192) } ?? true) }
    }

    @Test func i4OnlyAnAttemptInFlightWasRepeated() async throws {
        let season = try await SeasonReport.shared.value

        for (number, arrival) in season.network.enumerated() where arrival.isCopy {
            let before = season.network[..<number].filter { $0.id == arrival.id }
            #expect(before.allSatisfy { !$0.wasTold }, "\(arrival.id) was repeated though it had been told")
            let row = ChatNetwork.message(arrival.id).flatMap(season.row)
            #expect((row?.ambiguous ?? 0) >= before.count, "\(arrival.id) is not counted as ambiguous")
        }
        #expect(season.rows.map(\.ambiguous).reduce(0, +) == season.ambiguous)
        for row in season.rows {
            #expect(season.attempts[row.message.id] == row.attempts)
            #expect(!row.status.isLive || row.createdAt > SeasonRig.start + .days(190))
        }
    }

    @Test func i5MessagesToOneAddressKeptTheirOrder() async throws {
        let season = try await SeasonReport.shared.value

        for person in SeasonCast.people {
            let came = season.arrivals.filter { $0.person == person.id }
            #expect(came.map(\.message) == came.map(\.message).sorted(), "\(person.id)")
            #expect(came.map(\.at) == came.map(\.at).sorted(), "\(person.id)")
        }
    }

    @Test func i6WordsReachedNobodyOutsideTheirAudience() async throws {
        let season = try await SeasonReport.shared.value

        var shown = 0
        for row in season.rows {
            let entries = row.message.message.entries.compactMap { id in season.entries.first { $0.entry.id == id } }
            let foreign = entries.filter { $0.entry.writer != row.message.person }
            for kept in foreign {
                shown += 1
                #expect(isMeant(kept.entry, for: row, season), "\(row.message.id) shows \(kept.entry.subject)")
            }
            for arrival in season.arrivals where arrival.message == row.message.id {
                for (mark, writer) in season.writers where writer != row.message.person && arrival.text.contains(mark) {
                    let isShown = foreign.contains {
                        $0.entry.writer == writer && $0.words.contains { $0.contains(mark) }
                    }
                    #expect(isShown, "\(mark) of \(writer) came to \(row.message.person) in \(row.message.kind)")
                }
            }
        }
        #expect(shown > 0, "nobody ever saw what was meant for them")
    }

    /// Whether the writer chose that this reader may see the entry.
    private func isMeant(_ entry: Effect.Entry, for row: OutboxRow, _ season: SeasonReport) -> Bool {
        let reader = row.message.person
        if SeasonCast.partner(of: entry.writer) == reader {
            // What both have said may be shown of the seven questions: the first two; else what both have shared.
            return ["contract-1", "contract-2"].contains(entry.subject) || isRevealed(entry, row, season)
        }
        let chosen = season.records.filter { $0.person == entry.writer && $0.at <= row.createdAt }
        let isPassedOn = chosen.contains {
            $0.kind == "audience"
                && ["entry=\(entry.id) audience=supervisor", "entry=\(entry.id) audience=anonymous"].contains($0.detail)
        }
        let isHandedOver = chosen.contains { $0.kind == "help" && $0.detail == "contact=\(reader)" }
        return (reader == SeasonCast.sam && isPassedOn) || (row.message.kind == "hand-over" && isHandedOver)
    }

    /// Whether the writer had set the entry to share, and the reader an answer to the same question, when it was shown.
    private func isRevealed(_ entry: Effect.Entry, _ row: OutboxRow, _ season: SeasonReport) -> Bool {
        func isShared(_ entry: Effect.Entry) -> Bool {
            let chosen = season.records.last {
                $0.person == entry.writer && $0.kind == "audience" && $0.at <= row.createdAt
                    && $0.detail.hasPrefix("entry=\(entry.id) ")
            }
            return chosen?.detail.hasSuffix("audience=partner") == true
        }
        let others = season.entries.map(\.entry).filter {
            $0.writer == row.message.person && $0.subject == entry.subject && $0.pair == entry.pair
        }
        return row.message.message.entries.count == 2 && isShared(entry) && others.contains(where: isShared)
    }

    @Test func i7HoursDaysOffHolidaysAndAbsencesWereKept() async throws {
        let season = try await SeasonReport.shared.value

        for (arrival, row) in nudges(season) {
            guard let person = SeasonCast.people.first(where: { $0.id == arrival.person }) else { continue }
            let reading = SeasonCast.zone(of: person.id).reading(at: arrival.at)
            let what = "\(row.message.kind) to \(person.id) on \(reading)"
            #expect(person.workHours.start <= reading.time && reading.time < person.workHours.end, "\(what): hours")
            #expect(person.workDays.contains(reading.date.weekday), "\(what): day off")
            #expect(SeasonCast.holidays[person.holidays ?? ""]?.contains(reading.date) == false, "\(what): holiday")
            #expect(!(SeasonCast.rest[0]...SeasonCast.rest[1]).contains(reading.date), "\(what): rest period")
            #expect(!arrival.absences.contains { $0.contains(reading.date) }, "\(what): absence")
        }
    }

    @Test func i7TheAttentionBudgetWasKept() async throws {
        let season = try await SeasonReport.shared.value

        for person in SeasonCast.people {
            let zone = SeasonCast.zone(of: person.id)
            let mine = nudges(season).filter { $0.arrival.person == person.id }
            for (number, one) in mine.enumerated() {
                let date = zone.date(at: one.arrival.at)
                let week = mine[...number].filter { zone.date(at: $0.arrival.at) > date - 7 }
                let day = week.filter { zone.date(at: $0.arrival.at) == date }
                // A hand-over has a unit of its own.
                let spare = week.contains { $0.row.message.kind == "hand-over" } ? 1 : 0
                let what = "\(one.row.message.kind) to \(person.id) on \(date)"
                #expect(day.count <= 2 + spare, "\(what): day")
                #expect(week.count <= 5 + spare, "\(what): week")
                #expect(day.count { $0.row.message.messageClass == .nudge } <= 1, "\(what): nudges of the day")
                #expect(week.count { $0.row.message.messageClass == .nudge } <= 3, "\(what): nudges of the week")
            }
        }
    }

    @Test func i8LocalTimesStayedThroughChangesOfTheClock() async throws {
        let season = try await SeasonReport.shared.value

        var offsets: [Int] = []
        var punctual = 0
        var all = 0
        for row in season.rows where ["did", "digest"].contains(row.message.kind) {
            guard let person = SeasonCast.people.first(where: { $0.id == row.message.person }) else { continue }
            let zone = SeasonCast.zone(of: person.id)
            let reading = zone.reading(at: row.message.notBefore)
            if row.message.kind == "digest" {
                offsets.append(zone.offset(at: row.message.notBefore))
                // After a holiday it comes with the nudges of the next working day.
                #expect(reading.time.hour == 9, "digest at \(reading)")
                continue
            }
            let usual = TimeOfDay(hour: 9, minute: 30)
            let late = TimeOfDay(minutes: person.workHours.start.minutes + 30)
            let expected = person.workHours.start > usual ? late : usual
            all += 1
            // One whose turn comes in the middle of a day goes at once, as when a date was typed that is over.
            if expected <= reading.time, reading.time.minutes <= expected.minutes + 20 { punctual += 1 }
        }
        #expect(offsets.min() != offsets.max(), "no digest came on one side of the change")
        #expect(punctual * 10 >= all * 8, "\(punctual) of \(all) came at their time")
    }

    @Test func i9EveryMessageHasAReason() async throws {
        let season = try await SeasonReport.shared.value

        for row in season.rows {
            #expect(row.message.reason.count > 10, "\(row.message.kind)")
            #expect(!row.message.reason.contains("{") && !row.message.reason.hasPrefix("why-"), "\(row.message.reason)")
        }
    }

    @Test func i10NoWordsLieOnTheDiskInPlainSight() async throws {
        let season = try await SeasonReport.shared.value

        #expect(season.writers.count > 50)
        #expect(season.entries.contains { $0.words.contains { $0.contains(ModelledPeople.sign) } })
        #expect(season.leaks == [])
    }

    @Test func i11NoSecretIsInTheLogOrTheMetrics() async throws {
        let season = try await SeasonReport.shared.value

        let tokens = season.network.flatMap { arrival in
            arrival.data.text.split(separator: "duologue.example.org/r/").dropFirst().map { String($0.prefix(20)) }
        }
        #expect(!tokens.isEmpty, "nobody got a link")
        #expect(!season.log.isEmpty)
        for text in [season.log, season.metrics] {
            #expect(!text.contains("whsec_") && !text.contains("hushhush") && !text.contains(ModelledPeople.sign))
            #expect(!text.contains("/r/") && !tokens.contains { text.contains($0) })
        }
    }
}
