/** Reads the rights behind a story's last sentence: "… finirà il palo. © RIPRODUZIONE RISERVATA", "… abgesagt. © dpa-infocom, dpa:240305-99-123456/3". */
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { readAgencies } from "./signoff-agencies.ts";
import { ENDED } from "./signoff-names.ts";
import type { InlineSignoff } from "./signoff-run.ts";

/** What is read so may be the page's own footer, where the model takes it for none of the story. */
export const RIGHTS = "signoff.rights";

/** Such a run is no longer, and neither is what ENDED looks at before it. UTF-16 units. */
const LONGEST = 100;
const LONGEST_BEFORE = 12;

const SIGN = String.raw`(?:©|\(c\)|${oneOf("copyright")})`;
const WORDS = oneOf("houseRights", "allRights");
/** "© RIPRODUZIONE RISERVATA", "- Riproduzione riservata", "Riproduzione riservata © Copyright Il Faro". */
const ALONE = new RegExp(String.raw`^(?:[-–—|/(]\s?)?(?:${SIGN}\s?)?${WORDS}(?:\s?${SIGN}[^.!?]{0,40})?\)?\.?$`, "iu");
/** "© 2024 The Harrow Post. All rights reserved.", "Copyright 2024 The Harrow Post. All rights reserved." */
const OF_HOUSE = new RegExp(String.raw`^${SIGN}\s?[^!?]{2,60}[\s.,]${WORDS}\.?$`, "iu");
/** "© dpa-infocom, dpa:240305-99-123456/3", "(dpa:240305-99-123456/3)": by what an agency numbers its texts. */
const NUMBERED =
  /^\(?(?:(?:©|\([Cc]\))\s?)?(?:\p{L}[\p{L}-]{1,20},?\s)?(\p{Ll}{2,6}):\d{6}-\d{2,4}-\d{3,8}(?:\/\d{1,3})?\)?$/u;

/** Where such a run may begin. */
const STARTS = /(?<=[.!?…”“"’»)\]])\s*(?=[-–—|/(\p{L}©])/gu;

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...lexicon.phrases.houseRights, ...lexicon.phrases.allRights].map(lastWord),
);
const CLOSERS = markCodes(".)");

/** Whether a text may end in rights: by its last word, a sign near its end or a digit. */
function mayEndInRights(text: string): boolean {
  let to = text.length;
  while (isMarked(CLOSERS, text, to - 1)) to -= 1;
  if (kindAt(text, to - 1) === Kind.digit) return text.slice(-LONGEST).includes(":");
  return LAST_WORDS.has(lastWord(text.slice(Math.max(0, to - LONGEST), to))) || text.slice(-LONGEST).includes("©");
}

/** The agencies that a run of rights names; null where it is none. */
function readRights(run: string): readonly string[] | null {
  const numbered = NUMBERED.exec(run)?.[1];
  if (numbered !== undefined) return readAgencies(numbered, false);
  return ALONE.test(run) || OF_HOUSE.test(run) ? [] : null;
}

/**
 * Finds the rights behind the last sentence of a paragraph.
 * @returns null where it ends with its own words: "… with all rights reserved" is prose
 */
export function readRightsEnd(text: string): InlineSignoff | null {
  if (!mayEndInRights(text)) return null;
  const start = Math.max(0, text.length - LONGEST);
  for (const match of text.slice(start).matchAll(STARTS)) {
    const from = start + match.index + match[0].length;
    if (!ENDED.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from))) continue;
    const run = text.slice(from).trimEnd();
    const agencies = readRights(run);
    if (agencies !== null) return { text: run, from, agencies, rule: RIGHTS };
  }
  return null;
}
