/** A standfirst right under the headline that the model does not take for one. */
import type { Label } from "../../../model.ts";
import { BESIDE, type BesideOdds } from "../../beside/labels.ts";
import { isWhen } from "../byline/author-signs.ts";
import { cutPresented } from "../byline/byline-presented.ts";
import { isPictures } from "../byline/byline-reading.ts";
import type { FieldContext, Found } from "../context.ts";
import { findTwin } from "../photos/photo-twins.ts";
import { canBe, cutLonePoint, ENDS } from "./standfirst-looks.ts";

const LIKELY = 0.7;

const STANDFIRST = BESIDE.indexOf("standfirst");
const CAPTION = BESIDE.indexOf("caption");
/** What no model takes for a standfirst is one right under the headline, up to this chance of a caption; words without a stop from that chance on. */
const MOST_CAPTION = 0.3;
const LEAST_UNDER = 0.05;
/** The model shares the chance out: less is enough for the one line above a byline that tells at length who its bearer is. */
const LEAST_OVER_BYLINE = 0.02;
const SIGNED: ReadonlySet<Label | null> = new Set(["byline", "time"]);

/** "FOTO:" / "Lena Marsh": a label in a block of its own above a picture's credit. */
const LABEL_ALONE = /^\p{L}{3,16}\s?[:：]$/u;
const isOfCredit = ({ texts, labels }: FieldContext, at: number): boolean =>
  labels[at + 1] === "credit" && LABEL_ALONE.test(texts[at] ?? "");

/** Whether a block under the headline is none of the story: its picture's words, or what the page corrects. */
const isBetween = (context: FieldContext, at: number): boolean =>
  isPictures(context, at) || isOfCredit(context, at) || context.labels[at] === "note";

/** The first block under the headline, if that is outside the story: its picture's words, and what a page corrects, may stand between. */
function findUnder(context: FieldContext, isTaken: (index: number) => boolean): number {
  const { headline, bodyStart } = context;
  if (headline < 0) return -1;
  let at = headline + 1;
  while (at < bodyStart && (isTaken(at) || isBetween(context, at))) at += 1;
  return at < bodyStart ? at : -1;
}

/**
 * Finds it right under the headline: "The retailer earned more than last year." / "Share", and words without a stop that the byline or the time stands right below.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @param isTaken whether a block is something else
 * @param byline the blocks of the byline, which may be a name alone: "You learn who your neighbours are at a stop" / "Lena Marsh"
 * @returns null where there is none
 */
export function findUnderHeadline(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  isTaken: (index: number) => boolean,
  byline: readonly number[] = [],
): Found<string> | null {
  const at = findUnder(context, isTaken);
  const text = cutLonePoint(context.texts, at);
  if (at < 0 || !canBe(context, at, text) || findTwin(context, at) >= 0) return null;
  const chanceOf = (label: number): number => beside[at]?.[label] ?? 0;
  const isSentence = ENDS.test(text) && chanceOf(CAPTION) <= MOST_CAPTION;
  const isOverByline =
    context.labels[at + 1] === "byline" && cutPresented(context.texts[at + 1] ?? "", context.language) !== null;
  const isSigned = SIGNED.has(context.labels[at + 1] ?? null) || byline.includes(at + 1) || isWhen(context, at + 1);
  const least = isOverByline ? LEAST_OVER_BYLINE : LEAST_UNDER;
  const isLine = isSigned && chanceOf(STANDFIRST) >= Math.max(least, chanceOf(CAPTION));
  if (!isSentence && !isLine) return null;
  return { value: text, blocks: [at], rule: "standfirst.under-headline", confidence: LIKELY };
}
