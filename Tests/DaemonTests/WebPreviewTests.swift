import Domain
import Foundation
import Testing

@testable import Web

@Suite struct WebPreviewTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["WEB_PREVIEW"] != nil))
    func preview() async throws {
        let house = FakeHouse()
        await house.set { house in
            house.forms["a"] = WebTests.form
            house.forms["b"] = WebTests.form
            house.forms["c"] = ReplyForm(question: [.paragraph([.plain("Was it safe to say hard things?")])], scale: .init(low: "not at all", high: "fully"))
            house.forms["d"] = ReplyForm(partner: "Ruth", question: [.paragraph([.plain("The pace?")])], options: [.init(key: "x", label: "Too close"), .init(key: "y", label: "Right"), .init(key: "z", label: "Too far")])
            house.exports["e"] = ExportFile(name: "words.md", contentType: "text/markdown", bytes: [65])
        }
        let server = try WebFixtures.server(house, WebConfiguration(port: 8197, sandbox: .on(hosts: [])))
        let task = Task { try await server.run() }
        while !FileManager.default.fileExists(atPath: "/tmp/h7stop") { try await Task.sleep(for: .seconds(1)) }
        task.cancel()
    }
}
