// Written by Sources/CAssets/generate.
#include "assets.h"

static const unsigned char a0[] = {
#embed "../../Config/demo/duologue.yaml"
};
static const unsigned char a1[] = {
#embed "../../Config/demo/pairs.csv"
};
static const unsigned char a2[] = {
#embed "../../Config/demo/people.csv"
};
static const unsigned char a3[] = {
#embed "../../Config/programmes/mutual-growth.yaml"
};
static const unsigned char a4[] = {
#embed "../../Config/programmes/portugal.ics"
};
static const unsigned char a5[] = {
#embed "../../Prompts/de/locale.yaml"
};
static const unsigned char a6[] = {
#embed "../../Prompts/de/messages/act-away.md"
};
static const unsigned char a7[] = {
#embed "../../Prompts/de/messages/act-language.md"
};
static const unsigned char a8[] = {
#embed "../../Prompts/de/messages/act-lighter.md"
};
static const unsigned char a9[] = {
#embed "../../Prompts/de/messages/act-meet.md"
};
static const unsigned char a10[] = {
#embed "../../Prompts/de/messages/act-no.md"
};
static const unsigned char a11[] = {
#embed "../../Prompts/de/messages/act-pace.md"
};
static const unsigned char a12[] = {
#embed "../../Prompts/de/messages/act-pass.md"
};
static const unsigned char a13[] = {
#embed "../../Prompts/de/messages/act-pause.md"
};
static const unsigned char a14[] = {
#embed "../../Prompts/de/messages/act-show.md"
};
static const unsigned char a15[] = {
#embed "../../Prompts/de/messages/act-skip.md"
};
static const unsigned char a16[] = {
#embed "../../Prompts/de/messages/act-snooze.md"
};
static const unsigned char a17[] = {
#embed "../../Prompts/de/messages/act-stop.md"
};
static const unsigned char a18[] = {
#embed "../../Prompts/de/messages/act-zone.md"
};
static const unsigned char a19[] = {
#embed "../../Prompts/de/messages/active.md"
};
static const unsigned char a20[] = {
#embed "../../Prompts/de/messages/added.md"
};
static const unsigned char a21[] = {
#embed "../../Prompts/de/messages/again-noted.md"
};
static const unsigned char a22[] = {
#embed "../../Prompts/de/messages/agree.md"
};
static const unsigned char a23[] = {
#embed "../../Prompts/de/messages/agreed-by-both.md"
};
static const unsigned char a24[] = {
#embed "../../Prompts/de/messages/agreement-again.md"
};
static const unsigned char a25[] = {
#embed "../../Prompts/de/messages/agreement-lines.md"
};
static const unsigned char a26[] = {
#embed "../../Prompts/de/messages/agreement-newer.md"
};
static const unsigned char a27[] = {
#embed "../../Prompts/de/messages/agreement-renewed.md"
};
static const unsigned char a28[] = {
#embed "../../Prompts/de/messages/aim.md"
};
static const unsigned char a29[] = {
#embed "../../Prompts/de/messages/alone-again.md"
};
static const unsigned char a30[] = {
#embed "../../Prompts/de/messages/anonymous-notes.md"
};
static const unsigned char a31[] = {
#embed "../../Prompts/de/messages/answer-ways.md"
};
static const unsigned char a32[] = {
#embed "../../Prompts/de/messages/ask-reminder.md"
};
static const unsigned char a33[] = {
#embed "../../Prompts/de/messages/away-alone.md"
};
static const unsigned char a34[] = {
#embed "../../Prompts/de/messages/away-entered.md"
};
static const unsigned char a35[] = {
#embed "../../Prompts/de/messages/away-how.md"
};
static const unsigned char a36[] = {
#embed "../../Prompts/de/messages/away-kept.md"
};
static const unsigned char a37[] = {
#embed "../../Prompts/de/messages/away-session.md"
};
static const unsigned char a38[] = {
#embed "../../Prompts/de/messages/away-swapped.md"
};
static const unsigned char a39[] = {
#embed "../../Prompts/de/messages/away-too-long.md"
};
static const unsigned char a40[] = {
#embed "../../Prompts/de/messages/away.md"
};
static const unsigned char a41[] = {
#embed "../../Prompts/de/messages/balance-asked.md"
};
static const unsigned char a42[] = {
#embed "../../Prompts/de/messages/balance-bent.md"
};
static const unsigned char a43[] = {
#embed "../../Prompts/de/messages/balance-disclosed.md"
};
static const unsigned char a44[] = {
#embed "../../Prompts/de/messages/balance-early.md"
};
static const unsigned char a45[] = {
#embed "../../Prompts/de/messages/balance-initiated.md"
};
static const unsigned char a46[] = {
#embed "../../Prompts/de/messages/balance-led-early.md"
};
static const unsigned char a47[] = {
#embed "../../Prompts/de/messages/balance-led-even.md"
};
static const unsigned char a48[] = {
#embed "../../Prompts/de/messages/balance-led-partner.md"
};
static const unsigned char a49[] = {
#embed "../../Prompts/de/messages/balance-led-you.md"
};
static const unsigned char a50[] = {
#embed "../../Prompts/de/messages/both-in-answer.md"
};
static const unsigned char a51[] = {
#embed "../../Prompts/de/messages/both-in-reminder-last.md"
};
static const unsigned char a52[] = {
#embed "../../Prompts/de/messages/both-in-reminder.md"
};
static const unsigned char a53[] = {
#embed "../../Prompts/de/messages/both-in.md"
};
static const unsigned char a54[] = {
#embed "../../Prompts/de/messages/came-late.md"
};
static const unsigned char a55[] = {
#embed "../../Prompts/de/messages/change-it.md"
};
static const unsigned char a56[] = {
#embed "../../Prompts/de/messages/change-which.md"
};
static const unsigned char a57[] = {
#embed "../../Prompts/de/messages/changed-share-again.md"
};
static const unsigned char a58[] = {
#embed "../../Prompts/de/messages/changed.md"
};
static const unsigned char a59[] = {
#embed "../../Prompts/de/messages/changes-limit.md"
};
static const unsigned char a60[] = {
#embed "../../Prompts/de/messages/clocks-change-theirs.md"
};
static const unsigned char a61[] = {
#embed "../../Prompts/de/messages/clocks-change-yours.md"
};
static const unsigned char a62[] = {
#embed "../../Prompts/de/messages/closed-keep.md"
};
static const unsigned char a63[] = {
#embed "../../Prompts/de/messages/closed-without.md"
};
static const unsigned char a64[] = {
#embed "../../Prompts/de/messages/closed.md"
};
static const unsigned char a65[] = {
#embed "../../Prompts/de/messages/closing-opens.md"
};
static const unsigned char a66[] = {
#embed "../../Prompts/de/messages/closing-thanks.md"
};
static const unsigned char a67[] = {
#embed "../../Prompts/de/messages/confidence-limits.md"
};
static const unsigned char a68[] = {
#embed "../../Prompts/de/messages/contract-1.md"
};
static const unsigned char a69[] = {
#embed "../../Prompts/de/messages/contract-2.md"
};
static const unsigned char a70[] = {
#embed "../../Prompts/de/messages/contract-3.md"
};
static const unsigned char a71[] = {
#embed "../../Prompts/de/messages/contract-3b.md"
};
static const unsigned char a72[] = {
#embed "../../Prompts/de/messages/contract-4.md"
};
static const unsigned char a73[] = {
#embed "../../Prompts/de/messages/contract-5.md"
};
static const unsigned char a74[] = {
#embed "../../Prompts/de/messages/contract-5b.md"
};
static const unsigned char a75[] = {
#embed "../../Prompts/de/messages/contract-6.md"
};
static const unsigned char a76[] = {
#embed "../../Prompts/de/messages/contract-7.md"
};
static const unsigned char a77[] = {
#embed "../../Prompts/de/messages/contract-spoken.md"
};
static const unsigned char a78[] = {
#embed "../../Prompts/de/messages/date-guess.md"
};
static const unsigned char a79[] = {
#embed "../../Prompts/de/messages/date-off.md"
};
static const unsigned char a80[] = {
#embed "../../Prompts/de/messages/date-open-again.md"
};
static const unsigned char a81[] = {
#embed "../../Prompts/de/messages/date-past.md"
};
static const unsigned char a82[] = {
#embed "../../Prompts/de/messages/date-was.md"
};
static const unsigned char a83[] = {
#embed "../../Prompts/de/messages/date-which.md"
};
static const unsigned char a84[] = {
#embed "../../Prompts/de/messages/date.md"
};
static const unsigned char a85[] = {
#embed "../../Prompts/de/messages/day-plain.md"
};
static const unsigned char a86[] = {
#embed "../../Prompts/de/messages/day.md"
};
static const unsigned char a87[] = {
#embed "../../Prompts/de/messages/delete-sure.md"
};
static const unsigned char a88[] = {
#embed "../../Prompts/de/messages/deleted.md"
};
static const unsigned char a89[] = {
#embed "../../Prompts/de/messages/did-reminder.md"
};
static const unsigned char a90[] = {
#embed "../../Prompts/de/messages/did.md"
};
static const unsigned char a91[] = {
#embed "../../Prompts/de/messages/differently.md"
};
static const unsigned char a92[] = {
#embed "../../Prompts/de/messages/digest-answered-fewer.md"
};
static const unsigned char a93[] = {
#embed "../../Prompts/de/messages/digest-answered-half.md"
};
static const unsigned char a94[] = {
#embed "../../Prompts/de/messages/digest-answered-most.md"
};
static const unsigned char a95[] = {
#embed "../../Prompts/de/messages/digest-answered.md"
};
static const unsigned char a96[] = {
#embed "../../Prompts/de/messages/digest-asked-both.md"
};
static const unsigned char a97[] = {
#embed "../../Prompts/de/messages/digest-asked.md"
};
static const unsigned char a98[] = {
#embed "../../Prompts/de/messages/digest-before.md"
};
static const unsigned char a99[] = {
#embed "../../Prompts/de/messages/digest-cell-closing.md"
};
static const unsigned char a100[] = {
#embed "../../Prompts/de/messages/digest-cell-early.md"
};
static const unsigned char a101[] = {
#embed "../../Prompts/de/messages/digest-cell-held.md"
};
static const unsigned char a102[] = {
#embed "../../Prompts/de/messages/digest-cell-midpoint.md"
};
static const unsigned char a103[] = {
#embed "../../Prompts/de/messages/digest-cell-not-held.md"
};
static const unsigned char a104[] = {
#embed "../../Prompts/de/messages/digest-cell-not-or-unclear.md"
};
static const unsigned char a105[] = {
#embed "../../Prompts/de/messages/digest-cell-review.md"
};
static const unsigned char a106[] = {
#embed "../../Prompts/de/messages/digest-cell-some.md"
};
static const unsigned char a107[] = {
#embed "../../Prompts/de/messages/digest-cell-starting.md"
};
static const unsigned char a108[] = {
#embed "../../Prompts/de/messages/digest-cell-unclear.md"
};
static const unsigned char a109[] = {
#embed "../../Prompts/de/messages/digest-cell-working.md"
};
static const unsigned char a110[] = {
#embed "../../Prompts/de/messages/digest-could.md"
};
static const unsigned char a111[] = {
#embed "../../Prompts/de/messages/digest-days-agreed.md"
};
static const unsigned char a112[] = {
#embed "../../Prompts/de/messages/digest-days-talked.md"
};
static const unsigned char a113[] = {
#embed "../../Prompts/de/messages/digest-days.md"
};
static const unsigned char a114[] = {
#embed "../../Prompts/de/messages/digest-fact-cut-short.md"
};
static const unsigned char a115[] = {
#embed "../../Prompts/de/messages/digest-fact-first-date-missing.md"
};
static const unsigned char a116[] = {
#embed "../../Prompts/de/messages/digest-fact-low-after-talk.md"
};
static const unsigned char a117[] = {
#embed "../../Prompts/de/messages/digest-fact-moved-late.md"
};
static const unsigned char a118[] = {
#embed "../../Prompts/de/messages/digest-fact-next-date-missing.md"
};
static const unsigned char a119[] = {
#embed "../../Prompts/de/messages/digest-fact-one-sided.md"
};
static const unsigned char a120[] = {
#embed "../../Prompts/de/messages/digest-fact-quiet.md"
};
static const unsigned char a121[] = {
#embed "../../Prompts/de/messages/digest-fact-stuck-closing.md"
};
static const unsigned char a122[] = {
#embed "../../Prompts/de/messages/digest-fact-stuck-contracting.md"
};
static const unsigned char a123[] = {
#embed "../../Prompts/de/messages/digest-fact-stuck-other.md"
};
static const unsigned char a124[] = {
#embed "../../Prompts/de/messages/digest-fact-stuck-readiness.md"
};
static const unsigned char a125[] = {
#embed "../../Prompts/de/messages/digest-fact-two-views.md"
};
static const unsigned char a126[] = {
#embed "../../Prompts/de/messages/digest-fact-unanswered-message.md"
};
static const unsigned char a127[] = {
#embed "../../Prompts/de/messages/digest-foot.md"
};
static const unsigned char a128[] = {
#embed "../../Prompts/de/messages/digest-mean-at-least.md"
};
static const unsigned char a129[] = {
#embed "../../Prompts/de/messages/digest-mean-at-most.md"
};
static const unsigned char a130[] = {
#embed "../../Prompts/de/messages/digest-more.md"
};
static const unsigned char a131[] = {
#embed "../../Prompts/de/messages/digest-note.md"
};
static const unsigned char a132[] = {
#embed "../../Prompts/de/messages/digest-nothing-new-open.md"
};
static const unsigned char a133[] = {
#embed "../../Prompts/de/messages/digest-nothing-new.md"
};
static const unsigned char a134[] = {
#embed "../../Prompts/de/messages/digest-noticed-several.md"
};
static const unsigned char a135[] = {
#embed "../../Prompts/de/messages/digest-pairs-split.md"
};
static const unsigned char a136[] = {
#embed "../../Prompts/de/messages/digest-pairs-whole.md"
};
static const unsigned char a137[] = {
#embed "../../Prompts/de/messages/digest-pairs.md"
};
static const unsigned char a138[] = {
#embed "../../Prompts/de/messages/digest-part-answers.md"
};
static const unsigned char a139[] = {
#embed "../../Prompts/de/messages/digest-part-noticed.md"
};
static const unsigned char a140[] = {
#embed "../../Prompts/de/messages/digest-part-pairs.md"
};
static const unsigned char a141[] = {
#embed "../../Prompts/de/messages/digest-part-sessions.md"
};
static const unsigned char a142[] = {
#embed "../../Prompts/de/messages/digest-part-waiting.md"
};
static const unsigned char a143[] = {
#embed "../../Prompts/de/messages/digest-pulse-heard.md"
};
static const unsigned char a144[] = {
#embed "../../Prompts/de/messages/digest-pulse-learned.md"
};
static const unsigned char a145[] = {
#embed "../../Prompts/de/messages/digest-pulse-safe.md"
};
static const unsigned char a146[] = {
#embed "../../Prompts/de/messages/digest-resting.md"
};
static const unsigned char a147[] = {
#embed "../../Prompts/de/messages/digest-sessions-few.md"
};
static const unsigned char a148[] = {
#embed "../../Prompts/de/messages/digest-sessions-fewer.md"
};
static const unsigned char a149[] = {
#embed "../../Prompts/de/messages/digest-sessions-half.md"
};
static const unsigned char a150[] = {
#embed "../../Prompts/de/messages/digest-sessions-most.md"
};
static const unsigned char a151[] = {
#embed "../../Prompts/de/messages/digest-sessions-split.md"
};
static const unsigned char a152[] = {
#embed "../../Prompts/de/messages/digest-sessions.md"
};
static const unsigned char a153[] = {
#embed "../../Prompts/de/messages/digest-stands.md"
};
static const unsigned char a154[] = {
#embed "../../Prompts/de/messages/digest-step-closing.md"
};
static const unsigned char a155[] = {
#embed "../../Prompts/de/messages/digest-step-early.md"
};
static const unsigned char a156[] = {
#embed "../../Prompts/de/messages/digest-step-midpoint.md"
};
static const unsigned char a157[] = {
#embed "../../Prompts/de/messages/digest-step-review.md"
};
static const unsigned char a158[] = {
#embed "../../Prompts/de/messages/digest-step-starting.md"
};
static const unsigned char a159[] = {
#embed "../../Prompts/de/messages/digest-step-working.md"
};
static const unsigned char a160[] = {
#embed "../../Prompts/de/messages/digest-talk-offered.md"
};
static const unsigned char a161[] = {
#embed "../../Prompts/de/messages/digest-too-few.md"
};
static const unsigned char a162[] = {
#embed "../../Prompts/de/messages/digest-waiting-notes.md"
};
static const unsigned char a163[] = {
#embed "../../Prompts/de/messages/digest-waiting-talk.md"
};
static const unsigned char a164[] = {
#embed "../../Prompts/de/messages/digest.md"
};
static const unsigned char a165[] = {
#embed "../../Prompts/de/messages/done-asked.md"
};
static const unsigned char a166[] = {
#embed "../../Prompts/de/messages/done-go-on.md"
};
static const unsigned char a167[] = {
#embed "../../Prompts/de/messages/done-question.md"
};
static const unsigned char a168[] = {
#embed "../../Prompts/de/messages/drafts-again.md"
};
static const unsigned char a169[] = {
#embed "../../Prompts/de/messages/drafts-kept.md"
};
static const unsigned char a170[] = {
#embed "../../Prompts/de/messages/drafts-not-in.md"
};
static const unsigned char a171[] = {
#embed "../../Prompts/de/messages/drafts-when.md"
};
static const unsigned char a172[] = {
#embed "../../Prompts/de/messages/dropped.md"
};
static const unsigned char a173[] = {
#embed "../../Prompts/de/messages/encrypted-room.md"
};
static const unsigned char a174[] = {
#embed "../../Prompts/de/messages/ended-already.md"
};
static const unsigned char a175[] = {
#embed "../../Prompts/de/messages/entry-cut.md"
};
static const unsigned char a176[] = {
#embed "../../Prompts/de/messages/erase.md"
};
static const unsigned char a177[] = {
#embed "../../Prompts/de/messages/export-about.md"
};
static const unsigned char a178[] = {
#embed "../../Prompts/de/messages/export-enough.md"
};
static const unsigned char a179[] = {
#embed "../../Prompts/de/messages/export-link.md"
};
static const unsigned char a180[] = {
#embed "../../Prompts/de/messages/export.md"
};
static const unsigned char a181[] = {
#embed "../../Prompts/de/messages/follow-did.md"
};
static const unsigned char a182[] = {
#embed "../../Prompts/de/messages/follow-line.md"
};
static const unsigned char a183[] = {
#embed "../../Prompts/de/messages/follow-touch.md"
};
static const unsigned char a184[] = {
#embed "../../Prompts/de/messages/form.md"
};
static const unsigned char a185[] = {
#embed "../../Prompts/de/messages/goal-words.md"
};
static const unsigned char a186[] = {
#embed "../../Prompts/de/messages/goes-deeper.md"
};
static const unsigned char a187[] = {
#embed "../../Prompts/de/messages/hand-over-again.md"
};
static const unsigned char a188[] = {
#embed "../../Prompts/de/messages/hand-over-next.md"
};
static const unsigned char a189[] = {
#embed "../../Prompts/de/messages/hand-over-seen.md"
};
static const unsigned char a190[] = {
#embed "../../Prompts/de/messages/hand-over-sentence.md"
};
static const unsigned char a191[] = {
#embed "../../Prompts/de/messages/hand-over-was-seen.md"
};
static const unsigned char a192[] = {
#embed "../../Prompts/de/messages/hand-over.md"
};
static const unsigned char a193[] = {
#embed "../../Prompts/de/messages/heard.md"
};
static const unsigned char a194[] = {
#embed "../../Prompts/de/messages/help-commands.md"
};
static const unsigned char a195[] = {
#embed "../../Prompts/de/messages/help-how.md"
};
static const unsigned char a196[] = {
#embed "../../Prompts/de/messages/help-not-now.md"
};
static const unsigned char a197[] = {
#embed "../../Prompts/de/messages/help-outside.md"
};
static const unsigned char a198[] = {
#embed "../../Prompts/de/messages/help-send.md"
};
static const unsigned char a199[] = {
#embed "../../Prompts/de/messages/help-sent.md"
};
static const unsigned char a200[] = {
#embed "../../Prompts/de/messages/help-sentence-kept.md"
};
static const unsigned char a201[] = {
#embed "../../Prompts/de/messages/help-sentence.md"
};
static const unsigned char a202[] = {
#embed "../../Prompts/de/messages/help-unreachable.md"
};
static const unsigned char a203[] = {
#embed "../../Prompts/de/messages/help-who.md"
};
static const unsigned char a204[] = {
#embed "../../Prompts/de/messages/help.md"
};
static const unsigned char a205[] = {
#embed "../../Prompts/de/messages/hours-change.md"
};
static const unsigned char a206[] = {
#embed "../../Prompts/de/messages/hours-how.md"
};
static const unsigned char a207[] = {
#embed "../../Prompts/de/messages/hours-kept.md"
};
static const unsigned char a208[] = {
#embed "../../Prompts/de/messages/hours-reminder.md"
};
static const unsigned char a209[] = {
#embed "../../Prompts/de/messages/hours-unclear.md"
};
static const unsigned char a210[] = {
#embed "../../Prompts/de/messages/hours.md"
};
static const unsigned char a211[] = {
#embed "../../Prompts/de/messages/keep-agreement.md"
};
static const unsigned char a212[] = {
#embed "../../Prompts/de/messages/kept-late.md"
};
static const unsigned char a213[] = {
#embed "../../Prompts/de/messages/kept-plain.md"
};
static const unsigned char a214[] = {
#embed "../../Prompts/de/messages/language-unknown.md"
};
static const unsigned char a215[] = {
#embed "../../Prompts/de/messages/language.md"
};
static const unsigned char a216[] = {
#embed "../../Prompts/de/messages/last-message.md"
};
static const unsigned char a217[] = {
#embed "../../Prompts/de/messages/light-word-sent.md"
};
static const unsigned char a218[] = {
#embed "../../Prompts/de/messages/light-word.md"
};
static const unsigned char a219[] = {
#embed "../../Prompts/de/messages/lighter-enough.md"
};
static const unsigned char a220[] = {
#embed "../../Prompts/de/messages/lighter-one.md"
};
static const unsigned char a221[] = {
#embed "../../Prompts/de/messages/meet-asked.md"
};
static const unsigned char a222[] = {
#embed "../../Prompts/de/messages/meet-dropped.md"
};
static const unsigned char a223[] = {
#embed "../../Prompts/de/messages/meet-gap.md"
};
static const unsigned char a224[] = {
#embed "../../Prompts/de/messages/meet-how.md"
};
static const unsigned char a225[] = {
#embed "../../Prompts/de/messages/meet-news.md"
};
static const unsigned char a226[] = {
#embed "../../Prompts/de/messages/meet-not-yet.md"
};
static const unsigned char a227[] = {
#embed "../../Prompts/de/messages/meet-past.md"
};
static const unsigned char a228[] = {
#embed "../../Prompts/de/messages/meet-question.md"
};
static const unsigned char a229[] = {
#embed "../../Prompts/de/messages/meet-repeated.md"
};
static const unsigned char a230[] = {
#embed "../../Prompts/de/messages/meet-time.md"
};
static const unsigned char a231[] = {
#embed "../../Prompts/de/messages/meet-too-far.md"
};
static const unsigned char a232[] = {
#embed "../../Prompts/de/messages/merged-again.md"
};
static const unsigned char a233[] = {
#embed "../../Prompts/de/messages/merged-alike.md"
};
static const unsigned char a234[] = {
#embed "../../Prompts/de/messages/merged-changed.md"
};
static const unsigned char a235[] = {
#embed "../../Prompts/de/messages/merged-differ.md"
};
static const unsigned char a236[] = {
#embed "../../Prompts/de/messages/merged-difference.md"
};
static const unsigned char a237[] = {
#embed "../../Prompts/de/messages/merged-hope.md"
};
static const unsigned char a238[] = {
#embed "../../Prompts/de/messages/merged-offer.md"
};
static const unsigned char a239[] = {
#embed "../../Prompts/de/messages/merged-reminder-last.md"
};
static const unsigned char a240[] = {
#embed "../../Prompts/de/messages/merged-reminder.md"
};
static const unsigned char a241[] = {
#embed "../../Prompts/de/messages/merged.md"
};
static const unsigned char a242[] = {
#embed "../../Prompts/de/messages/minutes-now.md"
};
static const unsigned char a243[] = {
#embed "../../Prompts/de/messages/more.md"
};
static const unsigned char a244[] = {
#embed "../../Prompts/de/messages/moved.md"
};
static const unsigned char a245[] = {
#embed "../../Prompts/de/messages/new-date.md"
};
static const unsigned char a246[] = {
#embed "../../Prompts/de/messages/news-late.md"
};
static const unsigned char a247[] = {
#embed "../../Prompts/de/messages/no-common-hour.md"
};
static const unsigned char a248[] = {
#embed "../../Prompts/de/messages/no-files.md"
};
static const unsigned char a249[] = {
#embed "../../Prompts/de/messages/no-lighter.md"
};
static const unsigned char a250[] = {
#embed "../../Prompts/de/messages/no-more-times.md"
};
static const unsigned char a251[] = {
#embed "../../Prompts/de/messages/no-open-question.md"
};
static const unsigned char a252[] = {
#embed "../../Prompts/de/messages/no-own-answer.md"
};
static const unsigned char a253[] = {
#embed "../../Prompts/de/messages/no-pair-waiting.md"
};
static const unsigned char a254[] = {
#embed "../../Prompts/de/messages/no-pair.md"
};
static const unsigned char a255[] = {
#embed "../../Prompts/de/messages/no-passing-on.md"
};
static const unsigned char a256[] = {
#embed "../../Prompts/de/messages/no-supervisor.md"
};
static const unsigned char a257[] = {
#embed "../../Prompts/de/messages/not-ahead.md"
};
static const unsigned char a258[] = {
#embed "../../Prompts/de/messages/not-answered.md"
};
static const unsigned char a259[] = {
#embed "../../Prompts/de/messages/not-held-closing.md"
};
static const unsigned char a260[] = {
#embed "../../Prompts/de/messages/not-held.md"
};
static const unsigned char a261[] = {
#embed "../../Prompts/de/messages/note.md"
};
static const unsigned char a262[] = {
#embed "../../Prompts/de/messages/nothing-open.md"
};
static const unsigned char a263[] = {
#embed "../../Prompts/de/messages/nothing-paused.md"
};
static const unsigned char a264[] = {
#embed "../../Prompts/de/messages/noticed-end.md"
};
static const unsigned char a265[] = {
#embed "../../Prompts/de/messages/noticed-ended.md"
};
static const unsigned char a266[] = {
#embed "../../Prompts/de/messages/noticed-ways.md"
};
static const unsigned char a267[] = {
#embed "../../Prompts/de/messages/one-thing-shown.md"
};
static const unsigned char a268[] = {
#embed "../../Prompts/de/messages/one-thing.md"
};
static const unsigned char a269[] = {
#embed "../../Prompts/de/messages/optional-enough.md"
};
static const unsigned char a270[] = {
#embed "../../Prompts/de/messages/other-rhythm.md"
};
static const unsigned char a271[] = {
#embed "../../Prompts/de/messages/own-goal-late.md"
};
static const unsigned char a272[] = {
#embed "../../Prompts/de/messages/own-goal-shown.md"
};
static const unsigned char a273[] = {
#embed "../../Prompts/de/messages/own-goal.md"
};
static const unsigned char a274[] = {
#embed "../../Prompts/de/messages/pace-date-stays.md"
};
static const unsigned char a275[] = {
#embed "../../Prompts/de/messages/pace-faster-asked.md"
};
static const unsigned char a276[] = {
#embed "../../Prompts/de/messages/pace-faster-waits.md"
};
static const unsigned char a277[] = {
#embed "../../Prompts/de/messages/pace-faster.md"
};
static const unsigned char a278[] = {
#embed "../../Prompts/de/messages/pace-how.md"
};
static const unsigned char a279[] = {
#embed "../../Prompts/de/messages/pace-news.md"
};
static const unsigned char a280[] = {
#embed "../../Prompts/de/messages/pace-now.md"
};
static const unsigned char a281[] = {
#embed "../../Prompts/de/messages/pace-same.md"
};
static const unsigned char a282[] = {
#embed "../../Prompts/de/messages/pace-talk.md"
};
static const unsigned char a283[] = {
#embed "../../Prompts/de/messages/pace.md"
};
static const unsigned char a284[] = {
#embed "../../Prompts/de/messages/pair-ended-unnamed.md"
};
static const unsigned char a285[] = {
#embed "../../Prompts/de/messages/pair-ended.md"
};
static const unsigned char a286[] = {
#embed "../../Prompts/de/messages/part-or-command.md"
};
static const unsigned char a287[] = {
#embed "../../Prompts/de/messages/partner-unnamed.md"
};
static const unsigned char a288[] = {
#embed "../../Prompts/de/messages/pass-on-cut-short.md"
};
static const unsigned char a289[] = {
#embed "../../Prompts/de/messages/pass-on-low-after-talk.md"
};
static const unsigned char a290[] = {
#embed "../../Prompts/de/messages/pass-on-unanswered-message.md"
};
static const unsigned char a291[] = {
#embed "../../Prompts/de/messages/pass-on.md"
};
static const unsigned char a292[] = {
#embed "../../Prompts/de/messages/passed-on.md"
};
static const unsigned char a293[] = {
#embed "../../Prompts/de/messages/passed.md"
};
static const unsigned char a294[] = {
#embed "../../Prompts/de/messages/pause-confirm.md"
};
static const unsigned char a295[] = {
#embed "../../Prompts/de/messages/pause-known.md"
};
static const unsigned char a296[] = {
#embed "../../Prompts/de/messages/pause-length.md"
};
static const unsigned char a297[] = {
#embed "../../Prompts/de/messages/pause-too-long.md"
};
static const unsigned char a298[] = {
#embed "../../Prompts/de/messages/paused.md"
};
static const unsigned char a299[] = {
#embed "../../Prompts/de/messages/phrase-contact.md"
};
static const unsigned char a300[] = {
#embed "../../Prompts/de/messages/phrase-every-weeks.md"
};
static const unsigned char a301[] = {
#embed "../../Prompts/de/messages/phrase-moment-both.md"
};
static const unsigned char a302[] = {
#embed "../../Prompts/de/messages/phrase-moment.md"
};
static const unsigned char a303[] = {
#embed "../../Prompts/de/messages/phrase-monthly.md"
};
static const unsigned char a304[] = {
#embed "../../Prompts/de/messages/phrase-next-digest.md"
};
static const unsigned char a305[] = {
#embed "../../Prompts/de/messages/phrase-range.md"
};
static const unsigned char a306[] = {
#embed "../../Prompts/de/messages/phrase-slot.md"
};
static const unsigned char a307[] = {
#embed "../../Prompts/de/messages/phrase-time-both.md"
};
static const unsigned char a308[] = {
#embed "../../Prompts/de/messages/phrase-usual.md"
};
static const unsigned char a309[] = {
#embed "../../Prompts/de/messages/pick-noted.md"
};
static const unsigned char a310[] = {
#embed "../../Prompts/de/messages/pick-taken-back.md"
};
static const unsigned char a311[] = {
#embed "../../Prompts/de/messages/picked-none.md"
};
static const unsigned char a312[] = {
#embed "../../Prompts/de/messages/picked.md"
};
static const unsigned char a313[] = {
#embed "../../Prompts/de/messages/pointer.md"
};
static const unsigned char a314[] = {
#embed "../../Prompts/de/messages/prepare-carried.md"
};
static const unsigned char a315[] = {
#embed "../../Prompts/de/messages/prepare-joined.md"
};
static const unsigned char a316[] = {
#embed "../../Prompts/de/messages/prepare-last.md"
};
static const unsigned char a317[] = {
#embed "../../Prompts/de/messages/prepare-once-more.md"
};
static const unsigned char a318[] = {
#embed "../../Prompts/de/messages/prepare.md"
};
static const unsigned char a319[] = {
#embed "../../Prompts/de/messages/privacy-lines.md"
};
static const unsigned char a320[] = {
#embed "../../Prompts/de/messages/programme-ends.md"
};
static const unsigned char a321[] = {
#embed "../../Prompts/de/messages/prompt-ways.md"
};
static const unsigned char a322[] = {
#embed "../../Prompts/de/messages/pulse-heard.md"
};
static const unsigned char a323[] = {
#embed "../../Prompts/de/messages/pulse-learned.md"
};
static const unsigned char a324[] = {
#embed "../../Prompts/de/messages/pulse-led.md"
};
static const unsigned char a325[] = {
#embed "../../Prompts/de/messages/pulse-private.md"
};
static const unsigned char a326[] = {
#embed "../../Prompts/de/messages/pulse-safe.md"
};
static const unsigned char a327[] = {
#embed "../../Prompts/de/messages/questions.md"
};
static const unsigned char a328[] = {
#embed "../../Prompts/de/messages/receipt.md"
};
static const unsigned char a329[] = {
#embed "../../Prompts/de/messages/record.md"
};
static const unsigned char a330[] = {
#embed "../../Prompts/de/messages/reflection-intro.md"
};
static const unsigned char a331[] = {
#embed "../../Prompts/de/messages/rest-goes-on.md"
};
static const unsigned char a332[] = {
#embed "../../Prompts/de/messages/rest-over.md"
};
static const unsigned char a333[] = {
#embed "../../Prompts/de/messages/rest.md"
};
static const unsigned char a334[] = {
#embed "../../Prompts/de/messages/resumed.md"
};
static const unsigned char a335[] = {
#embed "../../Prompts/de/messages/reveal-other.md"
};
static const unsigned char a336[] = {
#embed "../../Prompts/de/messages/reveal-own.md"
};
static const unsigned char a337[] = {
#embed "../../Prompts/de/messages/reveal-yours.md"
};
static const unsigned char a338[] = {
#embed "../../Prompts/de/messages/reveal.md"
};
static const unsigned char a339[] = {
#embed "../../Prompts/de/messages/role-contact.md"
};
static const unsigned char a340[] = {
#embed "../../Prompts/de/messages/role-supervisor.md"
};
static const unsigned char a341[] = {
#embed "../../Prompts/de/messages/rule-actions-resting.md"
};
static const unsigned char a342[] = {
#embed "../../Prompts/de/messages/rule-cut-short.md"
};
static const unsigned char a343[] = {
#embed "../../Prompts/de/messages/rule-first-date-missing.md"
};
static const unsigned char a344[] = {
#embed "../../Prompts/de/messages/rule-heard.md"
};
static const unsigned char a345[] = {
#embed "../../Prompts/de/messages/rule-low-after-talk.md"
};
static const unsigned char a346[] = {
#embed "../../Prompts/de/messages/rule-moved-late.md"
};
static const unsigned char a347[] = {
#embed "../../Prompts/de/messages/rule-next-date-missing.md"
};
static const unsigned char a348[] = {
#embed "../../Prompts/de/messages/rule-one-sided.md"
};
static const unsigned char a349[] = {
#embed "../../Prompts/de/messages/rule-quiet.md"
};
static const unsigned char a350[] = {
#embed "../../Prompts/de/messages/rule-stuck-in-phase.md"
};
static const unsigned char a351[] = {
#embed "../../Prompts/de/messages/rule-two-views.md"
};
static const unsigned char a352[] = {
#embed "../../Prompts/de/messages/rule-unanswered-message.md"
};
static const unsigned char a353[] = {
#embed "../../Prompts/de/messages/rung-actions-resting.md"
};
static const unsigned char a354[] = {
#embed "../../Prompts/de/messages/rung-cut-short.md"
};
static const unsigned char a355[] = {
#embed "../../Prompts/de/messages/rung-fine.md"
};
static const unsigned char a356[] = {
#embed "../../Prompts/de/messages/rung-first-date-missing.md"
};
static const unsigned char a357[] = {
#embed "../../Prompts/de/messages/rung-joint.md"
};
static const unsigned char a358[] = {
#embed "../../Prompts/de/messages/rung-low-after-talk.md"
};
static const unsigned char a359[] = {
#embed "../../Prompts/de/messages/rung-moved-late.md"
};
static const unsigned char a360[] = {
#embed "../../Prompts/de/messages/rung-next-date-missing.md"
};
static const unsigned char a361[] = {
#embed "../../Prompts/de/messages/rung-one-sided-led.md"
};
static const unsigned char a362[] = {
#embed "../../Prompts/de/messages/rung-one-sided.md"
};
static const unsigned char a363[] = {
#embed "../../Prompts/de/messages/rung-quiet.md"
};
static const unsigned char a364[] = {
#embed "../../Prompts/de/messages/rung-stuck-closing.md"
};
static const unsigned char a365[] = {
#embed "../../Prompts/de/messages/rung-stuck-contracting.md"
};
static const unsigned char a366[] = {
#embed "../../Prompts/de/messages/rung-stuck-early.md"
};
static const unsigned char a367[] = {
#embed "../../Prompts/de/messages/rung-stuck-readiness.md"
};
static const unsigned char a368[] = {
#embed "../../Prompts/de/messages/rung-two-views.md"
};
static const unsigned char a369[] = {
#embed "../../Prompts/de/messages/rung-unanswered-message.md"
};
static const unsigned char a370[] = {
#embed "../../Prompts/de/messages/say-what-i-mean.md"
};
static const unsigned char a371[] = {
#embed "../../Prompts/de/messages/scale-range.md"
};
static const unsigned char a372[] = {
#embed "../../Prompts/de/messages/search-over-season.md"
};
static const unsigned char a373[] = {
#embed "../../Prompts/de/messages/search-over.md"
};
static const unsigned char a374[] = {
#embed "../../Prompts/de/messages/search-rests.md"
};
static const unsigned char a375[] = {
#embed "../../Prompts/de/messages/season-over-follow-up.md"
};
static const unsigned char a376[] = {
#embed "../../Prompts/de/messages/season-over.md"
};
static const unsigned char a377[] = {
#embed "../../Prompts/de/messages/season-too-short.md"
};
static const unsigned char a378[] = {
#embed "../../Prompts/de/messages/see-coming-lines.md"
};
static const unsigned char a379[] = {
#embed "../../Prompts/de/messages/see-coming.md"
};
static const unsigned char a380[] = {
#embed "../../Prompts/de/messages/see-no-lines.md"
};
static const unsigned char a381[] = {
#embed "../../Prompts/de/messages/see-nobody-else.md"
};
static const unsigned char a382[] = {
#embed "../../Prompts/de/messages/see-notes.md"
};
static const unsigned char a383[] = {
#embed "../../Prompts/de/messages/see-other-pairs.md"
};
static const unsigned char a384[] = {
#embed "../../Prompts/de/messages/see-partner.md"
};
static const unsigned char a385[] = {
#embed "../../Prompts/de/messages/see-rule-own.md"
};
static const unsigned char a386[] = {
#embed "../../Prompts/de/messages/see-rule.md"
};
static const unsigned char a387[] = {
#embed "../../Prompts/de/messages/see-supervisor-nothing.md"
};
static const unsigned char a388[] = {
#embed "../../Prompts/de/messages/see-supervisor.md"
};
static const unsigned char a389[] = {
#embed "../../Prompts/de/messages/seen-already.md"
};
static const unsigned char a390[] = {
#embed "../../Prompts/de/messages/send-copy.md"
};
static const unsigned char a391[] = {
#embed "../../Prompts/de/messages/set-anonymous.md"
};
static const unsigned char a392[] = {
#embed "../../Prompts/de/messages/set-partner-late.md"
};
static const unsigned char a393[] = {
#embed "../../Prompts/de/messages/set-partner.md"
};
static const unsigned char a394[] = {
#embed "../../Prompts/de/messages/set-supervisor.md"
};
static const unsigned char a395[] = {
#embed "../../Prompts/de/messages/settled-date.md"
};
static const unsigned char a396[] = {
#embed "../../Prompts/de/messages/settled.md"
};
static const unsigned char a397[] = {
#embed "../../Prompts/de/messages/share-alone.md"
};
static const unsigned char a398[] = {
#embed "../../Prompts/de/messages/share-passed.md"
};
static const unsigned char a399[] = {
#embed "../../Prompts/de/messages/share-seen.md"
};
static const unsigned char a400[] = {
#embed "../../Prompts/de/messages/show-drafts-reminder-last.md"
};
static const unsigned char a401[] = {
#embed "../../Prompts/de/messages/show-drafts-reminder.md"
};
static const unsigned char a402[] = {
#embed "../../Prompts/de/messages/show-drafts.md"
};
static const unsigned char a403[] = {
#embed "../../Prompts/de/messages/sign-posting.md"
};
static const unsigned char a404[] = {
#embed "../../Prompts/de/messages/sitting-reminder-last.md"
};
static const unsigned char a405[] = {
#embed "../../Prompts/de/messages/sitting-reminder.md"
};
static const unsigned char a406[] = {
#embed "../../Prompts/de/messages/skill-active-listening.md"
};
static const unsigned char a407[] = {
#embed "../../Prompts/de/messages/skill-closing-well.md"
};
static const unsigned char a408[] = {
#embed "../../Prompts/de/messages/skill-curiosity.md"
};
static const unsigned char a409[] = {
#embed "../../Prompts/de/messages/skill-giving-feedback.md"
};
static const unsigned char a410[] = {
#embed "../../Prompts/de/messages/skill-goal-progress.md"
};
static const unsigned char a411[] = {
#embed "../../Prompts/de/messages/skill-noticing-assumptions.md"
};
static const unsigned char a412[] = {
#embed "../../Prompts/de/messages/skill-power-and-voice.md"
};
static const unsigned char a413[] = {
#embed "../../Prompts/de/messages/skill-receiving-feedback.md"
};
static const unsigned char a414[] = {
#embed "../../Prompts/de/messages/skill-staying-with-discomfort.md"
};
static const unsigned char a415[] = {
#embed "../../Prompts/de/messages/skill-understanding-difference.md"
};
static const unsigned char a416[] = {
#embed "../../Prompts/de/messages/skip-closing.md"
};
static const unsigned char a417[] = {
#embed "../../Prompts/de/messages/skip-not-yet.md"
};
static const unsigned char a418[] = {
#embed "../../Prompts/de/messages/skip-which.md"
};
static const unsigned char a419[] = {
#embed "../../Prompts/de/messages/skipped-date.md"
};
static const unsigned char a420[] = {
#embed "../../Prompts/de/messages/skipped-next.md"
};
static const unsigned char a421[] = {
#embed "../../Prompts/de/messages/skipped.md"
};
static const unsigned char a422[] = {
#embed "../../Prompts/de/messages/slots-reminder-last.md"
};
static const unsigned char a423[] = {
#embed "../../Prompts/de/messages/slots-reminder.md"
};
static const unsigned char a424[] = {
#embed "../../Prompts/de/messages/slower.md"
};
static const unsigned char a425[] = {
#embed "../../Prompts/de/messages/smaller.md"
};
static const unsigned char a426[] = {
#embed "../../Prompts/de/messages/snooze-how.md"
};
static const unsigned char a427[] = {
#embed "../../Prompts/de/messages/snooze-offer.md"
};
static const unsigned char a428[] = {
#embed "../../Prompts/de/messages/snooze-too-late.md"
};
static const unsigned char a429[] = {
#embed "../../Prompts/de/messages/snoozed.md"
};
static const unsigned char a430[] = {
#embed "../../Prompts/de/messages/sort-it-out.md"
};
static const unsigned char a431[] = {
#embed "../../Prompts/de/messages/statement-independent.md"
};
static const unsigned char a432[] = {
#embed "../../Prompts/de/messages/statement-not-sure.md"
};
static const unsigned char a433[] = {
#embed "../../Prompts/de/messages/statement-read.md"
};
static const unsigned char a434[] = {
#embed "../../Prompts/de/messages/statements-done.md"
};
static const unsigned char a435[] = {
#embed "../../Prompts/de/messages/statements-first.md"
};
static const unsigned char a436[] = {
#embed "../../Prompts/de/messages/stays.md"
};
static const unsigned char a437[] = {
#embed "../../Prompts/de/messages/stop.md"
};
static const unsigned char a438[] = {
#embed "../../Prompts/de/messages/stopped.md"
};
static const unsigned char a439[] = {
#embed "../../Prompts/de/messages/stray-text.md"
};
static const unsigned char a440[] = {
#embed "../../Prompts/de/messages/take-away.md"
};
static const unsigned char a441[] = {
#embed "../../Prompts/de/messages/talk-about-pace.md"
};
static const unsigned char a442[] = {
#embed "../../Prompts/de/messages/talk-agreed.md"
};
static const unsigned char a443[] = {
#embed "../../Prompts/de/messages/talk-first-news.md"
};
static const unsigned char a444[] = {
#embed "../../Prompts/de/messages/talk-first-times.md"
};
static const unsigned char a445[] = {
#embed "../../Prompts/de/messages/talk-noted.md"
};
static const unsigned char a446[] = {
#embed "../../Prompts/de/messages/talk-offer.md"
};
static const unsigned char a447[] = {
#embed "../../Prompts/de/messages/talk-offered.md"
};
static const unsigned char a448[] = {
#embed "../../Prompts/de/messages/talk-proposed.md"
};
static const unsigned char a449[] = {
#embed "../../Prompts/de/messages/talk-suits-not.md"
};
static const unsigned char a450[] = {
#embed "../../Prompts/de/messages/talk-suits.md"
};
static const unsigned char a451[] = {
#embed "../../Prompts/de/messages/talk-time.md"
};
static const unsigned char a452[] = {
#embed "../../Prompts/de/messages/talk-told.md"
};
static const unsigned char a453[] = {
#embed "../../Prompts/de/messages/talk-ways.md"
};
static const unsigned char a454[] = {
#embed "../../Prompts/de/messages/talk-when.md"
};
static const unsigned char a455[] = {
#embed "../../Prompts/de/messages/tap-text.md"
};
static const unsigned char a456[] = {
#embed "../../Prompts/de/messages/thank-you-next.md"
};
static const unsigned char a457[] = {
#embed "../../Prompts/de/messages/thank-you.md"
};
static const unsigned char a458[] = {
#embed "../../Prompts/de/messages/thanks-agree.md"
};
static const unsigned char a459[] = {
#embed "../../Prompts/de/messages/times-asked.md"
};
static const unsigned char a460[] = {
#embed "../../Prompts/de/messages/times-chosen.md"
};
static const unsigned char a461[] = {
#embed "../../Prompts/de/messages/times-last.md"
};
static const unsigned char a462[] = {
#embed "../../Prompts/de/messages/times-later.md"
};
static const unsigned char a463[] = {
#embed "../../Prompts/de/messages/times-next.md"
};
static const unsigned char a464[] = {
#embed "../../Prompts/de/messages/times-not-held.md"
};
static const unsigned char a465[] = {
#embed "../../Prompts/de/messages/times-once-more.md"
};
static const unsigned char a466[] = {
#embed "../../Prompts/de/messages/times-other.md"
};
static const unsigned char a467[] = {
#embed "../../Prompts/de/messages/times-round-two.md"
};
static const unsigned char a468[] = {
#embed "../../Prompts/de/messages/times-shortened.md"
};
static const unsigned char a469[] = {
#embed "../../Prompts/de/messages/topic-finder.md"
};
static const unsigned char a470[] = {
#embed "../../Prompts/de/messages/topic-leaves.md"
};
static const unsigned char a471[] = {
#embed "../../Prompts/de/messages/topic-notice.md"
};
static const unsigned char a472[] = {
#embed "../../Prompts/de/messages/topic-rhythm.md"
};
static const unsigned char a473[] = {
#embed "../../Prompts/de/messages/topic-talk.md"
};
static const unsigned char a474[] = {
#embed "../../Prompts/de/messages/typing-open.md"
};
static const unsigned char a475[] = {
#embed "../../Prompts/de/messages/typing-yours.md"
};
static const unsigned char a476[] = {
#embed "../../Prompts/de/messages/typing.md"
};
static const unsigned char a477[] = {
#embed "../../Prompts/de/messages/unbooked-away.md"
};
static const unsigned char a478[] = {
#embed "../../Prompts/de/messages/unbooked.md"
};
static const unsigned char a479[] = {
#embed "../../Prompts/de/messages/undo-nothing.md"
};
static const unsigned char a480[] = {
#embed "../../Prompts/de/messages/undo-overtaken.md"
};
static const unsigned char a481[] = {
#embed "../../Prompts/de/messages/undo-told.md"
};
static const unsigned char a482[] = {
#embed "../../Prompts/de/messages/undone.md"
};
static const unsigned char a483[] = {
#embed "../../Prompts/de/messages/until-tomorrow.md"
};
static const unsigned char a484[] = {
#embed "../../Prompts/de/messages/urgent.md"
};
static const unsigned char a485[] = {
#embed "../../Prompts/de/messages/value-rhythm.md"
};
static const unsigned char a486[] = {
#embed "../../Prompts/de/messages/waiting-dropped.md"
};
static const unsigned char a487[] = {
#embed "../../Prompts/de/messages/waiting-noted.md"
};
static const unsigned char a488[] = {
#embed "../../Prompts/de/messages/waiting-off.md"
};
static const unsigned char a489[] = {
#embed "../../Prompts/de/messages/waiting.md"
};
static const unsigned char a490[] = {
#embed "../../Prompts/de/messages/waits-for-you.md"
};
static const unsigned char a491[] = {
#embed "../../Prompts/de/messages/we-are-done.md"
};
static const unsigned char a492[] = {
#embed "../../Prompts/de/messages/welcome-after-more.md"
};
static const unsigned char a493[] = {
#embed "../../Prompts/de/messages/welcome-again.md"
};
static const unsigned char a494[] = {
#embed "../../Prompts/de/messages/welcome-declined.md"
};
static const unsigned char a495[] = {
#embed "../../Prompts/de/messages/welcome-reminder.md"
};
static const unsigned char a496[] = {
#embed "../../Prompts/de/messages/welcome.md"
};
static const unsigned char a497[] = {
#embed "../../Prompts/de/messages/what-next.md"
};
static const unsigned char a498[] = {
#embed "../../Prompts/de/messages/which-pair.md"
};
static const unsigned char a499[] = {
#embed "../../Prompts/de/messages/which-question.md"
};
static const unsigned char a500[] = {
#embed "../../Prompts/de/messages/why-active.md"
};
static const unsigned char a501[] = {
#embed "../../Prompts/de/messages/why-alone.md"
};
static const unsigned char a502[] = {
#embed "../../Prompts/de/messages/why-answer.md"
};
static const unsigned char a503[] = {
#embed "../../Prompts/de/messages/why-away-entered.md"
};
static const unsigned char a504[] = {
#embed "../../Prompts/de/messages/why-both-in.md"
};
static const unsigned char a505[] = {
#embed "../../Prompts/de/messages/why-closed.md"
};
static const unsigned char a506[] = {
#embed "../../Prompts/de/messages/why-date.md"
};
static const unsigned char a507[] = {
#embed "../../Prompts/de/messages/why-day.md"
};
static const unsigned char a508[] = {
#embed "../../Prompts/de/messages/why-did.md"
};
static const unsigned char a509[] = {
#embed "../../Prompts/de/messages/why-digest.md"
};
static const unsigned char a510[] = {
#embed "../../Prompts/de/messages/why-done.md"
};
static const unsigned char a511[] = {
#embed "../../Prompts/de/messages/why-follow-up.md"
};
static const unsigned char a512[] = {
#embed "../../Prompts/de/messages/why-hand-over-next.md"
};
static const unsigned char a513[] = {
#embed "../../Prompts/de/messages/why-hand-over-seen.md"
};
static const unsigned char a514[] = {
#embed "../../Prompts/de/messages/why-hand-over.md"
};
static const unsigned char a515[] = {
#embed "../../Prompts/de/messages/why-light-word.md"
};
static const unsigned char a516[] = {
#embed "../../Prompts/de/messages/why-meet-dropped.md"
};
static const unsigned char a517[] = {
#embed "../../Prompts/de/messages/why-meet.md"
};
static const unsigned char a518[] = {
#embed "../../Prompts/de/messages/why-merged.md"
};
static const unsigned char a519[] = {
#embed "../../Prompts/de/messages/why-moved.md"
};
static const unsigned char a520[] = {
#embed "../../Prompts/de/messages/why-not-ahead.md"
};
static const unsigned char a521[] = {
#embed "../../Prompts/de/messages/why-not-answered.md"
};
static const unsigned char a522[] = {
#embed "../../Prompts/de/messages/why-note.md"
};
static const unsigned char a523[] = {
#embed "../../Prompts/de/messages/why-nothing.md"
};
static const unsigned char a524[] = {
#embed "../../Prompts/de/messages/why-pace.md"
};
static const unsigned char a525[] = {
#embed "../../Prompts/de/messages/why-pair-ended.md"
};
static const unsigned char a526[] = {
#embed "../../Prompts/de/messages/why-prepare.md"
};
static const unsigned char a527[] = {
#embed "../../Prompts/de/messages/why-programme-ends.md"
};
static const unsigned char a528[] = {
#embed "../../Prompts/de/messages/why-question-alone.md"
};
static const unsigned char a529[] = {
#embed "../../Prompts/de/messages/why-question-new.md"
};
static const unsigned char a530[] = {
#embed "../../Prompts/de/messages/why-question.md"
};
static const unsigned char a531[] = {
#embed "../../Prompts/de/messages/why-record.md"
};
static const unsigned char a532[] = {
#embed "../../Prompts/de/messages/why-reminder.md"
};
static const unsigned char a533[] = {
#embed "../../Prompts/de/messages/why-rest-over.md"
};
static const unsigned char a534[] = {
#embed "../../Prompts/de/messages/why-rest.md"
};
static const unsigned char a535[] = {
#embed "../../Prompts/de/messages/why-reveal.md"
};
static const unsigned char a536[] = {
#embed "../../Prompts/de/messages/why-rung.md"
};
static const unsigned char a537[] = {
#embed "../../Prompts/de/messages/why-search-over.md"
};
static const unsigned char a538[] = {
#embed "../../Prompts/de/messages/why-sitting.md"
};
static const unsigned char a539[] = {
#embed "../../Prompts/de/messages/why-skipped.md"
};
static const unsigned char a540[] = {
#embed "../../Prompts/de/messages/why-slots.md"
};
static const unsigned char a541[] = {
#embed "../../Prompts/de/messages/why-talk-answer.md"
};
static const unsigned char a542[] = {
#embed "../../Prompts/de/messages/why-talk.md"
};
static const unsigned char a543[] = {
#embed "../../Prompts/de/messages/why-typing.md"
};
static const unsigned char a544[] = {
#embed "../../Prompts/de/messages/why-unbooked.md"
};
static const unsigned char a545[] = {
#embed "../../Prompts/de/messages/why-welcome.md"
};
static const unsigned char a546[] = {
#embed "../../Prompts/de/messages/why-widen-hours.md"
};
static const unsigned char a547[] = {
#embed "../../Prompts/de/messages/why.md"
};
static const unsigned char a548[] = {
#embed "../../Prompts/de/messages/widen-anonymous.md"
};
static const unsigned char a549[] = {
#embed "../../Prompts/de/messages/widen-hours.md"
};
static const unsigned char a550[] = {
#embed "../../Prompts/de/messages/widen-not-enough.md"
};
static const unsigned char a551[] = {
#embed "../../Prompts/de/messages/widen-partner.md"
};
static const unsigned char a552[] = {
#embed "../../Prompts/de/messages/widen-supervisor.md"
};
static const unsigned char a553[] = {
#embed "../../Prompts/de/messages/wish-by-ourselves.md"
};
static const unsigned char a554[] = {
#embed "../../Prompts/de/messages/wish-new-partner.md"
};
static const unsigned char a555[] = {
#embed "../../Prompts/de/messages/wish-rest.md"
};
static const unsigned char a556[] = {
#embed "../../Prompts/de/messages/wish-together.md"
};
static const unsigned char a557[] = {
#embed "../../Prompts/de/messages/write-button.md"
};
static const unsigned char a558[] = {
#embed "../../Prompts/de/messages/zone-date.md"
};
static const unsigned char a559[] = {
#embed "../../Prompts/de/messages/zone-how.md"
};
static const unsigned char a560[] = {
#embed "../../Prompts/de/messages/zone-unknown.md"
};
static const unsigned char a561[] = {
#embed "../../Prompts/de/messages/zone.md"
};
static const unsigned char a562[] = {
#embed "../../Prompts/de/pages.yaml"
};
static const unsigned char a563[] = {
#embed "../../Prompts/de/prompts/close-a-hard-talk-begun.md"
};
static const unsigned char a564[] = {
#embed "../../Prompts/de/prompts/close-a-hope-come-closer.md"
};
static const unsigned char a565[] = {
#embed "../../Prompts/de/prompts/close-a-sentence-remembered.md"
};
static const unsigned char a566[] = {
#embed "../../Prompts/de/prompts/close-a-strength-seen.md"
};
static const unsigned char a567[] = {
#embed "../../Prompts/de/prompts/close-a-thank-you.md"
};
static const unsigned char a568[] = {
#embed "../../Prompts/de/prompts/close-for-those-who-begin.md"
};
static const unsigned char a569[] = {
#embed "../../Prompts/de/prompts/close-heard-about-me.md"
};
static const unsigned char a570[] = {
#embed "../../Prompts/de/prompts/close-left-open.md"
};
static const unsigned char a571[] = {
#embed "../../Prompts/de/prompts/close-not-in-the-room.md"
};
static const unsigned char a572[] = {
#embed "../../Prompts/de/prompts/close-only-from-you.md"
};
static const unsigned char a573[] = {
#embed "../../Prompts/de/prompts/close-seen-differently.md"
};
static const unsigned char a574[] = {
#embed "../../Prompts/de/prompts/close-speak-or-leave-room.md"
};
static const unsigned char a575[] = {
#embed "../../Prompts/de/prompts/close-to-take-with-you.md"
};
static const unsigned char a576[] = {
#embed "../../Prompts/de/prompts/more-a-day-later.md"
};
static const unsigned char a577[] = {
#embed "../../Prompts/de/prompts/more-a-fixed-opinion.md"
};
static const unsigned char a578[] = {
#embed "../../Prompts/de/prompts/more-a-free-hour.md"
};
static const unsigned char a579[] = {
#embed "../../Prompts/de/prompts/more-a-good-goodbye.md"
};
static const unsigned char a580[] = {
#embed "../../Prompts/de/prompts/more-a-letter-to-myself.md"
};
static const unsigned char a581[] = {
#embed "../../Prompts/de/prompts/more-a-question-about-my-work.md"
};
static const unsigned char a582[] = {
#embed "../../Prompts/de/prompts/more-a-question-for-me.md"
};
static const unsigned char a583[] = {
#embed "../../Prompts/de/prompts/more-a-sentence-that-helped.md"
};
static const unsigned char a584[] = {
#embed "../../Prompts/de/prompts/more-another-view.md"
};
static const unsigned char a585[] = {
#embed "../../Prompts/de/prompts/more-easy-for-me.md"
};
static const unsigned char a586[] = {
#embed "../../Prompts/de/prompts/more-end-of-the-week.md"
};
static const unsigned char a587[] = {
#embed "../../Prompts/de/prompts/more-first-five-minutes.md"
};
static const unsigned char a588[] = {
#embed "../../Prompts/de/prompts/more-fully-heard.md"
};
static const unsigned char a589[] = {
#embed "../../Prompts/de/prompts/more-hard-to-give.md"
};
static const unsigned char a590[] = {
#embed "../../Prompts/de/prompts/more-hard-to-hear.md"
};
static const unsigned char a591[] = {
#embed "../../Prompts/de/prompts/more-helps-and-slows.md"
};
static const unsigned char a592[] = {
#embed "../../Prompts/de/prompts/more-how-i-end-things.md"
};
static const unsigned char a593[] = {
#embed "../../Prompts/de/prompts/more-in-two-sentences.md"
};
static const unsigned char a594[] = {
#embed "../../Prompts/de/prompts/more-interrupting.md"
};
static const unsigned char a595[] = {
#embed "../../Prompts/de/prompts/more-no-longer-asked.md"
};
static const unsigned char a596[] = {
#embed "../../Prompts/de/prompts/more-nobody-asks.md"
};
static const unsigned char a597[] = {
#embed "../../Prompts/de/prompts/more-nobody-explained-it.md"
};
static const unsigned char a598[] = {
#embed "../../Prompts/de/prompts/more-not-in-the-meeting.md"
};
static const unsigned char a599[] = {
#embed "../../Prompts/de/prompts/more-not-planned.md"
};
static const unsigned char a600[] = {
#embed "../../Prompts/de/prompts/more-one-question-more.md"
};
static const unsigned char a601[] = {
#embed "../../Prompts/de/prompts/more-one-thing-heard.md"
};
static const unsigned char a602[] = {
#embed "../../Prompts/de/prompts/more-saying-no.md"
};
static const unsigned char a603[] = {
#embed "../../Prompts/de/prompts/more-the-first-minute.md"
};
static const unsigned char a604[] = {
#embed "../../Prompts/de/prompts/more-the-last-meeting.md"
};
static const unsigned char a605[] = {
#embed "../../Prompts/de/prompts/more-the-weight-of-a-word.md"
};
static const unsigned char a606[] = {
#embed "../../Prompts/de/prompts/more-three-guesses.md"
};
static const unsigned char a607[] = {
#embed "../../Prompts/de/prompts/more-two-sentences-of-thanks.md"
};
static const unsigned char a608[] = {
#embed "../../Prompts/de/prompts/more-unmentioned-good-work.md"
};
static const unsigned char a609[] = {
#embed "../../Prompts/de/prompts/more-when-it-gets-hard.md"
};
static const unsigned char a610[] = {
#embed "../../Prompts/de/prompts/more-where-i-listen-best.md"
};
static const unsigned char a611[] = {
#embed "../../Prompts/de/prompts/prepare-a-changed-view.md"
};
static const unsigned char a612[] = {
#embed "../../Prompts/de/prompts/prepare-a-choice-at-work.md"
};
static const unsigned char a613[] = {
#embed "../../Prompts/de/prompts/prepare-a-day-that-went-well.md"
};
static const unsigned char a614[] = {
#embed "../../Prompts/de/prompts/prepare-a-decision.md"
};
static const unsigned char a615[] = {
#embed "../../Prompts/de/prompts/prepare-a-first-impression.md"
};
static const unsigned char a616[] = {
#embed "../../Prompts/de/prompts/prepare-a-habit-of-this-place.md"
};
static const unsigned char a617[] = {
#embed "../../Prompts/de/prompts/prepare-a-question-kept.md"
};
static const unsigned char a618[] = {
#embed "../../Prompts/de/prompts/prepare-a-question-that-stays.md"
};
static const unsigned char a619[] = {
#embed "../../Prompts/de/prompts/prepare-a-rule-from-before.md"
};
static const unsigned char a620[] = {
#embed "../../Prompts/de/prompts/prepare-a-slow-start.md"
};
static const unsigned char a621[] = {
#embed "../../Prompts/de/prompts/prepare-a-subject-i-leave.md"
};
static const unsigned char a622[] = {
#embed "../../Prompts/de/prompts/prepare-a-talk-that-stays.md"
};
static const unsigned char a623[] = {
#embed "../../Prompts/de/prompts/prepare-a-thank-you.md"
};
static const unsigned char a624[] = {
#embed "../../Prompts/de/prompts/prepare-a-week-as-it-is.md"
};
static const unsigned char a625[] = {
#embed "../../Prompts/de/prompts/prepare-a-word-that-weighed.md"
};
static const unsigned char a626[] = {
#embed "../../Prompts/de/prompts/prepare-a-word-used-here.md"
};
static const unsigned char a627[] = {
#embed "../../Prompts/de/prompts/prepare-advice-used-and-left.md"
};
static const unsigned char a628[] = {
#embed "../../Prompts/de/prompts/prepare-after-this-season.md"
};
static const unsigned char a629[] = {
#embed "../../Prompts/de/prompts/prepare-asking-for-one-thing.md"
};
static const unsigned char a630[] = {
#embed "../../Prompts/de/prompts/prepare-easy-to-speak.md"
};
static const unsigned char a631[] = {
#embed "../../Prompts/de/prompts/prepare-good-work-seen.md"
};
static const unsigned char a632[] = {
#embed "../../Prompts/de/prompts/prepare-how-to-tell-me.md"
};
static const unsigned char a633[] = {
#embed "../../Prompts/de/prompts/prepare-how-you-came-here.md"
};
static const unsigned char a634[] = {
#embed "../../Prompts/de/prompts/prepare-judged-too-soon.md"
};
static const unsigned char a635[] = {
#embed "../../Prompts/de/prompts/prepare-kept-quiet.md"
};
static const unsigned char a636[] = {
#embed "../../Prompts/de/prompts/prepare-more-of-this-task.md"
};
static const unsigned char a637[] = {
#embed "../../Prompts/de/prompts/prepare-no-answer-so-far.md"
};
static const unsigned char a638[] = {
#embed "../../Prompts/de/prompts/prepare-not-belonging.md"
};
static const unsigned char a639[] = {
#embed "../../Prompts/de/prompts/prepare-not-safe-to-disagree.md"
};
static const unsigned char a640[] = {
#embed "../../Prompts/de/prompts/prepare-of-use-at-work.md"
};
static const unsigned char a641[] = {
#embed "../../Prompts/de/prompts/prepare-often-explained.md"
};
static const unsigned char a642[] = {
#embed "../../Prompts/de/prompts/prepare-one-sentence.md"
};
static const unsigned char a643[] = {
#embed "../../Prompts/de/prompts/prepare-say-it-back.md"
};
static const unsigned char a644[] = {
#embed "../../Prompts/de/prompts/prepare-something-tried.md"
};
static const unsigned char a645[] = {
#embed "../../Prompts/de/prompts/prepare-something-unsaid.md"
};
static const unsigned char a646[] = {
#embed "../../Prompts/de/prompts/prepare-the-longer-form.md"
};
static const unsigned char a647[] = {
#embed "../../Prompts/de/prompts/prepare-the-way-of-an-idea.md"
};
static const unsigned char a648[] = {
#embed "../../Prompts/de/prompts/prepare-what-goes-on.md"
};
static const unsigned char a649[] = {
#embed "../../Prompts/de/prompts/prepare-what-i-hope-for.md"
};
static const unsigned char a650[] = {
#embed "../../Prompts/de/prompts/prepare-what-i-saw-in-you.md"
};
static const unsigned char a651[] = {
#embed "../../Prompts/de/prompts/prepare-what-others-think-i-do.md"
};
static const unsigned char a652[] = {
#embed "../../Prompts/de/prompts/prepare-what-to-keep.md"
};
static const unsigned char a653[] = {
#embed "../../Prompts/de/prompts/prepare-when-it-goes-quiet.md"
};
static const unsigned char a654[] = {
#embed "../../Prompts/de/prompts/prepare-whose-word-decides.md"
};
static const unsigned char a655[] = {
#embed "../../Prompts/de/prompts/prepare-words-that-hurt.md"
};
static const unsigned char a656[] = {
#embed "../../Prompts/de/prompts/reflect-a-belief-in-doubt.md"
};
static const unsigned char a657[] = {
#embed "../../Prompts/de/prompts/reflect-a-fair-way-to-say-it.md"
};
static const unsigned char a658[] = {
#embed "../../Prompts/de/prompts/reflect-a-gap-filled.md"
};
static const unsigned char a659[] = {
#embed "../../Prompts/de/prompts/reflect-a-hard-thing-told.md"
};
static const unsigned char a660[] = {
#embed "../../Prompts/de/prompts/reflect-a-moment-to-keep.md"
};
static const unsigned char a661[] = {
#embed "../../Prompts/de/prompts/reflect-a-question-to-pass-on.md"
};
static const unsigned char a662[] = {
#embed "../../Prompts/de/prompts/reflect-a-question-too-late.md"
};
static const unsigned char a663[] = {
#embed "../../Prompts/de/prompts/reflect-a-second-time.md"
};
static const unsigned char a664[] = {
#embed "../../Prompts/de/prompts/reflect-a-sentence-for-monday.md"
};
static const unsigned char a665[] = {
#embed "../../Prompts/de/prompts/reflect-a-silence.md"
};
static const unsigned char a666[] = {
#embed "../../Prompts/de/prompts/reflect-a-small-thing.md"
};
static const unsigned char a667[] = {
#embed "../../Prompts/de/prompts/reflect-a-word-of-two-meanings.md"
};
static const unsigned char a668[] = {
#embed "../../Prompts/de/prompts/reflect-about-my-work.md"
};
static const unsigned char a669[] = {
#embed "../../Prompts/de/prompts/reflect-another-subject.md"
};
static const unsigned char a670[] = {
#embed "../../Prompts/de/prompts/reflect-answered-at-once.md"
};
static const unsigned char a671[] = {
#embed "../../Prompts/de/prompts/reflect-ask-or-tell.md"
};
static const unsigned char a672[] = {
#embed "../../Prompts/de/prompts/reflect-before-it-ends.md"
};
static const unsigned char a673[] = {
#embed "../../Prompts/de/prompts/reflect-believed-before.md"
};
static const unsigned char a674[] = {
#embed "../../Prompts/de/prompts/reflect-beyond-my-own-life.md"
};
static const unsigned char a675[] = {
#embed "../../Prompts/de/prompts/reflect-choosing-the-subject.md"
};
static const unsigned char a676[] = {
#embed "../../Prompts/de/prompts/reflect-easy-to-take-in.md"
};
static const unsigned char a677[] = {
#embed "../../Prompts/de/prompts/reflect-first-thought.md"
};
static const unsigned char a678[] = {
#embed "../../Prompts/de/prompts/reflect-held-back.md"
};
static const unsigned char a679[] = {
#embed "../../Prompts/de/prompts/reflect-helps-one-hinders-one.md"
};
static const unsigned char a680[] = {
#embed "../../Prompts/de/prompts/reflect-how-it-ended.md"
};
static const unsigned char a681[] = {
#embed "../../Prompts/de/prompts/reflect-how-sure.md"
};
static const unsigned char a682[] = {
#embed "../../Prompts/de/prompts/reflect-in-another-way.md"
};
static const unsigned char a683[] = {
#embed "../../Prompts/de/prompts/reflect-kinds-of-questions.md"
};
static const unsigned char a684[] = {
#embed "../../Prompts/de/prompts/reflect-left-open.md"
};
static const unsigned char a685[] = {
#embed "../../Prompts/de/prompts/reflect-lines-about-a-difference.md"
};
static const unsigned char a686[] = {
#embed "../../Prompts/de/prompts/reflect-lines-about-my-work.md"
};
static const unsigned char a687[] = {
#embed "../../Prompts/de/prompts/reflect-lines-about-the-season.md"
};
static const unsigned char a688[] = {
#embed "../../Prompts/de/prompts/reflect-lines-about-what-was-hard.md"
};
static const unsigned char a689[] = {
#embed "../../Prompts/de/prompts/reflect-longest-answer.md"
};
static const unsigned char a690[] = {
#embed "../../Prompts/de/prompts/reflect-next-time.md"
};
static const unsigned char a691[] = {
#embed "../../Prompts/de/prompts/reflect-not-guessed.md"
};
static const unsigned char a692[] = {
#embed "../../Prompts/de/prompts/reflect-one-thing-more.md"
};
static const unsigned char a693[] = {
#embed "../../Prompts/de/prompts/reflect-rather-not-heard.md"
};
static const unsigned char a694[] = {
#embed "../../Prompts/de/prompts/reflect-room-for-both.md"
};
static const unsigned char a695[] = {
#embed "../../Prompts/de/prompts/reflect-room-to-speak.md"
};
static const unsigned char a696[] = {
#embed "../../Prompts/de/prompts/reflect-sayable-here.md"
};
static const unsigned char a697[] = {
#embed "../../Prompts/de/prompts/reflect-something-that-helps.md"
};
static const unsigned char a698[] = {
#embed "../../Prompts/de/prompts/reflect-staying-with-it.md"
};
static const unsigned char a699[] = {
#embed "../../Prompts/de/prompts/reflect-the-first-step.md"
};
static const unsigned char a700[] = {
#embed "../../Prompts/de/prompts/reflect-the-way-we-talk.md"
};
static const unsigned char a701[] = {
#embed "../../Prompts/de/prompts/reflect-three-lines.md"
};
static const unsigned char a702[] = {
#embed "../../Prompts/de/prompts/reflect-use-or-leave.md"
};
static const unsigned char a703[] = {
#embed "../../Prompts/de/prompts/reflect-what-helped.md"
};
static const unsigned char a704[] = {
#embed "../../Prompts/de/prompts/reflect-what-i-did-most.md"
};
static const unsigned char a705[] = {
#embed "../../Prompts/de/prompts/reflect-when-it-was-quiet.md"
};
static const unsigned char a706[] = {
#embed "../../Prompts/de/prompts/reflect-where-it-differs.md"
};
static const unsigned char a707[] = {
#embed "../../Prompts/de/prompts/reflect-who-spoke-first.md"
};
static const unsigned char a708[] = {
#embed "../../Prompts/en/locale.yaml"
};
static const unsigned char a709[] = {
#embed "../../Prompts/en/messages/act-away.md"
};
static const unsigned char a710[] = {
#embed "../../Prompts/en/messages/act-language.md"
};
static const unsigned char a711[] = {
#embed "../../Prompts/en/messages/act-lighter.md"
};
static const unsigned char a712[] = {
#embed "../../Prompts/en/messages/act-meet.md"
};
static const unsigned char a713[] = {
#embed "../../Prompts/en/messages/act-no.md"
};
static const unsigned char a714[] = {
#embed "../../Prompts/en/messages/act-pace.md"
};
static const unsigned char a715[] = {
#embed "../../Prompts/en/messages/act-pass.md"
};
static const unsigned char a716[] = {
#embed "../../Prompts/en/messages/act-pause.md"
};
static const unsigned char a717[] = {
#embed "../../Prompts/en/messages/act-show.md"
};
static const unsigned char a718[] = {
#embed "../../Prompts/en/messages/act-skip.md"
};
static const unsigned char a719[] = {
#embed "../../Prompts/en/messages/act-snooze.md"
};
static const unsigned char a720[] = {
#embed "../../Prompts/en/messages/act-stop.md"
};
static const unsigned char a721[] = {
#embed "../../Prompts/en/messages/act-zone.md"
};
static const unsigned char a722[] = {
#embed "../../Prompts/en/messages/active.md"
};
static const unsigned char a723[] = {
#embed "../../Prompts/en/messages/added.md"
};
static const unsigned char a724[] = {
#embed "../../Prompts/en/messages/again-noted.md"
};
static const unsigned char a725[] = {
#embed "../../Prompts/en/messages/agree.md"
};
static const unsigned char a726[] = {
#embed "../../Prompts/en/messages/agreed-by-both.md"
};
static const unsigned char a727[] = {
#embed "../../Prompts/en/messages/agreement-again.md"
};
static const unsigned char a728[] = {
#embed "../../Prompts/en/messages/agreement-lines.md"
};
static const unsigned char a729[] = {
#embed "../../Prompts/en/messages/agreement-newer.md"
};
static const unsigned char a730[] = {
#embed "../../Prompts/en/messages/agreement-renewed.md"
};
static const unsigned char a731[] = {
#embed "../../Prompts/en/messages/aim.md"
};
static const unsigned char a732[] = {
#embed "../../Prompts/en/messages/alone-again.md"
};
static const unsigned char a733[] = {
#embed "../../Prompts/en/messages/anonymous-notes.md"
};
static const unsigned char a734[] = {
#embed "../../Prompts/en/messages/answer-ways.md"
};
static const unsigned char a735[] = {
#embed "../../Prompts/en/messages/ask-reminder.md"
};
static const unsigned char a736[] = {
#embed "../../Prompts/en/messages/away-alone.md"
};
static const unsigned char a737[] = {
#embed "../../Prompts/en/messages/away-entered.md"
};
static const unsigned char a738[] = {
#embed "../../Prompts/en/messages/away-how.md"
};
static const unsigned char a739[] = {
#embed "../../Prompts/en/messages/away-kept.md"
};
static const unsigned char a740[] = {
#embed "../../Prompts/en/messages/away-session.md"
};
static const unsigned char a741[] = {
#embed "../../Prompts/en/messages/away-swapped.md"
};
static const unsigned char a742[] = {
#embed "../../Prompts/en/messages/away-too-long.md"
};
static const unsigned char a743[] = {
#embed "../../Prompts/en/messages/away.md"
};
static const unsigned char a744[] = {
#embed "../../Prompts/en/messages/balance-asked.md"
};
static const unsigned char a745[] = {
#embed "../../Prompts/en/messages/balance-bent.md"
};
static const unsigned char a746[] = {
#embed "../../Prompts/en/messages/balance-disclosed.md"
};
static const unsigned char a747[] = {
#embed "../../Prompts/en/messages/balance-early.md"
};
static const unsigned char a748[] = {
#embed "../../Prompts/en/messages/balance-initiated.md"
};
static const unsigned char a749[] = {
#embed "../../Prompts/en/messages/balance-led-early.md"
};
static const unsigned char a750[] = {
#embed "../../Prompts/en/messages/balance-led-even.md"
};
static const unsigned char a751[] = {
#embed "../../Prompts/en/messages/balance-led-partner.md"
};
static const unsigned char a752[] = {
#embed "../../Prompts/en/messages/balance-led-you.md"
};
static const unsigned char a753[] = {
#embed "../../Prompts/en/messages/both-in-answer.md"
};
static const unsigned char a754[] = {
#embed "../../Prompts/en/messages/both-in-reminder-last.md"
};
static const unsigned char a755[] = {
#embed "../../Prompts/en/messages/both-in-reminder.md"
};
static const unsigned char a756[] = {
#embed "../../Prompts/en/messages/both-in.md"
};
static const unsigned char a757[] = {
#embed "../../Prompts/en/messages/came-late.md"
};
static const unsigned char a758[] = {
#embed "../../Prompts/en/messages/change-it.md"
};
static const unsigned char a759[] = {
#embed "../../Prompts/en/messages/change-which.md"
};
static const unsigned char a760[] = {
#embed "../../Prompts/en/messages/changed-share-again.md"
};
static const unsigned char a761[] = {
#embed "../../Prompts/en/messages/changed.md"
};
static const unsigned char a762[] = {
#embed "../../Prompts/en/messages/changes-limit.md"
};
static const unsigned char a763[] = {
#embed "../../Prompts/en/messages/clocks-change-theirs.md"
};
static const unsigned char a764[] = {
#embed "../../Prompts/en/messages/clocks-change-yours.md"
};
static const unsigned char a765[] = {
#embed "../../Prompts/en/messages/closed-keep.md"
};
static const unsigned char a766[] = {
#embed "../../Prompts/en/messages/closed-without.md"
};
static const unsigned char a767[] = {
#embed "../../Prompts/en/messages/closed.md"
};
static const unsigned char a768[] = {
#embed "../../Prompts/en/messages/closing-opens.md"
};
static const unsigned char a769[] = {
#embed "../../Prompts/en/messages/closing-thanks.md"
};
static const unsigned char a770[] = {
#embed "../../Prompts/en/messages/confidence-limits.md"
};
static const unsigned char a771[] = {
#embed "../../Prompts/en/messages/contract-1.md"
};
static const unsigned char a772[] = {
#embed "../../Prompts/en/messages/contract-2.md"
};
static const unsigned char a773[] = {
#embed "../../Prompts/en/messages/contract-3.md"
};
static const unsigned char a774[] = {
#embed "../../Prompts/en/messages/contract-3b.md"
};
static const unsigned char a775[] = {
#embed "../../Prompts/en/messages/contract-4.md"
};
static const unsigned char a776[] = {
#embed "../../Prompts/en/messages/contract-5.md"
};
static const unsigned char a777[] = {
#embed "../../Prompts/en/messages/contract-5b.md"
};
static const unsigned char a778[] = {
#embed "../../Prompts/en/messages/contract-6.md"
};
static const unsigned char a779[] = {
#embed "../../Prompts/en/messages/contract-7.md"
};
static const unsigned char a780[] = {
#embed "../../Prompts/en/messages/contract-spoken.md"
};
static const unsigned char a781[] = {
#embed "../../Prompts/en/messages/date-guess.md"
};
static const unsigned char a782[] = {
#embed "../../Prompts/en/messages/date-off.md"
};
static const unsigned char a783[] = {
#embed "../../Prompts/en/messages/date-open-again.md"
};
static const unsigned char a784[] = {
#embed "../../Prompts/en/messages/date-past.md"
};
static const unsigned char a785[] = {
#embed "../../Prompts/en/messages/date-was.md"
};
static const unsigned char a786[] = {
#embed "../../Prompts/en/messages/date-which.md"
};
static const unsigned char a787[] = {
#embed "../../Prompts/en/messages/date.md"
};
static const unsigned char a788[] = {
#embed "../../Prompts/en/messages/day-plain.md"
};
static const unsigned char a789[] = {
#embed "../../Prompts/en/messages/day.md"
};
static const unsigned char a790[] = {
#embed "../../Prompts/en/messages/delete-sure.md"
};
static const unsigned char a791[] = {
#embed "../../Prompts/en/messages/deleted.md"
};
static const unsigned char a792[] = {
#embed "../../Prompts/en/messages/did-reminder.md"
};
static const unsigned char a793[] = {
#embed "../../Prompts/en/messages/did.md"
};
static const unsigned char a794[] = {
#embed "../../Prompts/en/messages/differently.md"
};
static const unsigned char a795[] = {
#embed "../../Prompts/en/messages/digest-answered-fewer.md"
};
static const unsigned char a796[] = {
#embed "../../Prompts/en/messages/digest-answered-half.md"
};
static const unsigned char a797[] = {
#embed "../../Prompts/en/messages/digest-answered-most.md"
};
static const unsigned char a798[] = {
#embed "../../Prompts/en/messages/digest-answered.md"
};
static const unsigned char a799[] = {
#embed "../../Prompts/en/messages/digest-asked-both.md"
};
static const unsigned char a800[] = {
#embed "../../Prompts/en/messages/digest-asked.md"
};
static const unsigned char a801[] = {
#embed "../../Prompts/en/messages/digest-before.md"
};
static const unsigned char a802[] = {
#embed "../../Prompts/en/messages/digest-cell-closing.md"
};
static const unsigned char a803[] = {
#embed "../../Prompts/en/messages/digest-cell-early.md"
};
static const unsigned char a804[] = {
#embed "../../Prompts/en/messages/digest-cell-held.md"
};
static const unsigned char a805[] = {
#embed "../../Prompts/en/messages/digest-cell-midpoint.md"
};
static const unsigned char a806[] = {
#embed "../../Prompts/en/messages/digest-cell-not-held.md"
};
static const unsigned char a807[] = {
#embed "../../Prompts/en/messages/digest-cell-not-or-unclear.md"
};
static const unsigned char a808[] = {
#embed "../../Prompts/en/messages/digest-cell-review.md"
};
static const unsigned char a809[] = {
#embed "../../Prompts/en/messages/digest-cell-some.md"
};
static const unsigned char a810[] = {
#embed "../../Prompts/en/messages/digest-cell-starting.md"
};
static const unsigned char a811[] = {
#embed "../../Prompts/en/messages/digest-cell-unclear.md"
};
static const unsigned char a812[] = {
#embed "../../Prompts/en/messages/digest-cell-working.md"
};
static const unsigned char a813[] = {
#embed "../../Prompts/en/messages/digest-could.md"
};
static const unsigned char a814[] = {
#embed "../../Prompts/en/messages/digest-days-agreed.md"
};
static const unsigned char a815[] = {
#embed "../../Prompts/en/messages/digest-days-talked.md"
};
static const unsigned char a816[] = {
#embed "../../Prompts/en/messages/digest-days.md"
};
static const unsigned char a817[] = {
#embed "../../Prompts/en/messages/digest-fact-cut-short.md"
};
static const unsigned char a818[] = {
#embed "../../Prompts/en/messages/digest-fact-first-date-missing.md"
};
static const unsigned char a819[] = {
#embed "../../Prompts/en/messages/digest-fact-low-after-talk.md"
};
static const unsigned char a820[] = {
#embed "../../Prompts/en/messages/digest-fact-moved-late.md"
};
static const unsigned char a821[] = {
#embed "../../Prompts/en/messages/digest-fact-next-date-missing.md"
};
static const unsigned char a822[] = {
#embed "../../Prompts/en/messages/digest-fact-one-sided.md"
};
static const unsigned char a823[] = {
#embed "../../Prompts/en/messages/digest-fact-quiet.md"
};
static const unsigned char a824[] = {
#embed "../../Prompts/en/messages/digest-fact-stuck-closing.md"
};
static const unsigned char a825[] = {
#embed "../../Prompts/en/messages/digest-fact-stuck-contracting.md"
};
static const unsigned char a826[] = {
#embed "../../Prompts/en/messages/digest-fact-stuck-other.md"
};
static const unsigned char a827[] = {
#embed "../../Prompts/en/messages/digest-fact-stuck-readiness.md"
};
static const unsigned char a828[] = {
#embed "../../Prompts/en/messages/digest-fact-two-views.md"
};
static const unsigned char a829[] = {
#embed "../../Prompts/en/messages/digest-fact-unanswered-message.md"
};
static const unsigned char a830[] = {
#embed "../../Prompts/en/messages/digest-foot.md"
};
static const unsigned char a831[] = {
#embed "../../Prompts/en/messages/digest-mean-at-least.md"
};
static const unsigned char a832[] = {
#embed "../../Prompts/en/messages/digest-mean-at-most.md"
};
static const unsigned char a833[] = {
#embed "../../Prompts/en/messages/digest-more.md"
};
static const unsigned char a834[] = {
#embed "../../Prompts/en/messages/digest-note.md"
};
static const unsigned char a835[] = {
#embed "../../Prompts/en/messages/digest-nothing-new-open.md"
};
static const unsigned char a836[] = {
#embed "../../Prompts/en/messages/digest-nothing-new.md"
};
static const unsigned char a837[] = {
#embed "../../Prompts/en/messages/digest-noticed-several.md"
};
static const unsigned char a838[] = {
#embed "../../Prompts/en/messages/digest-pairs-split.md"
};
static const unsigned char a839[] = {
#embed "../../Prompts/en/messages/digest-pairs-whole.md"
};
static const unsigned char a840[] = {
#embed "../../Prompts/en/messages/digest-pairs.md"
};
static const unsigned char a841[] = {
#embed "../../Prompts/en/messages/digest-part-answers.md"
};
static const unsigned char a842[] = {
#embed "../../Prompts/en/messages/digest-part-noticed.md"
};
static const unsigned char a843[] = {
#embed "../../Prompts/en/messages/digest-part-pairs.md"
};
static const unsigned char a844[] = {
#embed "../../Prompts/en/messages/digest-part-sessions.md"
};
static const unsigned char a845[] = {
#embed "../../Prompts/en/messages/digest-part-waiting.md"
};
static const unsigned char a846[] = {
#embed "../../Prompts/en/messages/digest-pulse-heard.md"
};
static const unsigned char a847[] = {
#embed "../../Prompts/en/messages/digest-pulse-learned.md"
};
static const unsigned char a848[] = {
#embed "../../Prompts/en/messages/digest-pulse-safe.md"
};
static const unsigned char a849[] = {
#embed "../../Prompts/en/messages/digest-resting.md"
};
static const unsigned char a850[] = {
#embed "../../Prompts/en/messages/digest-sessions-few.md"
};
static const unsigned char a851[] = {
#embed "../../Prompts/en/messages/digest-sessions-fewer.md"
};
static const unsigned char a852[] = {
#embed "../../Prompts/en/messages/digest-sessions-half.md"
};
static const unsigned char a853[] = {
#embed "../../Prompts/en/messages/digest-sessions-most.md"
};
static const unsigned char a854[] = {
#embed "../../Prompts/en/messages/digest-sessions-split.md"
};
static const unsigned char a855[] = {
#embed "../../Prompts/en/messages/digest-sessions.md"
};
static const unsigned char a856[] = {
#embed "../../Prompts/en/messages/digest-stands.md"
};
static const unsigned char a857[] = {
#embed "../../Prompts/en/messages/digest-step-closing.md"
};
static const unsigned char a858[] = {
#embed "../../Prompts/en/messages/digest-step-early.md"
};
static const unsigned char a859[] = {
#embed "../../Prompts/en/messages/digest-step-midpoint.md"
};
static const unsigned char a860[] = {
#embed "../../Prompts/en/messages/digest-step-review.md"
};
static const unsigned char a861[] = {
#embed "../../Prompts/en/messages/digest-step-starting.md"
};
static const unsigned char a862[] = {
#embed "../../Prompts/en/messages/digest-step-working.md"
};
static const unsigned char a863[] = {
#embed "../../Prompts/en/messages/digest-talk-offered.md"
};
static const unsigned char a864[] = {
#embed "../../Prompts/en/messages/digest-too-few.md"
};
static const unsigned char a865[] = {
#embed "../../Prompts/en/messages/digest-waiting-notes.md"
};
static const unsigned char a866[] = {
#embed "../../Prompts/en/messages/digest-waiting-talk.md"
};
static const unsigned char a867[] = {
#embed "../../Prompts/en/messages/digest.md"
};
static const unsigned char a868[] = {
#embed "../../Prompts/en/messages/done-asked.md"
};
static const unsigned char a869[] = {
#embed "../../Prompts/en/messages/done-go-on.md"
};
static const unsigned char a870[] = {
#embed "../../Prompts/en/messages/done-question.md"
};
static const unsigned char a871[] = {
#embed "../../Prompts/en/messages/drafts-again.md"
};
static const unsigned char a872[] = {
#embed "../../Prompts/en/messages/drafts-kept.md"
};
static const unsigned char a873[] = {
#embed "../../Prompts/en/messages/drafts-not-in.md"
};
static const unsigned char a874[] = {
#embed "../../Prompts/en/messages/drafts-when.md"
};
static const unsigned char a875[] = {
#embed "../../Prompts/en/messages/dropped.md"
};
static const unsigned char a876[] = {
#embed "../../Prompts/en/messages/encrypted-room.md"
};
static const unsigned char a877[] = {
#embed "../../Prompts/en/messages/ended-already.md"
};
static const unsigned char a878[] = {
#embed "../../Prompts/en/messages/entry-cut.md"
};
static const unsigned char a879[] = {
#embed "../../Prompts/en/messages/erase.md"
};
static const unsigned char a880[] = {
#embed "../../Prompts/en/messages/export-about.md"
};
static const unsigned char a881[] = {
#embed "../../Prompts/en/messages/export-enough.md"
};
static const unsigned char a882[] = {
#embed "../../Prompts/en/messages/export-link.md"
};
static const unsigned char a883[] = {
#embed "../../Prompts/en/messages/export.md"
};
static const unsigned char a884[] = {
#embed "../../Prompts/en/messages/follow-did.md"
};
static const unsigned char a885[] = {
#embed "../../Prompts/en/messages/follow-line.md"
};
static const unsigned char a886[] = {
#embed "../../Prompts/en/messages/follow-touch.md"
};
static const unsigned char a887[] = {
#embed "../../Prompts/en/messages/form.md"
};
static const unsigned char a888[] = {
#embed "../../Prompts/en/messages/goal-words.md"
};
static const unsigned char a889[] = {
#embed "../../Prompts/en/messages/goes-deeper.md"
};
static const unsigned char a890[] = {
#embed "../../Prompts/en/messages/hand-over-again.md"
};
static const unsigned char a891[] = {
#embed "../../Prompts/en/messages/hand-over-next.md"
};
static const unsigned char a892[] = {
#embed "../../Prompts/en/messages/hand-over-seen.md"
};
static const unsigned char a893[] = {
#embed "../../Prompts/en/messages/hand-over-sentence.md"
};
static const unsigned char a894[] = {
#embed "../../Prompts/en/messages/hand-over-was-seen.md"
};
static const unsigned char a895[] = {
#embed "../../Prompts/en/messages/hand-over.md"
};
static const unsigned char a896[] = {
#embed "../../Prompts/en/messages/heard.md"
};
static const unsigned char a897[] = {
#embed "../../Prompts/en/messages/help-commands.md"
};
static const unsigned char a898[] = {
#embed "../../Prompts/en/messages/help-how.md"
};
static const unsigned char a899[] = {
#embed "../../Prompts/en/messages/help-not-now.md"
};
static const unsigned char a900[] = {
#embed "../../Prompts/en/messages/help-outside.md"
};
static const unsigned char a901[] = {
#embed "../../Prompts/en/messages/help-send.md"
};
static const unsigned char a902[] = {
#embed "../../Prompts/en/messages/help-sent.md"
};
static const unsigned char a903[] = {
#embed "../../Prompts/en/messages/help-sentence-kept.md"
};
static const unsigned char a904[] = {
#embed "../../Prompts/en/messages/help-sentence.md"
};
static const unsigned char a905[] = {
#embed "../../Prompts/en/messages/help-unreachable.md"
};
static const unsigned char a906[] = {
#embed "../../Prompts/en/messages/help-who.md"
};
static const unsigned char a907[] = {
#embed "../../Prompts/en/messages/help.md"
};
static const unsigned char a908[] = {
#embed "../../Prompts/en/messages/hours-change.md"
};
static const unsigned char a909[] = {
#embed "../../Prompts/en/messages/hours-how.md"
};
static const unsigned char a910[] = {
#embed "../../Prompts/en/messages/hours-kept.md"
};
static const unsigned char a911[] = {
#embed "../../Prompts/en/messages/hours-reminder.md"
};
static const unsigned char a912[] = {
#embed "../../Prompts/en/messages/hours-unclear.md"
};
static const unsigned char a913[] = {
#embed "../../Prompts/en/messages/hours.md"
};
static const unsigned char a914[] = {
#embed "../../Prompts/en/messages/keep-agreement.md"
};
static const unsigned char a915[] = {
#embed "../../Prompts/en/messages/kept-late.md"
};
static const unsigned char a916[] = {
#embed "../../Prompts/en/messages/kept-plain.md"
};
static const unsigned char a917[] = {
#embed "../../Prompts/en/messages/language-unknown.md"
};
static const unsigned char a918[] = {
#embed "../../Prompts/en/messages/language.md"
};
static const unsigned char a919[] = {
#embed "../../Prompts/en/messages/last-message.md"
};
static const unsigned char a920[] = {
#embed "../../Prompts/en/messages/light-word-sent.md"
};
static const unsigned char a921[] = {
#embed "../../Prompts/en/messages/light-word.md"
};
static const unsigned char a922[] = {
#embed "../../Prompts/en/messages/lighter-enough.md"
};
static const unsigned char a923[] = {
#embed "../../Prompts/en/messages/lighter-one.md"
};
static const unsigned char a924[] = {
#embed "../../Prompts/en/messages/meet-asked.md"
};
static const unsigned char a925[] = {
#embed "../../Prompts/en/messages/meet-dropped.md"
};
static const unsigned char a926[] = {
#embed "../../Prompts/en/messages/meet-gap.md"
};
static const unsigned char a927[] = {
#embed "../../Prompts/en/messages/meet-how.md"
};
static const unsigned char a928[] = {
#embed "../../Prompts/en/messages/meet-news.md"
};
static const unsigned char a929[] = {
#embed "../../Prompts/en/messages/meet-not-yet.md"
};
static const unsigned char a930[] = {
#embed "../../Prompts/en/messages/meet-past.md"
};
static const unsigned char a931[] = {
#embed "../../Prompts/en/messages/meet-question.md"
};
static const unsigned char a932[] = {
#embed "../../Prompts/en/messages/meet-repeated.md"
};
static const unsigned char a933[] = {
#embed "../../Prompts/en/messages/meet-time.md"
};
static const unsigned char a934[] = {
#embed "../../Prompts/en/messages/meet-too-far.md"
};
static const unsigned char a935[] = {
#embed "../../Prompts/en/messages/merged-again.md"
};
static const unsigned char a936[] = {
#embed "../../Prompts/en/messages/merged-alike.md"
};
static const unsigned char a937[] = {
#embed "../../Prompts/en/messages/merged-changed.md"
};
static const unsigned char a938[] = {
#embed "../../Prompts/en/messages/merged-differ.md"
};
static const unsigned char a939[] = {
#embed "../../Prompts/en/messages/merged-difference.md"
};
static const unsigned char a940[] = {
#embed "../../Prompts/en/messages/merged-hope.md"
};
static const unsigned char a941[] = {
#embed "../../Prompts/en/messages/merged-offer.md"
};
static const unsigned char a942[] = {
#embed "../../Prompts/en/messages/merged-reminder-last.md"
};
static const unsigned char a943[] = {
#embed "../../Prompts/en/messages/merged-reminder.md"
};
static const unsigned char a944[] = {
#embed "../../Prompts/en/messages/merged.md"
};
static const unsigned char a945[] = {
#embed "../../Prompts/en/messages/minutes-now.md"
};
static const unsigned char a946[] = {
#embed "../../Prompts/en/messages/more.md"
};
static const unsigned char a947[] = {
#embed "../../Prompts/en/messages/moved.md"
};
static const unsigned char a948[] = {
#embed "../../Prompts/en/messages/new-date.md"
};
static const unsigned char a949[] = {
#embed "../../Prompts/en/messages/news-late.md"
};
static const unsigned char a950[] = {
#embed "../../Prompts/en/messages/no-common-hour.md"
};
static const unsigned char a951[] = {
#embed "../../Prompts/en/messages/no-files.md"
};
static const unsigned char a952[] = {
#embed "../../Prompts/en/messages/no-lighter.md"
};
static const unsigned char a953[] = {
#embed "../../Prompts/en/messages/no-more-times.md"
};
static const unsigned char a954[] = {
#embed "../../Prompts/en/messages/no-open-question.md"
};
static const unsigned char a955[] = {
#embed "../../Prompts/en/messages/no-own-answer.md"
};
static const unsigned char a956[] = {
#embed "../../Prompts/en/messages/no-pair-waiting.md"
};
static const unsigned char a957[] = {
#embed "../../Prompts/en/messages/no-pair.md"
};
static const unsigned char a958[] = {
#embed "../../Prompts/en/messages/no-passing-on.md"
};
static const unsigned char a959[] = {
#embed "../../Prompts/en/messages/no-supervisor.md"
};
static const unsigned char a960[] = {
#embed "../../Prompts/en/messages/not-ahead.md"
};
static const unsigned char a961[] = {
#embed "../../Prompts/en/messages/not-answered.md"
};
static const unsigned char a962[] = {
#embed "../../Prompts/en/messages/not-held-closing.md"
};
static const unsigned char a963[] = {
#embed "../../Prompts/en/messages/not-held.md"
};
static const unsigned char a964[] = {
#embed "../../Prompts/en/messages/note.md"
};
static const unsigned char a965[] = {
#embed "../../Prompts/en/messages/nothing-open.md"
};
static const unsigned char a966[] = {
#embed "../../Prompts/en/messages/nothing-paused.md"
};
static const unsigned char a967[] = {
#embed "../../Prompts/en/messages/noticed-end.md"
};
static const unsigned char a968[] = {
#embed "../../Prompts/en/messages/noticed-ended.md"
};
static const unsigned char a969[] = {
#embed "../../Prompts/en/messages/noticed-ways.md"
};
static const unsigned char a970[] = {
#embed "../../Prompts/en/messages/one-thing-shown.md"
};
static const unsigned char a971[] = {
#embed "../../Prompts/en/messages/one-thing.md"
};
static const unsigned char a972[] = {
#embed "../../Prompts/en/messages/optional-enough.md"
};
static const unsigned char a973[] = {
#embed "../../Prompts/en/messages/other-rhythm.md"
};
static const unsigned char a974[] = {
#embed "../../Prompts/en/messages/own-goal-late.md"
};
static const unsigned char a975[] = {
#embed "../../Prompts/en/messages/own-goal-shown.md"
};
static const unsigned char a976[] = {
#embed "../../Prompts/en/messages/own-goal.md"
};
static const unsigned char a977[] = {
#embed "../../Prompts/en/messages/pace-date-stays.md"
};
static const unsigned char a978[] = {
#embed "../../Prompts/en/messages/pace-faster-asked.md"
};
static const unsigned char a979[] = {
#embed "../../Prompts/en/messages/pace-faster-waits.md"
};
static const unsigned char a980[] = {
#embed "../../Prompts/en/messages/pace-faster.md"
};
static const unsigned char a981[] = {
#embed "../../Prompts/en/messages/pace-how.md"
};
static const unsigned char a982[] = {
#embed "../../Prompts/en/messages/pace-news.md"
};
static const unsigned char a983[] = {
#embed "../../Prompts/en/messages/pace-now.md"
};
static const unsigned char a984[] = {
#embed "../../Prompts/en/messages/pace-same.md"
};
static const unsigned char a985[] = {
#embed "../../Prompts/en/messages/pace-talk.md"
};
static const unsigned char a986[] = {
#embed "../../Prompts/en/messages/pace.md"
};
static const unsigned char a987[] = {
#embed "../../Prompts/en/messages/pair-ended-unnamed.md"
};
static const unsigned char a988[] = {
#embed "../../Prompts/en/messages/pair-ended.md"
};
static const unsigned char a989[] = {
#embed "../../Prompts/en/messages/part-or-command.md"
};
static const unsigned char a990[] = {
#embed "../../Prompts/en/messages/partner-unnamed.md"
};
static const unsigned char a991[] = {
#embed "../../Prompts/en/messages/pass-on-cut-short.md"
};
static const unsigned char a992[] = {
#embed "../../Prompts/en/messages/pass-on-low-after-talk.md"
};
static const unsigned char a993[] = {
#embed "../../Prompts/en/messages/pass-on-unanswered-message.md"
};
static const unsigned char a994[] = {
#embed "../../Prompts/en/messages/pass-on.md"
};
static const unsigned char a995[] = {
#embed "../../Prompts/en/messages/passed-on.md"
};
static const unsigned char a996[] = {
#embed "../../Prompts/en/messages/passed.md"
};
static const unsigned char a997[] = {
#embed "../../Prompts/en/messages/pause-confirm.md"
};
static const unsigned char a998[] = {
#embed "../../Prompts/en/messages/pause-known.md"
};
static const unsigned char a999[] = {
#embed "../../Prompts/en/messages/pause-length.md"
};
static const unsigned char a1000[] = {
#embed "../../Prompts/en/messages/pause-too-long.md"
};
static const unsigned char a1001[] = {
#embed "../../Prompts/en/messages/paused.md"
};
static const unsigned char a1002[] = {
#embed "../../Prompts/en/messages/phrase-contact.md"
};
static const unsigned char a1003[] = {
#embed "../../Prompts/en/messages/phrase-every-weeks.md"
};
static const unsigned char a1004[] = {
#embed "../../Prompts/en/messages/phrase-moment-both.md"
};
static const unsigned char a1005[] = {
#embed "../../Prompts/en/messages/phrase-moment.md"
};
static const unsigned char a1006[] = {
#embed "../../Prompts/en/messages/phrase-monthly.md"
};
static const unsigned char a1007[] = {
#embed "../../Prompts/en/messages/phrase-next-digest.md"
};
static const unsigned char a1008[] = {
#embed "../../Prompts/en/messages/phrase-range.md"
};
static const unsigned char a1009[] = {
#embed "../../Prompts/en/messages/phrase-slot.md"
};
static const unsigned char a1010[] = {
#embed "../../Prompts/en/messages/phrase-time-both.md"
};
static const unsigned char a1011[] = {
#embed "../../Prompts/en/messages/phrase-usual.md"
};
static const unsigned char a1012[] = {
#embed "../../Prompts/en/messages/pick-noted.md"
};
static const unsigned char a1013[] = {
#embed "../../Prompts/en/messages/pick-taken-back.md"
};
static const unsigned char a1014[] = {
#embed "../../Prompts/en/messages/picked-none.md"
};
static const unsigned char a1015[] = {
#embed "../../Prompts/en/messages/picked.md"
};
static const unsigned char a1016[] = {
#embed "../../Prompts/en/messages/pointer.md"
};
static const unsigned char a1017[] = {
#embed "../../Prompts/en/messages/prepare-carried.md"
};
static const unsigned char a1018[] = {
#embed "../../Prompts/en/messages/prepare-joined.md"
};
static const unsigned char a1019[] = {
#embed "../../Prompts/en/messages/prepare-last.md"
};
static const unsigned char a1020[] = {
#embed "../../Prompts/en/messages/prepare-once-more.md"
};
static const unsigned char a1021[] = {
#embed "../../Prompts/en/messages/prepare.md"
};
static const unsigned char a1022[] = {
#embed "../../Prompts/en/messages/privacy-lines.md"
};
static const unsigned char a1023[] = {
#embed "../../Prompts/en/messages/programme-ends.md"
};
static const unsigned char a1024[] = {
#embed "../../Prompts/en/messages/prompt-ways.md"
};
static const unsigned char a1025[] = {
#embed "../../Prompts/en/messages/pulse-heard.md"
};
static const unsigned char a1026[] = {
#embed "../../Prompts/en/messages/pulse-learned.md"
};
static const unsigned char a1027[] = {
#embed "../../Prompts/en/messages/pulse-led.md"
};
static const unsigned char a1028[] = {
#embed "../../Prompts/en/messages/pulse-private.md"
};
static const unsigned char a1029[] = {
#embed "../../Prompts/en/messages/pulse-safe.md"
};
static const unsigned char a1030[] = {
#embed "../../Prompts/en/messages/questions.md"
};
static const unsigned char a1031[] = {
#embed "../../Prompts/en/messages/receipt.md"
};
static const unsigned char a1032[] = {
#embed "../../Prompts/en/messages/record.md"
};
static const unsigned char a1033[] = {
#embed "../../Prompts/en/messages/reflection-intro.md"
};
static const unsigned char a1034[] = {
#embed "../../Prompts/en/messages/rest-goes-on.md"
};
static const unsigned char a1035[] = {
#embed "../../Prompts/en/messages/rest-over.md"
};
static const unsigned char a1036[] = {
#embed "../../Prompts/en/messages/rest.md"
};
static const unsigned char a1037[] = {
#embed "../../Prompts/en/messages/resumed.md"
};
static const unsigned char a1038[] = {
#embed "../../Prompts/en/messages/reveal-other.md"
};
static const unsigned char a1039[] = {
#embed "../../Prompts/en/messages/reveal-own.md"
};
static const unsigned char a1040[] = {
#embed "../../Prompts/en/messages/reveal-yours.md"
};
static const unsigned char a1041[] = {
#embed "../../Prompts/en/messages/reveal.md"
};
static const unsigned char a1042[] = {
#embed "../../Prompts/en/messages/role-contact.md"
};
static const unsigned char a1043[] = {
#embed "../../Prompts/en/messages/role-supervisor.md"
};
static const unsigned char a1044[] = {
#embed "../../Prompts/en/messages/rule-actions-resting.md"
};
static const unsigned char a1045[] = {
#embed "../../Prompts/en/messages/rule-cut-short.md"
};
static const unsigned char a1046[] = {
#embed "../../Prompts/en/messages/rule-first-date-missing.md"
};
static const unsigned char a1047[] = {
#embed "../../Prompts/en/messages/rule-heard.md"
};
static const unsigned char a1048[] = {
#embed "../../Prompts/en/messages/rule-low-after-talk.md"
};
static const unsigned char a1049[] = {
#embed "../../Prompts/en/messages/rule-moved-late.md"
};
static const unsigned char a1050[] = {
#embed "../../Prompts/en/messages/rule-next-date-missing.md"
};
static const unsigned char a1051[] = {
#embed "../../Prompts/en/messages/rule-one-sided.md"
};
static const unsigned char a1052[] = {
#embed "../../Prompts/en/messages/rule-quiet.md"
};
static const unsigned char a1053[] = {
#embed "../../Prompts/en/messages/rule-stuck-in-phase.md"
};
static const unsigned char a1054[] = {
#embed "../../Prompts/en/messages/rule-two-views.md"
};
static const unsigned char a1055[] = {
#embed "../../Prompts/en/messages/rule-unanswered-message.md"
};
static const unsigned char a1056[] = {
#embed "../../Prompts/en/messages/rung-actions-resting.md"
};
static const unsigned char a1057[] = {
#embed "../../Prompts/en/messages/rung-cut-short.md"
};
static const unsigned char a1058[] = {
#embed "../../Prompts/en/messages/rung-fine.md"
};
static const unsigned char a1059[] = {
#embed "../../Prompts/en/messages/rung-first-date-missing.md"
};
static const unsigned char a1060[] = {
#embed "../../Prompts/en/messages/rung-joint.md"
};
static const unsigned char a1061[] = {
#embed "../../Prompts/en/messages/rung-low-after-talk.md"
};
static const unsigned char a1062[] = {
#embed "../../Prompts/en/messages/rung-moved-late.md"
};
static const unsigned char a1063[] = {
#embed "../../Prompts/en/messages/rung-next-date-missing.md"
};
static const unsigned char a1064[] = {
#embed "../../Prompts/en/messages/rung-one-sided-led.md"
};
static const unsigned char a1065[] = {
#embed "../../Prompts/en/messages/rung-one-sided.md"
};
static const unsigned char a1066[] = {
#embed "../../Prompts/en/messages/rung-quiet.md"
};
static const unsigned char a1067[] = {
#embed "../../Prompts/en/messages/rung-stuck-closing.md"
};
static const unsigned char a1068[] = {
#embed "../../Prompts/en/messages/rung-stuck-contracting.md"
};
static const unsigned char a1069[] = {
#embed "../../Prompts/en/messages/rung-stuck-early.md"
};
static const unsigned char a1070[] = {
#embed "../../Prompts/en/messages/rung-stuck-readiness.md"
};
static const unsigned char a1071[] = {
#embed "../../Prompts/en/messages/rung-two-views.md"
};
static const unsigned char a1072[] = {
#embed "../../Prompts/en/messages/rung-unanswered-message.md"
};
static const unsigned char a1073[] = {
#embed "../../Prompts/en/messages/say-what-i-mean.md"
};
static const unsigned char a1074[] = {
#embed "../../Prompts/en/messages/scale-range.md"
};
static const unsigned char a1075[] = {
#embed "../../Prompts/en/messages/search-over-season.md"
};
static const unsigned char a1076[] = {
#embed "../../Prompts/en/messages/search-over.md"
};
static const unsigned char a1077[] = {
#embed "../../Prompts/en/messages/search-rests.md"
};
static const unsigned char a1078[] = {
#embed "../../Prompts/en/messages/season-over-follow-up.md"
};
static const unsigned char a1079[] = {
#embed "../../Prompts/en/messages/season-over.md"
};
static const unsigned char a1080[] = {
#embed "../../Prompts/en/messages/season-too-short.md"
};
static const unsigned char a1081[] = {
#embed "../../Prompts/en/messages/see-coming-lines.md"
};
static const unsigned char a1082[] = {
#embed "../../Prompts/en/messages/see-coming.md"
};
static const unsigned char a1083[] = {
#embed "../../Prompts/en/messages/see-no-lines.md"
};
static const unsigned char a1084[] = {
#embed "../../Prompts/en/messages/see-nobody-else.md"
};
static const unsigned char a1085[] = {
#embed "../../Prompts/en/messages/see-notes.md"
};
static const unsigned char a1086[] = {
#embed "../../Prompts/en/messages/see-other-pairs.md"
};
static const unsigned char a1087[] = {
#embed "../../Prompts/en/messages/see-partner.md"
};
static const unsigned char a1088[] = {
#embed "../../Prompts/en/messages/see-rule-own.md"
};
static const unsigned char a1089[] = {
#embed "../../Prompts/en/messages/see-rule.md"
};
static const unsigned char a1090[] = {
#embed "../../Prompts/en/messages/see-supervisor-nothing.md"
};
static const unsigned char a1091[] = {
#embed "../../Prompts/en/messages/see-supervisor.md"
};
static const unsigned char a1092[] = {
#embed "../../Prompts/en/messages/seen-already.md"
};
static const unsigned char a1093[] = {
#embed "../../Prompts/en/messages/send-copy.md"
};
static const unsigned char a1094[] = {
#embed "../../Prompts/en/messages/set-anonymous.md"
};
static const unsigned char a1095[] = {
#embed "../../Prompts/en/messages/set-partner-late.md"
};
static const unsigned char a1096[] = {
#embed "../../Prompts/en/messages/set-partner.md"
};
static const unsigned char a1097[] = {
#embed "../../Prompts/en/messages/set-supervisor.md"
};
static const unsigned char a1098[] = {
#embed "../../Prompts/en/messages/settled-date.md"
};
static const unsigned char a1099[] = {
#embed "../../Prompts/en/messages/settled.md"
};
static const unsigned char a1100[] = {
#embed "../../Prompts/en/messages/share-alone.md"
};
static const unsigned char a1101[] = {
#embed "../../Prompts/en/messages/share-passed.md"
};
static const unsigned char a1102[] = {
#embed "../../Prompts/en/messages/share-seen.md"
};
static const unsigned char a1103[] = {
#embed "../../Prompts/en/messages/show-drafts-reminder-last.md"
};
static const unsigned char a1104[] = {
#embed "../../Prompts/en/messages/show-drafts-reminder.md"
};
static const unsigned char a1105[] = {
#embed "../../Prompts/en/messages/show-drafts.md"
};
static const unsigned char a1106[] = {
#embed "../../Prompts/en/messages/sign-posting.md"
};
static const unsigned char a1107[] = {
#embed "../../Prompts/en/messages/sitting-reminder-last.md"
};
static const unsigned char a1108[] = {
#embed "../../Prompts/en/messages/sitting-reminder.md"
};
static const unsigned char a1109[] = {
#embed "../../Prompts/en/messages/skill-active-listening.md"
};
static const unsigned char a1110[] = {
#embed "../../Prompts/en/messages/skill-closing-well.md"
};
static const unsigned char a1111[] = {
#embed "../../Prompts/en/messages/skill-curiosity.md"
};
static const unsigned char a1112[] = {
#embed "../../Prompts/en/messages/skill-giving-feedback.md"
};
static const unsigned char a1113[] = {
#embed "../../Prompts/en/messages/skill-goal-progress.md"
};
static const unsigned char a1114[] = {
#embed "../../Prompts/en/messages/skill-noticing-assumptions.md"
};
static const unsigned char a1115[] = {
#embed "../../Prompts/en/messages/skill-power-and-voice.md"
};
static const unsigned char a1116[] = {
#embed "../../Prompts/en/messages/skill-receiving-feedback.md"
};
static const unsigned char a1117[] = {
#embed "../../Prompts/en/messages/skill-staying-with-discomfort.md"
};
static const unsigned char a1118[] = {
#embed "../../Prompts/en/messages/skill-understanding-difference.md"
};
static const unsigned char a1119[] = {
#embed "../../Prompts/en/messages/skip-closing.md"
};
static const unsigned char a1120[] = {
#embed "../../Prompts/en/messages/skip-not-yet.md"
};
static const unsigned char a1121[] = {
#embed "../../Prompts/en/messages/skip-which.md"
};
static const unsigned char a1122[] = {
#embed "../../Prompts/en/messages/skipped-date.md"
};
static const unsigned char a1123[] = {
#embed "../../Prompts/en/messages/skipped-next.md"
};
static const unsigned char a1124[] = {
#embed "../../Prompts/en/messages/skipped.md"
};
static const unsigned char a1125[] = {
#embed "../../Prompts/en/messages/slots-reminder-last.md"
};
static const unsigned char a1126[] = {
#embed "../../Prompts/en/messages/slots-reminder.md"
};
static const unsigned char a1127[] = {
#embed "../../Prompts/en/messages/slower.md"
};
static const unsigned char a1128[] = {
#embed "../../Prompts/en/messages/smaller.md"
};
static const unsigned char a1129[] = {
#embed "../../Prompts/en/messages/snooze-how.md"
};
static const unsigned char a1130[] = {
#embed "../../Prompts/en/messages/snooze-offer.md"
};
static const unsigned char a1131[] = {
#embed "../../Prompts/en/messages/snooze-too-late.md"
};
static const unsigned char a1132[] = {
#embed "../../Prompts/en/messages/snoozed.md"
};
static const unsigned char a1133[] = {
#embed "../../Prompts/en/messages/sort-it-out.md"
};
static const unsigned char a1134[] = {
#embed "../../Prompts/en/messages/statement-independent.md"
};
static const unsigned char a1135[] = {
#embed "../../Prompts/en/messages/statement-not-sure.md"
};
static const unsigned char a1136[] = {
#embed "../../Prompts/en/messages/statement-read.md"
};
static const unsigned char a1137[] = {
#embed "../../Prompts/en/messages/statements-done.md"
};
static const unsigned char a1138[] = {
#embed "../../Prompts/en/messages/statements-first.md"
};
static const unsigned char a1139[] = {
#embed "../../Prompts/en/messages/stays.md"
};
static const unsigned char a1140[] = {
#embed "../../Prompts/en/messages/stop.md"
};
static const unsigned char a1141[] = {
#embed "../../Prompts/en/messages/stopped.md"
};
static const unsigned char a1142[] = {
#embed "../../Prompts/en/messages/stray-text.md"
};
static const unsigned char a1143[] = {
#embed "../../Prompts/en/messages/take-away.md"
};
static const unsigned char a1144[] = {
#embed "../../Prompts/en/messages/talk-about-pace.md"
};
static const unsigned char a1145[] = {
#embed "../../Prompts/en/messages/talk-agreed.md"
};
static const unsigned char a1146[] = {
#embed "../../Prompts/en/messages/talk-first-news.md"
};
static const unsigned char a1147[] = {
#embed "../../Prompts/en/messages/talk-first-times.md"
};
static const unsigned char a1148[] = {
#embed "../../Prompts/en/messages/talk-noted.md"
};
static const unsigned char a1149[] = {
#embed "../../Prompts/en/messages/talk-offer.md"
};
static const unsigned char a1150[] = {
#embed "../../Prompts/en/messages/talk-offered.md"
};
static const unsigned char a1151[] = {
#embed "../../Prompts/en/messages/talk-proposed.md"
};
static const unsigned char a1152[] = {
#embed "../../Prompts/en/messages/talk-suits-not.md"
};
static const unsigned char a1153[] = {
#embed "../../Prompts/en/messages/talk-suits.md"
};
static const unsigned char a1154[] = {
#embed "../../Prompts/en/messages/talk-time.md"
};
static const unsigned char a1155[] = {
#embed "../../Prompts/en/messages/talk-told.md"
};
static const unsigned char a1156[] = {
#embed "../../Prompts/en/messages/talk-ways.md"
};
static const unsigned char a1157[] = {
#embed "../../Prompts/en/messages/talk-when.md"
};
static const unsigned char a1158[] = {
#embed "../../Prompts/en/messages/tap-text.md"
};
static const unsigned char a1159[] = {
#embed "../../Prompts/en/messages/thank-you-next.md"
};
static const unsigned char a1160[] = {
#embed "../../Prompts/en/messages/thank-you.md"
};
static const unsigned char a1161[] = {
#embed "../../Prompts/en/messages/thanks-agree.md"
};
static const unsigned char a1162[] = {
#embed "../../Prompts/en/messages/times-asked.md"
};
static const unsigned char a1163[] = {
#embed "../../Prompts/en/messages/times-chosen.md"
};
static const unsigned char a1164[] = {
#embed "../../Prompts/en/messages/times-last.md"
};
static const unsigned char a1165[] = {
#embed "../../Prompts/en/messages/times-later.md"
};
static const unsigned char a1166[] = {
#embed "../../Prompts/en/messages/times-next.md"
};
static const unsigned char a1167[] = {
#embed "../../Prompts/en/messages/times-not-held.md"
};
static const unsigned char a1168[] = {
#embed "../../Prompts/en/messages/times-once-more.md"
};
static const unsigned char a1169[] = {
#embed "../../Prompts/en/messages/times-other.md"
};
static const unsigned char a1170[] = {
#embed "../../Prompts/en/messages/times-round-two.md"
};
static const unsigned char a1171[] = {
#embed "../../Prompts/en/messages/times-shortened.md"
};
static const unsigned char a1172[] = {
#embed "../../Prompts/en/messages/topic-finder.md"
};
static const unsigned char a1173[] = {
#embed "../../Prompts/en/messages/topic-leaves.md"
};
static const unsigned char a1174[] = {
#embed "../../Prompts/en/messages/topic-notice.md"
};
static const unsigned char a1175[] = {
#embed "../../Prompts/en/messages/topic-rhythm.md"
};
static const unsigned char a1176[] = {
#embed "../../Prompts/en/messages/topic-talk.md"
};
static const unsigned char a1177[] = {
#embed "../../Prompts/en/messages/typing-open.md"
};
static const unsigned char a1178[] = {
#embed "../../Prompts/en/messages/typing-yours.md"
};
static const unsigned char a1179[] = {
#embed "../../Prompts/en/messages/typing.md"
};
static const unsigned char a1180[] = {
#embed "../../Prompts/en/messages/unbooked-away.md"
};
static const unsigned char a1181[] = {
#embed "../../Prompts/en/messages/unbooked.md"
};
static const unsigned char a1182[] = {
#embed "../../Prompts/en/messages/undo-nothing.md"
};
static const unsigned char a1183[] = {
#embed "../../Prompts/en/messages/undo-overtaken.md"
};
static const unsigned char a1184[] = {
#embed "../../Prompts/en/messages/undo-told.md"
};
static const unsigned char a1185[] = {
#embed "../../Prompts/en/messages/undone.md"
};
static const unsigned char a1186[] = {
#embed "../../Prompts/en/messages/until-tomorrow.md"
};
static const unsigned char a1187[] = {
#embed "../../Prompts/en/messages/urgent.md"
};
static const unsigned char a1188[] = {
#embed "../../Prompts/en/messages/value-rhythm.md"
};
static const unsigned char a1189[] = {
#embed "../../Prompts/en/messages/waiting-dropped.md"
};
static const unsigned char a1190[] = {
#embed "../../Prompts/en/messages/waiting-noted.md"
};
static const unsigned char a1191[] = {
#embed "../../Prompts/en/messages/waiting-off.md"
};
static const unsigned char a1192[] = {
#embed "../../Prompts/en/messages/waiting.md"
};
static const unsigned char a1193[] = {
#embed "../../Prompts/en/messages/waits-for-you.md"
};
static const unsigned char a1194[] = {
#embed "../../Prompts/en/messages/we-are-done.md"
};
static const unsigned char a1195[] = {
#embed "../../Prompts/en/messages/welcome-after-more.md"
};
static const unsigned char a1196[] = {
#embed "../../Prompts/en/messages/welcome-again.md"
};
static const unsigned char a1197[] = {
#embed "../../Prompts/en/messages/welcome-declined.md"
};
static const unsigned char a1198[] = {
#embed "../../Prompts/en/messages/welcome-reminder.md"
};
static const unsigned char a1199[] = {
#embed "../../Prompts/en/messages/welcome.md"
};
static const unsigned char a1200[] = {
#embed "../../Prompts/en/messages/what-next.md"
};
static const unsigned char a1201[] = {
#embed "../../Prompts/en/messages/which-pair.md"
};
static const unsigned char a1202[] = {
#embed "../../Prompts/en/messages/which-question.md"
};
static const unsigned char a1203[] = {
#embed "../../Prompts/en/messages/why-active.md"
};
static const unsigned char a1204[] = {
#embed "../../Prompts/en/messages/why-alone.md"
};
static const unsigned char a1205[] = {
#embed "../../Prompts/en/messages/why-answer.md"
};
static const unsigned char a1206[] = {
#embed "../../Prompts/en/messages/why-away-entered.md"
};
static const unsigned char a1207[] = {
#embed "../../Prompts/en/messages/why-both-in.md"
};
static const unsigned char a1208[] = {
#embed "../../Prompts/en/messages/why-closed.md"
};
static const unsigned char a1209[] = {
#embed "../../Prompts/en/messages/why-date.md"
};
static const unsigned char a1210[] = {
#embed "../../Prompts/en/messages/why-day.md"
};
static const unsigned char a1211[] = {
#embed "../../Prompts/en/messages/why-did.md"
};
static const unsigned char a1212[] = {
#embed "../../Prompts/en/messages/why-digest.md"
};
static const unsigned char a1213[] = {
#embed "../../Prompts/en/messages/why-done.md"
};
static const unsigned char a1214[] = {
#embed "../../Prompts/en/messages/why-follow-up.md"
};
static const unsigned char a1215[] = {
#embed "../../Prompts/en/messages/why-hand-over-next.md"
};
static const unsigned char a1216[] = {
#embed "../../Prompts/en/messages/why-hand-over-seen.md"
};
static const unsigned char a1217[] = {
#embed "../../Prompts/en/messages/why-hand-over.md"
};
static const unsigned char a1218[] = {
#embed "../../Prompts/en/messages/why-light-word.md"
};
static const unsigned char a1219[] = {
#embed "../../Prompts/en/messages/why-meet-dropped.md"
};
static const unsigned char a1220[] = {
#embed "../../Prompts/en/messages/why-meet.md"
};
static const unsigned char a1221[] = {
#embed "../../Prompts/en/messages/why-merged.md"
};
static const unsigned char a1222[] = {
#embed "../../Prompts/en/messages/why-moved.md"
};
static const unsigned char a1223[] = {
#embed "../../Prompts/en/messages/why-not-ahead.md"
};
static const unsigned char a1224[] = {
#embed "../../Prompts/en/messages/why-not-answered.md"
};
static const unsigned char a1225[] = {
#embed "../../Prompts/en/messages/why-note.md"
};
static const unsigned char a1226[] = {
#embed "../../Prompts/en/messages/why-nothing.md"
};
static const unsigned char a1227[] = {
#embed "../../Prompts/en/messages/why-pace.md"
};
static const unsigned char a1228[] = {
#embed "../../Prompts/en/messages/why-pair-ended.md"
};
static const unsigned char a1229[] = {
#embed "../../Prompts/en/messages/why-prepare.md"
};
static const unsigned char a1230[] = {
#embed "../../Prompts/en/messages/why-programme-ends.md"
};
static const unsigned char a1231[] = {
#embed "../../Prompts/en/messages/why-question-alone.md"
};
static const unsigned char a1232[] = {
#embed "../../Prompts/en/messages/why-question-new.md"
};
static const unsigned char a1233[] = {
#embed "../../Prompts/en/messages/why-question.md"
};
static const unsigned char a1234[] = {
#embed "../../Prompts/en/messages/why-record.md"
};
static const unsigned char a1235[] = {
#embed "../../Prompts/en/messages/why-reminder.md"
};
static const unsigned char a1236[] = {
#embed "../../Prompts/en/messages/why-rest-over.md"
};
static const unsigned char a1237[] = {
#embed "../../Prompts/en/messages/why-rest.md"
};
static const unsigned char a1238[] = {
#embed "../../Prompts/en/messages/why-reveal.md"
};
static const unsigned char a1239[] = {
#embed "../../Prompts/en/messages/why-rung.md"
};
static const unsigned char a1240[] = {
#embed "../../Prompts/en/messages/why-search-over.md"
};
static const unsigned char a1241[] = {
#embed "../../Prompts/en/messages/why-sitting.md"
};
static const unsigned char a1242[] = {
#embed "../../Prompts/en/messages/why-skipped.md"
};
static const unsigned char a1243[] = {
#embed "../../Prompts/en/messages/why-slots.md"
};
static const unsigned char a1244[] = {
#embed "../../Prompts/en/messages/why-talk-answer.md"
};
static const unsigned char a1245[] = {
#embed "../../Prompts/en/messages/why-talk.md"
};
static const unsigned char a1246[] = {
#embed "../../Prompts/en/messages/why-typing.md"
};
static const unsigned char a1247[] = {
#embed "../../Prompts/en/messages/why-unbooked.md"
};
static const unsigned char a1248[] = {
#embed "../../Prompts/en/messages/why-welcome.md"
};
static const unsigned char a1249[] = {
#embed "../../Prompts/en/messages/why-widen-hours.md"
};
static const unsigned char a1250[] = {
#embed "../../Prompts/en/messages/why.md"
};
static const unsigned char a1251[] = {
#embed "../../Prompts/en/messages/widen-anonymous.md"
};
static const unsigned char a1252[] = {
#embed "../../Prompts/en/messages/widen-hours.md"
};
static const unsigned char a1253[] = {
#embed "../../Prompts/en/messages/widen-not-enough.md"
};
static const unsigned char a1254[] = {
#embed "../../Prompts/en/messages/widen-partner.md"
};
static const unsigned char a1255[] = {
#embed "../../Prompts/en/messages/widen-supervisor.md"
};
static const unsigned char a1256[] = {
#embed "../../Prompts/en/messages/wish-by-ourselves.md"
};
static const unsigned char a1257[] = {
#embed "../../Prompts/en/messages/wish-new-partner.md"
};
static const unsigned char a1258[] = {
#embed "../../Prompts/en/messages/wish-rest.md"
};
static const unsigned char a1259[] = {
#embed "../../Prompts/en/messages/wish-together.md"
};
static const unsigned char a1260[] = {
#embed "../../Prompts/en/messages/write-button.md"
};
static const unsigned char a1261[] = {
#embed "../../Prompts/en/messages/zone-date.md"
};
static const unsigned char a1262[] = {
#embed "../../Prompts/en/messages/zone-how.md"
};
static const unsigned char a1263[] = {
#embed "../../Prompts/en/messages/zone-unknown.md"
};
static const unsigned char a1264[] = {
#embed "../../Prompts/en/messages/zone.md"
};
static const unsigned char a1265[] = {
#embed "../../Prompts/en/pages.yaml"
};
static const unsigned char a1266[] = {
#embed "../../Prompts/en/prompts/close-a-hard-talk-begun.md"
};
static const unsigned char a1267[] = {
#embed "../../Prompts/en/prompts/close-a-hope-come-closer.md"
};
static const unsigned char a1268[] = {
#embed "../../Prompts/en/prompts/close-a-sentence-remembered.md"
};
static const unsigned char a1269[] = {
#embed "../../Prompts/en/prompts/close-a-strength-seen.md"
};
static const unsigned char a1270[] = {
#embed "../../Prompts/en/prompts/close-a-thank-you.md"
};
static const unsigned char a1271[] = {
#embed "../../Prompts/en/prompts/close-for-those-who-begin.md"
};
static const unsigned char a1272[] = {
#embed "../../Prompts/en/prompts/close-heard-about-me.md"
};
static const unsigned char a1273[] = {
#embed "../../Prompts/en/prompts/close-left-open.md"
};
static const unsigned char a1274[] = {
#embed "../../Prompts/en/prompts/close-not-in-the-room.md"
};
static const unsigned char a1275[] = {
#embed "../../Prompts/en/prompts/close-only-from-you.md"
};
static const unsigned char a1276[] = {
#embed "../../Prompts/en/prompts/close-seen-differently.md"
};
static const unsigned char a1277[] = {
#embed "../../Prompts/en/prompts/close-speak-or-leave-room.md"
};
static const unsigned char a1278[] = {
#embed "../../Prompts/en/prompts/close-to-take-with-you.md"
};
static const unsigned char a1279[] = {
#embed "../../Prompts/en/prompts/more-a-day-later.md"
};
static const unsigned char a1280[] = {
#embed "../../Prompts/en/prompts/more-a-fixed-opinion.md"
};
static const unsigned char a1281[] = {
#embed "../../Prompts/en/prompts/more-a-free-hour.md"
};
static const unsigned char a1282[] = {
#embed "../../Prompts/en/prompts/more-a-good-goodbye.md"
};
static const unsigned char a1283[] = {
#embed "../../Prompts/en/prompts/more-a-letter-to-myself.md"
};
static const unsigned char a1284[] = {
#embed "../../Prompts/en/prompts/more-a-question-about-my-work.md"
};
static const unsigned char a1285[] = {
#embed "../../Prompts/en/prompts/more-a-question-for-me.md"
};
static const unsigned char a1286[] = {
#embed "../../Prompts/en/prompts/more-a-sentence-that-helped.md"
};
static const unsigned char a1287[] = {
#embed "../../Prompts/en/prompts/more-another-view.md"
};
static const unsigned char a1288[] = {
#embed "../../Prompts/en/prompts/more-easy-for-me.md"
};
static const unsigned char a1289[] = {
#embed "../../Prompts/en/prompts/more-end-of-the-week.md"
};
static const unsigned char a1290[] = {
#embed "../../Prompts/en/prompts/more-first-five-minutes.md"
};
static const unsigned char a1291[] = {
#embed "../../Prompts/en/prompts/more-fully-heard.md"
};
static const unsigned char a1292[] = {
#embed "../../Prompts/en/prompts/more-hard-to-give.md"
};
static const unsigned char a1293[] = {
#embed "../../Prompts/en/prompts/more-hard-to-hear.md"
};
static const unsigned char a1294[] = {
#embed "../../Prompts/en/prompts/more-helps-and-slows.md"
};
static const unsigned char a1295[] = {
#embed "../../Prompts/en/prompts/more-how-i-end-things.md"
};
static const unsigned char a1296[] = {
#embed "../../Prompts/en/prompts/more-in-two-sentences.md"
};
static const unsigned char a1297[] = {
#embed "../../Prompts/en/prompts/more-interrupting.md"
};
static const unsigned char a1298[] = {
#embed "../../Prompts/en/prompts/more-no-longer-asked.md"
};
static const unsigned char a1299[] = {
#embed "../../Prompts/en/prompts/more-nobody-asks.md"
};
static const unsigned char a1300[] = {
#embed "../../Prompts/en/prompts/more-nobody-explained-it.md"
};
static const unsigned char a1301[] = {
#embed "../../Prompts/en/prompts/more-not-in-the-meeting.md"
};
static const unsigned char a1302[] = {
#embed "../../Prompts/en/prompts/more-not-planned.md"
};
static const unsigned char a1303[] = {
#embed "../../Prompts/en/prompts/more-one-question-more.md"
};
static const unsigned char a1304[] = {
#embed "../../Prompts/en/prompts/more-one-thing-heard.md"
};
static const unsigned char a1305[] = {
#embed "../../Prompts/en/prompts/more-saying-no.md"
};
static const unsigned char a1306[] = {
#embed "../../Prompts/en/prompts/more-the-first-minute.md"
};
static const unsigned char a1307[] = {
#embed "../../Prompts/en/prompts/more-the-last-meeting.md"
};
static const unsigned char a1308[] = {
#embed "../../Prompts/en/prompts/more-the-weight-of-a-word.md"
};
static const unsigned char a1309[] = {
#embed "../../Prompts/en/prompts/more-three-guesses.md"
};
static const unsigned char a1310[] = {
#embed "../../Prompts/en/prompts/more-two-sentences-of-thanks.md"
};
static const unsigned char a1311[] = {
#embed "../../Prompts/en/prompts/more-unmentioned-good-work.md"
};
static const unsigned char a1312[] = {
#embed "../../Prompts/en/prompts/more-when-it-gets-hard.md"
};
static const unsigned char a1313[] = {
#embed "../../Prompts/en/prompts/more-where-i-listen-best.md"
};
static const unsigned char a1314[] = {
#embed "../../Prompts/en/prompts/prepare-a-changed-view.md"
};
static const unsigned char a1315[] = {
#embed "../../Prompts/en/prompts/prepare-a-choice-at-work.md"
};
static const unsigned char a1316[] = {
#embed "../../Prompts/en/prompts/prepare-a-day-that-went-well.md"
};
static const unsigned char a1317[] = {
#embed "../../Prompts/en/prompts/prepare-a-decision.md"
};
static const unsigned char a1318[] = {
#embed "../../Prompts/en/prompts/prepare-a-first-impression.md"
};
static const unsigned char a1319[] = {
#embed "../../Prompts/en/prompts/prepare-a-habit-of-this-place.md"
};
static const unsigned char a1320[] = {
#embed "../../Prompts/en/prompts/prepare-a-question-kept.md"
};
static const unsigned char a1321[] = {
#embed "../../Prompts/en/prompts/prepare-a-question-that-stays.md"
};
static const unsigned char a1322[] = {
#embed "../../Prompts/en/prompts/prepare-a-rule-from-before.md"
};
static const unsigned char a1323[] = {
#embed "../../Prompts/en/prompts/prepare-a-slow-start.md"
};
static const unsigned char a1324[] = {
#embed "../../Prompts/en/prompts/prepare-a-subject-i-leave.md"
};
static const unsigned char a1325[] = {
#embed "../../Prompts/en/prompts/prepare-a-talk-that-stays.md"
};
static const unsigned char a1326[] = {
#embed "../../Prompts/en/prompts/prepare-a-thank-you.md"
};
static const unsigned char a1327[] = {
#embed "../../Prompts/en/prompts/prepare-a-week-as-it-is.md"
};
static const unsigned char a1328[] = {
#embed "../../Prompts/en/prompts/prepare-a-word-that-weighed.md"
};
static const unsigned char a1329[] = {
#embed "../../Prompts/en/prompts/prepare-a-word-used-here.md"
};
static const unsigned char a1330[] = {
#embed "../../Prompts/en/prompts/prepare-advice-used-and-left.md"
};
static const unsigned char a1331[] = {
#embed "../../Prompts/en/prompts/prepare-after-this-season.md"
};
static const unsigned char a1332[] = {
#embed "../../Prompts/en/prompts/prepare-asking-for-one-thing.md"
};
static const unsigned char a1333[] = {
#embed "../../Prompts/en/prompts/prepare-easy-to-speak.md"
};
static const unsigned char a1334[] = {
#embed "../../Prompts/en/prompts/prepare-good-work-seen.md"
};
static const unsigned char a1335[] = {
#embed "../../Prompts/en/prompts/prepare-how-to-tell-me.md"
};
static const unsigned char a1336[] = {
#embed "../../Prompts/en/prompts/prepare-how-you-came-here.md"
};
static const unsigned char a1337[] = {
#embed "../../Prompts/en/prompts/prepare-judged-too-soon.md"
};
static const unsigned char a1338[] = {
#embed "../../Prompts/en/prompts/prepare-kept-quiet.md"
};
static const unsigned char a1339[] = {
#embed "../../Prompts/en/prompts/prepare-more-of-this-task.md"
};
static const unsigned char a1340[] = {
#embed "../../Prompts/en/prompts/prepare-no-answer-so-far.md"
};
static const unsigned char a1341[] = {
#embed "../../Prompts/en/prompts/prepare-not-belonging.md"
};
static const unsigned char a1342[] = {
#embed "../../Prompts/en/prompts/prepare-not-safe-to-disagree.md"
};
static const unsigned char a1343[] = {
#embed "../../Prompts/en/prompts/prepare-of-use-at-work.md"
};
static const unsigned char a1344[] = {
#embed "../../Prompts/en/prompts/prepare-often-explained.md"
};
static const unsigned char a1345[] = {
#embed "../../Prompts/en/prompts/prepare-one-sentence.md"
};
static const unsigned char a1346[] = {
#embed "../../Prompts/en/prompts/prepare-say-it-back.md"
};
static const unsigned char a1347[] = {
#embed "../../Prompts/en/prompts/prepare-something-tried.md"
};
static const unsigned char a1348[] = {
#embed "../../Prompts/en/prompts/prepare-something-unsaid.md"
};
static const unsigned char a1349[] = {
#embed "../../Prompts/en/prompts/prepare-the-longer-form.md"
};
static const unsigned char a1350[] = {
#embed "../../Prompts/en/prompts/prepare-the-way-of-an-idea.md"
};
static const unsigned char a1351[] = {
#embed "../../Prompts/en/prompts/prepare-what-goes-on.md"
};
static const unsigned char a1352[] = {
#embed "../../Prompts/en/prompts/prepare-what-i-hope-for.md"
};
static const unsigned char a1353[] = {
#embed "../../Prompts/en/prompts/prepare-what-i-saw-in-you.md"
};
static const unsigned char a1354[] = {
#embed "../../Prompts/en/prompts/prepare-what-others-think-i-do.md"
};
static const unsigned char a1355[] = {
#embed "../../Prompts/en/prompts/prepare-what-to-keep.md"
};
static const unsigned char a1356[] = {
#embed "../../Prompts/en/prompts/prepare-when-it-goes-quiet.md"
};
static const unsigned char a1357[] = {
#embed "../../Prompts/en/prompts/prepare-whose-word-decides.md"
};
static const unsigned char a1358[] = {
#embed "../../Prompts/en/prompts/prepare-words-that-hurt.md"
};
static const unsigned char a1359[] = {
#embed "../../Prompts/en/prompts/reflect-a-belief-in-doubt.md"
};
static const unsigned char a1360[] = {
#embed "../../Prompts/en/prompts/reflect-a-fair-way-to-say-it.md"
};
static const unsigned char a1361[] = {
#embed "../../Prompts/en/prompts/reflect-a-gap-filled.md"
};
static const unsigned char a1362[] = {
#embed "../../Prompts/en/prompts/reflect-a-hard-thing-told.md"
};
static const unsigned char a1363[] = {
#embed "../../Prompts/en/prompts/reflect-a-moment-to-keep.md"
};
static const unsigned char a1364[] = {
#embed "../../Prompts/en/prompts/reflect-a-question-to-pass-on.md"
};
static const unsigned char a1365[] = {
#embed "../../Prompts/en/prompts/reflect-a-question-too-late.md"
};
static const unsigned char a1366[] = {
#embed "../../Prompts/en/prompts/reflect-a-second-time.md"
};
static const unsigned char a1367[] = {
#embed "../../Prompts/en/prompts/reflect-a-sentence-for-monday.md"
};
static const unsigned char a1368[] = {
#embed "../../Prompts/en/prompts/reflect-a-silence.md"
};
static const unsigned char a1369[] = {
#embed "../../Prompts/en/prompts/reflect-a-small-thing.md"
};
static const unsigned char a1370[] = {
#embed "../../Prompts/en/prompts/reflect-a-word-of-two-meanings.md"
};
static const unsigned char a1371[] = {
#embed "../../Prompts/en/prompts/reflect-about-my-work.md"
};
static const unsigned char a1372[] = {
#embed "../../Prompts/en/prompts/reflect-another-subject.md"
};
static const unsigned char a1373[] = {
#embed "../../Prompts/en/prompts/reflect-answered-at-once.md"
};
static const unsigned char a1374[] = {
#embed "../../Prompts/en/prompts/reflect-ask-or-tell.md"
};
static const unsigned char a1375[] = {
#embed "../../Prompts/en/prompts/reflect-before-it-ends.md"
};
static const unsigned char a1376[] = {
#embed "../../Prompts/en/prompts/reflect-believed-before.md"
};
static const unsigned char a1377[] = {
#embed "../../Prompts/en/prompts/reflect-beyond-my-own-life.md"
};
static const unsigned char a1378[] = {
#embed "../../Prompts/en/prompts/reflect-choosing-the-subject.md"
};
static const unsigned char a1379[] = {
#embed "../../Prompts/en/prompts/reflect-easy-to-take-in.md"
};
static const unsigned char a1380[] = {
#embed "../../Prompts/en/prompts/reflect-first-thought.md"
};
static const unsigned char a1381[] = {
#embed "../../Prompts/en/prompts/reflect-held-back.md"
};
static const unsigned char a1382[] = {
#embed "../../Prompts/en/prompts/reflect-helps-one-hinders-one.md"
};
static const unsigned char a1383[] = {
#embed "../../Prompts/en/prompts/reflect-how-it-ended.md"
};
static const unsigned char a1384[] = {
#embed "../../Prompts/en/prompts/reflect-how-sure.md"
};
static const unsigned char a1385[] = {
#embed "../../Prompts/en/prompts/reflect-in-another-way.md"
};
static const unsigned char a1386[] = {
#embed "../../Prompts/en/prompts/reflect-kinds-of-questions.md"
};
static const unsigned char a1387[] = {
#embed "../../Prompts/en/prompts/reflect-left-open.md"
};
static const unsigned char a1388[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-a-difference.md"
};
static const unsigned char a1389[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-my-work.md"
};
static const unsigned char a1390[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-the-season.md"
};
static const unsigned char a1391[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-what-was-hard.md"
};
static const unsigned char a1392[] = {
#embed "../../Prompts/en/prompts/reflect-longest-answer.md"
};
static const unsigned char a1393[] = {
#embed "../../Prompts/en/prompts/reflect-next-time.md"
};
static const unsigned char a1394[] = {
#embed "../../Prompts/en/prompts/reflect-not-guessed.md"
};
static const unsigned char a1395[] = {
#embed "../../Prompts/en/prompts/reflect-one-thing-more.md"
};
static const unsigned char a1396[] = {
#embed "../../Prompts/en/prompts/reflect-rather-not-heard.md"
};
static const unsigned char a1397[] = {
#embed "../../Prompts/en/prompts/reflect-room-for-both.md"
};
static const unsigned char a1398[] = {
#embed "../../Prompts/en/prompts/reflect-room-to-speak.md"
};
static const unsigned char a1399[] = {
#embed "../../Prompts/en/prompts/reflect-sayable-here.md"
};
static const unsigned char a1400[] = {
#embed "../../Prompts/en/prompts/reflect-something-that-helps.md"
};
static const unsigned char a1401[] = {
#embed "../../Prompts/en/prompts/reflect-staying-with-it.md"
};
static const unsigned char a1402[] = {
#embed "../../Prompts/en/prompts/reflect-the-first-step.md"
};
static const unsigned char a1403[] = {
#embed "../../Prompts/en/prompts/reflect-the-way-we-talk.md"
};
static const unsigned char a1404[] = {
#embed "../../Prompts/en/prompts/reflect-three-lines.md"
};
static const unsigned char a1405[] = {
#embed "../../Prompts/en/prompts/reflect-use-or-leave.md"
};
static const unsigned char a1406[] = {
#embed "../../Prompts/en/prompts/reflect-what-helped.md"
};
static const unsigned char a1407[] = {
#embed "../../Prompts/en/prompts/reflect-what-i-did-most.md"
};
static const unsigned char a1408[] = {
#embed "../../Prompts/en/prompts/reflect-when-it-was-quiet.md"
};
static const unsigned char a1409[] = {
#embed "../../Prompts/en/prompts/reflect-where-it-differs.md"
};
static const unsigned char a1410[] = {
#embed "../../Prompts/en/prompts/reflect-who-spoke-first.md"
};
static const unsigned char a1411[] = {
#embed "../../Prompts/pt/locale.yaml"
};
static const unsigned char a1412[] = {
#embed "../../Prompts/pt/messages/act-away.md"
};
static const unsigned char a1413[] = {
#embed "../../Prompts/pt/messages/act-language.md"
};
static const unsigned char a1414[] = {
#embed "../../Prompts/pt/messages/act-lighter.md"
};
static const unsigned char a1415[] = {
#embed "../../Prompts/pt/messages/act-meet.md"
};
static const unsigned char a1416[] = {
#embed "../../Prompts/pt/messages/act-no.md"
};
static const unsigned char a1417[] = {
#embed "../../Prompts/pt/messages/act-pace.md"
};
static const unsigned char a1418[] = {
#embed "../../Prompts/pt/messages/act-pass.md"
};
static const unsigned char a1419[] = {
#embed "../../Prompts/pt/messages/act-pause.md"
};
static const unsigned char a1420[] = {
#embed "../../Prompts/pt/messages/act-show.md"
};
static const unsigned char a1421[] = {
#embed "../../Prompts/pt/messages/act-skip.md"
};
static const unsigned char a1422[] = {
#embed "../../Prompts/pt/messages/act-snooze.md"
};
static const unsigned char a1423[] = {
#embed "../../Prompts/pt/messages/act-stop.md"
};
static const unsigned char a1424[] = {
#embed "../../Prompts/pt/messages/act-zone.md"
};
static const unsigned char a1425[] = {
#embed "../../Prompts/pt/messages/active.md"
};
static const unsigned char a1426[] = {
#embed "../../Prompts/pt/messages/added.md"
};
static const unsigned char a1427[] = {
#embed "../../Prompts/pt/messages/again-noted.md"
};
static const unsigned char a1428[] = {
#embed "../../Prompts/pt/messages/agree.md"
};
static const unsigned char a1429[] = {
#embed "../../Prompts/pt/messages/agreed-by-both.md"
};
static const unsigned char a1430[] = {
#embed "../../Prompts/pt/messages/agreement-again.md"
};
static const unsigned char a1431[] = {
#embed "../../Prompts/pt/messages/agreement-lines.md"
};
static const unsigned char a1432[] = {
#embed "../../Prompts/pt/messages/agreement-newer.md"
};
static const unsigned char a1433[] = {
#embed "../../Prompts/pt/messages/agreement-renewed.md"
};
static const unsigned char a1434[] = {
#embed "../../Prompts/pt/messages/aim.md"
};
static const unsigned char a1435[] = {
#embed "../../Prompts/pt/messages/alone-again.md"
};
static const unsigned char a1436[] = {
#embed "../../Prompts/pt/messages/anonymous-notes.md"
};
static const unsigned char a1437[] = {
#embed "../../Prompts/pt/messages/answer-ways.md"
};
static const unsigned char a1438[] = {
#embed "../../Prompts/pt/messages/ask-reminder.md"
};
static const unsigned char a1439[] = {
#embed "../../Prompts/pt/messages/away-alone.md"
};
static const unsigned char a1440[] = {
#embed "../../Prompts/pt/messages/away-entered.md"
};
static const unsigned char a1441[] = {
#embed "../../Prompts/pt/messages/away-how.md"
};
static const unsigned char a1442[] = {
#embed "../../Prompts/pt/messages/away-kept.md"
};
static const unsigned char a1443[] = {
#embed "../../Prompts/pt/messages/away-session.md"
};
static const unsigned char a1444[] = {
#embed "../../Prompts/pt/messages/away-swapped.md"
};
static const unsigned char a1445[] = {
#embed "../../Prompts/pt/messages/away-too-long.md"
};
static const unsigned char a1446[] = {
#embed "../../Prompts/pt/messages/away.md"
};
static const unsigned char a1447[] = {
#embed "../../Prompts/pt/messages/balance-asked.md"
};
static const unsigned char a1448[] = {
#embed "../../Prompts/pt/messages/balance-bent.md"
};
static const unsigned char a1449[] = {
#embed "../../Prompts/pt/messages/balance-disclosed.md"
};
static const unsigned char a1450[] = {
#embed "../../Prompts/pt/messages/balance-early.md"
};
static const unsigned char a1451[] = {
#embed "../../Prompts/pt/messages/balance-initiated.md"
};
static const unsigned char a1452[] = {
#embed "../../Prompts/pt/messages/balance-led-early.md"
};
static const unsigned char a1453[] = {
#embed "../../Prompts/pt/messages/balance-led-even.md"
};
static const unsigned char a1454[] = {
#embed "../../Prompts/pt/messages/balance-led-partner.md"
};
static const unsigned char a1455[] = {
#embed "../../Prompts/pt/messages/balance-led-you.md"
};
static const unsigned char a1456[] = {
#embed "../../Prompts/pt/messages/both-in-answer.md"
};
static const unsigned char a1457[] = {
#embed "../../Prompts/pt/messages/both-in-reminder-last.md"
};
static const unsigned char a1458[] = {
#embed "../../Prompts/pt/messages/both-in-reminder.md"
};
static const unsigned char a1459[] = {
#embed "../../Prompts/pt/messages/both-in.md"
};
static const unsigned char a1460[] = {
#embed "../../Prompts/pt/messages/came-late.md"
};
static const unsigned char a1461[] = {
#embed "../../Prompts/pt/messages/change-it.md"
};
static const unsigned char a1462[] = {
#embed "../../Prompts/pt/messages/change-which.md"
};
static const unsigned char a1463[] = {
#embed "../../Prompts/pt/messages/changed-share-again.md"
};
static const unsigned char a1464[] = {
#embed "../../Prompts/pt/messages/changed.md"
};
static const unsigned char a1465[] = {
#embed "../../Prompts/pt/messages/changes-limit.md"
};
static const unsigned char a1466[] = {
#embed "../../Prompts/pt/messages/clocks-change-theirs.md"
};
static const unsigned char a1467[] = {
#embed "../../Prompts/pt/messages/clocks-change-yours.md"
};
static const unsigned char a1468[] = {
#embed "../../Prompts/pt/messages/closed-keep.md"
};
static const unsigned char a1469[] = {
#embed "../../Prompts/pt/messages/closed-without.md"
};
static const unsigned char a1470[] = {
#embed "../../Prompts/pt/messages/closed.md"
};
static const unsigned char a1471[] = {
#embed "../../Prompts/pt/messages/closing-opens.md"
};
static const unsigned char a1472[] = {
#embed "../../Prompts/pt/messages/closing-thanks.md"
};
static const unsigned char a1473[] = {
#embed "../../Prompts/pt/messages/confidence-limits.md"
};
static const unsigned char a1474[] = {
#embed "../../Prompts/pt/messages/contract-1.md"
};
static const unsigned char a1475[] = {
#embed "../../Prompts/pt/messages/contract-2.md"
};
static const unsigned char a1476[] = {
#embed "../../Prompts/pt/messages/contract-3.md"
};
static const unsigned char a1477[] = {
#embed "../../Prompts/pt/messages/contract-3b.md"
};
static const unsigned char a1478[] = {
#embed "../../Prompts/pt/messages/contract-4.md"
};
static const unsigned char a1479[] = {
#embed "../../Prompts/pt/messages/contract-5.md"
};
static const unsigned char a1480[] = {
#embed "../../Prompts/pt/messages/contract-5b.md"
};
static const unsigned char a1481[] = {
#embed "../../Prompts/pt/messages/contract-6.md"
};
static const unsigned char a1482[] = {
#embed "../../Prompts/pt/messages/contract-7.md"
};
static const unsigned char a1483[] = {
#embed "../../Prompts/pt/messages/contract-spoken.md"
};
static const unsigned char a1484[] = {
#embed "../../Prompts/pt/messages/date-guess.md"
};
static const unsigned char a1485[] = {
#embed "../../Prompts/pt/messages/date-off.md"
};
static const unsigned char a1486[] = {
#embed "../../Prompts/pt/messages/date-open-again.md"
};
static const unsigned char a1487[] = {
#embed "../../Prompts/pt/messages/date-past.md"
};
static const unsigned char a1488[] = {
#embed "../../Prompts/pt/messages/date-was.md"
};
static const unsigned char a1489[] = {
#embed "../../Prompts/pt/messages/date-which.md"
};
static const unsigned char a1490[] = {
#embed "../../Prompts/pt/messages/date.md"
};
static const unsigned char a1491[] = {
#embed "../../Prompts/pt/messages/day-plain.md"
};
static const unsigned char a1492[] = {
#embed "../../Prompts/pt/messages/day.md"
};
static const unsigned char a1493[] = {
#embed "../../Prompts/pt/messages/delete-sure.md"
};
static const unsigned char a1494[] = {
#embed "../../Prompts/pt/messages/deleted.md"
};
static const unsigned char a1495[] = {
#embed "../../Prompts/pt/messages/did-reminder.md"
};
static const unsigned char a1496[] = {
#embed "../../Prompts/pt/messages/did.md"
};
static const unsigned char a1497[] = {
#embed "../../Prompts/pt/messages/differently.md"
};
static const unsigned char a1498[] = {
#embed "../../Prompts/pt/messages/digest-answered-fewer.md"
};
static const unsigned char a1499[] = {
#embed "../../Prompts/pt/messages/digest-answered-half.md"
};
static const unsigned char a1500[] = {
#embed "../../Prompts/pt/messages/digest-answered-most.md"
};
static const unsigned char a1501[] = {
#embed "../../Prompts/pt/messages/digest-answered.md"
};
static const unsigned char a1502[] = {
#embed "../../Prompts/pt/messages/digest-asked-both.md"
};
static const unsigned char a1503[] = {
#embed "../../Prompts/pt/messages/digest-asked.md"
};
static const unsigned char a1504[] = {
#embed "../../Prompts/pt/messages/digest-before.md"
};
static const unsigned char a1505[] = {
#embed "../../Prompts/pt/messages/digest-cell-closing.md"
};
static const unsigned char a1506[] = {
#embed "../../Prompts/pt/messages/digest-cell-early.md"
};
static const unsigned char a1507[] = {
#embed "../../Prompts/pt/messages/digest-cell-held.md"
};
static const unsigned char a1508[] = {
#embed "../../Prompts/pt/messages/digest-cell-midpoint.md"
};
static const unsigned char a1509[] = {
#embed "../../Prompts/pt/messages/digest-cell-not-held.md"
};
static const unsigned char a1510[] = {
#embed "../../Prompts/pt/messages/digest-cell-not-or-unclear.md"
};
static const unsigned char a1511[] = {
#embed "../../Prompts/pt/messages/digest-cell-review.md"
};
static const unsigned char a1512[] = {
#embed "../../Prompts/pt/messages/digest-cell-some.md"
};
static const unsigned char a1513[] = {
#embed "../../Prompts/pt/messages/digest-cell-starting.md"
};
static const unsigned char a1514[] = {
#embed "../../Prompts/pt/messages/digest-cell-unclear.md"
};
static const unsigned char a1515[] = {
#embed "../../Prompts/pt/messages/digest-cell-working.md"
};
static const unsigned char a1516[] = {
#embed "../../Prompts/pt/messages/digest-could.md"
};
static const unsigned char a1517[] = {
#embed "../../Prompts/pt/messages/digest-days-agreed.md"
};
static const unsigned char a1518[] = {
#embed "../../Prompts/pt/messages/digest-days-talked.md"
};
static const unsigned char a1519[] = {
#embed "../../Prompts/pt/messages/digest-days.md"
};
static const unsigned char a1520[] = {
#embed "../../Prompts/pt/messages/digest-fact-cut-short.md"
};
static const unsigned char a1521[] = {
#embed "../../Prompts/pt/messages/digest-fact-first-date-missing.md"
};
static const unsigned char a1522[] = {
#embed "../../Prompts/pt/messages/digest-fact-low-after-talk.md"
};
static const unsigned char a1523[] = {
#embed "../../Prompts/pt/messages/digest-fact-moved-late.md"
};
static const unsigned char a1524[] = {
#embed "../../Prompts/pt/messages/digest-fact-next-date-missing.md"
};
static const unsigned char a1525[] = {
#embed "../../Prompts/pt/messages/digest-fact-one-sided.md"
};
static const unsigned char a1526[] = {
#embed "../../Prompts/pt/messages/digest-fact-quiet.md"
};
static const unsigned char a1527[] = {
#embed "../../Prompts/pt/messages/digest-fact-stuck-closing.md"
};
static const unsigned char a1528[] = {
#embed "../../Prompts/pt/messages/digest-fact-stuck-contracting.md"
};
static const unsigned char a1529[] = {
#embed "../../Prompts/pt/messages/digest-fact-stuck-other.md"
};
static const unsigned char a1530[] = {
#embed "../../Prompts/pt/messages/digest-fact-stuck-readiness.md"
};
static const unsigned char a1531[] = {
#embed "../../Prompts/pt/messages/digest-fact-two-views.md"
};
static const unsigned char a1532[] = {
#embed "../../Prompts/pt/messages/digest-fact-unanswered-message.md"
};
static const unsigned char a1533[] = {
#embed "../../Prompts/pt/messages/digest-foot.md"
};
static const unsigned char a1534[] = {
#embed "../../Prompts/pt/messages/digest-mean-at-least.md"
};
static const unsigned char a1535[] = {
#embed "../../Prompts/pt/messages/digest-mean-at-most.md"
};
static const unsigned char a1536[] = {
#embed "../../Prompts/pt/messages/digest-more.md"
};
static const unsigned char a1537[] = {
#embed "../../Prompts/pt/messages/digest-note.md"
};
static const unsigned char a1538[] = {
#embed "../../Prompts/pt/messages/digest-nothing-new-open.md"
};
static const unsigned char a1539[] = {
#embed "../../Prompts/pt/messages/digest-nothing-new.md"
};
static const unsigned char a1540[] = {
#embed "../../Prompts/pt/messages/digest-noticed-several.md"
};
static const unsigned char a1541[] = {
#embed "../../Prompts/pt/messages/digest-pairs-split.md"
};
static const unsigned char a1542[] = {
#embed "../../Prompts/pt/messages/digest-pairs-whole.md"
};
static const unsigned char a1543[] = {
#embed "../../Prompts/pt/messages/digest-pairs.md"
};
static const unsigned char a1544[] = {
#embed "../../Prompts/pt/messages/digest-part-answers.md"
};
static const unsigned char a1545[] = {
#embed "../../Prompts/pt/messages/digest-part-noticed.md"
};
static const unsigned char a1546[] = {
#embed "../../Prompts/pt/messages/digest-part-pairs.md"
};
static const unsigned char a1547[] = {
#embed "../../Prompts/pt/messages/digest-part-sessions.md"
};
static const unsigned char a1548[] = {
#embed "../../Prompts/pt/messages/digest-part-waiting.md"
};
static const unsigned char a1549[] = {
#embed "../../Prompts/pt/messages/digest-pulse-heard.md"
};
static const unsigned char a1550[] = {
#embed "../../Prompts/pt/messages/digest-pulse-learned.md"
};
static const unsigned char a1551[] = {
#embed "../../Prompts/pt/messages/digest-pulse-safe.md"
};
static const unsigned char a1552[] = {
#embed "../../Prompts/pt/messages/digest-resting.md"
};
static const unsigned char a1553[] = {
#embed "../../Prompts/pt/messages/digest-sessions-few.md"
};
static const unsigned char a1554[] = {
#embed "../../Prompts/pt/messages/digest-sessions-fewer.md"
};
static const unsigned char a1555[] = {
#embed "../../Prompts/pt/messages/digest-sessions-half.md"
};
static const unsigned char a1556[] = {
#embed "../../Prompts/pt/messages/digest-sessions-most.md"
};
static const unsigned char a1557[] = {
#embed "../../Prompts/pt/messages/digest-sessions-split.md"
};
static const unsigned char a1558[] = {
#embed "../../Prompts/pt/messages/digest-sessions.md"
};
static const unsigned char a1559[] = {
#embed "../../Prompts/pt/messages/digest-stands.md"
};
static const unsigned char a1560[] = {
#embed "../../Prompts/pt/messages/digest-step-closing.md"
};
static const unsigned char a1561[] = {
#embed "../../Prompts/pt/messages/digest-step-early.md"
};
static const unsigned char a1562[] = {
#embed "../../Prompts/pt/messages/digest-step-midpoint.md"
};
static const unsigned char a1563[] = {
#embed "../../Prompts/pt/messages/digest-step-review.md"
};
static const unsigned char a1564[] = {
#embed "../../Prompts/pt/messages/digest-step-starting.md"
};
static const unsigned char a1565[] = {
#embed "../../Prompts/pt/messages/digest-step-working.md"
};
static const unsigned char a1566[] = {
#embed "../../Prompts/pt/messages/digest-talk-offered.md"
};
static const unsigned char a1567[] = {
#embed "../../Prompts/pt/messages/digest-too-few.md"
};
static const unsigned char a1568[] = {
#embed "../../Prompts/pt/messages/digest-waiting-notes.md"
};
static const unsigned char a1569[] = {
#embed "../../Prompts/pt/messages/digest-waiting-talk.md"
};
static const unsigned char a1570[] = {
#embed "../../Prompts/pt/messages/digest.md"
};
static const unsigned char a1571[] = {
#embed "../../Prompts/pt/messages/done-asked.md"
};
static const unsigned char a1572[] = {
#embed "../../Prompts/pt/messages/done-go-on.md"
};
static const unsigned char a1573[] = {
#embed "../../Prompts/pt/messages/done-question.md"
};
static const unsigned char a1574[] = {
#embed "../../Prompts/pt/messages/drafts-again.md"
};
static const unsigned char a1575[] = {
#embed "../../Prompts/pt/messages/drafts-kept.md"
};
static const unsigned char a1576[] = {
#embed "../../Prompts/pt/messages/drafts-not-in.md"
};
static const unsigned char a1577[] = {
#embed "../../Prompts/pt/messages/drafts-when.md"
};
static const unsigned char a1578[] = {
#embed "../../Prompts/pt/messages/dropped.md"
};
static const unsigned char a1579[] = {
#embed "../../Prompts/pt/messages/encrypted-room.md"
};
static const unsigned char a1580[] = {
#embed "../../Prompts/pt/messages/ended-already.md"
};
static const unsigned char a1581[] = {
#embed "../../Prompts/pt/messages/entry-cut.md"
};
static const unsigned char a1582[] = {
#embed "../../Prompts/pt/messages/erase.md"
};
static const unsigned char a1583[] = {
#embed "../../Prompts/pt/messages/export-about.md"
};
static const unsigned char a1584[] = {
#embed "../../Prompts/pt/messages/export-enough.md"
};
static const unsigned char a1585[] = {
#embed "../../Prompts/pt/messages/export-link.md"
};
static const unsigned char a1586[] = {
#embed "../../Prompts/pt/messages/export.md"
};
static const unsigned char a1587[] = {
#embed "../../Prompts/pt/messages/follow-did.md"
};
static const unsigned char a1588[] = {
#embed "../../Prompts/pt/messages/follow-line.md"
};
static const unsigned char a1589[] = {
#embed "../../Prompts/pt/messages/follow-touch.md"
};
static const unsigned char a1590[] = {
#embed "../../Prompts/pt/messages/form.md"
};
static const unsigned char a1591[] = {
#embed "../../Prompts/pt/messages/goal-words.md"
};
static const unsigned char a1592[] = {
#embed "../../Prompts/pt/messages/goes-deeper.md"
};
static const unsigned char a1593[] = {
#embed "../../Prompts/pt/messages/hand-over-again.md"
};
static const unsigned char a1594[] = {
#embed "../../Prompts/pt/messages/hand-over-next.md"
};
static const unsigned char a1595[] = {
#embed "../../Prompts/pt/messages/hand-over-seen.md"
};
static const unsigned char a1596[] = {
#embed "../../Prompts/pt/messages/hand-over-sentence.md"
};
static const unsigned char a1597[] = {
#embed "../../Prompts/pt/messages/hand-over-was-seen.md"
};
static const unsigned char a1598[] = {
#embed "../../Prompts/pt/messages/hand-over.md"
};
static const unsigned char a1599[] = {
#embed "../../Prompts/pt/messages/heard.md"
};
static const unsigned char a1600[] = {
#embed "../../Prompts/pt/messages/help-commands.md"
};
static const unsigned char a1601[] = {
#embed "../../Prompts/pt/messages/help-how.md"
};
static const unsigned char a1602[] = {
#embed "../../Prompts/pt/messages/help-not-now.md"
};
static const unsigned char a1603[] = {
#embed "../../Prompts/pt/messages/help-outside.md"
};
static const unsigned char a1604[] = {
#embed "../../Prompts/pt/messages/help-send.md"
};
static const unsigned char a1605[] = {
#embed "../../Prompts/pt/messages/help-sent.md"
};
static const unsigned char a1606[] = {
#embed "../../Prompts/pt/messages/help-sentence-kept.md"
};
static const unsigned char a1607[] = {
#embed "../../Prompts/pt/messages/help-sentence.md"
};
static const unsigned char a1608[] = {
#embed "../../Prompts/pt/messages/help-unreachable.md"
};
static const unsigned char a1609[] = {
#embed "../../Prompts/pt/messages/help-who.md"
};
static const unsigned char a1610[] = {
#embed "../../Prompts/pt/messages/help.md"
};
static const unsigned char a1611[] = {
#embed "../../Prompts/pt/messages/hours-change.md"
};
static const unsigned char a1612[] = {
#embed "../../Prompts/pt/messages/hours-how.md"
};
static const unsigned char a1613[] = {
#embed "../../Prompts/pt/messages/hours-kept.md"
};
static const unsigned char a1614[] = {
#embed "../../Prompts/pt/messages/hours-reminder.md"
};
static const unsigned char a1615[] = {
#embed "../../Prompts/pt/messages/hours-unclear.md"
};
static const unsigned char a1616[] = {
#embed "../../Prompts/pt/messages/hours.md"
};
static const unsigned char a1617[] = {
#embed "../../Prompts/pt/messages/keep-agreement.md"
};
static const unsigned char a1618[] = {
#embed "../../Prompts/pt/messages/kept-late.md"
};
static const unsigned char a1619[] = {
#embed "../../Prompts/pt/messages/kept-plain.md"
};
static const unsigned char a1620[] = {
#embed "../../Prompts/pt/messages/language-unknown.md"
};
static const unsigned char a1621[] = {
#embed "../../Prompts/pt/messages/language.md"
};
static const unsigned char a1622[] = {
#embed "../../Prompts/pt/messages/last-message.md"
};
static const unsigned char a1623[] = {
#embed "../../Prompts/pt/messages/light-word-sent.md"
};
static const unsigned char a1624[] = {
#embed "../../Prompts/pt/messages/light-word.md"
};
static const unsigned char a1625[] = {
#embed "../../Prompts/pt/messages/lighter-enough.md"
};
static const unsigned char a1626[] = {
#embed "../../Prompts/pt/messages/lighter-one.md"
};
static const unsigned char a1627[] = {
#embed "../../Prompts/pt/messages/meet-asked.md"
};
static const unsigned char a1628[] = {
#embed "../../Prompts/pt/messages/meet-dropped.md"
};
static const unsigned char a1629[] = {
#embed "../../Prompts/pt/messages/meet-gap.md"
};
static const unsigned char a1630[] = {
#embed "../../Prompts/pt/messages/meet-how.md"
};
static const unsigned char a1631[] = {
#embed "../../Prompts/pt/messages/meet-news.md"
};
static const unsigned char a1632[] = {
#embed "../../Prompts/pt/messages/meet-not-yet.md"
};
static const unsigned char a1633[] = {
#embed "../../Prompts/pt/messages/meet-past.md"
};
static const unsigned char a1634[] = {
#embed "../../Prompts/pt/messages/meet-question.md"
};
static const unsigned char a1635[] = {
#embed "../../Prompts/pt/messages/meet-repeated.md"
};
static const unsigned char a1636[] = {
#embed "../../Prompts/pt/messages/meet-time.md"
};
static const unsigned char a1637[] = {
#embed "../../Prompts/pt/messages/meet-too-far.md"
};
static const unsigned char a1638[] = {
#embed "../../Prompts/pt/messages/merged-again.md"
};
static const unsigned char a1639[] = {
#embed "../../Prompts/pt/messages/merged-alike.md"
};
static const unsigned char a1640[] = {
#embed "../../Prompts/pt/messages/merged-changed.md"
};
static const unsigned char a1641[] = {
#embed "../../Prompts/pt/messages/merged-differ.md"
};
static const unsigned char a1642[] = {
#embed "../../Prompts/pt/messages/merged-difference.md"
};
static const unsigned char a1643[] = {
#embed "../../Prompts/pt/messages/merged-hope.md"
};
static const unsigned char a1644[] = {
#embed "../../Prompts/pt/messages/merged-offer.md"
};
static const unsigned char a1645[] = {
#embed "../../Prompts/pt/messages/merged-reminder-last.md"
};
static const unsigned char a1646[] = {
#embed "../../Prompts/pt/messages/merged-reminder.md"
};
static const unsigned char a1647[] = {
#embed "../../Prompts/pt/messages/merged.md"
};
static const unsigned char a1648[] = {
#embed "../../Prompts/pt/messages/minutes-now.md"
};
static const unsigned char a1649[] = {
#embed "../../Prompts/pt/messages/more.md"
};
static const unsigned char a1650[] = {
#embed "../../Prompts/pt/messages/moved.md"
};
static const unsigned char a1651[] = {
#embed "../../Prompts/pt/messages/new-date.md"
};
static const unsigned char a1652[] = {
#embed "../../Prompts/pt/messages/news-late.md"
};
static const unsigned char a1653[] = {
#embed "../../Prompts/pt/messages/no-common-hour.md"
};
static const unsigned char a1654[] = {
#embed "../../Prompts/pt/messages/no-files.md"
};
static const unsigned char a1655[] = {
#embed "../../Prompts/pt/messages/no-lighter.md"
};
static const unsigned char a1656[] = {
#embed "../../Prompts/pt/messages/no-more-times.md"
};
static const unsigned char a1657[] = {
#embed "../../Prompts/pt/messages/no-open-question.md"
};
static const unsigned char a1658[] = {
#embed "../../Prompts/pt/messages/no-own-answer.md"
};
static const unsigned char a1659[] = {
#embed "../../Prompts/pt/messages/no-pair-waiting.md"
};
static const unsigned char a1660[] = {
#embed "../../Prompts/pt/messages/no-pair.md"
};
static const unsigned char a1661[] = {
#embed "../../Prompts/pt/messages/no-passing-on.md"
};
static const unsigned char a1662[] = {
#embed "../../Prompts/pt/messages/no-supervisor.md"
};
static const unsigned char a1663[] = {
#embed "../../Prompts/pt/messages/not-ahead.md"
};
static const unsigned char a1664[] = {
#embed "../../Prompts/pt/messages/not-answered.md"
};
static const unsigned char a1665[] = {
#embed "../../Prompts/pt/messages/not-held-closing.md"
};
static const unsigned char a1666[] = {
#embed "../../Prompts/pt/messages/not-held.md"
};
static const unsigned char a1667[] = {
#embed "../../Prompts/pt/messages/note.md"
};
static const unsigned char a1668[] = {
#embed "../../Prompts/pt/messages/nothing-open.md"
};
static const unsigned char a1669[] = {
#embed "../../Prompts/pt/messages/nothing-paused.md"
};
static const unsigned char a1670[] = {
#embed "../../Prompts/pt/messages/noticed-end.md"
};
static const unsigned char a1671[] = {
#embed "../../Prompts/pt/messages/noticed-ended.md"
};
static const unsigned char a1672[] = {
#embed "../../Prompts/pt/messages/noticed-ways.md"
};
static const unsigned char a1673[] = {
#embed "../../Prompts/pt/messages/one-thing-shown.md"
};
static const unsigned char a1674[] = {
#embed "../../Prompts/pt/messages/one-thing.md"
};
static const unsigned char a1675[] = {
#embed "../../Prompts/pt/messages/optional-enough.md"
};
static const unsigned char a1676[] = {
#embed "../../Prompts/pt/messages/other-rhythm.md"
};
static const unsigned char a1677[] = {
#embed "../../Prompts/pt/messages/own-goal-late.md"
};
static const unsigned char a1678[] = {
#embed "../../Prompts/pt/messages/own-goal-shown.md"
};
static const unsigned char a1679[] = {
#embed "../../Prompts/pt/messages/own-goal.md"
};
static const unsigned char a1680[] = {
#embed "../../Prompts/pt/messages/pace-date-stays.md"
};
static const unsigned char a1681[] = {
#embed "../../Prompts/pt/messages/pace-faster-asked.md"
};
static const unsigned char a1682[] = {
#embed "../../Prompts/pt/messages/pace-faster-waits.md"
};
static const unsigned char a1683[] = {
#embed "../../Prompts/pt/messages/pace-faster.md"
};
static const unsigned char a1684[] = {
#embed "../../Prompts/pt/messages/pace-how.md"
};
static const unsigned char a1685[] = {
#embed "../../Prompts/pt/messages/pace-news.md"
};
static const unsigned char a1686[] = {
#embed "../../Prompts/pt/messages/pace-now.md"
};
static const unsigned char a1687[] = {
#embed "../../Prompts/pt/messages/pace-same.md"
};
static const unsigned char a1688[] = {
#embed "../../Prompts/pt/messages/pace-talk.md"
};
static const unsigned char a1689[] = {
#embed "../../Prompts/pt/messages/pace.md"
};
static const unsigned char a1690[] = {
#embed "../../Prompts/pt/messages/pair-ended-unnamed.md"
};
static const unsigned char a1691[] = {
#embed "../../Prompts/pt/messages/pair-ended.md"
};
static const unsigned char a1692[] = {
#embed "../../Prompts/pt/messages/part-or-command.md"
};
static const unsigned char a1693[] = {
#embed "../../Prompts/pt/messages/partner-unnamed.md"
};
static const unsigned char a1694[] = {
#embed "../../Prompts/pt/messages/pass-on-cut-short.md"
};
static const unsigned char a1695[] = {
#embed "../../Prompts/pt/messages/pass-on-low-after-talk.md"
};
static const unsigned char a1696[] = {
#embed "../../Prompts/pt/messages/pass-on-unanswered-message.md"
};
static const unsigned char a1697[] = {
#embed "../../Prompts/pt/messages/pass-on.md"
};
static const unsigned char a1698[] = {
#embed "../../Prompts/pt/messages/passed-on.md"
};
static const unsigned char a1699[] = {
#embed "../../Prompts/pt/messages/passed.md"
};
static const unsigned char a1700[] = {
#embed "../../Prompts/pt/messages/pause-confirm.md"
};
static const unsigned char a1701[] = {
#embed "../../Prompts/pt/messages/pause-known.md"
};
static const unsigned char a1702[] = {
#embed "../../Prompts/pt/messages/pause-length.md"
};
static const unsigned char a1703[] = {
#embed "../../Prompts/pt/messages/pause-too-long.md"
};
static const unsigned char a1704[] = {
#embed "../../Prompts/pt/messages/paused.md"
};
static const unsigned char a1705[] = {
#embed "../../Prompts/pt/messages/phrase-contact.md"
};
static const unsigned char a1706[] = {
#embed "../../Prompts/pt/messages/phrase-every-weeks.md"
};
static const unsigned char a1707[] = {
#embed "../../Prompts/pt/messages/phrase-moment-both.md"
};
static const unsigned char a1708[] = {
#embed "../../Prompts/pt/messages/phrase-moment.md"
};
static const unsigned char a1709[] = {
#embed "../../Prompts/pt/messages/phrase-monthly.md"
};
static const unsigned char a1710[] = {
#embed "../../Prompts/pt/messages/phrase-next-digest.md"
};
static const unsigned char a1711[] = {
#embed "../../Prompts/pt/messages/phrase-range.md"
};
static const unsigned char a1712[] = {
#embed "../../Prompts/pt/messages/phrase-slot.md"
};
static const unsigned char a1713[] = {
#embed "../../Prompts/pt/messages/phrase-time-both.md"
};
static const unsigned char a1714[] = {
#embed "../../Prompts/pt/messages/phrase-usual.md"
};
static const unsigned char a1715[] = {
#embed "../../Prompts/pt/messages/pick-noted.md"
};
static const unsigned char a1716[] = {
#embed "../../Prompts/pt/messages/pick-taken-back.md"
};
static const unsigned char a1717[] = {
#embed "../../Prompts/pt/messages/picked-none.md"
};
static const unsigned char a1718[] = {
#embed "../../Prompts/pt/messages/picked.md"
};
static const unsigned char a1719[] = {
#embed "../../Prompts/pt/messages/pointer.md"
};
static const unsigned char a1720[] = {
#embed "../../Prompts/pt/messages/prepare-carried.md"
};
static const unsigned char a1721[] = {
#embed "../../Prompts/pt/messages/prepare-joined.md"
};
static const unsigned char a1722[] = {
#embed "../../Prompts/pt/messages/prepare-last.md"
};
static const unsigned char a1723[] = {
#embed "../../Prompts/pt/messages/prepare-once-more.md"
};
static const unsigned char a1724[] = {
#embed "../../Prompts/pt/messages/prepare.md"
};
static const unsigned char a1725[] = {
#embed "../../Prompts/pt/messages/privacy-lines.md"
};
static const unsigned char a1726[] = {
#embed "../../Prompts/pt/messages/programme-ends.md"
};
static const unsigned char a1727[] = {
#embed "../../Prompts/pt/messages/prompt-ways.md"
};
static const unsigned char a1728[] = {
#embed "../../Prompts/pt/messages/pulse-heard.md"
};
static const unsigned char a1729[] = {
#embed "../../Prompts/pt/messages/pulse-learned.md"
};
static const unsigned char a1730[] = {
#embed "../../Prompts/pt/messages/pulse-led.md"
};
static const unsigned char a1731[] = {
#embed "../../Prompts/pt/messages/pulse-private.md"
};
static const unsigned char a1732[] = {
#embed "../../Prompts/pt/messages/pulse-safe.md"
};
static const unsigned char a1733[] = {
#embed "../../Prompts/pt/messages/questions.md"
};
static const unsigned char a1734[] = {
#embed "../../Prompts/pt/messages/receipt.md"
};
static const unsigned char a1735[] = {
#embed "../../Prompts/pt/messages/record.md"
};
static const unsigned char a1736[] = {
#embed "../../Prompts/pt/messages/reflection-intro.md"
};
static const unsigned char a1737[] = {
#embed "../../Prompts/pt/messages/rest-goes-on.md"
};
static const unsigned char a1738[] = {
#embed "../../Prompts/pt/messages/rest-over.md"
};
static const unsigned char a1739[] = {
#embed "../../Prompts/pt/messages/rest.md"
};
static const unsigned char a1740[] = {
#embed "../../Prompts/pt/messages/resumed.md"
};
static const unsigned char a1741[] = {
#embed "../../Prompts/pt/messages/reveal-other.md"
};
static const unsigned char a1742[] = {
#embed "../../Prompts/pt/messages/reveal-own.md"
};
static const unsigned char a1743[] = {
#embed "../../Prompts/pt/messages/reveal-yours.md"
};
static const unsigned char a1744[] = {
#embed "../../Prompts/pt/messages/reveal.md"
};
static const unsigned char a1745[] = {
#embed "../../Prompts/pt/messages/role-contact.md"
};
static const unsigned char a1746[] = {
#embed "../../Prompts/pt/messages/role-supervisor.md"
};
static const unsigned char a1747[] = {
#embed "../../Prompts/pt/messages/rule-actions-resting.md"
};
static const unsigned char a1748[] = {
#embed "../../Prompts/pt/messages/rule-cut-short.md"
};
static const unsigned char a1749[] = {
#embed "../../Prompts/pt/messages/rule-first-date-missing.md"
};
static const unsigned char a1750[] = {
#embed "../../Prompts/pt/messages/rule-heard.md"
};
static const unsigned char a1751[] = {
#embed "../../Prompts/pt/messages/rule-low-after-talk.md"
};
static const unsigned char a1752[] = {
#embed "../../Prompts/pt/messages/rule-moved-late.md"
};
static const unsigned char a1753[] = {
#embed "../../Prompts/pt/messages/rule-next-date-missing.md"
};
static const unsigned char a1754[] = {
#embed "../../Prompts/pt/messages/rule-one-sided.md"
};
static const unsigned char a1755[] = {
#embed "../../Prompts/pt/messages/rule-quiet.md"
};
static const unsigned char a1756[] = {
#embed "../../Prompts/pt/messages/rule-stuck-in-phase.md"
};
static const unsigned char a1757[] = {
#embed "../../Prompts/pt/messages/rule-two-views.md"
};
static const unsigned char a1758[] = {
#embed "../../Prompts/pt/messages/rule-unanswered-message.md"
};
static const unsigned char a1759[] = {
#embed "../../Prompts/pt/messages/rung-actions-resting.md"
};
static const unsigned char a1760[] = {
#embed "../../Prompts/pt/messages/rung-cut-short.md"
};
static const unsigned char a1761[] = {
#embed "../../Prompts/pt/messages/rung-fine.md"
};
static const unsigned char a1762[] = {
#embed "../../Prompts/pt/messages/rung-first-date-missing.md"
};
static const unsigned char a1763[] = {
#embed "../../Prompts/pt/messages/rung-joint.md"
};
static const unsigned char a1764[] = {
#embed "../../Prompts/pt/messages/rung-low-after-talk.md"
};
static const unsigned char a1765[] = {
#embed "../../Prompts/pt/messages/rung-moved-late.md"
};
static const unsigned char a1766[] = {
#embed "../../Prompts/pt/messages/rung-next-date-missing.md"
};
static const unsigned char a1767[] = {
#embed "../../Prompts/pt/messages/rung-one-sided-led.md"
};
static const unsigned char a1768[] = {
#embed "../../Prompts/pt/messages/rung-one-sided.md"
};
static const unsigned char a1769[] = {
#embed "../../Prompts/pt/messages/rung-quiet.md"
};
static const unsigned char a1770[] = {
#embed "../../Prompts/pt/messages/rung-stuck-closing.md"
};
static const unsigned char a1771[] = {
#embed "../../Prompts/pt/messages/rung-stuck-contracting.md"
};
static const unsigned char a1772[] = {
#embed "../../Prompts/pt/messages/rung-stuck-early.md"
};
static const unsigned char a1773[] = {
#embed "../../Prompts/pt/messages/rung-stuck-readiness.md"
};
static const unsigned char a1774[] = {
#embed "../../Prompts/pt/messages/rung-two-views.md"
};
static const unsigned char a1775[] = {
#embed "../../Prompts/pt/messages/rung-unanswered-message.md"
};
static const unsigned char a1776[] = {
#embed "../../Prompts/pt/messages/say-what-i-mean.md"
};
static const unsigned char a1777[] = {
#embed "../../Prompts/pt/messages/scale-range.md"
};
static const unsigned char a1778[] = {
#embed "../../Prompts/pt/messages/search-over-season.md"
};
static const unsigned char a1779[] = {
#embed "../../Prompts/pt/messages/search-over.md"
};
static const unsigned char a1780[] = {
#embed "../../Prompts/pt/messages/search-rests.md"
};
static const unsigned char a1781[] = {
#embed "../../Prompts/pt/messages/season-over-follow-up.md"
};
static const unsigned char a1782[] = {
#embed "../../Prompts/pt/messages/season-over.md"
};
static const unsigned char a1783[] = {
#embed "../../Prompts/pt/messages/season-too-short.md"
};
static const unsigned char a1784[] = {
#embed "../../Prompts/pt/messages/see-coming-lines.md"
};
static const unsigned char a1785[] = {
#embed "../../Prompts/pt/messages/see-coming.md"
};
static const unsigned char a1786[] = {
#embed "../../Prompts/pt/messages/see-no-lines.md"
};
static const unsigned char a1787[] = {
#embed "../../Prompts/pt/messages/see-nobody-else.md"
};
static const unsigned char a1788[] = {
#embed "../../Prompts/pt/messages/see-notes.md"
};
static const unsigned char a1789[] = {
#embed "../../Prompts/pt/messages/see-other-pairs.md"
};
static const unsigned char a1790[] = {
#embed "../../Prompts/pt/messages/see-partner.md"
};
static const unsigned char a1791[] = {
#embed "../../Prompts/pt/messages/see-rule-own.md"
};
static const unsigned char a1792[] = {
#embed "../../Prompts/pt/messages/see-rule.md"
};
static const unsigned char a1793[] = {
#embed "../../Prompts/pt/messages/see-supervisor-nothing.md"
};
static const unsigned char a1794[] = {
#embed "../../Prompts/pt/messages/see-supervisor.md"
};
static const unsigned char a1795[] = {
#embed "../../Prompts/pt/messages/seen-already.md"
};
static const unsigned char a1796[] = {
#embed "../../Prompts/pt/messages/send-copy.md"
};
static const unsigned char a1797[] = {
#embed "../../Prompts/pt/messages/set-anonymous.md"
};
static const unsigned char a1798[] = {
#embed "../../Prompts/pt/messages/set-partner-late.md"
};
static const unsigned char a1799[] = {
#embed "../../Prompts/pt/messages/set-partner.md"
};
static const unsigned char a1800[] = {
#embed "../../Prompts/pt/messages/set-supervisor.md"
};
static const unsigned char a1801[] = {
#embed "../../Prompts/pt/messages/settled-date.md"
};
static const unsigned char a1802[] = {
#embed "../../Prompts/pt/messages/settled.md"
};
static const unsigned char a1803[] = {
#embed "../../Prompts/pt/messages/share-alone.md"
};
static const unsigned char a1804[] = {
#embed "../../Prompts/pt/messages/share-passed.md"
};
static const unsigned char a1805[] = {
#embed "../../Prompts/pt/messages/share-seen.md"
};
static const unsigned char a1806[] = {
#embed "../../Prompts/pt/messages/show-drafts-reminder-last.md"
};
static const unsigned char a1807[] = {
#embed "../../Prompts/pt/messages/show-drafts-reminder.md"
};
static const unsigned char a1808[] = {
#embed "../../Prompts/pt/messages/show-drafts.md"
};
static const unsigned char a1809[] = {
#embed "../../Prompts/pt/messages/sign-posting.md"
};
static const unsigned char a1810[] = {
#embed "../../Prompts/pt/messages/sitting-reminder-last.md"
};
static const unsigned char a1811[] = {
#embed "../../Prompts/pt/messages/sitting-reminder.md"
};
static const unsigned char a1812[] = {
#embed "../../Prompts/pt/messages/skill-active-listening.md"
};
static const unsigned char a1813[] = {
#embed "../../Prompts/pt/messages/skill-closing-well.md"
};
static const unsigned char a1814[] = {
#embed "../../Prompts/pt/messages/skill-curiosity.md"
};
static const unsigned char a1815[] = {
#embed "../../Prompts/pt/messages/skill-giving-feedback.md"
};
static const unsigned char a1816[] = {
#embed "../../Prompts/pt/messages/skill-goal-progress.md"
};
static const unsigned char a1817[] = {
#embed "../../Prompts/pt/messages/skill-noticing-assumptions.md"
};
static const unsigned char a1818[] = {
#embed "../../Prompts/pt/messages/skill-power-and-voice.md"
};
static const unsigned char a1819[] = {
#embed "../../Prompts/pt/messages/skill-receiving-feedback.md"
};
static const unsigned char a1820[] = {
#embed "../../Prompts/pt/messages/skill-staying-with-discomfort.md"
};
static const unsigned char a1821[] = {
#embed "../../Prompts/pt/messages/skill-understanding-difference.md"
};
static const unsigned char a1822[] = {
#embed "../../Prompts/pt/messages/skip-closing.md"
};
static const unsigned char a1823[] = {
#embed "../../Prompts/pt/messages/skip-not-yet.md"
};
static const unsigned char a1824[] = {
#embed "../../Prompts/pt/messages/skip-which.md"
};
static const unsigned char a1825[] = {
#embed "../../Prompts/pt/messages/skipped-date.md"
};
static const unsigned char a1826[] = {
#embed "../../Prompts/pt/messages/skipped-next.md"
};
static const unsigned char a1827[] = {
#embed "../../Prompts/pt/messages/skipped.md"
};
static const unsigned char a1828[] = {
#embed "../../Prompts/pt/messages/slots-reminder-last.md"
};
static const unsigned char a1829[] = {
#embed "../../Prompts/pt/messages/slots-reminder.md"
};
static const unsigned char a1830[] = {
#embed "../../Prompts/pt/messages/slower.md"
};
static const unsigned char a1831[] = {
#embed "../../Prompts/pt/messages/smaller.md"
};
static const unsigned char a1832[] = {
#embed "../../Prompts/pt/messages/snooze-how.md"
};
static const unsigned char a1833[] = {
#embed "../../Prompts/pt/messages/snooze-offer.md"
};
static const unsigned char a1834[] = {
#embed "../../Prompts/pt/messages/snooze-too-late.md"
};
static const unsigned char a1835[] = {
#embed "../../Prompts/pt/messages/snoozed.md"
};
static const unsigned char a1836[] = {
#embed "../../Prompts/pt/messages/sort-it-out.md"
};
static const unsigned char a1837[] = {
#embed "../../Prompts/pt/messages/statement-independent.md"
};
static const unsigned char a1838[] = {
#embed "../../Prompts/pt/messages/statement-not-sure.md"
};
static const unsigned char a1839[] = {
#embed "../../Prompts/pt/messages/statement-read.md"
};
static const unsigned char a1840[] = {
#embed "../../Prompts/pt/messages/statements-done.md"
};
static const unsigned char a1841[] = {
#embed "../../Prompts/pt/messages/statements-first.md"
};
static const unsigned char a1842[] = {
#embed "../../Prompts/pt/messages/stays.md"
};
static const unsigned char a1843[] = {
#embed "../../Prompts/pt/messages/stop.md"
};
static const unsigned char a1844[] = {
#embed "../../Prompts/pt/messages/stopped.md"
};
static const unsigned char a1845[] = {
#embed "../../Prompts/pt/messages/stray-text.md"
};
static const unsigned char a1846[] = {
#embed "../../Prompts/pt/messages/take-away.md"
};
static const unsigned char a1847[] = {
#embed "../../Prompts/pt/messages/talk-about-pace.md"
};
static const unsigned char a1848[] = {
#embed "../../Prompts/pt/messages/talk-agreed.md"
};
static const unsigned char a1849[] = {
#embed "../../Prompts/pt/messages/talk-first-news.md"
};
static const unsigned char a1850[] = {
#embed "../../Prompts/pt/messages/talk-first-times.md"
};
static const unsigned char a1851[] = {
#embed "../../Prompts/pt/messages/talk-noted.md"
};
static const unsigned char a1852[] = {
#embed "../../Prompts/pt/messages/talk-offer.md"
};
static const unsigned char a1853[] = {
#embed "../../Prompts/pt/messages/talk-offered.md"
};
static const unsigned char a1854[] = {
#embed "../../Prompts/pt/messages/talk-proposed.md"
};
static const unsigned char a1855[] = {
#embed "../../Prompts/pt/messages/talk-suits-not.md"
};
static const unsigned char a1856[] = {
#embed "../../Prompts/pt/messages/talk-suits.md"
};
static const unsigned char a1857[] = {
#embed "../../Prompts/pt/messages/talk-time.md"
};
static const unsigned char a1858[] = {
#embed "../../Prompts/pt/messages/talk-told.md"
};
static const unsigned char a1859[] = {
#embed "../../Prompts/pt/messages/talk-ways.md"
};
static const unsigned char a1860[] = {
#embed "../../Prompts/pt/messages/talk-when.md"
};
static const unsigned char a1861[] = {
#embed "../../Prompts/pt/messages/tap-text.md"
};
static const unsigned char a1862[] = {
#embed "../../Prompts/pt/messages/thank-you-next.md"
};
static const unsigned char a1863[] = {
#embed "../../Prompts/pt/messages/thank-you.md"
};
static const unsigned char a1864[] = {
#embed "../../Prompts/pt/messages/thanks-agree.md"
};
static const unsigned char a1865[] = {
#embed "../../Prompts/pt/messages/times-asked.md"
};
static const unsigned char a1866[] = {
#embed "../../Prompts/pt/messages/times-chosen.md"
};
static const unsigned char a1867[] = {
#embed "../../Prompts/pt/messages/times-last.md"
};
static const unsigned char a1868[] = {
#embed "../../Prompts/pt/messages/times-later.md"
};
static const unsigned char a1869[] = {
#embed "../../Prompts/pt/messages/times-next.md"
};
static const unsigned char a1870[] = {
#embed "../../Prompts/pt/messages/times-not-held.md"
};
static const unsigned char a1871[] = {
#embed "../../Prompts/pt/messages/times-once-more.md"
};
static const unsigned char a1872[] = {
#embed "../../Prompts/pt/messages/times-other.md"
};
static const unsigned char a1873[] = {
#embed "../../Prompts/pt/messages/times-round-two.md"
};
static const unsigned char a1874[] = {
#embed "../../Prompts/pt/messages/times-shortened.md"
};
static const unsigned char a1875[] = {
#embed "../../Prompts/pt/messages/topic-finder.md"
};
static const unsigned char a1876[] = {
#embed "../../Prompts/pt/messages/topic-leaves.md"
};
static const unsigned char a1877[] = {
#embed "../../Prompts/pt/messages/topic-notice.md"
};
static const unsigned char a1878[] = {
#embed "../../Prompts/pt/messages/topic-rhythm.md"
};
static const unsigned char a1879[] = {
#embed "../../Prompts/pt/messages/topic-talk.md"
};
static const unsigned char a1880[] = {
#embed "../../Prompts/pt/messages/typing-open.md"
};
static const unsigned char a1881[] = {
#embed "../../Prompts/pt/messages/typing-yours.md"
};
static const unsigned char a1882[] = {
#embed "../../Prompts/pt/messages/typing.md"
};
static const unsigned char a1883[] = {
#embed "../../Prompts/pt/messages/unbooked-away.md"
};
static const unsigned char a1884[] = {
#embed "../../Prompts/pt/messages/unbooked.md"
};
static const unsigned char a1885[] = {
#embed "../../Prompts/pt/messages/undo-nothing.md"
};
static const unsigned char a1886[] = {
#embed "../../Prompts/pt/messages/undo-overtaken.md"
};
static const unsigned char a1887[] = {
#embed "../../Prompts/pt/messages/undo-told.md"
};
static const unsigned char a1888[] = {
#embed "../../Prompts/pt/messages/undone.md"
};
static const unsigned char a1889[] = {
#embed "../../Prompts/pt/messages/until-tomorrow.md"
};
static const unsigned char a1890[] = {
#embed "../../Prompts/pt/messages/urgent.md"
};
static const unsigned char a1891[] = {
#embed "../../Prompts/pt/messages/value-rhythm.md"
};
static const unsigned char a1892[] = {
#embed "../../Prompts/pt/messages/waiting-dropped.md"
};
static const unsigned char a1893[] = {
#embed "../../Prompts/pt/messages/waiting-noted.md"
};
static const unsigned char a1894[] = {
#embed "../../Prompts/pt/messages/waiting-off.md"
};
static const unsigned char a1895[] = {
#embed "../../Prompts/pt/messages/waiting.md"
};
static const unsigned char a1896[] = {
#embed "../../Prompts/pt/messages/waits-for-you.md"
};
static const unsigned char a1897[] = {
#embed "../../Prompts/pt/messages/we-are-done.md"
};
static const unsigned char a1898[] = {
#embed "../../Prompts/pt/messages/welcome-after-more.md"
};
static const unsigned char a1899[] = {
#embed "../../Prompts/pt/messages/welcome-again.md"
};
static const unsigned char a1900[] = {
#embed "../../Prompts/pt/messages/welcome-declined.md"
};
static const unsigned char a1901[] = {
#embed "../../Prompts/pt/messages/welcome-reminder.md"
};
static const unsigned char a1902[] = {
#embed "../../Prompts/pt/messages/welcome.md"
};
static const unsigned char a1903[] = {
#embed "../../Prompts/pt/messages/what-next.md"
};
static const unsigned char a1904[] = {
#embed "../../Prompts/pt/messages/which-pair.md"
};
static const unsigned char a1905[] = {
#embed "../../Prompts/pt/messages/which-question.md"
};
static const unsigned char a1906[] = {
#embed "../../Prompts/pt/messages/why-active.md"
};
static const unsigned char a1907[] = {
#embed "../../Prompts/pt/messages/why-alone.md"
};
static const unsigned char a1908[] = {
#embed "../../Prompts/pt/messages/why-answer.md"
};
static const unsigned char a1909[] = {
#embed "../../Prompts/pt/messages/why-away-entered.md"
};
static const unsigned char a1910[] = {
#embed "../../Prompts/pt/messages/why-both-in.md"
};
static const unsigned char a1911[] = {
#embed "../../Prompts/pt/messages/why-closed.md"
};
static const unsigned char a1912[] = {
#embed "../../Prompts/pt/messages/why-date.md"
};
static const unsigned char a1913[] = {
#embed "../../Prompts/pt/messages/why-day.md"
};
static const unsigned char a1914[] = {
#embed "../../Prompts/pt/messages/why-did.md"
};
static const unsigned char a1915[] = {
#embed "../../Prompts/pt/messages/why-digest.md"
};
static const unsigned char a1916[] = {
#embed "../../Prompts/pt/messages/why-done.md"
};
static const unsigned char a1917[] = {
#embed "../../Prompts/pt/messages/why-follow-up.md"
};
static const unsigned char a1918[] = {
#embed "../../Prompts/pt/messages/why-hand-over-next.md"
};
static const unsigned char a1919[] = {
#embed "../../Prompts/pt/messages/why-hand-over-seen.md"
};
static const unsigned char a1920[] = {
#embed "../../Prompts/pt/messages/why-hand-over.md"
};
static const unsigned char a1921[] = {
#embed "../../Prompts/pt/messages/why-light-word.md"
};
static const unsigned char a1922[] = {
#embed "../../Prompts/pt/messages/why-meet-dropped.md"
};
static const unsigned char a1923[] = {
#embed "../../Prompts/pt/messages/why-meet.md"
};
static const unsigned char a1924[] = {
#embed "../../Prompts/pt/messages/why-merged.md"
};
static const unsigned char a1925[] = {
#embed "../../Prompts/pt/messages/why-moved.md"
};
static const unsigned char a1926[] = {
#embed "../../Prompts/pt/messages/why-not-ahead.md"
};
static const unsigned char a1927[] = {
#embed "../../Prompts/pt/messages/why-not-answered.md"
};
static const unsigned char a1928[] = {
#embed "../../Prompts/pt/messages/why-note.md"
};
static const unsigned char a1929[] = {
#embed "../../Prompts/pt/messages/why-nothing.md"
};
static const unsigned char a1930[] = {
#embed "../../Prompts/pt/messages/why-pace.md"
};
static const unsigned char a1931[] = {
#embed "../../Prompts/pt/messages/why-pair-ended.md"
};
static const unsigned char a1932[] = {
#embed "../../Prompts/pt/messages/why-prepare.md"
};
static const unsigned char a1933[] = {
#embed "../../Prompts/pt/messages/why-programme-ends.md"
};
static const unsigned char a1934[] = {
#embed "../../Prompts/pt/messages/why-question-alone.md"
};
static const unsigned char a1935[] = {
#embed "../../Prompts/pt/messages/why-question-new.md"
};
static const unsigned char a1936[] = {
#embed "../../Prompts/pt/messages/why-question.md"
};
static const unsigned char a1937[] = {
#embed "../../Prompts/pt/messages/why-record.md"
};
static const unsigned char a1938[] = {
#embed "../../Prompts/pt/messages/why-reminder.md"
};
static const unsigned char a1939[] = {
#embed "../../Prompts/pt/messages/why-rest-over.md"
};
static const unsigned char a1940[] = {
#embed "../../Prompts/pt/messages/why-rest.md"
};
static const unsigned char a1941[] = {
#embed "../../Prompts/pt/messages/why-reveal.md"
};
static const unsigned char a1942[] = {
#embed "../../Prompts/pt/messages/why-rung.md"
};
static const unsigned char a1943[] = {
#embed "../../Prompts/pt/messages/why-search-over.md"
};
static const unsigned char a1944[] = {
#embed "../../Prompts/pt/messages/why-sitting.md"
};
static const unsigned char a1945[] = {
#embed "../../Prompts/pt/messages/why-skipped.md"
};
static const unsigned char a1946[] = {
#embed "../../Prompts/pt/messages/why-slots.md"
};
static const unsigned char a1947[] = {
#embed "../../Prompts/pt/messages/why-talk-answer.md"
};
static const unsigned char a1948[] = {
#embed "../../Prompts/pt/messages/why-talk.md"
};
static const unsigned char a1949[] = {
#embed "../../Prompts/pt/messages/why-typing.md"
};
static const unsigned char a1950[] = {
#embed "../../Prompts/pt/messages/why-unbooked.md"
};
static const unsigned char a1951[] = {
#embed "../../Prompts/pt/messages/why-welcome.md"
};
static const unsigned char a1952[] = {
#embed "../../Prompts/pt/messages/why-widen-hours.md"
};
static const unsigned char a1953[] = {
#embed "../../Prompts/pt/messages/why.md"
};
static const unsigned char a1954[] = {
#embed "../../Prompts/pt/messages/widen-anonymous.md"
};
static const unsigned char a1955[] = {
#embed "../../Prompts/pt/messages/widen-hours.md"
};
static const unsigned char a1956[] = {
#embed "../../Prompts/pt/messages/widen-not-enough.md"
};
static const unsigned char a1957[] = {
#embed "../../Prompts/pt/messages/widen-partner.md"
};
static const unsigned char a1958[] = {
#embed "../../Prompts/pt/messages/widen-supervisor.md"
};
static const unsigned char a1959[] = {
#embed "../../Prompts/pt/messages/wish-by-ourselves.md"
};
static const unsigned char a1960[] = {
#embed "../../Prompts/pt/messages/wish-new-partner.md"
};
static const unsigned char a1961[] = {
#embed "../../Prompts/pt/messages/wish-rest.md"
};
static const unsigned char a1962[] = {
#embed "../../Prompts/pt/messages/wish-together.md"
};
static const unsigned char a1963[] = {
#embed "../../Prompts/pt/messages/write-button.md"
};
static const unsigned char a1964[] = {
#embed "../../Prompts/pt/messages/zone-date.md"
};
static const unsigned char a1965[] = {
#embed "../../Prompts/pt/messages/zone-how.md"
};
static const unsigned char a1966[] = {
#embed "../../Prompts/pt/messages/zone-unknown.md"
};
static const unsigned char a1967[] = {
#embed "../../Prompts/pt/messages/zone.md"
};
static const unsigned char a1968[] = {
#embed "../../Prompts/pt/pages.yaml"
};
static const unsigned char a1969[] = {
#embed "../../Prompts/pt/prompts/close-a-hard-talk-begun.md"
};
static const unsigned char a1970[] = {
#embed "../../Prompts/pt/prompts/close-a-hope-come-closer.md"
};
static const unsigned char a1971[] = {
#embed "../../Prompts/pt/prompts/close-a-sentence-remembered.md"
};
static const unsigned char a1972[] = {
#embed "../../Prompts/pt/prompts/close-a-strength-seen.md"
};
static const unsigned char a1973[] = {
#embed "../../Prompts/pt/prompts/close-a-thank-you.md"
};
static const unsigned char a1974[] = {
#embed "../../Prompts/pt/prompts/close-for-those-who-begin.md"
};
static const unsigned char a1975[] = {
#embed "../../Prompts/pt/prompts/close-heard-about-me.md"
};
static const unsigned char a1976[] = {
#embed "../../Prompts/pt/prompts/close-left-open.md"
};
static const unsigned char a1977[] = {
#embed "../../Prompts/pt/prompts/close-not-in-the-room.md"
};
static const unsigned char a1978[] = {
#embed "../../Prompts/pt/prompts/close-only-from-you.md"
};
static const unsigned char a1979[] = {
#embed "../../Prompts/pt/prompts/close-seen-differently.md"
};
static const unsigned char a1980[] = {
#embed "../../Prompts/pt/prompts/close-speak-or-leave-room.md"
};
static const unsigned char a1981[] = {
#embed "../../Prompts/pt/prompts/close-to-take-with-you.md"
};
static const unsigned char a1982[] = {
#embed "../../Prompts/pt/prompts/more-a-day-later.md"
};
static const unsigned char a1983[] = {
#embed "../../Prompts/pt/prompts/more-a-fixed-opinion.md"
};
static const unsigned char a1984[] = {
#embed "../../Prompts/pt/prompts/more-a-free-hour.md"
};
static const unsigned char a1985[] = {
#embed "../../Prompts/pt/prompts/more-a-good-goodbye.md"
};
static const unsigned char a1986[] = {
#embed "../../Prompts/pt/prompts/more-a-letter-to-myself.md"
};
static const unsigned char a1987[] = {
#embed "../../Prompts/pt/prompts/more-a-question-about-my-work.md"
};
static const unsigned char a1988[] = {
#embed "../../Prompts/pt/prompts/more-a-question-for-me.md"
};
static const unsigned char a1989[] = {
#embed "../../Prompts/pt/prompts/more-a-sentence-that-helped.md"
};
static const unsigned char a1990[] = {
#embed "../../Prompts/pt/prompts/more-another-view.md"
};
static const unsigned char a1991[] = {
#embed "../../Prompts/pt/prompts/more-easy-for-me.md"
};
static const unsigned char a1992[] = {
#embed "../../Prompts/pt/prompts/more-end-of-the-week.md"
};
static const unsigned char a1993[] = {
#embed "../../Prompts/pt/prompts/more-first-five-minutes.md"
};
static const unsigned char a1994[] = {
#embed "../../Prompts/pt/prompts/more-fully-heard.md"
};
static const unsigned char a1995[] = {
#embed "../../Prompts/pt/prompts/more-hard-to-give.md"
};
static const unsigned char a1996[] = {
#embed "../../Prompts/pt/prompts/more-hard-to-hear.md"
};
static const unsigned char a1997[] = {
#embed "../../Prompts/pt/prompts/more-helps-and-slows.md"
};
static const unsigned char a1998[] = {
#embed "../../Prompts/pt/prompts/more-how-i-end-things.md"
};
static const unsigned char a1999[] = {
#embed "../../Prompts/pt/prompts/more-in-two-sentences.md"
};
static const unsigned char a2000[] = {
#embed "../../Prompts/pt/prompts/more-interrupting.md"
};
static const unsigned char a2001[] = {
#embed "../../Prompts/pt/prompts/more-no-longer-asked.md"
};
static const unsigned char a2002[] = {
#embed "../../Prompts/pt/prompts/more-nobody-asks.md"
};
static const unsigned char a2003[] = {
#embed "../../Prompts/pt/prompts/more-nobody-explained-it.md"
};
static const unsigned char a2004[] = {
#embed "../../Prompts/pt/prompts/more-not-in-the-meeting.md"
};
static const unsigned char a2005[] = {
#embed "../../Prompts/pt/prompts/more-not-planned.md"
};
static const unsigned char a2006[] = {
#embed "../../Prompts/pt/prompts/more-one-question-more.md"
};
static const unsigned char a2007[] = {
#embed "../../Prompts/pt/prompts/more-one-thing-heard.md"
};
static const unsigned char a2008[] = {
#embed "../../Prompts/pt/prompts/more-saying-no.md"
};
static const unsigned char a2009[] = {
#embed "../../Prompts/pt/prompts/more-the-first-minute.md"
};
static const unsigned char a2010[] = {
#embed "../../Prompts/pt/prompts/more-the-last-meeting.md"
};
static const unsigned char a2011[] = {
#embed "../../Prompts/pt/prompts/more-the-weight-of-a-word.md"
};
static const unsigned char a2012[] = {
#embed "../../Prompts/pt/prompts/more-three-guesses.md"
};
static const unsigned char a2013[] = {
#embed "../../Prompts/pt/prompts/more-two-sentences-of-thanks.md"
};
static const unsigned char a2014[] = {
#embed "../../Prompts/pt/prompts/more-unmentioned-good-work.md"
};
static const unsigned char a2015[] = {
#embed "../../Prompts/pt/prompts/more-when-it-gets-hard.md"
};
static const unsigned char a2016[] = {
#embed "../../Prompts/pt/prompts/more-where-i-listen-best.md"
};
static const unsigned char a2017[] = {
#embed "../../Prompts/pt/prompts/prepare-a-changed-view.md"
};
static const unsigned char a2018[] = {
#embed "../../Prompts/pt/prompts/prepare-a-choice-at-work.md"
};
static const unsigned char a2019[] = {
#embed "../../Prompts/pt/prompts/prepare-a-day-that-went-well.md"
};
static const unsigned char a2020[] = {
#embed "../../Prompts/pt/prompts/prepare-a-decision.md"
};
static const unsigned char a2021[] = {
#embed "../../Prompts/pt/prompts/prepare-a-first-impression.md"
};
static const unsigned char a2022[] = {
#embed "../../Prompts/pt/prompts/prepare-a-habit-of-this-place.md"
};
static const unsigned char a2023[] = {
#embed "../../Prompts/pt/prompts/prepare-a-question-kept.md"
};
static const unsigned char a2024[] = {
#embed "../../Prompts/pt/prompts/prepare-a-question-that-stays.md"
};
static const unsigned char a2025[] = {
#embed "../../Prompts/pt/prompts/prepare-a-rule-from-before.md"
};
static const unsigned char a2026[] = {
#embed "../../Prompts/pt/prompts/prepare-a-slow-start.md"
};
static const unsigned char a2027[] = {
#embed "../../Prompts/pt/prompts/prepare-a-subject-i-leave.md"
};
static const unsigned char a2028[] = {
#embed "../../Prompts/pt/prompts/prepare-a-talk-that-stays.md"
};
static const unsigned char a2029[] = {
#embed "../../Prompts/pt/prompts/prepare-a-thank-you.md"
};
static const unsigned char a2030[] = {
#embed "../../Prompts/pt/prompts/prepare-a-week-as-it-is.md"
};
static const unsigned char a2031[] = {
#embed "../../Prompts/pt/prompts/prepare-a-word-that-weighed.md"
};
static const unsigned char a2032[] = {
#embed "../../Prompts/pt/prompts/prepare-a-word-used-here.md"
};
static const unsigned char a2033[] = {
#embed "../../Prompts/pt/prompts/prepare-advice-used-and-left.md"
};
static const unsigned char a2034[] = {
#embed "../../Prompts/pt/prompts/prepare-after-this-season.md"
};
static const unsigned char a2035[] = {
#embed "../../Prompts/pt/prompts/prepare-asking-for-one-thing.md"
};
static const unsigned char a2036[] = {
#embed "../../Prompts/pt/prompts/prepare-easy-to-speak.md"
};
static const unsigned char a2037[] = {
#embed "../../Prompts/pt/prompts/prepare-good-work-seen.md"
};
static const unsigned char a2038[] = {
#embed "../../Prompts/pt/prompts/prepare-how-to-tell-me.md"
};
static const unsigned char a2039[] = {
#embed "../../Prompts/pt/prompts/prepare-how-you-came-here.md"
};
static const unsigned char a2040[] = {
#embed "../../Prompts/pt/prompts/prepare-judged-too-soon.md"
};
static const unsigned char a2041[] = {
#embed "../../Prompts/pt/prompts/prepare-kept-quiet.md"
};
static const unsigned char a2042[] = {
#embed "../../Prompts/pt/prompts/prepare-more-of-this-task.md"
};
static const unsigned char a2043[] = {
#embed "../../Prompts/pt/prompts/prepare-no-answer-so-far.md"
};
static const unsigned char a2044[] = {
#embed "../../Prompts/pt/prompts/prepare-not-belonging.md"
};
static const unsigned char a2045[] = {
#embed "../../Prompts/pt/prompts/prepare-not-safe-to-disagree.md"
};
static const unsigned char a2046[] = {
#embed "../../Prompts/pt/prompts/prepare-of-use-at-work.md"
};
static const unsigned char a2047[] = {
#embed "../../Prompts/pt/prompts/prepare-often-explained.md"
};
static const unsigned char a2048[] = {
#embed "../../Prompts/pt/prompts/prepare-one-sentence.md"
};
static const unsigned char a2049[] = {
#embed "../../Prompts/pt/prompts/prepare-say-it-back.md"
};
static const unsigned char a2050[] = {
#embed "../../Prompts/pt/prompts/prepare-something-tried.md"
};
static const unsigned char a2051[] = {
#embed "../../Prompts/pt/prompts/prepare-something-unsaid.md"
};
static const unsigned char a2052[] = {
#embed "../../Prompts/pt/prompts/prepare-the-longer-form.md"
};
static const unsigned char a2053[] = {
#embed "../../Prompts/pt/prompts/prepare-the-way-of-an-idea.md"
};
static const unsigned char a2054[] = {
#embed "../../Prompts/pt/prompts/prepare-what-goes-on.md"
};
static const unsigned char a2055[] = {
#embed "../../Prompts/pt/prompts/prepare-what-i-hope-for.md"
};
static const unsigned char a2056[] = {
#embed "../../Prompts/pt/prompts/prepare-what-i-saw-in-you.md"
};
static const unsigned char a2057[] = {
#embed "../../Prompts/pt/prompts/prepare-what-others-think-i-do.md"
};
static const unsigned char a2058[] = {
#embed "../../Prompts/pt/prompts/prepare-what-to-keep.md"
};
static const unsigned char a2059[] = {
#embed "../../Prompts/pt/prompts/prepare-when-it-goes-quiet.md"
};
static const unsigned char a2060[] = {
#embed "../../Prompts/pt/prompts/prepare-whose-word-decides.md"
};
static const unsigned char a2061[] = {
#embed "../../Prompts/pt/prompts/prepare-words-that-hurt.md"
};
static const unsigned char a2062[] = {
#embed "../../Prompts/pt/prompts/reflect-a-belief-in-doubt.md"
};
static const unsigned char a2063[] = {
#embed "../../Prompts/pt/prompts/reflect-a-fair-way-to-say-it.md"
};
static const unsigned char a2064[] = {
#embed "../../Prompts/pt/prompts/reflect-a-gap-filled.md"
};
static const unsigned char a2065[] = {
#embed "../../Prompts/pt/prompts/reflect-a-hard-thing-told.md"
};
static const unsigned char a2066[] = {
#embed "../../Prompts/pt/prompts/reflect-a-moment-to-keep.md"
};
static const unsigned char a2067[] = {
#embed "../../Prompts/pt/prompts/reflect-a-question-to-pass-on.md"
};
static const unsigned char a2068[] = {
#embed "../../Prompts/pt/prompts/reflect-a-question-too-late.md"
};
static const unsigned char a2069[] = {
#embed "../../Prompts/pt/prompts/reflect-a-second-time.md"
};
static const unsigned char a2070[] = {
#embed "../../Prompts/pt/prompts/reflect-a-sentence-for-monday.md"
};
static const unsigned char a2071[] = {
#embed "../../Prompts/pt/prompts/reflect-a-silence.md"
};
static const unsigned char a2072[] = {
#embed "../../Prompts/pt/prompts/reflect-a-small-thing.md"
};
static const unsigned char a2073[] = {
#embed "../../Prompts/pt/prompts/reflect-a-word-of-two-meanings.md"
};
static const unsigned char a2074[] = {
#embed "../../Prompts/pt/prompts/reflect-about-my-work.md"
};
static const unsigned char a2075[] = {
#embed "../../Prompts/pt/prompts/reflect-another-subject.md"
};
static const unsigned char a2076[] = {
#embed "../../Prompts/pt/prompts/reflect-answered-at-once.md"
};
static const unsigned char a2077[] = {
#embed "../../Prompts/pt/prompts/reflect-ask-or-tell.md"
};
static const unsigned char a2078[] = {
#embed "../../Prompts/pt/prompts/reflect-before-it-ends.md"
};
static const unsigned char a2079[] = {
#embed "../../Prompts/pt/prompts/reflect-believed-before.md"
};
static const unsigned char a2080[] = {
#embed "../../Prompts/pt/prompts/reflect-beyond-my-own-life.md"
};
static const unsigned char a2081[] = {
#embed "../../Prompts/pt/prompts/reflect-choosing-the-subject.md"
};
static const unsigned char a2082[] = {
#embed "../../Prompts/pt/prompts/reflect-easy-to-take-in.md"
};
static const unsigned char a2083[] = {
#embed "../../Prompts/pt/prompts/reflect-first-thought.md"
};
static const unsigned char a2084[] = {
#embed "../../Prompts/pt/prompts/reflect-held-back.md"
};
static const unsigned char a2085[] = {
#embed "../../Prompts/pt/prompts/reflect-helps-one-hinders-one.md"
};
static const unsigned char a2086[] = {
#embed "../../Prompts/pt/prompts/reflect-how-it-ended.md"
};
static const unsigned char a2087[] = {
#embed "../../Prompts/pt/prompts/reflect-how-sure.md"
};
static const unsigned char a2088[] = {
#embed "../../Prompts/pt/prompts/reflect-in-another-way.md"
};
static const unsigned char a2089[] = {
#embed "../../Prompts/pt/prompts/reflect-kinds-of-questions.md"
};
static const unsigned char a2090[] = {
#embed "../../Prompts/pt/prompts/reflect-left-open.md"
};
static const unsigned char a2091[] = {
#embed "../../Prompts/pt/prompts/reflect-lines-about-a-difference.md"
};
static const unsigned char a2092[] = {
#embed "../../Prompts/pt/prompts/reflect-lines-about-my-work.md"
};
static const unsigned char a2093[] = {
#embed "../../Prompts/pt/prompts/reflect-lines-about-the-season.md"
};
static const unsigned char a2094[] = {
#embed "../../Prompts/pt/prompts/reflect-lines-about-what-was-hard.md"
};
static const unsigned char a2095[] = {
#embed "../../Prompts/pt/prompts/reflect-longest-answer.md"
};
static const unsigned char a2096[] = {
#embed "../../Prompts/pt/prompts/reflect-next-time.md"
};
static const unsigned char a2097[] = {
#embed "../../Prompts/pt/prompts/reflect-not-guessed.md"
};
static const unsigned char a2098[] = {
#embed "../../Prompts/pt/prompts/reflect-one-thing-more.md"
};
static const unsigned char a2099[] = {
#embed "../../Prompts/pt/prompts/reflect-rather-not-heard.md"
};
static const unsigned char a2100[] = {
#embed "../../Prompts/pt/prompts/reflect-room-for-both.md"
};
static const unsigned char a2101[] = {
#embed "../../Prompts/pt/prompts/reflect-room-to-speak.md"
};
static const unsigned char a2102[] = {
#embed "../../Prompts/pt/prompts/reflect-sayable-here.md"
};
static const unsigned char a2103[] = {
#embed "../../Prompts/pt/prompts/reflect-something-that-helps.md"
};
static const unsigned char a2104[] = {
#embed "../../Prompts/pt/prompts/reflect-staying-with-it.md"
};
static const unsigned char a2105[] = {
#embed "../../Prompts/pt/prompts/reflect-the-first-step.md"
};
static const unsigned char a2106[] = {
#embed "../../Prompts/pt/prompts/reflect-the-way-we-talk.md"
};
static const unsigned char a2107[] = {
#embed "../../Prompts/pt/prompts/reflect-three-lines.md"
};
static const unsigned char a2108[] = {
#embed "../../Prompts/pt/prompts/reflect-use-or-leave.md"
};
static const unsigned char a2109[] = {
#embed "../../Prompts/pt/prompts/reflect-what-helped.md"
};
static const unsigned char a2110[] = {
#embed "../../Prompts/pt/prompts/reflect-what-i-did-most.md"
};
static const unsigned char a2111[] = {
#embed "../../Prompts/pt/prompts/reflect-when-it-was-quiet.md"
};
static const unsigned char a2112[] = {
#embed "../../Prompts/pt/prompts/reflect-where-it-differs.md"
};
static const unsigned char a2113[] = {
#embed "../../Prompts/pt/prompts/reflect-who-spoke-first.md"
};
static const unsigned char a2114[] = {
#embed "../../Sources/Web/Pages/conversation.mustache"
};
static const unsigned char a2115[] = {
#embed "../../Sources/Web/Pages/duologue.css"
};
static const unsigned char a2116[] = {
#embed "../../Sources/Web/Pages/export.mustache"
};
static const unsigned char a2117[] = {
#embed "../../Sources/Web/Pages/form.mustache"
};
static const unsigned char a2118[] = {
#embed "../../Sources/Web/Pages/happened.mustache"
};
static const unsigned char a2119[] = {
#embed "../../Sources/Web/Pages/mark.svg"
};
static const unsigned char a2120[] = {
#embed "../../Sources/Web/Pages/message.mustache"
};
static const unsigned char a2121[] = {
#embed "../../Sources/Web/Pages/notice.mustache"
};
static const unsigned char a2122[] = {
#embed "../../Sources/Web/Pages/page.mustache"
};
static const unsigned char a2123[] = {
#embed "../../Sources/Web/Pages/people.mustache"
};
static const unsigned char a2124[] = {
#embed "../../Sources/Web/Pages/sandbox.js"
};
static const unsigned char a2125[] = {
#embed "../../Sources/Web/Pages/sandbox.mustache"
};
static const unsigned char a2126[] = {
#embed "../../Sources/Web/Pages/status.mustache"
};

static const struct duologue_asset assets[] = {
    {"Config/demo/duologue.yaml", a0, sizeof a0},
    {"Config/demo/pairs.csv", a1, sizeof a1},
    {"Config/demo/people.csv", a2, sizeof a2},
    {"Config/programmes/mutual-growth.yaml", a3, sizeof a3},
    {"Config/programmes/portugal.ics", a4, sizeof a4},
    {"Prompts/de/locale.yaml", a5, sizeof a5},
    {"Prompts/de/messages/act-away.md", a6, sizeof a6},
    {"Prompts/de/messages/act-language.md", a7, sizeof a7},
    {"Prompts/de/messages/act-lighter.md", a8, sizeof a8},
    {"Prompts/de/messages/act-meet.md", a9, sizeof a9},
    {"Prompts/de/messages/act-no.md", a10, sizeof a10},
    {"Prompts/de/messages/act-pace.md", a11, sizeof a11},
    {"Prompts/de/messages/act-pass.md", a12, sizeof a12},
    {"Prompts/de/messages/act-pause.md", a13, sizeof a13},
    {"Prompts/de/messages/act-show.md", a14, sizeof a14},
    {"Prompts/de/messages/act-skip.md", a15, sizeof a15},
    {"Prompts/de/messages/act-snooze.md", a16, sizeof a16},
    {"Prompts/de/messages/act-stop.md", a17, sizeof a17},
    {"Prompts/de/messages/act-zone.md", a18, sizeof a18},
    {"Prompts/de/messages/active.md", a19, sizeof a19},
    {"Prompts/de/messages/added.md", a20, sizeof a20},
    {"Prompts/de/messages/again-noted.md", a21, sizeof a21},
    {"Prompts/de/messages/agree.md", a22, sizeof a22},
    {"Prompts/de/messages/agreed-by-both.md", a23, sizeof a23},
    {"Prompts/de/messages/agreement-again.md", a24, sizeof a24},
    {"Prompts/de/messages/agreement-lines.md", a25, sizeof a25},
    {"Prompts/de/messages/agreement-newer.md", a26, sizeof a26},
    {"Prompts/de/messages/agreement-renewed.md", a27, sizeof a27},
    {"Prompts/de/messages/aim.md", a28, sizeof a28},
    {"Prompts/de/messages/alone-again.md", a29, sizeof a29},
    {"Prompts/de/messages/anonymous-notes.md", a30, sizeof a30},
    {"Prompts/de/messages/answer-ways.md", a31, sizeof a31},
    {"Prompts/de/messages/ask-reminder.md", a32, sizeof a32},
    {"Prompts/de/messages/away-alone.md", a33, sizeof a33},
    {"Prompts/de/messages/away-entered.md", a34, sizeof a34},
    {"Prompts/de/messages/away-how.md", a35, sizeof a35},
    {"Prompts/de/messages/away-kept.md", a36, sizeof a36},
    {"Prompts/de/messages/away-session.md", a37, sizeof a37},
    {"Prompts/de/messages/away-swapped.md", a38, sizeof a38},
    {"Prompts/de/messages/away-too-long.md", a39, sizeof a39},
    {"Prompts/de/messages/away.md", a40, sizeof a40},
    {"Prompts/de/messages/balance-asked.md", a41, sizeof a41},
    {"Prompts/de/messages/balance-bent.md", a42, sizeof a42},
    {"Prompts/de/messages/balance-disclosed.md", a43, sizeof a43},
    {"Prompts/de/messages/balance-early.md", a44, sizeof a44},
    {"Prompts/de/messages/balance-initiated.md", a45, sizeof a45},
    {"Prompts/de/messages/balance-led-early.md", a46, sizeof a46},
    {"Prompts/de/messages/balance-led-even.md", a47, sizeof a47},
    {"Prompts/de/messages/balance-led-partner.md", a48, sizeof a48},
    {"Prompts/de/messages/balance-led-you.md", a49, sizeof a49},
    {"Prompts/de/messages/both-in-answer.md", a50, sizeof a50},
    {"Prompts/de/messages/both-in-reminder-last.md", a51, sizeof a51},
    {"Prompts/de/messages/both-in-reminder.md", a52, sizeof a52},
    {"Prompts/de/messages/both-in.md", a53, sizeof a53},
    {"Prompts/de/messages/came-late.md", a54, sizeof a54},
    {"Prompts/de/messages/change-it.md", a55, sizeof a55},
    {"Prompts/de/messages/change-which.md", a56, sizeof a56},
    {"Prompts/de/messages/changed-share-again.md", a57, sizeof a57},
    {"Prompts/de/messages/changed.md", a58, sizeof a58},
    {"Prompts/de/messages/changes-limit.md", a59, sizeof a59},
    {"Prompts/de/messages/clocks-change-theirs.md", a60, sizeof a60},
    {"Prompts/de/messages/clocks-change-yours.md", a61, sizeof a61},
    {"Prompts/de/messages/closed-keep.md", a62, sizeof a62},
    {"Prompts/de/messages/closed-without.md", a63, sizeof a63},
    {"Prompts/de/messages/closed.md", a64, sizeof a64},
    {"Prompts/de/messages/closing-opens.md", a65, sizeof a65},
    {"Prompts/de/messages/closing-thanks.md", a66, sizeof a66},
    {"Prompts/de/messages/confidence-limits.md", a67, sizeof a67},
    {"Prompts/de/messages/contract-1.md", a68, sizeof a68},
    {"Prompts/de/messages/contract-2.md", a69, sizeof a69},
    {"Prompts/de/messages/contract-3.md", a70, sizeof a70},
    {"Prompts/de/messages/contract-3b.md", a71, sizeof a71},
    {"Prompts/de/messages/contract-4.md", a72, sizeof a72},
    {"Prompts/de/messages/contract-5.md", a73, sizeof a73},
    {"Prompts/de/messages/contract-5b.md", a74, sizeof a74},
    {"Prompts/de/messages/contract-6.md", a75, sizeof a75},
    {"Prompts/de/messages/contract-7.md", a76, sizeof a76},
    {"Prompts/de/messages/contract-spoken.md", a77, sizeof a77},
    {"Prompts/de/messages/date-guess.md", a78, sizeof a78},
    {"Prompts/de/messages/date-off.md", a79, sizeof a79},
    {"Prompts/de/messages/date-open-again.md", a80, sizeof a80},
    {"Prompts/de/messages/date-past.md", a81, sizeof a81},
    {"Prompts/de/messages/date-was.md", a82, sizeof a82},
    {"Prompts/de/messages/date-which.md", a83, sizeof a83},
    {"Prompts/de/messages/date.md", a84, sizeof a84},
    {"Prompts/de/messages/day-plain.md", a85, sizeof a85},
    {"Prompts/de/messages/day.md", a86, sizeof a86},
    {"Prompts/de/messages/delete-sure.md", a87, sizeof a87},
    {"Prompts/de/messages/deleted.md", a88, sizeof a88},
    {"Prompts/de/messages/did-reminder.md", a89, sizeof a89},
    {"Prompts/de/messages/did.md", a90, sizeof a90},
    {"Prompts/de/messages/differently.md", a91, sizeof a91},
    {"Prompts/de/messages/digest-answered-fewer.md", a92, sizeof a92},
    {"Prompts/de/messages/digest-answered-half.md", a93, sizeof a93},
    {"Prompts/de/messages/digest-answered-most.md", a94, sizeof a94},
    {"Prompts/de/messages/digest-answered.md", a95, sizeof a95},
    {"Prompts/de/messages/digest-asked-both.md", a96, sizeof a96},
    {"Prompts/de/messages/digest-asked.md", a97, sizeof a97},
    {"Prompts/de/messages/digest-before.md", a98, sizeof a98},
    {"Prompts/de/messages/digest-cell-closing.md", a99, sizeof a99},
    {"Prompts/de/messages/digest-cell-early.md", a100, sizeof a100},
    {"Prompts/de/messages/digest-cell-held.md", a101, sizeof a101},
    {"Prompts/de/messages/digest-cell-midpoint.md", a102, sizeof a102},
    {"Prompts/de/messages/digest-cell-not-held.md", a103, sizeof a103},
    {"Prompts/de/messages/digest-cell-not-or-unclear.md", a104, sizeof a104},
    {"Prompts/de/messages/digest-cell-review.md", a105, sizeof a105},
    {"Prompts/de/messages/digest-cell-some.md", a106, sizeof a106},
    {"Prompts/de/messages/digest-cell-starting.md", a107, sizeof a107},
    {"Prompts/de/messages/digest-cell-unclear.md", a108, sizeof a108},
    {"Prompts/de/messages/digest-cell-working.md", a109, sizeof a109},
    {"Prompts/de/messages/digest-could.md", a110, sizeof a110},
    {"Prompts/de/messages/digest-days-agreed.md", a111, sizeof a111},
    {"Prompts/de/messages/digest-days-talked.md", a112, sizeof a112},
    {"Prompts/de/messages/digest-days.md", a113, sizeof a113},
    {"Prompts/de/messages/digest-fact-cut-short.md", a114, sizeof a114},
    {"Prompts/de/messages/digest-fact-first-date-missing.md", a115, sizeof a115},
    {"Prompts/de/messages/digest-fact-low-after-talk.md", a116, sizeof a116},
    {"Prompts/de/messages/digest-fact-moved-late.md", a117, sizeof a117},
    {"Prompts/de/messages/digest-fact-next-date-missing.md", a118, sizeof a118},
    {"Prompts/de/messages/digest-fact-one-sided.md", a119, sizeof a119},
    {"Prompts/de/messages/digest-fact-quiet.md", a120, sizeof a120},
    {"Prompts/de/messages/digest-fact-stuck-closing.md", a121, sizeof a121},
    {"Prompts/de/messages/digest-fact-stuck-contracting.md", a122, sizeof a122},
    {"Prompts/de/messages/digest-fact-stuck-other.md", a123, sizeof a123},
    {"Prompts/de/messages/digest-fact-stuck-readiness.md", a124, sizeof a124},
    {"Prompts/de/messages/digest-fact-two-views.md", a125, sizeof a125},
    {"Prompts/de/messages/digest-fact-unanswered-message.md", a126, sizeof a126},
    {"Prompts/de/messages/digest-foot.md", a127, sizeof a127},
    {"Prompts/de/messages/digest-mean-at-least.md", a128, sizeof a128},
    {"Prompts/de/messages/digest-mean-at-most.md", a129, sizeof a129},
    {"Prompts/de/messages/digest-more.md", a130, sizeof a130},
    {"Prompts/de/messages/digest-note.md", a131, sizeof a131},
    {"Prompts/de/messages/digest-nothing-new-open.md", a132, sizeof a132},
    {"Prompts/de/messages/digest-nothing-new.md", a133, sizeof a133},
    {"Prompts/de/messages/digest-noticed-several.md", a134, sizeof a134},
    {"Prompts/de/messages/digest-pairs-split.md", a135, sizeof a135},
    {"Prompts/de/messages/digest-pairs-whole.md", a136, sizeof a136},
    {"Prompts/de/messages/digest-pairs.md", a137, sizeof a137},
    {"Prompts/de/messages/digest-part-answers.md", a138, sizeof a138},
    {"Prompts/de/messages/digest-part-noticed.md", a139, sizeof a139},
    {"Prompts/de/messages/digest-part-pairs.md", a140, sizeof a140},
    {"Prompts/de/messages/digest-part-sessions.md", a141, sizeof a141},
    {"Prompts/de/messages/digest-part-waiting.md", a142, sizeof a142},
    {"Prompts/de/messages/digest-pulse-heard.md", a143, sizeof a143},
    {"Prompts/de/messages/digest-pulse-learned.md", a144, sizeof a144},
    {"Prompts/de/messages/digest-pulse-safe.md", a145, sizeof a145},
    {"Prompts/de/messages/digest-resting.md", a146, sizeof a146},
    {"Prompts/de/messages/digest-sessions-few.md", a147, sizeof a147},
    {"Prompts/de/messages/digest-sessions-fewer.md", a148, sizeof a148},
    {"Prompts/de/messages/digest-sessions-half.md", a149, sizeof a149},
    {"Prompts/de/messages/digest-sessions-most.md", a150, sizeof a150},
    {"Prompts/de/messages/digest-sessions-split.md", a151, sizeof a151},
    {"Prompts/de/messages/digest-sessions.md", a152, sizeof a152},
    {"Prompts/de/messages/digest-stands.md", a153, sizeof a153},
    {"Prompts/de/messages/digest-step-closing.md", a154, sizeof a154},
    {"Prompts/de/messages/digest-step-early.md", a155, sizeof a155},
    {"Prompts/de/messages/digest-step-midpoint.md", a156, sizeof a156},
    {"Prompts/de/messages/digest-step-review.md", a157, sizeof a157},
    {"Prompts/de/messages/digest-step-starting.md", a158, sizeof a158},
    {"Prompts/de/messages/digest-step-working.md", a159, sizeof a159},
    {"Prompts/de/messages/digest-talk-offered.md", a160, sizeof a160},
    {"Prompts/de/messages/digest-too-few.md", a161, sizeof a161},
    {"Prompts/de/messages/digest-waiting-notes.md", a162, sizeof a162},
    {"Prompts/de/messages/digest-waiting-talk.md", a163, sizeof a163},
    {"Prompts/de/messages/digest.md", a164, sizeof a164},
    {"Prompts/de/messages/done-asked.md", a165, sizeof a165},
    {"Prompts/de/messages/done-go-on.md", a166, sizeof a166},
    {"Prompts/de/messages/done-question.md", a167, sizeof a167},
    {"Prompts/de/messages/drafts-again.md", a168, sizeof a168},
    {"Prompts/de/messages/drafts-kept.md", a169, sizeof a169},
    {"Prompts/de/messages/drafts-not-in.md", a170, sizeof a170},
    {"Prompts/de/messages/drafts-when.md", a171, sizeof a171},
    {"Prompts/de/messages/dropped.md", a172, sizeof a172},
    {"Prompts/de/messages/encrypted-room.md", a173, sizeof a173},
    {"Prompts/de/messages/ended-already.md", a174, sizeof a174},
    {"Prompts/de/messages/entry-cut.md", a175, sizeof a175},
    {"Prompts/de/messages/erase.md", a176, sizeof a176},
    {"Prompts/de/messages/export-about.md", a177, sizeof a177},
    {"Prompts/de/messages/export-enough.md", a178, sizeof a178},
    {"Prompts/de/messages/export-link.md", a179, sizeof a179},
    {"Prompts/de/messages/export.md", a180, sizeof a180},
    {"Prompts/de/messages/follow-did.md", a181, sizeof a181},
    {"Prompts/de/messages/follow-line.md", a182, sizeof a182},
    {"Prompts/de/messages/follow-touch.md", a183, sizeof a183},
    {"Prompts/de/messages/form.md", a184, sizeof a184},
    {"Prompts/de/messages/goal-words.md", a185, sizeof a185},
    {"Prompts/de/messages/goes-deeper.md", a186, sizeof a186},
    {"Prompts/de/messages/hand-over-again.md", a187, sizeof a187},
    {"Prompts/de/messages/hand-over-next.md", a188, sizeof a188},
    {"Prompts/de/messages/hand-over-seen.md", a189, sizeof a189},
    {"Prompts/de/messages/hand-over-sentence.md", a190, sizeof a190},
    {"Prompts/de/messages/hand-over-was-seen.md", a191, sizeof a191},
    {"Prompts/de/messages/hand-over.md", a192, sizeof a192},
    {"Prompts/de/messages/heard.md", a193, sizeof a193},
    {"Prompts/de/messages/help-commands.md", a194, sizeof a194},
    {"Prompts/de/messages/help-how.md", a195, sizeof a195},
    {"Prompts/de/messages/help-not-now.md", a196, sizeof a196},
    {"Prompts/de/messages/help-outside.md", a197, sizeof a197},
    {"Prompts/de/messages/help-send.md", a198, sizeof a198},
    {"Prompts/de/messages/help-sent.md", a199, sizeof a199},
    {"Prompts/de/messages/help-sentence-kept.md", a200, sizeof a200},
    {"Prompts/de/messages/help-sentence.md", a201, sizeof a201},
    {"Prompts/de/messages/help-unreachable.md", a202, sizeof a202},
    {"Prompts/de/messages/help-who.md", a203, sizeof a203},
    {"Prompts/de/messages/help.md", a204, sizeof a204},
    {"Prompts/de/messages/hours-change.md", a205, sizeof a205},
    {"Prompts/de/messages/hours-how.md", a206, sizeof a206},
    {"Prompts/de/messages/hours-kept.md", a207, sizeof a207},
    {"Prompts/de/messages/hours-reminder.md", a208, sizeof a208},
    {"Prompts/de/messages/hours-unclear.md", a209, sizeof a209},
    {"Prompts/de/messages/hours.md", a210, sizeof a210},
    {"Prompts/de/messages/keep-agreement.md", a211, sizeof a211},
    {"Prompts/de/messages/kept-late.md", a212, sizeof a212},
    {"Prompts/de/messages/kept-plain.md", a213, sizeof a213},
    {"Prompts/de/messages/language-unknown.md", a214, sizeof a214},
    {"Prompts/de/messages/language.md", a215, sizeof a215},
    {"Prompts/de/messages/last-message.md", a216, sizeof a216},
    {"Prompts/de/messages/light-word-sent.md", a217, sizeof a217},
    {"Prompts/de/messages/light-word.md", a218, sizeof a218},
    {"Prompts/de/messages/lighter-enough.md", a219, sizeof a219},
    {"Prompts/de/messages/lighter-one.md", a220, sizeof a220},
    {"Prompts/de/messages/meet-asked.md", a221, sizeof a221},
    {"Prompts/de/messages/meet-dropped.md", a222, sizeof a222},
    {"Prompts/de/messages/meet-gap.md", a223, sizeof a223},
    {"Prompts/de/messages/meet-how.md", a224, sizeof a224},
    {"Prompts/de/messages/meet-news.md", a225, sizeof a225},
    {"Prompts/de/messages/meet-not-yet.md", a226, sizeof a226},
    {"Prompts/de/messages/meet-past.md", a227, sizeof a227},
    {"Prompts/de/messages/meet-question.md", a228, sizeof a228},
    {"Prompts/de/messages/meet-repeated.md", a229, sizeof a229},
    {"Prompts/de/messages/meet-time.md", a230, sizeof a230},
    {"Prompts/de/messages/meet-too-far.md", a231, sizeof a231},
    {"Prompts/de/messages/merged-again.md", a232, sizeof a232},
    {"Prompts/de/messages/merged-alike.md", a233, sizeof a233},
    {"Prompts/de/messages/merged-changed.md", a234, sizeof a234},
    {"Prompts/de/messages/merged-differ.md", a235, sizeof a235},
    {"Prompts/de/messages/merged-difference.md", a236, sizeof a236},
    {"Prompts/de/messages/merged-hope.md", a237, sizeof a237},
    {"Prompts/de/messages/merged-offer.md", a238, sizeof a238},
    {"Prompts/de/messages/merged-reminder-last.md", a239, sizeof a239},
    {"Prompts/de/messages/merged-reminder.md", a240, sizeof a240},
    {"Prompts/de/messages/merged.md", a241, sizeof a241},
    {"Prompts/de/messages/minutes-now.md", a242, sizeof a242},
    {"Prompts/de/messages/more.md", a243, sizeof a243},
    {"Prompts/de/messages/moved.md", a244, sizeof a244},
    {"Prompts/de/messages/new-date.md", a245, sizeof a245},
    {"Prompts/de/messages/news-late.md", a246, sizeof a246},
    {"Prompts/de/messages/no-common-hour.md", a247, sizeof a247},
    {"Prompts/de/messages/no-files.md", a248, sizeof a248},
    {"Prompts/de/messages/no-lighter.md", a249, sizeof a249},
    {"Prompts/de/messages/no-more-times.md", a250, sizeof a250},
    {"Prompts/de/messages/no-open-question.md", a251, sizeof a251},
    {"Prompts/de/messages/no-own-answer.md", a252, sizeof a252},
    {"Prompts/de/messages/no-pair-waiting.md", a253, sizeof a253},
    {"Prompts/de/messages/no-pair.md", a254, sizeof a254},
    {"Prompts/de/messages/no-passing-on.md", a255, sizeof a255},
    {"Prompts/de/messages/no-supervisor.md", a256, sizeof a256},
    {"Prompts/de/messages/not-ahead.md", a257, sizeof a257},
    {"Prompts/de/messages/not-answered.md", a258, sizeof a258},
    {"Prompts/de/messages/not-held-closing.md", a259, sizeof a259},
    {"Prompts/de/messages/not-held.md", a260, sizeof a260},
    {"Prompts/de/messages/note.md", a261, sizeof a261},
    {"Prompts/de/messages/nothing-open.md", a262, sizeof a262},
    {"Prompts/de/messages/nothing-paused.md", a263, sizeof a263},
    {"Prompts/de/messages/noticed-end.md", a264, sizeof a264},
    {"Prompts/de/messages/noticed-ended.md", a265, sizeof a265},
    {"Prompts/de/messages/noticed-ways.md", a266, sizeof a266},
    {"Prompts/de/messages/one-thing-shown.md", a267, sizeof a267},
    {"Prompts/de/messages/one-thing.md", a268, sizeof a268},
    {"Prompts/de/messages/optional-enough.md", a269, sizeof a269},
    {"Prompts/de/messages/other-rhythm.md", a270, sizeof a270},
    {"Prompts/de/messages/own-goal-late.md", a271, sizeof a271},
    {"Prompts/de/messages/own-goal-shown.md", a272, sizeof a272},
    {"Prompts/de/messages/own-goal.md", a273, sizeof a273},
    {"Prompts/de/messages/pace-date-stays.md", a274, sizeof a274},
    {"Prompts/de/messages/pace-faster-asked.md", a275, sizeof a275},
    {"Prompts/de/messages/pace-faster-waits.md", a276, sizeof a276},
    {"Prompts/de/messages/pace-faster.md", a277, sizeof a277},
    {"Prompts/de/messages/pace-how.md", a278, sizeof a278},
    {"Prompts/de/messages/pace-news.md", a279, sizeof a279},
    {"Prompts/de/messages/pace-now.md", a280, sizeof a280},
    {"Prompts/de/messages/pace-same.md", a281, sizeof a281},
    {"Prompts/de/messages/pace-talk.md", a282, sizeof a282},
    {"Prompts/de/messages/pace.md", a283, sizeof a283},
    {"Prompts/de/messages/pair-ended-unnamed.md", a284, sizeof a284},
    {"Prompts/de/messages/pair-ended.md", a285, sizeof a285},
    {"Prompts/de/messages/part-or-command.md", a286, sizeof a286},
    {"Prompts/de/messages/partner-unnamed.md", a287, sizeof a287},
    {"Prompts/de/messages/pass-on-cut-short.md", a288, sizeof a288},
    {"Prompts/de/messages/pass-on-low-after-talk.md", a289, sizeof a289},
    {"Prompts/de/messages/pass-on-unanswered-message.md", a290, sizeof a290},
    {"Prompts/de/messages/pass-on.md", a291, sizeof a291},
    {"Prompts/de/messages/passed-on.md", a292, sizeof a292},
    {"Prompts/de/messages/passed.md", a293, sizeof a293},
    {"Prompts/de/messages/pause-confirm.md", a294, sizeof a294},
    {"Prompts/de/messages/pause-known.md", a295, sizeof a295},
    {"Prompts/de/messages/pause-length.md", a296, sizeof a296},
    {"Prompts/de/messages/pause-too-long.md", a297, sizeof a297},
    {"Prompts/de/messages/paused.md", a298, sizeof a298},
    {"Prompts/de/messages/phrase-contact.md", a299, sizeof a299},
    {"Prompts/de/messages/phrase-every-weeks.md", a300, sizeof a300},
    {"Prompts/de/messages/phrase-moment-both.md", a301, sizeof a301},
    {"Prompts/de/messages/phrase-moment.md", a302, sizeof a302},
    {"Prompts/de/messages/phrase-monthly.md", a303, sizeof a303},
    {"Prompts/de/messages/phrase-next-digest.md", a304, sizeof a304},
    {"Prompts/de/messages/phrase-range.md", a305, sizeof a305},
    {"Prompts/de/messages/phrase-slot.md", a306, sizeof a306},
    {"Prompts/de/messages/phrase-time-both.md", a307, sizeof a307},
    {"Prompts/de/messages/phrase-usual.md", a308, sizeof a308},
    {"Prompts/de/messages/pick-noted.md", a309, sizeof a309},
    {"Prompts/de/messages/pick-taken-back.md", a310, sizeof a310},
    {"Prompts/de/messages/picked-none.md", a311, sizeof a311},
    {"Prompts/de/messages/picked.md", a312, sizeof a312},
    {"Prompts/de/messages/pointer.md", a313, sizeof a313},
    {"Prompts/de/messages/prepare-carried.md", a314, sizeof a314},
    {"Prompts/de/messages/prepare-joined.md", a315, sizeof a315},
    {"Prompts/de/messages/prepare-last.md", a316, sizeof a316},
    {"Prompts/de/messages/prepare-once-more.md", a317, sizeof a317},
    {"Prompts/de/messages/prepare.md", a318, sizeof a318},
    {"Prompts/de/messages/privacy-lines.md", a319, sizeof a319},
    {"Prompts/de/messages/programme-ends.md", a320, sizeof a320},
    {"Prompts/de/messages/prompt-ways.md", a321, sizeof a321},
    {"Prompts/de/messages/pulse-heard.md", a322, sizeof a322},
    {"Prompts/de/messages/pulse-learned.md", a323, sizeof a323},
    {"Prompts/de/messages/pulse-led.md", a324, sizeof a324},
    {"Prompts/de/messages/pulse-private.md", a325, sizeof a325},
    {"Prompts/de/messages/pulse-safe.md", a326, sizeof a326},
    {"Prompts/de/messages/questions.md", a327, sizeof a327},
    {"Prompts/de/messages/receipt.md", a328, sizeof a328},
    {"Prompts/de/messages/record.md", a329, sizeof a329},
    {"Prompts/de/messages/reflection-intro.md", a330, sizeof a330},
    {"Prompts/de/messages/rest-goes-on.md", a331, sizeof a331},
    {"Prompts/de/messages/rest-over.md", a332, sizeof a332},
    {"Prompts/de/messages/rest.md", a333, sizeof a333},
    {"Prompts/de/messages/resumed.md", a334, sizeof a334},
    {"Prompts/de/messages/reveal-other.md", a335, sizeof a335},
    {"Prompts/de/messages/reveal-own.md", a336, sizeof a336},
    {"Prompts/de/messages/reveal-yours.md", a337, sizeof a337},
    {"Prompts/de/messages/reveal.md", a338, sizeof a338},
    {"Prompts/de/messages/role-contact.md", a339, sizeof a339},
    {"Prompts/de/messages/role-supervisor.md", a340, sizeof a340},
    {"Prompts/de/messages/rule-actions-resting.md", a341, sizeof a341},
    {"Prompts/de/messages/rule-cut-short.md", a342, sizeof a342},
    {"Prompts/de/messages/rule-first-date-missing.md", a343, sizeof a343},
    {"Prompts/de/messages/rule-heard.md", a344, sizeof a344},
    {"Prompts/de/messages/rule-low-after-talk.md", a345, sizeof a345},
    {"Prompts/de/messages/rule-moved-late.md", a346, sizeof a346},
    {"Prompts/de/messages/rule-next-date-missing.md", a347, sizeof a347},
    {"Prompts/de/messages/rule-one-sided.md", a348, sizeof a348},
    {"Prompts/de/messages/rule-quiet.md", a349, sizeof a349},
    {"Prompts/de/messages/rule-stuck-in-phase.md", a350, sizeof a350},
    {"Prompts/de/messages/rule-two-views.md", a351, sizeof a351},
    {"Prompts/de/messages/rule-unanswered-message.md", a352, sizeof a352},
    {"Prompts/de/messages/rung-actions-resting.md", a353, sizeof a353},
    {"Prompts/de/messages/rung-cut-short.md", a354, sizeof a354},
    {"Prompts/de/messages/rung-fine.md", a355, sizeof a355},
    {"Prompts/de/messages/rung-first-date-missing.md", a356, sizeof a356},
    {"Prompts/de/messages/rung-joint.md", a357, sizeof a357},
    {"Prompts/de/messages/rung-low-after-talk.md", a358, sizeof a358},
    {"Prompts/de/messages/rung-moved-late.md", a359, sizeof a359},
    {"Prompts/de/messages/rung-next-date-missing.md", a360, sizeof a360},
    {"Prompts/de/messages/rung-one-sided-led.md", a361, sizeof a361},
    {"Prompts/de/messages/rung-one-sided.md", a362, sizeof a362},
    {"Prompts/de/messages/rung-quiet.md", a363, sizeof a363},
    {"Prompts/de/messages/rung-stuck-closing.md", a364, sizeof a364},
    {"Prompts/de/messages/rung-stuck-contracting.md", a365, sizeof a365},
    {"Prompts/de/messages/rung-stuck-early.md", a366, sizeof a366},
    {"Prompts/de/messages/rung-stuck-readiness.md", a367, sizeof a367},
    {"Prompts/de/messages/rung-two-views.md", a368, sizeof a368},
    {"Prompts/de/messages/rung-unanswered-message.md", a369, sizeof a369},
    {"Prompts/de/messages/say-what-i-mean.md", a370, sizeof a370},
    {"Prompts/de/messages/scale-range.md", a371, sizeof a371},
    {"Prompts/de/messages/search-over-season.md", a372, sizeof a372},
    {"Prompts/de/messages/search-over.md", a373, sizeof a373},
    {"Prompts/de/messages/search-rests.md", a374, sizeof a374},
    {"Prompts/de/messages/season-over-follow-up.md", a375, sizeof a375},
    {"Prompts/de/messages/season-over.md", a376, sizeof a376},
    {"Prompts/de/messages/season-too-short.md", a377, sizeof a377},
    {"Prompts/de/messages/see-coming-lines.md", a378, sizeof a378},
    {"Prompts/de/messages/see-coming.md", a379, sizeof a379},
    {"Prompts/de/messages/see-no-lines.md", a380, sizeof a380},
    {"Prompts/de/messages/see-nobody-else.md", a381, sizeof a381},
    {"Prompts/de/messages/see-notes.md", a382, sizeof a382},
    {"Prompts/de/messages/see-other-pairs.md", a383, sizeof a383},
    {"Prompts/de/messages/see-partner.md", a384, sizeof a384},
    {"Prompts/de/messages/see-rule-own.md", a385, sizeof a385},
    {"Prompts/de/messages/see-rule.md", a386, sizeof a386},
    {"Prompts/de/messages/see-supervisor-nothing.md", a387, sizeof a387},
    {"Prompts/de/messages/see-supervisor.md", a388, sizeof a388},
    {"Prompts/de/messages/seen-already.md", a389, sizeof a389},
    {"Prompts/de/messages/send-copy.md", a390, sizeof a390},
    {"Prompts/de/messages/set-anonymous.md", a391, sizeof a391},
    {"Prompts/de/messages/set-partner-late.md", a392, sizeof a392},
    {"Prompts/de/messages/set-partner.md", a393, sizeof a393},
    {"Prompts/de/messages/set-supervisor.md", a394, sizeof a394},
    {"Prompts/de/messages/settled-date.md", a395, sizeof a395},
    {"Prompts/de/messages/settled.md", a396, sizeof a396},
    {"Prompts/de/messages/share-alone.md", a397, sizeof a397},
    {"Prompts/de/messages/share-passed.md", a398, sizeof a398},
    {"Prompts/de/messages/share-seen.md", a399, sizeof a399},
    {"Prompts/de/messages/show-drafts-reminder-last.md", a400, sizeof a400},
    {"Prompts/de/messages/show-drafts-reminder.md", a401, sizeof a401},
    {"Prompts/de/messages/show-drafts.md", a402, sizeof a402},
    {"Prompts/de/messages/sign-posting.md", a403, sizeof a403},
    {"Prompts/de/messages/sitting-reminder-last.md", a404, sizeof a404},
    {"Prompts/de/messages/sitting-reminder.md", a405, sizeof a405},
    {"Prompts/de/messages/skill-active-listening.md", a406, sizeof a406},
    {"Prompts/de/messages/skill-closing-well.md", a407, sizeof a407},
    {"Prompts/de/messages/skill-curiosity.md", a408, sizeof a408},
    {"Prompts/de/messages/skill-giving-feedback.md", a409, sizeof a409},
    {"Prompts/de/messages/skill-goal-progress.md", a410, sizeof a410},
    {"Prompts/de/messages/skill-noticing-assumptions.md", a411, sizeof a411},
    {"Prompts/de/messages/skill-power-and-voice.md", a412, sizeof a412},
    {"Prompts/de/messages/skill-receiving-feedback.md", a413, sizeof a413},
    {"Prompts/de/messages/skill-staying-with-discomfort.md", a414, sizeof a414},
    {"Prompts/de/messages/skill-understanding-difference.md", a415, sizeof a415},
    {"Prompts/de/messages/skip-closing.md", a416, sizeof a416},
    {"Prompts/de/messages/skip-not-yet.md", a417, sizeof a417},
    {"Prompts/de/messages/skip-which.md", a418, sizeof a418},
    {"Prompts/de/messages/skipped-date.md", a419, sizeof a419},
    {"Prompts/de/messages/skipped-next.md", a420, sizeof a420},
    {"Prompts/de/messages/skipped.md", a421, sizeof a421},
    {"Prompts/de/messages/slots-reminder-last.md", a422, sizeof a422},
    {"Prompts/de/messages/slots-reminder.md", a423, sizeof a423},
    {"Prompts/de/messages/slower.md", a424, sizeof a424},
    {"Prompts/de/messages/smaller.md", a425, sizeof a425},
    {"Prompts/de/messages/snooze-how.md", a426, sizeof a426},
    {"Prompts/de/messages/snooze-offer.md", a427, sizeof a427},
    {"Prompts/de/messages/snooze-too-late.md", a428, sizeof a428},
    {"Prompts/de/messages/snoozed.md", a429, sizeof a429},
    {"Prompts/de/messages/sort-it-out.md", a430, sizeof a430},
    {"Prompts/de/messages/statement-independent.md", a431, sizeof a431},
    {"Prompts/de/messages/statement-not-sure.md", a432, sizeof a432},
    {"Prompts/de/messages/statement-read.md", a433, sizeof a433},
    {"Prompts/de/messages/statements-done.md", a434, sizeof a434},
    {"Prompts/de/messages/statements-first.md", a435, sizeof a435},
    {"Prompts/de/messages/stays.md", a436, sizeof a436},
    {"Prompts/de/messages/stop.md", a437, sizeof a437},
    {"Prompts/de/messages/stopped.md", a438, sizeof a438},
    {"Prompts/de/messages/stray-text.md", a439, sizeof a439},
    {"Prompts/de/messages/take-away.md", a440, sizeof a440},
    {"Prompts/de/messages/talk-about-pace.md", a441, sizeof a441},
    {"Prompts/de/messages/talk-agreed.md", a442, sizeof a442},
    {"Prompts/de/messages/talk-first-news.md", a443, sizeof a443},
    {"Prompts/de/messages/talk-first-times.md", a444, sizeof a444},
    {"Prompts/de/messages/talk-noted.md", a445, sizeof a445},
    {"Prompts/de/messages/talk-offer.md", a446, sizeof a446},
    {"Prompts/de/messages/talk-offered.md", a447, sizeof a447},
    {"Prompts/de/messages/talk-proposed.md", a448, sizeof a448},
    {"Prompts/de/messages/talk-suits-not.md", a449, sizeof a449},
    {"Prompts/de/messages/talk-suits.md", a450, sizeof a450},
    {"Prompts/de/messages/talk-time.md", a451, sizeof a451},
    {"Prompts/de/messages/talk-told.md", a452, sizeof a452},
    {"Prompts/de/messages/talk-ways.md", a453, sizeof a453},
    {"Prompts/de/messages/talk-when.md", a454, sizeof a454},
    {"Prompts/de/messages/tap-text.md", a455, sizeof a455},
    {"Prompts/de/messages/thank-you-next.md", a456, sizeof a456},
    {"Prompts/de/messages/thank-you.md", a457, sizeof a457},
    {"Prompts/de/messages/thanks-agree.md", a458, sizeof a458},
    {"Prompts/de/messages/times-asked.md", a459, sizeof a459},
    {"Prompts/de/messages/times-chosen.md", a460, sizeof a460},
    {"Prompts/de/messages/times-last.md", a461, sizeof a461},
    {"Prompts/de/messages/times-later.md", a462, sizeof a462},
    {"Prompts/de/messages/times-next.md", a463, sizeof a463},
    {"Prompts/de/messages/times-not-held.md", a464, sizeof a464},
    {"Prompts/de/messages/times-once-more.md", a465, sizeof a465},
    {"Prompts/de/messages/times-other.md", a466, sizeof a466},
    {"Prompts/de/messages/times-round-two.md", a467, sizeof a467},
    {"Prompts/de/messages/times-shortened.md", a468, sizeof a468},
    {"Prompts/de/messages/topic-finder.md", a469, sizeof a469},
    {"Prompts/de/messages/topic-leaves.md", a470, sizeof a470},
    {"Prompts/de/messages/topic-notice.md", a471, sizeof a471},
    {"Prompts/de/messages/topic-rhythm.md", a472, sizeof a472},
    {"Prompts/de/messages/topic-talk.md", a473, sizeof a473},
    {"Prompts/de/messages/typing-open.md", a474, sizeof a474},
    {"Prompts/de/messages/typing-yours.md", a475, sizeof a475},
    {"Prompts/de/messages/typing.md", a476, sizeof a476},
    {"Prompts/de/messages/unbooked-away.md", a477, sizeof a477},
    {"Prompts/de/messages/unbooked.md", a478, sizeof a478},
    {"Prompts/de/messages/undo-nothing.md", a479, sizeof a479},
    {"Prompts/de/messages/undo-overtaken.md", a480, sizeof a480},
    {"Prompts/de/messages/undo-told.md", a481, sizeof a481},
    {"Prompts/de/messages/undone.md", a482, sizeof a482},
    {"Prompts/de/messages/until-tomorrow.md", a483, sizeof a483},
    {"Prompts/de/messages/urgent.md", a484, sizeof a484},
    {"Prompts/de/messages/value-rhythm.md", a485, sizeof a485},
    {"Prompts/de/messages/waiting-dropped.md", a486, sizeof a486},
    {"Prompts/de/messages/waiting-noted.md", a487, sizeof a487},
    {"Prompts/de/messages/waiting-off.md", a488, sizeof a488},
    {"Prompts/de/messages/waiting.md", a489, sizeof a489},
    {"Prompts/de/messages/waits-for-you.md", a490, sizeof a490},
    {"Prompts/de/messages/we-are-done.md", a491, sizeof a491},
    {"Prompts/de/messages/welcome-after-more.md", a492, sizeof a492},
    {"Prompts/de/messages/welcome-again.md", a493, sizeof a493},
    {"Prompts/de/messages/welcome-declined.md", a494, sizeof a494},
    {"Prompts/de/messages/welcome-reminder.md", a495, sizeof a495},
    {"Prompts/de/messages/welcome.md", a496, sizeof a496},
    {"Prompts/de/messages/what-next.md", a497, sizeof a497},
    {"Prompts/de/messages/which-pair.md", a498, sizeof a498},
    {"Prompts/de/messages/which-question.md", a499, sizeof a499},
    {"Prompts/de/messages/why-active.md", a500, sizeof a500},
    {"Prompts/de/messages/why-alone.md", a501, sizeof a501},
    {"Prompts/de/messages/why-answer.md", a502, sizeof a502},
    {"Prompts/de/messages/why-away-entered.md", a503, sizeof a503},
    {"Prompts/de/messages/why-both-in.md", a504, sizeof a504},
    {"Prompts/de/messages/why-closed.md", a505, sizeof a505},
    {"Prompts/de/messages/why-date.md", a506, sizeof a506},
    {"Prompts/de/messages/why-day.md", a507, sizeof a507},
    {"Prompts/de/messages/why-did.md", a508, sizeof a508},
    {"Prompts/de/messages/why-digest.md", a509, sizeof a509},
    {"Prompts/de/messages/why-done.md", a510, sizeof a510},
    {"Prompts/de/messages/why-follow-up.md", a511, sizeof a511},
    {"Prompts/de/messages/why-hand-over-next.md", a512, sizeof a512},
    {"Prompts/de/messages/why-hand-over-seen.md", a513, sizeof a513},
    {"Prompts/de/messages/why-hand-over.md", a514, sizeof a514},
    {"Prompts/de/messages/why-light-word.md", a515, sizeof a515},
    {"Prompts/de/messages/why-meet-dropped.md", a516, sizeof a516},
    {"Prompts/de/messages/why-meet.md", a517, sizeof a517},
    {"Prompts/de/messages/why-merged.md", a518, sizeof a518},
    {"Prompts/de/messages/why-moved.md", a519, sizeof a519},
    {"Prompts/de/messages/why-not-ahead.md", a520, sizeof a520},
    {"Prompts/de/messages/why-not-answered.md", a521, sizeof a521},
    {"Prompts/de/messages/why-note.md", a522, sizeof a522},
    {"Prompts/de/messages/why-nothing.md", a523, sizeof a523},
    {"Prompts/de/messages/why-pace.md", a524, sizeof a524},
    {"Prompts/de/messages/why-pair-ended.md", a525, sizeof a525},
    {"Prompts/de/messages/why-prepare.md", a526, sizeof a526},
    {"Prompts/de/messages/why-programme-ends.md", a527, sizeof a527},
    {"Prompts/de/messages/why-question-alone.md", a528, sizeof a528},
    {"Prompts/de/messages/why-question-new.md", a529, sizeof a529},
    {"Prompts/de/messages/why-question.md", a530, sizeof a530},
    {"Prompts/de/messages/why-record.md", a531, sizeof a531},
    {"Prompts/de/messages/why-reminder.md", a532, sizeof a532},
    {"Prompts/de/messages/why-rest-over.md", a533, sizeof a533},
    {"Prompts/de/messages/why-rest.md", a534, sizeof a534},
    {"Prompts/de/messages/why-reveal.md", a535, sizeof a535},
    {"Prompts/de/messages/why-rung.md", a536, sizeof a536},
    {"Prompts/de/messages/why-search-over.md", a537, sizeof a537},
    {"Prompts/de/messages/why-sitting.md", a538, sizeof a538},
    {"Prompts/de/messages/why-skipped.md", a539, sizeof a539},
    {"Prompts/de/messages/why-slots.md", a540, sizeof a540},
    {"Prompts/de/messages/why-talk-answer.md", a541, sizeof a541},
    {"Prompts/de/messages/why-talk.md", a542, sizeof a542},
    {"Prompts/de/messages/why-typing.md", a543, sizeof a543},
    {"Prompts/de/messages/why-unbooked.md", a544, sizeof a544},
    {"Prompts/de/messages/why-welcome.md", a545, sizeof a545},
    {"Prompts/de/messages/why-widen-hours.md", a546, sizeof a546},
    {"Prompts/de/messages/why.md", a547, sizeof a547},
    {"Prompts/de/messages/widen-anonymous.md", a548, sizeof a548},
    {"Prompts/de/messages/widen-hours.md", a549, sizeof a549},
    {"Prompts/de/messages/widen-not-enough.md", a550, sizeof a550},
    {"Prompts/de/messages/widen-partner.md", a551, sizeof a551},
    {"Prompts/de/messages/widen-supervisor.md", a552, sizeof a552},
    {"Prompts/de/messages/wish-by-ourselves.md", a553, sizeof a553},
    {"Prompts/de/messages/wish-new-partner.md", a554, sizeof a554},
    {"Prompts/de/messages/wish-rest.md", a555, sizeof a555},
    {"Prompts/de/messages/wish-together.md", a556, sizeof a556},
    {"Prompts/de/messages/write-button.md", a557, sizeof a557},
    {"Prompts/de/messages/zone-date.md", a558, sizeof a558},
    {"Prompts/de/messages/zone-how.md", a559, sizeof a559},
    {"Prompts/de/messages/zone-unknown.md", a560, sizeof a560},
    {"Prompts/de/messages/zone.md", a561, sizeof a561},
    {"Prompts/de/pages.yaml", a562, sizeof a562},
    {"Prompts/de/prompts/close-a-hard-talk-begun.md", a563, sizeof a563},
    {"Prompts/de/prompts/close-a-hope-come-closer.md", a564, sizeof a564},
    {"Prompts/de/prompts/close-a-sentence-remembered.md", a565, sizeof a565},
    {"Prompts/de/prompts/close-a-strength-seen.md", a566, sizeof a566},
    {"Prompts/de/prompts/close-a-thank-you.md", a567, sizeof a567},
    {"Prompts/de/prompts/close-for-those-who-begin.md", a568, sizeof a568},
    {"Prompts/de/prompts/close-heard-about-me.md", a569, sizeof a569},
    {"Prompts/de/prompts/close-left-open.md", a570, sizeof a570},
    {"Prompts/de/prompts/close-not-in-the-room.md", a571, sizeof a571},
    {"Prompts/de/prompts/close-only-from-you.md", a572, sizeof a572},
    {"Prompts/de/prompts/close-seen-differently.md", a573, sizeof a573},
    {"Prompts/de/prompts/close-speak-or-leave-room.md", a574, sizeof a574},
    {"Prompts/de/prompts/close-to-take-with-you.md", a575, sizeof a575},
    {"Prompts/de/prompts/more-a-day-later.md", a576, sizeof a576},
    {"Prompts/de/prompts/more-a-fixed-opinion.md", a577, sizeof a577},
    {"Prompts/de/prompts/more-a-free-hour.md", a578, sizeof a578},
    {"Prompts/de/prompts/more-a-good-goodbye.md", a579, sizeof a579},
    {"Prompts/de/prompts/more-a-letter-to-myself.md", a580, sizeof a580},
    {"Prompts/de/prompts/more-a-question-about-my-work.md", a581, sizeof a581},
    {"Prompts/de/prompts/more-a-question-for-me.md", a582, sizeof a582},
    {"Prompts/de/prompts/more-a-sentence-that-helped.md", a583, sizeof a583},
    {"Prompts/de/prompts/more-another-view.md", a584, sizeof a584},
    {"Prompts/de/prompts/more-easy-for-me.md", a585, sizeof a585},
    {"Prompts/de/prompts/more-end-of-the-week.md", a586, sizeof a586},
    {"Prompts/de/prompts/more-first-five-minutes.md", a587, sizeof a587},
    {"Prompts/de/prompts/more-fully-heard.md", a588, sizeof a588},
    {"Prompts/de/prompts/more-hard-to-give.md", a589, sizeof a589},
    {"Prompts/de/prompts/more-hard-to-hear.md", a590, sizeof a590},
    {"Prompts/de/prompts/more-helps-and-slows.md", a591, sizeof a591},
    {"Prompts/de/prompts/more-how-i-end-things.md", a592, sizeof a592},
    {"Prompts/de/prompts/more-in-two-sentences.md", a593, sizeof a593},
    {"Prompts/de/prompts/more-interrupting.md", a594, sizeof a594},
    {"Prompts/de/prompts/more-no-longer-asked.md", a595, sizeof a595},
    {"Prompts/de/prompts/more-nobody-asks.md", a596, sizeof a596},
    {"Prompts/de/prompts/more-nobody-explained-it.md", a597, sizeof a597},
    {"Prompts/de/prompts/more-not-in-the-meeting.md", a598, sizeof a598},
    {"Prompts/de/prompts/more-not-planned.md", a599, sizeof a599},
    {"Prompts/de/prompts/more-one-question-more.md", a600, sizeof a600},
    {"Prompts/de/prompts/more-one-thing-heard.md", a601, sizeof a601},
    {"Prompts/de/prompts/more-saying-no.md", a602, sizeof a602},
    {"Prompts/de/prompts/more-the-first-minute.md", a603, sizeof a603},
    {"Prompts/de/prompts/more-the-last-meeting.md", a604, sizeof a604},
    {"Prompts/de/prompts/more-the-weight-of-a-word.md", a605, sizeof a605},
    {"Prompts/de/prompts/more-three-guesses.md", a606, sizeof a606},
    {"Prompts/de/prompts/more-two-sentences-of-thanks.md", a607, sizeof a607},
    {"Prompts/de/prompts/more-unmentioned-good-work.md", a608, sizeof a608},
    {"Prompts/de/prompts/more-when-it-gets-hard.md", a609, sizeof a609},
    {"Prompts/de/prompts/more-where-i-listen-best.md", a610, sizeof a610},
    {"Prompts/de/prompts/prepare-a-changed-view.md", a611, sizeof a611},
    {"Prompts/de/prompts/prepare-a-choice-at-work.md", a612, sizeof a612},
    {"Prompts/de/prompts/prepare-a-day-that-went-well.md", a613, sizeof a613},
    {"Prompts/de/prompts/prepare-a-decision.md", a614, sizeof a614},
    {"Prompts/de/prompts/prepare-a-first-impression.md", a615, sizeof a615},
    {"Prompts/de/prompts/prepare-a-habit-of-this-place.md", a616, sizeof a616},
    {"Prompts/de/prompts/prepare-a-question-kept.md", a617, sizeof a617},
    {"Prompts/de/prompts/prepare-a-question-that-stays.md", a618, sizeof a618},
    {"Prompts/de/prompts/prepare-a-rule-from-before.md", a619, sizeof a619},
    {"Prompts/de/prompts/prepare-a-slow-start.md", a620, sizeof a620},
    {"Prompts/de/prompts/prepare-a-subject-i-leave.md", a621, sizeof a621},
    {"Prompts/de/prompts/prepare-a-talk-that-stays.md", a622, sizeof a622},
    {"Prompts/de/prompts/prepare-a-thank-you.md", a623, sizeof a623},
    {"Prompts/de/prompts/prepare-a-week-as-it-is.md", a624, sizeof a624},
    {"Prompts/de/prompts/prepare-a-word-that-weighed.md", a625, sizeof a625},
    {"Prompts/de/prompts/prepare-a-word-used-here.md", a626, sizeof a626},
    {"Prompts/de/prompts/prepare-advice-used-and-left.md", a627, sizeof a627},
    {"Prompts/de/prompts/prepare-after-this-season.md", a628, sizeof a628},
    {"Prompts/de/prompts/prepare-asking-for-one-thing.md", a629, sizeof a629},
    {"Prompts/de/prompts/prepare-easy-to-speak.md", a630, sizeof a630},
    {"Prompts/de/prompts/prepare-good-work-seen.md", a631, sizeof a631},
    {"Prompts/de/prompts/prepare-how-to-tell-me.md", a632, sizeof a632},
    {"Prompts/de/prompts/prepare-how-you-came-here.md", a633, sizeof a633},
    {"Prompts/de/prompts/prepare-judged-too-soon.md", a634, sizeof a634},
    {"Prompts/de/prompts/prepare-kept-quiet.md", a635, sizeof a635},
    {"Prompts/de/prompts/prepare-more-of-this-task.md", a636, sizeof a636},
    {"Prompts/de/prompts/prepare-no-answer-so-far.md", a637, sizeof a637},
    {"Prompts/de/prompts/prepare-not-belonging.md", a638, sizeof a638},
    {"Prompts/de/prompts/prepare-not-safe-to-disagree.md", a639, sizeof a639},
    {"Prompts/de/prompts/prepare-of-use-at-work.md", a640, sizeof a640},
    {"Prompts/de/prompts/prepare-often-explained.md", a641, sizeof a641},
    {"Prompts/de/prompts/prepare-one-sentence.md", a642, sizeof a642},
    {"Prompts/de/prompts/prepare-say-it-back.md", a643, sizeof a643},
    {"Prompts/de/prompts/prepare-something-tried.md", a644, sizeof a644},
    {"Prompts/de/prompts/prepare-something-unsaid.md", a645, sizeof a645},
    {"Prompts/de/prompts/prepare-the-longer-form.md", a646, sizeof a646},
    {"Prompts/de/prompts/prepare-the-way-of-an-idea.md", a647, sizeof a647},
    {"Prompts/de/prompts/prepare-what-goes-on.md", a648, sizeof a648},
    {"Prompts/de/prompts/prepare-what-i-hope-for.md", a649, sizeof a649},
    {"Prompts/de/prompts/prepare-what-i-saw-in-you.md", a650, sizeof a650},
    {"Prompts/de/prompts/prepare-what-others-think-i-do.md", a651, sizeof a651},
    {"Prompts/de/prompts/prepare-what-to-keep.md", a652, sizeof a652},
    {"Prompts/de/prompts/prepare-when-it-goes-quiet.md", a653, sizeof a653},
    {"Prompts/de/prompts/prepare-whose-word-decides.md", a654, sizeof a654},
    {"Prompts/de/prompts/prepare-words-that-hurt.md", a655, sizeof a655},
    {"Prompts/de/prompts/reflect-a-belief-in-doubt.md", a656, sizeof a656},
    {"Prompts/de/prompts/reflect-a-fair-way-to-say-it.md", a657, sizeof a657},
    {"Prompts/de/prompts/reflect-a-gap-filled.md", a658, sizeof a658},
    {"Prompts/de/prompts/reflect-a-hard-thing-told.md", a659, sizeof a659},
    {"Prompts/de/prompts/reflect-a-moment-to-keep.md", a660, sizeof a660},
    {"Prompts/de/prompts/reflect-a-question-to-pass-on.md", a661, sizeof a661},
    {"Prompts/de/prompts/reflect-a-question-too-late.md", a662, sizeof a662},
    {"Prompts/de/prompts/reflect-a-second-time.md", a663, sizeof a663},
    {"Prompts/de/prompts/reflect-a-sentence-for-monday.md", a664, sizeof a664},
    {"Prompts/de/prompts/reflect-a-silence.md", a665, sizeof a665},
    {"Prompts/de/prompts/reflect-a-small-thing.md", a666, sizeof a666},
    {"Prompts/de/prompts/reflect-a-word-of-two-meanings.md", a667, sizeof a667},
    {"Prompts/de/prompts/reflect-about-my-work.md", a668, sizeof a668},
    {"Prompts/de/prompts/reflect-another-subject.md", a669, sizeof a669},
    {"Prompts/de/prompts/reflect-answered-at-once.md", a670, sizeof a670},
    {"Prompts/de/prompts/reflect-ask-or-tell.md", a671, sizeof a671},
    {"Prompts/de/prompts/reflect-before-it-ends.md", a672, sizeof a672},
    {"Prompts/de/prompts/reflect-believed-before.md", a673, sizeof a673},
    {"Prompts/de/prompts/reflect-beyond-my-own-life.md", a674, sizeof a674},
    {"Prompts/de/prompts/reflect-choosing-the-subject.md", a675, sizeof a675},
    {"Prompts/de/prompts/reflect-easy-to-take-in.md", a676, sizeof a676},
    {"Prompts/de/prompts/reflect-first-thought.md", a677, sizeof a677},
    {"Prompts/de/prompts/reflect-held-back.md", a678, sizeof a678},
    {"Prompts/de/prompts/reflect-helps-one-hinders-one.md", a679, sizeof a679},
    {"Prompts/de/prompts/reflect-how-it-ended.md", a680, sizeof a680},
    {"Prompts/de/prompts/reflect-how-sure.md", a681, sizeof a681},
    {"Prompts/de/prompts/reflect-in-another-way.md", a682, sizeof a682},
    {"Prompts/de/prompts/reflect-kinds-of-questions.md", a683, sizeof a683},
    {"Prompts/de/prompts/reflect-left-open.md", a684, sizeof a684},
    {"Prompts/de/prompts/reflect-lines-about-a-difference.md", a685, sizeof a685},
    {"Prompts/de/prompts/reflect-lines-about-my-work.md", a686, sizeof a686},
    {"Prompts/de/prompts/reflect-lines-about-the-season.md", a687, sizeof a687},
    {"Prompts/de/prompts/reflect-lines-about-what-was-hard.md", a688, sizeof a688},
    {"Prompts/de/prompts/reflect-longest-answer.md", a689, sizeof a689},
    {"Prompts/de/prompts/reflect-next-time.md", a690, sizeof a690},
    {"Prompts/de/prompts/reflect-not-guessed.md", a691, sizeof a691},
    {"Prompts/de/prompts/reflect-one-thing-more.md", a692, sizeof a692},
    {"Prompts/de/prompts/reflect-rather-not-heard.md", a693, sizeof a693},
    {"Prompts/de/prompts/reflect-room-for-both.md", a694, sizeof a694},
    {"Prompts/de/prompts/reflect-room-to-speak.md", a695, sizeof a695},
    {"Prompts/de/prompts/reflect-sayable-here.md", a696, sizeof a696},
    {"Prompts/de/prompts/reflect-something-that-helps.md", a697, sizeof a697},
    {"Prompts/de/prompts/reflect-staying-with-it.md", a698, sizeof a698},
    {"Prompts/de/prompts/reflect-the-first-step.md", a699, sizeof a699},
    {"Prompts/de/prompts/reflect-the-way-we-talk.md", a700, sizeof a700},
    {"Prompts/de/prompts/reflect-three-lines.md", a701, sizeof a701},
    {"Prompts/de/prompts/reflect-use-or-leave.md", a702, sizeof a702},
    {"Prompts/de/prompts/reflect-what-helped.md", a703, sizeof a703},
    {"Prompts/de/prompts/reflect-what-i-did-most.md", a704, sizeof a704},
    {"Prompts/de/prompts/reflect-when-it-was-quiet.md", a705, sizeof a705},
    {"Prompts/de/prompts/reflect-where-it-differs.md", a706, sizeof a706},
    {"Prompts/de/prompts/reflect-who-spoke-first.md", a707, sizeof a707},
    {"Prompts/en/locale.yaml", a708, sizeof a708},
    {"Prompts/en/messages/act-away.md", a709, sizeof a709},
    {"Prompts/en/messages/act-language.md", a710, sizeof a710},
    {"Prompts/en/messages/act-lighter.md", a711, sizeof a711},
    {"Prompts/en/messages/act-meet.md", a712, sizeof a712},
    {"Prompts/en/messages/act-no.md", a713, sizeof a713},
    {"Prompts/en/messages/act-pace.md", a714, sizeof a714},
    {"Prompts/en/messages/act-pass.md", a715, sizeof a715},
    {"Prompts/en/messages/act-pause.md", a716, sizeof a716},
    {"Prompts/en/messages/act-show.md", a717, sizeof a717},
    {"Prompts/en/messages/act-skip.md", a718, sizeof a718},
    {"Prompts/en/messages/act-snooze.md", a719, sizeof a719},
    {"Prompts/en/messages/act-stop.md", a720, sizeof a720},
    {"Prompts/en/messages/act-zone.md", a721, sizeof a721},
    {"Prompts/en/messages/active.md", a722, sizeof a722},
    {"Prompts/en/messages/added.md", a723, sizeof a723},
    {"Prompts/en/messages/again-noted.md", a724, sizeof a724},
    {"Prompts/en/messages/agree.md", a725, sizeof a725},
    {"Prompts/en/messages/agreed-by-both.md", a726, sizeof a726},
    {"Prompts/en/messages/agreement-again.md", a727, sizeof a727},
    {"Prompts/en/messages/agreement-lines.md", a728, sizeof a728},
    {"Prompts/en/messages/agreement-newer.md", a729, sizeof a729},
    {"Prompts/en/messages/agreement-renewed.md", a730, sizeof a730},
    {"Prompts/en/messages/aim.md", a731, sizeof a731},
    {"Prompts/en/messages/alone-again.md", a732, sizeof a732},
    {"Prompts/en/messages/anonymous-notes.md", a733, sizeof a733},
    {"Prompts/en/messages/answer-ways.md", a734, sizeof a734},
    {"Prompts/en/messages/ask-reminder.md", a735, sizeof a735},
    {"Prompts/en/messages/away-alone.md", a736, sizeof a736},
    {"Prompts/en/messages/away-entered.md", a737, sizeof a737},
    {"Prompts/en/messages/away-how.md", a738, sizeof a738},
    {"Prompts/en/messages/away-kept.md", a739, sizeof a739},
    {"Prompts/en/messages/away-session.md", a740, sizeof a740},
    {"Prompts/en/messages/away-swapped.md", a741, sizeof a741},
    {"Prompts/en/messages/away-too-long.md", a742, sizeof a742},
    {"Prompts/en/messages/away.md", a743, sizeof a743},
    {"Prompts/en/messages/balance-asked.md", a744, sizeof a744},
    {"Prompts/en/messages/balance-bent.md", a745, sizeof a745},
    {"Prompts/en/messages/balance-disclosed.md", a746, sizeof a746},
    {"Prompts/en/messages/balance-early.md", a747, sizeof a747},
    {"Prompts/en/messages/balance-initiated.md", a748, sizeof a748},
    {"Prompts/en/messages/balance-led-early.md", a749, sizeof a749},
    {"Prompts/en/messages/balance-led-even.md", a750, sizeof a750},
    {"Prompts/en/messages/balance-led-partner.md", a751, sizeof a751},
    {"Prompts/en/messages/balance-led-you.md", a752, sizeof a752},
    {"Prompts/en/messages/both-in-answer.md", a753, sizeof a753},
    {"Prompts/en/messages/both-in-reminder-last.md", a754, sizeof a754},
    {"Prompts/en/messages/both-in-reminder.md", a755, sizeof a755},
    {"Prompts/en/messages/both-in.md", a756, sizeof a756},
    {"Prompts/en/messages/came-late.md", a757, sizeof a757},
    {"Prompts/en/messages/change-it.md", a758, sizeof a758},
    {"Prompts/en/messages/change-which.md", a759, sizeof a759},
    {"Prompts/en/messages/changed-share-again.md", a760, sizeof a760},
    {"Prompts/en/messages/changed.md", a761, sizeof a761},
    {"Prompts/en/messages/changes-limit.md", a762, sizeof a762},
    {"Prompts/en/messages/clocks-change-theirs.md", a763, sizeof a763},
    {"Prompts/en/messages/clocks-change-yours.md", a764, sizeof a764},
    {"Prompts/en/messages/closed-keep.md", a765, sizeof a765},
    {"Prompts/en/messages/closed-without.md", a766, sizeof a766},
    {"Prompts/en/messages/closed.md", a767, sizeof a767},
    {"Prompts/en/messages/closing-opens.md", a768, sizeof a768},
    {"Prompts/en/messages/closing-thanks.md", a769, sizeof a769},
    {"Prompts/en/messages/confidence-limits.md", a770, sizeof a770},
    {"Prompts/en/messages/contract-1.md", a771, sizeof a771},
    {"Prompts/en/messages/contract-2.md", a772, sizeof a772},
    {"Prompts/en/messages/contract-3.md", a773, sizeof a773},
    {"Prompts/en/messages/contract-3b.md", a774, sizeof a774},
    {"Prompts/en/messages/contract-4.md", a775, sizeof a775},
    {"Prompts/en/messages/contract-5.md", a776, sizeof a776},
    {"Prompts/en/messages/contract-5b.md", a777, sizeof a777},
    {"Prompts/en/messages/contract-6.md", a778, sizeof a778},
    {"Prompts/en/messages/contract-7.md", a779, sizeof a779},
    {"Prompts/en/messages/contract-spoken.md", a780, sizeof a780},
    {"Prompts/en/messages/date-guess.md", a781, sizeof a781},
    {"Prompts/en/messages/date-off.md", a782, sizeof a782},
    {"Prompts/en/messages/date-open-again.md", a783, sizeof a783},
    {"Prompts/en/messages/date-past.md", a784, sizeof a784},
    {"Prompts/en/messages/date-was.md", a785, sizeof a785},
    {"Prompts/en/messages/date-which.md", a786, sizeof a786},
    {"Prompts/en/messages/date.md", a787, sizeof a787},
    {"Prompts/en/messages/day-plain.md", a788, sizeof a788},
    {"Prompts/en/messages/day.md", a789, sizeof a789},
    {"Prompts/en/messages/delete-sure.md", a790, sizeof a790},
    {"Prompts/en/messages/deleted.md", a791, sizeof a791},
    {"Prompts/en/messages/did-reminder.md", a792, sizeof a792},
    {"Prompts/en/messages/did.md", a793, sizeof a793},
    {"Prompts/en/messages/differently.md", a794, sizeof a794},
    {"Prompts/en/messages/digest-answered-fewer.md", a795, sizeof a795},
    {"Prompts/en/messages/digest-answered-half.md", a796, sizeof a796},
    {"Prompts/en/messages/digest-answered-most.md", a797, sizeof a797},
    {"Prompts/en/messages/digest-answered.md", a798, sizeof a798},
    {"Prompts/en/messages/digest-asked-both.md", a799, sizeof a799},
    {"Prompts/en/messages/digest-asked.md", a800, sizeof a800},
    {"Prompts/en/messages/digest-before.md", a801, sizeof a801},
    {"Prompts/en/messages/digest-cell-closing.md", a802, sizeof a802},
    {"Prompts/en/messages/digest-cell-early.md", a803, sizeof a803},
    {"Prompts/en/messages/digest-cell-held.md", a804, sizeof a804},
    {"Prompts/en/messages/digest-cell-midpoint.md", a805, sizeof a805},
    {"Prompts/en/messages/digest-cell-not-held.md", a806, sizeof a806},
    {"Prompts/en/messages/digest-cell-not-or-unclear.md", a807, sizeof a807},
    {"Prompts/en/messages/digest-cell-review.md", a808, sizeof a808},
    {"Prompts/en/messages/digest-cell-some.md", a809, sizeof a809},
    {"Prompts/en/messages/digest-cell-starting.md", a810, sizeof a810},
    {"Prompts/en/messages/digest-cell-unclear.md", a811, sizeof a811},
    {"Prompts/en/messages/digest-cell-working.md", a812, sizeof a812},
    {"Prompts/en/messages/digest-could.md", a813, sizeof a813},
    {"Prompts/en/messages/digest-days-agreed.md", a814, sizeof a814},
    {"Prompts/en/messages/digest-days-talked.md", a815, sizeof a815},
    {"Prompts/en/messages/digest-days.md", a816, sizeof a816},
    {"Prompts/en/messages/digest-fact-cut-short.md", a817, sizeof a817},
    {"Prompts/en/messages/digest-fact-first-date-missing.md", a818, sizeof a818},
    {"Prompts/en/messages/digest-fact-low-after-talk.md", a819, sizeof a819},
    {"Prompts/en/messages/digest-fact-moved-late.md", a820, sizeof a820},
    {"Prompts/en/messages/digest-fact-next-date-missing.md", a821, sizeof a821},
    {"Prompts/en/messages/digest-fact-one-sided.md", a822, sizeof a822},
    {"Prompts/en/messages/digest-fact-quiet.md", a823, sizeof a823},
    {"Prompts/en/messages/digest-fact-stuck-closing.md", a824, sizeof a824},
    {"Prompts/en/messages/digest-fact-stuck-contracting.md", a825, sizeof a825},
    {"Prompts/en/messages/digest-fact-stuck-other.md", a826, sizeof a826},
    {"Prompts/en/messages/digest-fact-stuck-readiness.md", a827, sizeof a827},
    {"Prompts/en/messages/digest-fact-two-views.md", a828, sizeof a828},
    {"Prompts/en/messages/digest-fact-unanswered-message.md", a829, sizeof a829},
    {"Prompts/en/messages/digest-foot.md", a830, sizeof a830},
    {"Prompts/en/messages/digest-mean-at-least.md", a831, sizeof a831},
    {"Prompts/en/messages/digest-mean-at-most.md", a832, sizeof a832},
    {"Prompts/en/messages/digest-more.md", a833, sizeof a833},
    {"Prompts/en/messages/digest-note.md", a834, sizeof a834},
    {"Prompts/en/messages/digest-nothing-new-open.md", a835, sizeof a835},
    {"Prompts/en/messages/digest-nothing-new.md", a836, sizeof a836},
    {"Prompts/en/messages/digest-noticed-several.md", a837, sizeof a837},
    {"Prompts/en/messages/digest-pairs-split.md", a838, sizeof a838},
    {"Prompts/en/messages/digest-pairs-whole.md", a839, sizeof a839},
    {"Prompts/en/messages/digest-pairs.md", a840, sizeof a840},
    {"Prompts/en/messages/digest-part-answers.md", a841, sizeof a841},
    {"Prompts/en/messages/digest-part-noticed.md", a842, sizeof a842},
    {"Prompts/en/messages/digest-part-pairs.md", a843, sizeof a843},
    {"Prompts/en/messages/digest-part-sessions.md", a844, sizeof a844},
    {"Prompts/en/messages/digest-part-waiting.md", a845, sizeof a845},
    {"Prompts/en/messages/digest-pulse-heard.md", a846, sizeof a846},
    {"Prompts/en/messages/digest-pulse-learned.md", a847, sizeof a847},
    {"Prompts/en/messages/digest-pulse-safe.md", a848, sizeof a848},
    {"Prompts/en/messages/digest-resting.md", a849, sizeof a849},
    {"Prompts/en/messages/digest-sessions-few.md", a850, sizeof a850},
    {"Prompts/en/messages/digest-sessions-fewer.md", a851, sizeof a851},
    {"Prompts/en/messages/digest-sessions-half.md", a852, sizeof a852},
    {"Prompts/en/messages/digest-sessions-most.md", a853, sizeof a853},
    {"Prompts/en/messages/digest-sessions-split.md", a854, sizeof a854},
    {"Prompts/en/messages/digest-sessions.md", a855, sizeof a855},
    {"Prompts/en/messages/digest-stands.md", a856, sizeof a856},
    {"Prompts/en/messages/digest-step-closing.md", a857, sizeof a857},
    {"Prompts/en/messages/digest-step-early.md", a858, sizeof a858},
    {"Prompts/en/messages/digest-step-midpoint.md", a859, sizeof a859},
    {"Prompts/en/messages/digest-step-review.md", a860, sizeof a860},
    {"Prompts/en/messages/digest-step-starting.md", a861, sizeof a861},
    {"Prompts/en/messages/digest-step-working.md", a862, sizeof a862},
    {"Prompts/en/messages/digest-talk-offered.md", a863, sizeof a863},
    {"Prompts/en/messages/digest-too-few.md", a864, sizeof a864},
    {"Prompts/en/messages/digest-waiting-notes.md", a865, sizeof a865},
    {"Prompts/en/messages/digest-waiting-talk.md", a866, sizeof a866},
    {"Prompts/en/messages/digest.md", a867, sizeof a867},
    {"Prompts/en/messages/done-asked.md", a868, sizeof a868},
    {"Prompts/en/messages/done-go-on.md", a869, sizeof a869},
    {"Prompts/en/messages/done-question.md", a870, sizeof a870},
    {"Prompts/en/messages/drafts-again.md", a871, sizeof a871},
    {"Prompts/en/messages/drafts-kept.md", a872, sizeof a872},
    {"Prompts/en/messages/drafts-not-in.md", a873, sizeof a873},
    {"Prompts/en/messages/drafts-when.md", a874, sizeof a874},
    {"Prompts/en/messages/dropped.md", a875, sizeof a875},
    {"Prompts/en/messages/encrypted-room.md", a876, sizeof a876},
    {"Prompts/en/messages/ended-already.md", a877, sizeof a877},
    {"Prompts/en/messages/entry-cut.md", a878, sizeof a878},
    {"Prompts/en/messages/erase.md", a879, sizeof a879},
    {"Prompts/en/messages/export-about.md", a880, sizeof a880},
    {"Prompts/en/messages/export-enough.md", a881, sizeof a881},
    {"Prompts/en/messages/export-link.md", a882, sizeof a882},
    {"Prompts/en/messages/export.md", a883, sizeof a883},
    {"Prompts/en/messages/follow-did.md", a884, sizeof a884},
    {"Prompts/en/messages/follow-line.md", a885, sizeof a885},
    {"Prompts/en/messages/follow-touch.md", a886, sizeof a886},
    {"Prompts/en/messages/form.md", a887, sizeof a887},
    {"Prompts/en/messages/goal-words.md", a888, sizeof a888},
    {"Prompts/en/messages/goes-deeper.md", a889, sizeof a889},
    {"Prompts/en/messages/hand-over-again.md", a890, sizeof a890},
    {"Prompts/en/messages/hand-over-next.md", a891, sizeof a891},
    {"Prompts/en/messages/hand-over-seen.md", a892, sizeof a892},
    {"Prompts/en/messages/hand-over-sentence.md", a893, sizeof a893},
    {"Prompts/en/messages/hand-over-was-seen.md", a894, sizeof a894},
    {"Prompts/en/messages/hand-over.md", a895, sizeof a895},
    {"Prompts/en/messages/heard.md", a896, sizeof a896},
    {"Prompts/en/messages/help-commands.md", a897, sizeof a897},
    {"Prompts/en/messages/help-how.md", a898, sizeof a898},
    {"Prompts/en/messages/help-not-now.md", a899, sizeof a899},
    {"Prompts/en/messages/help-outside.md", a900, sizeof a900},
    {"Prompts/en/messages/help-send.md", a901, sizeof a901},
    {"Prompts/en/messages/help-sent.md", a902, sizeof a902},
    {"Prompts/en/messages/help-sentence-kept.md", a903, sizeof a903},
    {"Prompts/en/messages/help-sentence.md", a904, sizeof a904},
    {"Prompts/en/messages/help-unreachable.md", a905, sizeof a905},
    {"Prompts/en/messages/help-who.md", a906, sizeof a906},
    {"Prompts/en/messages/help.md", a907, sizeof a907},
    {"Prompts/en/messages/hours-change.md", a908, sizeof a908},
    {"Prompts/en/messages/hours-how.md", a909, sizeof a909},
    {"Prompts/en/messages/hours-kept.md", a910, sizeof a910},
    {"Prompts/en/messages/hours-reminder.md", a911, sizeof a911},
    {"Prompts/en/messages/hours-unclear.md", a912, sizeof a912},
    {"Prompts/en/messages/hours.md", a913, sizeof a913},
    {"Prompts/en/messages/keep-agreement.md", a914, sizeof a914},
    {"Prompts/en/messages/kept-late.md", a915, sizeof a915},
    {"Prompts/en/messages/kept-plain.md", a916, sizeof a916},
    {"Prompts/en/messages/language-unknown.md", a917, sizeof a917},
    {"Prompts/en/messages/language.md", a918, sizeof a918},
    {"Prompts/en/messages/last-message.md", a919, sizeof a919},
    {"Prompts/en/messages/light-word-sent.md", a920, sizeof a920},
    {"Prompts/en/messages/light-word.md", a921, sizeof a921},
    {"Prompts/en/messages/lighter-enough.md", a922, sizeof a922},
    {"Prompts/en/messages/lighter-one.md", a923, sizeof a923},
    {"Prompts/en/messages/meet-asked.md", a924, sizeof a924},
    {"Prompts/en/messages/meet-dropped.md", a925, sizeof a925},
    {"Prompts/en/messages/meet-gap.md", a926, sizeof a926},
    {"Prompts/en/messages/meet-how.md", a927, sizeof a927},
    {"Prompts/en/messages/meet-news.md", a928, sizeof a928},
    {"Prompts/en/messages/meet-not-yet.md", a929, sizeof a929},
    {"Prompts/en/messages/meet-past.md", a930, sizeof a930},
    {"Prompts/en/messages/meet-question.md", a931, sizeof a931},
    {"Prompts/en/messages/meet-repeated.md", a932, sizeof a932},
    {"Prompts/en/messages/meet-time.md", a933, sizeof a933},
    {"Prompts/en/messages/meet-too-far.md", a934, sizeof a934},
    {"Prompts/en/messages/merged-again.md", a935, sizeof a935},
    {"Prompts/en/messages/merged-alike.md", a936, sizeof a936},
    {"Prompts/en/messages/merged-changed.md", a937, sizeof a937},
    {"Prompts/en/messages/merged-differ.md", a938, sizeof a938},
    {"Prompts/en/messages/merged-difference.md", a939, sizeof a939},
    {"Prompts/en/messages/merged-hope.md", a940, sizeof a940},
    {"Prompts/en/messages/merged-offer.md", a941, sizeof a941},
    {"Prompts/en/messages/merged-reminder-last.md", a942, sizeof a942},
    {"Prompts/en/messages/merged-reminder.md", a943, sizeof a943},
    {"Prompts/en/messages/merged.md", a944, sizeof a944},
    {"Prompts/en/messages/minutes-now.md", a945, sizeof a945},
    {"Prompts/en/messages/more.md", a946, sizeof a946},
    {"Prompts/en/messages/moved.md", a947, sizeof a947},
    {"Prompts/en/messages/new-date.md", a948, sizeof a948},
    {"Prompts/en/messages/news-late.md", a949, sizeof a949},
    {"Prompts/en/messages/no-common-hour.md", a950, sizeof a950},
    {"Prompts/en/messages/no-files.md", a951, sizeof a951},
    {"Prompts/en/messages/no-lighter.md", a952, sizeof a952},
    {"Prompts/en/messages/no-more-times.md", a953, sizeof a953},
    {"Prompts/en/messages/no-open-question.md", a954, sizeof a954},
    {"Prompts/en/messages/no-own-answer.md", a955, sizeof a955},
    {"Prompts/en/messages/no-pair-waiting.md", a956, sizeof a956},
    {"Prompts/en/messages/no-pair.md", a957, sizeof a957},
    {"Prompts/en/messages/no-passing-on.md", a958, sizeof a958},
    {"Prompts/en/messages/no-supervisor.md", a959, sizeof a959},
    {"Prompts/en/messages/not-ahead.md", a960, sizeof a960},
    {"Prompts/en/messages/not-answered.md", a961, sizeof a961},
    {"Prompts/en/messages/not-held-closing.md", a962, sizeof a962},
    {"Prompts/en/messages/not-held.md", a963, sizeof a963},
    {"Prompts/en/messages/note.md", a964, sizeof a964},
    {"Prompts/en/messages/nothing-open.md", a965, sizeof a965},
    {"Prompts/en/messages/nothing-paused.md", a966, sizeof a966},
    {"Prompts/en/messages/noticed-end.md", a967, sizeof a967},
    {"Prompts/en/messages/noticed-ended.md", a968, sizeof a968},
    {"Prompts/en/messages/noticed-ways.md", a969, sizeof a969},
    {"Prompts/en/messages/one-thing-shown.md", a970, sizeof a970},
    {"Prompts/en/messages/one-thing.md", a971, sizeof a971},
    {"Prompts/en/messages/optional-enough.md", a972, sizeof a972},
    {"Prompts/en/messages/other-rhythm.md", a973, sizeof a973},
    {"Prompts/en/messages/own-goal-late.md", a974, sizeof a974},
    {"Prompts/en/messages/own-goal-shown.md", a975, sizeof a975},
    {"Prompts/en/messages/own-goal.md", a976, sizeof a976},
    {"Prompts/en/messages/pace-date-stays.md", a977, sizeof a977},
    {"Prompts/en/messages/pace-faster-asked.md", a978, sizeof a978},
    {"Prompts/en/messages/pace-faster-waits.md", a979, sizeof a979},
    {"Prompts/en/messages/pace-faster.md", a980, sizeof a980},
    {"Prompts/en/messages/pace-how.md", a981, sizeof a981},
    {"Prompts/en/messages/pace-news.md", a982, sizeof a982},
    {"Prompts/en/messages/pace-now.md", a983, sizeof a983},
    {"Prompts/en/messages/pace-same.md", a984, sizeof a984},
    {"Prompts/en/messages/pace-talk.md", a985, sizeof a985},
    {"Prompts/en/messages/pace.md", a986, sizeof a986},
    {"Prompts/en/messages/pair-ended-unnamed.md", a987, sizeof a987},
    {"Prompts/en/messages/pair-ended.md", a988, sizeof a988},
    {"Prompts/en/messages/part-or-command.md", a989, sizeof a989},
    {"Prompts/en/messages/partner-unnamed.md", a990, sizeof a990},
    {"Prompts/en/messages/pass-on-cut-short.md", a991, sizeof a991},
    {"Prompts/en/messages/pass-on-low-after-talk.md", a992, sizeof a992},
    {"Prompts/en/messages/pass-on-unanswered-message.md", a993, sizeof a993},
    {"Prompts/en/messages/pass-on.md", a994, sizeof a994},
    {"Prompts/en/messages/passed-on.md", a995, sizeof a995},
    {"Prompts/en/messages/passed.md", a996, sizeof a996},
    {"Prompts/en/messages/pause-confirm.md", a997, sizeof a997},
    {"Prompts/en/messages/pause-known.md", a998, sizeof a998},
    {"Prompts/en/messages/pause-length.md", a999, sizeof a999},
    {"Prompts/en/messages/pause-too-long.md", a1000, sizeof a1000},
    {"Prompts/en/messages/paused.md", a1001, sizeof a1001},
    {"Prompts/en/messages/phrase-contact.md", a1002, sizeof a1002},
    {"Prompts/en/messages/phrase-every-weeks.md", a1003, sizeof a1003},
    {"Prompts/en/messages/phrase-moment-both.md", a1004, sizeof a1004},
    {"Prompts/en/messages/phrase-moment.md", a1005, sizeof a1005},
    {"Prompts/en/messages/phrase-monthly.md", a1006, sizeof a1006},
    {"Prompts/en/messages/phrase-next-digest.md", a1007, sizeof a1007},
    {"Prompts/en/messages/phrase-range.md", a1008, sizeof a1008},
    {"Prompts/en/messages/phrase-slot.md", a1009, sizeof a1009},
    {"Prompts/en/messages/phrase-time-both.md", a1010, sizeof a1010},
    {"Prompts/en/messages/phrase-usual.md", a1011, sizeof a1011},
    {"Prompts/en/messages/pick-noted.md", a1012, sizeof a1012},
    {"Prompts/en/messages/pick-taken-back.md", a1013, sizeof a1013},
    {"Prompts/en/messages/picked-none.md", a1014, sizeof a1014},
    {"Prompts/en/messages/picked.md", a1015, sizeof a1015},
    {"Prompts/en/messages/pointer.md", a1016, sizeof a1016},
    {"Prompts/en/messages/prepare-carried.md", a1017, sizeof a1017},
    {"Prompts/en/messages/prepare-joined.md", a1018, sizeof a1018},
    {"Prompts/en/messages/prepare-last.md", a1019, sizeof a1019},
    {"Prompts/en/messages/prepare-once-more.md", a1020, sizeof a1020},
    {"Prompts/en/messages/prepare.md", a1021, sizeof a1021},
    {"Prompts/en/messages/privacy-lines.md", a1022, sizeof a1022},
    {"Prompts/en/messages/programme-ends.md", a1023, sizeof a1023},
    {"Prompts/en/messages/prompt-ways.md", a1024, sizeof a1024},
    {"Prompts/en/messages/pulse-heard.md", a1025, sizeof a1025},
    {"Prompts/en/messages/pulse-learned.md", a1026, sizeof a1026},
    {"Prompts/en/messages/pulse-led.md", a1027, sizeof a1027},
    {"Prompts/en/messages/pulse-private.md", a1028, sizeof a1028},
    {"Prompts/en/messages/pulse-safe.md", a1029, sizeof a1029},
    {"Prompts/en/messages/questions.md", a1030, sizeof a1030},
    {"Prompts/en/messages/receipt.md", a1031, sizeof a1031},
    {"Prompts/en/messages/record.md", a1032, sizeof a1032},
    {"Prompts/en/messages/reflection-intro.md", a1033, sizeof a1033},
    {"Prompts/en/messages/rest-goes-on.md", a1034, sizeof a1034},
    {"Prompts/en/messages/rest-over.md", a1035, sizeof a1035},
    {"Prompts/en/messages/rest.md", a1036, sizeof a1036},
    {"Prompts/en/messages/resumed.md", a1037, sizeof a1037},
    {"Prompts/en/messages/reveal-other.md", a1038, sizeof a1038},
    {"Prompts/en/messages/reveal-own.md", a1039, sizeof a1039},
    {"Prompts/en/messages/reveal-yours.md", a1040, sizeof a1040},
    {"Prompts/en/messages/reveal.md", a1041, sizeof a1041},
    {"Prompts/en/messages/role-contact.md", a1042, sizeof a1042},
    {"Prompts/en/messages/role-supervisor.md", a1043, sizeof a1043},
    {"Prompts/en/messages/rule-actions-resting.md", a1044, sizeof a1044},
    {"Prompts/en/messages/rule-cut-short.md", a1045, sizeof a1045},
    {"Prompts/en/messages/rule-first-date-missing.md", a1046, sizeof a1046},
    {"Prompts/en/messages/rule-heard.md", a1047, sizeof a1047},
    {"Prompts/en/messages/rule-low-after-talk.md", a1048, sizeof a1048},
    {"Prompts/en/messages/rule-moved-late.md", a1049, sizeof a1049},
    {"Prompts/en/messages/rule-next-date-missing.md", a1050, sizeof a1050},
    {"Prompts/en/messages/rule-one-sided.md", a1051, sizeof a1051},
    {"Prompts/en/messages/rule-quiet.md", a1052, sizeof a1052},
    {"Prompts/en/messages/rule-stuck-in-phase.md", a1053, sizeof a1053},
    {"Prompts/en/messages/rule-two-views.md", a1054, sizeof a1054},
    {"Prompts/en/messages/rule-unanswered-message.md", a1055, sizeof a1055},
    {"Prompts/en/messages/rung-actions-resting.md", a1056, sizeof a1056},
    {"Prompts/en/messages/rung-cut-short.md", a1057, sizeof a1057},
    {"Prompts/en/messages/rung-fine.md", a1058, sizeof a1058},
    {"Prompts/en/messages/rung-first-date-missing.md", a1059, sizeof a1059},
    {"Prompts/en/messages/rung-joint.md", a1060, sizeof a1060},
    {"Prompts/en/messages/rung-low-after-talk.md", a1061, sizeof a1061},
    {"Prompts/en/messages/rung-moved-late.md", a1062, sizeof a1062},
    {"Prompts/en/messages/rung-next-date-missing.md", a1063, sizeof a1063},
    {"Prompts/en/messages/rung-one-sided-led.md", a1064, sizeof a1064},
    {"Prompts/en/messages/rung-one-sided.md", a1065, sizeof a1065},
    {"Prompts/en/messages/rung-quiet.md", a1066, sizeof a1066},
    {"Prompts/en/messages/rung-stuck-closing.md", a1067, sizeof a1067},
    {"Prompts/en/messages/rung-stuck-contracting.md", a1068, sizeof a1068},
    {"Prompts/en/messages/rung-stuck-early.md", a1069, sizeof a1069},
    {"Prompts/en/messages/rung-stuck-readiness.md", a1070, sizeof a1070},
    {"Prompts/en/messages/rung-two-views.md", a1071, sizeof a1071},
    {"Prompts/en/messages/rung-unanswered-message.md", a1072, sizeof a1072},
    {"Prompts/en/messages/say-what-i-mean.md", a1073, sizeof a1073},
    {"Prompts/en/messages/scale-range.md", a1074, sizeof a1074},
    {"Prompts/en/messages/search-over-season.md", a1075, sizeof a1075},
    {"Prompts/en/messages/search-over.md", a1076, sizeof a1076},
    {"Prompts/en/messages/search-rests.md", a1077, sizeof a1077},
    {"Prompts/en/messages/season-over-follow-up.md", a1078, sizeof a1078},
    {"Prompts/en/messages/season-over.md", a1079, sizeof a1079},
    {"Prompts/en/messages/season-too-short.md", a1080, sizeof a1080},
    {"Prompts/en/messages/see-coming-lines.md", a1081, sizeof a1081},
    {"Prompts/en/messages/see-coming.md", a1082, sizeof a1082},
    {"Prompts/en/messages/see-no-lines.md", a1083, sizeof a1083},
    {"Prompts/en/messages/see-nobody-else.md", a1084, sizeof a1084},
    {"Prompts/en/messages/see-notes.md", a1085, sizeof a1085},
    {"Prompts/en/messages/see-other-pairs.md", a1086, sizeof a1086},
    {"Prompts/en/messages/see-partner.md", a1087, sizeof a1087},
    {"Prompts/en/messages/see-rule-own.md", a1088, sizeof a1088},
    {"Prompts/en/messages/see-rule.md", a1089, sizeof a1089},
    {"Prompts/en/messages/see-supervisor-nothing.md", a1090, sizeof a1090},
    {"Prompts/en/messages/see-supervisor.md", a1091, sizeof a1091},
    {"Prompts/en/messages/seen-already.md", a1092, sizeof a1092},
    {"Prompts/en/messages/send-copy.md", a1093, sizeof a1093},
    {"Prompts/en/messages/set-anonymous.md", a1094, sizeof a1094},
    {"Prompts/en/messages/set-partner-late.md", a1095, sizeof a1095},
    {"Prompts/en/messages/set-partner.md", a1096, sizeof a1096},
    {"Prompts/en/messages/set-supervisor.md", a1097, sizeof a1097},
    {"Prompts/en/messages/settled-date.md", a1098, sizeof a1098},
    {"Prompts/en/messages/settled.md", a1099, sizeof a1099},
    {"Prompts/en/messages/share-alone.md", a1100, sizeof a1100},
    {"Prompts/en/messages/share-passed.md", a1101, sizeof a1101},
    {"Prompts/en/messages/share-seen.md", a1102, sizeof a1102},
    {"Prompts/en/messages/show-drafts-reminder-last.md", a1103, sizeof a1103},
    {"Prompts/en/messages/show-drafts-reminder.md", a1104, sizeof a1104},
    {"Prompts/en/messages/show-drafts.md", a1105, sizeof a1105},
    {"Prompts/en/messages/sign-posting.md", a1106, sizeof a1106},
    {"Prompts/en/messages/sitting-reminder-last.md", a1107, sizeof a1107},
    {"Prompts/en/messages/sitting-reminder.md", a1108, sizeof a1108},
    {"Prompts/en/messages/skill-active-listening.md", a1109, sizeof a1109},
    {"Prompts/en/messages/skill-closing-well.md", a1110, sizeof a1110},
    {"Prompts/en/messages/skill-curiosity.md", a1111, sizeof a1111},
    {"Prompts/en/messages/skill-giving-feedback.md", a1112, sizeof a1112},
    {"Prompts/en/messages/skill-goal-progress.md", a1113, sizeof a1113},
    {"Prompts/en/messages/skill-noticing-assumptions.md", a1114, sizeof a1114},
    {"Prompts/en/messages/skill-power-and-voice.md", a1115, sizeof a1115},
    {"Prompts/en/messages/skill-receiving-feedback.md", a1116, sizeof a1116},
    {"Prompts/en/messages/skill-staying-with-discomfort.md", a1117, sizeof a1117},
    {"Prompts/en/messages/skill-understanding-difference.md", a1118, sizeof a1118},
    {"Prompts/en/messages/skip-closing.md", a1119, sizeof a1119},
    {"Prompts/en/messages/skip-not-yet.md", a1120, sizeof a1120},
    {"Prompts/en/messages/skip-which.md", a1121, sizeof a1121},
    {"Prompts/en/messages/skipped-date.md", a1122, sizeof a1122},
    {"Prompts/en/messages/skipped-next.md", a1123, sizeof a1123},
    {"Prompts/en/messages/skipped.md", a1124, sizeof a1124},
    {"Prompts/en/messages/slots-reminder-last.md", a1125, sizeof a1125},
    {"Prompts/en/messages/slots-reminder.md", a1126, sizeof a1126},
    {"Prompts/en/messages/slower.md", a1127, sizeof a1127},
    {"Prompts/en/messages/smaller.md", a1128, sizeof a1128},
    {"Prompts/en/messages/snooze-how.md", a1129, sizeof a1129},
    {"Prompts/en/messages/snooze-offer.md", a1130, sizeof a1130},
    {"Prompts/en/messages/snooze-too-late.md", a1131, sizeof a1131},
    {"Prompts/en/messages/snoozed.md", a1132, sizeof a1132},
    {"Prompts/en/messages/sort-it-out.md", a1133, sizeof a1133},
    {"Prompts/en/messages/statement-independent.md", a1134, sizeof a1134},
    {"Prompts/en/messages/statement-not-sure.md", a1135, sizeof a1135},
    {"Prompts/en/messages/statement-read.md", a1136, sizeof a1136},
    {"Prompts/en/messages/statements-done.md", a1137, sizeof a1137},
    {"Prompts/en/messages/statements-first.md", a1138, sizeof a1138},
    {"Prompts/en/messages/stays.md", a1139, sizeof a1139},
    {"Prompts/en/messages/stop.md", a1140, sizeof a1140},
    {"Prompts/en/messages/stopped.md", a1141, sizeof a1141},
    {"Prompts/en/messages/stray-text.md", a1142, sizeof a1142},
    {"Prompts/en/messages/take-away.md", a1143, sizeof a1143},
    {"Prompts/en/messages/talk-about-pace.md", a1144, sizeof a1144},
    {"Prompts/en/messages/talk-agreed.md", a1145, sizeof a1145},
    {"Prompts/en/messages/talk-first-news.md", a1146, sizeof a1146},
    {"Prompts/en/messages/talk-first-times.md", a1147, sizeof a1147},
    {"Prompts/en/messages/talk-noted.md", a1148, sizeof a1148},
    {"Prompts/en/messages/talk-offer.md", a1149, sizeof a1149},
    {"Prompts/en/messages/talk-offered.md", a1150, sizeof a1150},
    {"Prompts/en/messages/talk-proposed.md", a1151, sizeof a1151},
    {"Prompts/en/messages/talk-suits-not.md", a1152, sizeof a1152},
    {"Prompts/en/messages/talk-suits.md", a1153, sizeof a1153},
    {"Prompts/en/messages/talk-time.md", a1154, sizeof a1154},
    {"Prompts/en/messages/talk-told.md", a1155, sizeof a1155},
    {"Prompts/en/messages/talk-ways.md", a1156, sizeof a1156},
    {"Prompts/en/messages/talk-when.md", a1157, sizeof a1157},
    {"Prompts/en/messages/tap-text.md", a1158, sizeof a1158},
    {"Prompts/en/messages/thank-you-next.md", a1159, sizeof a1159},
    {"Prompts/en/messages/thank-you.md", a1160, sizeof a1160},
    {"Prompts/en/messages/thanks-agree.md", a1161, sizeof a1161},
    {"Prompts/en/messages/times-asked.md", a1162, sizeof a1162},
    {"Prompts/en/messages/times-chosen.md", a1163, sizeof a1163},
    {"Prompts/en/messages/times-last.md", a1164, sizeof a1164},
    {"Prompts/en/messages/times-later.md", a1165, sizeof a1165},
    {"Prompts/en/messages/times-next.md", a1166, sizeof a1166},
    {"Prompts/en/messages/times-not-held.md", a1167, sizeof a1167},
    {"Prompts/en/messages/times-once-more.md", a1168, sizeof a1168},
    {"Prompts/en/messages/times-other.md", a1169, sizeof a1169},
    {"Prompts/en/messages/times-round-two.md", a1170, sizeof a1170},
    {"Prompts/en/messages/times-shortened.md", a1171, sizeof a1171},
    {"Prompts/en/messages/topic-finder.md", a1172, sizeof a1172},
    {"Prompts/en/messages/topic-leaves.md", a1173, sizeof a1173},
    {"Prompts/en/messages/topic-notice.md", a1174, sizeof a1174},
    {"Prompts/en/messages/topic-rhythm.md", a1175, sizeof a1175},
    {"Prompts/en/messages/topic-talk.md", a1176, sizeof a1176},
    {"Prompts/en/messages/typing-open.md", a1177, sizeof a1177},
    {"Prompts/en/messages/typing-yours.md", a1178, sizeof a1178},
    {"Prompts/en/messages/typing.md", a1179, sizeof a1179},
    {"Prompts/en/messages/unbooked-away.md", a1180, sizeof a1180},
    {"Prompts/en/messages/unbooked.md", a1181, sizeof a1181},
    {"Prompts/en/messages/undo-nothing.md", a1182, sizeof a1182},
    {"Prompts/en/messages/undo-overtaken.md", a1183, sizeof a1183},
    {"Prompts/en/messages/undo-told.md", a1184, sizeof a1184},
    {"Prompts/en/messages/undone.md", a1185, sizeof a1185},
    {"Prompts/en/messages/until-tomorrow.md", a1186, sizeof a1186},
    {"Prompts/en/messages/urgent.md", a1187, sizeof a1187},
    {"Prompts/en/messages/value-rhythm.md", a1188, sizeof a1188},
    {"Prompts/en/messages/waiting-dropped.md", a1189, sizeof a1189},
    {"Prompts/en/messages/waiting-noted.md", a1190, sizeof a1190},
    {"Prompts/en/messages/waiting-off.md", a1191, sizeof a1191},
    {"Prompts/en/messages/waiting.md", a1192, sizeof a1192},
    {"Prompts/en/messages/waits-for-you.md", a1193, sizeof a1193},
    {"Prompts/en/messages/we-are-done.md", a1194, sizeof a1194},
    {"Prompts/en/messages/welcome-after-more.md", a1195, sizeof a1195},
    {"Prompts/en/messages/welcome-again.md", a1196, sizeof a1196},
    {"Prompts/en/messages/welcome-declined.md", a1197, sizeof a1197},
    {"Prompts/en/messages/welcome-reminder.md", a1198, sizeof a1198},
    {"Prompts/en/messages/welcome.md", a1199, sizeof a1199},
    {"Prompts/en/messages/what-next.md", a1200, sizeof a1200},
    {"Prompts/en/messages/which-pair.md", a1201, sizeof a1201},
    {"Prompts/en/messages/which-question.md", a1202, sizeof a1202},
    {"Prompts/en/messages/why-active.md", a1203, sizeof a1203},
    {"Prompts/en/messages/why-alone.md", a1204, sizeof a1204},
    {"Prompts/en/messages/why-answer.md", a1205, sizeof a1205},
    {"Prompts/en/messages/why-away-entered.md", a1206, sizeof a1206},
    {"Prompts/en/messages/why-both-in.md", a1207, sizeof a1207},
    {"Prompts/en/messages/why-closed.md", a1208, sizeof a1208},
    {"Prompts/en/messages/why-date.md", a1209, sizeof a1209},
    {"Prompts/en/messages/why-day.md", a1210, sizeof a1210},
    {"Prompts/en/messages/why-did.md", a1211, sizeof a1211},
    {"Prompts/en/messages/why-digest.md", a1212, sizeof a1212},
    {"Prompts/en/messages/why-done.md", a1213, sizeof a1213},
    {"Prompts/en/messages/why-follow-up.md", a1214, sizeof a1214},
    {"Prompts/en/messages/why-hand-over-next.md", a1215, sizeof a1215},
    {"Prompts/en/messages/why-hand-over-seen.md", a1216, sizeof a1216},
    {"Prompts/en/messages/why-hand-over.md", a1217, sizeof a1217},
    {"Prompts/en/messages/why-light-word.md", a1218, sizeof a1218},
    {"Prompts/en/messages/why-meet-dropped.md", a1219, sizeof a1219},
    {"Prompts/en/messages/why-meet.md", a1220, sizeof a1220},
    {"Prompts/en/messages/why-merged.md", a1221, sizeof a1221},
    {"Prompts/en/messages/why-moved.md", a1222, sizeof a1222},
    {"Prompts/en/messages/why-not-ahead.md", a1223, sizeof a1223},
    {"Prompts/en/messages/why-not-answered.md", a1224, sizeof a1224},
    {"Prompts/en/messages/why-note.md", a1225, sizeof a1225},
    {"Prompts/en/messages/why-nothing.md", a1226, sizeof a1226},
    {"Prompts/en/messages/why-pace.md", a1227, sizeof a1227},
    {"Prompts/en/messages/why-pair-ended.md", a1228, sizeof a1228},
    {"Prompts/en/messages/why-prepare.md", a1229, sizeof a1229},
    {"Prompts/en/messages/why-programme-ends.md", a1230, sizeof a1230},
    {"Prompts/en/messages/why-question-alone.md", a1231, sizeof a1231},
    {"Prompts/en/messages/why-question-new.md", a1232, sizeof a1232},
    {"Prompts/en/messages/why-question.md", a1233, sizeof a1233},
    {"Prompts/en/messages/why-record.md", a1234, sizeof a1234},
    {"Prompts/en/messages/why-reminder.md", a1235, sizeof a1235},
    {"Prompts/en/messages/why-rest-over.md", a1236, sizeof a1236},
    {"Prompts/en/messages/why-rest.md", a1237, sizeof a1237},
    {"Prompts/en/messages/why-reveal.md", a1238, sizeof a1238},
    {"Prompts/en/messages/why-rung.md", a1239, sizeof a1239},
    {"Prompts/en/messages/why-search-over.md", a1240, sizeof a1240},
    {"Prompts/en/messages/why-sitting.md", a1241, sizeof a1241},
    {"Prompts/en/messages/why-skipped.md", a1242, sizeof a1242},
    {"Prompts/en/messages/why-slots.md", a1243, sizeof a1243},
    {"Prompts/en/messages/why-talk-answer.md", a1244, sizeof a1244},
    {"Prompts/en/messages/why-talk.md", a1245, sizeof a1245},
    {"Prompts/en/messages/why-typing.md", a1246, sizeof a1246},
    {"Prompts/en/messages/why-unbooked.md", a1247, sizeof a1247},
    {"Prompts/en/messages/why-welcome.md", a1248, sizeof a1248},
    {"Prompts/en/messages/why-widen-hours.md", a1249, sizeof a1249},
    {"Prompts/en/messages/why.md", a1250, sizeof a1250},
    {"Prompts/en/messages/widen-anonymous.md", a1251, sizeof a1251},
    {"Prompts/en/messages/widen-hours.md", a1252, sizeof a1252},
    {"Prompts/en/messages/widen-not-enough.md", a1253, sizeof a1253},
    {"Prompts/en/messages/widen-partner.md", a1254, sizeof a1254},
    {"Prompts/en/messages/widen-supervisor.md", a1255, sizeof a1255},
    {"Prompts/en/messages/wish-by-ourselves.md", a1256, sizeof a1256},
    {"Prompts/en/messages/wish-new-partner.md", a1257, sizeof a1257},
    {"Prompts/en/messages/wish-rest.md", a1258, sizeof a1258},
    {"Prompts/en/messages/wish-together.md", a1259, sizeof a1259},
    {"Prompts/en/messages/write-button.md", a1260, sizeof a1260},
    {"Prompts/en/messages/zone-date.md", a1261, sizeof a1261},
    {"Prompts/en/messages/zone-how.md", a1262, sizeof a1262},
    {"Prompts/en/messages/zone-unknown.md", a1263, sizeof a1263},
    {"Prompts/en/messages/zone.md", a1264, sizeof a1264},
    {"Prompts/en/pages.yaml", a1265, sizeof a1265},
    {"Prompts/en/prompts/close-a-hard-talk-begun.md", a1266, sizeof a1266},
    {"Prompts/en/prompts/close-a-hope-come-closer.md", a1267, sizeof a1267},
    {"Prompts/en/prompts/close-a-sentence-remembered.md", a1268, sizeof a1268},
    {"Prompts/en/prompts/close-a-strength-seen.md", a1269, sizeof a1269},
    {"Prompts/en/prompts/close-a-thank-you.md", a1270, sizeof a1270},
    {"Prompts/en/prompts/close-for-those-who-begin.md", a1271, sizeof a1271},
    {"Prompts/en/prompts/close-heard-about-me.md", a1272, sizeof a1272},
    {"Prompts/en/prompts/close-left-open.md", a1273, sizeof a1273},
    {"Prompts/en/prompts/close-not-in-the-room.md", a1274, sizeof a1274},
    {"Prompts/en/prompts/close-only-from-you.md", a1275, sizeof a1275},
    {"Prompts/en/prompts/close-seen-differently.md", a1276, sizeof a1276},
    {"Prompts/en/prompts/close-speak-or-leave-room.md", a1277, sizeof a1277},
    {"Prompts/en/prompts/close-to-take-with-you.md", a1278, sizeof a1278},
    {"Prompts/en/prompts/more-a-day-later.md", a1279, sizeof a1279},
    {"Prompts/en/prompts/more-a-fixed-opinion.md", a1280, sizeof a1280},
    {"Prompts/en/prompts/more-a-free-hour.md", a1281, sizeof a1281},
    {"Prompts/en/prompts/more-a-good-goodbye.md", a1282, sizeof a1282},
    {"Prompts/en/prompts/more-a-letter-to-myself.md", a1283, sizeof a1283},
    {"Prompts/en/prompts/more-a-question-about-my-work.md", a1284, sizeof a1284},
    {"Prompts/en/prompts/more-a-question-for-me.md", a1285, sizeof a1285},
    {"Prompts/en/prompts/more-a-sentence-that-helped.md", a1286, sizeof a1286},
    {"Prompts/en/prompts/more-another-view.md", a1287, sizeof a1287},
    {"Prompts/en/prompts/more-easy-for-me.md", a1288, sizeof a1288},
    {"Prompts/en/prompts/more-end-of-the-week.md", a1289, sizeof a1289},
    {"Prompts/en/prompts/more-first-five-minutes.md", a1290, sizeof a1290},
    {"Prompts/en/prompts/more-fully-heard.md", a1291, sizeof a1291},
    {"Prompts/en/prompts/more-hard-to-give.md", a1292, sizeof a1292},
    {"Prompts/en/prompts/more-hard-to-hear.md", a1293, sizeof a1293},
    {"Prompts/en/prompts/more-helps-and-slows.md", a1294, sizeof a1294},
    {"Prompts/en/prompts/more-how-i-end-things.md", a1295, sizeof a1295},
    {"Prompts/en/prompts/more-in-two-sentences.md", a1296, sizeof a1296},
    {"Prompts/en/prompts/more-interrupting.md", a1297, sizeof a1297},
    {"Prompts/en/prompts/more-no-longer-asked.md", a1298, sizeof a1298},
    {"Prompts/en/prompts/more-nobody-asks.md", a1299, sizeof a1299},
    {"Prompts/en/prompts/more-nobody-explained-it.md", a1300, sizeof a1300},
    {"Prompts/en/prompts/more-not-in-the-meeting.md", a1301, sizeof a1301},
    {"Prompts/en/prompts/more-not-planned.md", a1302, sizeof a1302},
    {"Prompts/en/prompts/more-one-question-more.md", a1303, sizeof a1303},
    {"Prompts/en/prompts/more-one-thing-heard.md", a1304, sizeof a1304},
    {"Prompts/en/prompts/more-saying-no.md", a1305, sizeof a1305},
    {"Prompts/en/prompts/more-the-first-minute.md", a1306, sizeof a1306},
    {"Prompts/en/prompts/more-the-last-meeting.md", a1307, sizeof a1307},
    {"Prompts/en/prompts/more-the-weight-of-a-word.md", a1308, sizeof a1308},
    {"Prompts/en/prompts/more-three-guesses.md", a1309, sizeof a1309},
    {"Prompts/en/prompts/more-two-sentences-of-thanks.md", a1310, sizeof a1310},
    {"Prompts/en/prompts/more-unmentioned-good-work.md", a1311, sizeof a1311},
    {"Prompts/en/prompts/more-when-it-gets-hard.md", a1312, sizeof a1312},
    {"Prompts/en/prompts/more-where-i-listen-best.md", a1313, sizeof a1313},
    {"Prompts/en/prompts/prepare-a-changed-view.md", a1314, sizeof a1314},
    {"Prompts/en/prompts/prepare-a-choice-at-work.md", a1315, sizeof a1315},
    {"Prompts/en/prompts/prepare-a-day-that-went-well.md", a1316, sizeof a1316},
    {"Prompts/en/prompts/prepare-a-decision.md", a1317, sizeof a1317},
    {"Prompts/en/prompts/prepare-a-first-impression.md", a1318, sizeof a1318},
    {"Prompts/en/prompts/prepare-a-habit-of-this-place.md", a1319, sizeof a1319},
    {"Prompts/en/prompts/prepare-a-question-kept.md", a1320, sizeof a1320},
    {"Prompts/en/prompts/prepare-a-question-that-stays.md", a1321, sizeof a1321},
    {"Prompts/en/prompts/prepare-a-rule-from-before.md", a1322, sizeof a1322},
    {"Prompts/en/prompts/prepare-a-slow-start.md", a1323, sizeof a1323},
    {"Prompts/en/prompts/prepare-a-subject-i-leave.md", a1324, sizeof a1324},
    {"Prompts/en/prompts/prepare-a-talk-that-stays.md", a1325, sizeof a1325},
    {"Prompts/en/prompts/prepare-a-thank-you.md", a1326, sizeof a1326},
    {"Prompts/en/prompts/prepare-a-week-as-it-is.md", a1327, sizeof a1327},
    {"Prompts/en/prompts/prepare-a-word-that-weighed.md", a1328, sizeof a1328},
    {"Prompts/en/prompts/prepare-a-word-used-here.md", a1329, sizeof a1329},
    {"Prompts/en/prompts/prepare-advice-used-and-left.md", a1330, sizeof a1330},
    {"Prompts/en/prompts/prepare-after-this-season.md", a1331, sizeof a1331},
    {"Prompts/en/prompts/prepare-asking-for-one-thing.md", a1332, sizeof a1332},
    {"Prompts/en/prompts/prepare-easy-to-speak.md", a1333, sizeof a1333},
    {"Prompts/en/prompts/prepare-good-work-seen.md", a1334, sizeof a1334},
    {"Prompts/en/prompts/prepare-how-to-tell-me.md", a1335, sizeof a1335},
    {"Prompts/en/prompts/prepare-how-you-came-here.md", a1336, sizeof a1336},
    {"Prompts/en/prompts/prepare-judged-too-soon.md", a1337, sizeof a1337},
    {"Prompts/en/prompts/prepare-kept-quiet.md", a1338, sizeof a1338},
    {"Prompts/en/prompts/prepare-more-of-this-task.md", a1339, sizeof a1339},
    {"Prompts/en/prompts/prepare-no-answer-so-far.md", a1340, sizeof a1340},
    {"Prompts/en/prompts/prepare-not-belonging.md", a1341, sizeof a1341},
    {"Prompts/en/prompts/prepare-not-safe-to-disagree.md", a1342, sizeof a1342},
    {"Prompts/en/prompts/prepare-of-use-at-work.md", a1343, sizeof a1343},
    {"Prompts/en/prompts/prepare-often-explained.md", a1344, sizeof a1344},
    {"Prompts/en/prompts/prepare-one-sentence.md", a1345, sizeof a1345},
    {"Prompts/en/prompts/prepare-say-it-back.md", a1346, sizeof a1346},
    {"Prompts/en/prompts/prepare-something-tried.md", a1347, sizeof a1347},
    {"Prompts/en/prompts/prepare-something-unsaid.md", a1348, sizeof a1348},
    {"Prompts/en/prompts/prepare-the-longer-form.md", a1349, sizeof a1349},
    {"Prompts/en/prompts/prepare-the-way-of-an-idea.md", a1350, sizeof a1350},
    {"Prompts/en/prompts/prepare-what-goes-on.md", a1351, sizeof a1351},
    {"Prompts/en/prompts/prepare-what-i-hope-for.md", a1352, sizeof a1352},
    {"Prompts/en/prompts/prepare-what-i-saw-in-you.md", a1353, sizeof a1353},
    {"Prompts/en/prompts/prepare-what-others-think-i-do.md", a1354, sizeof a1354},
    {"Prompts/en/prompts/prepare-what-to-keep.md", a1355, sizeof a1355},
    {"Prompts/en/prompts/prepare-when-it-goes-quiet.md", a1356, sizeof a1356},
    {"Prompts/en/prompts/prepare-whose-word-decides.md", a1357, sizeof a1357},
    {"Prompts/en/prompts/prepare-words-that-hurt.md", a1358, sizeof a1358},
    {"Prompts/en/prompts/reflect-a-belief-in-doubt.md", a1359, sizeof a1359},
    {"Prompts/en/prompts/reflect-a-fair-way-to-say-it.md", a1360, sizeof a1360},
    {"Prompts/en/prompts/reflect-a-gap-filled.md", a1361, sizeof a1361},
    {"Prompts/en/prompts/reflect-a-hard-thing-told.md", a1362, sizeof a1362},
    {"Prompts/en/prompts/reflect-a-moment-to-keep.md", a1363, sizeof a1363},
    {"Prompts/en/prompts/reflect-a-question-to-pass-on.md", a1364, sizeof a1364},
    {"Prompts/en/prompts/reflect-a-question-too-late.md", a1365, sizeof a1365},
    {"Prompts/en/prompts/reflect-a-second-time.md", a1366, sizeof a1366},
    {"Prompts/en/prompts/reflect-a-sentence-for-monday.md", a1367, sizeof a1367},
    {"Prompts/en/prompts/reflect-a-silence.md", a1368, sizeof a1368},
    {"Prompts/en/prompts/reflect-a-small-thing.md", a1369, sizeof a1369},
    {"Prompts/en/prompts/reflect-a-word-of-two-meanings.md", a1370, sizeof a1370},
    {"Prompts/en/prompts/reflect-about-my-work.md", a1371, sizeof a1371},
    {"Prompts/en/prompts/reflect-another-subject.md", a1372, sizeof a1372},
    {"Prompts/en/prompts/reflect-answered-at-once.md", a1373, sizeof a1373},
    {"Prompts/en/prompts/reflect-ask-or-tell.md", a1374, sizeof a1374},
    {"Prompts/en/prompts/reflect-before-it-ends.md", a1375, sizeof a1375},
    {"Prompts/en/prompts/reflect-believed-before.md", a1376, sizeof a1376},
    {"Prompts/en/prompts/reflect-beyond-my-own-life.md", a1377, sizeof a1377},
    {"Prompts/en/prompts/reflect-choosing-the-subject.md", a1378, sizeof a1378},
    {"Prompts/en/prompts/reflect-easy-to-take-in.md", a1379, sizeof a1379},
    {"Prompts/en/prompts/reflect-first-thought.md", a1380, sizeof a1380},
    {"Prompts/en/prompts/reflect-held-back.md", a1381, sizeof a1381},
    {"Prompts/en/prompts/reflect-helps-one-hinders-one.md", a1382, sizeof a1382},
    {"Prompts/en/prompts/reflect-how-it-ended.md", a1383, sizeof a1383},
    {"Prompts/en/prompts/reflect-how-sure.md", a1384, sizeof a1384},
    {"Prompts/en/prompts/reflect-in-another-way.md", a1385, sizeof a1385},
    {"Prompts/en/prompts/reflect-kinds-of-questions.md", a1386, sizeof a1386},
    {"Prompts/en/prompts/reflect-left-open.md", a1387, sizeof a1387},
    {"Prompts/en/prompts/reflect-lines-about-a-difference.md", a1388, sizeof a1388},
    {"Prompts/en/prompts/reflect-lines-about-my-work.md", a1389, sizeof a1389},
    {"Prompts/en/prompts/reflect-lines-about-the-season.md", a1390, sizeof a1390},
    {"Prompts/en/prompts/reflect-lines-about-what-was-hard.md", a1391, sizeof a1391},
    {"Prompts/en/prompts/reflect-longest-answer.md", a1392, sizeof a1392},
    {"Prompts/en/prompts/reflect-next-time.md", a1393, sizeof a1393},
    {"Prompts/en/prompts/reflect-not-guessed.md", a1394, sizeof a1394},
    {"Prompts/en/prompts/reflect-one-thing-more.md", a1395, sizeof a1395},
    {"Prompts/en/prompts/reflect-rather-not-heard.md", a1396, sizeof a1396},
    {"Prompts/en/prompts/reflect-room-for-both.md", a1397, sizeof a1397},
    {"Prompts/en/prompts/reflect-room-to-speak.md", a1398, sizeof a1398},
    {"Prompts/en/prompts/reflect-sayable-here.md", a1399, sizeof a1399},
    {"Prompts/en/prompts/reflect-something-that-helps.md", a1400, sizeof a1400},
    {"Prompts/en/prompts/reflect-staying-with-it.md", a1401, sizeof a1401},
    {"Prompts/en/prompts/reflect-the-first-step.md", a1402, sizeof a1402},
    {"Prompts/en/prompts/reflect-the-way-we-talk.md", a1403, sizeof a1403},
    {"Prompts/en/prompts/reflect-three-lines.md", a1404, sizeof a1404},
    {"Prompts/en/prompts/reflect-use-or-leave.md", a1405, sizeof a1405},
    {"Prompts/en/prompts/reflect-what-helped.md", a1406, sizeof a1406},
    {"Prompts/en/prompts/reflect-what-i-did-most.md", a1407, sizeof a1407},
    {"Prompts/en/prompts/reflect-when-it-was-quiet.md", a1408, sizeof a1408},
    {"Prompts/en/prompts/reflect-where-it-differs.md", a1409, sizeof a1409},
    {"Prompts/en/prompts/reflect-who-spoke-first.md", a1410, sizeof a1410},
    {"Prompts/pt/locale.yaml", a1411, sizeof a1411},
    {"Prompts/pt/messages/act-away.md", a1412, sizeof a1412},
    {"Prompts/pt/messages/act-language.md", a1413, sizeof a1413},
    {"Prompts/pt/messages/act-lighter.md", a1414, sizeof a1414},
    {"Prompts/pt/messages/act-meet.md", a1415, sizeof a1415},
    {"Prompts/pt/messages/act-no.md", a1416, sizeof a1416},
    {"Prompts/pt/messages/act-pace.md", a1417, sizeof a1417},
    {"Prompts/pt/messages/act-pass.md", a1418, sizeof a1418},
    {"Prompts/pt/messages/act-pause.md", a1419, sizeof a1419},
    {"Prompts/pt/messages/act-show.md", a1420, sizeof a1420},
    {"Prompts/pt/messages/act-skip.md", a1421, sizeof a1421},
    {"Prompts/pt/messages/act-snooze.md", a1422, sizeof a1422},
    {"Prompts/pt/messages/act-stop.md", a1423, sizeof a1423},
    {"Prompts/pt/messages/act-zone.md", a1424, sizeof a1424},
    {"Prompts/pt/messages/active.md", a1425, sizeof a1425},
    {"Prompts/pt/messages/added.md", a1426, sizeof a1426},
    {"Prompts/pt/messages/again-noted.md", a1427, sizeof a1427},
    {"Prompts/pt/messages/agree.md", a1428, sizeof a1428},
    {"Prompts/pt/messages/agreed-by-both.md", a1429, sizeof a1429},
    {"Prompts/pt/messages/agreement-again.md", a1430, sizeof a1430},
    {"Prompts/pt/messages/agreement-lines.md", a1431, sizeof a1431},
    {"Prompts/pt/messages/agreement-newer.md", a1432, sizeof a1432},
    {"Prompts/pt/messages/agreement-renewed.md", a1433, sizeof a1433},
    {"Prompts/pt/messages/aim.md", a1434, sizeof a1434},
    {"Prompts/pt/messages/alone-again.md", a1435, sizeof a1435},
    {"Prompts/pt/messages/anonymous-notes.md", a1436, sizeof a1436},
    {"Prompts/pt/messages/answer-ways.md", a1437, sizeof a1437},
    {"Prompts/pt/messages/ask-reminder.md", a1438, sizeof a1438},
    {"Prompts/pt/messages/away-alone.md", a1439, sizeof a1439},
    {"Prompts/pt/messages/away-entered.md", a1440, sizeof a1440},
    {"Prompts/pt/messages/away-how.md", a1441, sizeof a1441},
    {"Prompts/pt/messages/away-kept.md", a1442, sizeof a1442},
    {"Prompts/pt/messages/away-session.md", a1443, sizeof a1443},
    {"Prompts/pt/messages/away-swapped.md", a1444, sizeof a1444},
    {"Prompts/pt/messages/away-too-long.md", a1445, sizeof a1445},
    {"Prompts/pt/messages/away.md", a1446, sizeof a1446},
    {"Prompts/pt/messages/balance-asked.md", a1447, sizeof a1447},
    {"Prompts/pt/messages/balance-bent.md", a1448, sizeof a1448},
    {"Prompts/pt/messages/balance-disclosed.md", a1449, sizeof a1449},
    {"Prompts/pt/messages/balance-early.md", a1450, sizeof a1450},
    {"Prompts/pt/messages/balance-initiated.md", a1451, sizeof a1451},
    {"Prompts/pt/messages/balance-led-early.md", a1452, sizeof a1452},
    {"Prompts/pt/messages/balance-led-even.md", a1453, sizeof a1453},
    {"Prompts/pt/messages/balance-led-partner.md", a1454, sizeof a1454},
    {"Prompts/pt/messages/balance-led-you.md", a1455, sizeof a1455},
    {"Prompts/pt/messages/both-in-answer.md", a1456, sizeof a1456},
    {"Prompts/pt/messages/both-in-reminder-last.md", a1457, sizeof a1457},
    {"Prompts/pt/messages/both-in-reminder.md", a1458, sizeof a1458},
    {"Prompts/pt/messages/both-in.md", a1459, sizeof a1459},
    {"Prompts/pt/messages/came-late.md", a1460, sizeof a1460},
    {"Prompts/pt/messages/change-it.md", a1461, sizeof a1461},
    {"Prompts/pt/messages/change-which.md", a1462, sizeof a1462},
    {"Prompts/pt/messages/changed-share-again.md", a1463, sizeof a1463},
    {"Prompts/pt/messages/changed.md", a1464, sizeof a1464},
    {"Prompts/pt/messages/changes-limit.md", a1465, sizeof a1465},
    {"Prompts/pt/messages/clocks-change-theirs.md", a1466, sizeof a1466},
    {"Prompts/pt/messages/clocks-change-yours.md", a1467, sizeof a1467},
    {"Prompts/pt/messages/closed-keep.md", a1468, sizeof a1468},
    {"Prompts/pt/messages/closed-without.md", a1469, sizeof a1469},
    {"Prompts/pt/messages/closed.md", a1470, sizeof a1470},
    {"Prompts/pt/messages/closing-opens.md", a1471, sizeof a1471},
    {"Prompts/pt/messages/closing-thanks.md", a1472, sizeof a1472},
    {"Prompts/pt/messages/confidence-limits.md", a1473, sizeof a1473},
    {"Prompts/pt/messages/contract-1.md", a1474, sizeof a1474},
    {"Prompts/pt/messages/contract-2.md", a1475, sizeof a1475},
    {"Prompts/pt/messages/contract-3.md", a1476, sizeof a1476},
    {"Prompts/pt/messages/contract-3b.md", a1477, sizeof a1477},
    {"Prompts/pt/messages/contract-4.md", a1478, sizeof a1478},
    {"Prompts/pt/messages/contract-5.md", a1479, sizeof a1479},
    {"Prompts/pt/messages/contract-5b.md", a1480, sizeof a1480},
    {"Prompts/pt/messages/contract-6.md", a1481, sizeof a1481},
    {"Prompts/pt/messages/contract-7.md", a1482, sizeof a1482},
    {"Prompts/pt/messages/contract-spoken.md", a1483, sizeof a1483},
    {"Prompts/pt/messages/date-guess.md", a1484, sizeof a1484},
    {"Prompts/pt/messages/date-off.md", a1485, sizeof a1485},
    {"Prompts/pt/messages/date-open-again.md", a1486, sizeof a1486},
    {"Prompts/pt/messages/date-past.md", a1487, sizeof a1487},
    {"Prompts/pt/messages/date-was.md", a1488, sizeof a1488},
    {"Prompts/pt/messages/date-which.md", a1489, sizeof a1489},
    {"Prompts/pt/messages/date.md", a1490, sizeof a1490},
    {"Prompts/pt/messages/day-plain.md", a1491, sizeof a1491},
    {"Prompts/pt/messages/day.md", a1492, sizeof a1492},
    {"Prompts/pt/messages/delete-sure.md", a1493, sizeof a1493},
    {"Prompts/pt/messages/deleted.md", a1494, sizeof a1494},
    {"Prompts/pt/messages/did-reminder.md", a1495, sizeof a1495},
    {"Prompts/pt/messages/did.md", a1496, sizeof a1496},
    {"Prompts/pt/messages/differently.md", a1497, sizeof a1497},
    {"Prompts/pt/messages/digest-answered-fewer.md", a1498, sizeof a1498},
    {"Prompts/pt/messages/digest-answered-half.md", a1499, sizeof a1499},
    {"Prompts/pt/messages/digest-answered-most.md", a1500, sizeof a1500},
    {"Prompts/pt/messages/digest-answered.md", a1501, sizeof a1501},
    {"Prompts/pt/messages/digest-asked-both.md", a1502, sizeof a1502},
    {"Prompts/pt/messages/digest-asked.md", a1503, sizeof a1503},
    {"Prompts/pt/messages/digest-before.md", a1504, sizeof a1504},
    {"Prompts/pt/messages/digest-cell-closing.md", a1505, sizeof a1505},
    {"Prompts/pt/messages/digest-cell-early.md", a1506, sizeof a1506},
    {"Prompts/pt/messages/digest-cell-held.md", a1507, sizeof a1507},
    {"Prompts/pt/messages/digest-cell-midpoint.md", a1508, sizeof a1508},
    {"Prompts/pt/messages/digest-cell-not-held.md", a1509, sizeof a1509},
    {"Prompts/pt/messages/digest-cell-not-or-unclear.md", a1510, sizeof a1510},
    {"Prompts/pt/messages/digest-cell-review.md", a1511, sizeof a1511},
    {"Prompts/pt/messages/digest-cell-some.md", a1512, sizeof a1512},
    {"Prompts/pt/messages/digest-cell-starting.md", a1513, sizeof a1513},
    {"Prompts/pt/messages/digest-cell-unclear.md", a1514, sizeof a1514},
    {"Prompts/pt/messages/digest-cell-working.md", a1515, sizeof a1515},
    {"Prompts/pt/messages/digest-could.md", a1516, sizeof a1516},
    {"Prompts/pt/messages/digest-days-agreed.md", a1517, sizeof a1517},
    {"Prompts/pt/messages/digest-days-talked.md", a1518, sizeof a1518},
    {"Prompts/pt/messages/digest-days.md", a1519, sizeof a1519},
    {"Prompts/pt/messages/digest-fact-cut-short.md", a1520, sizeof a1520},
    {"Prompts/pt/messages/digest-fact-first-date-missing.md", a1521, sizeof a1521},
    {"Prompts/pt/messages/digest-fact-low-after-talk.md", a1522, sizeof a1522},
    {"Prompts/pt/messages/digest-fact-moved-late.md", a1523, sizeof a1523},
    {"Prompts/pt/messages/digest-fact-next-date-missing.md", a1524, sizeof a1524},
    {"Prompts/pt/messages/digest-fact-one-sided.md", a1525, sizeof a1525},
    {"Prompts/pt/messages/digest-fact-quiet.md", a1526, sizeof a1526},
    {"Prompts/pt/messages/digest-fact-stuck-closing.md", a1527, sizeof a1527},
    {"Prompts/pt/messages/digest-fact-stuck-contracting.md", a1528, sizeof a1528},
    {"Prompts/pt/messages/digest-fact-stuck-other.md", a1529, sizeof a1529},
    {"Prompts/pt/messages/digest-fact-stuck-readiness.md", a1530, sizeof a1530},
    {"Prompts/pt/messages/digest-fact-two-views.md", a1531, sizeof a1531},
    {"Prompts/pt/messages/digest-fact-unanswered-message.md", a1532, sizeof a1532},
    {"Prompts/pt/messages/digest-foot.md", a1533, sizeof a1533},
    {"Prompts/pt/messages/digest-mean-at-least.md", a1534, sizeof a1534},
    {"Prompts/pt/messages/digest-mean-at-most.md", a1535, sizeof a1535},
    {"Prompts/pt/messages/digest-more.md", a1536, sizeof a1536},
    {"Prompts/pt/messages/digest-note.md", a1537, sizeof a1537},
    {"Prompts/pt/messages/digest-nothing-new-open.md", a1538, sizeof a1538},
    {"Prompts/pt/messages/digest-nothing-new.md", a1539, sizeof a1539},
    {"Prompts/pt/messages/digest-noticed-several.md", a1540, sizeof a1540},
    {"Prompts/pt/messages/digest-pairs-split.md", a1541, sizeof a1541},
    {"Prompts/pt/messages/digest-pairs-whole.md", a1542, sizeof a1542},
    {"Prompts/pt/messages/digest-pairs.md", a1543, sizeof a1543},
    {"Prompts/pt/messages/digest-part-answers.md", a1544, sizeof a1544},
    {"Prompts/pt/messages/digest-part-noticed.md", a1545, sizeof a1545},
    {"Prompts/pt/messages/digest-part-pairs.md", a1546, sizeof a1546},
    {"Prompts/pt/messages/digest-part-sessions.md", a1547, sizeof a1547},
    {"Prompts/pt/messages/digest-part-waiting.md", a1548, sizeof a1548},
    {"Prompts/pt/messages/digest-pulse-heard.md", a1549, sizeof a1549},
    {"Prompts/pt/messages/digest-pulse-learned.md", a1550, sizeof a1550},
    {"Prompts/pt/messages/digest-pulse-safe.md", a1551, sizeof a1551},
    {"Prompts/pt/messages/digest-resting.md", a1552, sizeof a1552},
    {"Prompts/pt/messages/digest-sessions-few.md", a1553, sizeof a1553},
    {"Prompts/pt/messages/digest-sessions-fewer.md", a1554, sizeof a1554},
    {"Prompts/pt/messages/digest-sessions-half.md", a1555, sizeof a1555},
    {"Prompts/pt/messages/digest-sessions-most.md", a1556, sizeof a1556},
    {"Prompts/pt/messages/digest-sessions-split.md", a1557, sizeof a1557},
    {"Prompts/pt/messages/digest-sessions.md", a1558, sizeof a1558},
    {"Prompts/pt/messages/digest-stands.md", a1559, sizeof a1559},
    {"Prompts/pt/messages/digest-step-closing.md", a1560, sizeof a1560},
    {"Prompts/pt/messages/digest-step-early.md", a1561, sizeof a1561},
    {"Prompts/pt/messages/digest-step-midpoint.md", a1562, sizeof a1562},
    {"Prompts/pt/messages/digest-step-review.md", a1563, sizeof a1563},
    {"Prompts/pt/messages/digest-step-starting.md", a1564, sizeof a1564},
    {"Prompts/pt/messages/digest-step-working.md", a1565, sizeof a1565},
    {"Prompts/pt/messages/digest-talk-offered.md", a1566, sizeof a1566},
    {"Prompts/pt/messages/digest-too-few.md", a1567, sizeof a1567},
    {"Prompts/pt/messages/digest-waiting-notes.md", a1568, sizeof a1568},
    {"Prompts/pt/messages/digest-waiting-talk.md", a1569, sizeof a1569},
    {"Prompts/pt/messages/digest.md", a1570, sizeof a1570},
    {"Prompts/pt/messages/done-asked.md", a1571, sizeof a1571},
    {"Prompts/pt/messages/done-go-on.md", a1572, sizeof a1572},
    {"Prompts/pt/messages/done-question.md", a1573, sizeof a1573},
    {"Prompts/pt/messages/drafts-again.md", a1574, sizeof a1574},
    {"Prompts/pt/messages/drafts-kept.md", a1575, sizeof a1575},
    {"Prompts/pt/messages/drafts-not-in.md", a1576, sizeof a1576},
    {"Prompts/pt/messages/drafts-when.md", a1577, sizeof a1577},
    {"Prompts/pt/messages/dropped.md", a1578, sizeof a1578},
    {"Prompts/pt/messages/encrypted-room.md", a1579, sizeof a1579},
    {"Prompts/pt/messages/ended-already.md", a1580, sizeof a1580},
    {"Prompts/pt/messages/entry-cut.md", a1581, sizeof a1581},
    {"Prompts/pt/messages/erase.md", a1582, sizeof a1582},
    {"Prompts/pt/messages/export-about.md", a1583, sizeof a1583},
    {"Prompts/pt/messages/export-enough.md", a1584, sizeof a1584},
    {"Prompts/pt/messages/export-link.md", a1585, sizeof a1585},
    {"Prompts/pt/messages/export.md", a1586, sizeof a1586},
    {"Prompts/pt/messages/follow-did.md", a1587, sizeof a1587},
    {"Prompts/pt/messages/follow-line.md", a1588, sizeof a1588},
    {"Prompts/pt/messages/follow-touch.md", a1589, sizeof a1589},
    {"Prompts/pt/messages/form.md", a1590, sizeof a1590},
    {"Prompts/pt/messages/goal-words.md", a1591, sizeof a1591},
    {"Prompts/pt/messages/goes-deeper.md", a1592, sizeof a1592},
    {"Prompts/pt/messages/hand-over-again.md", a1593, sizeof a1593},
    {"Prompts/pt/messages/hand-over-next.md", a1594, sizeof a1594},
    {"Prompts/pt/messages/hand-over-seen.md", a1595, sizeof a1595},
    {"Prompts/pt/messages/hand-over-sentence.md", a1596, sizeof a1596},
    {"Prompts/pt/messages/hand-over-was-seen.md", a1597, sizeof a1597},
    {"Prompts/pt/messages/hand-over.md", a1598, sizeof a1598},
    {"Prompts/pt/messages/heard.md", a1599, sizeof a1599},
    {"Prompts/pt/messages/help-commands.md", a1600, sizeof a1600},
    {"Prompts/pt/messages/help-how.md", a1601, sizeof a1601},
    {"Prompts/pt/messages/help-not-now.md", a1602, sizeof a1602},
    {"Prompts/pt/messages/help-outside.md", a1603, sizeof a1603},
    {"Prompts/pt/messages/help-send.md", a1604, sizeof a1604},
    {"Prompts/pt/messages/help-sent.md", a1605, sizeof a1605},
    {"Prompts/pt/messages/help-sentence-kept.md", a1606, sizeof a1606},
    {"Prompts/pt/messages/help-sentence.md", a1607, sizeof a1607},
    {"Prompts/pt/messages/help-unreachable.md", a1608, sizeof a1608},
    {"Prompts/pt/messages/help-who.md", a1609, sizeof a1609},
    {"Prompts/pt/messages/help.md", a1610, sizeof a1610},
    {"Prompts/pt/messages/hours-change.md", a1611, sizeof a1611},
    {"Prompts/pt/messages/hours-how.md", a1612, sizeof a1612},
    {"Prompts/pt/messages/hours-kept.md", a1613, sizeof a1613},
    {"Prompts/pt/messages/hours-reminder.md", a1614, sizeof a1614},
    {"Prompts/pt/messages/hours-unclear.md", a1615, sizeof a1615},
    {"Prompts/pt/messages/hours.md", a1616, sizeof a1616},
    {"Prompts/pt/messages/keep-agreement.md", a1617, sizeof a1617},
    {"Prompts/pt/messages/kept-late.md", a1618, sizeof a1618},
    {"Prompts/pt/messages/kept-plain.md", a1619, sizeof a1619},
    {"Prompts/pt/messages/language-unknown.md", a1620, sizeof a1620},
    {"Prompts/pt/messages/language.md", a1621, sizeof a1621},
    {"Prompts/pt/messages/last-message.md", a1622, sizeof a1622},
    {"Prompts/pt/messages/light-word-sent.md", a1623, sizeof a1623},
    {"Prompts/pt/messages/light-word.md", a1624, sizeof a1624},
    {"Prompts/pt/messages/lighter-enough.md", a1625, sizeof a1625},
    {"Prompts/pt/messages/lighter-one.md", a1626, sizeof a1626},
    {"Prompts/pt/messages/meet-asked.md", a1627, sizeof a1627},
    {"Prompts/pt/messages/meet-dropped.md", a1628, sizeof a1628},
    {"Prompts/pt/messages/meet-gap.md", a1629, sizeof a1629},
    {"Prompts/pt/messages/meet-how.md", a1630, sizeof a1630},
    {"Prompts/pt/messages/meet-news.md", a1631, sizeof a1631},
    {"Prompts/pt/messages/meet-not-yet.md", a1632, sizeof a1632},
    {"Prompts/pt/messages/meet-past.md", a1633, sizeof a1633},
    {"Prompts/pt/messages/meet-question.md", a1634, sizeof a1634},
    {"Prompts/pt/messages/meet-repeated.md", a1635, sizeof a1635},
    {"Prompts/pt/messages/meet-time.md", a1636, sizeof a1636},
    {"Prompts/pt/messages/meet-too-far.md", a1637, sizeof a1637},
    {"Prompts/pt/messages/merged-again.md", a1638, sizeof a1638},
    {"Prompts/pt/messages/merged-alike.md", a1639, sizeof a1639},
    {"Prompts/pt/messages/merged-changed.md", a1640, sizeof a1640},
    {"Prompts/pt/messages/merged-differ.md", a1641, sizeof a1641},
    {"Prompts/pt/messages/merged-difference.md", a1642, sizeof a1642},
    {"Prompts/pt/messages/merged-hope.md", a1643, sizeof a1643},
    {"Prompts/pt/messages/merged-offer.md", a1644, sizeof a1644},
    {"Prompts/pt/messages/merged-reminder-last.md", a1645, sizeof a1645},
    {"Prompts/pt/messages/merged-reminder.md", a1646, sizeof a1646},
    {"Prompts/pt/messages/merged.md", a1647, sizeof a1647},
    {"Prompts/pt/messages/minutes-now.md", a1648, sizeof a1648},
    {"Prompts/pt/messages/more.md", a1649, sizeof a1649},
    {"Prompts/pt/messages/moved.md", a1650, sizeof a1650},
    {"Prompts/pt/messages/new-date.md", a1651, sizeof a1651},
    {"Prompts/pt/messages/news-late.md", a1652, sizeof a1652},
    {"Prompts/pt/messages/no-common-hour.md", a1653, sizeof a1653},
    {"Prompts/pt/messages/no-files.md", a1654, sizeof a1654},
    {"Prompts/pt/messages/no-lighter.md", a1655, sizeof a1655},
    {"Prompts/pt/messages/no-more-times.md", a1656, sizeof a1656},
    {"Prompts/pt/messages/no-open-question.md", a1657, sizeof a1657},
    {"Prompts/pt/messages/no-own-answer.md", a1658, sizeof a1658},
    {"Prompts/pt/messages/no-pair-waiting.md", a1659, sizeof a1659},
    {"Prompts/pt/messages/no-pair.md", a1660, sizeof a1660},
    {"Prompts/pt/messages/no-passing-on.md", a1661, sizeof a1661},
    {"Prompts/pt/messages/no-supervisor.md", a1662, sizeof a1662},
    {"Prompts/pt/messages/not-ahead.md", a1663, sizeof a1663},
    {"Prompts/pt/messages/not-answered.md", a1664, sizeof a1664},
    {"Prompts/pt/messages/not-held-closing.md", a1665, sizeof a1665},
    {"Prompts/pt/messages/not-held.md", a1666, sizeof a1666},
    {"Prompts/pt/messages/note.md", a1667, sizeof a1667},
    {"Prompts/pt/messages/nothing-open.md", a1668, sizeof a1668},
    {"Prompts/pt/messages/nothing-paused.md", a1669, sizeof a1669},
    {"Prompts/pt/messages/noticed-end.md", a1670, sizeof a1670},
    {"Prompts/pt/messages/noticed-ended.md", a1671, sizeof a1671},
    {"Prompts/pt/messages/noticed-ways.md", a1672, sizeof a1672},
    {"Prompts/pt/messages/one-thing-shown.md", a1673, sizeof a1673},
    {"Prompts/pt/messages/one-thing.md", a1674, sizeof a1674},
    {"Prompts/pt/messages/optional-enough.md", a1675, sizeof a1675},
    {"Prompts/pt/messages/other-rhythm.md", a1676, sizeof a1676},
    {"Prompts/pt/messages/own-goal-late.md", a1677, sizeof a1677},
    {"Prompts/pt/messages/own-goal-shown.md", a1678, sizeof a1678},
    {"Prompts/pt/messages/own-goal.md", a1679, sizeof a1679},
    {"Prompts/pt/messages/pace-date-stays.md", a1680, sizeof a1680},
    {"Prompts/pt/messages/pace-faster-asked.md", a1681, sizeof a1681},
    {"Prompts/pt/messages/pace-faster-waits.md", a1682, sizeof a1682},
    {"Prompts/pt/messages/pace-faster.md", a1683, sizeof a1683},
    {"Prompts/pt/messages/pace-how.md", a1684, sizeof a1684},
    {"Prompts/pt/messages/pace-news.md", a1685, sizeof a1685},
    {"Prompts/pt/messages/pace-now.md", a1686, sizeof a1686},
    {"Prompts/pt/messages/pace-same.md", a1687, sizeof a1687},
    {"Prompts/pt/messages/pace-talk.md", a1688, sizeof a1688},
    {"Prompts/pt/messages/pace.md", a1689, sizeof a1689},
    {"Prompts/pt/messages/pair-ended-unnamed.md", a1690, sizeof a1690},
    {"Prompts/pt/messages/pair-ended.md", a1691, sizeof a1691},
    {"Prompts/pt/messages/part-or-command.md", a1692, sizeof a1692},
    {"Prompts/pt/messages/partner-unnamed.md", a1693, sizeof a1693},
    {"Prompts/pt/messages/pass-on-cut-short.md", a1694, sizeof a1694},
    {"Prompts/pt/messages/pass-on-low-after-talk.md", a1695, sizeof a1695},
    {"Prompts/pt/messages/pass-on-unanswered-message.md", a1696, sizeof a1696},
    {"Prompts/pt/messages/pass-on.md", a1697, sizeof a1697},
    {"Prompts/pt/messages/passed-on.md", a1698, sizeof a1698},
    {"Prompts/pt/messages/passed.md", a1699, sizeof a1699},
    {"Prompts/pt/messages/pause-confirm.md", a1700, sizeof a1700},
    {"Prompts/pt/messages/pause-known.md", a1701, sizeof a1701},
    {"Prompts/pt/messages/pause-length.md", a1702, sizeof a1702},
    {"Prompts/pt/messages/pause-too-long.md", a1703, sizeof a1703},
    {"Prompts/pt/messages/paused.md", a1704, sizeof a1704},
    {"Prompts/pt/messages/phrase-contact.md", a1705, sizeof a1705},
    {"Prompts/pt/messages/phrase-every-weeks.md", a1706, sizeof a1706},
    {"Prompts/pt/messages/phrase-moment-both.md", a1707, sizeof a1707},
    {"Prompts/pt/messages/phrase-moment.md", a1708, sizeof a1708},
    {"Prompts/pt/messages/phrase-monthly.md", a1709, sizeof a1709},
    {"Prompts/pt/messages/phrase-next-digest.md", a1710, sizeof a1710},
    {"Prompts/pt/messages/phrase-range.md", a1711, sizeof a1711},
    {"Prompts/pt/messages/phrase-slot.md", a1712, sizeof a1712},
    {"Prompts/pt/messages/phrase-time-both.md", a1713, sizeof a1713},
    {"Prompts/pt/messages/phrase-usual.md", a1714, sizeof a1714},
    {"Prompts/pt/messages/pick-noted.md", a1715, sizeof a1715},
    {"Prompts/pt/messages/pick-taken-back.md", a1716, sizeof a1716},
    {"Prompts/pt/messages/picked-none.md", a1717, sizeof a1717},
    {"Prompts/pt/messages/picked.md", a1718, sizeof a1718},
    {"Prompts/pt/messages/pointer.md", a1719, sizeof a1719},
    {"Prompts/pt/messages/prepare-carried.md", a1720, sizeof a1720},
    {"Prompts/pt/messages/prepare-joined.md", a1721, sizeof a1721},
    {"Prompts/pt/messages/prepare-last.md", a1722, sizeof a1722},
    {"Prompts/pt/messages/prepare-once-more.md", a1723, sizeof a1723},
    {"Prompts/pt/messages/prepare.md", a1724, sizeof a1724},
    {"Prompts/pt/messages/privacy-lines.md", a1725, sizeof a1725},
    {"Prompts/pt/messages/programme-ends.md", a1726, sizeof a1726},
    {"Prompts/pt/messages/prompt-ways.md", a1727, sizeof a1727},
    {"Prompts/pt/messages/pulse-heard.md", a1728, sizeof a1728},
    {"Prompts/pt/messages/pulse-learned.md", a1729, sizeof a1729},
    {"Prompts/pt/messages/pulse-led.md", a1730, sizeof a1730},
    {"Prompts/pt/messages/pulse-private.md", a1731, sizeof a1731},
    {"Prompts/pt/messages/pulse-safe.md", a1732, sizeof a1732},
    {"Prompts/pt/messages/questions.md", a1733, sizeof a1733},
    {"Prompts/pt/messages/receipt.md", a1734, sizeof a1734},
    {"Prompts/pt/messages/record.md", a1735, sizeof a1735},
    {"Prompts/pt/messages/reflection-intro.md", a1736, sizeof a1736},
    {"Prompts/pt/messages/rest-goes-on.md", a1737, sizeof a1737},
    {"Prompts/pt/messages/rest-over.md", a1738, sizeof a1738},
    {"Prompts/pt/messages/rest.md", a1739, sizeof a1739},
    {"Prompts/pt/messages/resumed.md", a1740, sizeof a1740},
    {"Prompts/pt/messages/reveal-other.md", a1741, sizeof a1741},
    {"Prompts/pt/messages/reveal-own.md", a1742, sizeof a1742},
    {"Prompts/pt/messages/reveal-yours.md", a1743, sizeof a1743},
    {"Prompts/pt/messages/reveal.md", a1744, sizeof a1744},
    {"Prompts/pt/messages/role-contact.md", a1745, sizeof a1745},
    {"Prompts/pt/messages/role-supervisor.md", a1746, sizeof a1746},
    {"Prompts/pt/messages/rule-actions-resting.md", a1747, sizeof a1747},
    {"Prompts/pt/messages/rule-cut-short.md", a1748, sizeof a1748},
    {"Prompts/pt/messages/rule-first-date-missing.md", a1749, sizeof a1749},
    {"Prompts/pt/messages/rule-heard.md", a1750, sizeof a1750},
    {"Prompts/pt/messages/rule-low-after-talk.md", a1751, sizeof a1751},
    {"Prompts/pt/messages/rule-moved-late.md", a1752, sizeof a1752},
    {"Prompts/pt/messages/rule-next-date-missing.md", a1753, sizeof a1753},
    {"Prompts/pt/messages/rule-one-sided.md", a1754, sizeof a1754},
    {"Prompts/pt/messages/rule-quiet.md", a1755, sizeof a1755},
    {"Prompts/pt/messages/rule-stuck-in-phase.md", a1756, sizeof a1756},
    {"Prompts/pt/messages/rule-two-views.md", a1757, sizeof a1757},
    {"Prompts/pt/messages/rule-unanswered-message.md", a1758, sizeof a1758},
    {"Prompts/pt/messages/rung-actions-resting.md", a1759, sizeof a1759},
    {"Prompts/pt/messages/rung-cut-short.md", a1760, sizeof a1760},
    {"Prompts/pt/messages/rung-fine.md", a1761, sizeof a1761},
    {"Prompts/pt/messages/rung-first-date-missing.md", a1762, sizeof a1762},
    {"Prompts/pt/messages/rung-joint.md", a1763, sizeof a1763},
    {"Prompts/pt/messages/rung-low-after-talk.md", a1764, sizeof a1764},
    {"Prompts/pt/messages/rung-moved-late.md", a1765, sizeof a1765},
    {"Prompts/pt/messages/rung-next-date-missing.md", a1766, sizeof a1766},
    {"Prompts/pt/messages/rung-one-sided-led.md", a1767, sizeof a1767},
    {"Prompts/pt/messages/rung-one-sided.md", a1768, sizeof a1768},
    {"Prompts/pt/messages/rung-quiet.md", a1769, sizeof a1769},
    {"Prompts/pt/messages/rung-stuck-closing.md", a1770, sizeof a1770},
    {"Prompts/pt/messages/rung-stuck-contracting.md", a1771, sizeof a1771},
    {"Prompts/pt/messages/rung-stuck-early.md", a1772, sizeof a1772},
    {"Prompts/pt/messages/rung-stuck-readiness.md", a1773, sizeof a1773},
    {"Prompts/pt/messages/rung-two-views.md", a1774, sizeof a1774},
    {"Prompts/pt/messages/rung-unanswered-message.md", a1775, sizeof a1775},
    {"Prompts/pt/messages/say-what-i-mean.md", a1776, sizeof a1776},
    {"Prompts/pt/messages/scale-range.md", a1777, sizeof a1777},
    {"Prompts/pt/messages/search-over-season.md", a1778, sizeof a1778},
    {"Prompts/pt/messages/search-over.md", a1779, sizeof a1779},
    {"Prompts/pt/messages/search-rests.md", a1780, sizeof a1780},
    {"Prompts/pt/messages/season-over-follow-up.md", a1781, sizeof a1781},
    {"Prompts/pt/messages/season-over.md", a1782, sizeof a1782},
    {"Prompts/pt/messages/season-too-short.md", a1783, sizeof a1783},
    {"Prompts/pt/messages/see-coming-lines.md", a1784, sizeof a1784},
    {"Prompts/pt/messages/see-coming.md", a1785, sizeof a1785},
    {"Prompts/pt/messages/see-no-lines.md", a1786, sizeof a1786},
    {"Prompts/pt/messages/see-nobody-else.md", a1787, sizeof a1787},
    {"Prompts/pt/messages/see-notes.md", a1788, sizeof a1788},
    {"Prompts/pt/messages/see-other-pairs.md", a1789, sizeof a1789},
    {"Prompts/pt/messages/see-partner.md", a1790, sizeof a1790},
    {"Prompts/pt/messages/see-rule-own.md", a1791, sizeof a1791},
    {"Prompts/pt/messages/see-rule.md", a1792, sizeof a1792},
    {"Prompts/pt/messages/see-supervisor-nothing.md", a1793, sizeof a1793},
    {"Prompts/pt/messages/see-supervisor.md", a1794, sizeof a1794},
    {"Prompts/pt/messages/seen-already.md", a1795, sizeof a1795},
    {"Prompts/pt/messages/send-copy.md", a1796, sizeof a1796},
    {"Prompts/pt/messages/set-anonymous.md", a1797, sizeof a1797},
    {"Prompts/pt/messages/set-partner-late.md", a1798, sizeof a1798},
    {"Prompts/pt/messages/set-partner.md", a1799, sizeof a1799},
    {"Prompts/pt/messages/set-supervisor.md", a1800, sizeof a1800},
    {"Prompts/pt/messages/settled-date.md", a1801, sizeof a1801},
    {"Prompts/pt/messages/settled.md", a1802, sizeof a1802},
    {"Prompts/pt/messages/share-alone.md", a1803, sizeof a1803},
    {"Prompts/pt/messages/share-passed.md", a1804, sizeof a1804},
    {"Prompts/pt/messages/share-seen.md", a1805, sizeof a1805},
    {"Prompts/pt/messages/show-drafts-reminder-last.md", a1806, sizeof a1806},
    {"Prompts/pt/messages/show-drafts-reminder.md", a1807, sizeof a1807},
    {"Prompts/pt/messages/show-drafts.md", a1808, sizeof a1808},
    {"Prompts/pt/messages/sign-posting.md", a1809, sizeof a1809},
    {"Prompts/pt/messages/sitting-reminder-last.md", a1810, sizeof a1810},
    {"Prompts/pt/messages/sitting-reminder.md", a1811, sizeof a1811},
    {"Prompts/pt/messages/skill-active-listening.md", a1812, sizeof a1812},
    {"Prompts/pt/messages/skill-closing-well.md", a1813, sizeof a1813},
    {"Prompts/pt/messages/skill-curiosity.md", a1814, sizeof a1814},
    {"Prompts/pt/messages/skill-giving-feedback.md", a1815, sizeof a1815},
    {"Prompts/pt/messages/skill-goal-progress.md", a1816, sizeof a1816},
    {"Prompts/pt/messages/skill-noticing-assumptions.md", a1817, sizeof a1817},
    {"Prompts/pt/messages/skill-power-and-voice.md", a1818, sizeof a1818},
    {"Prompts/pt/messages/skill-receiving-feedback.md", a1819, sizeof a1819},
    {"Prompts/pt/messages/skill-staying-with-discomfort.md", a1820, sizeof a1820},
    {"Prompts/pt/messages/skill-understanding-difference.md", a1821, sizeof a1821},
    {"Prompts/pt/messages/skip-closing.md", a1822, sizeof a1822},
    {"Prompts/pt/messages/skip-not-yet.md", a1823, sizeof a1823},
    {"Prompts/pt/messages/skip-which.md", a1824, sizeof a1824},
    {"Prompts/pt/messages/skipped-date.md", a1825, sizeof a1825},
    {"Prompts/pt/messages/skipped-next.md", a1826, sizeof a1826},
    {"Prompts/pt/messages/skipped.md", a1827, sizeof a1827},
    {"Prompts/pt/messages/slots-reminder-last.md", a1828, sizeof a1828},
    {"Prompts/pt/messages/slots-reminder.md", a1829, sizeof a1829},
    {"Prompts/pt/messages/slower.md", a1830, sizeof a1830},
    {"Prompts/pt/messages/smaller.md", a1831, sizeof a1831},
    {"Prompts/pt/messages/snooze-how.md", a1832, sizeof a1832},
    {"Prompts/pt/messages/snooze-offer.md", a1833, sizeof a1833},
    {"Prompts/pt/messages/snooze-too-late.md", a1834, sizeof a1834},
    {"Prompts/pt/messages/snoozed.md", a1835, sizeof a1835},
    {"Prompts/pt/messages/sort-it-out.md", a1836, sizeof a1836},
    {"Prompts/pt/messages/statement-independent.md", a1837, sizeof a1837},
    {"Prompts/pt/messages/statement-not-sure.md", a1838, sizeof a1838},
    {"Prompts/pt/messages/statement-read.md", a1839, sizeof a1839},
    {"Prompts/pt/messages/statements-done.md", a1840, sizeof a1840},
    {"Prompts/pt/messages/statements-first.md", a1841, sizeof a1841},
    {"Prompts/pt/messages/stays.md", a1842, sizeof a1842},
    {"Prompts/pt/messages/stop.md", a1843, sizeof a1843},
    {"Prompts/pt/messages/stopped.md", a1844, sizeof a1844},
    {"Prompts/pt/messages/stray-text.md", a1845, sizeof a1845},
    {"Prompts/pt/messages/take-away.md", a1846, sizeof a1846},
    {"Prompts/pt/messages/talk-about-pace.md", a1847, sizeof a1847},
    {"Prompts/pt/messages/talk-agreed.md", a1848, sizeof a1848},
    {"Prompts/pt/messages/talk-first-news.md", a1849, sizeof a1849},
    {"Prompts/pt/messages/talk-first-times.md", a1850, sizeof a1850},
    {"Prompts/pt/messages/talk-noted.md", a1851, sizeof a1851},
    {"Prompts/pt/messages/talk-offer.md", a1852, sizeof a1852},
    {"Prompts/pt/messages/talk-offered.md", a1853, sizeof a1853},
    {"Prompts/pt/messages/talk-proposed.md", a1854, sizeof a1854},
    {"Prompts/pt/messages/talk-suits-not.md", a1855, sizeof a1855},
    {"Prompts/pt/messages/talk-suits.md", a1856, sizeof a1856},
    {"Prompts/pt/messages/talk-time.md", a1857, sizeof a1857},
    {"Prompts/pt/messages/talk-told.md", a1858, sizeof a1858},
    {"Prompts/pt/messages/talk-ways.md", a1859, sizeof a1859},
    {"Prompts/pt/messages/talk-when.md", a1860, sizeof a1860},
    {"Prompts/pt/messages/tap-text.md", a1861, sizeof a1861},
    {"Prompts/pt/messages/thank-you-next.md", a1862, sizeof a1862},
    {"Prompts/pt/messages/thank-you.md", a1863, sizeof a1863},
    {"Prompts/pt/messages/thanks-agree.md", a1864, sizeof a1864},
    {"Prompts/pt/messages/times-asked.md", a1865, sizeof a1865},
    {"Prompts/pt/messages/times-chosen.md", a1866, sizeof a1866},
    {"Prompts/pt/messages/times-last.md", a1867, sizeof a1867},
    {"Prompts/pt/messages/times-later.md", a1868, sizeof a1868},
    {"Prompts/pt/messages/times-next.md", a1869, sizeof a1869},
    {"Prompts/pt/messages/times-not-held.md", a1870, sizeof a1870},
    {"Prompts/pt/messages/times-once-more.md", a1871, sizeof a1871},
    {"Prompts/pt/messages/times-other.md", a1872, sizeof a1872},
    {"Prompts/pt/messages/times-round-two.md", a1873, sizeof a1873},
    {"Prompts/pt/messages/times-shortened.md", a1874, sizeof a1874},
    {"Prompts/pt/messages/topic-finder.md", a1875, sizeof a1875},
    {"Prompts/pt/messages/topic-leaves.md", a1876, sizeof a1876},
    {"Prompts/pt/messages/topic-notice.md", a1877, sizeof a1877},
    {"Prompts/pt/messages/topic-rhythm.md", a1878, sizeof a1878},
    {"Prompts/pt/messages/topic-talk.md", a1879, sizeof a1879},
    {"Prompts/pt/messages/typing-open.md", a1880, sizeof a1880},
    {"Prompts/pt/messages/typing-yours.md", a1881, sizeof a1881},
    {"Prompts/pt/messages/typing.md", a1882, sizeof a1882},
    {"Prompts/pt/messages/unbooked-away.md", a1883, sizeof a1883},
    {"Prompts/pt/messages/unbooked.md", a1884, sizeof a1884},
    {"Prompts/pt/messages/undo-nothing.md", a1885, sizeof a1885},
    {"Prompts/pt/messages/undo-overtaken.md", a1886, sizeof a1886},
    {"Prompts/pt/messages/undo-told.md", a1887, sizeof a1887},
    {"Prompts/pt/messages/undone.md", a1888, sizeof a1888},
    {"Prompts/pt/messages/until-tomorrow.md", a1889, sizeof a1889},
    {"Prompts/pt/messages/urgent.md", a1890, sizeof a1890},
    {"Prompts/pt/messages/value-rhythm.md", a1891, sizeof a1891},
    {"Prompts/pt/messages/waiting-dropped.md", a1892, sizeof a1892},
    {"Prompts/pt/messages/waiting-noted.md", a1893, sizeof a1893},
    {"Prompts/pt/messages/waiting-off.md", a1894, sizeof a1894},
    {"Prompts/pt/messages/waiting.md", a1895, sizeof a1895},
    {"Prompts/pt/messages/waits-for-you.md", a1896, sizeof a1896},
    {"Prompts/pt/messages/we-are-done.md", a1897, sizeof a1897},
    {"Prompts/pt/messages/welcome-after-more.md", a1898, sizeof a1898},
    {"Prompts/pt/messages/welcome-again.md", a1899, sizeof a1899},
    {"Prompts/pt/messages/welcome-declined.md", a1900, sizeof a1900},
    {"Prompts/pt/messages/welcome-reminder.md", a1901, sizeof a1901},
    {"Prompts/pt/messages/welcome.md", a1902, sizeof a1902},
    {"Prompts/pt/messages/what-next.md", a1903, sizeof a1903},
    {"Prompts/pt/messages/which-pair.md", a1904, sizeof a1904},
    {"Prompts/pt/messages/which-question.md", a1905, sizeof a1905},
    {"Prompts/pt/messages/why-active.md", a1906, sizeof a1906},
    {"Prompts/pt/messages/why-alone.md", a1907, sizeof a1907},
    {"Prompts/pt/messages/why-answer.md", a1908, sizeof a1908},
    {"Prompts/pt/messages/why-away-entered.md", a1909, sizeof a1909},
    {"Prompts/pt/messages/why-both-in.md", a1910, sizeof a1910},
    {"Prompts/pt/messages/why-closed.md", a1911, sizeof a1911},
    {"Prompts/pt/messages/why-date.md", a1912, sizeof a1912},
    {"Prompts/pt/messages/why-day.md", a1913, sizeof a1913},
    {"Prompts/pt/messages/why-did.md", a1914, sizeof a1914},
    {"Prompts/pt/messages/why-digest.md", a1915, sizeof a1915},
    {"Prompts/pt/messages/why-done.md", a1916, sizeof a1916},
    {"Prompts/pt/messages/why-follow-up.md", a1917, sizeof a1917},
    {"Prompts/pt/messages/why-hand-over-next.md", a1918, sizeof a1918},
    {"Prompts/pt/messages/why-hand-over-seen.md", a1919, sizeof a1919},
    {"Prompts/pt/messages/why-hand-over.md", a1920, sizeof a1920},
    {"Prompts/pt/messages/why-light-word.md", a1921, sizeof a1921},
    {"Prompts/pt/messages/why-meet-dropped.md", a1922, sizeof a1922},
    {"Prompts/pt/messages/why-meet.md", a1923, sizeof a1923},
    {"Prompts/pt/messages/why-merged.md", a1924, sizeof a1924},
    {"Prompts/pt/messages/why-moved.md", a1925, sizeof a1925},
    {"Prompts/pt/messages/why-not-ahead.md", a1926, sizeof a1926},
    {"Prompts/pt/messages/why-not-answered.md", a1927, sizeof a1927},
    {"Prompts/pt/messages/why-note.md", a1928, sizeof a1928},
    {"Prompts/pt/messages/why-nothing.md", a1929, sizeof a1929},
    {"Prompts/pt/messages/why-pace.md", a1930, sizeof a1930},
    {"Prompts/pt/messages/why-pair-ended.md", a1931, sizeof a1931},
    {"Prompts/pt/messages/why-prepare.md", a1932, sizeof a1932},
    {"Prompts/pt/messages/why-programme-ends.md", a1933, sizeof a1933},
    {"Prompts/pt/messages/why-question-alone.md", a1934, sizeof a1934},
    {"Prompts/pt/messages/why-question-new.md", a1935, sizeof a1935},
    {"Prompts/pt/messages/why-question.md", a1936, sizeof a1936},
    {"Prompts/pt/messages/why-record.md", a1937, sizeof a1937},
    {"Prompts/pt/messages/why-reminder.md", a1938, sizeof a1938},
    {"Prompts/pt/messages/why-rest-over.md", a1939, sizeof a1939},
    {"Prompts/pt/messages/why-rest.md", a1940, sizeof a1940},
    {"Prompts/pt/messages/why-reveal.md", a1941, sizeof a1941},
    {"Prompts/pt/messages/why-rung.md", a1942, sizeof a1942},
    {"Prompts/pt/messages/why-search-over.md", a1943, sizeof a1943},
    {"Prompts/pt/messages/why-sitting.md", a1944, sizeof a1944},
    {"Prompts/pt/messages/why-skipped.md", a1945, sizeof a1945},
    {"Prompts/pt/messages/why-slots.md", a1946, sizeof a1946},
    {"Prompts/pt/messages/why-talk-answer.md", a1947, sizeof a1947},
    {"Prompts/pt/messages/why-talk.md", a1948, sizeof a1948},
    {"Prompts/pt/messages/why-typing.md", a1949, sizeof a1949},
    {"Prompts/pt/messages/why-unbooked.md", a1950, sizeof a1950},
    {"Prompts/pt/messages/why-welcome.md", a1951, sizeof a1951},
    {"Prompts/pt/messages/why-widen-hours.md", a1952, sizeof a1952},
    {"Prompts/pt/messages/why.md", a1953, sizeof a1953},
    {"Prompts/pt/messages/widen-anonymous.md", a1954, sizeof a1954},
    {"Prompts/pt/messages/widen-hours.md", a1955, sizeof a1955},
    {"Prompts/pt/messages/widen-not-enough.md", a1956, sizeof a1956},
    {"Prompts/pt/messages/widen-partner.md", a1957, sizeof a1957},
    {"Prompts/pt/messages/widen-supervisor.md", a1958, sizeof a1958},
    {"Prompts/pt/messages/wish-by-ourselves.md", a1959, sizeof a1959},
    {"Prompts/pt/messages/wish-new-partner.md", a1960, sizeof a1960},
    {"Prompts/pt/messages/wish-rest.md", a1961, sizeof a1961},
    {"Prompts/pt/messages/wish-together.md", a1962, sizeof a1962},
    {"Prompts/pt/messages/write-button.md", a1963, sizeof a1963},
    {"Prompts/pt/messages/zone-date.md", a1964, sizeof a1964},
    {"Prompts/pt/messages/zone-how.md", a1965, sizeof a1965},
    {"Prompts/pt/messages/zone-unknown.md", a1966, sizeof a1966},
    {"Prompts/pt/messages/zone.md", a1967, sizeof a1967},
    {"Prompts/pt/pages.yaml", a1968, sizeof a1968},
    {"Prompts/pt/prompts/close-a-hard-talk-begun.md", a1969, sizeof a1969},
    {"Prompts/pt/prompts/close-a-hope-come-closer.md", a1970, sizeof a1970},
    {"Prompts/pt/prompts/close-a-sentence-remembered.md", a1971, sizeof a1971},
    {"Prompts/pt/prompts/close-a-strength-seen.md", a1972, sizeof a1972},
    {"Prompts/pt/prompts/close-a-thank-you.md", a1973, sizeof a1973},
    {"Prompts/pt/prompts/close-for-those-who-begin.md", a1974, sizeof a1974},
    {"Prompts/pt/prompts/close-heard-about-me.md", a1975, sizeof a1975},
    {"Prompts/pt/prompts/close-left-open.md", a1976, sizeof a1976},
    {"Prompts/pt/prompts/close-not-in-the-room.md", a1977, sizeof a1977},
    {"Prompts/pt/prompts/close-only-from-you.md", a1978, sizeof a1978},
    {"Prompts/pt/prompts/close-seen-differently.md", a1979, sizeof a1979},
    {"Prompts/pt/prompts/close-speak-or-leave-room.md", a1980, sizeof a1980},
    {"Prompts/pt/prompts/close-to-take-with-you.md", a1981, sizeof a1981},
    {"Prompts/pt/prompts/more-a-day-later.md", a1982, sizeof a1982},
    {"Prompts/pt/prompts/more-a-fixed-opinion.md", a1983, sizeof a1983},
    {"Prompts/pt/prompts/more-a-free-hour.md", a1984, sizeof a1984},
    {"Prompts/pt/prompts/more-a-good-goodbye.md", a1985, sizeof a1985},
    {"Prompts/pt/prompts/more-a-letter-to-myself.md", a1986, sizeof a1986},
    {"Prompts/pt/prompts/more-a-question-about-my-work.md", a1987, sizeof a1987},
    {"Prompts/pt/prompts/more-a-question-for-me.md", a1988, sizeof a1988},
    {"Prompts/pt/prompts/more-a-sentence-that-helped.md", a1989, sizeof a1989},
    {"Prompts/pt/prompts/more-another-view.md", a1990, sizeof a1990},
    {"Prompts/pt/prompts/more-easy-for-me.md", a1991, sizeof a1991},
    {"Prompts/pt/prompts/more-end-of-the-week.md", a1992, sizeof a1992},
    {"Prompts/pt/prompts/more-first-five-minutes.md", a1993, sizeof a1993},
    {"Prompts/pt/prompts/more-fully-heard.md", a1994, sizeof a1994},
    {"Prompts/pt/prompts/more-hard-to-give.md", a1995, sizeof a1995},
    {"Prompts/pt/prompts/more-hard-to-hear.md", a1996, sizeof a1996},
    {"Prompts/pt/prompts/more-helps-and-slows.md", a1997, sizeof a1997},
    {"Prompts/pt/prompts/more-how-i-end-things.md", a1998, sizeof a1998},
    {"Prompts/pt/prompts/more-in-two-sentences.md", a1999, sizeof a1999},
    {"Prompts/pt/prompts/more-interrupting.md", a2000, sizeof a2000},
    {"Prompts/pt/prompts/more-no-longer-asked.md", a2001, sizeof a2001},
    {"Prompts/pt/prompts/more-nobody-asks.md", a2002, sizeof a2002},
    {"Prompts/pt/prompts/more-nobody-explained-it.md", a2003, sizeof a2003},
    {"Prompts/pt/prompts/more-not-in-the-meeting.md", a2004, sizeof a2004},
    {"Prompts/pt/prompts/more-not-planned.md", a2005, sizeof a2005},
    {"Prompts/pt/prompts/more-one-question-more.md", a2006, sizeof a2006},
    {"Prompts/pt/prompts/more-one-thing-heard.md", a2007, sizeof a2007},
    {"Prompts/pt/prompts/more-saying-no.md", a2008, sizeof a2008},
    {"Prompts/pt/prompts/more-the-first-minute.md", a2009, sizeof a2009},
    {"Prompts/pt/prompts/more-the-last-meeting.md", a2010, sizeof a2010},
    {"Prompts/pt/prompts/more-the-weight-of-a-word.md", a2011, sizeof a2011},
    {"Prompts/pt/prompts/more-three-guesses.md", a2012, sizeof a2012},
    {"Prompts/pt/prompts/more-two-sentences-of-thanks.md", a2013, sizeof a2013},
    {"Prompts/pt/prompts/more-unmentioned-good-work.md", a2014, sizeof a2014},
    {"Prompts/pt/prompts/more-when-it-gets-hard.md", a2015, sizeof a2015},
    {"Prompts/pt/prompts/more-where-i-listen-best.md", a2016, sizeof a2016},
    {"Prompts/pt/prompts/prepare-a-changed-view.md", a2017, sizeof a2017},
    {"Prompts/pt/prompts/prepare-a-choice-at-work.md", a2018, sizeof a2018},
    {"Prompts/pt/prompts/prepare-a-day-that-went-well.md", a2019, sizeof a2019},
    {"Prompts/pt/prompts/prepare-a-decision.md", a2020, sizeof a2020},
    {"Prompts/pt/prompts/prepare-a-first-impression.md", a2021, sizeof a2021},
    {"Prompts/pt/prompts/prepare-a-habit-of-this-place.md", a2022, sizeof a2022},
    {"Prompts/pt/prompts/prepare-a-question-kept.md", a2023, sizeof a2023},
    {"Prompts/pt/prompts/prepare-a-question-that-stays.md", a2024, sizeof a2024},
    {"Prompts/pt/prompts/prepare-a-rule-from-before.md", a2025, sizeof a2025},
    {"Prompts/pt/prompts/prepare-a-slow-start.md", a2026, sizeof a2026},
    {"Prompts/pt/prompts/prepare-a-subject-i-leave.md", a2027, sizeof a2027},
    {"Prompts/pt/prompts/prepare-a-talk-that-stays.md", a2028, sizeof a2028},
    {"Prompts/pt/prompts/prepare-a-thank-you.md", a2029, sizeof a2029},
    {"Prompts/pt/prompts/prepare-a-week-as-it-is.md", a2030, sizeof a2030},
    {"Prompts/pt/prompts/prepare-a-word-that-weighed.md", a2031, sizeof a2031},
    {"Prompts/pt/prompts/prepare-a-word-used-here.md", a2032, sizeof a2032},
    {"Prompts/pt/prompts/prepare-advice-used-and-left.md", a2033, sizeof a2033},
    {"Prompts/pt/prompts/prepare-after-this-season.md", a2034, sizeof a2034},
    {"Prompts/pt/prompts/prepare-asking-for-one-thing.md", a2035, sizeof a2035},
    {"Prompts/pt/prompts/prepare-easy-to-speak.md", a2036, sizeof a2036},
    {"Prompts/pt/prompts/prepare-good-work-seen.md", a2037, sizeof a2037},
    {"Prompts/pt/prompts/prepare-how-to-tell-me.md", a2038, sizeof a2038},
    {"Prompts/pt/prompts/prepare-how-you-came-here.md", a2039, sizeof a2039},
    {"Prompts/pt/prompts/prepare-judged-too-soon.md", a2040, sizeof a2040},
    {"Prompts/pt/prompts/prepare-kept-quiet.md", a2041, sizeof a2041},
    {"Prompts/pt/prompts/prepare-more-of-this-task.md", a2042, sizeof a2042},
    {"Prompts/pt/prompts/prepare-no-answer-so-far.md", a2043, sizeof a2043},
    {"Prompts/pt/prompts/prepare-not-belonging.md", a2044, sizeof a2044},
    {"Prompts/pt/prompts/prepare-not-safe-to-disagree.md", a2045, sizeof a2045},
    {"Prompts/pt/prompts/prepare-of-use-at-work.md", a2046, sizeof a2046},
    {"Prompts/pt/prompts/prepare-often-explained.md", a2047, sizeof a2047},
    {"Prompts/pt/prompts/prepare-one-sentence.md", a2048, sizeof a2048},
    {"Prompts/pt/prompts/prepare-say-it-back.md", a2049, sizeof a2049},
    {"Prompts/pt/prompts/prepare-something-tried.md", a2050, sizeof a2050},
    {"Prompts/pt/prompts/prepare-something-unsaid.md", a2051, sizeof a2051},
    {"Prompts/pt/prompts/prepare-the-longer-form.md", a2052, sizeof a2052},
    {"Prompts/pt/prompts/prepare-the-way-of-an-idea.md", a2053, sizeof a2053},
    {"Prompts/pt/prompts/prepare-what-goes-on.md", a2054, sizeof a2054},
    {"Prompts/pt/prompts/prepare-what-i-hope-for.md", a2055, sizeof a2055},
    {"Prompts/pt/prompts/prepare-what-i-saw-in-you.md", a2056, sizeof a2056},
    {"Prompts/pt/prompts/prepare-what-others-think-i-do.md", a2057, sizeof a2057},
    {"Prompts/pt/prompts/prepare-what-to-keep.md", a2058, sizeof a2058},
    {"Prompts/pt/prompts/prepare-when-it-goes-quiet.md", a2059, sizeof a2059},
    {"Prompts/pt/prompts/prepare-whose-word-decides.md", a2060, sizeof a2060},
    {"Prompts/pt/prompts/prepare-words-that-hurt.md", a2061, sizeof a2061},
    {"Prompts/pt/prompts/reflect-a-belief-in-doubt.md", a2062, sizeof a2062},
    {"Prompts/pt/prompts/reflect-a-fair-way-to-say-it.md", a2063, sizeof a2063},
    {"Prompts/pt/prompts/reflect-a-gap-filled.md", a2064, sizeof a2064},
    {"Prompts/pt/prompts/reflect-a-hard-thing-told.md", a2065, sizeof a2065},
    {"Prompts/pt/prompts/reflect-a-moment-to-keep.md", a2066, sizeof a2066},
    {"Prompts/pt/prompts/reflect-a-question-to-pass-on.md", a2067, sizeof a2067},
    {"Prompts/pt/prompts/reflect-a-question-too-late.md", a2068, sizeof a2068},
    {"Prompts/pt/prompts/reflect-a-second-time.md", a2069, sizeof a2069},
    {"Prompts/pt/prompts/reflect-a-sentence-for-monday.md", a2070, sizeof a2070},
    {"Prompts/pt/prompts/reflect-a-silence.md", a2071, sizeof a2071},
    {"Prompts/pt/prompts/reflect-a-small-thing.md", a2072, sizeof a2072},
    {"Prompts/pt/prompts/reflect-a-word-of-two-meanings.md", a2073, sizeof a2073},
    {"Prompts/pt/prompts/reflect-about-my-work.md", a2074, sizeof a2074},
    {"Prompts/pt/prompts/reflect-another-subject.md", a2075, sizeof a2075},
    {"Prompts/pt/prompts/reflect-answered-at-once.md", a2076, sizeof a2076},
    {"Prompts/pt/prompts/reflect-ask-or-tell.md", a2077, sizeof a2077},
    {"Prompts/pt/prompts/reflect-before-it-ends.md", a2078, sizeof a2078},
    {"Prompts/pt/prompts/reflect-believed-before.md", a2079, sizeof a2079},
    {"Prompts/pt/prompts/reflect-beyond-my-own-life.md", a2080, sizeof a2080},
    {"Prompts/pt/prompts/reflect-choosing-the-subject.md", a2081, sizeof a2081},
    {"Prompts/pt/prompts/reflect-easy-to-take-in.md", a2082, sizeof a2082},
    {"Prompts/pt/prompts/reflect-first-thought.md", a2083, sizeof a2083},
    {"Prompts/pt/prompts/reflect-held-back.md", a2084, sizeof a2084},
    {"Prompts/pt/prompts/reflect-helps-one-hinders-one.md", a2085, sizeof a2085},
    {"Prompts/pt/prompts/reflect-how-it-ended.md", a2086, sizeof a2086},
    {"Prompts/pt/prompts/reflect-how-sure.md", a2087, sizeof a2087},
    {"Prompts/pt/prompts/reflect-in-another-way.md", a2088, sizeof a2088},
    {"Prompts/pt/prompts/reflect-kinds-of-questions.md", a2089, sizeof a2089},
    {"Prompts/pt/prompts/reflect-left-open.md", a2090, sizeof a2090},
    {"Prompts/pt/prompts/reflect-lines-about-a-difference.md", a2091, sizeof a2091},
    {"Prompts/pt/prompts/reflect-lines-about-my-work.md", a2092, sizeof a2092},
    {"Prompts/pt/prompts/reflect-lines-about-the-season.md", a2093, sizeof a2093},
    {"Prompts/pt/prompts/reflect-lines-about-what-was-hard.md", a2094, sizeof a2094},
    {"Prompts/pt/prompts/reflect-longest-answer.md", a2095, sizeof a2095},
    {"Prompts/pt/prompts/reflect-next-time.md", a2096, sizeof a2096},
    {"Prompts/pt/prompts/reflect-not-guessed.md", a2097, sizeof a2097},
    {"Prompts/pt/prompts/reflect-one-thing-more.md", a2098, sizeof a2098},
    {"Prompts/pt/prompts/reflect-rather-not-heard.md", a2099, sizeof a2099},
    {"Prompts/pt/prompts/reflect-room-for-both.md", a2100, sizeof a2100},
    {"Prompts/pt/prompts/reflect-room-to-speak.md", a2101, sizeof a2101},
    {"Prompts/pt/prompts/reflect-sayable-here.md", a2102, sizeof a2102},
    {"Prompts/pt/prompts/reflect-something-that-helps.md", a2103, sizeof a2103},
    {"Prompts/pt/prompts/reflect-staying-with-it.md", a2104, sizeof a2104},
    {"Prompts/pt/prompts/reflect-the-first-step.md", a2105, sizeof a2105},
    {"Prompts/pt/prompts/reflect-the-way-we-talk.md", a2106, sizeof a2106},
    {"Prompts/pt/prompts/reflect-three-lines.md", a2107, sizeof a2107},
    {"Prompts/pt/prompts/reflect-use-or-leave.md", a2108, sizeof a2108},
    {"Prompts/pt/prompts/reflect-what-helped.md", a2109, sizeof a2109},
    {"Prompts/pt/prompts/reflect-what-i-did-most.md", a2110, sizeof a2110},
    {"Prompts/pt/prompts/reflect-when-it-was-quiet.md", a2111, sizeof a2111},
    {"Prompts/pt/prompts/reflect-where-it-differs.md", a2112, sizeof a2112},
    {"Prompts/pt/prompts/reflect-who-spoke-first.md", a2113, sizeof a2113},
    {"Sources/Web/Pages/conversation.mustache", a2114, sizeof a2114},
    {"Sources/Web/Pages/duologue.css", a2115, sizeof a2115},
    {"Sources/Web/Pages/export.mustache", a2116, sizeof a2116},
    {"Sources/Web/Pages/form.mustache", a2117, sizeof a2117},
    {"Sources/Web/Pages/happened.mustache", a2118, sizeof a2118},
    {"Sources/Web/Pages/mark.svg", a2119, sizeof a2119},
    {"Sources/Web/Pages/message.mustache", a2120, sizeof a2120},
    {"Sources/Web/Pages/notice.mustache", a2121, sizeof a2121},
    {"Sources/Web/Pages/page.mustache", a2122, sizeof a2122},
    {"Sources/Web/Pages/people.mustache", a2123, sizeof a2123},
    {"Sources/Web/Pages/sandbox.js", a2124, sizeof a2124},
    {"Sources/Web/Pages/sandbox.mustache", a2125, sizeof a2125},
    {"Sources/Web/Pages/status.mustache", a2126, sizeof a2126},
};

long duologue_asset_count(void) { return sizeof assets / sizeof assets[0]; }

struct duologue_asset duologue_asset_at(long index) { return assets[index]; }
