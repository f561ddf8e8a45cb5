package import Domain

/// What the rows of an imported file may name.
package struct ImportRules: Sendable {
    /// The configured workspaces with the names of their kinds.
    package var workspaces: [(id: WorkspaceID, kind: String)]
    package var languages: [LocaleTag]
    package var calendars: [String]
    /// The zones that this host knows.
    package var zones: [ZoneName]

    package init(
        workspaces: [(id: WorkspaceID, kind: String)],
        languages: [LocaleTag],
        calendars: [String],
        zones: [ZoneName]
    ) {
        self.workspaces = workspaces
        self.languages = languages
        self.calendars = calendars
        self.zones = zones
    }

    package init(_ configuration: Configuration, zones: [ZoneName]) {
        func unique(_ items: [String]) -> [String] {
            items.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        workspaces = configuration.workspaces.map { ($0.id, $0.kindName) }
        languages = unique(configuration.programmes.flatMap(\.languages))
        calendars = unique(configuration.programmes.flatMap { $0.holidayCalendars.map(\.name) })
        self.zones = zones
    }

    /// Whether messages exist in a language, or in the one that it is a kind of, as `pt` is for `pt-BR`.
    func speaks(_ locale: LocaleTag) -> Bool {
        languages.contains(locale) || languages.contains { locale.hasPrefix("\($0)-") }
    }
}
