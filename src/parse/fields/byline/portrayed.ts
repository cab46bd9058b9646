/** People whom a page portrays: an age stands behind their names. */
import { foldText, lexicon, matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "Hanna Berger (74)", "Eirlys Daniel, 74, has …", "Jeanne Dupré, âgée de 74 ans": at once behind the name. */
const AGE = new RegExp(
  String.raw`^\p{Lu}[^,()\d]{3,40}(?:\s\(|,\s)((?:\p{L}+\.?\s){0,2})\d{1,3}(?:\s?${oneOf("yearsOld")}(?!\p{L})|(?=[,;)]|$))`,
  "u",
);
const DIGIT = /\d/;
const AROUND_WORD = /[\s.]+/u;
const BEHIND_NAME = /[,(]\s?([^)]*)/u;

const namesMonth = (word: string): boolean => lexicon.months.has(word) || lexicon.weekdays.has(word);

/** Whether a text opens with a name and an age: who wrote a story tells none. "Ann Lee, March 24, 2024" and "Ann Lee, 2 years ago" say when. */
export function tellsAge(text: string): boolean {
  const [, before] = (DIGIT.test(text) ? AGE.exec(text) : null) ?? [];
  if (before === undefined || foldText(before).split(AROUND_WORD).some(namesMonth)) return false;
  return matchBlockForm(BEHIND_NAME.exec(text)?.[1] ?? "")?.kind !== "relative";
}
