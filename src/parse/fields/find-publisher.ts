/** Finds whose page it was, where the text says so: "© 2023 The X", "Follow The X on WhatsApp", "First published in The X". */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import { foldLabel, languageForms, lexicon, trimLabel } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { FieldContext, Found } from "./context.ts";
import { cleanName, isPrintedAsName, YEARS } from "./publisher-name.ts";

/** Longest block that may name the publisher, and longest name. UTF-16 units. */
const LONGEST = 200;
const LONGEST_NAME = 42;
const MOST_WORDS = 6;

/** A masthead stands above a headline that is so near to the capture's start: below it, a page's menu begins. */
const MASTHEAD = 4;

const LIKELY = 0.85;
const KNOWN = 0.95;

interface Pattern {
  /** What stands before the name and after it; null where anything may. */
  readonly before: string;
  readonly openStart: boolean;
  readonly after: string;
  readonly openEnd: boolean;
}

interface Patterns {
  readonly all: readonly Pattern[];
  /** First characters of those that start with words of their own. */
  readonly starts: ReadonlySet<string>;
  /** Words of those that may start with anything, or with the name. */
  readonly inner: readonly string[];
}

/** So many characters of a form's start serve to rule a block out. */
const START = 2;

const compiledPatterns = new Map<string, Patterns>();

function compile(form: string): Pattern {
  const [before = "", after = ""] = form.split("{name}");
  const openStart = before.startsWith("…");
  const openEnd = after.endsWith("…");
  return {
    before: openStart ? before.slice(1) : before,
    openStart,
    after: openEnd ? after.slice(0, -1) : after,
    openEnd,
  };
}

function patternsOf(language: string): Patterns {
  const known = compiledPatterns.get(language);
  if (known !== undefined) return known;
  const own = languageForms(language).data.publisher;
  const english = language === "en" ? [] : languageForms("en").data.publisher;
  const all = [...own, ...english].map(compile);
  const starting = all.filter((pattern) => !pattern.openStart && pattern.before.length >= START);
  const inner = all
    .filter((pattern) => !starting.includes(pattern))
    .map((pattern) => (pattern.before || pattern.after).replace("#", "").trim());
  const compiled: Patterns = { all, starts: new Set(starting.map((pattern) => pattern.before.slice(0, START))), inner };
  compiledPatterns.set(language, compiled);
  return compiled;
}

/** Whether the words between can be a newspaper's or a station's name. */
function isOutletName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(" ").length > MOST_WORDS) return false;
  if (/^\p{Lu}{2,4}$/u.test(name) && !lexicon.publishers.has(foldLabel(name))) return false;
  if (!/^[\p{Lu}\p{Lo}«“]/u.test(name) || /[.!?:;|()@/,\d]/.test(name.replace(/\.(?:com|net|org|\p{L}{2})$/u, "")))
    return false;
  const folded = foldLabel(name);
  return (
    !lexicon.agencies.has(folded) &&
    !lexicon.services.has(folded) &&
    !lexicon.creditBare.has(folded) &&
    !lexicon.creditLabels.has(folded) &&
    !lexicon.phrases.notOutlets.includes(folded)
  );
}

const ARTICLE = new RegExp(String.raw`^${oneOf("outletArticles")} (?=\p{Lu})`, "u");

/** The name that stands in a pattern's place, or null. `lower` is the text in lower case with plain apostrophes and `#` for years. */
function matchPattern(text: string, lower: string, { before, openStart, after, openEnd }: Pattern): string | null {
  const at = openStart ? lower.indexOf(before) : lower.startsWith(before) ? 0 : -1;
  if (at < 0) return null;
  const from = at + before.length;
  const end = openEnd
    ? after === ""
      ? closeName(text, from)
      : lower.indexOf(after, from)
    : lower.endsWith(after)
      ? lower.length - after.length
      : -1;
  if (end <= from) return null;
  return text
    .slice(from, end)
    .replace(YEARS, "")
    .replace(ARTICLE, "")
    .replace(/(?<![.«»“”])[.«»“”]+$|^[«“]/gu, "");
}

/** What ends a name that a form leaves open: a sign, or the sentence that goes on. */
const NAME_END = new RegExp(String.raw`[.,|!]|\s[-–—]\s|\s${oneOf("outletEnds")}\s`, "u");

/** Without anything after the name, it ends at the sentence's end, at a sign, or before a word that goes on: "for ₹1 a day". */
function closeName(text: string, from: number): number {
  const end = text.slice(from).search(NAME_END);
  return end < 0 ? text.length : from + end;
}

/** What a list leaves before its items. */
const MARKERS = markCodes("-–—•*☞▶");

function readPublisher(text: string, language: string): string | null {
  const patterns = patternsOf(language);
  const bare = isMarked(MARKERS, text, 0) ? text.replace(/^[-–—•*☞▶]\s+/u, "") : text;
  const start = bare.toLowerCase();
  // The first characters of a form cost less to compare than the whole.
  if (!patterns.starts.has(start.slice(0, START)) && !patterns.inner.some((words) => start.includes(words)))
    return null;
  const masked = bare.replace(/\b(?:19|20)\d\d(?:[-–]\d{2,4})?\b/g, "#");
  const lower = masked.toLowerCase().replace(/[‘’]/g, "'");
  if (lower.length !== masked.length) return null;
  for (const pattern of patterns.all) {
    const printed = matchPattern(masked, lower, pattern);
    const name = printed === null ? null : cleanName(printed);
    if (name !== null && isOutletName(name) && isPrintedAsName(name, language))
      return lexicon.publishers.get(foldLabel(name)) ?? name;
  }
  return null;
}

/** Whether a text is a newspaper's or a station's name by its words: "The Harbour Courier". */
export function isOutlet(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  return words.length > 1 && isOutletName(text) && words.some((word) => lexicon.outlets.has(word));
}

/** Signs and words without which no form can match: a test that costs little. */
const HINT = new RegExp(`[©ⓒ“«]|${oneOf("publisherHints")}`);

/**
 * Finds the publisher of a capture.
 * @param context the capture, with its story known
 * @returns null where no block outside the story names it
 */
export function findPublisher(context: FieldContext): Found<string> | null {
  const { texts, language, headline } = context;
  const latin = language === "en";
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i] ?? "";
    if (text.length > LONGEST || context.isBody(i) || i === headline || context.labels[i] === "credit") continue;
    const { folded } = context.glance(i);
    const isOutside = folded !== "" && (i < Math.max(1, headline) || i > context.bodyEnd);
    const known = isOutside ? lexicon.publishers.get(trimLabel(folded)) : undefined;
    if (known !== undefined && !lexicon.agencies.has(trimLabel(folded)))
      return { value: known, blocks: [i], rule: "publisher.name", confidence: KNOWN };
    if (i < headline && headline <= MASTHEAD && isOutlet(text))
      return { value: text, blocks: [i], rule: "publisher.masthead", confidence: LIKELY };
    if (latin && !HINT.test(text.toLowerCase())) continue;
    // Above the story "©" signs a picture; below it, the page.
    if (/^[©ⓒⒸ]/u.test(text) && i < context.bodyEnd) continue;
    const name = readPublisher(text, language);
    if (name === null) continue;
    // "Follow The X on Twitter" names the publisher and is an offer all the same.
    const { form } = context.glance(i);
    const isOffer = form?.kind === "promo" || form?.form.startsWith("follow") === true;
    const rule = isOffer ? "publisher.promo" : "publisher.form";
    return { value: name, blocks: [i], rule, confidence: LIKELY };
  }
  return null;
}
