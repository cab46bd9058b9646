/** Headlines in capitals as printed papers set them, one above the other: "GALE WRECKS PIER" / "TWO MEN SAVED BY LINE". */
import { languageForms, lexicon } from "../../lexicon/index.ts";
import { cutBylineLabel } from "./byline/byline.ts";
import { isRole } from "./byline/roles.ts";
import { hasGivenName } from "./given-names.ts";

const PARTICLES: ReadonlySet<string> = new Set(lexicon.phrases.nameParticles);
const SMALL = /\p{Ll}/u;
const WORD = /\p{Lu}{3}/u;
/** A day's year, and a page's number: such a line is a page's head. */
const YEAR = /\d{4}/;
const [FEWEST_WORDS, MOST_WORDS] = [3, 16];
/** "THE REGATTA." closes with a stop, as headlines did: then two words are enough. */
const CLOSED_WORDS = 2;

/** Whether a line is in capitals and has so many words as a headline. */
export function isInCapitals(text: string): boolean {
  if (!WORD.test(text) || SMALL.test(text) || YEAR.test(text)) return false;
  const words = text.split(" ").length;
  return words <= MOST_WORDS && words >= (text.endsWith(".") ? CLOSED_WORDS : FEWEST_WORDS);
}

/** Whether a small word of the language stands among others: "BY", "WITH", "OF". */
function hasFunctionWord(text: string, language: string): boolean {
  const { words } = languageForms(language).data;
  const inner = text.toLowerCase().split(" ").slice(1, -1);
  return inner.some((word) => words.includes(word) && !PARTICLES.has(word));
}

/**
 * Whether a line in capitals says something, and is nobody's name: "TWO MEN SAVED BY LINE". "MARY ANN JONES" begins with a given name, and "FROM OUR OWN
 * CORRESPONDENT" ends with a trade.
 * @param text the line
 * @param language BCP 47
 */
export function isDeck(text: string, language: string): boolean {
  if (!isInCapitals(text) || cutBylineLabel(text, language) !== null) return false;
  if (isRole(text.slice(text.lastIndexOf(" ") + 1))) return false;
  return hasFunctionWord(text, language) || !hasGivenName(text.split(" ", 1)[0] ?? "");
}
