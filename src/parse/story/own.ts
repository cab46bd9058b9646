/** Features of a block by itself. Cast: a bit that is set has its category. */
import { BIT, CATEGORIES, type Category } from "../../lexicon/parts.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import type { Facts } from "../scan/facts.ts";
import { SIGN } from "../scan/signs.ts";
import type { Hits } from "./hits.ts";
import { choice, countStep, type Emit, flag, type Registry, scale, stepOf } from "./registry.ts";

const KINDS = [
  "symbol",
  "lower",
  "upper",
  "caseless",
  "mark",
  "digit",
  "unspaced",
  "space",
  "stop",
  "comma",
  "colon",
  "opener",
  "closer",
  "quote",
  "dash",
  "bullet",
];
const WORDLIKE = new Set<Category>(["function", "open", "resume", "says", "service", "bio", "depicts"]);

/** The dash behind a place stands so near to the start. UTF-16 units. */
const LONGEST_PLACE = 45;

/** Whether a block opens like a dateline: words in capitals, then a dash, or brackets of a 【place＝name】 kind. */
function opensWithPlace({ text, dashAt }: Facts): boolean {
  if (text.charCodeAt(0) === 0x3010) return true;
  if (dashAt > LONGEST_PLACE) return false;
  const at = text.slice(0, LONGEST_PLACE + LONGEST_DASH).search(DASH);
  return at > 1 && at < LONGEST_PLACE && PLACE.test(text.slice(0, at));
}

const DASH = / (?:—|–|--|-) |— | = /;
const LONGEST_DASH = 4;
const PLACE = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|${oneOf("ownPlaceParticles")}))*(?: ?\([^)]{2,30}\))?$`,
  "u",
);

/** Features of a block's own shape and words. */
export function ownFeatures(registry: Registry): (f: Facts, h: Hits, emit: Emit) => void {
  const width = scale(
    registry,
    "width",
    [3, 6, 10, 15, 22, 30, 40, 52, 65, 80, 100, 130, 170, 220, 300, 420, 600, 900],
  );
  const wordCount = scale(registry, "words", [2, 3, 4, 5, 7, 9, 12, 16, 24]);
  const first = choice(registry, "begins with", KINDS);
  const inner = choice(registry, "begins, quotes aside, with", KINDS);
  const last = choice(registry, "ends with", KINDS);
  const lastInner = choice(registry, "ends, quotes aside, with", KINDS);
  const capitals = scale(registry, "share of capitalised words", [0.05, 0.2, 0.35, 0.5, 0.7, 0.9]);
  const allCaps = flag(registry, "all in capitals");
  const digits = scale(registry, "share of digits", [0.01, 0.05, 0.15, 0.3, 0.6]);
  const commas = scale(registry, "commas", [1, 2, 3, 6]);
  const breaks = scale(registry, "sentences ended inside", [1, 2, 3, 5, 9]);
  const colons = scale(registry, "colons", [1, 2]);
  const functions = scale(registry, "share of function words", [0.01, 0.1, 0.2, 0.3, 0.4, 0.55]);
  const times = scale(registry, "time words", [1, 2, 3, 4]);
  const timeShare = scale(registry, "share of time words", [0.2, 0.4, 0.6, 0.8]);
  const script = choice(registry, "script", ["cased", "caseless", "unspaced", "no letters"]);
  const marker = choice(registry, "list marker", ["none", "dash or bullet", "number"]);
  const opens = flag(registry, "opens a quote or bracket");
  const closes = flag(registry, "closes a quote or bracket");
  const slash = flag(registry, "slash");
  const bar = flag(registry, "vertical bar");
  const at = flag(registry, "at sign");
  const copyright = flag(registry, "copyright sign");
  const question = flag(registry, "question or exclamation");
  const hash = flag(registry, "hash sign");
  const clock = flag(registry, "clock time");
  const year = flag(registry, "year");
  const dotted = flag(registry, "dotted number");
  const lexical = CATEGORIES.map((name) => ({
    bit: BIT[name],
    whole: WORDLIKE.has(name) ? -1 : flag(registry, `is ${name}`),
    opening: WORDLIKE.has(name) ? -1 : flag(registry, `opens like ${name}`),
    closing: WORDLIKE.has(name) ? -1 : flag(registry, `closes like ${name}`),
    first: flag(registry, `first word ${name}`),
    last: flag(registry, `last word ${name}`),
    any: flag(registry, `word of ${name}`),
  }));
  const service = scale(registry, "words about the site and its reader", [1, 2, 3, 4, 6]);
  const serviceShare = scale(registry, "share of words about the site and its reader", [0.03, 0.08, 0.14, 0.22, 0.33]);
  const bio = flag(registry, "a name, then what its bearer does");
  const dateline = flag(registry, "opens with a place and a dash");
  const web = flag(registry, "web address");
  const namesOnly = flag(registry, "only names and capitals");
  const noFunction = flag(registry, "no function word");

  return (f, h, emit) => {
    const n = f.wordEnd - f.wordStart;
    emit(countStep(width, f.width));
    emit(countStep(wordCount, n));
    emit(first + f.first);
    emit(inner + f.firstInner);
    emit(last + f.last);
    emit(lastInner + f.lastInner);
    if (f.cased) emit(stepOf(capitals, f.capitalised / f.cased));
    if (f.uppers > 3 && f.uppers === f.letters) emit(allCaps);
    emit(stepOf(digits, f.digits / (f.digits + f.letters + 1)));
    emit(countStep(commas, f.commas));
    emit(countStep(breaks, f.breaks));
    emit(countStep(colons, f.colons));
    emit(stepOf(functions, h.looked ? h.functions / h.looked : 0));
    emit(countStep(times, h.times));
    emit(stepOf(timeShare, h.looked ? h.times / h.looked : 0));
    emit(script + (f.letters === 0 ? 3 : f.unspaced * 2 > f.letters ? 2 : f.caseless > f.cased ? 1 : 0));
    emit(marker + f.marker);
    if (f.unclosed) emit(opens);
    if (f.unopened) emit(closes);
    if (f.slashes) emit(slash);
    if (f.bars) emit(bar);
    if (f.ats) emit(at);
    if (f.copyright) emit(copyright);
    if (f.questions) emit(question);
    if (f.hashes) emit(hash);
    if (f.clock) emit(clock);
    if (f.years) emit(year);
    if (f.dotted) emit(dotted);
    emit(countStep(service, h.service));
    emit(stepOf(serviceShare, h.serviceLooked ? h.service / h.serviceLooked : 0));
    if (h.bio && f.width > 50) emit(bio);
    if (f.width > 60 && opensWithPlace(f)) emit(dateline);
    if ((f.slashes > 1 && f.text.includes("://")) || (f.signs & SIGN.address && f.text.startsWith("www."))) emit(web);
    if (h.functions === 0) emit(noFunction);
    if (f.cased > 1 && f.cased < 5 && f.capitalised === f.cased) emit(namesOnly);
    for (let rest = h.whole | h.opening | h.closing | h.lastWord | h.anyWord; rest !== 0; rest &= rest - 1) {
      const c = lexical[31 - Math.clz32(rest & -rest)] as (typeof lexical)[number];
      if (c.whole >= 0) {
        if (h.whole & c.bit) emit(c.whole);
        else if (h.opening & c.bit) emit(c.opening);
        else if (h.closing & c.bit) emit(c.closing);
      }
      if (h.firstWord & c.bit) emit(c.first);
      if (h.lastWord & c.bit) emit(c.last);
      if (h.anyWord & c.bit) emit(c.any);
    }
  };
}
