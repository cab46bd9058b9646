/** What can be a person's name, and what cannot. A wrong name is worse than none, so doubt means no. */
import { codeAt } from "../../code-at.ts";
import { isLetter, isMarked, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, foldText, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { isSpacelessName } from "./spaceless-names.ts";

/** Longest and shortest run of text that one name can be; a single word of our letters is longer. UTF-16 units, and words. */
const LONGEST_NAME = 48;
const SHORTEST_NAME = 2;
const SHORTEST_SINGLE = 3;
const MOST_WORDS = 6;
/** A foreign name in Hangul has no more. */
const MOST_HANGUL_WORDS = 2;
/** A section's word may be a part of a name of so many words. */
const LONG_NAME = 3;

/** Small words inside names. */
const PARTICLES = new Set(lexicon.phrases.nameParticles);
/** Endings and titles that a name may carry. */
const SUFFIXES = new Set(lexicon.phrases.nameSuffixes);

/** An initial capital, or a letter of a script without case; then letters, with the signs that names hold. */
const NAME_WORD = /^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Script=Georgian})[\p{L}\p{M}'’ʻ.־-]*$/u;
const HANGUL = /\p{Script=Hangul}/u;
const LONGEST_HANGUL_WORD = 5;
const HAN = /\p{Script=Han}/u;
/** A name in Han with a space or kana in it is no longer; a verse is. UTF-16 units. */
const LONGEST_HAN_NAME = 12;
const INNER_NAME_PARTICLE = new RegExp(String.raw`^(?:[DdOL]['’]|${oneOf("gluedParticles")})\p{Lu}`, "u");
/** "de Vries", "al-Masri": a name that a small letter opens. */
const FIRST_PARTICLE = new RegExp(`^${oneOf("firstParticles")}[ -]`);
const CASELESS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

/** Words that headings and organisations hold and names do not, beside the lexicon's roles and sections. */
const NOT_IN_NAMES = new Set(lexicon.phrases.notInNames);

/** What opens a heading and no name: "Der Herzschlag", "Ein Strand". */
const ARTICLES = new Set(lexicon.phrases.firstArticles);

/** A label no longer than this may be a part of a name. UTF-16 units. */
const SHORT_WORD = 5;
const SHORT_WEEKDAY = 3;

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

/** Scripts whose names have no space start behind this code: Hangul's first letters. */
const BEFORE_SPACELESS = 0x1100;

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) || INNER_NAME_PARTICLE.test(word);
}

const ONE_HAN = /^\p{Script=Han}$/u;
const LAST_SIGNS = markCodes(".'’");

/** A word that tells that the text names an office, an organisation or a heading. */
function isForeignWord(folded: string): boolean {
  const word = isMarked(LAST_SIGNS, folded, folded.length - 1) ? folded.replace(/(?<![.'’])[.'’]+$/, "") : folded;
  // "News-Redaktion", "Online-Redakteurin"
  const last = word.slice(word.lastIndexOf("-") + 1);
  if (NOT_IN_NAMES.has(last) || lexicon.roles.has(word) || lexicon.roles.has(last)) return true;
  // "Mark Di Stefano", "Sam Okoro": short forms of weekdays are parts of names.
  const isWhole = word.length > SHORT_WEEKDAY || codeAt(word, 0) >= BEFORE_SPACELESS;
  if (isWhole && lexicon.weekdays.has(word)) return true;
  // "Published On", "Facebook Symbol", "입력"; short labels are parts of names too: "El", "Le", "Stand".
  return word.length > SHORT_WORD && (lexicon.timeLabels.has(word) || lexicon.services.has(word));
}

/** Whether a word has two letters or more. */
function hasLetters(word: string): boolean {
  let letters = 0;
  for (let at = 0; at < word.length && letters < 2; at += 1) if (isLetter(kindAt(word, at))) letters += 1;
  return letters > 1;
}

/** What of a name's words does not belong in one, by count: a test that stops at the first doubt. */
function holdsOnlyNameWords(words: readonly string[], single: boolean): boolean {
  let strong = 0;
  let particles = 0;
  for (const [i, word] of words.entries()) {
    const folded = foldText(word);
    if (i === 0 && words.length > 1 && ARTICLES.has(folded)) return false;
    if (isNameWord(word)) {
      if (
        SUFFIXES.has(folded)
          ? i === 0
          : isForeignWord(folded) || (lexicon.sections.has(folded) && words.length < LONG_NAME)
      )
        return false;
      // "西脇 航": a given name of one Han character.
      if (hasLetters(word) || CASELESS.test(word) || ONE_HAN.test(word)) strong += 1;
    } else if (PARTICLES.has(folded)) particles += 1;
    else return false;
  }
  // "By van der Berg"
  if (single && strong === 1 && particles === words.length - 1) return true;
  return (
    strong >= (words.length > 1 && words.some((w) => w.length === 2 && w.endsWith(".")) ? 1 : Math.min(2, words.length))
  );
}

/**
 * Whether a text can be one person's name: two to six words, or a name of a script without spaces.
 * @param text with nothing else in it
 * @param single whether one word will do, as after "By"
 */
export function isName(text: string, single = false): boolean {
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
