package import Domain

/// The entries of a world with their words, in memory.
package struct Journal: Sendable {
    package struct Kept: Hashable, Sendable {
        package var entry: Effect.Entry
        /// All stages of the words, the oldest first.
        package var revisions: [String]
    }

    /// In order of keeping; nil where an entry was removed.
    private var kept: [Kept?] = []
    private var positions: [EntryID: Int] = [:]

    package init() {}

    /// All entries that are there, in order of keeping.
    package var entries: [Kept] { kept.compactMap(\.self) }

    package subscript(_ id: EntryID) -> Kept? { positions[id].flatMap { kept[$0] } }

    /// The newest words of an entry, nil if it is gone.
    package func words(of id: EntryID) -> String? { self[id]?.revisions.last }

    package mutating func apply(_ effects: [Effect], of event: Event) {
        for effect in effects { apply(effect) }
        guard case .admin(.erase(let person)) = event.body else { return }
        for position in kept.indices where kept[position]?.entry.writer == person { kept[position] = nil }
    }

    private mutating func apply(_ effect: Effect) {
        switch effect {
        case .keep(let entry, let words):
            positions[entry.id] = kept.count
            kept.append(Kept(entry: entry, revisions: [words]))
        case .append(let id, let words):
            change(id) { $0.revisions[$0.revisions.count - 1] += "\n" + words }
        case .revise(let id, let words):
            change(id) { $0.revisions.append(words) }
        case .setAudience(let id, let audience):
            change(id) { $0.entry.audience = audience }
        case .delete(let id):
            if let position = positions[id] { kept[position] = nil }
        case .copy(let source, let id, let at):
            guard let original = self[source], let words = original.revisions.last else { return }
            positions[id] = kept.count
            kept.append(Kept(entry: original.entry.copy(as: id, at: at), revisions: [words]))
        case .send, .withdraw, .reveal, .record, .notice:
            break
        }
    }

    private mutating func change(_ id: EntryID, _ body: (inout Kept) -> Void) {
        guard let position = positions[id], var changed = kept[position] else { return }
        body(&changed)
        kept[position] = changed
    }
}
