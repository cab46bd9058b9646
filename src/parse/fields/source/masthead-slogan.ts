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

/** "© 2024 Küstenblatt": rights in a name, by which a page says that it is its paper's. A line with them is no longer. UTF-16 units. */
const RIGHTS = /[©ⓒⒸ]/u;
const LONGEST_RIGHTS = 120;

/** What a page says of its paper. */
export interface PaperSigns {
  /** The publisher that the front matter states. */
  readonly stated?: string | undefined;
  /** The page's blocks. */
  readonly texts: readonly string[];
}

const hasRights = (texts: readonly string[], name: string): boolean =>
  texts.some((text) => text.length <= LONGEST_RIGHTS && RIGHTS.test(text) && text.includes(name));

/**
 * Reads a line that may be a masthead with its slogan, by a name that is known or has the page's rights: "Hurricane Milton: Latest news and updates",
 * "Grève SNCF : les infos pratiques" are headlines. Without a slogan's words so is what stands before a colon: "The Harbour Courier: how a paper was lost".
 * @param text the line
 * @param isOutlet whether a name is a paper's by its words
 * @param page what the page says of its paper
 */
export function readMasthead(text: string, isOutlet: (name: string) => boolean, page: PaperSigns): Masthead | null {
  const [, printed = "", sign = "", slogan = ""] = PARTED.exec(text) ?? [];
  if (slogan === "" || SPEAKS.test(slogan) || slogan.split(" ").length > MOST_WORDS) return null;
  const name = printed.trim();
  const folded = trimLabel(foldText(name));
  const isKnown =
    isOutlet(name) ||
    lexicon.publishers.has(folded) ||
    (page.stated !== undefined && trimLabel(foldText(page.stated)) === folded);
  const sure = opensAsSlogan(slogan);
  const isNone = sure
    ? !isKnown && !hasRights(page.texts, name)
    : !isKnown || sign.includes(": ") || COUNTS.test(slogan);
  if (isNone) return null;
  return { name: lexicon.publishers.get(folded) ?? name, sure };
}
