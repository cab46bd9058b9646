/** Authors that a front matter states in one text: "Jo Bloggs, Ann Lee, and Tom Ray", "Martin Luther King, Jr.", "Bellamy, Ruth; Shah, Iqbal". */
import { foldText, languageForms, lexicon } from "../../lexicon/index.ts";
import { FAMILY_JOINTS } from "../../lexicon/person-names.ts";
import { cutAtAnd } from "../fields/byline/byline-joints.ts";
import { hasGivenName } from "../fields/given-names.ts";
import { isPerson } from "../fields/particle-names.ts";
import { turnRound } from "./family-first.ts";

const SUFFIXES: ReadonlySet<string> = new Set(lexicon.phrases.nameSuffixes);
/** What parts names beside the comma, at which the front matter's reader has cut already where there is no semicolon. */
const BETWEEN = /[;、；，]/;

/** Whether a name begins with a common given name. */
const opensWithGivenName = (name: string): boolean => hasGivenName(name.split(" ", 1)[0] ?? "");

/**
 * Cuts at words for "and", but not between the halves of a family name: "Santiago Ramón y Cajal Agüero". What stands behind a word that joins
 * those is another person where it begins with a known given name.
 */
function cutAtPeople(piece: string, and: ReadonlySet<string>): readonly string[] {
  const joints = new Set([...and].filter((word) => FAMILY_JOINTS.has(word)));
  const others = new Set([...and].filter((word) => !FAMILY_JOINTS.has(word)));
  return cutAtAnd(piece, others).flatMap((part) => {
    const people = joints.size === 0 ? [part] : cutAtAnd(part, joints);
    return people.slice(1).every(opensWithGivenName) ? people : [part];
  });
}

/** The people in one entry; the entry itself where a part of it may be no person: "Rowe and Sons", "José Ortega y Gasset". */
function splitEntry(entry: string, and: ReadonlySet<string>): readonly string[] {
  const parts = cutAtPeople(entry, and);
  return parts.length > 0 && parts.every((part) => isPerson(part, true)) ? parts : [entry];
}

/** What stands between semicolons and their like, and there between commas, but for a name that states the family's first. */
function partEntry(entry: string, language: string): readonly string[] {
  const pieces = entry.split(BETWEEN).map((piece) => piece.trim());
  const filled = pieces.filter((piece) => piece !== "");
  if (filled.length === 0) return [entry];
  const isListed = pieces.length > 1;
  return filled.flatMap((piece) => {
    const turned = turnRound(piece, language, isListed);
    if (turned !== null) return [turned];
    return isListed ? piece.split(",").map((part) => part.trim()) : [piece];
  });
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
  for (const entry of entries.flatMap((each) => partEntry(each, language))) {
    const before = authors.at(-1);
    // "Jr." goes with its name, and without a comma, as those who list and cite names take one for a family name's end.
    if (before !== undefined && SUFFIXES.has(foldText(entry))) authors[authors.length - 1] = `${before} ${entry}`;
    else authors.push(...splitEntry(before === undefined ? entry : dropAnd(entry, and), and));
  }
  return authors;
}
