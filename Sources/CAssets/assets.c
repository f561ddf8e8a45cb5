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
#embed "../../Prompts/en/messages/form.md"
};
static const unsigned char a7[] = {
#embed "../../Prompts/en/pages.yaml"
};
static const unsigned char a8[] = {
#embed "../../Prompts/en/prompts/close-a-thank-you.md"
};
static const unsigned char a9[] = {
#embed "../../Prompts/en/prompts/close-for-those-who-begin.md"
};
static const unsigned char a10[] = {
#embed "../../Prompts/en/prompts/close-left-open.md"
};
static const unsigned char a11[] = {
#embed "../../Prompts/en/prompts/close-not-in-the-room.md"
};
static const unsigned char a12[] = {
#embed "../../Prompts/en/prompts/close-seen-differently.md"
};
static const unsigned char a13[] = {
#embed "../../Prompts/en/prompts/close-to-take-with-you.md"
};
static const unsigned char a14[] = {
#embed "../../Prompts/en/prompts/more-a-fixed-opinion.md"
};
static const unsigned char a15[] = {
#embed "../../Prompts/en/prompts/more-a-letter-to-myself.md"
};
static const unsigned char a16[] = {
#embed "../../Prompts/en/prompts/more-a-question-for-me.md"
};
static const unsigned char a17[] = {
#embed "../../Prompts/en/prompts/more-a-sentence-that-helped.md"
};
static const unsigned char a18[] = {
#embed "../../Prompts/en/prompts/more-another-view.md"
};
static const unsigned char a19[] = {
#embed "../../Prompts/en/prompts/more-easy-for-me.md"
};
static const unsigned char a20[] = {
#embed "../../Prompts/en/prompts/more-first-five-minutes.md"
};
static const unsigned char a21[] = {
#embed "../../Prompts/en/prompts/more-fully-heard.md"
};
static const unsigned char a22[] = {
#embed "../../Prompts/en/prompts/more-hard-to-give.md"
};
static const unsigned char a23[] = {
#embed "../../Prompts/en/prompts/more-hard-to-hear.md"
};
static const unsigned char a24[] = {
#embed "../../Prompts/en/prompts/more-helps-and-slows.md"
};
static const unsigned char a25[] = {
#embed "../../Prompts/en/prompts/more-how-i-end-things.md"
};
static const unsigned char a26[] = {
#embed "../../Prompts/en/prompts/more-in-two-sentences.md"
};
static const unsigned char a27[] = {
#embed "../../Prompts/en/prompts/more-interrupting.md"
};
static const unsigned char a28[] = {
#embed "../../Prompts/en/prompts/more-no-longer-asked.md"
};
static const unsigned char a29[] = {
#embed "../../Prompts/en/prompts/more-nobody-asks.md"
};
static const unsigned char a30[] = {
#embed "../../Prompts/en/prompts/more-not-planned.md"
};
static const unsigned char a31[] = {
#embed "../../Prompts/en/prompts/more-the-last-meeting.md"
};
static const unsigned char a32[] = {
#embed "../../Prompts/en/prompts/more-the-weight-of-a-word.md"
};
static const unsigned char a33[] = {
#embed "../../Prompts/en/prompts/more-three-guesses.md"
};
static const unsigned char a34[] = {
#embed "../../Prompts/en/prompts/more-two-sentences-of-thanks.md"
};
static const unsigned char a35[] = {
#embed "../../Prompts/en/prompts/more-when-it-gets-hard.md"
};
static const unsigned char a36[] = {
#embed "../../Prompts/en/prompts/prepare-a-choice-at-work.md"
};
static const unsigned char a37[] = {
#embed "../../Prompts/en/prompts/prepare-a-day-that-went-well.md"
};
static const unsigned char a38[] = {
#embed "../../Prompts/en/prompts/prepare-a-decision.md"
};
static const unsigned char a39[] = {
#embed "../../Prompts/en/prompts/prepare-a-first-impression.md"
};
static const unsigned char a40[] = {
#embed "../../Prompts/en/prompts/prepare-a-habit-of-this-place.md"
};
static const unsigned char a41[] = {
#embed "../../Prompts/en/prompts/prepare-a-question-kept.md"
};
static const unsigned char a42[] = {
#embed "../../Prompts/en/prompts/prepare-a-subject-i-leave.md"
};
static const unsigned char a43[] = {
#embed "../../Prompts/en/prompts/prepare-a-talk-that-stays.md"
};
static const unsigned char a44[] = {
#embed "../../Prompts/en/prompts/prepare-a-thank-you.md"
};
static const unsigned char a45[] = {
#embed "../../Prompts/en/prompts/prepare-a-week-as-it-is.md"
};
static const unsigned char a46[] = {
#embed "../../Prompts/en/prompts/prepare-a-word-used-here.md"
};
static const unsigned char a47[] = {
#embed "../../Prompts/en/prompts/prepare-how-to-tell-me.md"
};
static const unsigned char a48[] = {
#embed "../../Prompts/en/prompts/prepare-how-you-came-here.md"
};
static const unsigned char a49[] = {
#embed "../../Prompts/en/prompts/prepare-kept-quiet.md"
};
static const unsigned char a50[] = {
#embed "../../Prompts/en/prompts/prepare-no-answer-so-far.md"
};
static const unsigned char a51[] = {
#embed "../../Prompts/en/prompts/prepare-not-belonging.md"
};
static const unsigned char a52[] = {
#embed "../../Prompts/en/prompts/prepare-not-safe-to-disagree.md"
};
static const unsigned char a53[] = {
#embed "../../Prompts/en/prompts/prepare-one-sentence.md"
};
static const unsigned char a54[] = {
#embed "../../Prompts/en/prompts/prepare-say-it-back.md"
};
static const unsigned char a55[] = {
#embed "../../Prompts/en/prompts/prepare-something-tried.md"
};
static const unsigned char a56[] = {
#embed "../../Prompts/en/prompts/prepare-something-unsaid.md"
};
static const unsigned char a57[] = {
#embed "../../Prompts/en/prompts/prepare-what-goes-on.md"
};
static const unsigned char a58[] = {
#embed "../../Prompts/en/prompts/prepare-what-i-hope-for.md"
};
static const unsigned char a59[] = {
#embed "../../Prompts/en/prompts/prepare-what-i-saw-in-you.md"
};
static const unsigned char a60[] = {
#embed "../../Prompts/en/prompts/prepare-whose-word-decides.md"
};
static const unsigned char a61[] = {
#embed "../../Prompts/en/prompts/reflect-a-moment-to-keep.md"
};
static const unsigned char a62[] = {
#embed "../../Prompts/en/prompts/reflect-a-second-time.md"
};
static const unsigned char a63[] = {
#embed "../../Prompts/en/prompts/reflect-a-sentence-for-monday.md"
};
static const unsigned char a64[] = {
#embed "../../Prompts/en/prompts/reflect-a-silence.md"
};
static const unsigned char a65[] = {
#embed "../../Prompts/en/prompts/reflect-a-small-thing.md"
};
static const unsigned char a66[] = {
#embed "../../Prompts/en/prompts/reflect-about-my-work.md"
};
static const unsigned char a67[] = {
#embed "../../Prompts/en/prompts/reflect-another-subject.md"
};
static const unsigned char a68[] = {
#embed "../../Prompts/en/prompts/reflect-answered-at-once.md"
};
static const unsigned char a69[] = {
#embed "../../Prompts/en/prompts/reflect-ask-or-tell.md"
};
static const unsigned char a70[] = {
#embed "../../Prompts/en/prompts/reflect-believed-before.md"
};
static const unsigned char a71[] = {
#embed "../../Prompts/en/prompts/reflect-beyond-my-own-life.md"
};
static const unsigned char a72[] = {
#embed "../../Prompts/en/prompts/reflect-choosing-the-subject.md"
};
static const unsigned char a73[] = {
#embed "../../Prompts/en/prompts/reflect-first-thought.md"
};
static const unsigned char a74[] = {
#embed "../../Prompts/en/prompts/reflect-held-back.md"
};
static const unsigned char a75[] = {
#embed "../../Prompts/en/prompts/reflect-helps-one-hinders-one.md"
};
static const unsigned char a76[] = {
#embed "../../Prompts/en/prompts/reflect-longest-answer.md"
};
static const unsigned char a77[] = {
#embed "../../Prompts/en/prompts/reflect-next-time.md"
};
static const unsigned char a78[] = {
#embed "../../Prompts/en/prompts/reflect-not-guessed.md"
};
static const unsigned char a79[] = {
#embed "../../Prompts/en/prompts/reflect-sayable-here.md"
};
static const unsigned char a80[] = {
#embed "../../Prompts/en/prompts/reflect-staying-with-it.md"
};
static const unsigned char a81[] = {
#embed "../../Prompts/en/prompts/reflect-three-lines.md"
};
static const unsigned char a82[] = {
#embed "../../Prompts/en/prompts/reflect-what-helped.md"
};
static const unsigned char a83[] = {
#embed "../../Prompts/en/prompts/reflect-what-i-did-most.md"
};
static const unsigned char a84[] = {
#embed "../../Prompts/en/prompts/reflect-where-it-differs.md"
};
static const unsigned char a85[] = {
#embed "../../Prompts/en/prompts/reflect-who-spoke-first.md"
};
static const unsigned char a86[] = {
#embed "../../Sources/Web/Pages/conversation.mustache"
};
static const unsigned char a87[] = {
#embed "../../Sources/Web/Pages/duologue.css"
};
static const unsigned char a88[] = {
#embed "../../Sources/Web/Pages/export.mustache"
};
static const unsigned char a89[] = {
#embed "../../Sources/Web/Pages/form.mustache"
};
static const unsigned char a90[] = {
#embed "../../Sources/Web/Pages/happened.mustache"
};
static const unsigned char a91[] = {
#embed "../../Sources/Web/Pages/mark.svg"
};
static const unsigned char a92[] = {
#embed "../../Sources/Web/Pages/message.mustache"
};
static const unsigned char a93[] = {
#embed "../../Sources/Web/Pages/notice.mustache"
};
static const unsigned char a94[] = {
#embed "../../Sources/Web/Pages/page.mustache"
};
static const unsigned char a95[] = {
#embed "../../Sources/Web/Pages/people.mustache"
};
static const unsigned char a96[] = {
#embed "../../Sources/Web/Pages/sandbox.js"
};
static const unsigned char a97[] = {
#embed "../../Sources/Web/Pages/sandbox.mustache"
};
static const unsigned char a98[] = {
#embed "../../Sources/Web/Pages/status.mustache"
};

static const struct duologue_asset assets[] = {
    {"Config/demo/duologue.yaml", a0, sizeof a0},
    {"Config/demo/pairs.csv", a1, sizeof a1},
    {"Config/demo/people.csv", a2, sizeof a2},
    {"Config/programmes/mutual-growth.yaml", a3, sizeof a3},
    {"Config/programmes/portugal.ics", a4, sizeof a4},
    {"Prompts/en/locale.yaml", a5, sizeof a5},
    {"Prompts/en/messages/form.md", a6, sizeof a6},
    {"Prompts/en/pages.yaml", a7, sizeof a7},
    {"Prompts/en/prompts/close-a-thank-you.md", a8, sizeof a8},
    {"Prompts/en/prompts/close-for-those-who-begin.md", a9, sizeof a9},
    {"Prompts/en/prompts/close-left-open.md", a10, sizeof a10},
    {"Prompts/en/prompts/close-not-in-the-room.md", a11, sizeof a11},
    {"Prompts/en/prompts/close-seen-differently.md", a12, sizeof a12},
    {"Prompts/en/prompts/close-to-take-with-you.md", a13, sizeof a13},
    {"Prompts/en/prompts/more-a-fixed-opinion.md", a14, sizeof a14},
    {"Prompts/en/prompts/more-a-letter-to-myself.md", a15, sizeof a15},
    {"Prompts/en/prompts/more-a-question-for-me.md", a16, sizeof a16},
    {"Prompts/en/prompts/more-a-sentence-that-helped.md", a17, sizeof a17},
    {"Prompts/en/prompts/more-another-view.md", a18, sizeof a18},
    {"Prompts/en/prompts/more-easy-for-me.md", a19, sizeof a19},
    {"Prompts/en/prompts/more-first-five-minutes.md", a20, sizeof a20},
    {"Prompts/en/prompts/more-fully-heard.md", a21, sizeof a21},
    {"Prompts/en/prompts/more-hard-to-give.md", a22, sizeof a22},
    {"Prompts/en/prompts/more-hard-to-hear.md", a23, sizeof a23},
    {"Prompts/en/prompts/more-helps-and-slows.md", a24, sizeof a24},
    {"Prompts/en/prompts/more-how-i-end-things.md", a25, sizeof a25},
    {"Prompts/en/prompts/more-in-two-sentences.md", a26, sizeof a26},
    {"Prompts/en/prompts/more-interrupting.md", a27, sizeof a27},
    {"Prompts/en/prompts/more-no-longer-asked.md", a28, sizeof a28},
    {"Prompts/en/prompts/more-nobody-asks.md", a29, sizeof a29},
    {"Prompts/en/prompts/more-not-planned.md", a30, sizeof a30},
    {"Prompts/en/prompts/more-the-last-meeting.md", a31, sizeof a31},
    {"Prompts/en/prompts/more-the-weight-of-a-word.md", a32, sizeof a32},
    {"Prompts/en/prompts/more-three-guesses.md", a33, sizeof a33},
    {"Prompts/en/prompts/more-two-sentences-of-thanks.md", a34, sizeof a34},
    {"Prompts/en/prompts/more-when-it-gets-hard.md", a35, sizeof a35},
    {"Prompts/en/prompts/prepare-a-choice-at-work.md", a36, sizeof a36},
    {"Prompts/en/prompts/prepare-a-day-that-went-well.md", a37, sizeof a37},
    {"Prompts/en/prompts/prepare-a-decision.md", a38, sizeof a38},
    {"Prompts/en/prompts/prepare-a-first-impression.md", a39, sizeof a39},
    {"Prompts/en/prompts/prepare-a-habit-of-this-place.md", a40, sizeof a40},
    {"Prompts/en/prompts/prepare-a-question-kept.md", a41, sizeof a41},
    {"Prompts/en/prompts/prepare-a-subject-i-leave.md", a42, sizeof a42},
    {"Prompts/en/prompts/prepare-a-talk-that-stays.md", a43, sizeof a43},
    {"Prompts/en/prompts/prepare-a-thank-you.md", a44, sizeof a44},
    {"Prompts/en/prompts/prepare-a-week-as-it-is.md", a45, sizeof a45},
    {"Prompts/en/prompts/prepare-a-word-used-here.md", a46, sizeof a46},
    {"Prompts/en/prompts/prepare-how-to-tell-me.md", a47, sizeof a47},
    {"Prompts/en/prompts/prepare-how-you-came-here.md", a48, sizeof a48},
    {"Prompts/en/prompts/prepare-kept-quiet.md", a49, sizeof a49},
    {"Prompts/en/prompts/prepare-no-answer-so-far.md", a50, sizeof a50},
    {"Prompts/en/prompts/prepare-not-belonging.md", a51, sizeof a51},
    {"Prompts/en/prompts/prepare-not-safe-to-disagree.md", a52, sizeof a52},
    {"Prompts/en/prompts/prepare-one-sentence.md", a53, sizeof a53},
    {"Prompts/en/prompts/prepare-say-it-back.md", a54, sizeof a54},
    {"Prompts/en/prompts/prepare-something-tried.md", a55, sizeof a55},
    {"Prompts/en/prompts/prepare-something-unsaid.md", a56, sizeof a56},
    {"Prompts/en/prompts/prepare-what-goes-on.md", a57, sizeof a57},
    {"Prompts/en/prompts/prepare-what-i-hope-for.md", a58, sizeof a58},
    {"Prompts/en/prompts/prepare-what-i-saw-in-you.md", a59, sizeof a59},
    {"Prompts/en/prompts/prepare-whose-word-decides.md", a60, sizeof a60},
    {"Prompts/en/prompts/reflect-a-moment-to-keep.md", a61, sizeof a61},
    {"Prompts/en/prompts/reflect-a-second-time.md", a62, sizeof a62},
    {"Prompts/en/prompts/reflect-a-sentence-for-monday.md", a63, sizeof a63},
    {"Prompts/en/prompts/reflect-a-silence.md", a64, sizeof a64},
    {"Prompts/en/prompts/reflect-a-small-thing.md", a65, sizeof a65},
    {"Prompts/en/prompts/reflect-about-my-work.md", a66, sizeof a66},
    {"Prompts/en/prompts/reflect-another-subject.md", a67, sizeof a67},
    {"Prompts/en/prompts/reflect-answered-at-once.md", a68, sizeof a68},
    {"Prompts/en/prompts/reflect-ask-or-tell.md", a69, sizeof a69},
    {"Prompts/en/prompts/reflect-believed-before.md", a70, sizeof a70},
    {"Prompts/en/prompts/reflect-beyond-my-own-life.md", a71, sizeof a71},
    {"Prompts/en/prompts/reflect-choosing-the-subject.md", a72, sizeof a72},
    {"Prompts/en/prompts/reflect-first-thought.md", a73, sizeof a73},
    {"Prompts/en/prompts/reflect-held-back.md", a74, sizeof a74},
    {"Prompts/en/prompts/reflect-helps-one-hinders-one.md", a75, sizeof a75},
    {"Prompts/en/prompts/reflect-longest-answer.md", a76, sizeof a76},
    {"Prompts/en/prompts/reflect-next-time.md", a77, sizeof a77},
    {"Prompts/en/prompts/reflect-not-guessed.md", a78, sizeof a78},
    {"Prompts/en/prompts/reflect-sayable-here.md", a79, sizeof a79},
    {"Prompts/en/prompts/reflect-staying-with-it.md", a80, sizeof a80},
    {"Prompts/en/prompts/reflect-three-lines.md", a81, sizeof a81},
    {"Prompts/en/prompts/reflect-what-helped.md", a82, sizeof a82},
    {"Prompts/en/prompts/reflect-what-i-did-most.md", a83, sizeof a83},
    {"Prompts/en/prompts/reflect-where-it-differs.md", a84, sizeof a84},
    {"Prompts/en/prompts/reflect-who-spoke-first.md", a85, sizeof a85},
    {"Sources/Web/Pages/conversation.mustache", a86, sizeof a86},
    {"Sources/Web/Pages/duologue.css", a87, sizeof a87},
    {"Sources/Web/Pages/export.mustache", a88, sizeof a88},
    {"Sources/Web/Pages/form.mustache", a89, sizeof a89},
    {"Sources/Web/Pages/happened.mustache", a90, sizeof a90},
    {"Sources/Web/Pages/mark.svg", a91, sizeof a91},
    {"Sources/Web/Pages/message.mustache", a92, sizeof a92},
    {"Sources/Web/Pages/notice.mustache", a93, sizeof a93},
    {"Sources/Web/Pages/page.mustache", a94, sizeof a94},
    {"Sources/Web/Pages/people.mustache", a95, sizeof a95},
    {"Sources/Web/Pages/sandbox.js", a96, sizeof a96},
    {"Sources/Web/Pages/sandbox.mustache", a97, sizeof a97},
    {"Sources/Web/Pages/status.mustache", a98, sizeof a98},
};

long duologue_asset_count(void) { return sizeof assets / sizeof assets[0]; }

struct duologue_asset duologue_asset_at(long index) { return assets[index]; }
