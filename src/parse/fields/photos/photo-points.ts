/** Points of a summary in a box, which are no captions. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { findTwin } from "./photo-twins.ts";

/** The block above the row of titles that ends right above a block; what was found for those before is kept. */
function headOfRow(context: FieldContext, index: number): number {
  context.rowHeads ??= [];
  const heads = context.rowHeads;
  for (let at = heads.length; at <= index; at += 1) {
    const above = at - 1;
    const isTitle = above > context.headline && !context.glance(above).sentence && context.glance(above).form === null;
    heads.push(isTitle ? (heads[above] ?? above) : above);
  }
  return heads[index] ?? index - 1;
}

/** Whether a block is a further point under a badge: "AI generated summary" / "Students crush rock" / "A rover maker has bought a tonne". */
export function isPoint(context: FieldContext, index: number): boolean {
  if (context.glance(index).sentence || findTwin(context, index) >= 0) return false;
  const at = headOfRow(context, index);
  const head = at > context.headline ? context.glance(at).form : null;
  return at < index - 1 && head?.sure === true && (head.kind === "badge" || head.kind === "digest");
}

const TITLES: ReadonlySet<string> = new Set(
  [...lexicon.phrases.summaryLabels, ...lexicon.phrases.digestTitles].map(foldLabel),
);
/** Such a box has so many points at most, and each is so long. UTF-16 units. */
const MOST_POINTS = 4;
const LONGEST_POINT = 220;
/** From this chance on a sentence below the points is a caption. */
const SURELY_CAPTION = 0.7;

/**
 * The same where points are sentences, below a title that says so: "Snabbversionen" / "Avgiften baseras på tre timmar." / "Hushåll med elbil
 * påverkas mest."
 * @param chance how likely the block is a caption
 */
export function isPointTold(context: FieldContext, index: number, chance: number): boolean {
  if (chance >= SURELY_CAPTION || findTwin(context, index) >= 0) return false;
  let at = index - 1;
  while (at >= index - MOST_POINTS && at > context.headline && isSentence(context, at)) at -= 1;
  const { text, form } = context.glance(at);
  return at > context.headline && at < index - 1 && form?.sure === true && TITLES.has(foldLabel(text));
}

const isSentence = (context: FieldContext, at: number): boolean => {
  const { sentence, text, form } = context.glance(at);
  return sentence && form === null && text.length <= LONGEST_POINT && !context.isBody(at);
};
