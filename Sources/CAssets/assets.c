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
#embed "../../Prompts/en/locale.yaml"
};
static const unsigned char a6[] = {
#embed "../../Prompts/en/messages/act-away.md"
};
static const unsigned char a7[] = {
#embed "../../Prompts/en/messages/act-language.md"
};
static const unsigned char a8[] = {
#embed "../../Prompts/en/messages/act-lighter.md"
};
static const unsigned char a9[] = {
#embed "../../Prompts/en/messages/act-meet.md"
};
static const unsigned char a10[] = {
#embed "../../Prompts/en/messages/act-no.md"
};
static const unsigned char a11[] = {
#embed "../../Prompts/en/messages/act-pace.md"
};
static const unsigned char a12[] = {
#embed "../../Prompts/en/messages/act-pass.md"
};
static const unsigned char a13[] = {
#embed "../../Prompts/en/messages/act-pause.md"
};
static const unsigned char a14[] = {
#embed "../../Prompts/en/messages/act-show.md"
};
static const unsigned char a15[] = {
#embed "../../Prompts/en/messages/act-skip.md"
};
static const unsigned char a16[] = {
#embed "../../Prompts/en/messages/act-snooze.md"
};
static const unsigned char a17[] = {
#embed "../../Prompts/en/messages/act-stop.md"
};
static const unsigned char a18[] = {
#embed "../../Prompts/en/messages/act-zone.md"
};
static const unsigned char a19[] = {
#embed "../../Prompts/en/messages/active.md"
};
static const unsigned char a20[] = {
#embed "../../Prompts/en/messages/added.md"
};
static const unsigned char a21[] = {
#embed "../../Prompts/en/messages/again-noted.md"
};
static const unsigned char a22[] = {
#embed "../../Prompts/en/messages/agree.md"
};
static const unsigned char a23[] = {
#embed "../../Prompts/en/messages/agreement-again.md"
};
static const unsigned char a24[] = {
#embed "../../Prompts/en/messages/agreement-lines.md"
};
static const unsigned char a25[] = {
#embed "../../Prompts/en/messages/agreement-newer.md"
};
static const unsigned char a26[] = {
#embed "../../Prompts/en/messages/agreement-renewed.md"
};
static const unsigned char a27[] = {
#embed "../../Prompts/en/messages/aim.md"
};
static const unsigned char a28[] = {
#embed "../../Prompts/en/messages/alone-again.md"
};
static const unsigned char a29[] = {
#embed "../../Prompts/en/messages/anonymous-notes.md"
};
static const unsigned char a30[] = {
#embed "../../Prompts/en/messages/answer-ways.md"
};
static const unsigned char a31[] = {
#embed "../../Prompts/en/messages/ask-reminder.md"
};
static const unsigned char a32[] = {
#embed "../../Prompts/en/messages/away-alone.md"
};
static const unsigned char a33[] = {
#embed "../../Prompts/en/messages/away-how.md"
};
static const unsigned char a34[] = {
#embed "../../Prompts/en/messages/away-kept.md"
};
static const unsigned char a35[] = {
#embed "../../Prompts/en/messages/away-session.md"
};
static const unsigned char a36[] = {
#embed "../../Prompts/en/messages/away-swapped.md"
};
static const unsigned char a37[] = {
#embed "../../Prompts/en/messages/away-too-long.md"
};
static const unsigned char a38[] = {
#embed "../../Prompts/en/messages/away.md"
};
static const unsigned char a39[] = {
#embed "../../Prompts/en/messages/balance-later.md"
};
static const unsigned char a40[] = {
#embed "../../Prompts/en/messages/both-in-answer.md"
};
static const unsigned char a41[] = {
#embed "../../Prompts/en/messages/both-in-reminder-last.md"
};
static const unsigned char a42[] = {
#embed "../../Prompts/en/messages/both-in-reminder.md"
};
static const unsigned char a43[] = {
#embed "../../Prompts/en/messages/both-in.md"
};
static const unsigned char a44[] = {
#embed "../../Prompts/en/messages/came-late.md"
};
static const unsigned char a45[] = {
#embed "../../Prompts/en/messages/change-it.md"
};
static const unsigned char a46[] = {
#embed "../../Prompts/en/messages/change-which.md"
};
static const unsigned char a47[] = {
#embed "../../Prompts/en/messages/changed-share-again.md"
};
static const unsigned char a48[] = {
#embed "../../Prompts/en/messages/changed.md"
};
static const unsigned char a49[] = {
#embed "../../Prompts/en/messages/changes-limit.md"
};
static const unsigned char a50[] = {
#embed "../../Prompts/en/messages/clocks-change-theirs.md"
};
static const unsigned char a51[] = {
#embed "../../Prompts/en/messages/clocks-change-yours.md"
};
static const unsigned char a52[] = {
#embed "../../Prompts/en/messages/closed-keep.md"
};
static const unsigned char a53[] = {
#embed "../../Prompts/en/messages/closed-without.md"
};
static const unsigned char a54[] = {
#embed "../../Prompts/en/messages/closed.md"
};
static const unsigned char a55[] = {
#embed "../../Prompts/en/messages/closing-opens.md"
};
static const unsigned char a56[] = {
#embed "../../Prompts/en/messages/closing-thanks.md"
};
static const unsigned char a57[] = {
#embed "../../Prompts/en/messages/confidence-limits.md"
};
static const unsigned char a58[] = {
#embed "../../Prompts/en/messages/contract-1.md"
};
static const unsigned char a59[] = {
#embed "../../Prompts/en/messages/contract-2.md"
};
static const unsigned char a60[] = {
#embed "../../Prompts/en/messages/contract-3.md"
};
static const unsigned char a61[] = {
#embed "../../Prompts/en/messages/contract-3b.md"
};
static const unsigned char a62[] = {
#embed "../../Prompts/en/messages/contract-4.md"
};
static const unsigned char a63[] = {
#embed "../../Prompts/en/messages/contract-5.md"
};
static const unsigned char a64[] = {
#embed "../../Prompts/en/messages/contract-5b.md"
};
static const unsigned char a65[] = {
#embed "../../Prompts/en/messages/contract-6.md"
};
static const unsigned char a66[] = {
#embed "../../Prompts/en/messages/contract-7.md"
};
static const unsigned char a67[] = {
#embed "../../Prompts/en/messages/contract-spoken.md"
};
static const unsigned char a68[] = {
#embed "../../Prompts/en/messages/date-guess.md"
};
static const unsigned char a69[] = {
#embed "../../Prompts/en/messages/date-open-again.md"
};
static const unsigned char a70[] = {
#embed "../../Prompts/en/messages/date-past.md"
};
static const unsigned char a71[] = {
#embed "../../Prompts/en/messages/date-was.md"
};
static const unsigned char a72[] = {
#embed "../../Prompts/en/messages/date-which.md"
};
static const unsigned char a73[] = {
#embed "../../Prompts/en/messages/date.md"
};
static const unsigned char a74[] = {
#embed "../../Prompts/en/messages/day.md"
};
static const unsigned char a75[] = {
#embed "../../Prompts/en/messages/delete-sure.md"
};
static const unsigned char a76[] = {
#embed "../../Prompts/en/messages/deleted.md"
};
static const unsigned char a77[] = {
#embed "../../Prompts/en/messages/did-reminder.md"
};
static const unsigned char a78[] = {
#embed "../../Prompts/en/messages/did.md"
};
static const unsigned char a79[] = {
#embed "../../Prompts/en/messages/differently.md"
};
static const unsigned char a80[] = {
#embed "../../Prompts/en/messages/digest-cell-closing.md"
};
static const unsigned char a81[] = {
#embed "../../Prompts/en/messages/digest-cell-early.md"
};
static const unsigned char a82[] = {
#embed "../../Prompts/en/messages/digest-cell-follow-up.md"
};
static const unsigned char a83[] = {
#embed "../../Prompts/en/messages/digest-cell-held.md"
};
static const unsigned char a84[] = {
#embed "../../Prompts/en/messages/digest-cell-midpoint.md"
};
static const unsigned char a85[] = {
#embed "../../Prompts/en/messages/digest-cell-not-held.md"
};
static const unsigned char a86[] = {
#embed "../../Prompts/en/messages/digest-cell-review.md"
};
static const unsigned char a87[] = {
#embed "../../Prompts/en/messages/digest-cell-starting.md"
};
static const unsigned char a88[] = {
#embed "../../Prompts/en/messages/digest-cell-unclear.md"
};
static const unsigned char a89[] = {
#embed "../../Prompts/en/messages/digest-cell-unknown.md"
};
static const unsigned char a90[] = {
#embed "../../Prompts/en/messages/digest-cell-working.md"
};
static const unsigned char a91[] = {
#embed "../../Prompts/en/messages/digest-foot.md"
};
static const unsigned char a92[] = {
#embed "../../Prompts/en/messages/digest-note.md"
};
static const unsigned char a93[] = {
#embed "../../Prompts/en/messages/digest-nothing-new.md"
};
static const unsigned char a94[] = {
#embed "../../Prompts/en/messages/digest-pairs-split.md"
};
static const unsigned char a95[] = {
#embed "../../Prompts/en/messages/digest-pairs-whole.md"
};
static const unsigned char a96[] = {
#embed "../../Prompts/en/messages/digest-pairs.md"
};
static const unsigned char a97[] = {
#embed "../../Prompts/en/messages/digest-part-answers.md"
};
static const unsigned char a98[] = {
#embed "../../Prompts/en/messages/digest-part-noticed.md"
};
static const unsigned char a99[] = {
#embed "../../Prompts/en/messages/digest-part-pairs.md"
};
static const unsigned char a100[] = {
#embed "../../Prompts/en/messages/digest-part-sessions.md"
};
static const unsigned char a101[] = {
#embed "../../Prompts/en/messages/digest-part-waiting.md"
};
static const unsigned char a102[] = {
#embed "../../Prompts/en/messages/digest-pulse-heard.md"
};
static const unsigned char a103[] = {
#embed "../../Prompts/en/messages/digest-pulse-learned.md"
};
static const unsigned char a104[] = {
#embed "../../Prompts/en/messages/digest-pulse-safe.md"
};
static const unsigned char a105[] = {
#embed "../../Prompts/en/messages/digest-sessions-split.md"
};
static const unsigned char a106[] = {
#embed "../../Prompts/en/messages/digest-sessions.md"
};
static const unsigned char a107[] = {
#embed "../../Prompts/en/messages/digest-too-few.md"
};
static const unsigned char a108[] = {
#embed "../../Prompts/en/messages/digest.md"
};
static const unsigned char a109[] = {
#embed "../../Prompts/en/messages/done-asked.md"
};
static const unsigned char a110[] = {
#embed "../../Prompts/en/messages/done-go-on.md"
};
static const unsigned char a111[] = {
#embed "../../Prompts/en/messages/done-question.md"
};
static const unsigned char a112[] = {
#embed "../../Prompts/en/messages/drafts-again.md"
};
static const unsigned char a113[] = {
#embed "../../Prompts/en/messages/drafts-kept.md"
};
static const unsigned char a114[] = {
#embed "../../Prompts/en/messages/drafts-not-in.md"
};
static const unsigned char a115[] = {
#embed "../../Prompts/en/messages/drafts-when.md"
};
static const unsigned char a116[] = {
#embed "../../Prompts/en/messages/dropped.md"
};
static const unsigned char a117[] = {
#embed "../../Prompts/en/messages/encrypted-room.md"
};
static const unsigned char a118[] = {
#embed "../../Prompts/en/messages/ended-already.md"
};
static const unsigned char a119[] = {
#embed "../../Prompts/en/messages/entry-cut.md"
};
static const unsigned char a120[] = {
#embed "../../Prompts/en/messages/erase.md"
};
static const unsigned char a121[] = {
#embed "../../Prompts/en/messages/export-about.md"
};
static const unsigned char a122[] = {
#embed "../../Prompts/en/messages/export-enough.md"
};
static const unsigned char a123[] = {
#embed "../../Prompts/en/messages/export-link.md"
};
static const unsigned char a124[] = {
#embed "../../Prompts/en/messages/export.md"
};
static const unsigned char a125[] = {
#embed "../../Prompts/en/messages/follow-did.md"
};
static const unsigned char a126[] = {
#embed "../../Prompts/en/messages/follow-line.md"
};
static const unsigned char a127[] = {
#embed "../../Prompts/en/messages/follow-touch.md"
};
static const unsigned char a128[] = {
#embed "../../Prompts/en/messages/form.md"
};
static const unsigned char a129[] = {
#embed "../../Prompts/en/messages/goal-words.md"
};
static const unsigned char a130[] = {
#embed "../../Prompts/en/messages/hand-over-next.md"
};
static const unsigned char a131[] = {
#embed "../../Prompts/en/messages/hand-over-seen.md"
};
static const unsigned char a132[] = {
#embed "../../Prompts/en/messages/hand-over-sentence.md"
};
static const unsigned char a133[] = {
#embed "../../Prompts/en/messages/hand-over-was-seen.md"
};
static const unsigned char a134[] = {
#embed "../../Prompts/en/messages/hand-over.md"
};
static const unsigned char a135[] = {
#embed "../../Prompts/en/messages/help-commands.md"
};
static const unsigned char a136[] = {
#embed "../../Prompts/en/messages/help-how.md"
};
static const unsigned char a137[] = {
#embed "../../Prompts/en/messages/help-not-now.md"
};
static const unsigned char a138[] = {
#embed "../../Prompts/en/messages/help-outside.md"
};
static const unsigned char a139[] = {
#embed "../../Prompts/en/messages/help-send.md"
};
static const unsigned char a140[] = {
#embed "../../Prompts/en/messages/help-sent.md"
};
static const unsigned char a141[] = {
#embed "../../Prompts/en/messages/help-sentence-kept.md"
};
static const unsigned char a142[] = {
#embed "../../Prompts/en/messages/help-sentence.md"
};
static const unsigned char a143[] = {
#embed "../../Prompts/en/messages/help-unreachable.md"
};
static const unsigned char a144[] = {
#embed "../../Prompts/en/messages/help-who.md"
};
static const unsigned char a145[] = {
#embed "../../Prompts/en/messages/help.md"
};
static const unsigned char a146[] = {
#embed "../../Prompts/en/messages/hours-change.md"
};
static const unsigned char a147[] = {
#embed "../../Prompts/en/messages/hours-how.md"
};
static const unsigned char a148[] = {
#embed "../../Prompts/en/messages/hours-kept.md"
};
static const unsigned char a149[] = {
#embed "../../Prompts/en/messages/hours-reminder.md"
};
static const unsigned char a150[] = {
#embed "../../Prompts/en/messages/hours-unclear.md"
};
static const unsigned char a151[] = {
#embed "../../Prompts/en/messages/hours.md"
};
static const unsigned char a152[] = {
#embed "../../Prompts/en/messages/keep-agreement.md"
};
static const unsigned char a153[] = {
#embed "../../Prompts/en/messages/kept-late.md"
};
static const unsigned char a154[] = {
#embed "../../Prompts/en/messages/kept-plain.md"
};
static const unsigned char a155[] = {
#embed "../../Prompts/en/messages/language-unknown.md"
};
static const unsigned char a156[] = {
#embed "../../Prompts/en/messages/language.md"
};
static const unsigned char a157[] = {
#embed "../../Prompts/en/messages/last-message.md"
};
static const unsigned char a158[] = {
#embed "../../Prompts/en/messages/lighter-enough.md"
};
static const unsigned char a159[] = {
#embed "../../Prompts/en/messages/lighter-one.md"
};
static const unsigned char a160[] = {
#embed "../../Prompts/en/messages/meet-asked.md"
};
static const unsigned char a161[] = {
#embed "../../Prompts/en/messages/meet-dropped.md"
};
static const unsigned char a162[] = {
#embed "../../Prompts/en/messages/meet-gap.md"
};
static const unsigned char a163[] = {
#embed "../../Prompts/en/messages/meet-how.md"
};
static const unsigned char a164[] = {
#embed "../../Prompts/en/messages/meet-news.md"
};
static const unsigned char a165[] = {
#embed "../../Prompts/en/messages/meet-not-yet.md"
};
static const unsigned char a166[] = {
#embed "../../Prompts/en/messages/meet-past.md"
};
static const unsigned char a167[] = {
#embed "../../Prompts/en/messages/meet-question.md"
};
static const unsigned char a168[] = {
#embed "../../Prompts/en/messages/meet-repeated.md"
};
static const unsigned char a169[] = {
#embed "../../Prompts/en/messages/meet-time.md"
};
static const unsigned char a170[] = {
#embed "../../Prompts/en/messages/meet-too-far.md"
};
static const unsigned char a171[] = {
#embed "../../Prompts/en/messages/merged-alike.md"
};
static const unsigned char a172[] = {
#embed "../../Prompts/en/messages/merged-differ.md"
};
static const unsigned char a173[] = {
#embed "../../Prompts/en/messages/merged-difference.md"
};
static const unsigned char a174[] = {
#embed "../../Prompts/en/messages/merged-hope.md"
};
static const unsigned char a175[] = {
#embed "../../Prompts/en/messages/merged-offer.md"
};
static const unsigned char a176[] = {
#embed "../../Prompts/en/messages/merged-reminder-last.md"
};
static const unsigned char a177[] = {
#embed "../../Prompts/en/messages/merged-reminder.md"
};
static const unsigned char a178[] = {
#embed "../../Prompts/en/messages/merged.md"
};
static const unsigned char a179[] = {
#embed "../../Prompts/en/messages/minutes-now.md"
};
static const unsigned char a180[] = {
#embed "../../Prompts/en/messages/more.md"
};
static const unsigned char a181[] = {
#embed "../../Prompts/en/messages/new-date.md"
};
static const unsigned char a182[] = {
#embed "../../Prompts/en/messages/news-late.md"
};
static const unsigned char a183[] = {
#embed "../../Prompts/en/messages/no-common-hour.md"
};
static const unsigned char a184[] = {
#embed "../../Prompts/en/messages/no-files.md"
};
static const unsigned char a185[] = {
#embed "../../Prompts/en/messages/no-lighter.md"
};
static const unsigned char a186[] = {
#embed "../../Prompts/en/messages/no-open-question.md"
};
static const unsigned char a187[] = {
#embed "../../Prompts/en/messages/no-own-answer.md"
};
static const unsigned char a188[] = {
#embed "../../Prompts/en/messages/no-pair.md"
};
static const unsigned char a189[] = {
#embed "../../Prompts/en/messages/no-passing-on.md"
};
static const unsigned char a190[] = {
#embed "../../Prompts/en/messages/no-supervisor.md"
};
static const unsigned char a191[] = {
#embed "../../Prompts/en/messages/not-ahead.md"
};
static const unsigned char a192[] = {
#embed "../../Prompts/en/messages/not-answered.md"
};
static const unsigned char a193[] = {
#embed "../../Prompts/en/messages/not-held.md"
};
static const unsigned char a194[] = {
#embed "../../Prompts/en/messages/note.md"
};
static const unsigned char a195[] = {
#embed "../../Prompts/en/messages/nothing-open.md"
};
static const unsigned char a196[] = {
#embed "../../Prompts/en/messages/nothing-paused.md"
};
static const unsigned char a197[] = {
#embed "../../Prompts/en/messages/optional-enough.md"
};
static const unsigned char a198[] = {
#embed "../../Prompts/en/messages/other-rhythm.md"
};
static const unsigned char a199[] = {
#embed "../../Prompts/en/messages/own-goal-shown.md"
};
static const unsigned char a200[] = {
#embed "../../Prompts/en/messages/own-goal.md"
};
static const unsigned char a201[] = {
#embed "../../Prompts/en/messages/pace-date-stays.md"
};
static const unsigned char a202[] = {
#embed "../../Prompts/en/messages/pace-faster-asked.md"
};
static const unsigned char a203[] = {
#embed "../../Prompts/en/messages/pace-faster.md"
};
static const unsigned char a204[] = {
#embed "../../Prompts/en/messages/pace-how.md"
};
static const unsigned char a205[] = {
#embed "../../Prompts/en/messages/pace-news.md"
};
static const unsigned char a206[] = {
#embed "../../Prompts/en/messages/pace-now.md"
};
static const unsigned char a207[] = {
#embed "../../Prompts/en/messages/pace-same.md"
};
static const unsigned char a208[] = {
#embed "../../Prompts/en/messages/pace-talk.md"
};
static const unsigned char a209[] = {
#embed "../../Prompts/en/messages/pace.md"
};
static const unsigned char a210[] = {
#embed "../../Prompts/en/messages/pair-ended.md"
};
static const unsigned char a211[] = {
#embed "../../Prompts/en/messages/part-or-command.md"
};
static const unsigned char a212[] = {
#embed "../../Prompts/en/messages/partner-unnamed.md"
};
static const unsigned char a213[] = {
#embed "../../Prompts/en/messages/passed.md"
};
static const unsigned char a214[] = {
#embed "../../Prompts/en/messages/pause-confirm.md"
};
static const unsigned char a215[] = {
#embed "../../Prompts/en/messages/pause-known.md"
};
static const unsigned char a216[] = {
#embed "../../Prompts/en/messages/pause-length.md"
};
static const unsigned char a217[] = {
#embed "../../Prompts/en/messages/pause-too-long.md"
};
static const unsigned char a218[] = {
#embed "../../Prompts/en/messages/paused.md"
};
static const unsigned char a219[] = {
#embed "../../Prompts/en/messages/phrase-contact.md"
};
static const unsigned char a220[] = {
#embed "../../Prompts/en/messages/phrase-every-weeks.md"
};
static const unsigned char a221[] = {
#embed "../../Prompts/en/messages/phrase-moment-both.md"
};
static const unsigned char a222[] = {
#embed "../../Prompts/en/messages/phrase-moment.md"
};
static const unsigned char a223[] = {
#embed "../../Prompts/en/messages/phrase-monthly.md"
};
static const unsigned char a224[] = {
#embed "../../Prompts/en/messages/phrase-next-digest.md"
};
static const unsigned char a225[] = {
#embed "../../Prompts/en/messages/phrase-range.md"
};
static const unsigned char a226[] = {
#embed "../../Prompts/en/messages/phrase-slot.md"
};
static const unsigned char a227[] = {
#embed "../../Prompts/en/messages/phrase-time-both.md"
};
static const unsigned char a228[] = {
#embed "../../Prompts/en/messages/phrase-usual.md"
};
static const unsigned char a229[] = {
#embed "../../Prompts/en/messages/pick-noted.md"
};
static const unsigned char a230[] = {
#embed "../../Prompts/en/messages/pick-taken-back.md"
};
static const unsigned char a231[] = {
#embed "../../Prompts/en/messages/picked-none.md"
};
static const unsigned char a232[] = {
#embed "../../Prompts/en/messages/picked.md"
};
static const unsigned char a233[] = {
#embed "../../Prompts/en/messages/pointer.md"
};
static const unsigned char a234[] = {
#embed "../../Prompts/en/messages/prepare-carried.md"
};
static const unsigned char a235[] = {
#embed "../../Prompts/en/messages/prepare-joined.md"
};
static const unsigned char a236[] = {
#embed "../../Prompts/en/messages/prepare-last.md"
};
static const unsigned char a237[] = {
#embed "../../Prompts/en/messages/prepare.md"
};
static const unsigned char a238[] = {
#embed "../../Prompts/en/messages/privacy-lines.md"
};
static const unsigned char a239[] = {
#embed "../../Prompts/en/messages/programme-ends.md"
};
static const unsigned char a240[] = {
#embed "../../Prompts/en/messages/prompt-ways.md"
};
static const unsigned char a241[] = {
#embed "../../Prompts/en/messages/pulse-heard.md"
};
static const unsigned char a242[] = {
#embed "../../Prompts/en/messages/pulse-learned.md"
};
static const unsigned char a243[] = {
#embed "../../Prompts/en/messages/pulse-led.md"
};
static const unsigned char a244[] = {
#embed "../../Prompts/en/messages/pulse-private.md"
};
static const unsigned char a245[] = {
#embed "../../Prompts/en/messages/pulse-safe.md"
};
static const unsigned char a246[] = {
#embed "../../Prompts/en/messages/questions.md"
};
static const unsigned char a247[] = {
#embed "../../Prompts/en/messages/receipt.md"
};
static const unsigned char a248[] = {
#embed "../../Prompts/en/messages/record.md"
};
static const unsigned char a249[] = {
#embed "../../Prompts/en/messages/reflection-intro.md"
};
static const unsigned char a250[] = {
#embed "../../Prompts/en/messages/rest-goes-on.md"
};
static const unsigned char a251[] = {
#embed "../../Prompts/en/messages/rest-over.md"
};
static const unsigned char a252[] = {
#embed "../../Prompts/en/messages/rest.md"
};
static const unsigned char a253[] = {
#embed "../../Prompts/en/messages/resumed.md"
};
static const unsigned char a254[] = {
#embed "../../Prompts/en/messages/role-contact.md"
};
static const unsigned char a255[] = {
#embed "../../Prompts/en/messages/role-supervisor.md"
};
static const unsigned char a256[] = {
#embed "../../Prompts/en/messages/say-what-i-mean.md"
};
static const unsigned char a257[] = {
#embed "../../Prompts/en/messages/scale-range.md"
};
static const unsigned char a258[] = {
#embed "../../Prompts/en/messages/search-over.md"
};
static const unsigned char a259[] = {
#embed "../../Prompts/en/messages/search-rests.md"
};
static const unsigned char a260[] = {
#embed "../../Prompts/en/messages/see-coming.md"
};
static const unsigned char a261[] = {
#embed "../../Prompts/en/messages/see-no-lines.md"
};
static const unsigned char a262[] = {
#embed "../../Prompts/en/messages/see-nobody-else.md"
};
static const unsigned char a263[] = {
#embed "../../Prompts/en/messages/see-notes.md"
};
static const unsigned char a264[] = {
#embed "../../Prompts/en/messages/see-other-pairs.md"
};
static const unsigned char a265[] = {
#embed "../../Prompts/en/messages/see-partner.md"
};
static const unsigned char a266[] = {
#embed "../../Prompts/en/messages/see-supervisor-nothing.md"
};
static const unsigned char a267[] = {
#embed "../../Prompts/en/messages/see-supervisor.md"
};
static const unsigned char a268[] = {
#embed "../../Prompts/en/messages/seen-already.md"
};
static const unsigned char a269[] = {
#embed "../../Prompts/en/messages/set-anonymous.md"
};
static const unsigned char a270[] = {
#embed "../../Prompts/en/messages/set-supervisor.md"
};
static const unsigned char a271[] = {
#embed "../../Prompts/en/messages/settled-date.md"
};
static const unsigned char a272[] = {
#embed "../../Prompts/en/messages/settled.md"
};
static const unsigned char a273[] = {
#embed "../../Prompts/en/messages/share-later.md"
};
static const unsigned char a274[] = {
#embed "../../Prompts/en/messages/show-drafts.md"
};
static const unsigned char a275[] = {
#embed "../../Prompts/en/messages/sign-posting.md"
};
static const unsigned char a276[] = {
#embed "../../Prompts/en/messages/sitting-reminder-last.md"
};
static const unsigned char a277[] = {
#embed "../../Prompts/en/messages/sitting-reminder.md"
};
static const unsigned char a278[] = {
#embed "../../Prompts/en/messages/skip-closing.md"
};
static const unsigned char a279[] = {
#embed "../../Prompts/en/messages/skip-not-yet.md"
};
static const unsigned char a280[] = {
#embed "../../Prompts/en/messages/skip-which.md"
};
static const unsigned char a281[] = {
#embed "../../Prompts/en/messages/skipped-news.md"
};
static const unsigned char a282[] = {
#embed "../../Prompts/en/messages/skipped.md"
};
static const unsigned char a283[] = {
#embed "../../Prompts/en/messages/slots-reminder-last.md"
};
static const unsigned char a284[] = {
#embed "../../Prompts/en/messages/slots-reminder.md"
};
static const unsigned char a285[] = {
#embed "../../Prompts/en/messages/slower.md"
};
static const unsigned char a286[] = {
#embed "../../Prompts/en/messages/snooze-how.md"
};
static const unsigned char a287[] = {
#embed "../../Prompts/en/messages/snooze-offer.md"
};
static const unsigned char a288[] = {
#embed "../../Prompts/en/messages/snooze-too-late.md"
};
static const unsigned char a289[] = {
#embed "../../Prompts/en/messages/snoozed.md"
};
static const unsigned char a290[] = {
#embed "../../Prompts/en/messages/sort-it-out.md"
};
static const unsigned char a291[] = {
#embed "../../Prompts/en/messages/statement-independent.md"
};
static const unsigned char a292[] = {
#embed "../../Prompts/en/messages/statement-not-sure.md"
};
static const unsigned char a293[] = {
#embed "../../Prompts/en/messages/statement-read.md"
};
static const unsigned char a294[] = {
#embed "../../Prompts/en/messages/statements-done.md"
};
static const unsigned char a295[] = {
#embed "../../Prompts/en/messages/statements-first.md"
};
static const unsigned char a296[] = {
#embed "../../Prompts/en/messages/stays.md"
};
static const unsigned char a297[] = {
#embed "../../Prompts/en/messages/stop.md"
};
static const unsigned char a298[] = {
#embed "../../Prompts/en/messages/stopped.md"
};
static const unsigned char a299[] = {
#embed "../../Prompts/en/messages/stray-text.md"
};
static const unsigned char a300[] = {
#embed "../../Prompts/en/messages/take-away.md"
};
static const unsigned char a301[] = {
#embed "../../Prompts/en/messages/talk-about-pace.md"
};
static const unsigned char a302[] = {
#embed "../../Prompts/en/messages/talk-first-news.md"
};
static const unsigned char a303[] = {
#embed "../../Prompts/en/messages/talk-first-times.md"
};
static const unsigned char a304[] = {
#embed "../../Prompts/en/messages/tap-text.md"
};
static const unsigned char a305[] = {
#embed "../../Prompts/en/messages/thank-you-next.md"
};
static const unsigned char a306[] = {
#embed "../../Prompts/en/messages/thank-you.md"
};
static const unsigned char a307[] = {
#embed "../../Prompts/en/messages/thanks-agree.md"
};
static const unsigned char a308[] = {
#embed "../../Prompts/en/messages/times-last.md"
};
static const unsigned char a309[] = {
#embed "../../Prompts/en/messages/times-later.md"
};
static const unsigned char a310[] = {
#embed "../../Prompts/en/messages/times-next.md"
};
static const unsigned char a311[] = {
#embed "../../Prompts/en/messages/times-not-held.md"
};
static const unsigned char a312[] = {
#embed "../../Prompts/en/messages/times-other.md"
};
static const unsigned char a313[] = {
#embed "../../Prompts/en/messages/times-round-two.md"
};
static const unsigned char a314[] = {
#embed "../../Prompts/en/messages/times-shortened.md"
};
static const unsigned char a315[] = {
#embed "../../Prompts/en/messages/topic-finder.md"
};
static const unsigned char a316[] = {
#embed "../../Prompts/en/messages/topic-leaves.md"
};
static const unsigned char a317[] = {
#embed "../../Prompts/en/messages/topic-notice.md"
};
static const unsigned char a318[] = {
#embed "../../Prompts/en/messages/topic-rhythm.md"
};
static const unsigned char a319[] = {
#embed "../../Prompts/en/messages/topic-talk.md"
};
static const unsigned char a320[] = {
#embed "../../Prompts/en/messages/typing-yours.md"
};
static const unsigned char a321[] = {
#embed "../../Prompts/en/messages/typing.md"
};
static const unsigned char a322[] = {
#embed "../../Prompts/en/messages/unbooked-away.md"
};
static const unsigned char a323[] = {
#embed "../../Prompts/en/messages/unbooked.md"
};
static const unsigned char a324[] = {
#embed "../../Prompts/en/messages/undo-nothing.md"
};
static const unsigned char a325[] = {
#embed "../../Prompts/en/messages/undo-overtaken.md"
};
static const unsigned char a326[] = {
#embed "../../Prompts/en/messages/undo-told.md"
};
static const unsigned char a327[] = {
#embed "../../Prompts/en/messages/undone.md"
};
static const unsigned char a328[] = {
#embed "../../Prompts/en/messages/urgent.md"
};
static const unsigned char a329[] = {
#embed "../../Prompts/en/messages/value-rhythm.md"
};
static const unsigned char a330[] = {
#embed "../../Prompts/en/messages/waiting-later.md"
};
static const unsigned char a331[] = {
#embed "../../Prompts/en/messages/waits-for-you.md"
};
static const unsigned char a332[] = {
#embed "../../Prompts/en/messages/we-are-done.md"
};
static const unsigned char a333[] = {
#embed "../../Prompts/en/messages/welcome-after-more.md"
};
static const unsigned char a334[] = {
#embed "../../Prompts/en/messages/welcome-again.md"
};
static const unsigned char a335[] = {
#embed "../../Prompts/en/messages/welcome-declined.md"
};
static const unsigned char a336[] = {
#embed "../../Prompts/en/messages/welcome-reminder.md"
};
static const unsigned char a337[] = {
#embed "../../Prompts/en/messages/welcome.md"
};
static const unsigned char a338[] = {
#embed "../../Prompts/en/messages/what-next.md"
};
static const unsigned char a339[] = {
#embed "../../Prompts/en/messages/which-pair.md"
};
static const unsigned char a340[] = {
#embed "../../Prompts/en/messages/which-question.md"
};
static const unsigned char a341[] = {
#embed "../../Prompts/en/messages/why-active.md"
};
static const unsigned char a342[] = {
#embed "../../Prompts/en/messages/why-answer.md"
};
static const unsigned char a343[] = {
#embed "../../Prompts/en/messages/why-both-in.md"
};
static const unsigned char a344[] = {
#embed "../../Prompts/en/messages/why-closed.md"
};
static const unsigned char a345[] = {
#embed "../../Prompts/en/messages/why-date.md"
};
static const unsigned char a346[] = {
#embed "../../Prompts/en/messages/why-day.md"
};
static const unsigned char a347[] = {
#embed "../../Prompts/en/messages/why-did.md"
};
static const unsigned char a348[] = {
#embed "../../Prompts/en/messages/why-digest.md"
};
static const unsigned char a349[] = {
#embed "../../Prompts/en/messages/why-done.md"
};
static const unsigned char a350[] = {
#embed "../../Prompts/en/messages/why-follow-up.md"
};
static const unsigned char a351[] = {
#embed "../../Prompts/en/messages/why-hand-over-next.md"
};
static const unsigned char a352[] = {
#embed "../../Prompts/en/messages/why-hand-over-seen.md"
};
static const unsigned char a353[] = {
#embed "../../Prompts/en/messages/why-hand-over.md"
};
static const unsigned char a354[] = {
#embed "../../Prompts/en/messages/why-meet-dropped.md"
};
static const unsigned char a355[] = {
#embed "../../Prompts/en/messages/why-meet.md"
};
static const unsigned char a356[] = {
#embed "../../Prompts/en/messages/why-merged.md"
};
static const unsigned char a357[] = {
#embed "../../Prompts/en/messages/why-moved.md"
};
static const unsigned char a358[] = {
#embed "../../Prompts/en/messages/why-not-ahead.md"
};
static const unsigned char a359[] = {
#embed "../../Prompts/en/messages/why-not-answered.md"
};
static const unsigned char a360[] = {
#embed "../../Prompts/en/messages/why-note.md"
};
static const unsigned char a361[] = {
#embed "../../Prompts/en/messages/why-nothing.md"
};
static const unsigned char a362[] = {
#embed "../../Prompts/en/messages/why-pace.md"
};
static const unsigned char a363[] = {
#embed "../../Prompts/en/messages/why-pair-ended.md"
};
static const unsigned char a364[] = {
#embed "../../Prompts/en/messages/why-prepare.md"
};
static const unsigned char a365[] = {
#embed "../../Prompts/en/messages/why-programme-ends.md"
};
static const unsigned char a366[] = {
#embed "../../Prompts/en/messages/why-record.md"
};
static const unsigned char a367[] = {
#embed "../../Prompts/en/messages/why-reminder.md"
};
static const unsigned char a368[] = {
#embed "../../Prompts/en/messages/why-rest-over.md"
};
static const unsigned char a369[] = {
#embed "../../Prompts/en/messages/why-rest.md"
};
static const unsigned char a370[] = {
#embed "../../Prompts/en/messages/why-reveal.md"
};
static const unsigned char a371[] = {
#embed "../../Prompts/en/messages/why-rung.md"
};
static const unsigned char a372[] = {
#embed "../../Prompts/en/messages/why-search-over.md"
};
static const unsigned char a373[] = {
#embed "../../Prompts/en/messages/why-sitting.md"
};
static const unsigned char a374[] = {
#embed "../../Prompts/en/messages/why-skipped.md"
};
static const unsigned char a375[] = {
#embed "../../Prompts/en/messages/why-slots.md"
};
static const unsigned char a376[] = {
#embed "../../Prompts/en/messages/why-typing.md"
};
static const unsigned char a377[] = {
#embed "../../Prompts/en/messages/why-unbooked.md"
};
static const unsigned char a378[] = {
#embed "../../Prompts/en/messages/why-welcome.md"
};
static const unsigned char a379[] = {
#embed "../../Prompts/en/messages/why-widen-hours.md"
};
static const unsigned char a380[] = {
#embed "../../Prompts/en/messages/why.md"
};
static const unsigned char a381[] = {
#embed "../../Prompts/en/messages/widen-anonymous.md"
};
static const unsigned char a382[] = {
#embed "../../Prompts/en/messages/widen-hours.md"
};
static const unsigned char a383[] = {
#embed "../../Prompts/en/messages/widen-not-enough.md"
};
static const unsigned char a384[] = {
#embed "../../Prompts/en/messages/widen-supervisor.md"
};
static const unsigned char a385[] = {
#embed "../../Prompts/en/messages/wish-by-ourselves.md"
};
static const unsigned char a386[] = {
#embed "../../Prompts/en/messages/wish-new-partner.md"
};
static const unsigned char a387[] = {
#embed "../../Prompts/en/messages/wish-rest.md"
};
static const unsigned char a388[] = {
#embed "../../Prompts/en/messages/wish-together.md"
};
static const unsigned char a389[] = {
#embed "../../Prompts/en/messages/write-button.md"
};
static const unsigned char a390[] = {
#embed "../../Prompts/en/messages/zone-date.md"
};
static const unsigned char a391[] = {
#embed "../../Prompts/en/messages/zone-how.md"
};
static const unsigned char a392[] = {
#embed "../../Prompts/en/messages/zone-unknown.md"
};
static const unsigned char a393[] = {
#embed "../../Prompts/en/messages/zone.md"
};
static const unsigned char a394[] = {
#embed "../../Prompts/en/pages.yaml"
};
static const unsigned char a395[] = {
#embed "../../Prompts/en/prompts/close-a-hard-talk-begun.md"
};
static const unsigned char a396[] = {
#embed "../../Prompts/en/prompts/close-a-hope-come-closer.md"
};
static const unsigned char a397[] = {
#embed "../../Prompts/en/prompts/close-a-sentence-remembered.md"
};
static const unsigned char a398[] = {
#embed "../../Prompts/en/prompts/close-a-strength-seen.md"
};
static const unsigned char a399[] = {
#embed "../../Prompts/en/prompts/close-a-thank-you.md"
};
static const unsigned char a400[] = {
#embed "../../Prompts/en/prompts/close-for-those-who-begin.md"
};
static const unsigned char a401[] = {
#embed "../../Prompts/en/prompts/close-heard-about-me.md"
};
static const unsigned char a402[] = {
#embed "../../Prompts/en/prompts/close-left-open.md"
};
static const unsigned char a403[] = {
#embed "../../Prompts/en/prompts/close-not-in-the-room.md"
};
static const unsigned char a404[] = {
#embed "../../Prompts/en/prompts/close-only-from-you.md"
};
static const unsigned char a405[] = {
#embed "../../Prompts/en/prompts/close-seen-differently.md"
};
static const unsigned char a406[] = {
#embed "../../Prompts/en/prompts/close-speak-or-leave-room.md"
};
static const unsigned char a407[] = {
#embed "../../Prompts/en/prompts/close-to-take-with-you.md"
};
static const unsigned char a408[] = {
#embed "../../Prompts/en/prompts/more-a-day-later.md"
};
static const unsigned char a409[] = {
#embed "../../Prompts/en/prompts/more-a-fixed-opinion.md"
};
static const unsigned char a410[] = {
#embed "../../Prompts/en/prompts/more-a-free-hour.md"
};
static const unsigned char a411[] = {
#embed "../../Prompts/en/prompts/more-a-good-goodbye.md"
};
static const unsigned char a412[] = {
#embed "../../Prompts/en/prompts/more-a-letter-to-myself.md"
};
static const unsigned char a413[] = {
#embed "../../Prompts/en/prompts/more-a-question-about-my-work.md"
};
static const unsigned char a414[] = {
#embed "../../Prompts/en/prompts/more-a-question-for-me.md"
};
static const unsigned char a415[] = {
#embed "../../Prompts/en/prompts/more-a-sentence-that-helped.md"
};
static const unsigned char a416[] = {
#embed "../../Prompts/en/prompts/more-another-view.md"
};
static const unsigned char a417[] = {
#embed "../../Prompts/en/prompts/more-easy-for-me.md"
};
static const unsigned char a418[] = {
#embed "../../Prompts/en/prompts/more-end-of-the-week.md"
};
static const unsigned char a419[] = {
#embed "../../Prompts/en/prompts/more-first-five-minutes.md"
};
static const unsigned char a420[] = {
#embed "../../Prompts/en/prompts/more-fully-heard.md"
};
static const unsigned char a421[] = {
#embed "../../Prompts/en/prompts/more-hard-to-give.md"
};
static const unsigned char a422[] = {
#embed "../../Prompts/en/prompts/more-hard-to-hear.md"
};
static const unsigned char a423[] = {
#embed "../../Prompts/en/prompts/more-helps-and-slows.md"
};
static const unsigned char a424[] = {
#embed "../../Prompts/en/prompts/more-how-i-end-things.md"
};
static const unsigned char a425[] = {
#embed "../../Prompts/en/prompts/more-in-two-sentences.md"
};
static const unsigned char a426[] = {
#embed "../../Prompts/en/prompts/more-interrupting.md"
};
static const unsigned char a427[] = {
#embed "../../Prompts/en/prompts/more-no-longer-asked.md"
};
static const unsigned char a428[] = {
#embed "../../Prompts/en/prompts/more-nobody-asks.md"
};
static const unsigned char a429[] = {
#embed "../../Prompts/en/prompts/more-nobody-explained-it.md"
};
static const unsigned char a430[] = {
#embed "../../Prompts/en/prompts/more-not-in-the-meeting.md"
};
static const unsigned char a431[] = {
#embed "../../Prompts/en/prompts/more-not-planned.md"
};
static const unsigned char a432[] = {
#embed "../../Prompts/en/prompts/more-one-question-more.md"
};
static const unsigned char a433[] = {
#embed "../../Prompts/en/prompts/more-one-thing-heard.md"
};
static const unsigned char a434[] = {
#embed "../../Prompts/en/prompts/more-saying-no.md"
};
static const unsigned char a435[] = {
#embed "../../Prompts/en/prompts/more-the-first-minute.md"
};
static const unsigned char a436[] = {
#embed "../../Prompts/en/prompts/more-the-last-meeting.md"
};
static const unsigned char a437[] = {
#embed "../../Prompts/en/prompts/more-the-weight-of-a-word.md"
};
static const unsigned char a438[] = {
#embed "../../Prompts/en/prompts/more-three-guesses.md"
};
static const unsigned char a439[] = {
#embed "../../Prompts/en/prompts/more-two-sentences-of-thanks.md"
};
static const unsigned char a440[] = {
#embed "../../Prompts/en/prompts/more-unmentioned-good-work.md"
};
static const unsigned char a441[] = {
#embed "../../Prompts/en/prompts/more-when-it-gets-hard.md"
};
static const unsigned char a442[] = {
#embed "../../Prompts/en/prompts/more-where-i-listen-best.md"
};
static const unsigned char a443[] = {
#embed "../../Prompts/en/prompts/prepare-a-changed-view.md"
};
static const unsigned char a444[] = {
#embed "../../Prompts/en/prompts/prepare-a-choice-at-work.md"
};
static const unsigned char a445[] = {
#embed "../../Prompts/en/prompts/prepare-a-day-that-went-well.md"
};
static const unsigned char a446[] = {
#embed "../../Prompts/en/prompts/prepare-a-decision.md"
};
static const unsigned char a447[] = {
#embed "../../Prompts/en/prompts/prepare-a-first-impression.md"
};
static const unsigned char a448[] = {
#embed "../../Prompts/en/prompts/prepare-a-habit-of-this-place.md"
};
static const unsigned char a449[] = {
#embed "../../Prompts/en/prompts/prepare-a-question-kept.md"
};
static const unsigned char a450[] = {
#embed "../../Prompts/en/prompts/prepare-a-question-that-stays.md"
};
static const unsigned char a451[] = {
#embed "../../Prompts/en/prompts/prepare-a-rule-from-before.md"
};
static const unsigned char a452[] = {
#embed "../../Prompts/en/prompts/prepare-a-slow-start.md"
};
static const unsigned char a453[] = {
#embed "../../Prompts/en/prompts/prepare-a-subject-i-leave.md"
};
static const unsigned char a454[] = {
#embed "../../Prompts/en/prompts/prepare-a-talk-that-stays.md"
};
static const unsigned char a455[] = {
#embed "../../Prompts/en/prompts/prepare-a-thank-you.md"
};
static const unsigned char a456[] = {
#embed "../../Prompts/en/prompts/prepare-a-week-as-it-is.md"
};
static const unsigned char a457[] = {
#embed "../../Prompts/en/prompts/prepare-a-word-that-weighed.md"
};
static const unsigned char a458[] = {
#embed "../../Prompts/en/prompts/prepare-a-word-used-here.md"
};
static const unsigned char a459[] = {
#embed "../../Prompts/en/prompts/prepare-advice-used-and-left.md"
};
static const unsigned char a460[] = {
#embed "../../Prompts/en/prompts/prepare-after-this-season.md"
};
static const unsigned char a461[] = {
#embed "../../Prompts/en/prompts/prepare-asking-for-one-thing.md"
};
static const unsigned char a462[] = {
#embed "../../Prompts/en/prompts/prepare-easy-to-speak.md"
};
static const unsigned char a463[] = {
#embed "../../Prompts/en/prompts/prepare-good-work-seen.md"
};
static const unsigned char a464[] = {
#embed "../../Prompts/en/prompts/prepare-how-to-tell-me.md"
};
static const unsigned char a465[] = {
#embed "../../Prompts/en/prompts/prepare-how-you-came-here.md"
};
static const unsigned char a466[] = {
#embed "../../Prompts/en/prompts/prepare-judged-too-soon.md"
};
static const unsigned char a467[] = {
#embed "../../Prompts/en/prompts/prepare-kept-quiet.md"
};
static const unsigned char a468[] = {
#embed "../../Prompts/en/prompts/prepare-more-of-this-task.md"
};
static const unsigned char a469[] = {
#embed "../../Prompts/en/prompts/prepare-no-answer-so-far.md"
};
static const unsigned char a470[] = {
#embed "../../Prompts/en/prompts/prepare-not-belonging.md"
};
static const unsigned char a471[] = {
#embed "../../Prompts/en/prompts/prepare-not-safe-to-disagree.md"
};
static const unsigned char a472[] = {
#embed "../../Prompts/en/prompts/prepare-of-use-at-work.md"
};
static const unsigned char a473[] = {
#embed "../../Prompts/en/prompts/prepare-often-explained.md"
};
static const unsigned char a474[] = {
#embed "../../Prompts/en/prompts/prepare-one-sentence.md"
};
static const unsigned char a475[] = {
#embed "../../Prompts/en/prompts/prepare-say-it-back.md"
};
static const unsigned char a476[] = {
#embed "../../Prompts/en/prompts/prepare-something-tried.md"
};
static const unsigned char a477[] = {
#embed "../../Prompts/en/prompts/prepare-something-unsaid.md"
};
static const unsigned char a478[] = {
#embed "../../Prompts/en/prompts/prepare-the-longer-form.md"
};
static const unsigned char a479[] = {
#embed "../../Prompts/en/prompts/prepare-the-way-of-an-idea.md"
};
static const unsigned char a480[] = {
#embed "../../Prompts/en/prompts/prepare-what-goes-on.md"
};
static const unsigned char a481[] = {
#embed "../../Prompts/en/prompts/prepare-what-i-hope-for.md"
};
static const unsigned char a482[] = {
#embed "../../Prompts/en/prompts/prepare-what-i-saw-in-you.md"
};
static const unsigned char a483[] = {
#embed "../../Prompts/en/prompts/prepare-what-others-think-i-do.md"
};
static const unsigned char a484[] = {
#embed "../../Prompts/en/prompts/prepare-what-to-keep.md"
};
static const unsigned char a485[] = {
#embed "../../Prompts/en/prompts/prepare-when-it-goes-quiet.md"
};
static const unsigned char a486[] = {
#embed "../../Prompts/en/prompts/prepare-whose-word-decides.md"
};
static const unsigned char a487[] = {
#embed "../../Prompts/en/prompts/prepare-words-that-hurt.md"
};
static const unsigned char a488[] = {
#embed "../../Prompts/en/prompts/reflect-a-belief-in-doubt.md"
};
static const unsigned char a489[] = {
#embed "../../Prompts/en/prompts/reflect-a-fair-way-to-say-it.md"
};
static const unsigned char a490[] = {
#embed "../../Prompts/en/prompts/reflect-a-gap-filled.md"
};
static const unsigned char a491[] = {
#embed "../../Prompts/en/prompts/reflect-a-hard-thing-told.md"
};
static const unsigned char a492[] = {
#embed "../../Prompts/en/prompts/reflect-a-moment-to-keep.md"
};
static const unsigned char a493[] = {
#embed "../../Prompts/en/prompts/reflect-a-question-to-pass-on.md"
};
static const unsigned char a494[] = {
#embed "../../Prompts/en/prompts/reflect-a-question-too-late.md"
};
static const unsigned char a495[] = {
#embed "../../Prompts/en/prompts/reflect-a-second-time.md"
};
static const unsigned char a496[] = {
#embed "../../Prompts/en/prompts/reflect-a-sentence-for-monday.md"
};
static const unsigned char a497[] = {
#embed "../../Prompts/en/prompts/reflect-a-silence.md"
};
static const unsigned char a498[] = {
#embed "../../Prompts/en/prompts/reflect-a-small-thing.md"
};
static const unsigned char a499[] = {
#embed "../../Prompts/en/prompts/reflect-a-word-of-two-meanings.md"
};
static const unsigned char a500[] = {
#embed "../../Prompts/en/prompts/reflect-about-my-work.md"
};
static const unsigned char a501[] = {
#embed "../../Prompts/en/prompts/reflect-another-subject.md"
};
static const unsigned char a502[] = {
#embed "../../Prompts/en/prompts/reflect-answered-at-once.md"
};
static const unsigned char a503[] = {
#embed "../../Prompts/en/prompts/reflect-ask-or-tell.md"
};
static const unsigned char a504[] = {
#embed "../../Prompts/en/prompts/reflect-before-it-ends.md"
};
static const unsigned char a505[] = {
#embed "../../Prompts/en/prompts/reflect-believed-before.md"
};
static const unsigned char a506[] = {
#embed "../../Prompts/en/prompts/reflect-beyond-my-own-life.md"
};
static const unsigned char a507[] = {
#embed "../../Prompts/en/prompts/reflect-choosing-the-subject.md"
};
static const unsigned char a508[] = {
#embed "../../Prompts/en/prompts/reflect-easy-to-take-in.md"
};
static const unsigned char a509[] = {
#embed "../../Prompts/en/prompts/reflect-first-thought.md"
};
static const unsigned char a510[] = {
#embed "../../Prompts/en/prompts/reflect-held-back.md"
};
static const unsigned char a511[] = {
#embed "../../Prompts/en/prompts/reflect-helps-one-hinders-one.md"
};
static const unsigned char a512[] = {
#embed "../../Prompts/en/prompts/reflect-how-it-ended.md"
};
static const unsigned char a513[] = {
#embed "../../Prompts/en/prompts/reflect-how-sure.md"
};
static const unsigned char a514[] = {
#embed "../../Prompts/en/prompts/reflect-in-another-way.md"
};
static const unsigned char a515[] = {
#embed "../../Prompts/en/prompts/reflect-kinds-of-questions.md"
};
static const unsigned char a516[] = {
#embed "../../Prompts/en/prompts/reflect-left-open.md"
};
static const unsigned char a517[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-a-difference.md"
};
static const unsigned char a518[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-my-work.md"
};
static const unsigned char a519[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-the-season.md"
};
static const unsigned char a520[] = {
#embed "../../Prompts/en/prompts/reflect-lines-about-what-was-hard.md"
};
static const unsigned char a521[] = {
#embed "../../Prompts/en/prompts/reflect-longest-answer.md"
};
static const unsigned char a522[] = {
#embed "../../Prompts/en/prompts/reflect-next-time.md"
};
static const unsigned char a523[] = {
#embed "../../Prompts/en/prompts/reflect-not-guessed.md"
};
static const unsigned char a524[] = {
#embed "../../Prompts/en/prompts/reflect-one-thing-more.md"
};
static const unsigned char a525[] = {
#embed "../../Prompts/en/prompts/reflect-rather-not-heard.md"
};
static const unsigned char a526[] = {
#embed "../../Prompts/en/prompts/reflect-room-for-both.md"
};
static const unsigned char a527[] = {
#embed "../../Prompts/en/prompts/reflect-room-to-speak.md"
};
static const unsigned char a528[] = {
#embed "../../Prompts/en/prompts/reflect-sayable-here.md"
};
static const unsigned char a529[] = {
#embed "../../Prompts/en/prompts/reflect-something-that-helps.md"
};
static const unsigned char a530[] = {
#embed "../../Prompts/en/prompts/reflect-staying-with-it.md"
};
static const unsigned char a531[] = {
#embed "../../Prompts/en/prompts/reflect-the-first-step.md"
};
static const unsigned char a532[] = {
#embed "../../Prompts/en/prompts/reflect-the-way-we-talk.md"
};
static const unsigned char a533[] = {
#embed "../../Prompts/en/prompts/reflect-three-lines.md"
};
static const unsigned char a534[] = {
#embed "../../Prompts/en/prompts/reflect-use-or-leave.md"
};
static const unsigned char a535[] = {
#embed "../../Prompts/en/prompts/reflect-what-helped.md"
};
static const unsigned char a536[] = {
#embed "../../Prompts/en/prompts/reflect-what-i-did-most.md"
};
static const unsigned char a537[] = {
#embed "../../Prompts/en/prompts/reflect-when-it-was-quiet.md"
};
static const unsigned char a538[] = {
#embed "../../Prompts/en/prompts/reflect-where-it-differs.md"
};
static const unsigned char a539[] = {
#embed "../../Prompts/en/prompts/reflect-who-spoke-first.md"
};
static const unsigned char a540[] = {
#embed "../../Sources/Web/Pages/conversation.mustache"
};
static const unsigned char a541[] = {
#embed "../../Sources/Web/Pages/duologue.css"
};
static const unsigned char a542[] = {
#embed "../../Sources/Web/Pages/export.mustache"
};
static const unsigned char a543[] = {
#embed "../../Sources/Web/Pages/form.mustache"
};
static const unsigned char a544[] = {
#embed "../../Sources/Web/Pages/happened.mustache"
};
static const unsigned char a545[] = {
#embed "../../Sources/Web/Pages/mark.svg"
};
static const unsigned char a546[] = {
#embed "../../Sources/Web/Pages/message.mustache"
};
static const unsigned char a547[] = {
#embed "../../Sources/Web/Pages/notice.mustache"
};
static const unsigned char a548[] = {
#embed "../../Sources/Web/Pages/page.mustache"
};
static const unsigned char a549[] = {
#embed "../../Sources/Web/Pages/people.mustache"
};
static const unsigned char a550[] = {
#embed "../../Sources/Web/Pages/sandbox.js"
};
static const unsigned char a551[] = {
#embed "../../Sources/Web/Pages/sandbox.mustache"
};
static const unsigned char a552[] = {
#embed "../../Sources/Web/Pages/status.mustache"
};

static const struct duologue_asset assets[] = {
    {"Config/demo/duologue.yaml", a0, sizeof a0},
    {"Config/demo/pairs.csv", a1, sizeof a1},
    {"Config/demo/people.csv", a2, sizeof a2},
    {"Config/programmes/mutual-growth.yaml", a3, sizeof a3},
    {"Config/programmes/portugal.ics", a4, sizeof a4},
    {"Prompts/en/locale.yaml", a5, sizeof a5},
    {"Prompts/en/messages/act-away.md", a6, sizeof a6},
    {"Prompts/en/messages/act-language.md", a7, sizeof a7},
    {"Prompts/en/messages/act-lighter.md", a8, sizeof a8},
    {"Prompts/en/messages/act-meet.md", a9, sizeof a9},
    {"Prompts/en/messages/act-no.md", a10, sizeof a10},
    {"Prompts/en/messages/act-pace.md", a11, sizeof a11},
    {"Prompts/en/messages/act-pass.md", a12, sizeof a12},
    {"Prompts/en/messages/act-pause.md", a13, sizeof a13},
    {"Prompts/en/messages/act-show.md", a14, sizeof a14},
    {"Prompts/en/messages/act-skip.md", a15, sizeof a15},
    {"Prompts/en/messages/act-snooze.md", a16, sizeof a16},
    {"Prompts/en/messages/act-stop.md", a17, sizeof a17},
    {"Prompts/en/messages/act-zone.md", a18, sizeof a18},
    {"Prompts/en/messages/active.md", a19, sizeof a19},
    {"Prompts/en/messages/added.md", a20, sizeof a20},
    {"Prompts/en/messages/again-noted.md", a21, sizeof a21},
    {"Prompts/en/messages/agree.md", a22, sizeof a22},
    {"Prompts/en/messages/agreement-again.md", a23, sizeof a23},
    {"Prompts/en/messages/agreement-lines.md", a24, sizeof a24},
    {"Prompts/en/messages/agreement-newer.md", a25, sizeof a25},
    {"Prompts/en/messages/agreement-renewed.md", a26, sizeof a26},
    {"Prompts/en/messages/aim.md", a27, sizeof a27},
    {"Prompts/en/messages/alone-again.md", a28, sizeof a28},
    {"Prompts/en/messages/anonymous-notes.md", a29, sizeof a29},
    {"Prompts/en/messages/answer-ways.md", a30, sizeof a30},
    {"Prompts/en/messages/ask-reminder.md", a31, sizeof a31},
    {"Prompts/en/messages/away-alone.md", a32, sizeof a32},
    {"Prompts/en/messages/away-how.md", a33, sizeof a33},
    {"Prompts/en/messages/away-kept.md", a34, sizeof a34},
    {"Prompts/en/messages/away-session.md", a35, sizeof a35},
    {"Prompts/en/messages/away-swapped.md", a36, sizeof a36},
    {"Prompts/en/messages/away-too-long.md", a37, sizeof a37},
    {"Prompts/en/messages/away.md", a38, sizeof a38},
    {"Prompts/en/messages/balance-later.md", a39, sizeof a39},
    {"Prompts/en/messages/both-in-answer.md", a40, sizeof a40},
    {"Prompts/en/messages/both-in-reminder-last.md", a41, sizeof a41},
    {"Prompts/en/messages/both-in-reminder.md", a42, sizeof a42},
    {"Prompts/en/messages/both-in.md", a43, sizeof a43},
    {"Prompts/en/messages/came-late.md", a44, sizeof a44},
    {"Prompts/en/messages/change-it.md", a45, sizeof a45},
    {"Prompts/en/messages/change-which.md", a46, sizeof a46},
    {"Prompts/en/messages/changed-share-again.md", a47, sizeof a47},
    {"Prompts/en/messages/changed.md", a48, sizeof a48},
    {"Prompts/en/messages/changes-limit.md", a49, sizeof a49},
    {"Prompts/en/messages/clocks-change-theirs.md", a50, sizeof a50},
    {"Prompts/en/messages/clocks-change-yours.md", a51, sizeof a51},
    {"Prompts/en/messages/closed-keep.md", a52, sizeof a52},
    {"Prompts/en/messages/closed-without.md", a53, sizeof a53},
    {"Prompts/en/messages/closed.md", a54, sizeof a54},
    {"Prompts/en/messages/closing-opens.md", a55, sizeof a55},
    {"Prompts/en/messages/closing-thanks.md", a56, sizeof a56},
    {"Prompts/en/messages/confidence-limits.md", a57, sizeof a57},
    {"Prompts/en/messages/contract-1.md", a58, sizeof a58},
    {"Prompts/en/messages/contract-2.md", a59, sizeof a59},
    {"Prompts/en/messages/contract-3.md", a60, sizeof a60},
    {"Prompts/en/messages/contract-3b.md", a61, sizeof a61},
    {"Prompts/en/messages/contract-4.md", a62, sizeof a62},
    {"Prompts/en/messages/contract-5.md", a63, sizeof a63},
    {"Prompts/en/messages/contract-5b.md", a64, sizeof a64},
    {"Prompts/en/messages/contract-6.md", a65, sizeof a65},
    {"Prompts/en/messages/contract-7.md", a66, sizeof a66},
    {"Prompts/en/messages/contract-spoken.md", a67, sizeof a67},
    {"Prompts/en/messages/date-guess.md", a68, sizeof a68},
    {"Prompts/en/messages/date-open-again.md", a69, sizeof a69},
    {"Prompts/en/messages/date-past.md", a70, sizeof a70},
    {"Prompts/en/messages/date-was.md", a71, sizeof a71},
    {"Prompts/en/messages/date-which.md", a72, sizeof a72},
    {"Prompts/en/messages/date.md", a73, sizeof a73},
    {"Prompts/en/messages/day.md", a74, sizeof a74},
    {"Prompts/en/messages/delete-sure.md", a75, sizeof a75},
    {"Prompts/en/messages/deleted.md", a76, sizeof a76},
    {"Prompts/en/messages/did-reminder.md", a77, sizeof a77},
    {"Prompts/en/messages/did.md", a78, sizeof a78},
    {"Prompts/en/messages/differently.md", a79, sizeof a79},
    {"Prompts/en/messages/digest-cell-closing.md", a80, sizeof a80},
    {"Prompts/en/messages/digest-cell-early.md", a81, sizeof a81},
    {"Prompts/en/messages/digest-cell-follow-up.md", a82, sizeof a82},
    {"Prompts/en/messages/digest-cell-held.md", a83, sizeof a83},
    {"Prompts/en/messages/digest-cell-midpoint.md", a84, sizeof a84},
    {"Prompts/en/messages/digest-cell-not-held.md", a85, sizeof a85},
    {"Prompts/en/messages/digest-cell-review.md", a86, sizeof a86},
    {"Prompts/en/messages/digest-cell-starting.md", a87, sizeof a87},
    {"Prompts/en/messages/digest-cell-unclear.md", a88, sizeof a88},
    {"Prompts/en/messages/digest-cell-unknown.md", a89, sizeof a89},
    {"Prompts/en/messages/digest-cell-working.md", a90, sizeof a90},
    {"Prompts/en/messages/digest-foot.md", a91, sizeof a91},
    {"Prompts/en/messages/digest-note.md", a92, sizeof a92},
    {"Prompts/en/messages/digest-nothing-new.md", a93, sizeof a93},
    {"Prompts/en/messages/digest-pairs-split.md", a94, sizeof a94},
    {"Prompts/en/messages/digest-pairs-whole.md", a95, sizeof a95},
    {"Prompts/en/messages/digest-pairs.md", a96, sizeof a96},
    {"Prompts/en/messages/digest-part-answers.md", a97, sizeof a97},
    {"Prompts/en/messages/digest-part-noticed.md", a98, sizeof a98},
    {"Prompts/en/messages/digest-part-pairs.md", a99, sizeof a99},
    {"Prompts/en/messages/digest-part-sessions.md", a100, sizeof a100},
    {"Prompts/en/messages/digest-part-waiting.md", a101, sizeof a101},
    {"Prompts/en/messages/digest-pulse-heard.md", a102, sizeof a102},
    {"Prompts/en/messages/digest-pulse-learned.md", a103, sizeof a103},
    {"Prompts/en/messages/digest-pulse-safe.md", a104, sizeof a104},
    {"Prompts/en/messages/digest-sessions-split.md", a105, sizeof a105},
    {"Prompts/en/messages/digest-sessions.md", a106, sizeof a106},
    {"Prompts/en/messages/digest-too-few.md", a107, sizeof a107},
    {"Prompts/en/messages/digest.md", a108, sizeof a108},
    {"Prompts/en/messages/done-asked.md", a109, sizeof a109},
    {"Prompts/en/messages/done-go-on.md", a110, sizeof a110},
    {"Prompts/en/messages/done-question.md", a111, sizeof a111},
    {"Prompts/en/messages/drafts-again.md", a112, sizeof a112},
    {"Prompts/en/messages/drafts-kept.md", a113, sizeof a113},
    {"Prompts/en/messages/drafts-not-in.md", a114, sizeof a114},
    {"Prompts/en/messages/drafts-when.md", a115, sizeof a115},
    {"Prompts/en/messages/dropped.md", a116, sizeof a116},
    {"Prompts/en/messages/encrypted-room.md", a117, sizeof a117},
    {"Prompts/en/messages/ended-already.md", a118, sizeof a118},
    {"Prompts/en/messages/entry-cut.md", a119, sizeof a119},
    {"Prompts/en/messages/erase.md", a120, sizeof a120},
    {"Prompts/en/messages/export-about.md", a121, sizeof a121},
    {"Prompts/en/messages/export-enough.md", a122, sizeof a122},
    {"Prompts/en/messages/export-link.md", a123, sizeof a123},
    {"Prompts/en/messages/export.md", a124, sizeof a124},
    {"Prompts/en/messages/follow-did.md", a125, sizeof a125},
    {"Prompts/en/messages/follow-line.md", a126, sizeof a126},
    {"Prompts/en/messages/follow-touch.md", a127, sizeof a127},
    {"Prompts/en/messages/form.md", a128, sizeof a128},
    {"Prompts/en/messages/goal-words.md", a129, sizeof a129},
    {"Prompts/en/messages/hand-over-next.md", a130, sizeof a130},
    {"Prompts/en/messages/hand-over-seen.md", a131, sizeof a131},
    {"Prompts/en/messages/hand-over-sentence.md", a132, sizeof a132},
    {"Prompts/en/messages/hand-over-was-seen.md", a133, sizeof a133},
    {"Prompts/en/messages/hand-over.md", a134, sizeof a134},
    {"Prompts/en/messages/help-commands.md", a135, sizeof a135},
    {"Prompts/en/messages/help-how.md", a136, sizeof a136},
    {"Prompts/en/messages/help-not-now.md", a137, sizeof a137},
    {"Prompts/en/messages/help-outside.md", a138, sizeof a138},
    {"Prompts/en/messages/help-send.md", a139, sizeof a139},
    {"Prompts/en/messages/help-sent.md", a140, sizeof a140},
    {"Prompts/en/messages/help-sentence-kept.md", a141, sizeof a141},
    {"Prompts/en/messages/help-sentence.md", a142, sizeof a142},
    {"Prompts/en/messages/help-unreachable.md", a143, sizeof a143},
    {"Prompts/en/messages/help-who.md", a144, sizeof a144},
    {"Prompts/en/messages/help.md", a145, sizeof a145},
    {"Prompts/en/messages/hours-change.md", a146, sizeof a146},
    {"Prompts/en/messages/hours-how.md", a147, sizeof a147},
    {"Prompts/en/messages/hours-kept.md", a148, sizeof a148},
    {"Prompts/en/messages/hours-reminder.md", a149, sizeof a149},
    {"Prompts/en/messages/hours-unclear.md", a150, sizeof a150},
    {"Prompts/en/messages/hours.md", a151, sizeof a151},
    {"Prompts/en/messages/keep-agreement.md", a152, sizeof a152},
    {"Prompts/en/messages/kept-late.md", a153, sizeof a153},
    {"Prompts/en/messages/kept-plain.md", a154, sizeof a154},
    {"Prompts/en/messages/language-unknown.md", a155, sizeof a155},
    {"Prompts/en/messages/language.md", a156, sizeof a156},
    {"Prompts/en/messages/last-message.md", a157, sizeof a157},
    {"Prompts/en/messages/lighter-enough.md", a158, sizeof a158},
    {"Prompts/en/messages/lighter-one.md", a159, sizeof a159},
    {"Prompts/en/messages/meet-asked.md", a160, sizeof a160},
    {"Prompts/en/messages/meet-dropped.md", a161, sizeof a161},
    {"Prompts/en/messages/meet-gap.md", a162, sizeof a162},
    {"Prompts/en/messages/meet-how.md", a163, sizeof a163},
    {"Prompts/en/messages/meet-news.md", a164, sizeof a164},
    {"Prompts/en/messages/meet-not-yet.md", a165, sizeof a165},
    {"Prompts/en/messages/meet-past.md", a166, sizeof a166},
    {"Prompts/en/messages/meet-question.md", a167, sizeof a167},
    {"Prompts/en/messages/meet-repeated.md", a168, sizeof a168},
    {"Prompts/en/messages/meet-time.md", a169, sizeof a169},
    {"Prompts/en/messages/meet-too-far.md", a170, sizeof a170},
    {"Prompts/en/messages/merged-alike.md", a171, sizeof a171},
    {"Prompts/en/messages/merged-differ.md", a172, sizeof a172},
    {"Prompts/en/messages/merged-difference.md", a173, sizeof a173},
    {"Prompts/en/messages/merged-hope.md", a174, sizeof a174},
    {"Prompts/en/messages/merged-offer.md", a175, sizeof a175},
    {"Prompts/en/messages/merged-reminder-last.md", a176, sizeof a176},
    {"Prompts/en/messages/merged-reminder.md", a177, sizeof a177},
    {"Prompts/en/messages/merged.md", a178, sizeof a178},
    {"Prompts/en/messages/minutes-now.md", a179, sizeof a179},
    {"Prompts/en/messages/more.md", a180, sizeof a180},
    {"Prompts/en/messages/new-date.md", a181, sizeof a181},
    {"Prompts/en/messages/news-late.md", a182, sizeof a182},
    {"Prompts/en/messages/no-common-hour.md", a183, sizeof a183},
    {"Prompts/en/messages/no-files.md", a184, sizeof a184},
    {"Prompts/en/messages/no-lighter.md", a185, sizeof a185},
    {"Prompts/en/messages/no-open-question.md", a186, sizeof a186},
    {"Prompts/en/messages/no-own-answer.md", a187, sizeof a187},
    {"Prompts/en/messages/no-pair.md", a188, sizeof a188},
    {"Prompts/en/messages/no-passing-on.md", a189, sizeof a189},
    {"Prompts/en/messages/no-supervisor.md", a190, sizeof a190},
    {"Prompts/en/messages/not-ahead.md", a191, sizeof a191},
    {"Prompts/en/messages/not-answered.md", a192, sizeof a192},
    {"Prompts/en/messages/not-held.md", a193, sizeof a193},
    {"Prompts/en/messages/note.md", a194, sizeof a194},
    {"Prompts/en/messages/nothing-open.md", a195, sizeof a195},
    {"Prompts/en/messages/nothing-paused.md", a196, sizeof a196},
    {"Prompts/en/messages/optional-enough.md", a197, sizeof a197},
    {"Prompts/en/messages/other-rhythm.md", a198, sizeof a198},
    {"Prompts/en/messages/own-goal-shown.md", a199, sizeof a199},
    {"Prompts/en/messages/own-goal.md", a200, sizeof a200},
    {"Prompts/en/messages/pace-date-stays.md", a201, sizeof a201},
    {"Prompts/en/messages/pace-faster-asked.md", a202, sizeof a202},
    {"Prompts/en/messages/pace-faster.md", a203, sizeof a203},
    {"Prompts/en/messages/pace-how.md", a204, sizeof a204},
    {"Prompts/en/messages/pace-news.md", a205, sizeof a205},
    {"Prompts/en/messages/pace-now.md", a206, sizeof a206},
    {"Prompts/en/messages/pace-same.md", a207, sizeof a207},
    {"Prompts/en/messages/pace-talk.md", a208, sizeof a208},
    {"Prompts/en/messages/pace.md", a209, sizeof a209},
    {"Prompts/en/messages/pair-ended.md", a210, sizeof a210},
    {"Prompts/en/messages/part-or-command.md", a211, sizeof a211},
    {"Prompts/en/messages/partner-unnamed.md", a212, sizeof a212},
    {"Prompts/en/messages/passed.md", a213, sizeof a213},
    {"Prompts/en/messages/pause-confirm.md", a214, sizeof a214},
    {"Prompts/en/messages/pause-known.md", a215, sizeof a215},
    {"Prompts/en/messages/pause-length.md", a216, sizeof a216},
    {"Prompts/en/messages/pause-too-long.md", a217, sizeof a217},
    {"Prompts/en/messages/paused.md", a218, sizeof a218},
    {"Prompts/en/messages/phrase-contact.md", a219, sizeof a219},
    {"Prompts/en/messages/phrase-every-weeks.md", a220, sizeof a220},
    {"Prompts/en/messages/phrase-moment-both.md", a221, sizeof a221},
    {"Prompts/en/messages/phrase-moment.md", a222, sizeof a222},
    {"Prompts/en/messages/phrase-monthly.md", a223, sizeof a223},
    {"Prompts/en/messages/phrase-next-digest.md", a224, sizeof a224},
    {"Prompts/en/messages/phrase-range.md", a225, sizeof a225},
    {"Prompts/en/messages/phrase-slot.md", a226, sizeof a226},
    {"Prompts/en/messages/phrase-time-both.md", a227, sizeof a227},
    {"Prompts/en/messages/phrase-usual.md", a228, sizeof a228},
    {"Prompts/en/messages/pick-noted.md", a229, sizeof a229},
    {"Prompts/en/messages/pick-taken-back.md", a230, sizeof a230},
    {"Prompts/en/messages/picked-none.md", a231, sizeof a231},
    {"Prompts/en/messages/picked.md", a232, sizeof a232},
    {"Prompts/en/messages/pointer.md", a233, sizeof a233},
    {"Prompts/en/messages/prepare-carried.md", a234, sizeof a234},
    {"Prompts/en/messages/prepare-joined.md", a235, sizeof a235},
    {"Prompts/en/messages/prepare-last.md", a236, sizeof a236},
    {"Prompts/en/messages/prepare.md", a237, sizeof a237},
    {"Prompts/en/messages/privacy-lines.md", a238, sizeof a238},
    {"Prompts/en/messages/programme-ends.md", a239, sizeof a239},
    {"Prompts/en/messages/prompt-ways.md", a240, sizeof a240},
    {"Prompts/en/messages/pulse-heard.md", a241, sizeof a241},
    {"Prompts/en/messages/pulse-learned.md", a242, sizeof a242},
    {"Prompts/en/messages/pulse-led.md", a243, sizeof a243},
    {"Prompts/en/messages/pulse-private.md", a244, sizeof a244},
    {"Prompts/en/messages/pulse-safe.md", a245, sizeof a245},
    {"Prompts/en/messages/questions.md", a246, sizeof a246},
    {"Prompts/en/messages/receipt.md", a247, sizeof a247},
    {"Prompts/en/messages/record.md", a248, sizeof a248},
    {"Prompts/en/messages/reflection-intro.md", a249, sizeof a249},
    {"Prompts/en/messages/rest-goes-on.md", a250, sizeof a250},
    {"Prompts/en/messages/rest-over.md", a251, sizeof a251},
    {"Prompts/en/messages/rest.md", a252, sizeof a252},
    {"Prompts/en/messages/resumed.md", a253, sizeof a253},
    {"Prompts/en/messages/role-contact.md", a254, sizeof a254},
    {"Prompts/en/messages/role-supervisor.md", a255, sizeof a255},
    {"Prompts/en/messages/say-what-i-mean.md", a256, sizeof a256},
    {"Prompts/en/messages/scale-range.md", a257, sizeof a257},
    {"Prompts/en/messages/search-over.md", a258, sizeof a258},
    {"Prompts/en/messages/search-rests.md", a259, sizeof a259},
    {"Prompts/en/messages/see-coming.md", a260, sizeof a260},
    {"Prompts/en/messages/see-no-lines.md", a261, sizeof a261},
    {"Prompts/en/messages/see-nobody-else.md", a262, sizeof a262},
    {"Prompts/en/messages/see-notes.md", a263, sizeof a263},
    {"Prompts/en/messages/see-other-pairs.md", a264, sizeof a264},
    {"Prompts/en/messages/see-partner.md", a265, sizeof a265},
    {"Prompts/en/messages/see-supervisor-nothing.md", a266, sizeof a266},
    {"Prompts/en/messages/see-supervisor.md", a267, sizeof a267},
    {"Prompts/en/messages/seen-already.md", a268, sizeof a268},
    {"Prompts/en/messages/set-anonymous.md", a269, sizeof a269},
    {"Prompts/en/messages/set-supervisor.md", a270, sizeof a270},
    {"Prompts/en/messages/settled-date.md", a271, sizeof a271},
    {"Prompts/en/messages/settled.md", a272, sizeof a272},
    {"Prompts/en/messages/share-later.md", a273, sizeof a273},
    {"Prompts/en/messages/show-drafts.md", a274, sizeof a274},
    {"Prompts/en/messages/sign-posting.md", a275, sizeof a275},
    {"Prompts/en/messages/sitting-reminder-last.md", a276, sizeof a276},
    {"Prompts/en/messages/sitting-reminder.md", a277, sizeof a277},
    {"Prompts/en/messages/skip-closing.md", a278, sizeof a278},
    {"Prompts/en/messages/skip-not-yet.md", a279, sizeof a279},
    {"Prompts/en/messages/skip-which.md", a280, sizeof a280},
    {"Prompts/en/messages/skipped-news.md", a281, sizeof a281},
    {"Prompts/en/messages/skipped.md", a282, sizeof a282},
    {"Prompts/en/messages/slots-reminder-last.md", a283, sizeof a283},
    {"Prompts/en/messages/slots-reminder.md", a284, sizeof a284},
    {"Prompts/en/messages/slower.md", a285, sizeof a285},
    {"Prompts/en/messages/snooze-how.md", a286, sizeof a286},
    {"Prompts/en/messages/snooze-offer.md", a287, sizeof a287},
    {"Prompts/en/messages/snooze-too-late.md", a288, sizeof a288},
    {"Prompts/en/messages/snoozed.md", a289, sizeof a289},
    {"Prompts/en/messages/sort-it-out.md", a290, sizeof a290},
    {"Prompts/en/messages/statement-independent.md", a291, sizeof a291},
    {"Prompts/en/messages/statement-not-sure.md", a292, sizeof a292},
    {"Prompts/en/messages/statement-read.md", a293, sizeof a293},
    {"Prompts/en/messages/statements-done.md", a294, sizeof a294},
    {"Prompts/en/messages/statements-first.md", a295, sizeof a295},
    {"Prompts/en/messages/stays.md", a296, sizeof a296},
    {"Prompts/en/messages/stop.md", a297, sizeof a297},
    {"Prompts/en/messages/stopped.md", a298, sizeof a298},
    {"Prompts/en/messages/stray-text.md", a299, sizeof a299},
    {"Prompts/en/messages/take-away.md", a300, sizeof a300},
    {"Prompts/en/messages/talk-about-pace.md", a301, sizeof a301},
    {"Prompts/en/messages/talk-first-news.md", a302, sizeof a302},
    {"Prompts/en/messages/talk-first-times.md", a303, sizeof a303},
    {"Prompts/en/messages/tap-text.md", a304, sizeof a304},
    {"Prompts/en/messages/thank-you-next.md", a305, sizeof a305},
    {"Prompts/en/messages/thank-you.md", a306, sizeof a306},
    {"Prompts/en/messages/thanks-agree.md", a307, sizeof a307},
    {"Prompts/en/messages/times-last.md", a308, sizeof a308},
    {"Prompts/en/messages/times-later.md", a309, sizeof a309},
    {"Prompts/en/messages/times-next.md", a310, sizeof a310},
    {"Prompts/en/messages/times-not-held.md", a311, sizeof a311},
    {"Prompts/en/messages/times-other.md", a312, sizeof a312},
    {"Prompts/en/messages/times-round-two.md", a313, sizeof a313},
    {"Prompts/en/messages/times-shortened.md", a314, sizeof a314},
    {"Prompts/en/messages/topic-finder.md", a315, sizeof a315},
    {"Prompts/en/messages/topic-leaves.md", a316, sizeof a316},
    {"Prompts/en/messages/topic-notice.md", a317, sizeof a317},
    {"Prompts/en/messages/topic-rhythm.md", a318, sizeof a318},
    {"Prompts/en/messages/topic-talk.md", a319, sizeof a319},
    {"Prompts/en/messages/typing-yours.md", a320, sizeof a320},
    {"Prompts/en/messages/typing.md", a321, sizeof a321},
    {"Prompts/en/messages/unbooked-away.md", a322, sizeof a322},
    {"Prompts/en/messages/unbooked.md", a323, sizeof a323},
    {"Prompts/en/messages/undo-nothing.md", a324, sizeof a324},
    {"Prompts/en/messages/undo-overtaken.md", a325, sizeof a325},
    {"Prompts/en/messages/undo-told.md", a326, sizeof a326},
    {"Prompts/en/messages/undone.md", a327, sizeof a327},
    {"Prompts/en/messages/urgent.md", a328, sizeof a328},
    {"Prompts/en/messages/value-rhythm.md", a329, sizeof a329},
    {"Prompts/en/messages/waiting-later.md", a330, sizeof a330},
    {"Prompts/en/messages/waits-for-you.md", a331, sizeof a331},
    {"Prompts/en/messages/we-are-done.md", a332, sizeof a332},
    {"Prompts/en/messages/welcome-after-more.md", a333, sizeof a333},
    {"Prompts/en/messages/welcome-again.md", a334, sizeof a334},
    {"Prompts/en/messages/welcome-declined.md", a335, sizeof a335},
    {"Prompts/en/messages/welcome-reminder.md", a336, sizeof a336},
    {"Prompts/en/messages/welcome.md", a337, sizeof a337},
    {"Prompts/en/messages/what-next.md", a338, sizeof a338},
    {"Prompts/en/messages/which-pair.md", a339, sizeof a339},
    {"Prompts/en/messages/which-question.md", a340, sizeof a340},
    {"Prompts/en/messages/why-active.md", a341, sizeof a341},
    {"Prompts/en/messages/why-answer.md", a342, sizeof a342},
    {"Prompts/en/messages/why-both-in.md", a343, sizeof a343},
    {"Prompts/en/messages/why-closed.md", a344, sizeof a344},
    {"Prompts/en/messages/why-date.md", a345, sizeof a345},
    {"Prompts/en/messages/why-day.md", a346, sizeof a346},
    {"Prompts/en/messages/why-did.md", a347, sizeof a347},
    {"Prompts/en/messages/why-digest.md", a348, sizeof a348},
    {"Prompts/en/messages/why-done.md", a349, sizeof a349},
    {"Prompts/en/messages/why-follow-up.md", a350, sizeof a350},
    {"Prompts/en/messages/why-hand-over-next.md", a351, sizeof a351},
    {"Prompts/en/messages/why-hand-over-seen.md", a352, sizeof a352},
    {"Prompts/en/messages/why-hand-over.md", a353, sizeof a353},
    {"Prompts/en/messages/why-meet-dropped.md", a354, sizeof a354},
    {"Prompts/en/messages/why-meet.md", a355, sizeof a355},
    {"Prompts/en/messages/why-merged.md", a356, sizeof a356},
    {"Prompts/en/messages/why-moved.md", a357, sizeof a357},
    {"Prompts/en/messages/why-not-ahead.md", a358, sizeof a358},
    {"Prompts/en/messages/why-not-answered.md", a359, sizeof a359},
    {"Prompts/en/messages/why-note.md", a360, sizeof a360},
    {"Prompts/en/messages/why-nothing.md", a361, sizeof a361},
    {"Prompts/en/messages/why-pace.md", a362, sizeof a362},
    {"Prompts/en/messages/why-pair-ended.md", a363, sizeof a363},
    {"Prompts/en/messages/why-prepare.md", a364, sizeof a364},
    {"Prompts/en/messages/why-programme-ends.md", a365, sizeof a365},
    {"Prompts/en/messages/why-record.md", a366, sizeof a366},
    {"Prompts/en/messages/why-reminder.md", a367, sizeof a367},
    {"Prompts/en/messages/why-rest-over.md", a368, sizeof a368},
    {"Prompts/en/messages/why-rest.md", a369, sizeof a369},
    {"Prompts/en/messages/why-reveal.md", a370, sizeof a370},
    {"Prompts/en/messages/why-rung.md", a371, sizeof a371},
    {"Prompts/en/messages/why-search-over.md", a372, sizeof a372},
    {"Prompts/en/messages/why-sitting.md", a373, sizeof a373},
    {"Prompts/en/messages/why-skipped.md", a374, sizeof a374},
    {"Prompts/en/messages/why-slots.md", a375, sizeof a375},
    {"Prompts/en/messages/why-typing.md", a376, sizeof a376},
    {"Prompts/en/messages/why-unbooked.md", a377, sizeof a377},
    {"Prompts/en/messages/why-welcome.md", a378, sizeof a378},
    {"Prompts/en/messages/why-widen-hours.md", a379, sizeof a379},
    {"Prompts/en/messages/why.md", a380, sizeof a380},
    {"Prompts/en/messages/widen-anonymous.md", a381, sizeof a381},
    {"Prompts/en/messages/widen-hours.md", a382, sizeof a382},
    {"Prompts/en/messages/widen-not-enough.md", a383, sizeof a383},
    {"Prompts/en/messages/widen-supervisor.md", a384, sizeof a384},
    {"Prompts/en/messages/wish-by-ourselves.md", a385, sizeof a385},
    {"Prompts/en/messages/wish-new-partner.md", a386, sizeof a386},
    {"Prompts/en/messages/wish-rest.md", a387, sizeof a387},
    {"Prompts/en/messages/wish-together.md", a388, sizeof a388},
    {"Prompts/en/messages/write-button.md", a389, sizeof a389},
    {"Prompts/en/messages/zone-date.md", a390, sizeof a390},
    {"Prompts/en/messages/zone-how.md", a391, sizeof a391},
    {"Prompts/en/messages/zone-unknown.md", a392, sizeof a392},
    {"Prompts/en/messages/zone.md", a393, sizeof a393},
    {"Prompts/en/pages.yaml", a394, sizeof a394},
    {"Prompts/en/prompts/close-a-hard-talk-begun.md", a395, sizeof a395},
    {"Prompts/en/prompts/close-a-hope-come-closer.md", a396, sizeof a396},
    {"Prompts/en/prompts/close-a-sentence-remembered.md", a397, sizeof a397},
    {"Prompts/en/prompts/close-a-strength-seen.md", a398, sizeof a398},
    {"Prompts/en/prompts/close-a-thank-you.md", a399, sizeof a399},
    {"Prompts/en/prompts/close-for-those-who-begin.md", a400, sizeof a400},
    {"Prompts/en/prompts/close-heard-about-me.md", a401, sizeof a401},
    {"Prompts/en/prompts/close-left-open.md", a402, sizeof a402},
    {"Prompts/en/prompts/close-not-in-the-room.md", a403, sizeof a403},
    {"Prompts/en/prompts/close-only-from-you.md", a404, sizeof a404},
    {"Prompts/en/prompts/close-seen-differently.md", a405, sizeof a405},
    {"Prompts/en/prompts/close-speak-or-leave-room.md", a406, sizeof a406},
    {"Prompts/en/prompts/close-to-take-with-you.md", a407, sizeof a407},
    {"Prompts/en/prompts/more-a-day-later.md", a408, sizeof a408},
    {"Prompts/en/prompts/more-a-fixed-opinion.md", a409, sizeof a409},
    {"Prompts/en/prompts/more-a-free-hour.md", a410, sizeof a410},
    {"Prompts/en/prompts/more-a-good-goodbye.md", a411, sizeof a411},
    {"Prompts/en/prompts/more-a-letter-to-myself.md", a412, sizeof a412},
    {"Prompts/en/prompts/more-a-question-about-my-work.md", a413, sizeof a413},
    {"Prompts/en/prompts/more-a-question-for-me.md", a414, sizeof a414},
    {"Prompts/en/prompts/more-a-sentence-that-helped.md", a415, sizeof a415},
    {"Prompts/en/prompts/more-another-view.md", a416, sizeof a416},
    {"Prompts/en/prompts/more-easy-for-me.md", a417, sizeof a417},
    {"Prompts/en/prompts/more-end-of-the-week.md", a418, sizeof a418},
    {"Prompts/en/prompts/more-first-five-minutes.md", a419, sizeof a419},
    {"Prompts/en/prompts/more-fully-heard.md", a420, sizeof a420},
    {"Prompts/en/prompts/more-hard-to-give.md", a421, sizeof a421},
    {"Prompts/en/prompts/more-hard-to-hear.md", a422, sizeof a422},
    {"Prompts/en/prompts/more-helps-and-slows.md", a423, sizeof a423},
    {"Prompts/en/prompts/more-how-i-end-things.md", a424, sizeof a424},
    {"Prompts/en/prompts/more-in-two-sentences.md", a425, sizeof a425},
    {"Prompts/en/prompts/more-interrupting.md", a426, sizeof a426},
    {"Prompts/en/prompts/more-no-longer-asked.md", a427, sizeof a427},
    {"Prompts/en/prompts/more-nobody-asks.md", a428, sizeof a428},
    {"Prompts/en/prompts/more-nobody-explained-it.md", a429, sizeof a429},
    {"Prompts/en/prompts/more-not-in-the-meeting.md", a430, sizeof a430},
    {"Prompts/en/prompts/more-not-planned.md", a431, sizeof a431},
    {"Prompts/en/prompts/more-one-question-more.md", a432, sizeof a432},
    {"Prompts/en/prompts/more-one-thing-heard.md", a433, sizeof a433},
    {"Prompts/en/prompts/more-saying-no.md", a434, sizeof a434},
    {"Prompts/en/prompts/more-the-first-minute.md", a435, sizeof a435},
    {"Prompts/en/prompts/more-the-last-meeting.md", a436, sizeof a436},
    {"Prompts/en/prompts/more-the-weight-of-a-word.md", a437, sizeof a437},
    {"Prompts/en/prompts/more-three-guesses.md", a438, sizeof a438},
    {"Prompts/en/prompts/more-two-sentences-of-thanks.md", a439, sizeof a439},
    {"Prompts/en/prompts/more-unmentioned-good-work.md", a440, sizeof a440},
    {"Prompts/en/prompts/more-when-it-gets-hard.md", a441, sizeof a441},
    {"Prompts/en/prompts/more-where-i-listen-best.md", a442, sizeof a442},
    {"Prompts/en/prompts/prepare-a-changed-view.md", a443, sizeof a443},
    {"Prompts/en/prompts/prepare-a-choice-at-work.md", a444, sizeof a444},
    {"Prompts/en/prompts/prepare-a-day-that-went-well.md", a445, sizeof a445},
    {"Prompts/en/prompts/prepare-a-decision.md", a446, sizeof a446},
    {"Prompts/en/prompts/prepare-a-first-impression.md", a447, sizeof a447},
    {"Prompts/en/prompts/prepare-a-habit-of-this-place.md", a448, sizeof a448},
    {"Prompts/en/prompts/prepare-a-question-kept.md", a449, sizeof a449},
    {"Prompts/en/prompts/prepare-a-question-that-stays.md", a450, sizeof a450},
    {"Prompts/en/prompts/prepare-a-rule-from-before.md", a451, sizeof a451},
    {"Prompts/en/prompts/prepare-a-slow-start.md", a452, sizeof a452},
    {"Prompts/en/prompts/prepare-a-subject-i-leave.md", a453, sizeof a453},
    {"Prompts/en/prompts/prepare-a-talk-that-stays.md", a454, sizeof a454},
    {"Prompts/en/prompts/prepare-a-thank-you.md", a455, sizeof a455},
    {"Prompts/en/prompts/prepare-a-week-as-it-is.md", a456, sizeof a456},
    {"Prompts/en/prompts/prepare-a-word-that-weighed.md", a457, sizeof a457},
    {"Prompts/en/prompts/prepare-a-word-used-here.md", a458, sizeof a458},
    {"Prompts/en/prompts/prepare-advice-used-and-left.md", a459, sizeof a459},
    {"Prompts/en/prompts/prepare-after-this-season.md", a460, sizeof a460},
    {"Prompts/en/prompts/prepare-asking-for-one-thing.md", a461, sizeof a461},
    {"Prompts/en/prompts/prepare-easy-to-speak.md", a462, sizeof a462},
    {"Prompts/en/prompts/prepare-good-work-seen.md", a463, sizeof a463},
    {"Prompts/en/prompts/prepare-how-to-tell-me.md", a464, sizeof a464},
    {"Prompts/en/prompts/prepare-how-you-came-here.md", a465, sizeof a465},
    {"Prompts/en/prompts/prepare-judged-too-soon.md", a466, sizeof a466},
    {"Prompts/en/prompts/prepare-kept-quiet.md", a467, sizeof a467},
    {"Prompts/en/prompts/prepare-more-of-this-task.md", a468, sizeof a468},
    {"Prompts/en/prompts/prepare-no-answer-so-far.md", a469, sizeof a469},
    {"Prompts/en/prompts/prepare-not-belonging.md", a470, sizeof a470},
    {"Prompts/en/prompts/prepare-not-safe-to-disagree.md", a471, sizeof a471},
    {"Prompts/en/prompts/prepare-of-use-at-work.md", a472, sizeof a472},
    {"Prompts/en/prompts/prepare-often-explained.md", a473, sizeof a473},
    {"Prompts/en/prompts/prepare-one-sentence.md", a474, sizeof a474},
    {"Prompts/en/prompts/prepare-say-it-back.md", a475, sizeof a475},
    {"Prompts/en/prompts/prepare-something-tried.md", a476, sizeof a476},
    {"Prompts/en/prompts/prepare-something-unsaid.md", a477, sizeof a477},
    {"Prompts/en/prompts/prepare-the-longer-form.md", a478, sizeof a478},
    {"Prompts/en/prompts/prepare-the-way-of-an-idea.md", a479, sizeof a479},
    {"Prompts/en/prompts/prepare-what-goes-on.md", a480, sizeof a480},
    {"Prompts/en/prompts/prepare-what-i-hope-for.md", a481, sizeof a481},
    {"Prompts/en/prompts/prepare-what-i-saw-in-you.md", a482, sizeof a482},
    {"Prompts/en/prompts/prepare-what-others-think-i-do.md", a483, sizeof a483},
    {"Prompts/en/prompts/prepare-what-to-keep.md", a484, sizeof a484},
    {"Prompts/en/prompts/prepare-when-it-goes-quiet.md", a485, sizeof a485},
    {"Prompts/en/prompts/prepare-whose-word-decides.md", a486, sizeof a486},
    {"Prompts/en/prompts/prepare-words-that-hurt.md", a487, sizeof a487},
    {"Prompts/en/prompts/reflect-a-belief-in-doubt.md", a488, sizeof a488},
    {"Prompts/en/prompts/reflect-a-fair-way-to-say-it.md", a489, sizeof a489},
    {"Prompts/en/prompts/reflect-a-gap-filled.md", a490, sizeof a490},
    {"Prompts/en/prompts/reflect-a-hard-thing-told.md", a491, sizeof a491},
    {"Prompts/en/prompts/reflect-a-moment-to-keep.md", a492, sizeof a492},
    {"Prompts/en/prompts/reflect-a-question-to-pass-on.md", a493, sizeof a493},
    {"Prompts/en/prompts/reflect-a-question-too-late.md", a494, sizeof a494},
    {"Prompts/en/prompts/reflect-a-second-time.md", a495, sizeof a495},
    {"Prompts/en/prompts/reflect-a-sentence-for-monday.md", a496, sizeof a496},
    {"Prompts/en/prompts/reflect-a-silence.md", a497, sizeof a497},
    {"Prompts/en/prompts/reflect-a-small-thing.md", a498, sizeof a498},
    {"Prompts/en/prompts/reflect-a-word-of-two-meanings.md", a499, sizeof a499},
    {"Prompts/en/prompts/reflect-about-my-work.md", a500, sizeof a500},
    {"Prompts/en/prompts/reflect-another-subject.md", a501, sizeof a501},
    {"Prompts/en/prompts/reflect-answered-at-once.md", a502, sizeof a502},
    {"Prompts/en/prompts/reflect-ask-or-tell.md", a503, sizeof a503},
    {"Prompts/en/prompts/reflect-before-it-ends.md", a504, sizeof a504},
    {"Prompts/en/prompts/reflect-believed-before.md", a505, sizeof a505},
    {"Prompts/en/prompts/reflect-beyond-my-own-life.md", a506, sizeof a506},
    {"Prompts/en/prompts/reflect-choosing-the-subject.md", a507, sizeof a507},
    {"Prompts/en/prompts/reflect-easy-to-take-in.md", a508, sizeof a508},
    {"Prompts/en/prompts/reflect-first-thought.md", a509, sizeof a509},
    {"Prompts/en/prompts/reflect-held-back.md", a510, sizeof a510},
    {"Prompts/en/prompts/reflect-helps-one-hinders-one.md", a511, sizeof a511},
    {"Prompts/en/prompts/reflect-how-it-ended.md", a512, sizeof a512},
    {"Prompts/en/prompts/reflect-how-sure.md", a513, sizeof a513},
    {"Prompts/en/prompts/reflect-in-another-way.md", a514, sizeof a514},
    {"Prompts/en/prompts/reflect-kinds-of-questions.md", a515, sizeof a515},
    {"Prompts/en/prompts/reflect-left-open.md", a516, sizeof a516},
    {"Prompts/en/prompts/reflect-lines-about-a-difference.md", a517, sizeof a517},
    {"Prompts/en/prompts/reflect-lines-about-my-work.md", a518, sizeof a518},
    {"Prompts/en/prompts/reflect-lines-about-the-season.md", a519, sizeof a519},
    {"Prompts/en/prompts/reflect-lines-about-what-was-hard.md", a520, sizeof a520},
    {"Prompts/en/prompts/reflect-longest-answer.md", a521, sizeof a521},
    {"Prompts/en/prompts/reflect-next-time.md", a522, sizeof a522},
    {"Prompts/en/prompts/reflect-not-guessed.md", a523, sizeof a523},
    {"Prompts/en/prompts/reflect-one-thing-more.md", a524, sizeof a524},
    {"Prompts/en/prompts/reflect-rather-not-heard.md", a525, sizeof a525},
    {"Prompts/en/prompts/reflect-room-for-both.md", a526, sizeof a526},
    {"Prompts/en/prompts/reflect-room-to-speak.md", a527, sizeof a527},
    {"Prompts/en/prompts/reflect-sayable-here.md", a528, sizeof a528},
    {"Prompts/en/prompts/reflect-something-that-helps.md", a529, sizeof a529},
    {"Prompts/en/prompts/reflect-staying-with-it.md", a530, sizeof a530},
    {"Prompts/en/prompts/reflect-the-first-step.md", a531, sizeof a531},
    {"Prompts/en/prompts/reflect-the-way-we-talk.md", a532, sizeof a532},
    {"Prompts/en/prompts/reflect-three-lines.md", a533, sizeof a533},
    {"Prompts/en/prompts/reflect-use-or-leave.md", a534, sizeof a534},
    {"Prompts/en/prompts/reflect-what-helped.md", a535, sizeof a535},
    {"Prompts/en/prompts/reflect-what-i-did-most.md", a536, sizeof a536},
    {"Prompts/en/prompts/reflect-when-it-was-quiet.md", a537, sizeof a537},
    {"Prompts/en/prompts/reflect-where-it-differs.md", a538, sizeof a538},
    {"Prompts/en/prompts/reflect-who-spoke-first.md", a539, sizeof a539},
    {"Sources/Web/Pages/conversation.mustache", a540, sizeof a540},
    {"Sources/Web/Pages/duologue.css", a541, sizeof a541},
    {"Sources/Web/Pages/export.mustache", a542, sizeof a542},
    {"Sources/Web/Pages/form.mustache", a543, sizeof a543},
    {"Sources/Web/Pages/happened.mustache", a544, sizeof a544},
    {"Sources/Web/Pages/mark.svg", a545, sizeof a545},
    {"Sources/Web/Pages/message.mustache", a546, sizeof a546},
    {"Sources/Web/Pages/notice.mustache", a547, sizeof a547},
    {"Sources/Web/Pages/page.mustache", a548, sizeof a548},
    {"Sources/Web/Pages/people.mustache", a549, sizeof a549},
    {"Sources/Web/Pages/sandbox.js", a550, sizeof a550},
    {"Sources/Web/Pages/sandbox.mustache", a551, sizeof a551},
    {"Sources/Web/Pages/status.mustache", a552, sizeof a552},
};

long duologue_asset_count(void) { return sizeof assets / sizeof assets[0]; }

struct duologue_asset duologue_asset_at(long index) { return assets[index]; }
