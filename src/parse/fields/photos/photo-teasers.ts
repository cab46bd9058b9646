/** Words of other stories' pictures and titles, which stand between a story's paragraphs and look like a picture's. */
import { matchBlockForm } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { blockCredit, markedTail } from "../credit/credit-glance.ts";
import { SURE } from "../credit/credit-reading.ts";
import { findTwin } from "./photo-twins.ts";

/** So far below a title its time stands: behind the title again, and a section. Blocks. */
const FARTHEST_AGE = 3;
/** UTF-16 units. */
const LONGEST_AGE = 24;

/** "2 hours ago", "•vor 2 Std." */
const tellsAge = (text: string): boolean =>
  text.length <= LONGEST_AGE && /\d/.test(text) && matchBlockForm(text.replace(/^[•·|]\s*/u, ""))?.kind === "relative";

/** Whether a block that stands twice in the story or below it is another story's title: its age stands below. "Storm in port" / "Storm in port" / "News" / "2 hours ago". */
export function isDatedTitle(context: FieldContext, index: number): boolean {
  if (index <= context.bodyStart || findTwin(context, index) < 0) return false;
  for (let at = index + 1; at <= index + FARTHEST_AGE && !context.isBody(at); at += 1)
    if (tellsAge(context.texts[at] ?? "")) return true;
  return false;
}

/** "SALTY": a teaser's kicker, in capitals. UTF-16 units. */
const KICKER = /^\p{Lu}{4,}(?: \p{Lu}+){0,3}$/u;
const LONGEST_KICKER = 32;

/** Whether a block is another story's title that stands twice, its kicker between: "Keeper retires" / "SALTY" / "Keeper retires". */
export function isKickedTitle(context: FieldContext, index: number): boolean {
  const isKicker = (at: number): boolean => {
    const { text } = context.glance(at);
    return text.length <= LONGEST_KICKER && KICKER.test(text) && blockCredit(context.glance(at)) === null;
  };
  const text = context.texts[index] ?? "";
  const isTwin = (step: 1 | -1): boolean => context.texts[index + 2 * step] === text && isKicker(index + step);
  return isTwin(1) || isTwin(-1);
}

/** A word that tells of what a story is about has so many letters. */
const LONG_WORD = /\p{L}{7,}/gu;

/** Whether words have one in common with a title that the story lacks: "Wie gefährlich ist Eisbaden? Ein Kardiologe …" / "Kardiologe Jonas Ekeby warnt". */
function sharesWord(context: FieldContext, title: number, index: number): boolean {
  const said = (context.texts[index] ?? "").toLowerCase();
  const story = context.story().toLowerCase();
  const words = (context.texts[title] ?? "").toLowerCase().match(LONG_WORD) ?? [];
  const shared = words.filter((word) => said.includes(word));
  return shared.length > 0 && shared.every((word) => !story.includes(word));
}

/** Whether a block stands right below a title under a label such as "Related", and speaks of what that title does. */
const isUnderTitle = (context: FieldContext, index: number): boolean =>
  context.labels[index - 2] === "related" &&
  context.labels[index - 1] === null &&
  !context.isBody(index - 1) &&
  sharesWord(context, index - 1, index);

/** Whether a block stands below another story's title that a label announces: "Lesen Sie auch:" / "Die Rivalin ist zurück" / its picture's words. */
export function isOfTeaser(context: FieldContext, index: number): boolean {
  const { labels } = context;
  if (labels[index - 1] !== "related" || labels[index - 2] !== "related") return isUnderTitle(context, index);
  // "READ MORE: …" / "READ MORE: …" / "The gull on the roof (Image: Lena Marsh)" / the story goes on: its own picture has its credit.
  // Below "Lesen Sie auch:" / "Die Rivalin ist zurück" it is the announced story's.
  const announces = /[:：]$/u.test(context.texts[index - 2] ?? "");
  const isOwn = !announces && labels[index] === "caption" && context.isBody(index + 1) && index < context.bodyEnd;
  return !isOwn || (markedTail(context.glance(index))?.confidence ?? 0) < SURE;
}
