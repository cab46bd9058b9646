/** Lines that say at which time a page was changed, without the day: "Atualizado às 18h30", "(Aktualisiert um 14.30 Uhr)", "Corrigé à 19h12 : …". */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** A line that is nothing else, and one that says what was changed, are no longer. UTF-16 units. */
const LONGEST = 72;
const LONGEST_NOTE = 160;

/** A time of day: "18h30", "18 h 30", "14.30", "6:30", and hours alone before a word for them, "18 Uhr", "6 pm". */
const CLOCK = new RegExp(
  String.raw`(?<![\d.:/])\d{1,2}(?:[:.]\d{2}(?![.\d/])|\s?h(?:\s?\d{2})?(?!\p{L})|\s?(?=${oneOf("clockWords", "clockHalves")}(?!\p{L})))`,
  "u",
);
const CHANGED = new RegExp(String.raw`(?<!\p{L})${oneOf("changedWords")}(?!\p{L})`, "u");
/** "Update 18.30 uur" amid a story heads what is new. */
const HEADS = new RegExp(String.raw`^${oneOf("changeHeads")}(?!\p{L})`, "u");
/** What may stand around the two: the article's name, small words, the hour's words, a day. */
const AROUND_KINDS = [
  "articleWords",
  "changedWords",
  "changeHeads",
  "timeJoints",
  "clockWords",
  "clockHalves",
  "dateJoints",
] as const;
const wordsOf = (phrases: readonly string[]): string[] => phrases.flatMap((words) => foldText(words).split(" "));
const AROUND: ReadonlySet<string> = new Set(AROUND_KINDS.flatMap((kind) => wordsOf(lexicon.phrases[kind])));
/** "O texto foi alterado às 18h30 pela assembleia" tells of any text: a note opens with what it is of, "Este texto", or that it was changed. */
const STARTS: ReadonlySet<string> = new Set([
  ...wordsOf(lexicon.phrases.articleWords),
  ...wordsOf(lexicon.phrases.changedWords),
]);
/** A day; with its year the line states a date, which is read elsewhere. */
const NUMBER = /^\d{1,2}\.?$/;
/** "This story was updated at 6:30 pm on 12 March 2024" */
const YEAR_ALONE = /^\s\d{4}$/;
const PARTS = /[\s,]+/;
/** Behind the time: what was changed, "com declarações da oposição", ": a obra custa quatro milhões". */
const WHAT = new RegExp(String.raw`^(?:\s?:|,?\s${oneOf("withAgency", "changedTo")}\s)`, "iu");
const ARTICLE = new RegExp(String.raw`(?<!\p{L})${oneOf("articleNouns")}(?!\p{L})`, "u");

const isAround = (word: string): boolean =>
  word === "" ||
  NUMBER.test(word) ||
  AROUND.has(word) ||
  lexicon.months.has(word) ||
  lexicon.weekdays.has(word) ||
  lexicon.zones.has(word);

const areAround = (text: string): boolean => text.split(PARTS).every(isAround);

/** What such a line is: the time alone, or a note on what was changed. */
export type ChangeLine = "time" | "head" | "note";

/** How far the words around the time go on behind it: "14.30 Uhr (MEZ)", "18h30 de 13 de março". UTF-16 units. */
function measureAround(behind: string): number {
  let end = 0;
  for (const word of behind.matchAll(/[^\s,]+/gu)) {
    if (!isAround(word[0].replace(/[:.]$/, ""))) break;
    end = word.index + word[0].replace(/:$/, "").length;
  }
  return end;
}

/**
 * Reads a line that says at which time a page was changed.
 * @param text the block
 * @returns "head" where it may head a part of the story as well; null where it is anything else
 */
export function readChangeLine(text: string): ChangeLine | null {
  if (text.length > LONGEST_NOTE || !/\d/.test(text)) return null;
  const bare = foldText(text).replace(/^[([]|[)\]]?\.?[)\]]?$/gu, "");
  const clock = CLOCK.exec(bare);
  if (clock === null) return null;
  const before = bare.slice(0, clock.index);
  const isHead = HEADS.test(bare);
  if (!(isHead || CHANGED.test(bare)) || !areAround(before.replace(/[:(]/g, " "))) return null;
  const behind = bare.slice(clock.index + clock[0].length);
  const at = measureAround(behind);
  const rest = behind.slice(at);
  if (rest.trim() === "") return text.length > LONGEST ? null : isHead ? "head" : "time";
  if (isHead || YEAR_ALONE.test(rest) || !CHANGED.test(before) || !STARTS.has(before.split(" ", 1)[0] ?? ""))
    return null;
  return WHAT.test(rest) || ARTICLE.test(before) ? "note" : null;
}
