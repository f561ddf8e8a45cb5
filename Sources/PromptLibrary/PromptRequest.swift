package import Domain

/// What is known when the next prompt of a slot is to be chosen.
package struct PromptRequest: Sendable, Hashable {
    package var kind: PromptKind
    package var phase: PhaseName
    package var depthMax: Int
    /// The readers' locales; each must have a text, if need be that of the default locale.
    package var locales: [LocaleTag]
    /// Prompts that either reader has seen; they are never chosen.
    package var seen: [PromptID]
    /// The seed of the season.
    package var seed: UInt64
    package var pair: PairID
    /// Names the slot of the pair, such as `3.prepare`.
    package var slot: String
    /// The audience forms that may be used; a prompt with a solo part may be used as `.solo`.
    package var forms: [AudienceForm]
    /// How often the pair had each skill; a skill that is not named counts as never.
    package var skillsMet: [SkillCount]

    package struct SkillCount: Sendable, Hashable {
        package var skill: String
        package var count: Int

        package init(skill: String, count: Int) {
            self.skill = skill
            self.count = count
        }
    }

    package init(
        kind: PromptKind,
        phase: PhaseName,
        depthMax: Int,
        locales: [LocaleTag],
        seen: [PromptID],
        seed: UInt64,
        pair: PairID,
        slot: String,
        forms: [AudienceForm] = AudienceForm.allCases,
        skillsMet: [SkillCount] = []
    ) {
        self.kind = kind
        self.phase = phase
        self.depthMax = depthMax
        self.locales = locales
        self.seen = seen
        self.seed = seed
        self.pair = pair
        self.slot = slot
        self.forms = forms
        self.skillsMet = skillsMet
    }
}

/// The prompt that was chosen for a slot, as it is kept with the pair.
package struct PromptChoice: Hashable, Sendable, Codable {
    package let prompt: PromptID
    package let revision: Int
    package let skill: String

    package init(prompt: PromptID, revision: Int, skill: String) {
        self.prompt = prompt
        self.revision = revision
        self.skill = skill
    }
}
