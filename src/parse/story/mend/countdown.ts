/** Numbers that stand in blocks of their own above what they count: "21)" / "The Ferry" / a paragraph / "20)" / "Two Anchors". */
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { weighLength } from "./looks.ts";

const NUMBER = /^#?(\d{1,3})[.)]$/;
/** "#100.": UTF-16 units. */
const LONGEST_NUMBER = 5;
/** So many numbers that count up, or down, are a list's. */
const FEWEST = 3;
/** Numbers that are left out between two of a row stand in the same block as their titles. */
const WIDEST_STEP = 3;
/** What is counted has a title of its own or is a paragraph. Weighed. */
const LONGEST_TITLE = 100;

/** A section has so many blocks; what a number counts in a list is its title and a paragraph or two. */
const SHORTEST_SECTION = 5;

/** Whether numbers part a story into sections, "2." / "I had come to Passage Rock …", without titles: the paragraphs below them are long. */
function areSections(texts: readonly string[], row: readonly number[]): boolean {
  const [first = 0, last = 0] = [row[0], row.at(-1)];
  const long = row.filter((at) => weighLength(texts[at + 1] ?? "") > LONGEST_TITLE);
  return long.length * 2 > row.length && last - first >= SHORTEST_SECTION * (row.length - 1);
}

/** Where the rows of numbers stand. */
function findRows(texts: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let [last, way] = [Number.NaN, 0];
  for (const [at, text] of texts.entries()) {
    const number = text.length > LONGEST_NUMBER ? Number.NaN : Number(NUMBER.exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    const by = number - last;
    const row = rows.at(-1);
    const goesOn = Math.abs(by) <= WIDEST_STEP && by !== 0 && (row?.length === 1 || Math.sign(by) === way);
    if (row !== undefined && goesOn) row.push(at);
    else rows.push([at]);
    [last, way] = [number, Math.sign(by)];
  }
  return rows;
}

/** A number goes with the line below it, and from the first to the last that is in the story all are; "Most read" is another row. */
export function joinNumbers(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const isFree = (at: number): boolean =>
    at < texts.length && given[at] === undefined && judged[at]?.label !== "headline" && !NUMBER.test(texts[at] ?? "");
  const mended: StoryDraft = redraft(draft, judged);
  for (const row of findRows(texts)) {
    if (row.length < FEWEST) continue;
    const told = row.filter((at) => isFree(at + 1) && (isStory(mended, at) || isStory(mended, at + 1)));
    const [first = Number.NaN, last = Number.NaN] = [told[0], told.at(-1)];
    const parts = areSections(texts, row);
    for (const at of row.filter((each) => each >= first && each <= last)) {
      if (given[at] !== undefined || !isFree(at + 1)) continue;
      if (parts) {
        judged[at] = judge("subhead", "section-number", LIKELY);
        if (judged[at + 1]?.label !== "subhead") judged[at + 1] = judge("paragraph", "below-number", LIKELY);
        continue;
      }
      const isTitle = weighLength(texts[at + 1] ?? "") <= LONGEST_TITLE;
      const label: Judgement["label"] = isTitle ? "subhead" : "listitem";
      judged[at] = judge(label, "number", LIKELY);
      judged[at + 1] = judge("continuation", "number", LIKELY);
    }
  }
  return mended;
}
