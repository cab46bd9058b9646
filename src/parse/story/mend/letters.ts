/** A page of readers' letters, each with who wrote it and where: "… I live opposite." / "Geoffrey Mounsey" / "Elland". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** What such a page says of itself above its first letter, in a block of its own or behind the headline's bar; a day may follow, "Letters to the Editor, March 6th: …". */
const HEADED = new RegExp(String.raw`(?:^|[|–—:]\s)${oneOf("lettersPages")}(?:$|,|\s?[|–—:])`, "iu");
/** "Mrs J. Arkwright", "Enid Clough, 88" */
const WRITER = /^(?:(?:Dr|\p{Lu}[\p{L}.'’-]*) ){1,4}\p{Lu}[\p{L}'’-]+(?:, \d{2})?$/u;
/** "Elland", "Sowerby Bridge, West Yorkshire" */
const PLACE = /^\p{Lu}[\p{L}'’-]*(?:,? [\p{L}'’-]+){0,4}$/u;
/** Lines that sign are no longer, and letters no shorter. UTF-16 units. */
const LONGEST_LINE = 40;
const SHORTEST_LETTER = 24;
/** "? – Yours, etc,": what a link parted from its letter. */
const SHORTEST_CLOSE = 10;
/** One letter with its writer below it may be anything. */
const FEWEST_LETTERS = 2;

/** Whether the page heads its story as letters: in the headline, right above it or below; a menu names its letters farther up. */
function isHeaded({ texts, judged }: StoryDraft): boolean {
  const first = judged.findIndex(isBody);
  const headline = judged.findIndex(({ label }) => label === "headline");
  return texts.slice(Math.max(headline - 1, 0), Math.max(first, 0)).some((text) => HEADED.test(text.trim()));
}

/** Readers' comments begin with a call, and other stories with theirs. */
const ENDS_LETTERS: ReadonlySet<string | undefined> = new Set(["share", "related"]);

/** "MARTHA QUILL,", "Dr Martha Quill,": who wrote a letter, before a comma. */
const WRITER_WITH_COMMA = /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}.'’-]+,$/u;
const MOST_LINES = 5;

/** The lines that sign a letter that ends in a comma: "… – Yours, etc," / "MARTHA QUILL," / "Carrickbeg," / "Co Wexford."; none where the row does not end. */
function readRow({ texts, given }: StoryDraft, from: number): readonly number[] {
  const letter = texts[from - 1] ?? "";
  if (!WRITER_WITH_COMMA.test(texts[from] ?? "") || letter.length < SHORTEST_CLOSE || !letter.endsWith(",")) return [];
  const row: number[] = [];
  for (let at = from; at < from + MOST_LINES && given[at] === undefined; at += 1) {
    const text = texts[at] ?? "";
    if (text === "" || text.length > LONGEST_LINE) break;
    row.push(at);
    if (!text.endsWith(",")) return row;
  }
  return [];
}

/** The lines that sign letters, each with what stands below it: a place, or a row up to one. */
function findSigning(draft: StoryDraft): readonly (readonly number[])[] {
  const rows = draft.texts.map((_, at) => readRow(draft, at)).filter((row) => row.length > 1);
  return [...findWriters(draft).map((at) => [at, at + 1]), ...rows];
}

/** The places of the lines that sign letters, each with the place below it. */
function findWriters({ texts, given }: StoryDraft): number[] {
  const textAt = (at: number): string => (given[at] === undefined ? (texts[at] ?? "") : "");
  const signs = (at: number): boolean => {
    const [letter, writer, place] = [textAt(at - 1), textAt(at), textAt(at + 1)];
    const isLetter = letter.length >= SHORTEST_LETTER && endsSentence(letter);
    const isShort = writer.length <= LONGEST_LINE && place.length <= LONGEST_LINE;
    return isLetter && isShort && WRITER.test(writer) && PLACE.test(place);
  };
  return texts.flatMap((_, at) => (signs(at) ? [at] : []));
}

/** Keeps letters, who signs them, and the titles between them. */
export function keepLetters(draft: StoryDraft): StoryDraft {
  if (!isHeaded(draft)) return draft;
  const first = draft.judged.findIndex(isBody);
  const end = draft.given.findIndex((label, at) => at > first && ENDS_LETTERS.has(label));
  const rows = findSigning(draft).filter(([at = -1]) => end < 0 || at < end);
  if (rows.length < FEWEST_LETTERS) return draft;
  const { texts, given } = draft;
  const signing = new Set(rows.flat());
  const last = Math.max(...signing);
  const isLetter = (at: number): boolean =>
    (texts[at] ?? "").length >= SHORTEST_LETTER && (endsSentence(texts[at] ?? "") || signing.has(at + 1));
  const mendAt = (each: Judgement, at: number): Judgement => {
    if (given[at] !== undefined || at < first - 1 || at > last) return each;
    if (signing.has(at)) return judge("paragraph", "letters", LIKELY);
    if (isStory(draft, at)) return each;
    if (at > first && isLetter(at)) return judge("paragraph", "letters", LIKELY);
    return each.label === "other" && isLetter(at + 1) ? judge("subhead", "letters", LIKELY) : each;
  };
  return redraft(draft, listEach(draft.judged, mendAt));
}
