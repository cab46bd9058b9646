/** Names without a label, alone in a block or before a role. Their neighbours must confirm them. */

import { isArabicHeading } from "../arabic-names.ts";
import type { FieldContext } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { isBoxed } from "./author-box.ts";
import { isOutletRow, namesOutletFirst } from "./author-signs.ts";
import { isHouseOfPictures, isInCapitals } from "./below-names.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { isBetweenNames, isDoubtful, isFieldOfTrade } from "./byline-between.ts";
import { readBracketedAuthor } from "./byline-bracketed.ts";
import { readByTrade } from "./byline-by-trade.ts";
import type { NamesReading } from "./byline-names.ts";
import { isOfOthers } from "./byline-others.ts";
import { isPhotographer, isSignedPicture } from "./byline-pictures.ts";
import { readWithPlace } from "./byline-placed.ts";
import type { BylineReading } from "./byline-reading.ts";
import { readSlashedNames } from "./byline-slashed.ts";
import { isSubject, isToldAbove } from "./byline-subject.ts";
import { isMenuItem } from "./menu-items.ts";
import { cutTrade, endsAsHouse, tookPictures } from "./name-piece.ts";
import { mayBegin } from "./name-start.ts";
import { isRole } from "./roles.ts";
import { ENOUGH, weighName } from "./weigh-name.ts";

const SURE = 0.95;
const LIKELY = 0.8;
const GUESS = 0.6;
/** More names than this in a row are a list of topics or of people, not of authors. */
const MOST_ALONE = 4;
/** So many blocks they take at most, with trades, addresses and the same names again. */
const LONGEST_RUN = 40;

/** "Tāwhai Rimene, Local Democracy Reporter": a trade beside the name says as much as a time. */
const TRADE_POINTS = 2;

/** A line that a comma opens goes on about the name above it. */
const OFFICE_BEHIND = /^[,،]\s/u;

/** Names in blocks that follow each other, and what else those say. */
interface NameRun {
  readonly names: readonly string[];
  readonly blocks: readonly number[];
  readonly agency: string | null;
  /** The last block that belongs to them. */
  readonly last: number;
}

/** "Lena Marsh" / "LA GACETA" / "Escuchar nota": below names a house in capitals, which they are not in, and the page's controls. */
function isOfPage(context: FieldContext, index: number, names: readonly string[]): boolean {
  const { text, form } = context.glance(index);
  return form?.sure === true || (isInCapitals(text) && !names.some((name) => name === name.toUpperCase()));
}

/** The last block of what says more of the names above it, or of who made the pictures, and names no further author; -1 where it is none of that. */
function endOfAside(context: FieldContext, index: number, names: readonly string[]): number {
  const text = context.texts[index] ?? "";
  // "Lena Marsh" / ", Staff Attorney, Harbour Justice Program" / "&" / "Jonas Thiel"
  if (OFFICE_BEHIND.test(text) && isRole(text)) return index;
  // "Jana Dohm" / "Fotos von Peter Feld", "Jane Doe" / "Rural Affairs" / "Editor", "Jane Doe" / "· Prairie Public News"
  if (isOfOthers(context.texts, index) || isFieldOfTrade(context, index, names) || isOutletRow(context, index))
    return index;
  // "Teresa Mour (texto)" / "e" / "Nuno Alvim (fotografia)", "Bakó Lilla" / "szöveg" / "Fehér Ákos" / "fotó"
  if (isPhotographer(context, index)) return index + 1;
  return tookPictures(text) ? index : -1;
}

/** Whether the names end above a block that says who wrote, or whose page it is, in its own words. */
const endsNames = (context: FieldContext, index: number): boolean =>
  // "Shared Leadership" / "Von Nina Staff am 15.06.2022"
  cutBylineLabel(context.texts[index] ?? "", context.language) !== null ||
  // "Geneviève Lamont" / "Le Quotidien du Lac"
  namesOutletFirst(context.texts[index] ?? "") ||
  isHouseOfPictures(context, index);

/** Whether what reads like names below others is none of the authors'. */
function isNoFurther(context: FieldContext, index: number, names: readonly string[], read: NamesReading): boolean {
  if (isOfPage(context, index, names)) return true;
  // "Lena Marsh" / "Professor of political science" / "Noah Bird / AP": who took the picture.
  if (read.agency !== null && (context.texts[index] ?? "").includes("/")) return true;
  // "瀬川悠介" / "湖東支局": for which branch.
  if (read.names.every(endsAsHouse) || isDoubtful(context, index, names, read.names)) return true;
  // "Thaís Bittencourt" / "Vão de Almas (GO)": where it was written, and what of.
  return read.names.some((name) => isSubject(context, name) || isToldAbove(context, name, names));
}

/** Gathers names from a block on; null where they are too many, or none. */
function gatherNames(context: FieldContext, index: number): NameRun | null {
  const names: string[] = [];
  const blocks: number[] = [];
  let agency: string | null = null;
  let last = index;
  for (let i = index; i < Math.min(context.texts.length, index + LONGEST_RUN) && !context.isBody(i); i += 1) {
    const isFirst = blocks.length === 0;
    if (!isFirst && isBetweenNames(context, i)) continue;
    const aside = isFirst ? -1 : endOfAside(context, i, names);
    if (aside >= 0) {
      last = aside;
      i = aside;
      continue;
    }
    if (!isFirst && endsNames(context, i)) break;
    const read = readNames(withoutMarker(context.texts[i] ?? ""), context.language);
    // "Kryštof Havelka" / "," / "ČTK"
    if (!isFirst && read.names.length === 0 && read.agency !== null) {
      if (isSignedPicture(context, index, i)) return null;
      agency ??= read.agency;
      last = i;
      continue;
    }
    if (read.names.length === 0 || !read.whole || (!isFirst && isNoFurther(context, i, names, read))) break;
    last = i;
    if (read.names.every((name) => names.includes(name))) continue;
    names.push(...read.names);
    agency ??= read.agency;
    blocks.push(i);
    if (names.length > MOST_ALONE) return null;
  }
  return names.length === 0 ? null : { names, blocks, agency, last };
}

/** Names that stand alone, in one block or in a few that follow each other. */
export function readAlone(context: FieldContext, index: number): BylineReading {
  const told =
    readWithPlace(context, index) ??
    readSlashedNames(context, index) ??
    readBracketedAuthor(context, index) ??
    readByTrade(context, index);
  if (told !== null) return told;
  const run = mayBegin(context, index) ? gatherNames(context, index) : null;
  if (run === null || isPhotographer(context, run.last)) return null;
  const { names, blocks, agency, last } = run;
  if (names.some(isArabicHeading)) return null;
  const { text: first } = context.glance(index);
  const comma = first.indexOf(",");
  const tellsTrade = (comma > 0 && isRole(first.slice(comma + 1))) || cutTrade(first) !== first;
  const text = blocks.map((i) => context.texts[i] ?? "").join(" ");
  const value = { text, names, agency, desks: [], outlet: null };
  // "Lena Marsh" above the story, and "About the author" / "Lena Marsh" below it.
  if (names.every((name) => isBoxed(context, name)))
    return { value, blocks, rule: "byline.author-box", confidence: SURE };
  if (isMenuItem(context, index)) return null;
  const points = weighName(context, index, last, names) + (tellsTrade ? TRADE_POINTS : 0);
  if (points < ENOUGH) return null;
  return {
    value,
    blocks,
    rule: "byline.name-alone",
    confidence: points > ENOUGH ? LIKELY : GUESS,
  };
}
