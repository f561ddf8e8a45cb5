package import Domain

/// What is known when the next prompt of a slot is to be chosen.
package struct PromptRequest: Sendable, Hashable {
    package var kind: PromptKind
    package var phase: PhaseName
    package var depthMax: Int
    /// The readers' locales; each must have a text, if need be that of the default locale.
    package var locales: [LocaleTag]
    /// Prompts that the readers had in this pair, in any form; they are never chosen.
    package var seen: [PromptID]
    /// Prompts that a reader had with anybody in the last twelve months; they come last.
    package var seenLately: [PromptID] = []
    /// The seed of the season.
    package var seed: UInt64
    package var pair: PairID
    /// Names the slot of the pair, such as `3.prepare`.
    package var slot: String
    /// The audience forms that may be used.
    package var forms: [AudienceForm]
    /// What the pair had of each skill; one that is not named was never met.
    package var skills: [SkillMet] = []
    /// The audience form of the last prompt of this kind.
    package var lastForm: AudienceForm?
    /// Prompts that take longer come after all others.
    package var minutesMax = 10
    /// How often each prompt was used in this season by all pairs.
    package var uses: [PromptID: Int] = [:]
    /// Prompts with this tag come before all others.
    package var preferredTag: String?
    /// Prompts for this phase alone come before those that fit others too.
    package var prefersOwnPhase = false

    package struct SkillMet: Sendable, Hashable {
        package var skill: String
        package var count: Int
        /// Pair days since it was last met.
        package var pairDays: Int

        package init(skill: String, count: Int, pairDays: Int = 0) {
            self.skill = skill
            self.count = count
            self.pairDays = pairDays
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
        forms: [AudienceForm] = AudienceForm.allCases
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
    }

    /// The depth that is aimed at: 2 where it may be, for depth 3 is never looked for.
    var depthWanted: Int { min(depthMax, 2) }
}

/// The prompt that was chosen for a slot, with what decided.
package struct PromptChoice: Hashable, Sendable {
    package let prompt: Prompt
    package let rank: PromptRank
    /// What would have been chosen without it.
    package let runnerUp: PromptID?
}
