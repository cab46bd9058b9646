/** Bylines whose label stands behind words of the page's own: "Blog Beitrag von Margarita K.", "29. Juni 2017, 23:39 · von". */
import { foldLabel, foldText, languageForms, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";
import { readRun } from "./byline-run.ts";
import { cutSegments } from "./byline-segments.ts";
import { isSubject } from "./byline-subject.ts";

const LIKELY = 0.8;
/** Longest block with free words before a label, and longest that ends with one. UTF-16 units. */
const LONGEST_FREE = 80;
const LONGEST_END = 64;
/** "Blog Beitrag von": so many free words. */
const FREE_WORDS = 3;

const OTHER_WORK: ReadonlySet<string> = new Set(lexicon.phrases.otherWork.map(foldText));

/** "(Supplied by Rod Hale)": a bracket is no part of its first word. */
const isCreditWord = (word: string): boolean => lexicon.creditWords.has(foldLabel(word.replace(/^[([]/u, "")));

const isOtherWork = (word = ""): boolean => OTHER_WORK.has(foldText(word));

/**
 * "Theme by Pixel Union", "Narrated by Lena Marsh", "Sponsored by Grant Holt": who made the page, read the story out or pays wrote nothing; of "written and
 * produced by" the first says who wrote.
 */
function namesOtherWork({ language }: FieldContext, words: readonly string[]): boolean {
  const isSecond = languageForms(language).and.has(foldText(words.at(-2) ?? ""));
  return isOtherWork(words.at(-1)) && (!isSecond || isOtherWork(words.at(-3)));
}

/** "Diposting oleh Admin Lirik": an account of the page's. */
const isAccount = (name: string): boolean => lexicon.notNames.has(foldText(name.split(" ", 1)[0] ?? ""));

/** "Blog Beitrag von Margarita K.": words of the page's own before the label's last word, and nothing but names after it. */
export function readFree(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST_FREE || context.isBody(index) || context.glance(index).sentence) return null;
  // "A post shared by Harbour Leaf Pile (@leafpile)": whose post the story shows.
  if (context.labels[index] === "furniture") return null;
  // "Leggi anche" / "Le previsioni di Luca Astri": another story's title.
  if (context.labels[index - 1] === "related") return null;
  // "Gespeichert von Lena Marsh am So., 03.03.2019 - 10:12": a day ends it.
  const [own = text] = context.glance(index).digit ? cutSegments(text, context.language) : [];
  const words = own.split(" ");
  const { bylineLinks } = languageForms(context.language);
  const at = words.findIndex((word, i) => i > 0 && i <= FREE_WORDS && bylineLinks.has(word.toLowerCase()));
  if (at < 0) return null;
  const free = words.slice(0, at);
  if (namesOtherWork(context, free) || free.some(isCreditWord)) return null;
  const read = readNames(words.slice(at + 1).join(" "), context.language, "labelled");
  const isOther = (name: string): boolean => isAccount(name) || isSubject(context, name);
  if (!read.whole || read.names.length === 0 || read.names.some(isOther)) return null;
  return {
    value: { text: own, names: read.names, agency: read.agency, desks: [], outlet: null },
    blocks: [index],
    rule: "byline.label-free",
    confidence: LIKELY,
  };
}

/** "29. Juni 2017, 23:39 · von", "Disko Von": the label ends its block, the names are in the next. */
export function readEnd(context: FieldContext, index: number): BylineReading {
  const text = context.texts[index] ?? "";
  if (text.length > LONGEST_END || context.isBody(index)) return null;
  const words = text.split(" ");
  const last = foldText(words.at(-1) ?? "");
  if (words.length < 2 || !languageForms(context.language).bylineLinks.has(last)) return null;
  if (namesOtherWork(context, words.slice(0, -1)) || words.some(isCreditWord)) return null;
  // "Lena Marsh is a founder" / "and editor of" / "Tidal Review": a sentence on somebody goes on.
  if (languageForms(context.language).and.has(words[0] ?? "")) return null;
  const found = readRun(context, index);
  return found?.value.names.some((name) => isSubject(context, name)) ? null : found;
}
