import Domain
import Timetable

/// Who a programme is for and who stands by: people, holidays and languages.
extension ProgrammeFile {
    func readPeople(into programme: inout Programme) {
        let supervisors = top.required("supervisors", "List at least one, such as - {person: sam}")
        programme.supervisors = supervisors?.list()?.compactMap(supervision) ?? []
        if let supervisors, supervisors.isEmptyList {
            supervisors.fault("supervisors is empty", "List at least one, such as - {person: sam}")
        }
        let help = top.section("help")
        let contacts = help.required("contacts", "List at least one person who does not supervise")
        programme.helpContacts = contacts?.list()?.compactMap { $0.person() } ?? []
        let overseers = programme.supervisors.filter { $0.follows == nil }.map(\.supervisor)
        if let contacts, contacts.isEmptyList {
            contacts.fault("help.contacts is empty", "List at least one person who does not supervise")
        } else if !programme.helpContacts.isEmpty, programme.helpContacts.allSatisfy(overseers.contains), let contacts {
            contacts.fault(
                "every help contact supervises all pairs",
                "Add one who does not, so that nobody must ask their supervisor for help"
            )
        }
        let lines = help.required("lines", "Write at least default: {emergency: …, line: …}")
        let entries = lines.flatMap { help.adopt($0.section()) }?.named() ?? []
        programme.helpLines = entries.compactMap(helpLine)
        if let lines, lines.isMapping, !entries.contains(where: { $0.name == "help.lines.default" }) {
            lines.fault("help.lines has no default", "Write default: {emergency: …, line: …} for all other countries")
        }
    }

    private func supervision(_ entry: Entry) -> Programme.Supervision? {
        guard entry.isMapping else { return entry.person().map { Programme.Supervision(supervisor: $0) } }
        guard let section = entry.section() else { return nil }
        let person = section.required("person", "Write the id of a person")?.person()
        let follows = section.entry("follows")
        let list = follows.flatMap { $0.isList ? $0.list() : nil }?.compactMap { $0.person() }
        if let follows, !follows.isList { _ = follows.word(["all"]) }
        section.close()
        return person.map { Programme.Supervision(supervisor: $0, follows: list) }
    }

    private func helpLine(_ entry: Entry) -> Programme.HelpLine? {
        let country = String(entry.name.dropFirst("help.lines.".count))
        let isCode = country.count == 2 && country.allSatisfy { $0.isASCII && $0.isLowercase }
        if country != "default", !isCode {
            entry.fault(
                "\(quoted(country)) is neither default nor a country",
                "Write its code in small letters, such as pt"
            )
        }
        guard let section = entry.section() else { return nil }
        let emergency = section.required("emergency", "Write the number to call in danger")?.text(atMost: 200)
        let line = section.required("line", "Write whom to call for a talk, and when")?.text(atMost: 500)
        section.close()
        guard let emergency, let line else { return nil }
        return Programme.HelpLine(country: country, emergency: emergency, line: line)
    }

    // MARK: - Holidays and languages

    func readHolidays(into programme: inout Programme) {
        let section = top.section("holidays")
        let calendars = section.section("calendars")
        programme.holidayCalendars = calendars.named().compactMap(calendar)
        let names = programme.holidayCalendars.map(\.name)
        if let entry = section.entry("default"), let name = entry.text(atMost: 64) {
            if names.contains(name) {
                programme.defaultHolidays = name
            } else {
                entry.fault(
                    "holidays.default is \(quoted(name)), and there is no such calendar",
                    remedy(for: name, among: names, otherwise: "Add it below holidays.calendars")
                )
            }
        }
    }

    /// A calendar is a list of dates, or `{ics: FILE}`, or both as `{dates: […], ics: FILE}`.
    private func calendar(_ entry: Entry) -> Programme.HolidayDates? {
        let name = String(entry.name.dropFirst("holidays.calendars.".count))
        guard isSlug(name) else {
            entry.fault("calendar \(quoted(name)) has no plain name", "Use small letters, digits and hyphens")
            return nil
        }
        var dates: [CivilDate] = []
        if entry.isMapping, let section = entry.section() {
            dates = section.entry("dates")?.list()?.compactMap { $0.date() } ?? []
            if let ics = section.entry("ics") { dates += read(ics, calendar: name) }
            section.close()
        } else {
            dates = entry.list()?.compactMap { $0.date() } ?? []
        }
        let sorted = dates.sorted()
        let unique = sorted.enumerated().filter { $0 == 0 || sorted[$0 - 1] != $1 }.map(\.element)
        return Programme.HolidayDates(name: name, dates: unique)
    }

    private func read(_ entry: Entry, calendar name: String) -> [CivilDate] {
        guard let written = entry.text(atMost: 1_000) else { return [] }
        let path = path(written, in: folder(of: file))
        do {
            let bytes = try TextFile.bytes(path, limit: YAMLDocument.sizeLimit)
            return try HolidayCalendar.read(ics: bytes, name: name, file: path).dates
        } catch let error as HolidayFileError {
            faults.add(Fault(error.file, line: error.line, error.problem, error.remedy))
        } catch let fault as Fault {
            entry.fault("\(entry.name): \(fault.file): \(fault.problem)", fault.remedy)
        } catch {
            entry.fault("\(entry.name) is no calendar: \(error)", "Export it again as iCalendar")
        }
        return []
    }

    func readLanguages(into programme: inout Programme) {
        guard let entry = top.entry("languages"), let items = entry.list(atMost: 50) else { return }
        let tags = items.compactMap { item in
            item.value("a language", asIn: "en, pt or pt-BR") { isLocaleTag($0) ? $0 : nil }
        }
        if items.isEmpty {
            entry.fault("languages is empty", "List at least one, such as [en]")
        } else if tags.count == items.count {
            programme.languages = tags
        }
    }
}
