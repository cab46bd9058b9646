/** Finds the byline: a label with names, a form that wraps a name, or a name alone that its neighbours confirm. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { startsSmall } from "../../sentence.ts";
import type { FieldContext, Found } from "../context.ts";
import { earlyGaps, headIndexes, tailIndexes } from "../context.ts";
import { isNewsroom } from "../source/used-agency.ts";
import { writerBehind } from "../standfirst/standfirst-told.ts";
import { signedInBoxTitle } from "./author-box-title.ts";
import { withAgencyBeside, withAgencyOnTop } from "./byline-agencies.ts";
import {
  labelledBelow,
  labelledFarBelow,
  signedBelow,
  signedInHeadline,
  signedInline,
  signsUnnamed,
} from "./byline-below.ts";
import { firstDesk, firstNamed, firstUnnamed, surestAlone } from "./byline-choice.ts";
import { readLabelled, readReviewer } from "./byline-labelled.ts";
import { readLetterSigner } from "./byline-of-letter.ts";
import { dropOutlets } from "./byline-outlets.ts";
import type { Byline, BylineReading } from "./byline-reading.ts";
import { signedAlone, signedRightBelow } from "./byline-right-below.ts";
import { joinLinesBelow, labelOf } from "./byline-several.ts";
import { signedForAgency, signedWithHouse } from "./byline-with-house.ts";
import { readWrapped } from "./byline-wrapped.ts";
import { isEditorsLabel } from "./editors-label.ts";
import { goesOn, isInTeaser, isOwnBelow, labelledInside } from "./other-stories.ts";
import { readPostFoot } from "./post-foot.ts";
import { readAgencyName } from "./roles.ts";
import { dropUnknownLabels } from "./unknown-labels.ts";

export type { Byline } from "./byline-reading.ts";

const LIKELY = 0.8;
/** How far from the headline, and after the story, a byline is looked for. Blocks. */
const BEFORE_HEADLINE = 6;
/** A label tells a byline farther off as well. */
const LABELLED_BEFORE_HEADLINE = 12;
const AFTER_HEADLINE = 40;
const AFTER_STORY = 8;
/** A post's foot stands right below it; farther off those of readers' comments have the same form. */
const AT_FOOT = 4;

/** Whether a byline's label says that its bearer edited the story. */
const isOfEditor = (context: FieldContext, { blocks }: NonNullable<BylineReading>): boolean =>
  blocks.some((at) => isEditorsLabel(labelOf(context, at)));

/** "…, writes Lena Marsh.": a standfirst's last words. The block stays the standfirst's. */
function readWriting({ texts, isBody }: FieldContext, index: number): BylineReading {
  const text = texts[index] ?? "";
  const name = isBody(index) ? "" : writerBehind(text, texts);
  if (name === "") return null;
  const value = { text: name, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [], rule: "byline.writes", confidence: LIKELY };
}

function chooseByline(context: FieldContext): BylineReading {
  const head = headIndexes(context, BEFORE_HEADLINE, AFTER_HEADLINE);
  const labelled = headIndexes(context, LABELLED_BEFORE_HEADLINE, AFTER_HEADLINE);
  const gaps = earlyGaps(context).filter((index) => !isInTeaser(context, index) && !goesOn(context, index));
  const tail = tailIndexes(context, AFTER_STORY);
  // "Autor: Lena Marsh" stands below the other stories as well.
  const own = tail.filter((index) => (context.texts[index] ?? "").includes(":") || isOwnBelow(context, index, tail));
  const named = withAgencyBeside(
    context,
    joinLinesBelow(context, firstNamed(context, [...labelled, ...gaps, ...labelledInside(context)], readLabelled)),
  );
  // "Dan Popescu" / "12 martie 2024" / "Editor: Ion Ilie": who wrote it stands alone, and who edited it behind a label.
  const alone = named !== null && isOfEditor(context, named) ? surestAlone(context, head) : null;
  return (
    alone ??
    named ??
    firstUnnamed(context, head) ??
    firstNamed(context, [...head, ...tail], readWrapped) ??
    withAgencyOnTop(context, signedInline(context), head) ??
    firstNamed(context, [...head, ...tailIndexes(context, AT_FOOT)], readPostFoot) ??
    signedRightBelow(context) ??
    signedInBoxTitle(context) ??
    surestAlone(context, [...head, ...gaps]) ??
    firstNamed(context, head, readWriting) ??
    labelledBelow(context, own) ??
    signedForAgency(context, tail) ??
    signedWithHouse(context) ??
    signedBelow(context, tail) ??
    signedInHeadline(context) ??
    signedAlone(context) ??
    // "(إعداد سلمى فوزي للنشرة العربية)" signs the story.
    signsUnnamed(context, own) ??
    readLetterSigner(context) ??
    firstNamed(context, head, readReviewer) ??
    firstDesk(context, head) ??
    labelledFarBelow(context)
  );
}

const CAPITALS = /\p{Lu}{2}/u;

/** "Web Desk", "Africa Desk", "Newsroom", "Staff Reports": whose they are is not told, and no reader looks for them by that name. */
function isNobodys(desk: string): boolean {
  // "Da Redação", "La rédaction": with the small words before it.
  if (isNewsroom(desk)) return true;
  const words = foldLabel(desk).split(" ");
  const isWord = (word: string): boolean =>
    lexicon.desks.has(word) || lexicon.sections.has(word) || lexicon.roles.has(word);
  // "BWW News Desk", "Harbour Herald Sports Desk": a house's letters or its kind tell whose.
  const isHouse = CAPITALS.test(desk) || words.some((word) => lexicon.outlets.has(word) && !isWord(word));
  return words.every(isWord) || (!isHouse && lexicon.phrases.desksOfFields.includes(words.at(-1) ?? ""));
}

/**
 * Names the authors of a byline: the people in it; where it names nobody, the agency, the newspaper or its desk that stands in their place.
 * @param signed agencies that sign the last paragraph: the line below the headline repeats whose story it is, and names no author
 * @returns as printed; none where the byline tells a trade alone: "Special Correspondent"
 */
export function nameAuthors({ names, desks }: Byline, signed: readonly string[]): readonly string[] {
  if (names.length > 0) return names;
  return desks.filter((desk) => !isNobodys(desk) && !signed.includes(readAgencyName(desk) ?? ""));
}

const SMALL = /\p{Ll}/u;

/** The two prints of a name stand so near to each other. Blocks. */
const NEAR = 3;

/** A name in capitals as the page prints it beside that, in a block of its own: "LENA MARSH" / "Lena Marsh" is the one name. */
function printOtherwise(name: string, texts: readonly string[]): string {
  if (SMALL.test(name)) return name;
  const isSame = (text: string): boolean =>
    text.length === name.length && text !== name && text.toUpperCase() === name && !startsSmall(text);
  return texts.find(isSame) ?? name;
}

/**
 * Finds the byline of a capture.
 * @param context the capture, with its story known
 * @returns null where no name is sure enough: a wrong one is worse than none
 */
export function findByline(context: FieldContext): Found<Byline> | null {
  const chosen = chooseByline(context);
  if (chosen === null) return null;
  const found = dropOutlets(chosen);
  const [first = 0] = found.blocks;
  const near = context.texts.slice(Math.max(0, first - NEAR), first + NEAR + 1);
  const printed = found.value.names.map((name) => printOtherwise(name, near));
  const names = [...new Set(dropUnknownLabels(printed, context.texts))];
  return { ...found, value: { ...found.value, names } };
}
