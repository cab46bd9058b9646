/** Finds the headline: what the front matter states, or what the model chose, with what it takes for one by its looks passed over. */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Capture } from "../capture.ts";
import { sureCredit, tailCredit } from "../fields/credit-glance.ts";
import { readTimeLabel } from "../fields/date-labels.ts";
import { hasGivenName } from "../fields/names.ts";
import { isOutlet } from "../fields/outlets.ts";
import type { StoryLabel } from "../story/index.ts";
import { LABELS as STORY_LABELS } from "../story/labels.ts";
import type { Judgement } from "../story/mend.ts";

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();

/** A headline has so many characters at least. */
const SHORTEST_HEADLINE = 12;

/** "https://harrow.example/ferry.html", "- Ferry", "› Ferry": an address, an item of a list, or the end of a way through the site. */
const NO_HEADLINE = /^(?:https?:\/\/|www\.|[-•*»]\s|[>›→])/u;

/** "News / Cities / Harrow News / Why the newest station has no exit": the way to the page ends with its headline. */
const WAY = /\s[/>›»]\s[^/>›»]+\s[/>›»]\s/u;

/** "Il campanile torna a suonare...": cut short, where the whole line stands too. */
const CUT_SHORT = /(?:\.\.\.|…)$/u;
/** A headline that comes again in a line is no shorter. UTF-16 units. */
const SHORTEST_AGAIN = 20;

/** "Ferry stays in port 12": how many comments. */
const COUNT_END = /^\s\d{1,4}$/u;

/** Whether a line tells of the headline that another block is: cut short, before a count, or behind the page's words, "Share this : …". */
function tellsOf(text: string, other: string): boolean {
  if (other.length < SHORTEST_AGAIN || other === text) return false;
  if (CUT_SHORT.test(text)) {
    const start = text.replace(CUT_SHORT, "");
    return start.length >= SHORTEST_AGAIN && other.startsWith(start) && !CUT_SHORT.test(other);
  }
  if (text.startsWith(other) && COUNT_END.test(text.slice(other.length))) return true;
  return text.endsWith(other) && /[:|/>›–-]\s*$/u.test(text.slice(0, -other.length));
}

/** "Reviewed:", "Also known as:": a label of a few words, which stand for what is in the next block. */
const WAITS = /^\S+(?: \S+){0,3}[:：]$/u;

/** Whether a block may be a headline: no address, no item of a list, no way through the site, no label, and no word before a time, "Published". */
const mayHead = (text: string): boolean =>
  !NO_HEADLINE.test(text) && !WAITS.test(text) && !WAY.test(text) && readTimeLabel(text) === null;

/** The last step of a way through the site, in a block of its own: "» Ferry stays in port". */
const LAST_STEP = /^[>›→»]\s*(\S.*)$/u;
const STEP_SIGNS = markCodes(">›→»");
/** What a way leads to is no shorter. UTF-16 units. */
const SHORTEST_STEP = 12;

/** The block whose words a way through the site ends with, or -1: the page is named so. "» The Harbour Post" leads to the site. */
function findNamed({ blocks, verdicts }: Capture): number {
  let last: string | undefined;
  for (const { text } of blocks) {
    const step = isMarked(STEP_SIGNS, text, 0) ? LAST_STEP.exec(text)?.[1] : undefined;
    if (step !== undefined && step.length >= SHORTEST_STEP && !isOutlet(step)) last = step;
  }
  return last === undefined
    ? -1
    : blocks.findIndex(({ index, text }) => text === last && verdicts[index] === undefined);
}

/** What a story begins with; a subhead is a line above it. */
const STORY: ReadonlySet<StoryLabel> = new Set(["paragraph", "continuation", "listitem"]);

/** The number of "headline" among a block's odds. */
const HEADLINE = STORY_LABELS.indexOf("headline");
const STANDFIRST = STORY_LABELS.indexOf("standfirst");

/**
 * The open block above the story that is likeliest a headline, the first of several: where the model chose a block that is something
 * else. Menus stand above it on a whole page.
 */
function findOpenHeadline(capture: Capture, judged: readonly Judgement[]): number {
  const { blocks, verdicts, judged: model } = capture;
  const body = judged.findIndex(({ label }, i) => STORY.has(label) && verdicts[i] === undefined);
  const chanceOf = (block: number): number => model[block]?.odds[HEADLINE] ?? 0;
  const open = blocks
    .slice(0, body < 0 ? blocks.length : body)
    .filter(({ index, text }) => verdicts[index] === undefined && text.length >= SHORTEST_HEADLINE && mayHead(text))
    .filter(({ index }) => !isCaption(capture, index));
  return open.reduce((best, { index }) => (best < 0 || chanceOf(index) > chanceOf(best) ? index : best), -1);
}

/** A block beside the chosen one is the headline in its place from this chance on. */
const LEAST_CHANCE = 0.2;
const LEAST_ABOVE = 0.3;
/** A kicker shows by its form: less is enough for the line below it. */
const LEAST_BELOW_KICKER = 0.15;
/** With this chance of being the standfirst, the chosen block gives way to a headline right above it. */
const DOUBTFUL_STANDFIRST = 0.1;
/** How sure a credit below makes a sentence its picture's. */
const SURE_CREDIT = 0.95;
/** A kicker in capitals has no more words, and the headline below it no fewer than one more. */
const KICKER_WORDS = 5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** "SWEET HARBOUR" / "Who is the keeper’s daughter, and how many ferries does she own?": a kicker in capitals. */
function isKicker(text: string, below: string): boolean {
  const words = text.split(" ").length;
  return (
    words <= KICKER_WORDS &&
    !/\p{Ll}/u.test(text) &&
    /\p{Lu}{3}/u.test(text) &&
    /\p{Ll}/u.test(below) &&
    below.split(" ").length > KICKER_WORDS
  );
}

/** "Lisa Marsh and Trevor J. Reck Harrow Falls Argus": names with their paper, right above the time. */
function isSigning(text: string): boolean {
  const parts = text.split(/,\s|\s(?:and|und|et|y|e|&)\s/u);
  return parts.every(
    (part) => hasGivenName(part.split(" ", 1)[0] ?? "") && /^(?:\p{Lu}[\p{L}.'’-]*\s)+\p{Lu}[\p{L}.'’-]*$/u.test(part),
  );
}

/** "Core stage" / "The core stage of the rocket in its hall. (Photo: Kestrel)": alt text, every word of which the caption has. */
function isAltText(text: string, caption: string): boolean {
  const said = new Set(wordsOf(caption));
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => said.has(word));
}

/** The block that the chosen one gives way to: where that is a kicker, a byline, a standfirst or a picture's alt text, and a line beside it may be a headline. */
function giveWay({ blocks, verdicts, judged: model, glance }: Capture, chosen: number): number {
  const textOf = (block: number): string => blocks[block]?.text ?? "";
  const mayBe = (block: number, least: number): boolean =>
    verdicts[block] === undefined && mayHead(textOf(block)) && (model[block]?.odds[HEADLINE] ?? 0) >= least;
  const isSummary = (block: number): boolean => (model[block]?.odds[STANDFIRST] ?? 0) >= DOUBTFUL_STANDFIRST;
  // "Ask a Skipper" / "Ask a Skipper" / "How deep is the harbour?": the way to the page's part, and its name.
  const isRubric = (line: string, before: number): boolean => isKicker(line, text) || textOf(before) === line;
  const [text, above, below] = [textOf(chosen), chosen - 1, chosen + 1];
  const told = blocks.findIndex((other) => verdicts[other.index] === undefined && tellsOf(text, other.text));
  if (told >= 0) return told;
  // "Faster crossings: ferries sail at night" / "Faster crossings ferries sail at night": where the kicker ends, only the first says.
  if (mayBe(above, 0) && /:\s/.test(textOf(above)) && !text.includes(":") && fold(textOf(above)) === fold(text))
    return above;
  if (mayBe(below, LEAST_BELOW_KICKER) && isKicker(text, textOf(below))) return below;
  if (mayBe(above, LEAST_CHANCE) && glance(below).digit && isSigning(text)) return above;
  // "Ferries from below" / "Harrow Falls: Beside the shipowners' summit, deckhands met in a net loft": the second sums the story up.
  if (mayBe(above, LEAST_ABOVE) && isSummary(chosen) && !isRubric(textOf(above), above - 1)) return above;
  const isOverCaption = verdicts[below]?.label === "caption" && isAltText(text, textOf(below));
  return isOverCaption && mayBe(below + 1, LEAST_CHANCE) ? below + 1 : chosen;
}

/** A caption's last sentence asks nothing and quotes nobody: headlines do. */
const STATED = /[\p{L}\p{N}]\.$/u;
/** Rules of credits that stand behind a sentence; behind a bar stands a headline's author, too. */
const BEHIND_STOP: ReadonlySet<string> = new Set(["credit.tail-korean", "credit.tail-label", "credit.tail-sign"]);

/** "… 연설하고 있다. 연합뉴스", "The minister leaves." / "Photo: Lena Marsh": a sentence with its picture's credit behind or below it. */
function isCaption({ blocks, glance }: Capture, block: number): boolean {
  const text = blocks[block]?.text ?? "";
  if (STATED.test(text))
    return block + 1 < blocks.length && (sureCredit(glance(block + 1))?.confidence ?? 0) >= SURE_CREDIT;
  const credit = tailCredit(glance(block));
  return credit !== null && BEHIND_STOP.has(credit.rule) && STATED.test(text.slice(0, credit.from).trimEnd());
}

/** The block that is the headline: the one that the front matter states, or the one that the model chose. */
export function findHeadline(capture: Capture, judged: readonly Judgement[]): number {
  const { seed, blocks, verdicts } = capture;
  const labelled = verdicts.findIndex((verdict) => verdict?.label === "headline");
  if (labelled >= 0) return labelled;
  const stated = seed.stated.headline;
  if (stated !== undefined) {
    const wanted = fold(stated);
    return blocks.findIndex((block) => fold(block.text) === wanted);
  }
  const named = findNamed(capture);
  if (named >= 0) return named;
  const chosen = judged.findIndex((each) => each.label === "headline");
  if (verdicts[chosen] === undefined && mayHead(blocks[chosen]?.text ?? "") && !isCaption(capture, chosen))
    return giveWay(capture, chosen);
  const open = findOpenHeadline(capture, judged);
  return open < 0 && verdicts[chosen] === undefined ? chosen : open;
}
