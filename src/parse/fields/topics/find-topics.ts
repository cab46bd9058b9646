/** Finds the section and the topics that a page prints. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import { readAgencyName } from "../byline/roles.ts";
import type { FieldContext, Found } from "../context.ts";
import { isName } from "../names.ts";
import { readMasthead } from "../source/masthead-slogan.ts";
import { isOutlet } from "../source/publisher-name.ts";
import { isSpacelessPaper } from "../source/spaceless-papers.ts";
import { cutSteps, readSection } from "./breadcrumb.ts";
import { cutBehindLabel, splitTags } from "./split-tags.ts";
import { endsTags, isTag, LONGEST_TAG, trimTag } from "./tags.ts";

const MOST_TAGS = 15;
/** A label is no longer, with the tags behind it. UTF-16 units. */
const LONGEST_LABELLED = 240;
const LIKELY = 0.85;

/** A block below the label that holds so many tags holds all of them: "Dry January, Alcohol, Health gadgets". */
const TAGS_IN_ONE = 3;

/** Tags in the blocks after their label; commas alone are skipped. */
function readRun(
  context: FieldContext,
  label: number,
  authors: readonly string[],
): { tags: readonly string[]; blocks: readonly number[] } {
  const tags: string[] = [];
  const blocks = [label];
  for (let i = label + 1; i <= label + MOST_TAGS && i < context.texts.length; i += 1) {
    const text = trimTag(context.texts[i] ?? "");
    if (/^[,;|·•/]?$/.test(text)) continue;
    if (endsTags(context, i, tags, authors)) break;
    tags.push(text);
    blocks.push(i);
    const parts = blocks.length === 2 ? splitTags(text) : [];
    if (parts.length >= TAGS_IN_ONE) return { tags: parts, blocks };
  }
  // Among others a comma is a tag's own: "Fishing, Commercial".
  const [only = "", ...more] = tags;
  return { tags: more.length > 0 ? tags : splitTags(only), blocks };
}

/** "#Harrow", "#Rantau Abang". */
const HASHTAG = /^#[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’-]{1,30}(?:\s[\p{L}\p{M}\p{N}'’-]{1,20}){0,3}$/u;
/** "#penyu #Terengganu" */
const BETWEEN_HASHTAGS = /\s(?=#)/u;
/** One alone may be a post's last word. */
const FEWEST_HASHTAGS = 2;

/** Hashtags below the story, one in a block or all in one: "#penyu" / "#Terengganu", "#penyu #Terengganu". */
function findHashtags(context: FieldContext): Found<readonly string[]> | null {
  if (context.bodyEnd < 0) return null;
  const found = { tags: [] as string[], blocks: [] as number[] };
  for (let i = context.bodyEnd + 1; i < context.texts.length && found.tags.length < MOST_TAGS; i += 1) {
    const text = context.texts[i] ?? "";
    const tags = text.startsWith("#") ? text.split(BETWEEN_HASHTAGS) : [];
    if (tags.length > 0 && tags.every((tag) => HASHTAG.test(tag))) {
      found.tags.push(...tags.map((tag) => tag.slice(1)));
      found.blocks.push(i);
    } else if (found.tags.length > 0) break;
  }
  if (found.tags.length < FEWEST_HASHTAGS) return null;
  return { value: found.tags, blocks: found.blocks, rule: "topics.hashtags", confidence: LIKELY };
}

/**
 * Finds the topics: tags after a label that announces them, "See more on", "Topics: a, b", or hashtags below the story.
 * @param context the capture, with its story known
 * @param authors who wrote the story: no topics of it
 */
export function findTopics(context: FieldContext, authors: readonly string[]): Found<readonly string[]> | null {
  const from = Math.max(0, context.headline - 1);
  for (let i = from; i < context.texts.length; i += 1) {
    if (context.isBody(i)) continue;
    const text = context.texts[i] ?? "";
    if (text.length > LONGEST_LABELLED) continue;
    const { form } = context.glance(i);
    if (form?.kind !== "topics") continue;
    const behind = form.form.includes("…") ? cutBehindLabel(text) : "";
    const inline = splitTags(behind);
    if (inline.length > 0) return { value: inline, blocks: [i], rule: "topics.inline", confidence: LIKELY };
    if (behind !== "") continue;
    const { tags, blocks } = readRun(context, i, authors);
    if (tags.length > 0) return { value: tags, blocks, rule: "topics.after-label", confidence: LIKELY };
  }
  return findHashtags(context);
}

/** A section of a page's own is one of the first lines, right above the headline. Blocks. */
const TOP = 2;

/** "Ag & Range", "The Weekend Read": a short line that opens the capture is a section that the lexicon need not know. */
function findTopSection(context: FieldContext): Found<string> | null {
  const { headline, texts, labels } = context;
  const index = headline < 0 ? 0 : headline - 1;
  const text = texts[index] ?? "";
  if (index < 0 || index > TOP || context.isBody(index) || text.length > LONGEST_TAG || !isHeading(text, context))
    return null;
  // Without a headline in the capture only a sentence or a byline below tells that the line heads a story.
  if (headline < 0 && !context.glance(1).sentence) return null;
  const known = lexicon.sections.has(foldLabel(text));
  const label = labels[index] ?? null;
  if (label !== null && !(label === "badge" && known)) return null;
  if (context.glance(index).form?.sure && !known) return null;
  for (let i = 0; i < index; i += 1)
    if (!isOutlet(texts[i] ?? "") && !isSpacelessPaper(texts[i] ?? "", context.language)) return null;
  return { value: text, blocks: [index], rule: "section.top", confidence: LIKELY };
}

/** A line of a few words with a capital first that is neither a name, a newspaper, a time nor a sentence. */
function isHeading(text: string, { texts, language }: FieldContext): boolean {
  if (!isTag(text) || cutSteps(text).length > 0 || !/^[\p{Lu}\p{Lo}]/u.test(text) || /[\d:|@/]/.test(text))
    return false;
  if (lexicon.creditBare.has(foldLabel(text)) || isSpacelessPaper(text, language)) return false;
  if (readMasthead(text, isOutlet, { texts }) !== null) return false;
  return !isOutlet(text) && !isName(text) && readAgencyName(text) === null && cutBylineLabel(text, language) === null;
}

/** The section at the end of the way through the site, right above the headline: "Startseite > Lokales". */
function findStepSection(context: FieldContext): Found<string> | null {
  const { headline, texts, labels } = context;
  const head = foldLabel(texts[headline] ?? "");
  for (let index = headline - 1; index >= Math.max(0, headline - 1 - TOP); index -= 1) {
    if (context.isBody(index) || (labels[index] ?? null) !== null) continue;
    const isOwn = (step: string): boolean => foldLabel(step) !== head && isHeading(step, context);
    const value = readSection(cutSteps(texts[index] ?? ""), isOwn);
    if (value !== null) return { value, blocks: [index], rule: "section.breadcrumb", confidence: LIKELY };
  }
  return null;
}

/**
 * Finds the section: the way's last step, a short line at the capture's top, or a word of the lexicon in a block of its own beside the headline.
 * @param context the capture, with its story known
 */
export function findSection(context: FieldContext): Found<string> | null {
  const top = findStepSection(context) ?? findTopSection(context);
  if (top !== null || context.headline < 0) return top;
  for (const index of [context.headline - 1, context.headline + 1]) {
    const text = context.texts[index] ?? "";
    if (text.length === 0 || text.length > LONGEST_TAG || context.isBody(index)) continue;
    const label = context.labels[index];
    const known = lexicon.sections.has(foldLabel(text));
    // Among other sections it is a menu's entry.
    const beside = index < context.headline ? index - 1 : index + 1;
    const menu = lexicon.sections.has(foldLabel(context.texts[beside] ?? ""));
    if (label === "section" || (known && !menu && (label === null || label === undefined))) {
      return { value: text, blocks: [index], rule: "section.beside-headline", confidence: LIKELY };
    }
  }
  return null;
}
