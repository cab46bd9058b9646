/** Lists of the story of which the model takes some items, or all, for furniture: "- Powerful owl: heard at two sites" below "Early results:". */
import { listEach } from "../../../list-each.ts";
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsWaiting } from "./fragments.ts";
import { isHyphenItem, SUBHEAD_AT_MOST, weighLength } from "./looks.ts";

/** The model is no surer that an item is none. */
const UNSURE = 0.8;
/** "- Schools: shut on Friday", "- ７７年 寄付が集まらず中止", "- 2019 the pier burns": what an item is about and what of it, and years. No list of other stories' titles has such alone. */
const HAS_HEAD = /^[-•*]\s[^:：]{2,60}[:：]\s?(?!\p{Lu})\S/u;
const OF_YEAR = /^[-•*]\s[’']?(?:\p{Nd}{2}|\p{Nd}{4})年?(?:\s|[:：、])\S/u;
/** "- Length: 47 km", "- Built: June 2023 to May 2025": facts in numbers, which the model need not take all for the story's. */
const FACT = /^[-•*]\s[^:：\d]{2,40}[:：]\s?(?=\D{0,40}\d).{1,60}$/u;
const FEWEST_ALIKE = 3;
/** The paragraph below such a list is so sure. */
const SURELY_STORY = 0.95;
/** A link amid an item. UTF-16 units. */
const LONGEST_LINK = 48;
const SHORTEST_TITLE = 8;

/** "- mondays to fridays from 6.30": in a language of capitals other stories' titles have one first. A button or a topic has fewer words. */
const SMALL_ITEM = /^[-•*]\s\p{Ll}\S*\s\S+\s\S/u;
/** The model is so sure of the line above it, and no surer that an item is none. */
const SURE_ABOVE = 0.8;
const UNSURE_SMALL = 0.9;
const FEWEST_SMALL = 2;

interface Run {
  readonly from: number;
  /** Behind the last item. */
  readonly to: number;
  readonly items: readonly number[];
}

/** The run of items that begins at `from`, with the links that stand between their words. */
function readRun({ texts, given }: StoryDraft, from: number): Run {
  const items = [from];
  let to = from + 1;
  for (let at = to; at < texts.length && given[at] === undefined; at += 1) {
    const text = texts[at] ?? "";
    if (isHyphenItem(text)) items.push(at);
    else if (text.length > LONGEST_LINK || at !== to || !endsWaiting(texts[at - 1] ?? "")) break;
    if (isHyphenItem(text)) to = at + 1;
  }
  return { from, to, items };
}

/** "The hours at a glance:" / "- mondays to fridays from 6.30" / "- swimmers' hour on tuesdays from 6": the story's last list, with nothing of it below. */
function isOfSmallLetters(draft: StoryDraft, { from, items }: Run): boolean {
  const { texts, judged } = draft;
  const above = judged[from - 1];
  if (items.length < FEWEST_ALIKE || !isStory(draft, from - 1) || !endsInColon(texts[from - 1] ?? "")) return false;
  if (above?.label !== "paragraph" || above.confidence < SURE_ABOVE) return false;
  const small = items.filter((at) => SMALL_ITEM.test(texts[at] ?? ""));
  return small.length >= FEWEST_SMALL && items.every((at) => (judged[at]?.confidence ?? 1) < UNSURE_SMALL);
}

/** Whether a run is the story's, all of it. */
function isWhole(draft: StoryDraft, { from, to, items }: Run): boolean {
  const { texts, given, judged } = draft;
  const lost = items.filter((at) => !isBody(judged[at]));
  if (items.length < 2 || lost.length === 0) return false;
  const [below, isBelow] = [judged[to], isStory(draft, to)];
  const isSureBelow = isBelow && below?.label === "paragraph" && below.confidence >= SURELY_STORY;
  const areAlike = (look: RegExp): boolean => items.every((at) => look.test(texts[at] ?? ""));
  const isOfForm = items.length >= FEWEST_ALIKE && given[from - 1] !== "related" && isSureBelow;
  if (isOfForm && (areAlike(HAS_HEAD) || areAlike(OF_YEAR))) return true;
  if (isOfSmallLetters(draft, { from, to, items })) return true;
  if (lost.length === items.length) return false;
  if (items.length >= FEWEST_ALIKE && given[from - 1] !== "related" && areAlike(FACT)) return true;
  if (!isStory(draft, from - 1)) return false;
  if (lost.some((at) => (judged[at]?.confidence ?? 1) >= UNSURE)) return false;
  const above = texts[from - 1] ?? "";
  // "Highlights of the issue:" / "- The thaw" / "- Order the magazine" / "show more": a list that the page cuts off is none of the story's.
  if (endsInColon(above)) return given[to] !== "related";
  return isBelow && (judged[from - 1]?.label === "subhead" || endsSentence(above));
}

/** Whether a line heads a list that is the story's: "What is open and what is shut". */
function headsList({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (given[at] !== undefined || judged[at]?.label !== "other" || (judged[at]?.confidence ?? 1) >= UNSURE) return false;
  const weight = weighLength(text);
  return weight >= SHORTEST_TITLE && weight <= SUBHEAD_AT_MOST && !endsSentence(text) && /^\P{Ll}/u.test(text);
}

/**
 * Takes the rest of such a list for the story, and what heads it: it stands between blocks of the story, or below a colon, and the model takes an item for the story's and is sure of none that it is not;
 * or all items are of one form that other stories' titles have not. Of 11 such lists of the practice corpus 9 are the story's.
 */
export function keepWholeLists(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const kept = new Set<number>();
  const heads = new Set<number>();
  const links = new Set<number>();
  for (let at = 1; at < texts.length; at += 1) {
    if (given[at] !== undefined || !isHyphenItem(texts[at] ?? "")) continue;
    const run = readRun(draft, at);
    if (isWhole(draft, run)) {
      for (const item of run.items) kept.add(item);
      for (let link = run.from; link < run.to; link += 1) if (!kept.has(link)) links.add(link);
      if (headsList(draft, run.from - 1)) heads.add(run.from - 1);
    }
    at = run.to - 1;
  }
  if (kept.size === 0) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => {
      if (heads.has(at)) return judge("subhead", "list-title", LIKELY);
      if (isBody(each)) return each;
      if (kept.has(at)) return judge("listitem", "whole-list", LIKELY);
      return links.has(at) ? judge("continuation", "whole-list", LIKELY) : each;
    }),
  );
}
