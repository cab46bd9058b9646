/** The name by which somebody is called, between the given name and the family's: Robert "Bob" McTavish. */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import { hasGivenName } from "./given-names.ts";

const OPENERS = markCodes("\"“„«‘'(");

const CALLED = String.raw`(\p{Lu}[\p{L}\p{M}.-]{1,14})`;
/** In brackets stands a place or a house as well: "Lena Marsh (Harrow) Ada Moss" are two people. One word is before them, then. */
const NICKNAME = new RegExp(
  String.raw`^(\p{Lu}[^\s"“„«(]{1,24}(?: [^\s"“„«(]{1,24}){0,2}) (?:["“„]${CALLED}["”“]|«${CALLED}»|[‘']${CALLED}[’']) (\p{Lu}.*)$`,
  "u",
);
const IN_BRACKETS = new RegExp(String.raw`^(\p{Lu}[^\s"“„«(]{1,24}) \(${CALLED}\) (\p{Lu}.*)$`, "u");

function hasOpener(text: string): boolean {
  for (let at = 2; at < text.length; at += 1) if (isMarked(OPENERS, text, at)) return true;
  return false;
}

/**
 * A name without the nickname in it; one of the two is a given name that the lexicon knows, as none is in 'The "Old" Mill'.
 * @param text what may be somebody's name
 * @returns the same text where it holds none
 */
export function withoutNickname(text: string): string {
  if (!hasOpener(text)) return text;
  const found = NICKNAME.exec(text) ?? IN_BRACKETS.exec(text);
  if (found === null) return text;
  const [, given = "", ...more] = found;
  const family = more.at(-1) ?? "";
  const called = more.slice(0, -1).find((each) => each !== undefined) ?? "";
  return hasGivenName(called) || hasGivenName(given) ? `${given} ${family}` : text;
}
