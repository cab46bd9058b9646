/** Bylines that name a desk or an agency and nobody: "PTI", "IANS | New Delhi", "Special Correspondent", "By Herald Sports Bureau". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { cutBylineLabel } from "./byline.ts";
import { readAgencyName } from "./names.ts";

/** A byline without a name. */
export interface DeskByline {
  /** Short name of the agency that it is. */
  readonly agency: string | null;
  /** The newspaper or station whose desk it is. */
  readonly outlet: string | null;
  /** Whether "By" or its like stands before it. */
  readonly labelled: boolean;
}

/** Longest byline of a desk. UTF-16 units. */
const LONGEST = 64;
/** Words of desks, after "By". */
const DESKS = new Set(
  "bureau desk staff team reporter reporters correspondent correspondents newsroom agencies".split(" "),
);
const SENTENCE_END = /[.!?…。！？]$/u;

/** "Delta Herald Sports Bureau" → "Delta Herald": two words or more, up to the one that newspapers' names end with. */
function readOutlet(words: readonly string[]): string | null {
  const at = words.findIndex((word) => lexicon.outlets.has(word.toLowerCase()));
  const name = words.slice(0, at + 1);
  return at > 0 && name.every((word) => /^\p{Lu}/u.test(word)) ? name.join(" ") : null;
}

/**
 * Reads a block as the byline of a desk or an agency.
 * @param text the block
 * @param language BCP 47
 * @returns null where it is none; an agency alone may sign a picture as well, so its place must tell
 */
export function readDeskByline(text: string, language: string): DeskByline | null {
  if (text.length > LONGEST || text.length < 2 || SENTENCE_END.test(text)) return null;
  const [first = "", ...others] = text.split(/(?:(?<!\s)\s+)?\|\s*/u);
  const agency = readAgencyName(first);
  if (agency !== null && others.every((part) => /^(?:\p{Lu}[^:]*)?$/u.test(part)))
    return lexicon.agencies.get(foldLabel(first))?.credit ? null : { agency, outlet: null, labelled: false };
  const folded = foldLabel(text);
  const words = folded.split(" ");
  if (lexicon.notNames.has(folded) && words.some((word) => DESKS.has(word)) && !words.includes("email"))
    return { agency: null, outlet: null, labelled: false };
  const rest = cutBylineLabel(text, language)?.rest ?? "";
  const named = rest.split(" ");
  if (!/^\p{Lu}/u.test(rest) || !named.some((word) => DESKS.has(word.toLowerCase()))) return null;
  return { agency: null, outlet: readOutlet(named), labelled: true };
}
