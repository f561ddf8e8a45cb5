import Domain

/// Reads a people file: one person a row, everything checked that needs no store.
struct PeopleFile {
    static let requiredColumns = ["id", "name", "workspace", "address", "time_zone"]
    static let optionalColumns = ["email", "locale", "work_days", "work_hours", "holidays", "role"]

    /// A person with the line of its row.
    struct Entry {
        let line: Int
        let person: Person
    }

    private let table: CSVTable
    private let file: String
    private let rules: ImportRules
    private let faults: FaultList

    /// Returns the people of all rows that are right; what is wrong is among the faults.
    static func read(_ bytes: [UInt8], file: String, rules: ImportRules, faults: FaultList) -> [Entry] {
        guard let table = CSVTable.read(bytes, file: file, faults: faults) else { return [] }
        let reader = PeopleFile(table: table, file: file, rules: rules, faults: faults)
        guard reader.hasColumns() else { return [] }
        if table.rows.isEmpty, !faults.hasErrors {
            faults.add(Fault(file, "there are no people in this file", "Write one row a person below the column names"))
        }
        let entries = table.rows.compactMap(reader.entry)
        reader.findRepeated(in: table.rows)
        return entries
    }

    private func hasColumns() -> Bool {
        let known = PeopleFile.requiredColumns + PeopleFile.optionalColumns
        let others = table.columns.filter { !known.contains($0) }
        var isComplete = true
        for column in known where !table.columns.contains(column) {
            let near = nearestWord(to: column, among: others)
            if let near {
                faults.add(
                    Fault(file, line: 1, "column \(quoted(near)) is nearly \(column)", "Name it \(column)")
                )
                isComplete = false
            } else if PeopleFile.requiredColumns.contains(column) {
                faults.add(Fault(file, line: 1, "column \(column) is missing", "Add it; every person needs one"))
                isComplete = false
            }
        }
        return isComplete
    }

    private func entry(_ row: CSVTable.Row) -> Entry? {
        let before = faults.all.count
        let record = Record(row: row, columns: table.columns, file: file, faults: faults)
        let known = PeopleFile.requiredColumns + PeopleFile.optionalColumns
        let id = record.required("id").flatMap { self.id(record, $0) }
        let name = record.required("name").flatMap { record.plain("name", $0, atMost: 100) }
        let email = record.optional("email").flatMap { self.email(record, $0) }
        let address = self.address(record)
        let hours = record.optional("work_hours").flatMap { self.hours(record, $0) }
        let person = Person(
            id: PersonID(id ?? ""),
            name: name ?? "",
            email: email,
            address: address ?? Address(workspace: "", handle: ""),
            locale: record.optional("locale").flatMap { locale(record, $0) } ?? rules.languages.first ?? "en",
            zone: record.required("time_zone").flatMap { zone(record, $0) } ?? "UTC",
            workDays: record.optional("work_days").flatMap { days(record, $0) } ?? .mondayToFriday,
            workHours: hours ?? DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17)),
            holidays: record.optional("holidays").flatMap { calendar(record, $0) },
            role: record.optional("role").flatMap { role(record, $0) } ?? .participant,
            attributes: attributes(record, table.columns.filter { !known.contains($0) })
        )
        // The list of faults is bounded, so a full one counts as wrong too.
        let isRight = faults.all.count == before && before < FaultList.limit
        return isRight ? Entry(line: row.line, person: person) : nil
    }

    private func attributes(_ record: Record, _ columns: [String]) -> [Person.Attribute] {
        columns.compactMap { column in
            record.optional(column).flatMap { record.plain(column, $0, atMost: 500) }
                .map { Person.Attribute(name: column, value: $0) }
        }
    }

    private func address(_ record: Record) -> Address? {
        let workspace = record.required("workspace")
        let handle = record.required("address")
        guard let workspace, let handle else { return nil }
        guard let known = rules.workspaces.first(where: { $0.id.rawValue == workspace }) else {
            let names = rules.workspaces.map(\.id.rawValue)
            record.fault(
                "workspace is \(quoted(workspace)), which is not configured",
                remedy(for: workspace, among: names, otherwise: "Configured: \(names.joined(separator: ", "))")
            )
            return nil
        }
        let form = AddressForm(kind: known.kind)
        guard form.isRight(handle) else {
            record.fault("address is \(quoted(handle)), not an address in \(workspace)", form.remedy)
            return nil
        }
        return Address(workspace: known.id, handle: handle)
    }

    private func id(_ record: Record, _ text: String) -> String? {
        record.check(
            "id",
            text,
            isPersonKey(text),
            "not an id",
            "Use letters, digits and . _ - @ + only, at most 100"
        )
    }

    private func email(_ record: Record, _ text: String) -> String? {
        record.check("email", text, isEmail(text), "not an e-mail address", "Write it as in ruth@example.org")
    }

    private func locale(_ record: Record, _ text: String) -> LocaleTag? {
        let languages = rules.languages.joined(separator: ", ")
        return record.check(
            "locale",
            text,
            isLocaleTag(text) && rules.speaks(text),
            "not a language of a programme",
            remedy(for: text, among: rules.languages, otherwise: "There are: \(languages)")
        )
    }

    private func zone(_ record: Record, _ text: String) -> ZoneName? {
        record.check(
            "time_zone",
            text,
            rules.zones.contains(text),
            "not a time zone",
            remedy(for: text, among: rules.zones, otherwise: "Write region and city, as in Europe/Lisbon")
        )
    }

    private func days(_ record: Record, _ text: String) -> Weekdays? {
        if let days = WeekdaysText.read(text) { return days }
        record.fault("work_days is \(quoted(text)), not days of the week", "Write it as in mon-fri, or mon wed fri")
        return nil
    }

    private func hours(_ record: Record, _ text: String) -> DayHours? {
        guard let hours = DayHours(text) else {
            record.fault("work_hours is \(quoted(text)), not hours", "Write them as in 09:00-17:00")
            return nil
        }
        guard hours.length >= PeopleFile.leastMinutes else {
            record.fault(
                "work_hours is \(hours), less than two hours",
                "Nothing could be sent in so short a time: widen it"
            )
            return nil
        }
        return hours
    }

    private func calendar(_ record: Record, _ text: String) -> String? {
        record.check(
            "holidays",
            text,
            rules.calendars.contains(text),
            "not a calendar of a programme",
            remedy(for: text, among: rules.calendars, otherwise: "Add it below holidays.calendars of a programme")
        )
    }

    private func role(_ record: Record, _ text: String) -> Person.Role? {
        let roles = Person.Role.allCases.map(\.rawValue)
        let list = "Write one of: \(roles.joined(separator: ", "))"
        return record.check(
            "role",
            text,
            roles.contains(text),
            "not a role",
            remedy(for: text, among: roles, otherwise: list)
        ).flatMap(Person.Role.init)
    }

    private func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && !text.contains(where: \.isWhitespace)
    }

    /// Below this a nudge has no room; season.md 7.2.
    static let leastMinutes = 120

    private func findRepeated(in rows: [CSVTable.Row]) {
        findRepeated(rows, ["id"], "id", "Give each person an id of their own")
        findRepeated(rows, ["workspace", "address"], "address", "Give each person an address of their own")
    }

    private func findRepeated(_ rows: [CSVTable.Row], _ columns: [String], _ noun: String, _ remedy: String) {
        let indices = columns.compactMap { table.columns.firstIndex(of: $0) }
        var lines: [[String]: Int] = [:]
        for row in rows {
            let key = indices.map { String(row.fields[$0].trimmed) }
            if key.contains("") { continue }
            if let first = lines[key] {
                faults.add(
                    Fault(
                        file,
                        line: row.line,
                        "\(noun) \(quoted(key.last ?? "")) stands on line \(first) already",
                        remedy
                    )
                )
            } else {
                lines[key] = row.line
            }
        }
    }
}

/// One row by the names of its columns.
struct Record {
    let row: CSVTable.Row
    let columns: [String]
    let file: String
    let faults: FaultList

    func fault(_ problem: String, _ remedy: String) {
        faults.add(Fault(file, line: row.line, problem, remedy))
    }

    /// Returns what a column holds, nil if that is nothing.
    func optional(_ column: String) -> String? {
        guard let index = columns.firstIndex(of: column) else { return nil }
        let text = row.fields[index].trimmed
        return text.isEmpty ? nil : String(text)
    }

    func required(_ column: String) -> String? {
        if let text = optional(column) { return text }
        fault("\(column) is empty", "Write one")
        return nil
    }

    /// Returns the text if it is right, else says what it is not.
    ///
    /// - Parameter remedy: Worked out only for a wrong text: to look for the nearest of 600 zones takes its time.
    func check(
        _ column: String,
        _ text: String,
        _ isRight: Bool,
        _ problem: String,
        _ remedy: @autoclosure () -> String
    ) -> String? {
        if isRight { return text }
        fault("\(column) is \(quoted(text)), \(problem)", remedy())
        return nil
    }

    /// Returns a text that shows as it is written: no control or direction characters.
    func plain(_ column: String, _ text: String, atMost limit: Int) -> String? {
        guard text.count <= limit else {
            fault("\(column) is longer than \(limit) characters", "Shorten it")
            return nil
        }
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value)
                && !(0x2066...0x2069).contains(scalar.value)
        }
        return check(column, text, isClean, "with characters that cannot be seen", "Write it without them")
    }
}
