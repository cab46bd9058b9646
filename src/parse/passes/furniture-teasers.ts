/** Titles of other stories under their label in the middle of a story: "Most viewed" / "Seagull fined". */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { SURELY_STORY, WHOLE } from "./furniture-sure.ts";

const LIKELY = 0.85;

/** Longest title of another story in a list of them. UTF-16 units. */
const LONGEST_TEASER = 90;

const ASKS = markCodes("?？؟");
const asks = (text: string): boolean => isMarked(ASKS, text, text.length - 1);

/** A title among others: no sentence, unless it asks. */
const isTeaser = (text: string): boolean => text.length <= LONGEST_TEASER && (!endsSentence(text) || asks(text));

/** "—¿Qué hacía una niña en un campamento?", "Q: And after that?", "記者：…", "P. ¿Cuál es su favorita?": a question that a dash or a speaker's letter opens is an interview's; "EU: Who pays?" is a title. */
const STARTS_SPEECH = /^(?:[-–—]|(?:\p{L}|\p{Script=Han}{2})\s?[:：]|\p{Lu}\. [¿\p{Lu}])/u;

/** From this confidence on the model knows a question for the story's, where it knows the paragraph or the list right below. */
const SURE_QUESTION = 0.8;
/** The same of the first item of a list that a question heads: "What floats?" / "- Corks, and most apples." */
const SURE_ITEM = 0.9;

/** Whether a question under another story's title is the story's own. */
function isOwnQuestion({ blocks, judged, verdicts }: Capture, at: number): boolean {
  if (STARTS_SPEECH.test(blocks[at]?.text ?? "")) return true;
  const [each, below] = [judged[at], judged[at + 1]];
  const isSure = (each?.label === "paragraph" || each?.label === "subhead") && each.confidence >= SURE_QUESTION;
  const enough = below?.label === "paragraph" ? SURELY_STORY : below?.label === "listitem" ? SURE_ITEM : Infinity;
  return isSure && (below?.confidence ?? 0) >= enough && verdicts[at + 1] === undefined;
}

/** Whether one block stands between two labels of other stories: "list 1 of 2" / "Why the seawall leans" / "list 2 of 2". */
const isBetweenLabels = (at: number, related: ReadonlySet<number>): boolean =>
  related.has(at - 1) && related.has(at + 1);

/**
 * Titles of other stories under a label in the middle of a story: the one that "More from Ridgeline:" announces with its colon, and, under
 * the first title of a list, those that ask as a subhead seldom does: "Most viewed" / "Seagull fined" / "Which reservoir are you?".
 */
export function findTeasers(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts, judged } = capture;
  const labelled = new Set(found.map(({ block }) => block));
  const teasers: Verdict[] = [];
  const related = new Set(found.flatMap(({ block, rule }) => (rule === "furniture.related" ? [block] : [])));
  const lastParagraph = judged.findLastIndex(({ label }) => label === "paragraph");
  for (const { block, rule, confidence } of found) {
    if (rule !== "furniture.related") continue;
    const label = blocks[block]?.text ?? "";
    const announces = label.endsWith(":") || label.endsWith("：");
    if (!announces && confidence !== WHOLE && !related.has(block + 2)) continue;
    for (let at = block + 1; at < blocks.length && !labelled.has(at) && !verdicts[at]; at += 1) {
      const text = blocks[at]?.text ?? "";
      // "Videos" / "Spiele" / "Grundwasser" / ":" / "Wem gehört das Wasser …?": a menu's item, and the headline far below it.
      if (!isTeaser(text) || (judged[at]?.label === "headline" && at < lastParagraph)) break;
      if (
        (at === block + 1 && (announces || isBetweenLabels(at, related))) ||
        (at > block + 1 && asks(text) && !isOwnQuestion(capture, at))
      ) {
        teasers.push({ block: at, label: "related", rule: "furniture.teaser", confidence: LIKELY });
      }
    }
  }
  return teasers;
}
