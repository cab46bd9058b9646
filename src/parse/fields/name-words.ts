/** Which words a name holds, and which tell that a text names an office, an organisation or a heading. */
import { codeAt } from "../../code-at.ts";
import { isLetter, isMarked, kindAt, markCodes } from "../../lexicon/codes.ts";
import { foldText, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";

/** A section's word may be a part of a name of so many words. */
const LONG_NAME = 3;

/** Small words inside names. */
export const PARTICLES = new Set(lexicon.phrases.nameParticles);
/** Endings and titles that a name may carry. */
const SUFFIXES = new Set(lexicon.phrases.nameSuffixes);

/** An initial capital, or a letter of a script without case; then letters, with the signs that names hold. */
const NAME_WORD = /^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Script=Georgian})[\p{L}\p{M}'’ʻ.־-]*$/u;
const INNER_NAME_PARTICLE = new RegExp(String.raw`^(?:[DdOL]['’]|${oneOf("gluedParticles")})\p{Lu}`, "u");
const CASELESS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

/** Words that headings and organisations hold and names do not, beside the lexicon's roles and sections. */
const NOT_IN_NAMES = new Set(lexicon.phrases.notInNames);

/** What opens a heading and no name: "Der Herzschlag", "Ein Strand". */
const ARTICLES = new Set(lexicon.phrases.firstArticles);

/** A label no longer than this may be a part of a name. UTF-16 units. */
const SHORT_WORD = 5;
const SHORT_WEEKDAY = 3;

/** Scripts whose names have no space start behind this code: Hangul's first letters. */
export const BEFORE_SPACELESS = 0x1100;

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

/** Whether a section's word tells that a text is none: in a short one anywhere, in a longer one, "Wissenschaft Meer Klima", where it opens it. */
function isSection(folded: string, words: readonly string[], at: number): boolean {
  if (!lexicon.sections.has(folded)) return false;
  if (words.length < LONG_NAME) return true;
  // "Faith Wanjiru Mwangi", "India Mary Block"
  return (
    at === 0 &&
    !lexicon.givenNames.has(folded) &&
    !words.slice(1).some((word) => lexicon.givenNames.has(foldText(word)))
  );
}

/** Whether a word has two letters or more. */
function hasLetters(word: string): boolean {
  let letters = 0;
  for (let at = 0; at < word.length && letters < 2; at += 1) if (isLetter(kindAt(word, at))) letters += 1;
  return letters > 1;
}

/**
 * Whether a text's words are such as names hold, and enough of them a name's own.
 * @param single whether one of those will do, as after "By"
 */
export function holdsOnlyNameWords(words: readonly string[], single: boolean): boolean {
  let strong = 0;
  let particles = 0;
  for (const [i, word] of words.entries()) {
    const folded = foldText(word);
    // "Les Carpenter", "Une Haarsaker"
    if (i === 0 && words.length > 1 && ARTICLES.has(folded) && !lexicon.givenNames.has(folded)) return false;
    if (isNameWord(word)) {
      if (SUFFIXES.has(folded) ? i === 0 : isForeignWord(folded) || isSection(folded, words, i)) return false;
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
