/** What speaks for a name without a label being the author's: a time, a role or the same name beside it. */

import { isAddress } from "../address.ts";
import type { FieldContext, Found } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { hasGivenName, isName } from "../names.ts";
import { announcesText, isAboutAuthor, isOutletRow, isWhen, LONGEST_ROLE } from "./author-signs.ts";
import { isHouseOfPictures, isNoteGoingOn, isPlaceAboveStory } from "./below-names.ts";
import { isAboveStory, isSectionOfPage } from "./byline-around.ts";
import { signsPicture } from "./byline-pictures.ts";
import { CASED, isSubject, opensNote } from "./byline-subject.ts";
import { isVoice } from "./byline-voices.ts";
import { isHandle } from "./handle.ts";
import { isNoPerson, isPlaceName } from "./name-piece.ts";
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
/** What speaks for a name's being the author's, and what against it, in points that are summed. */
const POINTS = {
  /** A person, or an earlier pass, calls the block a byline. */
  stated: ENOUGH + 2,
  /** A time stands below. */
  timed: 2,
  /** What it stands beside presents a writer: a role, a note, an address. */
  presented: 2,
  /** It stands below a time, and right above the story or what shares it. */
  belowTime: 1,
  betweenTimeAndStory: 2,
  belowHeadline: 1,
  /** Its line ends in a comma, and another name follows: "Lena Marsh," / "Jonas Thiel". */
  listed: 2,
  again: 1,
  /** A picture on the page is signed with it, where letters do not tell a name. */
  tookPictures: 2,
  onlyName: 1,
  belowPicture: -2,
  /** The story speaks of its bearer. */
  subject: -3,
} as const;
/** A block that may be another's name is shorter. UTF-16 units. */
const NAME_LENGTH = 48;
/** Alt text and its caption stand so near to each other. Blocks. */
const NEAR_TWIN = 4;

/** Whether a block presents somebody as a writer: a handle, a role, a note that begins with the name. */
export function isPresented(context: FieldContext, index: number, names: readonly string[]): boolean {
  const { text, digit, sentence } = context.glance(index);
  if (isHandle(text) || names.some((name) => opensNote(text, name))) return true;
  return text.length > 0 && text.length <= LONGEST_ROLE && !digit && !sentence && isRole(text) && weighForm(names) >= 0;
}

/** A name that stands in so many blocks, and in none of them as a link or a note, is a list's. */
const MOST_HOLDING = 30;

/** Whether the author's name comes again outside the story: as a link, or at the start of a note on the author. */
function comesAgain(context: FieldContext, index: number, name: string): boolean {
  let holding = 0;
  for (let i = 0; i < context.texts.length && holding < MOST_HOLDING; i += 1) {
    const text = context.texts[i] ?? "";
    if (i === index || context.isBody(i) || i === context.headline || !text.includes(name)) continue;
    if (text === name || opensNote(text, name)) return true;
    holding += 1;
  }
  return false;
}

/** Where more stands between headline and story, names are a list's. Blocks. */
const LONGEST_HEAD = 300;

/** Whether no block between headline and story could be another's name; "Lena Marsh HN", a name and its paper's letters, is the names' own block. */
function isOnlyName(context: FieldContext, index: number, last: number, names: readonly string[]): boolean {
  if (context.bodyStart - context.headline > LONGEST_HEAD) return false;
  const isCased = CASED.test(names[0] ?? "");
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    if (i >= index && i <= last) continue;
    const text = withoutMarker(context.texts[i] ?? "");
    // Of names in other scripts the form tells too little to look past a list's.
    if (isCased && context.glance(i).form?.sure) continue;
    if (text.length < NAME_LENGTH && !names.includes(text) && isName(text)) return false;
  }
  return context.headline >= 0;
}

/** What the names themselves tell: a person's begins with a given name; "Aktuelle Meldung" does not, and "San Gennaro" is a saint. */
export function weighForm(names: readonly string[]): number {
  const [name = ""] = names;
  if (names.some(isPlaceName)) return -1;
  // Of names in other scripts too few are known for a name to tell by being unknown.
  if (!CASED.test(name)) return names.every(hasGivenName) ? 1 : 0;
  return names.every(hasGivenName) ? 1 : names.some(hasGivenName) ? 0 : -1;
}

/** "29 Desember 2024, 11:05 WIB" / "Baca di App" / "Rangga Saputra": a call of the page's own may stand between the time and a name. */
const isWhenAboveCall = (context: FieldContext, index: number): boolean =>
  index - 2 > context.headline && context.labels[index - 1] === "furniture" && isWhen(context, index - 2);

/** Whether a line ends in a comma: another follows. */
export const endsInComma = (text = ""): boolean => /[,،]$/u.test(text);

/** Points for a name without a label, from what stands around it. */
export function weighName(context: FieldContext, index: number, last: number, names: readonly string[]): number {
  const [name] = names;
  if (name === undefined) return 0;
  if (context.labels[index] === "byline") return POINTS.stated;
  if (names.every((each) => isVoice(context, each))) return POINTS.stated;
  // "Port Ansel" / "March 12, 2024": where, and when.
  if (names.every(isNoPerson)) return 0;
  let points = 0;
  // "World markets" / the headline / "20 February 2024": the time below the headline says nothing of what stands above it.
  const timed = isWhen(context, last + 1) || (last + 1 !== context.headline && isWhen(context, last + 2));
  if (timed) points += POINTS.timed;
  const isNoted =
    isNoteGoingOn(context, last + 1) || (index > context.bodyEnd && opensNote(context.texts[last + 1] ?? "", name));
  const isPlaced = isHouseOfPictures(context, last + 1) || isPlaceAboveStory(context, last + 1, names);
  const isTold =
    isPlaced ||
    announcesText(context, index - 1) ||
    isAboutAuthor(context, last + 1) ||
    (last > index && isAboutAuthor(context, index + 1));
  // "Anna Marsh," / "left, and Robert Thiel": a list that goes on with no name is a caption's.
  if (endsInComma(context.texts[last]) && !isTold && !timed) return 0;
  if (isTold || isNoted || isAddress(context.texts[last + 1] ?? "")) points += POINTS.presented;
  // Between the time and the story stands who wrote it, and between the time and what shares it: "Priya Desai" / "SHARE".
  const isBelowTime = isWhen(context, index - 1) || isWhenAboveCall(context, index);
  const below = context.glance(last + 1).form;
  const isAboveShare = below?.kind === "share" && below.sure && CASED.test(name);
  if (isBelowTime)
    points += isAboveStory(context, last + 1, names) || isAboveShare ? POINTS.betweenTimeAndStory : POINTS.belowTime;
  if (index - 1 === context.headline || (index - 2 === context.headline && context.glance(index - 1).sentence))
    points += POINTS.belowHeadline;
  if (last > index && endsInComma(context.texts[index]) && names.every(hasGivenName)) points += POINTS.listed;
  if (names.every((each) => signsPicture(context, each))) points += POINTS.tookPictures;
  if (!isSectionOfPage(context, index, name) && comesAgain(context, index, name)) points += POINTS.again;
  if (isOnlyName(context, index, last, names)) points += POINTS.onlyName;
  const before = context.glance(index - 1);
  // Below a caption stands who took the picture; with a day below the name, or below the place behind it, and no other name, it is who wrote.
  const isDated = timed && isOnlyName(context, index, last, names);
  if (
    index - 1 > context.headline &&
    before.sentence &&
    isPicture(context, index - 1) &&
    !isDated &&
    !isNoteGoingOn(context, last + 1)
  )
    points += POINTS.belowPicture;
  // Somebody of whom the story or the headline speaks is its subject, or a topic, whatever the name.
  // The time and the house below such a name tell no more than one of them: "Ana Sol" / "· Harbour News" / "2 hours ago" is a teaser's tag.
  const isTag = timed && isOutletRow(context, index + 1);
  if (names.some((each) => isSubject(context, each))) return points + POINTS.subject - (isTag ? POINTS.timed : 0);
  // Above the time a name needs no more to be known than that it is one.
  return points + (timed ? Math.max(0, weighForm(names)) : weighForm(names));
}

/** Whether a block repeats another: what a picture's alt text and caption do. */
function isPicture(context: FieldContext, index: number): boolean {
  const { texts, labels } = context;
  const near = texts.slice(Math.max(0, index - NEAR_TWIN), index + NEAR_TWIN + 1);
  return labels[index] === "caption" || near.indexOf(texts[index] ?? "") !== near.lastIndexOf(texts[index] ?? "");
}

/** Whether a block belongs to a picture. */
export const isPictures = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" || labels[index] === "credit" || labels[index] === "repeat";
