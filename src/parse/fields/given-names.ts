/** Which words are common given names: by one of them a name is surely a person's. */
import { foldText, lexicon } from "../../lexicon/index.ts";

const NOT_ASCII = /[^\x20-\x7e]/;

/** Whether a folded word is a given name, with the accents that it is printed with or without. */
const isGivenName = (word: string): boolean =>
  lexicon.givenNames.has(word) ||
  (NOT_ASCII.test(word) && lexicon.givenNames.has(word.normalize("NFD").replace(/\p{M}+/gu, "")));

/** Peoples who write so have the family's name last: what ends with a given name is a town, a saint or a shrine ("זכרון יעקב", "Άγιος Νικόλαος"). */
const FAMILY_LAST = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Greek}]/u;

/** Whether the first word of a name is a common given name, or the last, where the family's stands first: then it is a person's. */
export function hasGivenName(name: string): boolean {
  const words = name.split(/[\s-]+/);
  const told = FAMILY_LAST.test(name) ? [words[0]] : [words[0], words.at(-1)];
  return told.some((word) => word !== undefined && isGivenName(foldText(word)));
}
