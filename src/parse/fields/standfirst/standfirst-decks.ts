/** The decks below a printed paper's headline in capitals: "GALE WRECKS PIER" / "TWO MEN SAVED BY LINE" / "From Our Own Reporter". */
import { isWhen } from "../byline/author-signs.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import type { FieldContext, Found } from "../context.ts";
import { isDeck, isInCapitals } from "../deck-lines.ts";

const LIKELY = 0.7;
const MOST_DECKS = 6;
/** A deck in small letters stands above another in capitals, and is no longer. UTF-16 units. */
const LONGEST = 90;

function isOpen({ labels, texts, language, bodyStart, isBody, glance }: FieldContext, at: number): boolean {
  if (labels[at] !== null || isBody(at) || at >= bodyStart || glance(at).form !== null) return false;
  return cutBylineLabel(texts[at] ?? "", language) === null;
}

/**
 * Finds the decks right below a headline in capitals.
 * @param context the capture, with its story known
 * @param isTaken whether a block is something else
 * @returns null where none is in capitals
 */
export function findDecks(context: FieldContext, isTaken: (index: number) => boolean): Found<string> | null {
  const { headline, texts, language } = context;
  const textAt = (at: number): string => texts[at] ?? "";
  if (headline < 0 || !isInCapitals(textAt(headline))) return null;
  const isOne = (at: number): boolean => isOpen(context, at) && !isTaken(at) && !isWhen(context, at);
  const inCapitals = (at: number): boolean => isOne(at) && isDeck(textAt(at), language);
  const blocks: number[] = [];
  for (let at = headline + 1; at <= headline + MOST_DECKS; at += 1) {
    const isBetween = isOne(at) && textAt(at).length <= LONGEST && inCapitals(at + 1);
    if (!inCapitals(at) && !isBetween) break;
    blocks.push(at);
  }
  if (blocks.length === 0) return null;
  return { value: blocks.map(textAt).join(" "), blocks, rule: "standfirst.decks", confidence: LIKELY };
}
