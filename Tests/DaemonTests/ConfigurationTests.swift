import Chat
import Domain
import Foundation
import Testing

@testable import Daemon

@Suite struct ConfigurationTests {
    /// A configuration that is right; tables replace or add lines.
    static let right = [
        "store: sqlite:d.db", "key: {env: KEY}", "workspaces: {try: {kind: sandbox}}", "programmes: [p.yaml]",
    ]
    static let programme = """
        id: p
        name: P
        purpose: To try
        start: 2026-09-07
        supervisors: [sam]
        help: {contacts: [nadia], lines: {default: {emergency: "112", line: none}}}

        """

    private func read(_ text: String, environment: [String: String] = [:]) throws -> Configuration {
        let folder = try TemporaryFolder()
        try folder.write("p.yaml", ConfigurationTests.programme)
        let file = try folder.write("d.yaml", text)
        do {
            return try Configuration.read(file, secrets: SecretSources(environment: environment))
        } catch {
            throw ReadFailure(lines: folder.shortened(error.description).split(separator: "\n").map(String.init))
        }
    }

    private struct ReadFailure: Error {
        let lines: [String]
    }

    private func faults(_ text: String, environment: [String: String] = [:]) throws -> [String] {
        do {
            _ = try read(text, environment: environment)
            return []
        } catch let failure as ReadFailure {
            return failure.lines
        }
    }

    @Test func theExampleThatIsDeliveredIsRight() throws {
        let configuration = try Configuration.read("\(sourceTree)/Config/duologue.yaml", secrets: nil)

        #expect(configuration.listen == .init(host: "127.0.0.1", port: 8080))
        #expect(configuration.publicURL == "http://127.0.0.1:8080")
        #expect(configuration.hasSandbox)
        #expect(configuration.programmes.map(\.id) == ["mutual-growth"])
    }

    @Test func everyWorkspaceOfTheExampleIsRightWithoutItsComment() throws {
        let file = "\(sourceTree)/Config/duologue.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
            .replacing("  # acme:", with: "  acme:").replacing("  # lab:", with: "  lab:")
            .replacing("  # bus:", with: "  bus:").replacing("  #   ", with: "    ")
            .replacing("programmes/mutual-growth.yaml", with: "p.yaml")
            .replacing("{credential: lab-as-token}", with: "{env: AS}")
            .replacing("{credential: lab-hs-token}", with: "{env: HS}")
        let secrets = [
            "ACME_BOT_TOKEN": "xoxb-1", "ACME_SIGNING_SECRET": "s", "AS": "a", "HS": "h\n",
            "BUS_URL": "https://bus.example.org/in?x=1", "BUS_SECRET": "whsec_AAAA",
        ]

        let configuration = try read(text, environment: secrets)

        #expect(configuration.workspaces.map(\.id) == ["try", "acme", "lab", "bus"])
        #expect(configuration.workspaces.map(\.kindName) == ["sandbox", "slack", "matrix", "webhook"])
        guard case .matrix(let matrix) = configuration.workspaces[2].kind else {
            Issue.record("lab is a Matrix workspace")
            return
        }
        #expect(matrix.hsToken.revealed == "h")
    }

    // The rows: each rule of the reader broken once; several at once; syntax.
    @Test(arguments: [
        (["listn: 127.0.0.1:80"], ["d.yaml:5: listn is not known. Did you mean listen?"]),
        (
            ["zebra: 1"],
            [
                "d.yaml:5: zebra is not known. Known here: listen, public_url, store, key, delivery, workspaces, "
                    + "programmes, prompts_dir, sandbox, rehearsal."
            ]
        ),
        (
            ["listen: here"],
            ["d.yaml:5: listen is \"here\", not an address with a port. Write it as in 127.0.0.1:8080."]
        ),
        (
            ["listen: 127.0.0.1:70000"],
            [
                "d.yaml:5: listen is \"127.0.0.1:70000\", not an address with a port. Write it as in 127.0.0.1:8080."
            ]
        ),
        (
            ["listen: 0.0.0.0:80"],
            [
                "d.yaml:1: public_url is missing. Write the address at which people reach this daemon, "
                    + "as in https://duologue.example.org."
            ]
        ),
        (
            ["public_url: ftp://x"],
            [
                "d.yaml:5: public_url is \"ftp://x\", not an http or https address without a query. "
                    + "Write it as in https://duologue.example.org."
            ]
        ),
        (
            ["public_url: https://me:secret@example.org"],
            [
                "d.yaml:5: public_url is \"https://me:secret@example.org\", not an http or https address without a query. "
                    + "Write it as in https://duologue.example.org."
            ]
        ),
        (["sandbox: perhaps"], ["d.yaml:5: sandbox is \"perhaps\", neither on nor off. Write on or off."]),
        (["rehearsal:"], ["d.yaml:5: rehearsal has no value. Write one, or leave the key out."]),
        (
            ["delivery: {allow_networks: [10.0.0.0/33, 10.0.0.0/8]}"],
            [
                "d.yaml:5: delivery.allow_networks is \"10.0.0.0/33\", not a network. Write it as in 10.1.0.0/16."
            ]
        ),
        (
            ["delivery: 5"],
            [
                "d.yaml:5: delivery is a single value, not a list of keys. Write its keys below it, indented by two spaces."
            ]
        ),
        (
            ["delivery: {alow_networks: []}"],
            [
                "d.yaml:5: delivery.alow_networks is not known. Did you mean allow_networks?"
            ]
        ),
        (
            ["delivery.allow_networks: []"],
            [
                "d.yaml:5: delivery.allow_networks is not known. Write allow_networks on a line of its own below delivery:."
            ]
        ),
        (
            ["prompts_dir: nowhere"],
            [
                "d.yaml:5: prompts_dir is \"nowhere\", and there is no such folder. Make it, or leave the key out."
            ]
        ),
        (["? [a, b]", ": 1"], ["d.yaml:5: a key must be a word. Write lines such as key: value."]),
        (
            ["listn: x", "sandbox: 7", "sandbox: on", "rehersal: on"],
            [
                "d.yaml:5: listn is not known. Did you mean listen?",
                "d.yaml:6: \"sandbox\" stands twice in one place. Keep one of the two.",
                "d.yaml:8: rehersal is not known. Did you mean rehearsal?",
            ]
        ),
        (
            ["sandbox: [on"],
            [
                "d.yaml:6: this is not YAML: did not find expected ',' or ']'. "
                    + "Look at the indentation, quotes and colons just before it."
            ]
        ),
    ])
    func aWrongLineIsNamedWithItsRemedy(added: [String], expected: [String]) throws {
        let text = (ConfigurationTests.right + added).joined(separator: "\n") + "\n"

        #expect(try faults(text) == expected)
    }

    @Test func everythingMissingIsToldAtOnce() throws {
        #expect(
            try faults("listen: 127.0.0.1:1\n") == [
                "d.yaml:1: store is missing. Write store: sqlite:duologue.db.",
                "d.yaml:1: key is missing. Write key: {file: duologue.key}; duologue init makes one.",
                "d.yaml:1: workspaces is missing. Name at least one, such as try: {kind: sandbox}.",
                "d.yaml:1: programmes is missing. List at least one file, such as [programmes/mutual-growth.yaml].",
            ]
        )
    }

    @Test(arguments: [
        (
            "store: postgres://x",
            "d.yaml:1: store names PostgreSQL, which this version does not speak. Write store: sqlite:duologue.db."
        ),
        ("store: file.db", "d.yaml:1: store is \"file.db\", not a store. Write it as in sqlite:duologue.db."),
        ("store: [a]", "d.yaml:1: store is a list, not a text. Write one text."),
    ])
    func aStoreThatIsNoneIsRefused(line: String, expected: String) throws {
        let text = ([line] + ConfigurationTests.right.dropFirst()).joined(separator: "\n")

        #expect(try faults(text) == [expected])
    }

    // The rows: a secret in each wrong form; the secret itself is never repeated.
    @Test(arguments: [
        (
            "bot_token: xoxb-secret",
            "workspaces.acme.bot_token is a secret and must not stand in this file. Use {env: NAME}, {file: PATH} or {credential: NAME}."
        ),
        (
            "bot_token: {env: ABSENT}",
            "workspaces.acme.bot_token: the variable ABSENT is not set. Set ABSENT where duologue is started."
        ),
        (
            "bot_token: {file: absent}",
            "workspaces.acme.bot_token: absent: there is no such file. Give the path of a file that exists."
        ),
        (
            "bot_token: {credential: tok}",
            "workspaces.acme.bot_token: credential tok is not there: systemd gave none. Add LoadCredential=tok:PATH to the unit, or use {file: PATH} or {env: NAME}."
        ),
        ("bot_token: {env: EMPTY}", "workspaces.acme.bot_token: the secret is empty. Put the secret there."),
        (
            "bot_token: {env: LINES}",
            "workspaces.acme.bot_token: the secret has more than one line. Leave only the secret itself there."
        ),
        (
            "bot_token: {}",
            "workspaces.acme.bot_token names no place for the secret. Use {env: NAME}, {file: PATH} or {credential: NAME}."
        ),
        (
            "bot_token: {env: OK, file: x}",
            "workspaces.acme.bot_token names more than one place for the secret. Use {env: NAME}, {file: PATH} or {credential: NAME}."
        ),
        ("bot_token: {evn: OK}", "workspaces.acme.bot_token.evn is not known. Did you mean env?"),
    ])
    func aSecretIsNamedByItsPlaceOnly(line: String, expected: String) throws {
        let text = """
            store: sqlite:d.db
            key: {env: KEY}
            programmes: [p.yaml]
            workspaces:
              acme:
                kind: slack
                signing_secret: {env: OK}
                \(line)

            """

        let found = try faults(text, environment: ["OK": "fine", "EMPTY": " ", "LINES": "a\nb"])

        #expect(found.first == "d.yaml:8: " + expected)
        #expect(!found.joined().contains("xoxb-secret"))
    }

    @Test(arguments: [
        (
            "Acme: {kind: sandbox}",
            "workspace \"Acme\" has a name that cannot stand in an address. Use small letters, digits and hyphens."
        ),
        ("acme: {kind: slak}", "workspaces.acme.kind is \"slak\", which is not known. Did you mean slack?"),
        (
            "acme: {kind: teams}",
            "workspaces.acme.kind is \"teams\", which is not known. Write one of: slack, matrix, webhook, sandbox."
        ),
        ("acme: {knd: sandbox}", "workspaces.acme.kind is missing. Write one of: slack, matrix, webhook, sandbox."),
        ("acme: {kind: sandbox, url: x}", "workspaces.acme.url is not known. Known here: kind."),
        (
            "acme: sandbox",
            "workspaces.acme is a single value, not a list of keys. Write its keys below it, indented by two spaces."
        ),
        (
            "lab: {kind: matrix, homeserver: x, as_token: {env: OK}, hs_token: {env: OK}, user: \"@d:lab\"}",
            "workspaces.lab.homeserver is \"x\", not an http or https address without a query. Write it as in https://duologue.example.org."
        ),
        (
            "lab: {kind: matrix, homeserver: \"http://x\", as_token: {env: OK}, hs_token: {env: OK}, user: d}",
            "workspaces.lab.user is \"d\", not a Matrix user. Write it as in \"@duologue:example.org\"."
        ),
        (
            "bus: {kind: webhook, url: {env: OK}, secret: {env: OK}}",
            "workspaces.bus.url does not hold an address. Put an http or https address there."
        ),
    ])
    func aWrongWorkspaceIsNamed(line: String, expected: String) throws {
        let text = "store: sqlite:d.db\nkey: {env: KEY}\nprogrammes: [p.yaml]\nworkspaces:\n  \(line)\n"

        #expect(try faults(text, environment: ["OK": "fine"]) == ["d.yaml:5: " + expected])
    }

    @Test func secretsStayUnreadWhereTheyAreNotWanted() throws {
        let folder = try TemporaryFolder()
        try folder.write("p.yaml", ConfigurationTests.programme)
        let file = try folder.write(
            "d.yaml",
            "store: sqlite:d.db\nkey: {env: KEY}\nprogrammes: [p.yaml]\n"
                + "workspaces: {bus: {kind: webhook, url: {env: ABSENT}, secret: {env: ABSENT}}}\n"
        )

        let configuration = try Configuration.read(file, secrets: nil)

        #expect(configuration.store == .sqlite("\(folder.path)/d.db"))
        #expect(configuration.workspaces.count == 1)
    }

    // The rows: bytes that no configuration is.
    @Test(
        arguments: [
            ([], "d.yaml: this file is empty. Begin with the example in Config/."),
            ([0x0A, 0xFF, 0x41], "d.yaml:2: this is not UTF-8. Save the file as UTF-8."),
            ([0xFF, 0xFE, 0x41, 0x00], "d.yaml:1: this file is UTF-16. Save it as UTF-8."),
            (Array("- a\n- b\n".utf8), "d.yaml:1: this is not a list of keys. Write lines such as key: value."),
            (
                Array("a: \u{01}\n".utf8),
                "d.yaml:1: this is not YAML: control characters are not allowed. Remove the control character."
            ),
            (
                Array(String(repeating: "[", count: 50_000).utf8),
                "d.yaml:1: this is not YAML: Maximum nesting level reached, set with yaml_set_max_nest_level()). Look at the indentation, quotes and colons just before it."
            ),
            (
                [UInt8](repeating: 0x20, count: 2 << 20),
                "d.yaml: this file is larger than 1024 KiB. Split it, or name the right one."
            ),
        ] as [([UInt8], String)]
    )
    func bytesThatAreNoConfigurationAreRefused(bytes: [UInt8], expected: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("d.yaml", bytes: bytes)

        let error = #expect(throws: Faults.self) { try Configuration.read(file, secrets: nil) }

        #expect(folder.shortened(error?.description ?? "") == expected)
    }

    @Test func whatIsNoFileIsRefused() throws {
        let folder = try TemporaryFolder()

        for (path, problem) in [
            ("\(folder.path)/absent.yaml", "there is no such file"), (folder.path, "this is not a regular file"),
            ("/dev/zero", "this is not a regular file"),
        ] {
            let error = #expect(throws: Faults.self) { try Configuration.read(path, secrets: nil) }
            #expect(error?.all.first?.problem == problem)
        }
    }

    @Test(arguments: [
        ("listen", "listn", true), ("allow_networks", "alow_networks", true), ("kind", "knid", true),
        ("store", "zebra", false), ("Europe/Lisbon", "Europe/Lisboa", true),
    ])
    func aNearWordIsFound(word: String, typed: String, isNear: Bool) {
        #expect(nearestWord(to: typed, among: ["x", word]) == (isNear ? word : nil))
    }
}
