/** The forms in which a line names the publisher: "© 2023 {name}", "follow {name} on …", "first published in {name}". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, languageForms, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { cutFact } from "./page-facts.ts";
import { cleanName, isOutlet, isOutletName, isPrintedAsName, YEARS } from "./publisher-name.ts";

interface Pattern {
  /** What stands before the name and after it, and whether anything may stand there besides. */
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

/** "The Courier © 2023", "The Courier © All rights reserved": behind the sign stands no name. */
const NO_NAME_BEHIND = new RegExp(
  String.raw`^[\s#.,|–-]*(?:[^\p{L}\s#.,|–-]|$|${oneOf("allRights", "copyright")})`,
  "iu",
);

/** Signs of rights, of which a newsletter's form has none. */
const RIGHTS_SIGN = new RegExp(`[©ⓒ(]|${oneOf("copyright")}`, "u");

/**
 * Whether what stands around a name that opens a line speaks against it: "Ein Moor mit Birken im Nebel. © Nordfunk" is a caption with its
 * credit, "Hier geht es zum Tagesblitz-Newsletter" a sentence.
 */
function isOpenedByOther(name: string, behind: string, { before, after }: Pattern): boolean {
  if (before !== "") return false;
  if (RIGHTS_SIGN.test(after)) return !NO_NAME_BEHIND.test(behind);
  return name.split(" ").some((word) => /^\p{Ll}/u.test(word) && !lexicon.phrases.outletParticles.includes(word));
}

/** "SUBSCRIBE TO UNLOCK MORE ARTICLES": where a whole offer is in capitals, only words of newspapers' names tell one. */
const isShouted = (text: string, name: string, { before, after }: Pattern): boolean =>
  !RIGHTS_SIGN.test(before + after) && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && !isOutlet(name);

/** "Ekonomi haberlerini anlık takip etmek için bildirimlere izin verin": the news of a section, and of no paper; "© Sport" keeps a house's rights. */
const isSection = (name: string, { before, after }: Pattern): boolean =>
  !RIGHTS_SIGN.test(before + after) && lexicon.sections.has(foldLabel(name));

/** "Follow Orla Vane on Twitter", "© 2022 Orla Vane": who wrote the page, and no house. */
function isPerson(name: string): boolean {
  const [first = "", , ...more] = name.split(" ");
  return more.length === 0 && hasGivenName(first) && isName(name);
}

const ARTICLE = new RegExp(String.raw`^${oneOf("outletArticles")} (?=\p{Lu})`, "u");

/** The name that stands in a pattern's place, or null. `lower` is the text in lower case with plain apostrophes and `#` for years. */
function matchPattern(text: string, lower: string, pattern: Pattern): string | null {
  const { before, openStart, after, openEnd } = pattern;
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
  if (isOpenedByOther(text.slice(from, end), text.slice(end + after.length), pattern)) return null;
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

/**
 * Reads the publisher's name from a line that has one of the forms.
 * @returns the short name that readers know, where the lexicon has it; null where the line has no form, or no name in its place
 */
export function readPublisher(text: string, language: string): string | null {
  const patterns = patternsOf(language);
  const bare = isMarked(MARKERS, text, 0) ? text.replace(/^[-–—•*☞▶]\s+/u, "") : text;
  const start = bare.toLowerCase();
  // The first characters of a form cost less to compare than the whole.
  if (!patterns.starts.has(start.slice(0, START)) && !patterns.inner.some((words) => start.includes(words)))
    return null;
  // "Copyright © 2021, Harrow Lamplighter": the comma is the year's.
  const masked = bare.replace(/\b(?:19|20)\d\d(?:[-–]\d{2,4})?\b,?/g, "#");
  const lower = masked.toLowerCase().replace(/[‘’]/g, "'");
  if (lower.length !== masked.length) return null;
  for (const pattern of patterns.all) {
    const printed = matchPattern(masked, lower, pattern);
    const name = printed === null ? null : cleanName(cutFact(printed));
    if (name === null || !isOutletName(name) || !isPrintedAsName(name, language)) continue;
    const known = lexicon.publishers.get(foldLabel(name));
    if (known !== undefined) return known;
    if (!isShouted(text, name, pattern) && !isSection(name, pattern) && !isPerson(name)) return name;
  }
  return null;
}
