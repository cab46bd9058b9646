/** A masthead with its slogan in one line: "The Harbour Courier | News for the coast". */
import { foldText, lexicon, trimLabel } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** A name, the sign that parts it, and what the paper says of itself. */
const PARTED = /^(\S[^|:–—·•]{2,40}?)(\s?:\s|\s(?:[|–—·•-]|::)\s)(\S.{2,79})$/u;
/** "TODAY'S PAPER | JUNE 03, 2015" tells a day; "Independent since 1890" is a slogan. */
const COUNTS = /\d(?!\d{0,3}$)|(?<!\d)\d{1,3}$/u;
/** Words of a slogan. */
const MOST_WORDS = 10;
const SPEAKS = /[.?!…。！？]["”»’]?$/u;

const SLOGAN = new RegExp(`^${oneOf("sloganOpenings")}`, "iu");
const ENDS_WORD = /^(?!\p{L})|\s$/u;

/** "Le Phare de Saint-Aubert", "Küstenblatt": each word with a capital, but for the smallest. */
const NAME = /^\p{Lu}[^\s\d]*(?: (?:\p{Lu}[^\s\d]*|\p{Ll}{1,3}))*$/u;

/** A line's name and slogan. */
export interface Masthead {
  readonly name: string;
  /** Whether the slogan is one by its first words: "News for the coast", "Nachrichten aus der Heide". */
  readonly sure: boolean;
}

/** Whether a text begins with a slogan's words, and the last of them is whole: "News from", and not "news fromage". */
function opensAsSlogan(text: string): boolean {
  const opening = SLOGAN.exec(text)?.[0];
  return opening !== undefined && ENDS_WORD.test(opening.endsWith(" ") ? " " : text.slice(opening.length));
}

/**
 * Reads a line that may be a masthead with its slogan. Without a slogan's words only a name that is known tells one, and not before a colon: "The Harbour
 * Courier: how a paper was lost" is a headline.
 * @param text the line
 * @param isOutlet whether a name is a paper's by its words
 * @param stated the publisher that the front matter states
 */
export function readMasthead(text: string, isOutlet: (name: string) => boolean, stated?: string): Masthead | null {
  const [, printed = "", sign = "", slogan = ""] = PARTED.exec(text) ?? [];
  if (slogan === "" || SPEAKS.test(slogan) || slogan.split(" ").length > MOST_WORDS) return null;
  const name = printed.trim();
  const sure = opensAsSlogan(slogan);
  const folded = trimLabel(foldText(name));
  const isKnown =
    isOutlet(name) ||
    lexicon.publishers.has(folded) ||
    (stated !== undefined && trimLabel(foldText(stated)) === folded);
  if (sure) return isKnown || NAME.test(name) ? { name: lexicon.publishers.get(folded) ?? name, sure } : null;
  return isKnown && !sign.includes(": ") && !COUNTS.test(slogan)
    ? { name: lexicon.publishers.get(folded) ?? name, sure }
    : null;
}
