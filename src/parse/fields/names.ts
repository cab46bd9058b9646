/** What can be a person's name, and what cannot. A wrong name is worse than none, so doubt means no. */
import { codeAt } from "../../code-at.ts";
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { BEFORE_SPACELESS, holdsOnlyNameWords, PARTICLES } from "./name-words.ts";
import { withoutNickname } from "./nicknames.ts";
import { isSpacelessName } from "./spaceless-names.ts";

/** Longest and shortest run of text that one name can be; a single word of our letters is longer. UTF-16 units, and words. */
const LONGEST_NAME = 48;
const SHORTEST_NAME = 2;
const SHORTEST_SINGLE = 3;
const MOST_WORDS = 6;
/** A foreign name in Hangul has no more. */
const MOST_HANGUL_WORDS = 2;
const HANGUL = /\p{Script=Hangul}/u;
const LONGEST_HANGUL_WORD = 5;
const HAN = /\p{Script=Han}/u;
/** A name in Han with a space or kana in it is no longer; a verse is. UTF-16 units. */
const LONGEST_HAN_NAME = 12;
/** "de Vries", "al-Masri": a name that a small letter opens. */
const FIRST_PARTICLE = new RegExp(`^${oneOf("firstParticles")}[ -]`);

const SPACE = 0x20;
const SMALL_A = 0x61;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** Behind ASCII come signs, then letters from this on: "À". */
const FIRST_ACCENTED = 0xc0;
const SMALL_Z = 0x7a;
/** Signs of names that a small letter opens: "d'Artagnan", "al-Masri". */
const APOSTROPHES: readonly string[] = ["'", "’"];
const LONGEST_PARTICLE = Math.max(...[...PARTICLES].map((word) => word.length));

/** Whether a word that starts at a place is in small letters and too long for those that names hold; false is not certain. */
function isCommonWord(text: string, from: number, to: number): boolean {
  const first = codeAt(text, from);
  if (first < SMALL_A || first > SMALL_Z || to - from <= LONGEST_PARTICLE) return false;
  return !APOSTROPHES.includes(text.charAt(from + 1)) && text.charAt(from + 2) !== "-";
}

/** Whether a text has so many words, or such, that it cannot be a name: a look without cutting it; false is not certain. */
function isProse(text: string): boolean {
  let words = 1;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && codeAt(text, at) !== SPACE) continue;
    if (at < text.length) words += 1;
    if (words > MOST_WORDS || isCommonWord(text, from, at)) return true;
    from = at + 1;
  }
  return false;
}

/**
 * Whether a text can be one person's name: two to six words, or a name of a script without spaces.
 * @param printed with nothing else in it
 * @param single whether one word will do, as after "By"
 */
export function isName(printed: string, single = false): boolean {
  const text = withoutNickname(printed);
  if (text.length > LONGEST_NAME || text.length < SHORTEST_NAME) return false;
  // What starts with a small letter or a sign is none, but for "d'Artagnan" and its like.
  const first = codeAt(text, 0);
  if (
    first < CAPITAL_A ||
    (first > CAPITAL_Z && first < FIRST_ACCENTED && text[1] !== "'" && text[1] !== "’" && !FIRST_PARTICLE.test(text))
  )
    return false;
  if (first >= BEFORE_SPACELESS && isSpacelessName(text)) return true;
  if (isProse(text)) return false;
  const words = text.split(" ");
  if (words.length > MOST_WORDS || (words.length < 2 && !single) || PARTICLES.has(words.at(-1)?.toLowerCase() ?? ""))
    return false;
  if (words.length === 1 && text.length < SHORTEST_SINGLE) return false;
  // Foreign names in Hangul have two words, hardly ever more, and short ones.
  if (
    HANGUL.test(text) &&
    (words.length > MOST_HANGUL_WORDS || words.some((word) => word.length > LONGEST_HANGUL_WORD))
  )
    return false;
  if (HAN.test(text) && text.length > LONGEST_HAN_NAME) return false;
  if (!holdsOnlyNameWords(words, single)) return false;
  const folded = foldLabel(text);
  return (
    !lexicon.notNames.has(folded) &&
    !lexicon.agencies.has(folded) &&
    !lexicon.sections.has(folded) &&
    !lexicon.services.has(folded)
  );
}
