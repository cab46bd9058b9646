/** Authors that a front matter states in one text, as a byline prints them: "Jo Bloggs, Ann Lee, and Tom Ray", "Martin Luther King, Jr." */
import { foldText, languageForms, lexicon } from "../lexicon/index.ts";
import { cutAtAnd } from "./fields/byline/byline-joints.ts";
import { isName } from "./fields/names.ts";

const SUFFIXES: ReadonlySet<string> = new Set(lexicon.phrases.nameSuffixes);
/** What parts names beside the comma, at which the front matter's reader has cut already. */
const BETWEEN = /[;、；，]/;

/** The people in one entry; the entry itself where a part of it may be no person: "Rowe and Sons", "José Ortega y Gasset". */
function splitEntry(entry: string, and: ReadonlySet<string>): readonly string[] {
  const parts = entry.split(BETWEEN).flatMap((part) => cutAtAnd(part.trim(), and));
  return parts.length > 0 && parts.every((part) => isName(part)) ? parts : [entry];
}

/** "and Tom Ray", behind a comma: the word is no part of a name, whatever follows. */
function dropAnd(entry: string, and: ReadonlySet<string>): string {
  const [first = "", ...rest] = entry.split(" ");
  return rest.length > 0 && and.has(foldText(first)) ? rest.join(" ") : entry;
}

/**
 * Splits stated authors as a byline is split.
 * @param entries As they are listed, or stand between commas.
 * @param language BCP 47: whose word for "and" parts names.
 */
export function splitAuthors(entries: readonly string[], language: string): readonly string[] {
  const { and } = languageForms(language);
  const authors: string[] = [];
  for (const entry of entries) {
    const before = authors.at(-1);
    // "Jr." goes with its name, and without a comma, as those who list and cite names take one for a family name's end.
    if (before !== undefined && SUFFIXES.has(foldText(entry))) authors[authors.length - 1] = `${before} ${entry}`;
    else authors.push(...splitEntry(before === undefined ? entry : dropAnd(entry, and), and));
  }
  return authors;
}
