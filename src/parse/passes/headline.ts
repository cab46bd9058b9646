/** Finds the headline: what the front matter states, or what the model chose, with what it takes for one by its looks passed over. */

import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Capture } from "../capture.ts";
import { isOutlet } from "../fields/byline/outlets.ts";
import { findTitled, foldTitle } from "../front-matter/page-title.ts";
import type { StoryLabel } from "../story/index.ts";
import { LABELS as STORY_LABELS } from "../story/labels.ts";
import type { Judgement } from "../story/mend.ts";
import { findAboveSigner, findBelowSigner } from "./headline-above-signer.ts";
import { isBrokenSentence } from "./headline-broken.ts";
import { findFirstInCapitals } from "./headline-capitals.ts";
import {
  isAltText,
  isCaption,
  isCredit,
  isDay,
  isKicker,
  isMasthead,
  isPageHead,
  isSigning,
  mayHead,
  tellsOf,
} from "./headline-looks.ts";
import { findBelowSlogan, isHouse, LEAST_BELOW_MASTHEAD } from "./headline-masthead.ts";
import { isInOtherScript } from "./headline-script.ts";

/** A headline has so many characters at least. */
const SHORTEST_HEADLINE = 12;

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
    .filter(({ index, text }) => !isCaption(capture, index) && !isPrintedDay(text, capture.language))
    .filter(({ index }) => !isBrokenSentence(capture, judged, index));
  return open.reduce((best, { index }) => (best < 0 || chanceOf(index) > chanceOf(best) ? index : best), -1);
}

/** Whether a line says when the paper came out and nothing else. */
const isPrintedDay = (text: string, language: string): boolean => isDay(text, language) || isPageHead(text, language);

/** A block beside the chosen one is the headline in its place from this chance on. */
const LEAST_CHANCE = 0.2;
const LEAST_ABOVE = 0.3;
/** A kicker shows by its form: less is enough for the line below it. */
const LEAST_BELOW_KICKER = 0.15;
/** Where alt text and its caption show what the chosen block is, less is enough for the line below them. */
const LEAST_BELOW_ALT = 0.15;
/** The same where its credit does. */
const LEAST_BELOW_CREDIT = 0.15;
/** A headline stands so few blocks above its standfirst, with what kind of piece it is between. */
const FARTHEST_ABOVE = 3;
/** The page's title, as a browser shows it, stands so few blocks above the headline. */
const BELOW_TITLE = 4;
/** From this chance on the line below is the standfirst. */
const SURE_STANDFIRST = 0.8;
/** With this chance of being the standfirst, the chosen block gives way to a headline right above it. */
const DOUBTFUL_STANDFIRST = 0.1;

/**
 * A line a little above the chosen one that is likelier a headline than that, or -1: "The view from Ansel: a town on the brink" / "Editorial" / "The
 * council has only fuelled the crisis. …", which sums the story up.
 */
function findLikelierAbove(capture: Capture, chosen: number): number {
  const { blocks, verdicts, judged: model } = capture;
  const chanceOf = (block: number): number => model[block]?.odds[HEADLINE] ?? 0;
  for (let at = chosen - 1; at >= Math.max(0, chosen - FARTHEST_ABOVE); at -= 1) {
    const text = blocks[at]?.text ?? "";
    if (verdicts[at] !== undefined || !mayHead(text) || isHouse(text, capture)) continue;
    if (chanceOf(at) > chanceOf(chosen)) return at;
  }
  return -1;
}

/** The block that the chosen one gives way to: where that is a kicker, a byline, a standfirst or a picture's alt text, and a line beside it may be a headline. */
function giveWay(capture: Capture, chosen: number): number {
  const { seed, blocks, verdicts, judged: model, glance } = capture;
  const textOf = (block: number): string => blocks[block]?.text ?? "";
  const mayBe = (block: number, least: number): boolean =>
    verdicts[block] === undefined && mayHead(textOf(block)) && (model[block]?.odds[HEADLINE] ?? 0) >= least;
  const chanceOf = (block: number): number => model[block]?.odds[HEADLINE] ?? 0;
  const summing = (block: number): number => model[block]?.odds[STANDFIRST] ?? 0;
  // "Harrow's last lamp: the keeper in an interview" / "“A lamp is a letter”" / "She lit it for thirty years. …": the third sums up, so the second does not.
  const isSummary = (block: number): boolean =>
    summing(block) >= DOUBTFUL_STANDFIRST && summing(block + 1) < SURE_STANDFIRST;
  // "Ask a Skipper" / "Ask a Skipper" / "How deep is the harbour?": the way to the page's part, and its name.
  const isRubric = (line: string, before: number): boolean => isKicker(line, text) || textOf(before) === line;
  const [text, above, below] = [textOf(chosen), chosen - 1, chosen + 1];
  const titled = findTitled(text, blocks.slice(below, below + BELOW_TITLE));
  if (titled !== null && verdicts[titled.index] === undefined) return titled.index;
  const isTitled = blocks
    .slice(Math.max(0, chosen - BELOW_TITLE), chosen)
    .some((title) => findTitled(title.text, blocks.slice(chosen, below)) !== null);
  if (isTitled) return chosen;
  const told = blocks.findIndex((other) => verdicts[other.index] === undefined && tellsOf(text, other.text));
  if (told >= 0) return told;
  const heading = findBelowSlogan(capture, chosen);
  if (heading >= 0) return heading;
  const signed = findAboveSigner(capture, chosen);
  if (signed >= 0) return signed;
  const belowOffice = findBelowSigner(capture, chosen);
  if (belowOffice >= 0) return belowOffice;
  if (findBelowSigner(capture, above) === chosen) return chosen;
  // "Faster crossings: ferries sail at night" / "Faster crossings ferries sail at night": where the kicker ends, only the first says.
  if (
    mayBe(above, 0) &&
    /:\s/.test(textOf(above)) &&
    !text.includes(":") &&
    foldTitle(textOf(above)) === foldTitle(text)
  )
    return above;
  if (mayBe(below, LEAST_BELOW_KICKER) && isKicker(text, textOf(below))) return below;
  if (mayBe(below, 0) && isInOtherScript(text, textOf(below), capture.language)) return below;
  if (mayBe(below, LEAST_BELOW_MASTHEAD) && isMasthead(text, seed.stated.publisher)) return below;
  if (mayBe(above, LEAST_CHANCE) && glance(below).digit && isSigning(text)) return above;
  // "Ferries from below" / "Harrow Falls: Beside the shipowners' summit, deckhands met in a net loft": the second sums the story up.
  const isRubricAbove = isRubric(textOf(above), above - 1) || isHouse(textOf(above), capture);
  if (mayBe(above, LEAST_ABOVE) && isSummary(chosen) && !isRubricAbove) return above;
  const likelier = isSummary(chosen) ? findLikelierAbove(capture, chosen) : -1;
  if (likelier >= 0) return likelier;
  // "市民在河边买菜" / "图源：新华社" / "望海市通过市场改建方案": below a picture's words and its labelled credit stands a line that sums nothing up.
  const under = below + 1;
  if (isCredit(capture, below) && mayBe(under, LEAST_BELOW_CREDIT) && summing(under) < chanceOf(under)) return under;
  const isOverCaption = verdicts[below]?.label === "caption" && isAltText(text, textOf(below));
  return isOverCaption && mayBe(below + 1, LEAST_BELOW_ALT) ? below + 1 : chosen;
}

/** The block that is the headline: the one that the front matter states, or the one that the model chose. */
export function findHeadline(capture: Capture, judged: readonly Judgement[]): number {
  const { seed, blocks, verdicts } = capture;
  const labelled = verdicts.findIndex((verdict) => verdict?.label === "headline");
  if (labelled >= 0) return labelled;
  const stated = seed.stated.headline;
  if (stated !== undefined) {
    const wanted = foldTitle(stated);
    return blocks.findIndex((block) => foldTitle(block.text) === wanted);
  }
  const named = findNamed(capture);
  if (named >= 0) return named;
  const chosen = judged.findIndex((each) => each.label === "headline");
  const inCapitals = findFirstInCapitals(capture, judged, chosen);
  if (inCapitals >= 0) return inCapitals;
  const text = blocks[chosen]?.text ?? "";
  const isOpen =
    verdicts[chosen] === undefined &&
    !isPrintedDay(text, capture.language) &&
    !isBrokenSentence(capture, judged, chosen);
  if (isOpen && mayHead(text) && !isCaption(capture, chosen)) return giveWay(capture, chosen);
  const open = findOpenHeadline(capture, judged);
  // A doubtful headline costs less than a page without one, which is refused.
  return open < 0 && verdicts[chosen] === undefined ? chosen : open;
}
