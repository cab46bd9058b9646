/** Rows below a colon, each with what it is about: "The rounds have been redrawn by area:" / "Monday: Town centre, Rope Walk" / "Tuesday: Upper Ashby" / … */
import { listEach } from "../../../list-each.ts";
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { SHORT_LINE } from "./kinds.ts";

const HEADED_ROW = "headed-row";
/** "Monday: Town centre", "月曜：中心部": what a row is about, and what of it. Times have a colon, too. */
export const HEADED = /^(?=\P{Ll})[^:：.!?。\n]{0,40}\p{L}\)?(?:: |：)\S/u;
/** UTF-16 units. */
const LONGEST = 240;
/** "Sport: City win at last" / "Weather: Rain": two may be other stories' titles below a call that nobody knows. */
const FEWEST = 3;
/** The model is so sure of what stands above the rows and below them. */
const SURELY_STORY = 0.7;

/** Whether a block is a paragraph of the story of which the model is sure. */
const isSure = (draft: StoryDraft, at: number): boolean =>
  isStory(draft, at) && draft.judged[at]?.label !== "subhead" && (draft.judged[at]?.confidence ?? 0) >= SURELY_STORY;

/** Behind the last of the rows that begin at `from`. */
function readRows({ texts, given, judged }: StoryDraft, from: number): number {
  let to = from;
  for (; to < texts.length && given[to] === undefined && judged[to]?.label !== "headline"; to += 1) {
    const text = texts[to] ?? "";
    if (text.length > LONGEST || !HEADED.test(text)) break;
  }
  return to;
}

/** "Die Gewinnzahlen lauten:" / "4 - 11 - 19 - 23 - 38 - 45": so many numbers and nothing else. */
const NUMBERS = /^\d+(?:[\s,;–—-]+\d+){2,20}$/;

/** Takes such rows for the story, all of them, or numbers in a line, where a sentence of it ends in the colon above them and it goes on below. */
export function keepHeadedRows(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const kept = new Set<number>();
  for (let at = 0; at < texts.length; at += 1) {
    if (!endsInColon(texts[at] ?? "") || !isSure(draft, at)) continue;
    const to = readRows(draft, at + 1);
    const rows = Array.from({ length: to - at - 1 }, (_, n) => at + 1 + n);
    // Where the model takes one of them for the story, it need not be sure of what stands below.
    const isAmid = isSure(draft, to) || (isStory(draft, to) && rows.some((row) => isBody(draft.judged[row])));
    if (rows.length >= FEWEST && isAmid) for (const row of rows) kept.add(row);
    const isOfNumbers = draft.given[at + 1] === undefined && NUMBERS.test(texts[at + 1] ?? "");
    if (isOfNumbers && isStory(draft, at + 2)) kept.add(at + 1);
    at = Math.max(at, to - 1);
  }
  if (kept.size === 0) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      kept.has(at) && !isBody(each) ? judge("listitem", HEADED_ROW, LIKELY) : each,
    ),
  );
}

/** By what a row is judged that nothing but its look has settled. */
const BY_LOOK: ReadonlySet<string | undefined> = new Set(["model", SHORT_LINE, HEADED_ROW]);
/** A row of a list is no longer. UTF-16 units. */
const LONGEST_ITEM = 140;

/** "Länge: 260 Meter" / "Breite: 40 Meter" / "Bauzeit: fünf Jahre": so many in a row of which none ends a sentence are a list, whatever the model takes each for. */
export function listHeadedRows(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  // What a rule has settled, such as who speaks, stays.
  const isItem = (at: number): boolean => {
    const text = texts[at] ?? "";
    if (text.length > LONGEST_ITEM || !isStory(draft, at) || !HEADED.test(text) || endsSentence(text)) return false;
    return BY_LOOK.has(judged[at]?.by);
  };
  const items = new Set<number>();
  for (let from = 0; from < texts.length; from += 1) {
    let to = from;
    while (isItem(to)) to += 1;
    if (to - from >= FEWEST) for (let item = from; item < to; item += 1) items.add(item);
    from = Math.max(from, to - 1);
  }
  if (items.size === 0) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at) => (items.has(at) ? judge("listitem", HEADED_ROW, LIKELY) : each)),
  );
}
