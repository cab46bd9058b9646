/** A publisher's name: what a form leaves around it, "newsletter", rights, years, and what can be one. */
import { foldLabel, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "The contents of this site are ©2017 …": a sentence goes on into the name's place. */
const ENDS_OPEN = new RegExp(String.raw`\s${oneOf("notOutletEnds")}$`, "u");

/** "All Rights Reserved ©", "Tidal Media. Alle Rechte vorbehalten": rights behind a name, or in its place. */
const RIGHTS = new RegExp(String.raw`(?:(?<![\s.,·|–。-])[\s.,·|–。-]+|^)${oneOf("allRights")}\.?$`, "iu");
/** "Copyright Tidal Media", "Tidal Herald newsletter", "Opphavsrett": what is none of a name that stands in a form's place. */
const BEFORE_NAME = new RegExp(String.raw`^${oneOf("copyright")}(?: (?:\p{Ll}{2} )?|$)`, "iu");
const BEHIND_NAME = new RegExp(String.raw`(?<!\s)\s${oneOf("newsletters")}$`, "iu");

/** A year, which is masked, and spaces at either end; a dash or a bar behind it. */
export const YEARS = /^[#\s]+|(?<![#\s|–-])[#\s|–-]+$/gu;

/** "Ediciones Kestrel S" of "S.L.": a company's form, broken at its stop. */
const BROKEN_FORM = /(?:\s\p{Lu})+$/u;

/** A name without what a form leaves around it. */
export const cleanName = (name: string): string =>
  name
    .replace(RIGHTS, "")
    .replace(BEFORE_NAME, "")
    .replace(BEHIND_NAME, "")
    .replace(YEARS, "")
    .replace(BROKEN_FORM, "");

/** Longest word in small letters within a name: "of", "und", "über". UTF-16 units. */
const LONGEST_SMALL = 4;
const SMALL_WORD = /^\p{Ll}+$/u;

/** Whether words are printed as a name is, and not as a sentence or its start. */
export function isPrintedAsName(name: string, language: string): boolean {
  if (ENDS_OPEN.test(name)) return false;
  if (!hasHabit(language, "titled")) return true;
  return name.split(" ").every((word) => word.length <= LONGEST_SMALL || !SMALL_WORD.test(word));
}

/** Longest name. UTF-16 units. */
const LONGEST_NAME = 42;
const MOST_WORDS = 6;

/** "© BELGA PHOTO KOBE VANDERSTRAETE": whose picture it is; "Photo News" is a paper's name. */
function namesPicture(folded: string): boolean {
  const words = folded.split(" ");
  return words.length > 2 && words.some((word, at) => at > 0 && lexicon.creditLabels.has(word));
}

/** "Sentinel Premium", "Harrow PRO": what a house sells to readers, and not the house. */
const PRODUCTS: ReadonlySet<string> = new Set(lexicon.phrases.productEnds);
const endsInProduct = (folded: string): boolean => PRODUCTS.has(folded.slice(folded.lastIndexOf(" ") + 1));

/** Whether the words between can be a newspaper's or a station's name. */
export function isOutletName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(" ").length > MOST_WORDS) return false;
  if (/^\p{Lu}{2,4}$/u.test(name) && !lexicon.publishers.has(foldLabel(name))) return false;
  if (
    !/^[\p{Lu}\p{Lo}«“]/u.test(name) ||
    /[.!?:;|()@/,\d。！？：；，、（）•]/u.test(name.replace(/\.(?:com|net|org|\p{L}{2})$/u, ""))
  )
    return false;
  const folded = foldLabel(name);
  return (
    !lexicon.agencies.has(folded) &&
    !lexicon.services.has(folded) &&
    !lexicon.creditBare.has(folded) &&
    !lexicon.creditLabels.has(folded) &&
    !lexicon.phrases.notOutlets.includes(folded) &&
    !endsInProduct(folded) &&
    !namesPicture(folded)
  );
}

/** "The Tempest review": a headline's start, and no paper's name; "The Monthly Review" is one. */
const endsAsPiece = (text: string): boolean =>
  lexicon.phrases.pieceKinds.includes(text.slice(text.lastIndexOf(" ") + 1));

/** "صحيفة المنارة" is a paper by its article, "صحيفة إسرائيلية" one of Israel. */
const ARABIC = /^\p{Script=Arabic}/u;
const ARABIC_NAME = / ال/u;

/** Whether a text is a newspaper's or a station's name by its words: "The Harbour Courier". "Music News" is a section. */
export function isOutlet(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  if (words.every((word) => lexicon.sections.has(word)) || endsAsPiece(text)) return false;
  if (ARABIC.test(text) && !ARABIC_NAME.test(text)) return false;
  return words.length > 1 && isOutletName(text) && words.some((word) => lexicon.outlets.has(word));
}
