/**
 * Separators: texts that come so often between others that the model is not asked for them.
 * Casts: the loops stay inside the arrays, and what runs beside a list is as long.
 */
import { codeAt } from "../../code-at.ts";
import { Char, charClass } from "../../lexicon/chars.ts";

const OFTEN = 3;
const SHORT = 50;

/** Whether a block stands in the middle of a sentence: what is before has not ended and what follows does not begin one. */
function bridges(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after) return false;
  const end = charClass[codeAt(before, before.length - 1)] as number;
  const start = charClass[codeAt(after, 0)] as number;
  const open = end !== Char.stop && end !== Char.closer && end !== Char.quote;
  return (
    open &&
    (start === Char.lower ||
      start === Char.comma ||
      start === Char.stop ||
      start === Char.closer ||
      start === Char.colon)
  );
}

/** Whether a block may be a separator by its own looks: it begins no clause in lower case or with a sign, and ends none. */
function standsAlone(text: string): boolean {
  const start = charClass[codeAt(text, 0)] as number;
  const end = charClass[codeAt(text, text.length - 1)] as number;
  return (
    text.length > 1 &&
    text.length < SHORT &&
    end !== Char.stop &&
    end !== Char.colon &&
    end !== Char.comma &&
    start !== Char.lower &&
    start !== Char.comma &&
    start !== Char.stop &&
    start !== Char.symbol
  );
}

/**
 * The blocks worth judging, by number. A short block that comes three times or more and does not bridge a sentence is a
 * separator that the page prints between paragraphs ("Article content", "Advertisement"): it is foreign, and what stands
 * on its two sides are neighbours.
 */
export function keptBlocks(texts: readonly string[]): number[] {
  const places = new Map<string, number>();
  let most = 0;
  for (const text of texts) {
    if (!standsAlone(text)) continue;
    const count = (places.get(text) ?? 0) + 1;
    places.set(text, count);
    if (count > most) most = count;
  }
  if (most < OFTEN) return [...texts.keys()];
  const kept: number[] = [];
  const verdicts = new Map<string, boolean>();
  const bridging = new Map<string, number>();
  texts.forEach((text, i) => {
    if ((places.get(text) ?? 0) >= OFTEN && bridges(texts[i - 1], texts[i + 1]))
      bridging.set(text, (bridging.get(text) ?? 0) + 1);
  });
  for (const [text, count] of places) if (count >= OFTEN) verdicts.set(text, (bridging.get(text) ?? 0) * 3 < count);
  for (let i = 0; i < texts.length; i += 1) if (!verdicts.get(texts[i] as string)) kept.push(i);
  return kept;
}
