/** What speaks for a name without a label being the author's: a time, a role or the same name beside it. */

import { isAddress } from "../address.ts";
import type { FieldContext, Found } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { hasGivenName, isName } from "../names.ts";
import { isAboutAuthor, isWhen, LONGEST_ROLE } from "./author-signs.ts";
import { isHandle } from "./handle.ts";
import { isRole } from "./roles.ts";

/** What a page says of who wrote. */
export interface Byline {
  /** As printed; blocks joined by a space. */
  readonly text: string;
  readonly names: readonly string[];
  /** Short name of the agency that it names. */
  readonly agency: string | null;
  /** The agencies, desks or newspapers that stand where names would, as printed: authors where no name is. */
  readonly desks: readonly string[];
  /** The newspaper or station that it names: "Joanna Wrzosek, Kurier Nadbrzeżny". */
  readonly outlet: string | null;
}

/** A byline that a block, or a run of blocks, is read as; null where they are none. */
export type BylineReading = Found<Byline> | null;

/** Points from which on a name without a label is a byline; see weighName. */
export const ENOUGH = 2;
/** A note on the author may be the story's last blocks. */
const NOTE_BLOCKS = 3;
/** A short story names whom it is about in so many blocks, a longer one in its first half. */
const OPENING_BLOCKS = 8;

/** Scripts in which a given name tells. */
const CASED = /^[\p{Script=Latin}]/u;

/** A note on an author is longer than the name by so much. UTF-16 units. */
const SHORTEST_NOTE = 20;

/** "上越" / "上越市の棚田オーナー": in scripts that run words together so short a name is the start of another word. UTF-16 units. */
const LONGEST_STEM = 2;

/** Whether a name is whole at a text's start; where words run together, "홍길동은", a longer one is. */
const isWholeName = (text: string, name: string): boolean =>
  !/^\p{L}/u.test(text.slice(name.length)) || (!CASED.test(name) && name.length > LONGEST_STEM);

const opensNote = (text: string, name: string): boolean =>
  text.startsWith(name) && text.length > name.length + SHORTEST_NOTE && isWholeName(text, name);

/** Whether a block presents somebody as a writer: a handle, a role, a note that begins with the name. */
export function isPresented(context: FieldContext, index: number, names: readonly string[]): boolean {
  const { text, digit, sentence } = context.glance(index);
  if (isHandle(text) || names.some((name) => opensNote(text, name))) return true;
  return text.length > 0 && text.length <= LONGEST_ROLE && !digit && !sentence && isRole(text) && weighForm(names) >= 0;
}

/** Whether the author's name comes again outside the story: as a link, or at the start of a note on the author. */
function comesAgain(context: FieldContext, index: number, name: string): boolean {
  for (let i = 0; i < context.texts.length; i += 1) {
    const text = context.texts[i] ?? "";
    if (i === index || context.isBody(i) || i === context.headline || !text.includes(name)) continue;
    if (text === name || opensNote(text, name)) return true;
  }
  return false;
}

/**
 * "Lena Marsh: We have built a country without doors": a column's headline opens with who wrote it, whose name opens a note below the
 * story; news and interviews open with whom they are about.
 */
const isColumnOf = ({ texts, headline, bodyEnd }: FieldContext, name: string): boolean => {
  const title = texts[headline] ?? "";
  if (!title.startsWith(`${name}: `) || !/^[\p{L}\p{N}]/u.test(title.slice(name.length + 2))) return false;
  return texts.slice(bodyEnd + 1).some((text) => opensNote(text, name));
};

/**
 * Whether the headline or the story's first half speaks of somebody: whom a story is about it names early. Who wrote it, a note below
 * the story names, and an interview somewhere.
 */
export function isSubject(context: FieldContext, name: string): boolean {
  const headline = context.texts[context.headline] ?? "";
  if (headline.includes(name) && !isColumnOf(context, name)) return true;
  if (!context.story().includes(name)) return false;
  const last = Math.max(context.bodyStart + OPENING_BLOCKS, (context.bodyStart + context.bodyEnd) / 2);
  for (let i = context.bodyStart; i <= Math.min(last, context.bodyEnd - NOTE_BLOCKS); i += 1) {
    const text = context.texts[i] ?? "";
    // The name alone, in a live page's entries, is who wrote it.
    if (context.isBody(i) && text !== name && text.includes(name)) return true;
  }
  return false;
}

/** Whether no block between headline and story could be another's name. */
function isOnlyName(context: FieldContext, names: readonly string[]): boolean {
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    const text = withoutMarker(context.texts[i] ?? "");
    if (text.length < 48 && !names.includes(text) && isName(text)) return false;
  }
  return context.headline >= 0;
}

/** What the names themselves tell: a person's begins with a given name; "Aktuelle Meldung" does not. */
export function weighForm(names: readonly string[]): number {
  const [name = ""] = names;
  if (!CASED.test(name)) return 0;
  return names.every(hasGivenName) ? 1 : names.some(hasGivenName) ? 0 : -1;
}

/** "29 Desember 2024, 11:05 WIB" / "Baca di App" / "Rangga Saputra": a call of the page's own may stand between the time and a name. */
const isWhenAboveCall = (context: FieldContext, index: number): boolean =>
  index - 2 > context.headline && context.labels[index - 1] === "furniture" && isWhen(context, index - 2);

/** Points for a name without a label, from what stands around it. */
export function weighName(context: FieldContext, index: number, last: number, names: readonly string[]): number {
  const [name] = names;
  if (name === undefined) return 0;
  if (context.labels[index] === "byline") return ENOUGH + 2;
  let points = 0;
  // "World markets" / the headline / "20 February 2024": the time below the headline says nothing of what stands above it.
  const timed = isWhen(context, last + 1) || (last + 1 !== context.headline && isWhen(context, last + 2));
  if (timed) points += 2;
  const isNoted = index > context.bodyEnd && opensNote(context.texts[last + 1] ?? "", name);
  const isTold = isAboutAuthor(context, last + 1) || (last > index && isAboutAuthor(context, index + 1));
  if (isTold || isNoted || isAddress(context.texts[last + 1] ?? "")) points += 2;
  // Between the time and the story stands who wrote it, and between the time and what shares it: "Priya Desai" / "SHARE".
  const isBelowTime = isWhen(context, index - 1) || isWhenAboveCall(context, index);
  const below = context.glance(last + 1).form;
  const isAboveShare = below?.kind === "share" && below.sure && CASED.test(name);
  if (isBelowTime) points += last + 1 === context.bodyStart || isAboveShare ? 2 : 1;
  if (index - 1 === context.headline || (index - 2 === context.headline && context.glance(index - 1).sentence))
    points += 1;
  if (comesAgain(context, index, name)) points += 1;
  if (isOnlyName(context, names)) points += 1;
  const before = context.glance(index - 1);
  // Below a caption stands who took the picture; with a day below the name, or below the place behind it, and no other name, it is who wrote.
  const isDated = timed && isOnlyName(context, names);
  if (index - 1 > context.headline && before.sentence && isPicture(context, index - 1) && !isDated) points -= 2;
  // Somebody of whom the story or the headline speaks is its subject, or a topic, whatever the name.
  if (names.some((each) => isSubject(context, each))) return points - 3;
  // Above the time a name needs no more to be known than that it is one.
  return points + (timed ? Math.max(0, weighForm(names)) : weighForm(names));
}

/** Whether a block repeats another: what a picture's alt text and caption do. */
function isPicture(context: FieldContext, index: number): boolean {
  const text = context.texts[index] ?? "";
  return (
    context.labels[index] === "caption" ||
    context.texts.some((other, i) => i !== index && Math.abs(i - index) <= 4 && other === text)
  );
}

/** Whether a block belongs to a picture. */
export const isPictures = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" || labels[index] === "credit" || labels[index] === "repeat";
