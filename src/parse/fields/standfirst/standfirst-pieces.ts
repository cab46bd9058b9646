/** A standfirst in several blocks: links broke its sentence, or it is of lines. */
import { hasHabit } from "../../../lexicon/index.ts";
import { joinFragments } from "../../body/join.ts";
import { endsSentence, startsSmall } from "../../sentence.ts";
import { isWhen } from "../byline/author-signs.ts";
import type { FieldContext, Found } from "../context.ts";
import { isName } from "../names.ts";

/** A link's words, or what stands before them. UTF-16 units. */
const LONGEST_PIECE = 60;
const MOST_PIECES = 6;
/** ", which the board denies" */
const CLOSES = /^[,;:.)]/u;

const goesOn = (text: string): boolean => startsSmall(text) || CLOSES.test(text);

/** Whether a block may be a piece of a standfirst's sentence. */
function isPiece(context: FieldContext, index: number): boolean {
  const { text, form } = context.glance(index);
  const isOpen = context.labels[index] === null && !context.isBody(index) && form === null;
  return isOpen && index > context.headline && index < context.bodyStart && text.length > 0;
}

/** "In 2024," / "Harrow Advisers" / "recorded more demand.": where the sentence begins that a block goes on with. */
function findFirst(context: FieldContext, index: number): number {
  const textAt = (at: number): string => context.texts[at] ?? "";
  let first = index;
  if (!goesOn(textAt(index))) return index;
  while (index - first < MOST_PIECES && isPiece(context, first - 1)) {
    const above = textAt(first - 1);
    if (above.length > LONGEST_PIECE || endsSentence(above)) break;
    if (!goesOn(textAt(first)) && !above.endsWith(",")) break;
    first -= 1;
  }
  // A sentence begins with a capital: without one the pieces are none.
  return goesOn(textAt(first)) ? index : first;
}

/** "The board told" / "Tidal News" / "that it would not sail.": where the sentence ends that a block leaves open. */
function findLast(context: FieldContext, index: number): number {
  const textAt = (at: number): string => context.texts[at] ?? "";
  let last = index;
  while (last - index < MOST_PIECES && !endsSentence(textAt(last)) && isPiece(context, last + 1)) {
    const isLink = textAt(last + 1).length <= LONGEST_PIECE && isPiece(context, last + 2) && goesOn(textAt(last + 2));
    if (!goesOn(textAt(last + 1)) && !isLink) break;
    last += 1;
  }
  return endsSentence(textAt(last)) ? last : index;
}

/**
 * Completes a standfirst of which a block is one piece.
 * @param context the capture, with its story known
 * @param found the standfirst, of one block
 */
export function completeStandfirst(context: FieldContext, found: Found<string>): Found<string> {
  const [index] = found.blocks;
  if (index === undefined || found.blocks.length > 1 || context.texts[index] !== found.value) return found;
  const [first, last] = [findFirst(context, index), findLast(context, index)];
  if (first === last) return found;
  const blocks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const value = blocks.map((at) => context.texts[at] ?? "").reduce((text, piece) => joinFragments(text, piece));
  return { ...found, value, blocks };
}

const LIKELY = 0.7;
/** A Korean newspaper sets two to four such lines under its headline. UTF-16 units. */
const [FEWEST_LINES, MOST_LINES] = [2, 4];
const [SHORTEST_LINE, LONGEST_LINE] = [10, 48];
const HANGUL = /\p{Script=Hangul}/u;

function isLine(context: FieldContext, index: number): boolean {
  const text = context.texts[index] ?? "";
  if (text.length < SHORTEST_LINE || text.length > LONGEST_LINE || !text.includes(" ") || !HANGUL.test(text))
    return false;
  return (
    isPiece(context, index) && !endsSentence(text) && !isWhen(context, index) && !isName(text) && !text.includes("@")
  );
}

/** "부두 노조 사흘째 협상" / "배편 금요일까지 멈춰": lines that sum a story up, in Korean, between the headline and the picture or the story. */
export function findLines(context: FieldContext, isTaken: (index: number) => boolean): Found<string> | null {
  if (context.headline < 0 || !hasHabit(context.language, "linesSumUp")) return null;
  for (let from = context.headline + 1; from < context.bodyStart; from += 1) {
    let to = from;
    while (to < context.bodyStart && isLine(context, to) && !isTaken(to)) to += 1;
    const count = to - from;
    if (count >= FEWEST_LINES && count <= MOST_LINES) {
      const blocks = Array.from({ length: count }, (_, at) => from + at);
      const value = blocks.map((at) => context.texts[at] ?? "").join(" ");
      return { value, blocks, rule: "standfirst.lines", confidence: LIKELY };
    }
    if (count > 0) return null;
  }
  return null;
}
