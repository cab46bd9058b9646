/** Bylines that a label announces: "By A and B", "By" above names in blocks of their own, "25 April 2024 · By" above them. */
import { foldLabel, foldText, languageForms, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { cutBylineLabel, readNames } from "./byline.ts";
import { type BylineReading, isSubject, isWhen, plain, weighForm } from "./byline-evidence.ts";
import type { FieldContext } from "./context.ts";
import { cutLabelAtEnd } from "./date-labels.ts";
import { readDates } from "./dates.ts";
import { isHandle } from "./handle.ts";
import { isName, isRole } from "./names.ts";

/** A label alone is followed by its names within so many blocks. */
const RUN = 14;
const SURE = 0.95;
const LIKELY = 0.8;
/** Longest block that holds a byline and more, longest that ends with a label, and longest of free words before a label. UTF-16 units. */
const LONGEST = 180;
const LONGEST_END = 64;
const LONGEST_FREE = 80;
/** "Blog Beitrag von": so many free words. */
const FREE_WORDS = 3;

/** What stands between names of one byline when each is a block: "," "&" "and", a count, "…". */
const JOINT = /^(?:[-•*]\s*)?(?:[,;&|·•…/]+|\d{1,2})?$/u;
/** Whether a block only parts names, or joins them. */
export function isJoint(context: FieldContext, index: number): boolean {
  const text = (context.texts[index] ?? "").trim();
  return JOINT.test(text) || languageForms(context.language).and.has(text.toLowerCase());
}

/** Whether a block that was taken for the story is a name all the same: below "By" in a block of its own. */
function isNameBlock(context: FieldContext, index: number, label: number): boolean {
  const text = context.texts[index] ?? "";
  if (index !== label + 1 || context.isBody(label)) return false;
  return isName(text) || (text.length < LONGEST_END && readNames(text, context.language).whole);
}

const nameBelow = (context: FieldContext, index: number): string => plain(context.texts[index + 1] ?? "");

/** "Kayla Bram" / "Reporter" / "and" / "Tom Ashe": behind what the first does, a word joins another name. */
function goesOnBehindRole(context: FieldContext, index: number): boolean {
  const joint = (context.texts[index + 1] ?? "").trim().toLowerCase();
  return languageForms(context.language).and.has(joint) && isName(nameBelow(context, index + 1));
}

/** "Von" / "Veronika Asch" / "Xaver Hinter" / "Veröffentlicht am": a person's name right above the time, or the story, is no section. */
const standsLast = (context: FieldContext, index: number): boolean =>
  (isWhen(context, index + 1) || index + 1 === context.bodyStart) && weighForm([plain(context.texts[index] ?? "")]) > 0;

/** Names in the blocks after a label that stands alone: "By" / "Xiaoying You" / "," / "Mariana Lenharo". */
function readRun(context: FieldContext, label: number, from = label + 1, had: readonly string[] = []): BylineReading {
  const names: string[] = [...had];
  const blocks: number[] = [label];
  const said: string[] = [context.texts[label] ?? ""];
  const desks: string[] = [];
  let agency: string | null = null;
  let joined = true;
  for (let i = from; i < Math.min(context.texts.length, label + RUN); i += 1) {
    if (context.isBody(i) && !isNameBlock(context, i, label)) break;
    const text = plain(context.texts[i] ?? "");
    // "By" / "Ama Boateng" / "@amaboat" / "Jan Reck": the writer's handle.
    if (isJoint(context, i) || isHandle(text)) {
      joined = true;
      continue;
    }
    // "Market Update sponsored by" / "Advertisement"; but "Kayla Bram" / "Follow" / "and" / "Tom Ashe"
    if (context.glance(i).form?.sure) {
      if (names.length > 0 && goesOnBehindRole(context, i)) continue;
      break;
    }
    if (names.length === 0 && cutBylineLabel(text, context.language)?.rest === "") continue;
    // ", News Reporter": what the author does; after another comma the names may go on.
    if (
      names.length > 0 &&
      (/^[,|]/.test(text) || isRole(text)) &&
      readNames(text, context.language).names.length === 0
    ) {
      if (goesOnBehindRole(context, i)) continue;
      break;
    }
    // "By" / "Ama Boateng" / "By" / "Jan Reck"
    if (names.length > 0 && cutBylineLabel(text, context.language)?.rest === "" && isName(nameBelow(context, i))) {
      joined = true;
      continue;
    }
    const read = readNames(text, context.language, names.length === 0 && text.length < 30);
    if (!joined && standsLast(context, i)) joined = true;
    if (!joined || (read.names.length === 0 && read.agency === null) || (!read.whole && names.length > 0)) break;
    if (read.names.every((name) => names.includes(name)) && read.agency === null && i > from) break;
    names.push(...read.names.filter((name) => !names.includes(name)));
    agency ??= read.agency;
    desks.push(...read.desks);
    blocks.push(i);
    said.push(text);
    joined = read.open;
  }
  if (names.length === 0 && agency === null) return null;
  return {
    value: { text: said.join(" "), names, agency, desks, outlet: null },
    blocks,
    rule: "byline.label-alone",
    confidence: SURE,
  };
}

/** "By Leigh Abernathy" / "and" / "Desmond Pike": the names go on below a word that joins them. */
function joinsBelow(context: FieldContext, index: number): boolean {
  const joint = (context.texts[index + 1] ?? "").toLowerCase();
  return languageForms(context.language).and.has(joint) && isName(plain(context.texts[index + 2] ?? ""));
}

/** Segments of a block that holds more than the byline: "Do 25.04.24 | 14:07 Uhr | Von Eva Kirchner", "// By X • Nov 11, 2020". */
const SEGMENT = new RegExp(
  String.raw`(?:(?<!\s)\s+)?(?:[|•]|(?<!\p{Script=Han})·|·(?!\p{Script=Han}))\s*|(?<!\s)\s+[-–—/]{1,2}\s+|(?<=\d)\s+(?=${oneOf("byBehindNumber")}\s)|(?<!\s)\s+(?=${oneOf("onDay")}\s+\p{Lu}?\p{L}*\.?\s?\d)|,\s+(?=\d)|(?<!\s)\s+(?=\d+ ${oneOf("minutes")})`,
  "iu",
);
const SEGMENT_HINT = /[|•·–—/\d]|\s-/u;

/** "Tormod Hjell" / "Journalist" / "Ingvild Moe": what stands below a name says what its bearer does, and announces nobody. */
export function isRoleOf(name: string, label: string, language: string): boolean {
  if (name.length > LONGEST_END || !lexicon.roles.has(foldLabel(label)) || /[:：]$/u.test(label)) return false;
  const { names, whole } = readNames(name, language);
  return whole && names.length > 0;
}

/** Cuts a block into what its bars, bullets and dates part. */
export function cutSegments(text: string, language: string): string[] {
  if (!SEGMENT_HINT.test(text)) return [text];
  let cut = "";
  let end = 0;
  for (const { from, to } of readDates(text, language)) {
    cut += `${cutLabelAtEnd(text.slice(end, from))} | `;
    end = to;
  }
  return (cut + text.slice(end))
    .split(SEGMENT)
    .map((segment) => segment.replace(/^[\s,;:/–—-]+|(?<![\s,;:/–—-])[\s,;:/–—-]+$/gu, ""))
    .filter((segment) => segment !== "");
}

/** "By Odalys Brenner odalys@harbour.example": the writer's address. */
const MAIL = /\s[^\s@]+@[^\s@]+$/u;

/** "Blog Beitrag von Margarita K.": words of the page's own before the label's last word, and nothing but names after it. */
function readFree(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST_FREE || context.isBody(index) || context.glance(index).sentence) return null;
  const words = text.split(" ");
  const { bylineLinks } = languageForms(context.language);
  const at = words.findIndex((word, i) => i > 0 && i <= FREE_WORDS && bylineLinks.has(word.toLowerCase()));
  if (at < 0 || words.slice(0, at).some((word) => lexicon.creditWords.has(foldLabel(word)))) return null;
  const read = readNames(words.slice(at + 1).join(" "), context.language);
  if (!read.whole || read.names.length === 0 || read.names.some((name) => isSubject(context, name))) return null;
  return {
    value: { text, names: read.names, agency: read.agency, desks: [], outlet: null },
    blocks: [index],
    rule: "byline.label-free",
    confidence: LIKELY,
  };
}

/** "29. Juni 2017, 23:39 · von", "Disko Von": the label ends its block, the names are in the next. */
function readEnd(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST_END || context.isBody(index)) return null;
  const words = text.split(" ");
  const last = foldText(words.at(-1) ?? "");
  if (words.length < 2 || !languageForms(context.language).bylineLinks.has(last)) return null;
  if (words.some((word) => lexicon.creditWords.has(foldLabel(word)))) return null;
  const found = readRun(context, index);
  return found?.value.names.some((name) => isSubject(context, name)) ? null : found;
}

/**
 * Reads the byline that a label in a block announces.
 * @param context the capture, with its story known
 * @param index the block with the label
 */
export function readLabelled(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST || context.glance(index).form?.kind === "reporting") return null;
  const segments = cutSegments(text, context.language);
  for (const segment of segments) {
    const cut = cutBylineLabel(segment, context.language);
    if (cut === null) continue;
    if (cut.rest === "") {
      const isRoleBelow = isRoleOf(plain(context.texts[index - 1] ?? ""), segment, context.language);
      return segment === segments.at(-1) && !isRoleBelow ? readRun(context, index) : null;
    }
    const rest = cut.rest.includes("@") ? cut.rest.replace(MAIL, "") : cut.rest;
    const read = readNames(rest, context.language, segments.length === 1 && rest.length < 24);
    if (read.names.length === 0 && read.agency === null) continue;
    if (read.open || joinsBelow(context, index)) return readRun(context, index, index + 1, read.names);
    if (!read.whole && rest.length > 60) continue;
    // Without a date or a count in it the whole block is the byline: "Penulis: A | Editor: B".
    const whole = segments.length === 1 || !context.glance(index).digit;
    const { names, agency, desks } = read;
    const value = { text: whole ? text : segment, names, agency, desks, outlet: null };
    return { value, blocks: [index], rule: "byline.label", confidence: read.whole ? SURE : LIKELY };
  }
  return readFree(context, index) ?? readEnd(context, index);
}

/** The first of some blocks whose byline, read so, names somebody. */
export function firstNamed(
  context: FieldContext,
  indexes: readonly number[],
  read: (context: FieldContext, index: number) => BylineReading,
): BylineReading {
  for (const index of indexes) {
    const reading = read(context, index);
    if (reading !== null && reading.value.names.length > 0) return reading;
  }
  return null;
}

/** "By Agency": a label that names nobody. */
export function firstUnnamed(context: FieldContext, indexes: readonly number[]): BylineReading {
  for (const index of indexes) {
    const reading = readLabelled(context, index);
    if (reading !== null) return reading;
  }
  return null;
}
