/** Summaries in a box of their own: those that a machine made, and points that end with what comes next. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { SURELY_STORY, WHOLE } from "./furniture-sure.ts";
import { STOP_INSIDE } from "./picture-captions.ts";

const ITEM = /^[-–—•*·]\s/;

const LIKELY = 0.85;

/** A summary in a box has so many blocks at most. */
const LONGEST_DIGEST = 8;

/** Where a box begins whose note on who summed the story up is at `note`, or -1: its title is a page's word for a summary, and nothing else is known between. */
function findDigestTitle(note: number, found: readonly Verdict[]): number {
  const before = found.filter(({ block }) => block < note && block >= note - LONGEST_DIGEST - 1);
  const last = before.reduce<Verdict | undefined>(
    (best, each) => (best && best.block > each.block ? best : each),
    undefined,
  );
  return last?.rule === "furniture.badge" && last.confidence === WHOLE ? last.block : -1;
}

const TITLES: ReadonlySet<string> = new Set(lexicon.phrases.digestTitles.map(foldLabel));
const OUTLOOKS: ReadonlySet<string> = new Set(lexicon.phrases.digestOutlooks.map(foldLabel));
/** Such a summary has so many points at most before what comes next, and each is one sentence. UTF-16 units. */
const MOST_POINTS = 4;
const LONGEST_POINT = 220;
const LONGEST_OUTLOOK = 24;

const isPoint = (text: string): boolean =>
  text.length <= LONGEST_POINT && endsSentence(text) && !STOP_INSIDE.test(text);

/** Where the line stands that asks what comes next, below the points of a summary; -1 where none does. */
function findOutlook({ blocks, verdicts }: Capture, title: number): number {
  for (let at = title + 1; at <= title + MOST_POINTS + 1 && verdicts[at] === undefined; at += 1) {
    const text = blocks[at]?.text ?? "";
    if (at > title + 1 && text.length <= LONGEST_OUTLOOK && OUTLOOKS.has(foldLabel(text)))
      return isPoint(blocks[at + 1]?.text ?? "") ? at : -1;
    if (!isPoint(text)) break;
  }
  return -1;
}

/** The model takes a summary's points for the story's, and doubts it; the paragraph below them it knows. */
const MOST_DOUBTED = 0.9;
const FEWEST_POINTS = 2;
/** "Council votes on 8 June.": below a first point that it doubts it is surer of a short one; the story's first paragraph is longer. UTF-16 units. */
const LONGEST_SURER = 100;

/** So many paragraphs below tell the points again, with as many of their long words as there are points, by the words' first letters. */
const FARTHEST_TOLD = 10;
const STEM = 5;
const LONG_WORD = /[\p{L}\p{M}]{5,}|\d{2,}/gu;

/** The starts of the long words that blocks have. */
const listStems = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ text }) => (text.toLowerCase().match(LONG_WORD) ?? []).map((word) => word.slice(0, STEM))));

/** How many points stand below a summary's title that nothing marks: one sentence each, of which the model doubts each, above a paragraph that it knows. */
function countDoubted({ blocks, verdicts, judged }: Capture, title: number): number {
  const isDoubted = (at: number): boolean => {
    const { label, confidence = 0 } = judged[at] ?? {};
    const isShort = at > title + 1 && (blocks[at]?.text.length ?? 0) <= LONGEST_SURER;
    const most = isShort ? SURELY_STORY : MOST_DOUBTED;
    return verdicts[at] === undefined && label !== "headline" && (label !== "paragraph" || confidence < most);
  };
  let at = title + 1;
  while (at <= title + MOST_POINTS && isDoubted(at) && isPoint(blocks[at]?.text ?? "")) at += 1;
  const below = judged[at];
  const isAbove = verdicts[at] === undefined && below?.label === "paragraph" && below.confidence >= SURELY_STORY;
  const count = at - title - 1;
  if (!isAbove || count < FEWEST_POINTS) return 0;
  // "In Kürze" / "Sie ist alt, und sie bleibt.": a column's name, and the story. What sums it up is told again below.
  const story = listStems(blocks.slice(at, at + FARTHEST_TOLD));
  const told = [...listStems(blocks.slice(title + 1, at))].filter((stem) => story.has(stem));
  return told.length >= count ? count : 0;
}

/** "In short:" / "The mail run will be kept going." / "What’s next?" / "The drivers begin in May.": points above the story, though no mark says so. */
export function findPoints(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const points: Verdict[] = [];
  for (const { block, rule } of found) {
    if (rule !== "furniture.badge" || !TITLES.has(foldLabel(capture.blocks[block]?.text ?? ""))) continue;
    const outlook = findOutlook(capture, block);
    const last = outlook > 0 ? outlook + 1 : block + countDoubted(capture, block);
    for (let at = block + 1; at <= last; at += 1)
      // What is merely furniture may sum the story up.
      points.push({ block: at, label: "badge", rule: "furniture.digest-item", confidence: LIKELY });
  }
  return points;
}

/**
 * The items of a summary that a machine made: "AI generated summary" / "- A roundabout near Grindle …", and "Kortversjonen" / "Brua stenges." /
 * "Oppsummeringen er laget av KI …", whose items have no marks.
 */
export function findDigests({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const isStory = (at: number): boolean => {
    const { label, confidence = 0 } = judged[at] ?? {};
    return label === "headline" || (label === "paragraph" && confidence >= SURELY_STORY);
  };
  const items: number[] = [];
  for (const { block, rule } of found) {
    if (rule !== "furniture.digest") continue;
    // A title announces what is below; a note is a sentence.
    const title = endsSentence(blocks[block]?.text ?? "") ? findDigestTitle(block, found) : -1;
    const between = blocks.slice(title + 1, block).map(({ index }) => index);
    if (title >= 0 && !between.some(isStory)) items.push(...between.filter((at) => !verdicts[at]));
    if (title >= 0) continue;
    for (let at = block + 1; at < blocks.length && !verdicts[at] && ITEM.test(blocks[at]?.text ?? ""); at += 1) {
      if (isStory(at)) break;
      items.push(at);
    }
  }
  return items.map((block) => ({ block, label: "furniture", rule: "furniture.digest-item", confidence: LIKELY }));
}
