/** Who wrote a reader's letter, as she signs it: "Dear Editor," … "Yours faithfully," / "Dorothea Winslade" / "Quarry Lane, Wexmoor". */
import {
  addressesPaper,
  isPlace,
  isWriter,
  LONGEST_LINE,
  SHORTEST_LETTER,
} from "../../story/mend/letter-signatures.ts";
import type { FieldContext } from "../context.ts";
import { readNames } from "./byline.ts";
import type { BylineReading } from "./byline-reading.ts";

const LIKELY = 0.8;
/** The line that addresses the paper is so near to the story's first. Blocks. */
const NEAR = 2;
/** "Yours faithfully,", "I remain, in no hurry either,": what stands above the name goes on with it. */
const GOES_ON = /,$/u;

/** Whether the story addresses the paper: in its first line, or in one right above that. */
const isLetter = ({ texts, bodyStart }: FieldContext): boolean =>
  bodyStart >= 0 &&
  texts
    .slice(Math.max(0, bodyStart - NEAR), bodyStart + 1)
    .some((text) => text.length <= SHORTEST_LETTER && addressesPaper(text));

/**
 * Reads who signs a letter in the last lines of its text, with a place below the name or without.
 * @returns null where the story is no letter, or nobody signs below a line that ends in a comma
 */
export function readLetterSigner(context: FieldContext): BylineReading {
  const { texts, bodyEnd, bodyStart, language } = context;
  if (!isLetter(context)) return null;
  const at = isPlace(texts[bodyEnd] ?? "") && GOES_ON.test(texts[bodyEnd - 2] ?? "") ? bodyEnd - 1 : bodyEnd;
  const [text, above] = [texts[at] ?? "", texts[at - 1] ?? ""];
  if (at <= bodyStart + 1 || text.length > LONGEST_LINE || !isWriter(text) || !GOES_ON.test(above)) return null;
  const { names, whole } = readNames(text, language);
  if (!whole || names.length !== 1) return null;
  // The line stays in the letter.
  return {
    value: { text, names, agency: null, desks: [], outlet: null },
    blocks: [at],
    rule: "byline.letter",
    confidence: LIKELY,
  };
}
