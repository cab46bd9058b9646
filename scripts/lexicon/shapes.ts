/** The shapes of the lexicon's YAML: which keys a file may have. */
import * as v from "valibot";
import { LANGUAGE_HABITS } from "../../src/lexicon/habits.ts";
import { PHRASE_KINDS } from "../../src/lexicon/phrase-kinds.ts";
import { SCRIPTS } from "../../src/lexicon/scripts.ts";
import { MAIL_LINES, TOOL_CODES, TOOL_LABELS, TOOL_LINES } from "../../src/lexicon/tool-kinds.ts";
import { ZONE_SIGNS } from "../../src/lexicon/types.ts";

const words = v.optional(v.array(v.string()), []);
/** A file of languages/. */
export const language = v.strictObject({
  code: v.string(),
  also: words,
  direction: v.optional(v.picklist(["ltr", "rtl"]), "ltr"),
  order: v.picklist(["dmy", "ymd", "mixed"]),
  habits: v.optional(v.array(v.picklist(LANGUAGE_HABITS)), []),
  script: v.optional(v.picklist(SCRIPTS), "latin"),
  letters: v.optional(v.string(), ""),
  near: v.optional(v.string(), ""),
  words: v.optional(v.string(), ""),
  density: v.optional(v.number(), 0),
  months: v.pipe(v.array(v.string()), v.length(12)),
  weekdays: v.optional(
    v.union([v.pipe(v.array(v.string()), v.length(7)), v.pipe(v.array(v.string()), v.length(0))]),
    [],
  ),
  persianMonths: v.optional(
    v.union([v.pipe(v.array(v.string()), v.length(12)), v.pipe(v.array(v.string()), v.length(0))]),
    [],
  ),
  eras: v.optional(v.record(v.string(), v.number()), {}),
  published: words,
  updated: words,
  byline: v.optional(
    v.strictObject({
      before: words,
      after: words,
      and: words,
      roles: words,
      desks: words,
      not: words,
      ends: v.optional(v.string(), ""),
      branches: words,
      house: v.optional(v.string(), ""),
    }),
    {},
  ),
  credit: v.optional(v.strictObject({ labels: words, after: words, bare: words, caption: words, marks: words }), {}),
  source: words,
  sections: words,
  publisher: words,
  outlets: v.optional(v.string(), ""),
  paperEnds: words,
  summing: v.optional(v.string(), ""),
  picture: v.optional(v.string(), ""),
  pictured: words,
  drawn: words,
  share: words,
  advertisement: words,
  promo: words,
  badge: words,
  digest: words,
  related: words,
  furniture: words,
  topics: words,
  corrections: words,
  reporting: words,
  signoff: words,
  relative: words,
  phrases: v.optional(v.record(v.picklist(PHRASE_KINDS), v.array(v.string())), {}),
});
/** A file of publishers/. */
export const publisher = v.strictObject({
  name: v.string(),
  forms: words,
  sections: words,
  credit: words,
  share: words,
  promo: words,
  badge: words,
  related: words,
  furniture: words,
  topics: words,
  signoff: words,
});
/** An entry of agencies.yaml. */
export const agency = v.strictObject({
  name: v.string(),
  forms: words,
  inline: v.optional(v.boolean(), false),
  weak: v.optional(v.boolean(), false),
  credit: v.optional(v.boolean(), false),
});
const forms = v.array(v.string());
/** matter-keys.yaml: words by the key of a front matter that they mean. */
export const matterKeys = v.record(v.string(), forms);
/** zones.yaml: zones by their offset, those of which the day tells it, those of which nothing does, and what some tell besides. */
export const zones = v.strictObject({
  offsets: v.record(v.string(), forms),
  regions: v.record(v.string(), forms),
  open: forms,
  ...v.entriesFromList(ZONE_SIGNS, forms),
});

/** Each of some names, with its forms. */
const named = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  v.strictObject(v.entriesFromList(names, forms));
/** tools.yaml. */
export const tools = v.strictObject({
  labels: named(TOOL_LABELS),
  lines: named(TOOL_LINES),
  above: named(["publisher", "aside"]),
  codes: named(TOOL_CODES),
  mail: named(MAIL_LINES),
  signs: forms,
  documents: forms,
  leads: forms,
  articles: forms,
  editions: forms,
  pages: forms,
  rights: forms,
  addresses: forms,
  cached: forms,
  saved: forms,
  banner: forms,
  references: forms,
  jumps: forms,
  printed: forms,
  printedOn: forms,
  clipped: forms,
  sources: forms,
  via: forms,
});

export type Language = v.InferOutput<typeof language>;
export type Publisher = v.InferOutput<typeof publisher>;
