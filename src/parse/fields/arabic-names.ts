/** Names in Arabic script, which has no capitals: what tells a person's from a heading, and a label from the name that a dash parts from it. */
import { foldText, lexicon } from "../../lexicon/index.ts";
import { hasGivenName } from "./given-names.ts";

const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x6ff;
/** "كتب- أحمد السيد", "كتبت – رنا الحوراني": a dash in the place of a colon. */
const LABEL_DASH = /^([\p{Script=Arabic} ]{2,16})[-–—]/u;

/** A text whose label ends with a dash, with a colon in its place; others as they are. */
export function writeColon(text: string): string {
  const first = text.charCodeAt(0);
  return first < FIRST_ARABIC || first > LAST_ARABIC ? text : text.replace(LABEL_DASH, "$1:");
}

const ARABIC = /^\p{Script=Arabic}/u;
/** A word with its article, "in the" or "for the" too, but for those of compound names: "عبد الرحمن", "نور الدين". */
const DEFINITE = /^(?:ال|بال|لل)(?!له$|دين$|رحمن$)/u;
/** "المدينة", "القنوات": such a noun is a family's name seldom. */
const DEFINITE_NOUN = /^ال.*(?:ة|ات)$/u;
/** A family's name has an article, a person's given name none; two are a noun and what is said of it. */
const MOST_DEFINITE = 1;

/** Whether words are a heading or a caption by their articles: "جسر المدينة القديم", "الرئيس التنفيذي". */
export function isArabicHeading(text: string): boolean {
  if (!ARABIC.test(text) || hasGivenName(text)) return false;
  const words = text.split(" ");
  const definite = words.filter((word) => DEFINITE.test(word));
  return (
    DEFINITE.test(words[0] ?? "") ||
    definite.length > MOST_DEFINITE ||
    definite.some((word) => DEFINITE_NOUN.test(word))
  );
}

/** "محمد علي وسارة حسن": whether a word is "and" with a given name behind it, and not a name that begins so, "وليد". */
export function joinsGivenName(word: string): boolean {
  const folded = foldText(word);
  return folded.startsWith("و") && !lexicon.givenNames.has(folded) && lexicon.givenNames.has(folded.slice(1));
}
