package import Domain

extension Library {
    /// How many prompts practise a skill in a phase, with texts in one language.
    package struct CoverageCell: Hashable, Sendable {
        package let locale: LocaleTag
        package let skill: String
        package let phase: PhaseName
        package let count: Int
    }

    /// The phases in which prompts come.
    package static let promptPhases: [PhaseName] = [.early, .review, .working, .midpoint, .closing, .followUp]

    /// Counts prompts by language, skill and phase, in this order.
    ///
    /// - Parameter locales: A text of the plain language counts for `pt-BR` too; one of the default language does not.
    package func coverage(in locales: [LocaleTag]) -> [CoverageCell] {
        locales.flatMap { locale in
            let own = prompts.filter { hasOwnText($0, locale) }
            return Prompt.skills.flatMap { skill in
                Self.promptPhases.map { phase in
                    let count = own.count { $0.skill == skill && $0.phases.contains(phase) }
                    return CoverageCell(locale: locale, skill: skill, phase: phase, count: count)
                }
            }
        }
    }

    private func hasOwnText(_ prompt: Prompt, _ locale: LocaleTag) -> Bool {
        prompt.locales.contains { locale == $0 || locale.hasPrefix("\($0)-") }
    }
}
