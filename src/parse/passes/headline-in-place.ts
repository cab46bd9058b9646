/** Finds the line that is the headline in place of the one that the model chose: that may be a kicker, a byline, a standfirst or a picture's alt text. */

import type { Capture } from "../capture.ts";
import { findTitled, foldTitle } from "../front-matter/page-title.ts";
import { findAboveSigner, findBelowSigner } from "./headline-above-signer.ts";
import { findAboveStory, findBelowNames, findOnTop } from "./headline-around.ts";
import { findBelowDatedTitles, findBelowTicker } from "./headline-below-items.ts";
import { type Chosen, chanceOf, isOpen, mayBe, maySumUp, summing, textOf } from "./headline-chosen.ts";
import { isAltText, isCredit, isKicker, isSigning, mayHead } from "./headline-looks.ts";
import { findBelowSlogan, isHouse, LEAST_BELOW_MASTHEAD } from "./headline-masthead.ts";
import { isInOtherScript } from "./headline-script.ts";
import { findTold } from "./headline-told.ts";
import { findListed } from "./headline-way.ts";
import { isMasthead } from "./masthead-looks.ts";

/** A block beside the chosen one is the headline in its place from this chance on. */
const LEAST_CHANCE = 0.2;
const LEAST_ABOVE = 0.3;
/** A kicker shows by its form: less is enough for the line below it. */
const LEAST_BELOW_KICKER = 0.15;
/** Where alt text and its caption show what the chosen block is, less is enough for the line below them. */
const LEAST_BELOW_ALT = 0.15;
/** The same where its credit does. */
const LEAST_BELOW_CREDIT = 0.15;
/** The same of a line below a name that stands twice. */
const LEAST_BELOW_RUBRIC = 0.4;
/** Such a name is no longer. UTF-16 units. */
const LONGEST_RUBRIC = 24;
/** A headline stands so few blocks above its standfirst, with what kind of piece it is between. */
const FARTHEST_ABOVE = 3;
/** The page's title, as a browser shows it, stands so few blocks above the headline. */
const BELOW_TITLE = 4;

/** A case in which another block is the headline: its number, or -1 where the case is not this one. */
type Case = (chosen: Chosen) => number;

/** The headline a little below the page's title, as a browser shows it; the chosen one where it is that headline. */
const findBelowTitle: Case = ({ capture, block, text, below }) => {
  const { blocks } = capture;
  const titled = findTitled(text, blocks.slice(below, below + BELOW_TITLE));
  if (titled !== null && isOpen(capture, titled.index)) return titled.index;
  const own = blocks.slice(block, below);
  const isTitled = blocks
    .slice(Math.max(0, block - BELOW_TITLE), block)
    .some((title) => findTitled(title.text, own) !== null);
  return isTitled ? block : -1;
};

/** The headline below the office of who signs on top of the page; the chosen one where it is that headline. */
const findBelowOffice: Case = ({ capture, block, above }) => {
  const title = findBelowSigner(capture, block);
  if (title >= 0) return title;
  return findBelowSigner(capture, above) === block ? block : -1;
};

/** "Faster crossings: ferries sail at night" / "Faster crossings ferries sail at night": where the kicker ends, only the first says. */
const findWithItsColon: Case = ({ capture, text, above }) => {
  const line = textOf(capture, above);
  const isSame = /:\s/.test(line) && !text.includes(":") && foldTitle(line) === foldTitle(text);
  return mayBe(capture, above, 0) && isSame ? above : -1;
};

/** The line below a kicker, a masthead, or a line in another script than the story's. */
const findBelowKicker: Case = ({ capture, text, below }) => {
  const line = textOf(capture, below);
  const isBelow =
    (mayBe(capture, below, LEAST_BELOW_KICKER) && isKicker(text, line)) ||
    (mayBe(capture, below, 0) && isInOtherScript(text, line, capture.language)) ||
    (mayBe(capture, below, LEAST_BELOW_MASTHEAD) && isMasthead(text, capture.seed.stated.publisher));
  return isBelow ? below : -1;
};

/** The line above one that says who wrote the story, with a date below. */
const findAboveSigning: Case = ({ capture, text, above, below }) =>
  mayBe(capture, above, LEAST_CHANCE) && capture.glance(below).digit && isSigning(text) ? above : -1;

/** "Ferries from below" / "Harrow Falls: Beside the shipowners' summit, deckhands met in a net loft": the second sums the story up. */
const findAboveSummary: Case = (chosen) => {
  const { capture, text, above } = chosen;
  if (!mayBe(capture, above, LEAST_ABOVE) || !maySumUp(chosen)) return -1;
  const line = textOf(capture, above);
  // "Ask a Skipper" / "Ask a Skipper" / "How deep is the harbour?": the way to the page's part, and its name.
  const isRubric = isKicker(line, text) || textOf(capture, above - 1) === line;
  return isRubric || isHouse(line, capture) ? -1 : above;
};

/**
 * A line a little above the chosen one that is likelier a headline than that: "The view from Ansel: a town on the brink" / "Editorial" / "The
 * council has only fuelled the crisis. …", which sums the story up.
 */
const findLikelierAbove: Case = (chosen) => {
  const { capture, block, above } = chosen;
  if (!maySumUp(chosen)) return -1;
  for (let at = above; at >= Math.max(0, block - FARTHEST_ABOVE); at -= 1) {
    const text = textOf(capture, at);
    if (!isOpen(capture, at) || !mayHead(text) || isHouse(text, capture) || isSigning(text)) continue;
    if (chanceOf(capture, at) > chanceOf(capture, block)) return at;
  }
  return -1;
};

/** "市民在河边买菜" / "图源：新华社" / "望海市通过市场改建方案": below a picture's words and its labelled credit stands a line that sums nothing up. */
const findBelowCredit: Case = ({ capture, below }) => {
  const under = below + 1;
  const isHead = isCredit(capture, below) && mayBe(capture, under, LEAST_BELOW_CREDIT);
  return isHead && summing(capture, under) < chanceOf(capture, under) ? under : -1;
};

/** The line below a caption whose picture's alt text was chosen. */
const findBelowAltText: Case = ({ capture, text, below }) => {
  const isOverCaption = capture.verdicts[below]?.label === "caption" && isAltText(text, textOf(capture, below));
  return isOverCaption && mayBe(capture, below + 1, LEAST_BELOW_ALT) ? below + 1 : -1;
};

/** "Ask a Skipper" / "Ask a Skipper" / "Three of ten ferries were late": the way to the page's part, and its name, above what may well be a headline. */
const findBelowRubric: Case = ({ capture, text, above, below }) =>
  text.length <= LONGEST_RUBRIC && textOf(capture, above) === text && mayBe(capture, below, LEAST_BELOW_RUBRIC)
    ? below
    : -1;

/** All cases; the first that is this one decides. */
const CASES: readonly Case[] = [
  findBelowTitle,
  ({ capture, block }) => findListed(capture, block),
  ({ capture, block }) => findBelowTicker(capture, block),
  ({ capture, block }) => findBelowDatedTitles(capture, block),
  ({ capture, block }) => findTold(capture, block),
  ({ capture, block }) => findBelowSlogan(capture, block),
  ({ capture, block }) => findAboveSigner(capture, block),
  findBelowOffice,
  findWithItsColon,
  findBelowKicker,
  findAboveSigning,
  findAboveSummary,
  findLikelierAbove,
  findBelowCredit,
  findBelowAltText,
  findBelowRubric,
  ({ capture, block }) => findOnTop(capture, block),
  ({ capture, block }) => findAboveStory(capture, block),
  ({ capture, block }) => findBelowNames(capture, block),
];

/**
 * The block that is the headline where the model chose this one: mostly itself.
 * @param block The number of a block that no rule has read.
 */
export function findInPlace(capture: Capture, block: number): number {
  const chosen = { capture, block, text: textOf(capture, block), above: block - 1, below: block + 1 };
  for (const find of CASES) {
    const found = find(chosen);
    if (found >= 0) return found;
  }
  return block;
}
