/** What speaks for a name without a label being the author's: a time, a role or the same name beside it. */

import { isAddress } from "../address.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isOutletRow, isWhen, LONGEST_ROLE } from "./author-signs.ts";
import { isNoteGoingOn } from "./below-names.ts";
import { cutBylineLabel } from "./byline.ts";
import { isAboveStory, isSectionOfPage } from "./byline-around.ts";
import { signsPicture } from "./byline-pictures.ts";
import { CASED, isSubject, opensNote } from "./byline-subject.ts";
import { isVoice } from "./byline-voices.ts";
import { isHandle } from "./handle.ts";
import { isNoPerson, isPlaceName } from "./name-piece.ts";
import { areTold, isNoted, isPageName, type Row } from "./name-row.ts";
import { comesAgain, isOnlyName } from "./names-elsewhere.ts";
import { isRole } from "./roles.ts";
import { isOfCommonWords } from "./story-words.ts";

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

/** Alt text and its caption stand so near to each other. Blocks. */
const NEAR_TWIN = 4;

/** Whether a block presents somebody as a writer: a handle, a role, a note that begins with the name. */
export function isPresented(context: FieldContext, index: number, names: readonly string[]): boolean {
  const { text, digit, sentence } = context.glance(index);
  if (isHandle(text) || names.some((name) => opensNote(text, name))) return true;
  return text.length > 0 && text.length <= LONGEST_ROLE && !digit && !sentence && isRole(text) && weighForm(names) >= 0;
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

/** "Shared Leadership" / "Von Nina Rowe am 15.06.2022": a line that says who wrote it as well as when belongs to a title, and to no name beside it. */
const tellsWhenAlone = (context: FieldContext, at: number): boolean =>
  isWhen(context, at) && cutBylineLabel(context.texts[at] ?? "", context.language) === null;

/** Points for a place below the time, and below the headline or what sums the story up. */
function weighPlace({ context, index, last, names }: Row, name: string): number {
  // Between the time and the story stands who wrote it, and between the time and what shares it: "Priya Desai" / "SHARE".
  const isBelowTime = tellsWhenAlone(context, index - 1) || isWhenAboveCall(context, index);
  const below = context.glance(last + 1).form;
  const isAboveShare = below?.kind === "share" && below.sure && CASED.test(name);
  const isBetween = isBelowTime && (isAboveStory(context, last + 1, names) || isAboveShare);
  const isBelowHeadline =
    index - 1 === context.headline || (index - 2 === context.headline && context.glance(index - 1).sentence);
  const ofTime = isBetween ? POINTS.betweenTimeAndStory : isBelowTime ? POINTS.belowTime : 0;
  return ofTime + (isBelowHeadline ? POINTS.belowHeadline : 0);
}

/** Points for the names' standing elsewhere, or no other name's. */
function weighOthers({ context, index, last, names, timed }: Row, name: string): number {
  const isOnly = isOnlyName(context, index, last, names);
  let points = isOnly ? POINTS.onlyName : 0;
  if (last > index && endsInComma(context.texts[index]) && names.every(hasGivenName)) points += POINTS.listed;
  if (names.every((each) => signsPicture(context, each))) points += POINTS.tookPictures;
  if (!isSectionOfPage(context, index, name) && comesAgain(context, index, name)) points += POINTS.again;
  // Below a caption stands who took the picture; with a day below the name, or below the place behind it, and no other name, it is who wrote.
  const isBelowCaption =
    index - 1 > context.headline && context.glance(index - 1).sentence && isPicture(context, index - 1);
  if (isBelowCaption && !(timed && isOnly) && !isNoteGoingOn(context, last + 1)) points += POINTS.belowPicture;
  return points;
}

/** Points for a name without a label, from what stands around it. */
export function weighName(context: FieldContext, index: number, last: number, names: readonly string[]): number {
  const [name] = names;
  if (name === undefined) return 0;
  if (context.labels[index] === "byline") return POINTS.stated;
  if (names.every((each) => isVoice(context, each))) return POINTS.stated;
  // "Port Ansel" / "March 12, 2024": where, and when.
  if (names.every(isNoPerson)) return 0;
  // "World markets" / the headline / "20 February 2024": the time below the headline says nothing of what stands above it.
  const timed = tellsWhenAlone(context, last + 1) || (last + 1 !== context.headline && isWhen(context, last + 2));
  const row = { context, index, last, names, timed };
  const isTold = areTold(row);
  // "Anna Marsh," / "left, and Robert Thiel": a list that goes on with no name is a caption's.
  if (endsInComma(context.texts[last]) && !isTold && !timed) return 0;
  const isIntroduced = isTold || isNoted(row, name);
  // "A Harbour Full Of Sunshine" / "Samstag, 5. Oktober 2013" / the headline: a page opens with its own name.
  if (isPageName(row, name) && !isIntroduced) return 0;
  const presented = isIntroduced ? POINTS.presented : 0;
  const points = (timed ? POINTS.timed : 0) + presented + weighPlace(row, name) + weighOthers(row, name);
  // Somebody of whom the story or the headline speaks is its subject, or a topic, whatever the name.
  // The time and the house below such a name tell no more than one of them: "Ana Sol" / "· Harbour News" / "2 hours ago" is a teaser's tag.
  const isTag = timed && isOutletRow(context, index + 1);
  if (names.some((each) => isSubject(context, each))) return points + POINTS.subject - (isTag ? POINTS.timed : 0);
  // Above the time a name needs no more to be known than that it is one.
  const sum = points + (timed ? Math.max(0, weighForm(names)) : weighForm(names));
  // "Digitale Arbeit" / "26. Dezember 2022": the story's words; "Hunter Brook" / "brook@harrow.example", or "Outdoors Editor", is a person.
  const below = context.texts[last + 1] ?? "";
  return sum >= ENOUGH && !isAddress(below) && !isRole(below) && names.every((each) => isOfCommonWords(context, each))
    ? 0
    : sum;
}

/** Whether a block repeats another: what a picture's alt text and caption do. */
function isPicture(context: FieldContext, index: number): boolean {
  const { texts, labels } = context;
  const near = texts.slice(Math.max(0, index - NEAR_TWIN), index + NEAR_TWIN + 1);
  return labels[index] === "caption" || near.indexOf(texts[index] ?? "") !== near.lastIndexOf(texts[index] ?? "");
}
