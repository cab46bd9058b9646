/** Names without a label: alone in a block, beside the time, before a role. Their neighbours must confirm them. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import {
  type BylineReading,
  ENOUGH,
  isAboutAuthor,
  isAddress,
  isHandle,
  isSubject,
  isWhen,
  namesOutlet,
  plain,
  weighForm,
  weighName,
} from "./byline-evidence.ts";
import { cutSegments, isJoint } from "./byline-labelled.ts";
import { cutTrade, TOOK_IT, tookPictures } from "./byline-names.ts";
import type { FieldContext } from "./context.ts";
import { readTimeLabel } from "./date-labels.ts";
import { isName, isRole } from "./names.ts";

const LIKELY = 0.8;
const GUESS = 0.6;
/** Longest block of names, or of names and time. UTF-16 units. */
const LONGEST = 110;
const LONGEST_SENTENCE = 60;
/** More names than this in a row are a list of topics or of people, not of authors. */
const MOST_ALONE = 4;

/** Two capitalised words with no more than particles between, or a script without case. */
const NAME_START =
  /^(?:[-•*]\s+)?(?:\p{Lu}[\p{L}\p{M}.'’ʻ-]*\s+(?:(?:\p{Ll}{1,3}|d['’])\s*){0,2}\p{Lu}|\p{Ll}{2,3}\s\p{Lu}|\p{Lo})/u;

/** Whether a block belongs to a picture. */
export const isPictures = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" || labels[index] === "credit" || labels[index] === "repeat";

/** "Sylvia Dunn/WDET", "Nuno Fradique/Lusa": who took a picture, and for whom. */
const SIGNED_PICTURE = /\S\/\S/u;
/** "… 더위를 식히고 있다. 신동하 기자": a caption with who took it. An initial's dot is no stop. */
const STOP_INSIDE = /[\p{Ll}\p{Lo}]{2}[.。]\s/u;
/** "Tāwhai Rimene, Local Democracy Reporter": a trade beside the name says as much as a time. */
const TRADE_POINTS = 2;

/** Whether a block says the trade or the address of the name above it, and the next names another: "Ebba Lindhagen" / "Reporter" / "Jonas Wrede". */
function partsNames(context: FieldContext, index: number): boolean {
  const isOfName = isAboutAuthor(context, index) || isAddress(context.texts[index] ?? "");
  if (context.isBody(index + 1) || context.glance(index + 1).form?.sure || !isOfName) return false;
  const { names, whole } = readNames(plain(context.texts[index + 1] ?? ""), context.language);
  // "Tim Redaksi" / "Lihat Foto": a person's name, or one that something is said of as well.
  const isPerson =
    weighForm(names) > 0 ||
    isWhen(context, index + 2) ||
    isAboutAuthor(context, index + 2) ||
    isAddress(context.texts[index + 2] ?? "");
  return whole && names.length > 0 && isPerson;
}

/** "@in/ama-boateng" / "@amaboat": of two handles the first parts nothing, and is passed by. */
const isFirstHandle = ({ texts }: FieldContext, index: number): boolean =>
  isHandle(texts[index] ?? "") && isHandle(texts[index + 1] ?? "");

/** UTF-16 units. */
const LONGEST_PHOTO_LABEL = 12;

/** "Jonas Ekdahl" / "Foto": the label below a name says that its bearer took the pictures. */
function isPhotographer(context: FieldContext, index: number): boolean {
  const below = context.texts[index + 1] ?? "";
  if (below.length > LONGEST_PHOTO_LABEL) return false;
  const label = foldLabel(below);
  return TOOK_IT.test(label) && lexicon.creditLabels.has(label);
}

/** "Selin Aydın / DATÇA" right below the time: a name, and where it was written. */
const PLACED = /^(.{4,40}?)\s\/\s\p{Lu}{3,}(?: \p{Lu}+){0,2}$/u;

/** A name with its place, right below the time. */
function readPlaced(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const name = text.length <= LONGEST_SENTENCE && isWhen(context, index - 1) ? PLACED.exec(text)?.[1] : undefined;
  if (name === undefined) return null;
  const { names, whole } = readNames(name, context.language);
  if (!whole || weighForm(names) <= 0 || names.some((each) => isSubject(context, each))) return null;
  const value = { text, names, agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** "Uxía Carb RIBEIRA / EL FARO" right under the headline: a name, where it was written, and for which paper. */
const PLACED_OUTLET = /^(\p{Lu}\p{Ll}[^/]{2,40}?) \p{Lu}{3,}(?: \p{Lu}+){0,2} \/ \p{Lu}{2,}(?: \p{Lu}+){0,4}$/u;

/** A name with place and paper, under the headline. */
function readPlacedOutlet(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const isBelowHead = context.headline >= 0 && index > context.headline && index < context.bodyStart;
  const name = isBelowHead && text.length <= LONGEST ? PLACED_OUTLET.exec(text)?.[1] : undefined;
  if (name === undefined || !isName(name) || isSubject(context, name)) return null;
  const value = { text, names: [name], agency: null, desks: [], outlet: null };
  return { value, blocks: [index], rule: "byline.placed", confidence: LIKELY };
}

/** "Foto:" / "Jonas Wied / dpa" */
function isBelowCreditLabel({ texts }: FieldContext, index: number): boolean {
  const above = texts[index - 1] ?? "";
  return /[:：]$/u.test(above) && lexicon.creditLabels.has(foldLabel(above).replace(/[:：]$/u, ""));
}

/** "18:41 · 8 mar. 2024", "6:41 PM · Mar 8, 2024": when a message was posted that the story shows. */
const POST_STAMP = /^\d{1,2}:\d\d(?:\s?[AP]M)? · \P{Lu}*\p{L}/u;
/** A message's writer stands so many blocks above that at most. */
const POST_BLOCKS = 4;

/** Whether a name between the paragraphs is of who posted a message. */
function isOfPost({ texts, bodyStart }: FieldContext, index: number): boolean {
  if (bodyStart < 0 || index < bodyStart) return false;
  return texts.slice(index + 1, index + 1 + POST_BLOCKS).some((text) => POST_STAMP.test(text));
}

/** Names that stand alone, in one block or in a few that follow each other. */
export function readAlone(context: FieldContext, index: number): BylineReading {
  const placed = readPlaced(context, index) ?? readPlacedOutlet(context, index);
  if (placed !== null) return placed;
  const first = context.glance(index);
  if (first.text.length > LONGEST || first.sentence || first.form?.sure || isPictures(context, index)) return null;
  if (!NAME_START.test(first.text) || cutBylineLabel(first.text, context.language) !== null) return null;
  if (SIGNED_PICTURE.test(first.text) || STOP_INSIDE.test(first.text)) return null;
  if (isBelowCreditLabel(context, index) || isOfPost(context, index)) return null;
  const names: string[] = [];
  const blocks: number[] = [];
  let agency: string | null = null;
  let last = index;
  for (let i = index; i < context.texts.length && !context.isBody(i); i += 1) {
    if (blocks.length > 0 && (isJoint(context, i) || isFirstHandle(context, i) || partsNames(context, i))) continue;
    // "Teresa Mour (texto)" / "e" / "Nuno Alvim (fotografia)", "Bakó Lilla" / "szöveg" / "Fehér Ákos" / "fotó"
    if (blocks.length > 0 && (tookPictures(context.texts[i] ?? "") || isPhotographer(context, i))) {
      last = isPhotographer(context, i) ? i + 1 : i;
      i = last;
      continue;
    }
    // "Geneviève Lamont" / "Le Quotidien du Lac"
    if (blocks.length > 0 && namesOutlet(context.texts[i] ?? "")) break;
    const read = readNames(plain(context.texts[i] ?? ""), context.language);
    // "Kryštof Havelka" / "," / "ČTK"
    if (blocks.length > 0 && read.names.length === 0 && read.agency !== null) {
      agency ??= read.agency;
      last = i;
      continue;
    }
    if (read.names.length === 0 || !read.whole) break;
    // "Thaís Bittencourt" / "Vão de Almas (GO)": where it was written, and what of.
    if (blocks.length > 0 && read.names.some((name) => isSubject(context, name))) break;
    last = i;
    if (read.names.every((name) => names.includes(name))) continue;
    names.push(...read.names);
    agency ??= read.agency;
    blocks.push(i);
    if (names.length > MOST_ALONE || (names.length === 0 && i > index)) return null;
  }
  if (names.length === 0 || isPhotographer(context, last)) return null;
  const comma = first.text.indexOf(",");
  const tellsTrade = (comma > 0 && isRole(first.text.slice(comma + 1))) || cutTrade(first.text) !== first.text;
  const role = tellsTrade ? TRADE_POINTS : 0;
  const points = weighName(context, index, last, names) + role;
  if (points < ENOUGH) return null;
  const text = blocks.map((i) => context.texts[i] ?? "").join(" ");
  return {
    value: { text, names, agency, desks: [], outlet: null },
    blocks,
    rule: "byline.name-alone",
    confidence: points > ENOUGH ? LIKELY : GUESS,
  };
}

/** "Mathieu Charle · The Tidal Press · Posted: Feb 12, 2024 4:00 AM EST | Last Updated: …": what two bars part is no sentence. */
const BARRED = /\s[|·•–-]\s.*\s[|·•–-]\s/u;
/** "Farrukh Minh Published July 18, 2024": a name right before the time's label. */
const beforeLabel = (text: string, segment: string): boolean => {
  if (!text.startsWith(`${segment} `)) return false;
  const [first = "", second = ""] = text.slice(segment.length + 1).split(" ");
  return [first, `${first} ${second}`].some((label) => /^\p{Lu}/u.test(label) && readTimeLabel(label) !== null);
};

/** "Sehernur Karsu | 05.04.2025", "1. Februar 2022, Daniel Dillenburg": the name shares its block with the time. */
export function readWithTime(context: FieldContext, index: number): BylineReading {
  const { text, digit, sentence, form } = context.glance(index);
  const isProse = sentence && text.length > LONGEST_SENTENCE && !BARRED.test(text);
  if (!digit || text.length > LONGEST || isProse || form?.sure) return null;
  if (!/\d[:.h]\d\d|\d{4}/.test(text) || isPictures(context, index)) return null;
  const segments = cutSegments(text, context.language);
  // The name is the first thing or, after the time, the last.
  for (const segment of segments.length > 1 ? [segments[0], segments.at(-1)] : segments) {
    if (segment === undefined || segment === text || readTimeLabel(segment) !== null) continue;
    const read = readNames(plain(segment), context.language);
    if (!read.whole || read.names.length === 0 || read.names.some((name) => isSubject(context, name))) continue;
    // After the time stands a section as often as a name: "06.02.2022 | Aktuelle Meldung".
    const least = segment === segments[0] ? (beforeLabel(text, segment) ? -1 : 0) : 1;
    if (weighForm(read.names) < least && context.labels[index] !== "byline") continue;
    return {
      value: { text: segment, names: read.names, agency: read.agency, desks: [], outlet: null },
      blocks: [index],
      rule: "byline.with-time",
      confidence: LIKELY,
    };
  }
  return null;
}
