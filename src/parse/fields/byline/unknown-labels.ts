/** By-words of languages that the lexicon does not know, which stand in names: "Gan Nia Prydderch", "Troch Sjoukje Hoekstra". */
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { opensNote } from "./byline-subject.ts";

/** "Gan Nia Prydderch": a word, and a name of two words or more. UTF-16 units of the word. */
const LONGEST_WORD = 12;

/** A name without its first word, where that is no given name, and what is left is a name; null for others. */
function withoutFirst(name: string): string | null {
  const space = name.indexOf(" ");
  const rest = name.slice(space + 1);
  if (space < 0 || space > LONGEST_WORD || !rest.includes(" ") || hasGivenName(name.slice(0, space))) return null;
  return isName(rest) ? rest : null;
}

/** Whether the page prints a name for itself, or begins a note on its bearer with it. */
const isPrinted = (name: string, texts: readonly string[]): boolean =>
  texts.some((text) => text === name || opensNote(text, name));

/**
 * Names without a word before them that is no part of one: the page has the name without it elsewhere. Of "Mary Ann Lee" beside "Ann Lee" the longer
 * is the name.
 * @param names of one byline
 * @param texts the capture's blocks
 */
export function dropUnknownLabels(names: readonly string[], texts: readonly string[]): readonly string[] {
  const bare = names.map((name) => {
    const rest = withoutFirst(name);
    return rest !== null && (names.includes(rest) || isPrinted(rest, texts)) ? rest : name;
  });
  return bare.filter(
    (name) =>
      !bare.some((other) => other.endsWith(` ${name}`) && other.split(" ").length === name.split(" ").length + 1),
  );
}
