/** Japanese names in brackets with the house that they wrote for: "［三浦修斗，港湾通信］", in one block or in one for each. */
import { HAN_AND_KANA } from "../../../lexicon/scripts.ts";
import type { FieldContext } from "../context.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import type { BylineReading } from "./byline-reading.ts";

const LIKELY = 0.8;
/** The opening bracket's block, and so many more: name, comma, house, bracket. */
const MOST_BLOCKS = 5;
/** Longest such line. UTF-16 units. */
const LONGEST = 60;

const BRACKETED = new RegExp(String.raw`^[\[［]\s?([${HAN_AND_KANA}]{2,10})\s?[，、,]\s?[^\]］]{2,30}\s?[\]］]$`, "u");

/** Who wrote a page by brackets right below the time that hold a name and any house; elsewhere wrapped-names.ts asks for Latin letters in that. */
export function readBracketedAuthor(context: FieldContext, index: number): BylineReading {
  const { texts } = context;
  const opening = texts[index] ?? "";
  if (!/^[[［]/.test(opening) || context.isBody(index) || !isWhen(context, index - 1)) return null;
  let text = "";
  for (let at = index; at < index + MOST_BLOCKS && !context.isBody(at) && text.length <= LONGEST; at += 1) {
    text += texts[at] ?? "";
    const name = BRACKETED.exec(text)?.[1];
    if (name === undefined) continue;
    // "［今日の天気，…］" is what a page is of.
    if (!isName(name) || name.includes("の")) return null;
    const blocks = Array.from({ length: at - index + 1 }, (_, i) => index + i);
    const value = { text, names: [name], agency: null, desks: [], outlet: null };
    return { value, blocks, rule: "byline.bracketed", confidence: LIKELY };
  }
  return null;
}
