import Domain
import Foundation
import Testing
import Timetable

@testable import Daemon

@Suite struct ImportFileTests {
    static let rules = ImportRules(
        workspaces: [("try", "sandbox"), ("acme", "slack"), ("lab", "matrix"), ("bus", "webhook")],
        languages: ["en", "pt"],
        calendars: ["kenya"],
        zones: ["Africa/Nairobi", "Europe/Lisbon", "UTC"]
    )

    private func people(_ text: String) -> (people: [Person], faults: [String]) {
        people(bytes: Array(text.utf8))
    }

    private func people(bytes: [UInt8]) -> (people: [Person], faults: [String]) {
        let faults = FaultList()
        let entries = PeopleFile.read(bytes, file: "p.csv", rules: ImportFileTests.rules, faults: faults)
        return (entries.map(\.person), faults.sorted.map(\.description))
    }

    private static let header = "id,name,email,workspace,address,locale,time_zone,work_days,work_hours,holidays,role"

    @Test func aRowBecomesAPersonWithItsFurtherColumns() {
        let result = people(
            ImportFileTests.header + ",team\r\n"
                + "ruth,\"Ruth \"\"R\"\" Ade, MD\",ruth@example.org,lab,@ruth:lab,pt-BR,Europe/Lisbon,tue-thu,10:00-16:00,"
                + "kenya,supervisor,Field\r\n"
        )

        let expected = Person(
            id: "ruth",
            name: "Ruth \"R\" Ade, MD",
            email: "ruth@example.org",
            address: Address(workspace: "lab", handle: "@ruth:lab"),
            locale: "pt-BR",
            zone: "Europe/Lisbon",
            workDays: Weekdays([.tuesday, .wednesday, .thursday]),
            workHours: DayHours(start: TimeOfDay(hour: 10), end: TimeOfDay(hour: 16)),
            holidays: "kenya",
            role: .supervisor,
            attributes: [.init(name: "team", value: "Field")]
        )
        #expect(result.faults == [])
        #expect(result.people == [expected])
    }

    @Test func whatIsLeftEmptyHasItsDefault() {
        let result = people("\u{FEFF}id,name,workspace,address,time_zone,role\nr,Ruth,try,r,UTC,\n\n")

        let expected = Person(id: "r", name: "Ruth", address: Address(workspace: "try", handle: "r"), zone: "UTC")
        #expect(result.faults == [])
        #expect(result.people == [expected])
    }

    // The rows: one wrong field each, with the whole message.
    @Test(arguments: [
        ("id", "two words", "id is \"two words\", not an id. Use letters, digits and . _ - @ + only, at most 100."),
        ("id", " ", "id is empty. Write one."),
        ("name", "", "name is empty. Write one."),
        (
            "name", "Ruth\u{202E}",
            "name is \"Ruth\\u{202e}\", with characters that cannot be seen. Write it without them."
        ),
        ("email", "ruth", "email is \"ruth\", not an e-mail address. Write it as in ruth@example.org."),
        ("workspace", "tri", "workspace is \"tri\", which is not configured. Did you mean try?"),
        ("workspace", "zebra", "workspace is \"zebra\", which is not configured. Configured: try, acme, lab, bus."),
        ("address", "", "address is empty. Write one."),
        ("address", "Ruth A", "address is \"Ruth A\", not an address in try. Use small letters, digits and hyphens."),
        ("locale", "enn", "locale is \"enn\", not a language of a programme. Did you mean en?"),
        ("locale", "english", "locale is \"english\", not a language of a programme. There are: en, pt."),
        ("time_zone", "Europe/Lisboa", "time_zone is \"Europe/Lisboa\", not a time zone. Did you mean Europe/Lisbon?"),
        (
            "time_zone", "Atlantis",
            "time_zone is \"Atlantis\", not a time zone. Write region and city, as in Europe/Lisbon."
        ),
        (
            "time_zone", "../../etc/passwd",
            "time_zone is \"../../etc/passwd\", not a time zone. Write region and city, as in Europe/Lisbon."
        ),
        (
            "work_days", "weekdays",
            "work_days is \"weekdays\", not days of the week. Write it as in mon-fri, or mon wed fri."
        ),
        ("work_hours", "nine to five", "work_hours is \"nine to five\", not hours. Write them as in 09:00-17:00."),
        (
            "work_hours", "09:00-10:59",
            "work_hours is 09:00-10:59, less than two hours. Nothing could be sent in so short a time: widen it."
        ),
        ("holidays", "kenia", "holidays is \"kenia\", not a calendar of a programme. Did you mean kenya?"),
        ("role", "boss", "role is \"boss\", not a role. Write one of: participant, supervisor, contact, admin."),
    ])
    func aWrongFieldIsNamedByRowAndColumn(column: String, value: String, expected: String) {
        let columns = ImportFileTests.header.split(separator: ",").map(String.init)
        let right = ["r", "Ruth", "", "try", "r", "en", "UTC", "mon-fri", "09:00-17:00", "", ""]
        let fields = zip(columns, right).map { $0 == column ? value : $1 }

        let result = people(
            ImportFileTests.header + "\nq,Quin,,try,q,,UTC,,,,\n" + fields.joined(separator: ",") + "\n"
        )

        #expect(result.faults == ["p.csv:3: " + expected])
        #expect(result.people.map(\.id) == ["q"])
    }

    // The rows: an address in the wrong form for each kind of workspace.
    @Test(arguments: [
        ("acme", "ruth", "Write the member id, as in U012AB3CD"),
        ("lab", "ruth", "Write the Matrix user, as in @ruth:example.org"),
        ("try", "Ruth", "Use small letters, digits and hyphens"),
        ("bus", "a b", "Write it without spaces, at most 255 bytes"),
    ])
    func anAddressHasTheFormOfItsWorkspace(workspace: String, address: String, remedy: String) {
        let result = people("id,name,workspace,address,time_zone\nr,Ruth,\(workspace),\(address),UTC\n")

        #expect(
            result.faults == ["p.csv:2: address is \"\(address)\", not an address in \(workspace). \(remedy)."]
        )
    }

    // The rows: files that are not what they should be.
    @Test(arguments: [
        ("", "p.csv: this file is empty. Begin with a row of column names."),
        ("\u{FEFF}\n\n", "p.csv: this file is empty. Begin with a row of column names."),
        (
            "id;name;workspace\n",
            "p.csv:1: the columns are not separated by commas. Export the file again with commas between the columns."
        ),
        (
            "id,name,workspace,address,time_zone\n",
            "p.csv: there are no people in this file. Write one row a person below the column names."
        ),
        ("id,name,workspace,address\n", "p.csv:1: column time_zone is missing. Add it; every person needs one."),
        (
            "id,name,workspace,address,timezone\n",
            "p.csv:1: column \"timezone\" is nearly time_zone. Name it time_zone."
        ),
        (
            "id,name,workspace,address,time_zone,work_hour\n",
            "p.csv:1: column \"work_hour\" is nearly work_hours. Name it work_hours."
        ),
        (
            "id,name,workspace,address,time_zone,id\nr,R,try,r,UTC,r\n",
            "p.csv:1: column \"id\" is there twice. Keep one of the two."
        ),
        (
            "id,name,workspace,address,time_zone,\nr,R,try,r,UTC,\n",
            "p.csv:1: column 6 has no name. Name it in the first row."
        ),
        (
            "id,name,workspace,address,time_zone\nr,R,try,r\n",
            "p.csv:2: this row has 4 fields, the first row names 5 columns. Look for a missing comma, or put quotes around a text with a comma."
        ),
        (
            "id,name,workspace,address,time_zone\nr,\"R,try,r,UTC\n",
            "p.csv:2: field 2 begins with a quote that never ends. Close the quote."
        ),
        (
            "id,name,workspace,address,time_zone\nr,\"R\"x,try,r,UTC\n",
            "p.csv:2: field 2 goes on after its closing quote. Double the quotes inside of it."
        ),
        (
            "id,name,workspace,address,time_zone\nr,R\"x\",try,r,UTC\n",
            "p.csv:2: field 2 holds a quote but does not begin with one. Put quotes around it, and double those inside."
        ),
        (
            "id,name,workspace,address,time_zone\nr,R\u{0},try,r,UTC\n",
            "p.csv:2: field 2 holds a line break or a control character. Write it on one line without."
        ),
        (
            "id,name,workspace,address,time_zone\nr,R,try,r,UTC\nr,S,try,s,UTC\n",
            "p.csv:3: id \"r\" stands on line 2 already. Give each person an id of their own."
        ),
        (
            "id,name,workspace,address,time_zone\nr,R,try,r,UTC\ns,S,try,r,UTC\n",
            "p.csv:3: address \"r\" stands on line 2 already. Give each person an address of their own."
        ),
    ])
    func aFileThatIsNoPeopleFileIsRefused(text: String, expected: String) {
        #expect(people(text).faults.first == expected)
    }

    @Test func linesAreCountedThroughQuotedBreaks() {
        let result = people("id,name,workspace,address,time_zone\nr,\"R\nS\",try,r,UTC\nq,Q,tri,q,UTC\n")

        #expect(
            result.faults == [
                "p.csv:2: field 2 holds a line break or a control character. Write it on one line without.",
                "p.csv:2: name is empty. Write one.",
                "p.csv:4: workspace is \"tri\", which is not configured. Did you mean try?",
            ]
        )
    }

    @Test func aLineOfTenMegabytesIsRefusedInAWord() {
        let huge = String(repeating: "x", count: 10 << 20)
        let result = people("id,name,workspace,address,time_zone\nr,\(huge),try,r,UTC\n")

        #expect(
            result.faults.first
                == "p.csv:2: field 2 is longer than 2000 bytes. Shorten it, or look for a missing quote."
        )
        #expect(result.faults.allSatisfy { $0.count < 300 })
    }

    @Test func aWrongEncodingIsNamedWithItsLine() {
        let latin = Array("id,name,workspace,address,time_zone\nr,Zo".utf8) + [0xEB] + Array(",try,r,UTC\n".utf8)

        #expect(people(bytes: latin).faults == ["p.csv:2: this is not UTF-8. Save the file as UTF-8."])
        #expect(people(bytes: [0xFF, 0xFE, 0x69, 0]).faults == ["p.csv:1: this file is UTF-16. Save it as UTF-8."])
    }

    @Test func aFileOfGarbageHasABoundedNumberOfFaults() {
        let result = people("id,name,workspace,address,time_zone\n" + String(repeating: ",,,,\n", count: 5_000))

        #expect(result.faults.count == FaultList.limit)
        #expect(result.people == [])
    }

    // The rows: programme, first, second, short.
    @Test(arguments: [
        ("programme,first,second\np,a,b\n", []),
        ("programme,first,second,short\np,a,b,Yes\n", []),
        ("programme,first\np,a\n", ["f.csv:1: column second is missing. Write: programme,first,second."]),
        ("programme,first,second,shrt\np,a,b,\n", ["f.csv:1: column \"shrt\" is not known. Did you mean short?"]),
        ("programme,first,second\nq,a,b\n", ["f.csv:2: programme is \"q\", which is not configured. Did you mean p?"]),
        ("programme,first,second\np,,b\n", ["f.csv:2: first is empty. Write one."]),
        (
            "programme,first,second,short\np,a,b,maybe\n",
            ["f.csv:2: short is \"maybe\", neither yes nor no. Write yes or no."]
        ),
        (
            "programme,first,second\n",
            ["f.csv: there are no pairs in this file. Write one row a pair below the column names."]
        ),
    ])
    func aPairsFileIsReadByRowAndColumn(text: String, expected: [String]) {
        let faults = FaultList()

        let pairs = PairsFile.read(Array(text.utf8), file: "f.csv", programmes: ["p"], faults: faults)

        #expect(faults.sorted.map(\.description) == expected)
        #expect(pairs.count == (expected.isEmpty ? 1 : 0))
    }

    @Test(
        arguments: [
            ("mon-fri", "mon tue wed thu fri"), ("sun-thu", "mon tue wed thu sun"), ("Monday, WED;fri", "mon wed fri"),
            ("tue", "tue"), ("mon-mon", "mon"), ("sat–sun", "sat sun"), ("", nil), ("mon-", nil), ("m", nil),
            ("-", nil),
            ("mon-wed-fri", nil), ("xyz", nil),
        ] as [(String, String?)]
    )
    func daysOfTheWeekAreReadAsPeopleWriteThem(text: String, expected: String?) {
        #expect(WeekdaysText.read(text).map(WeekdaysText.write) == expected)
    }

    @Test func theZonesOfThisHostAreFound() {
        let names = HostZones.names()

        #expect(names.contains("Europe/Lisbon"))
        #expect(names.contains("UTC"))
        #expect(!names.contains { $0.hasPrefix("posix") || $0.hasSuffix(".tab") })
        let result = HostZones.read(["Asia/Kathmandu", "../../etc/passwd", "No/Where"])
        #expect(result.zones["Asia/Kathmandu"] != nil)
        #expect(result.faults.count == 2)
    }
}
