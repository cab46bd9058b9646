/** A letter set large at a story's start, which the capture parts from the rest of its word: "N" / "a endlich!". */
import { lexicon } from "../../lexicon/index.ts";
import { startsSmall } from "../sentence.ts";

const { phrases } = lexicon;
/** What stands in the brackets of a class, as capitals. */
const writeCapitals = (letters: readonly string[]): string => letters.join("").toUpperCase();

/** Letters that are words in no language. */
const NEVER_WORD = /^["“„«»]?[BDFGHJLMNPQRT]$/u;
/** Letters that are words in few languages, "S přáteli", and "C", of which music and programs speak. Where the text looks like none of those they are set large: "S" / "ieben Meter". */
const RARE_WORDS = phrases.letterWords.filter((word) => !phrases.letterWordsToo.includes(word));
const RARE_WORD = new RegExp(`^["“„«»]?[C${writeCapitals(RARE_WORDS)}]$`, "u");
const LOOKS_RARE = new RegExp(
  String.raw`(?<!\S)[${phrases.letterWords.join("")}]\s|[${phrases.letterWordSigns.join("")}]`,
  "u",
);
/** So much tells what a text looks like: all of it is not asked. UTF-16 units. */
const [ENOUGH_TO_TELL, ASKED] = [40, 400];
/** Letters that are words in many languages: "A ferry". They are set large where what is left can be no word: "A" / "m Morgen", "I" / "n the village". */
const COMMON_WORD = new RegExp(`^["“„«»]?[${writeCapitals(phrases.letterWordsToo)}]$`, "u");
const NO_WORD = /^(?:[bdfghjlmnpqrt]|[bcdfghjklmnpqrst]{2})(?=[\s,])/u;
/** "U kunt over de brug": a letter that addresses the reader. It is set large before an n, but not "ne": "U" / "nter der Brücke", "U" / "ntil noon", "U neemt". */
const ADDRESSES = new RegExp(`[${writeCapitals(phrases.addressLetters)}]$`, "u");
const UN = /^n(?!e)/u;
/** "B" / "barge – a long boat": a letter of the alphabet above its words; but "E" / "en boot", "L" / "legó". */
const HEADS_WORDS = /^["“„«»]?([BCDFGHJKMNPQRSTVWXZ])\1/iu;

/**
 * Whether a letter set large stands before the rest of its word.
 * @param before The text before the break.
 * @param after The text behind it.
 */
export function opensWord(before: string, after: string): boolean {
  if (before.length > 2 || !startsSmall(after)) return false;
  if (HEADS_WORDS.test(before + after) || (ADDRESSES.test(before) && !UN.test(after))) return false;
  if (NEVER_WORD.test(before)) return true;
  if (RARE_WORD.test(before)) return after.length >= ENOUGH_TO_TELL && !LOOKS_RARE.test(after.slice(0, ASKED));
  return COMMON_WORD.test(before) && NO_WORD.test(after);
}
