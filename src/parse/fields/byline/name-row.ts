/** A row of names without a label, and what presents its people as writers. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { isAddress } from "../address.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { announcesText, isAboutAuthor } from "./author-signs.ts";
import { isHouseOfPictures, isNoteGoingOn, isPlaceAboveStory } from "./below-names.ts";
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

/** "… that rare shrimps depend on, writes Prof Lena Marsh": before the name with which words above the story end, a title or none. */
const WRITES = new RegExp(String.raw`[,–—] ${oneOf("writesBehind")} (?:\p{Lu}\p{L}{1,6}\.? ){0,2}$`, "u");

/** Whether what stands between headline and story ends with the names' bearer as who writes. */
function isSaidToWrite({ context, names: [name = ""] }: Row): boolean {
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    const text = (context.texts[i] ?? "").replace(/\.$/, "");
    if (text.endsWith(name) && WRITES.test(text.slice(0, -name.length))) return true;
  }
  return false;
}

/** Whether what stands beside names tells that their bearers wrote: their house, a place, a label, a note. */
export const areTold = (row: Row): boolean => isSaidToWrite(row) || areToldBeside(row);

const areToldBeside = ({ context, index, last, names }: Row): boolean =>
  isHouseOfPictures(context, last + 1) ||
  isPlaceAboveStory(context, last + 1, names) ||
  announcesText(context, index - 1) ||
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
