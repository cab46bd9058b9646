/** Cards of other stories amid a story: "Climate & Coast" / "Sea stars bred in a lab are ready." / "Releasing them is another matter." / "March 30, 2025". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** "March 30, 2025", "30 mars 2025". UTF-16 units. */
const DAY = /^(?:(\p{L}{3,10})\.? \d{1,2}, \d{4}|\d{1,2}\.? (\p{L}{3,10})\.? \d{4})$/u;
const SHORTEST_DAY = 9;
const LONGEST_DAY = 22;
/** The section, the title and what sums the other story up. UTF-16 units. */
const MOST_LINES = 3;
const LONGEST_KICKER = 40;
const LONGEST_LINE = 200;
/** The model is surer of the story's own, and so sure of the paragraph below. */
const UNSURE = 0.85;
const SURELY_STORY = 0.9;

function isDay(text: string): boolean {
  if (text.length < SHORTEST_DAY || text.length > LONGEST_DAY) return false;
  const [, first, behind] = DAY.exec(text) ?? [];
  const month = first ?? behind;
  return month !== undefined && lexicon.months.has(foldLabel(month));
}

/** Whether a line is a section of the page, by its word or as the page prints it elsewhere, too. */
const isSection = (text: string, printed: ReadonlyMap<string, number>): boolean =>
  text.length <= LONGEST_KICKER &&
  !endsSentence(text) &&
  ((printed.get(text) ?? 0) > 0 || lexicon.sections.has(foldLabel(text)));

/** The block of the section with which the card begins that a day ends; -1 where that ends none. A chronicle's day heads what stands below it. */
function findCard(draft: StoryDraft, day: number, printed: ReadonlyMap<string, number>): number {
  const { texts, judged } = draft;
  for (let at = day - 1; at >= day - MOST_LINES && at > 0; at -= 1) {
    const text = texts[at] ?? "";
    const isOpen = draft.given[at] === undefined && (judged[at]?.confidence ?? 1) < UNSURE;
    if (!isOpen || text.length > LONGEST_LINE) return -1;
    if (at < day - 1 && isSection(text, printed)) return isStory(draft, at - 1) ? at : -1;
  }
  return -1;
}

/** Leaves such cards out of the story. */
export function dropDatedCards(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const isBelowCard = (at: number): boolean =>
    isDay(texts[at] ?? "") &&
    !isStory(draft, at) &&
    draft.judged[at + 1]?.label === "paragraph" &&
    (draft.judged[at + 1]?.confidence ?? 0) >= SURELY_STORY;
  const days = [...texts.keys()].filter(isBelowCard);
  if (days.length === 0) return draft;
  const printed = new Map<string, number>();
  const first = draft.judged.findIndex((_, at) => isStory(draft, at));
  const last = draft.judged.findLastIndex((_, at) => isStory(draft, at));
  // "Claim" / … / "Claim" / …: what heads parts of the story stands amid it again.
  for (const [at, text] of texts.entries())
    if (text.length <= LONGEST_KICKER && (at < first || at > last)) printed.set(text, (printed.get(text) ?? 0) + 1);
  const judged = [...draft.judged];
  for (const day of days) {
    const kicker = findCard(draft, day, printed);
    for (let at = kicker; kicker >= 0 && at < day; at += 1) judged[at] = judge("other", "dated-card", LIKELY);
  }
  return redraft(draft, judged);
}
