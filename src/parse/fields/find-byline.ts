/** Finds the byline: a label with names, a form that wraps a name, or a name alone that its neighbours confirm. */
import { foldLabel, languageForms, lexicon } from "../../lexicon/index.ts";
import { cutBylineLabel, readNames, readWrappedNames } from "./byline.ts";
import { ENOUGH, isSubject, isWhen, plain, weighName } from "./byline-evidence.ts";
import type { FieldContext, Found } from "./context.ts";
import { earlyGaps, headIndexes, tailIndexes } from "./context.ts";
import { readDeskByline } from "./desk.ts";
import { isRole } from "./names.ts";

export interface Byline {
  /** As printed; blocks joined by a space. */
  readonly text: string;
  readonly names: readonly string[];
  /** Short name of the agency that it names. */
  readonly agency: string | null;
  /** The newspaper or station that it names: "Joanna Wrzosek, Kurier Nadbrzeżny". */
  readonly outlet: string | null;
}

/** How far from the headline, and after the story, a byline is looked for. Blocks. */
const BEFORE_HEADLINE = 6;
const AFTER_HEADLINE = 40;
const AFTER_STORY = 8;
/** A label alone is followed by its names within so many blocks. */
const RUN = 14;

const SURE = 0.95;
const LIKELY = 0.8;
const GUESS = 0.6;
/** More names than this in a row are a list of topics or of people, not of authors. */
const MOST_ALONE = 4;

/** What stands between names of one byline when each is a block: "," "&" "and", a count, "…". */
const JOINT = /^(?:[-•*]\s*)?(?:[,;&|·•…/]+|\d{1,2})?$/u;

type Reading = Found<Byline> | null;

function isJoint(context: FieldContext, index: number): boolean {
  const text = (context.texts[index] ?? "").trim();
  return JOINT.test(text) || languageForms(context.language).and.has(text.toLowerCase());
}

/** Names in the blocks after a label that stands alone: "By" / "Xiaoying You" / "," / "Mariana Lenharo". */
function readRun(context: FieldContext, label: number, from = label + 1, had: readonly string[] = []): Reading {
  const names: string[] = [...had];
  const blocks: number[] = [label];
  const said: string[] = [context.texts[label] ?? ""];
  let agency: string | null = null;
  let joined = true;
  for (let i = from; i < Math.min(context.texts.length, label + RUN); i += 1) {
    if (context.isBody(i)) break;
    const text = plain(context.texts[i] ?? "");
    if (isJoint(context, i)) {
      joined = true;
      continue;
    }
    if (names.length === 0 && cutBylineLabel(text, context.language)?.rest === "") continue;
    // ", News Reporter": what the author does; after another comma the names may go on.
    if (
      names.length > 0 &&
      (/^[,|]/.test(text) || isRole(text)) &&
      readNames(text, context.language).names.length === 0
    )
      break;
    const read = readNames(text, context.language, names.length === 0 && text.length < 30);
    if (!joined || (read.names.length === 0 && read.agency === null) || (!read.whole && names.length > 0)) break;
    if (read.names.every((name) => names.includes(name)) && read.agency === null && i > from) break;
    names.push(...read.names.filter((name) => !names.includes(name)));
    agency ??= read.agency;
    blocks.push(i);
    said.push(text);
    joined = read.open;
  }
  if (names.length === 0 && agency === null) return null;
  return {
    value: { text: said.join(" "), names, agency, outlet: null },
    blocks,
    rule: "byline.label-alone",
    confidence: SURE,
  };
}

/** Segments of a block that holds more than the byline: "Do 25.04.24 | 14:07 Uhr | Von Eva Kirchner", "// By X • Nov 11, 2020". */
const SEGMENT =
  /\s*[|•·]\s*|\s+[-–—/]{1,2}\s+|(?<=\d)\s+(?=by\s)|\s+(?=(?:on|am)\s+\p{Lu}?\p{L}*\.?\s?\d)|,\s+(?=\d)/iu;

const SEGMENT_HINT = /[|•·–—/\d]|\s-/u;

function readLabelled(context: FieldContext, index: number): Reading {
  const text = context.texts[index] ?? "";
  if (text.length > 180 || context.glance(index).form?.kind === "reporting") return null;
  const segments = SEGMENT_HINT.test(text) ? text.split(SEGMENT) : [text];
  for (const segment of segments) {
    const cut = cutBylineLabel(segment.trim(), context.language);
    if (cut === null) continue;
    if (cut.rest === "") return segments.length === 1 ? readRun(context, index) : null;
    const read = readNames(cut.rest, context.language, segments.length === 1 && cut.rest.length < 24);
    if (read.names.length === 0 && read.agency === null) continue;
    if (read.open) return readRun(context, index, index + 1, read.names);
    if (!read.whole && cut.rest.length > 60) continue;
    // Without a date or a count in it the whole block is the byline: "Penulis: A | Editor: B".
    const whole = segments.length === 1 || !context.glance(index).digit;
    const value = { text: whole ? text : segment.trim(), names: read.names, agency: read.agency, outlet: null };
    return { value, blocks: [index], rule: "byline.label", confidence: read.whole ? SURE : LIKELY };
  }
  return null;
}

/** Two capitalised words with no more than particles between, or a script without case. */
const NAME_START =
  /^(?:[-•*]\s+)?(?:\p{Lu}[\p{L}\p{M}.'’ʻ-]*\s+(?:(?:\p{Ll}{1,3}|d['’])\s*){0,2}\p{Lu}|\p{Ll}{2,3}\s\p{Lu}|\p{Lo})/u;

const isPictures = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" || labels[index] === "credit" || labels[index] === "repeat";

/** Names that stand alone, in one block or in a few that follow each other. */
function readAlone(context: FieldContext, index: number): Reading {
  const first = context.glance(index);
  if (first.text.length > 110 || first.sentence || first.form?.sure || isPictures(context, index)) return null;
  if (!NAME_START.test(first.text) || cutBylineLabel(first.text, context.language) !== null) return null;
  const names: string[] = [];
  const blocks: number[] = [];
  let agency: string | null = null;
  let last = index;
  for (let i = index; i < context.texts.length && !context.isBody(i); i += 1) {
    if (blocks.length > 0 && isJoint(context, i)) continue;
    const read = readNames(plain(context.texts[i] ?? ""), context.language);
    if (read.names.length === 0 || !read.whole) break;
    last = i;
    if (read.names.every((name) => names.includes(name))) continue;
    names.push(...read.names);
    agency ??= read.agency;
    blocks.push(i);
    if (names.length > MOST_ALONE || (names.length === 0 && i > index)) return null;
  }
  if (names.length === 0) return null;
  const points = weighName(context, index, last, names);
  if (points < ENOUGH) return null;
  const text = blocks.map((i) => context.texts[i] ?? "").join(" ");
  return {
    value: { text, names, agency, outlet: null },
    blocks,
    rule: "byline.name-alone",
    confidence: points > ENOUGH ? LIKELY : GUESS,
  };
}

/** "Sehernur Karsu | 05.04.2025", "Jon King, 11:48, Jul 18, 2024": the name shares its block with the time. */
function readWithTime(context: FieldContext, index: number): Reading {
  const { text, digit, sentence, form } = context.glance(index);
  if (!digit || text.length > 110 || (sentence && text.length > 60) || form?.sure) return null;
  if (!/\d[:.h]\d\d|\d{4}/.test(text)) return null;
  const [first = ""] = text.split(SEGMENT);
  const read = readNames(plain(first), context.language);
  if (first === text || !read.whole || read.names.length === 0 || read.names.some((name) => isSubject(context, name)))
    return null;
  return {
    value: { text: first, names: read.names, agency: read.agency, outlet: null },
    blocks: [index],
    rule: "byline.with-time",
    confidence: LIKELY,
  };
}

/** "PTI", "IANS | New Delhi", "Special Correspondent", "By Herald Sports Bureau": no name, right under the headline or above the time. */
function readDesk(context: FieldContext, index: number): Reading {
  const { text, sentence } = context.glance(index);
  if (index < context.headline || index > context.bodyStart || sentence || isPictures(context, index)) return null;
  const desk = readDeskByline(text, context.language);
  if (desk === null) return null;
  const placed = index - 1 === context.headline || isWhen(context, index + 1);
  if (!desk.labelled && !placed) return null;
  const value = { text, names: [], agency: desk.agency, outlet: desk.outlet };
  return { value, blocks: [index], rule: "byline.desk", confidence: LIKELY };
}

function readWrapped(context: FieldContext, indexes: readonly number[]): Reading {
  for (const index of indexes) {
    const text = context.texts[index] ?? "";
    if (isPictures(context, index) || context.glance(index).sentence) continue;
    const names = readWrappedNames(text, context.language.split("-")[0] ?? "");
    if (names.length > 0)
      return {
        value: { text, names, agency: null, outlet: null },
        blocks: [index],
        rule: "byline.wrapped",
        confidence: LIKELY,
      };
  }
  return null;
}

/** Names without those that are an outlet's: "Jandira Belchior, O Correio da Barra". */
function dropOutlets(found: Found<Byline>): Found<Byline> {
  const isOutlet = (name: string): boolean =>
    lexicon.publishers.has(foldLabel(name)) ||
    name
      .toLowerCase()
      .split(" ")
      .some((word) => lexicon.outlets.has(word));
  const [first, ...others] = found.value.names;
  if (first === undefined) return found;
  const outlet = others.find(isOutlet) ?? found.value.outlet;
  return { ...found, value: { ...found.value, outlet, names: [first, ...others.filter((name) => !isOutlet(name))] } };
}

/**
 * Finds the byline of a capture.
 * @param context the capture, with its story known
 * @returns null where no name is sure enough: a wrong one is worse than none
 */
export function findByline(context: FieldContext): Found<Byline> | null {
  const found = chooseByline(context);
  return found === null ? null : dropOutlets(found);
}

function chooseByline(context: FieldContext): Found<Byline> | null {
  const head = headIndexes(context, BEFORE_HEADLINE, AFTER_HEADLINE);
  const tail = tailIndexes(context, AFTER_STORY);
  let best: Reading = null;
  for (const index of head) {
    const read = readLabelled(context, index);
    if (read !== null && read.value.names.length > 0) return read;
    best ??= read;
  }
  for (const index of earlyGaps(context)) {
    const read = readLabelled(context, index);
    if (read !== null && read.value.names.length > 0) return read;
  }
  if (best !== null) return best;
  const wrapped = readWrapped(context, [...head, ...tail]);
  if (wrapped !== null) return wrapped;
  let alone: Reading = null;
  for (const index of head) {
    const read = readWithTime(context, index) ?? readAlone(context, index);
    if (read !== null && read.confidence > (alone?.confidence ?? 0)) alone = read;
  }
  if (alone !== null) return alone;
  for (const index of tail) {
    const read = readLabelled(context, index);
    if (read !== null) return read;
  }
  for (const index of head) {
    const read = readDesk(context, index);
    if (read !== null) return read;
  }
  return null;
}
