/** A row of names without a label, and what presents its people as writers. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { isAddress } from "../address.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { announcesText, isAboutAuthor, isWhen } from "./author-signs.ts";
import { isHouseOfPictures, isNoteGoingOn, isPlaceAboveStory } from "./below-names.ts";
import { isByWord } from "./byline-by-day.ts";
import { CASED, opensNote } from "./byline-subject.ts";

/** Names without a label, in the blocks from `index` to `last`. */
export interface Row {
  readonly context: FieldContext;
  readonly index: number;
  readonly last: number;
  readonly names: readonly string[];
  /** Whether a time stands below them. */
  readonly timed: boolean;
}

/** "… that rare shrimps depend on, writes Prof Lena Marsh": what stands before the name with which words above the story end. */
const WRITES = new RegExp(`[,–—] ${oneOf("writesBehind")} `, "u");
/** One of the titles that may stand before the name, at most as many as MOST_TITLES. */
const TITLE = /^\p{Lu}\p{L}{1,6}\.? /u;
const MOST_TITLES = 2;

/** The names with which words between headline and story end as those of who writes, each with its titles and without. */
function gatherWriters({ texts, headline, bodyStart }: FieldContext): ReadonlySet<string> {
  const writers = new Set<string>();
  for (const text of texts.slice(headline + 1, Math.max(0, bodyStart))) {
    const [, ...behind] = text.split(WRITES);
    let name = behind.at(-1)?.replace(/\.$/, "");
    for (let titles = 0; titles <= MOST_TITLES && name !== undefined; titles += 1) {
      writers.add(name);
      name = TITLE.test(name) ? name.replace(TITLE, "") : undefined;
    }
  }
  return writers;
}

/** Whether what stands between headline and story ends with the names' bearer as who writes. */
function isSaidToWrite({ context, names: [name = ""] }: Row): boolean {
  context.writers ??= gatherWriters(context);
  return context.writers.has(name);
}

/** Whether what stands beside names tells that their bearers wrote: their house, a place, a label, a note. */
export const areTold = (row: Row): boolean => isSaidToWrite(row) || areToldBeside(row);

const areToldBeside = ({ context, index, last, names }: Row): boolean =>
  isHouseOfPictures(context, last + 1) ||
  isPlaceAboveStory(context, last + 1, names) ||
  announcesText(context, index - 1) ||
  (isByWord(context.texts[index - 1] ?? "") && (isWhen(context, index - 2) || isWhen(context, last + 1))) ||
  isAboutAuthor(context, last + 1) ||
  (last > index && isAboutAuthor(context, index + 1));

/** Whether a note or an address below a name presents its bearer. */
export const isNoted = ({ context, index, last }: Row, name: string): boolean =>
  isNoteGoingOn(context, last + 1) ||
  (index > context.bodyEnd && opensNote(context.texts[last + 1] ?? "", name)) ||
  isAddress(context.texts[last + 1] ?? "");

/** Whether a name that is no person's for sure opens the capture, above its headline. */
export const isPageName = ({ context, index }: Row, name: string): boolean =>
  index === 0 && index < context.headline && CASED.test(name) && !hasGivenName(name);
