/** Bylines that a label announces: "By A and B", and where the label ends its block, what stands below it. */

import { foldLabel, languageForms, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { opensWithGiver } from "../credit/credit-given.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isOfBook } from "./book-facts.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { readEnd, readFree } from "./byline-free.ts";
import { isGivers } from "./byline-givers.ts";
import { cutReviewer, namesChecker } from "./byline-others.ts";
import { readPresented } from "./byline-presented.ts";
import type { BylineReading } from "./byline-reading.ts";
import { readRun } from "./byline-run.ts";
import { cutSegments } from "./byline-segments.ts";
import { readToldTo } from "./byline-told.ts";
import { isPlaceName } from "./name-piece.ts";
import { hasOutletWord } from "./outlets.ts";

const SURE = 0.95;
const LIKELY = 0.8;
/** Longest block that holds a byline and more, and longest name above a label. UTF-16 units. */
const LONGEST = 180;
const LONGEST_NAME = 64;
/** One word behind a label is a name where all that stands there is shorter. UTF-16 units. */
const LONGEST_SINGLE = 24;
/** What stands behind a label and is not names alone is no longer, or it is prose. UTF-16 units. */
const LONGEST_MIXED = 60;

/** "By Leigh Abernathy" / "and" / "Desmond Pike": the names go on below a word that joins them. */
function joinsBelow(context: FieldContext, index: number): boolean {
  const joint = (context.texts[index + 1] ?? "").toLowerCase();
  return languageForms(context.language).and.has(joint) && isName(withoutMarker(context.texts[index + 2] ?? ""));
}

/** "Tormod Hjell" / "Journalist" / "Ingvild Moe": what stands below a name says what its bearer does, and announces nobody. */
export function isRoleOf(name: string, label: string, language: string): boolean {
  if (name.length > LONGEST_NAME || !lexicon.roles.has(foldLabel(label)) || /[:：]$/u.test(label)) return false;
  const { names, whole } = readNames(name, language);
  return whole && names.length > 0;
}

/** "By Odalys Brenner odalys@harbour.example": the writer's address. */
const MAIL = /\s[^\s@]+@[^\s@]+$/u;

/** "Text: Lena Marsh Foto: Jan Ekeby": behind who wrote a label of its own says who took the pictures. */
const LABEL_BEHIND = /\s(\p{L}{3,12}):\s/u;

/** "Das Gespräch führte Eva Holm.": the sentence's stop, and not that of "Jr.". */
const STOP = /(?<=\p{Ll}{3})\.$/u;

function cutCreditBehind(rest: string): string {
  const label = rest.includes(":") ? LABEL_BEHIND.exec(rest) : null;
  const isCredit = label !== null && lexicon.creditLabels.has(foldLabel(label[1] ?? ""));
  return (isCredit ? rest.slice(0, label.index) : rest).replace(STOP, "");
}

/** "Medically reviewed by Mary Howe": who checked an article, but for bylines of its authors behind: "… — By Jane Doe". */
const isNoAuthors = ({ texts, language }: FieldContext, index: number): boolean =>
  namesChecker(texts[index] ?? "") &&
  !cutSegments(texts[index] ?? "", language).some((segment) => cutBylineLabel(segment, language) !== null);

/** "© AFP par MOUSSA KONATÉ": who took a picture, behind the sign that keeps its rights. */
const KEEPS_RIGHTS = /^(?:[©ⓒ]|\(c\))/iu;

/** "Autor: Lena Marsh / Jonas Thiel": the names behind a slash go on with those before it. */
function readSlashed(text: string, segments: readonly string[], language: string): string[] {
  const names: string[] = [];
  for (const segment of segments) {
    const read = text.includes(`/ ${segment}`) ? readNames(segment, language) : null;
    const [name] = read?.names ?? [];
    if (read?.names.length !== 1 || !read.whole || name !== segment || !hasGivenName(name)) break;
    // "/ Charlotte Observer", "/ Santiago de Chile": for which house, and where.
    if (hasOutletWord(name) || isPlaceName(name)) break;
    names.push(name);
  }
  return names;
}

/**
 * Reads the byline that a label in a block announces; "© AFP par Lena Marsh" says who took a picture.
 * @param context the capture, with its story known
 * @param index the block with the label
 */
export function readLabelled(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST) return readPresented(context, index);
  if (context.glance(index).form?.kind === "reporting") return null;
  if (isNoAuthors(context, index) || KEEPS_RIGHTS.test(text) || isGivers(context, index)) return null;
  // "(Submitted by Lena Marsh)" below a caption: who gave the picture.
  if (context.labels[index] === "credit" && opensWithGiver(text)) return null;
  if (isOfBook(context, index)) return null;
  const segments = cutSegments(text, context.language);
  for (const [at, segment] of segments.entries()) {
    const cut = cutBylineLabel(segment, context.language);
    if (cut === null) continue;
    if (cut.rest === "") {
      const isRoleBelow = isRoleOf(withoutMarker(context.texts[index - 1] ?? ""), segment, context.language);
      return segment === segments.at(-1) && !isRoleBelow ? readRun(context, index) : null;
    }
    const rest = cutCreditBehind(cut.rest.includes("@") ? cut.rest.replace(MAIL, "") : cut.rest);
    const isShort = segments.length === 1 && rest.length < LONGEST_SINGLE;
    const read = readNames(rest, context.language, isShort ? "single" : "labelled");
    if (read.names.length === 0 && read.agency === null) continue;
    if (read.open || joinsBelow(context, index)) return readRun(context, index, index + 1, read.names);
    if (!read.whole && rest.length > LONGEST_MIXED) continue;
    // Without a date or a count in it the whole block is the byline: "Penulis: A | Editor: B".
    const whole = segments.length === 1 || !context.glance(index).digit;
    const { agency, desks } = read;
    const names = [...read.names, ...readSlashed(text, segments.slice(at + 1), context.language)];
    const value = { text: whole ? text : segment, names, agency, desks, outlet: null };
    return { value, blocks: [index], rule: "byline.label", confidence: read.whole ? SURE : LIKELY };
  }
  return (
    readPresented(context, index) ?? readToldTo(context, index) ?? readFree(context, index) ?? readEnd(context, index)
  );
}

/** "Reviewed by Mary Howe": who wrote a review, where nobody else signs it. */
export function readReviewer(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  const rest = text.length > LONGEST ? null : cutReviewer(text);
  if (rest === null) return null;
  if (rest === "") return readRun(context, index);
  const { names, agency, desks, whole } = readNames(rest, context.language, "labelled");
  if (!whole || names.length === 0) return null;
  return {
    value: { text, names, agency, desks, outlet: null },
    blocks: [index],
    rule: "byline.label",
    confidence: LIKELY,
  };
}
