/** The label of every block of a page, worked out from what the page really holds. */
import { Char } from "../../src/lexicon/chars.ts";
import { BIT } from "../../src/lexicon/parts.ts";
import type { Capture } from "../../src/parse/story/capture.ts";
import { STORY_LABELS, type StoryLabel } from "../../src/parse/story/labels.ts";
import { endsSentence } from "../../src/parse/story/seam.ts";
import type { Gold } from "../measure/corpus.ts";
import { alignBody, keepLetters } from "./align.ts";

// Object.fromEntries forgets which keys it was given: all labels.
const NUMBER_OF = Object.fromEntries(STORY_LABELS.map((label, i) => [label, i])) as Record<StoryLabel, number>;

/** The truth about a capture's blocks. */
export interface Truth {
  /** For each block the number of its label in STORY_LABELS. */
  readonly labels: Uint8Array;
  /** For each block the number of its paragraph, or -1. */
  readonly owners: Int32Array;
}

/** A text of which a block may hold the beginning only, or that may begin a block, is longer than this. Letters. */
const LONG_ENOUGH = 20;

/** Labels the open blocks that say one of `texts`; a loose one may stop early or go on. */
function markTexts(
  labels: Uint8Array,
  keys: readonly string[],
  texts: readonly string[],
  label: StoryLabel,
  isLoose = false,
): void {
  const wanted = texts.map(keepLetters).filter((key) => key.length > 1);
  const isNear = (key: string, text: string): boolean =>
    isLoose &&
    text.length > LONG_ENOUGH &&
    (key.startsWith(text) || (key.length > LONG_ENOUGH && text.startsWith(key)));
  keys.forEach((key, i) => {
    if (labels[i] !== NUMBER_OF.other || key.length < 2) return;
    if (wanted.some((text) => key === text || isNear(key, text))) labels[i] = NUMBER_OF[label];
  });
}

/** A subhead is narrower than this. */
const SUBHEAD_WIDTH = 90;

function markBody(labels: Uint8Array, owners: Int32Array, { facts }: Capture): void {
  const blocksOf = new Map<number, number>();
  for (const owner of owners) if (owner >= 0) blocksOf.set(owner, (blocksOf.get(owner) ?? 0) + 1);
  let last = -1;
  owners.forEach((owner, i) => {
    const fact = facts[i];
    if (owner < 0 || !fact) return;
    const isOpen = !endsSentence(fact) && fact.unclosed === 0 && fact.last !== Char.colon;
    if (owner === last) labels[i] = NUMBER_OF.continuation;
    else if (fact.marker) labels[i] = NUMBER_OF.listitem;
    else if (blocksOf.get(owner) === 1 && fact.width < SUBHEAD_WIDTH && isOpen) labels[i] = NUMBER_OF.subhead;
    else labels[i] = NUMBER_OF.paragraph;
    last = owner;
  });
}

/** So many short blocks after "Topics:" are topics. */
const MOST_TOPICS = 8;
const TOPIC_WIDTH = 45;
/** A date stands so many blocks above the story at most, and is so narrow. */
const DATE_ABOVE = 25;
const DATE_WIDTH = 90;
/** A sign-off stands so many blocks below the story at most, and is so narrow. */
const SIGNOFF_BELOW = 3;
const SIGNOFF_WIDTH = 60;

/** Labels what the truth does not say, by plain rules: topics after their label, dates near the head, sign-offs. */
function markByRules(labels: Uint8Array, capture: Capture, first: number, last: number): void {
  let topics = 0;
  capture.facts.forEach((fact, i) => {
    const hits = capture.hits[i];
    if (labels[i] !== NUMBER_OF.other || !hits) {
      topics = 0;
      return;
    }
    if (topics > 0 && fact.width < TOPIC_WIDTH) {
      labels[i] = NUMBER_OF.topics;
      topics -= 1;
      return;
    }
    topics = hits.whole & BIT.topics && i > last - 2 ? MOST_TOPICS : 0;
    const isDated = (fact.clock > 0 || fact.years > 0 || fact.dotted > 0) && hits.times > 0;
    if (i < last && i > first - DATE_ABOVE && fact.width < DATE_WIDTH && isDated) labels[i] = NUMBER_OF.time;
    const signs = (hits.whole | hits.opening) & (BIT.agency | BIT.signoff);
    if (i > last && i < last + SIGNOFF_BELOW && fact.width < SIGNOFF_WIDTH && signs) labels[i] = NUMBER_OF.signoff;
  });
}

/** How pages print a credit and an author, as well as bare. */
const CREDIT_LABELS = ["photo", "foto", "credit", "image source", "bild"];
const BYLINE_LABELS = ["by", "von"];

const withLabels = (names: readonly string[], labels: readonly string[]): string[] =>
  names.flatMap((name) => labels.map((label) => `${label} ${name}`));

/**
 * Labels all blocks of a page. Where a block would do for two labels, the body wins, then the order below.
 * @param blocks The blocks that the model judges.
 * @param gold What the page holds.
 * @param capture The same blocks as the model reads them.
 */
export function labelTruth(blocks: readonly string[], gold: Gold, capture: Capture): Truth {
  const owners = alignBody(blocks, gold.body);
  const labels = new Uint8Array(blocks.length);
  const keys = blocks.map(keepLetters);
  const { captions = [], credits = [], authors = [] } = gold;
  markBody(labels, owners, capture);
  markTexts(labels, keys, [gold.headline ?? ""], "headline");
  markTexts(labels, keys, [gold.summary ?? ""], "standfirst");
  markTexts(labels, keys, captions, "caption", true);
  markTexts(labels, keys, [...credits, ...withLabels(credits, CREDIT_LABELS)], "credit");
  markTexts(labels, keys, [...authors, ...withLabels(authors, BYLINE_LABELS)], "byline");
  const isOwned = (owner: number): boolean => owner >= 0;
  markByRules(labels, capture, owners.findIndex(isOwned), owners.findLastIndex(isOwned));
  return { labels, owners };
}
