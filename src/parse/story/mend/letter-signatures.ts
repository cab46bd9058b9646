/** Who signs a reader's letter, in the lines right below it: "(Mrs) Olwen Beynon" / "Porth Gwyn", "Nia Lewis, Aber Wen". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type StoryDraft } from "./draft.ts";

/** Lines that sign are no longer, and letters no shorter. UTF-16 units. */
export const LONGEST_LINE = 60;
export const SHORTEST_LETTER = 24;
/** "? – Yours, etc,": what a link parted from its letter. */
const SHORTEST_CLOSE = 10;
const MOST_LINES = 5;

/** "(Mrs) ", "Prof ", and "(Mrs)" behind a name; "ap", "van der" within it. */
const ADDRESSED = String.raw`(?:\(\p{Lu}[\p{L}/]{0,8}\.?\) )?`;
const BEHIND = String.raw`(?:,? \(\p{Lu}[\p{L}/]{0,8}\.?\)|,? [A-Z]{2,5})?`;
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:(?:\p{Ll}{1,3}|${oneOf("nameParticles")}) ){0,2}\p{Lu}[\p{L}'’-]+`;
/** "Elland", "Sowerby Bridge, West Yorkshire" */
const PLACE = String.raw`\p{Lu}[\p{L}'’.-]*(?:,? [\p{L}\p{N}'’.-]+){0,4}`;
/** "Mrs J. Arkwright", "Enid Clough, 88", "(Mrs) Olwen Beynon" */
const WRITER = new RegExp(`^${ADDRESSED}${NAME}(?:, \\d{2})?${BEHIND}$`, "u");
const IS_PLACE = new RegExp(`^${PLACE}$`, "u");
/** "Nia Lewis, Aber Wen", "Huw Parry (Mr), Llanfair" */
const WRITER_AT_PLACE = new RegExp(`^${ADDRESSED}${NAME}${BEHIND}, ${PLACE}$`, "u");
const WITHHELD = new RegExp(String.raw`^\(?${oneOf("namesWithheld")}\.?\)?$`, "iu");
/** "MARTHA QUILL,", "Dr Martha Quill,": who wrote a letter, before a comma. */
const WRITER_WITH_COMMA = /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}.'’-]+,$/u;

/** "Mrs J. Arkwright": who may have written a letter, without where. */
export const isWriter = (text: string): boolean => WRITER.test(text);
/** "Elland" */
export const isPlace = (text: string): boolean => IS_PLACE.test(text);
/** "Nia Lewis, Aber Wen", "Name and address supplied": a line that signs a letter by itself. */
export const signsAlone = (text: string): boolean => WITHHELD.test(text) || WRITER_AT_PLACE.test(text);

const ADDRESS = new RegExp(`^${oneOf("letterSalutations")}(?:\\s?[,:–—-]+(?=\\s|$)|$)`, "iu");
/** "SIR – The 4.15 …", "Dear Editor,": whether a text opens as a letter does that addresses the paper. */
export const addressesPaper = (text: string): boolean => ADDRESS.test(text);
const ADDRESS_ALONE = new RegExp(String.raw`^${oneOf("letterSalutations")}[\s,:–—-]*$`, "iu");
/** "Dear Editor,": the letter itself stands below. */
export const onlyAddressesPaper = (text: string): boolean => ADDRESS_ALONE.test(text);

/** ") was right to blame …": what stands below a link's words. */
const GOES_ON = /^[\p{Ll},;.:)]/u;
/** Whether a block reads as the start of a letter. */
export const mayOpenLetter = (text: string): boolean =>
  (mayBeLetter(text) && !GOES_ON.test(text)) || addressesPaper(text);

/** Whether a block reads as a letter, or its last paragraph. */
const mayBeLetter = (text: string): boolean => text.length >= SHORTEST_LETTER && endsSentence(text);

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

/** The short lines right below a block, up to the next letter or what the page says. */
function readLines({ texts, given }: StoryDraft, from: number): readonly number[] {
  const lines: number[] = [];
  for (let at = from; at <= from + MOST_LINES && at < texts.length && given[at] === undefined; at += 1) {
    const text = texts[at] ?? "";
    if (text.length > LONGEST_LINE || mayBeLetter(text) || addressesPaper(text)) break;
    lines.push(at);
  }
  return lines;
}

/**
 * The lines that sign the letter above `from`; none where nobody signs there.
 * @param isTitled whether each of the page's letters has a title: the last line above the next one
 */
function readSignature(draft: StoryDraft, from: number, isTitled: boolean): readonly number[] {
  const { texts } = draft;
  const row = readRow(draft, from);
  if (row.length > 1) return row;
  if (!mayBeLetter(texts[from - 1] ?? "") || draft.given[from - 1] !== undefined) return [];
  const lines = readLines(draft, from);
  const below = texts[from + lines.length] ?? "";
  // "Have your say: email us …" ends the last letter.
  const isAmid = addressesPaper(below) || (mayBeLetter(below) && isStory(draft, from + lines.length));
  const [writer = "", place = ""] = [texts[from], texts[from + 1]];
  const isAlone = WITHHELD.test(writer) || WRITER_AT_PLACE.test(writer);
  if (isAmid) {
    const signing = isTitled ? lines.slice(0, -1) : lines;
    return signing.length > 0 && (isAlone || WRITER.test(writer)) ? signing : [];
  }
  if (isAlone && lines.length > 0) return [from];
  const isPlaced = lines.length > 1 && WRITER.test(writer) && IS_PLACE.test(place);
  return isPlaced ? [from, from + 1] : [];
}

/**
 * The lines that sign the letters of a page.
 * @returns by letter, in their order
 */
export function findSignatures(draft: StoryDraft, isTitled: boolean): readonly (readonly number[])[] {
  return draft.texts.map((_, at) => readSignature(draft, at, isTitled)).filter((lines) => lines.length > 0);
}
