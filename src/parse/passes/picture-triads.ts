/** Alt text above captions whose credit stands in a block of its own, on a page that shows by a scene elsewhere that it prints alt text there. */
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { blockCredit } from "../fields/credit/credit-glance.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import { isOpenCaption, LONGEST_ABOVE, SHORTEST_ABOVE, STOP_INSIDE } from "./picture-captions.ts";
import { ABOVE } from "./picture-credits.ts";
import { LONGEST_SCENE, opensScene } from "./picture-habits.ts";

/** A full name, a number and what somebody says tell of news; German writes all nouns large, so that one capital tells nothing. */
const TELLS = /\s\p{Lu}\p{L}+ \p{Lu}\p{Ll}|[\p{N}"“”„«»:]/u;
/** The model is surer of the story's own. */
const MOST_SURE = 0.9;
/** So many scenes let a sentence of the story go; a subhead goes with one. */
const FEWEST_SCENES = 2;
/** The model's labels of what is none of the story. */
const LEFT_OUT: ReadonlySet<string> = new Set(["other", "caption"]);

const isFree = ({ verdicts }: Capture, taken: ReadonlySet<number>, at: number): boolean =>
  verdicts[at] === undefined && !taken.has(at);

const isAsLong = ({ blocks }: Capture, at: number): boolean => {
  const length = blocks[at]?.text.length ?? 0;
  return length >= SHORTEST_ABOVE && length <= LONGEST_SCENE;
};

/** Whether a block may be alt text: it names nobody in full, and nobody speaks. */
function mayShow(capture: Capture, at: number): boolean {
  const text = capture.blocks[at]?.text ?? "";
  if (!isAsLong(capture, at) || capture.judged[at]?.label === "headline") return false;
  return !TELLS.test(text) && !STOP_INSIDE.test(text) && !startsSmall(text);
}

/** Whether a caption and right below it who signs it stand at a block. */
function isPair({ blocks, glance }: Capture, at: number): boolean {
  const text = blocks[at]?.text ?? "";
  if (text.length > LONGEST_ABOVE || at + 1 >= blocks.length || blockCredit(glance(at)) !== null) return false;
  if (!isOpenCaption(text) && (text.length < SHORTEST_ABOVE || !endsSentence(text))) return false;
  const credit = blockCredit(glance(at + 1));
  return credit !== null && !credit.loose && credit.rule !== "credit.name";
}

const isScene = ({ blocks }: Capture, at: number): boolean => opensScene(blocks[at]?.text ?? "");

/** Whether a scene that the model leaves out of the story stands amid it: the one on top may be the only one. */
function isSureScene(capture: Capture, at: number): boolean {
  const { judged } = capture;
  if (!LEFT_OUT.has(judged[at]?.label ?? "") || !isAsLong(capture, at) || !isScene(capture, at)) return false;
  for (let above = at - 1; above >= 0; above -= 1) {
    const label = judged[above]?.label;
    if (label === "headline") return false;
    if (label === "paragraph") return true;
  }
  return false;
}

/** Whether the story has a subhead with its paragraph right below: then those above pictures need not be its subheads. */
const hasSubheads = ({ judged }: Capture): boolean =>
  judged.some(({ label }, at) => label === "subhead" && judged[at + 1]?.label === "paragraph");

/**
 * "A drone's view of a bog and its pools" / "The old cuttings can still be seen." / "APA / Lena Marsh": the first line is alt text and no subhead,
 * on a page that prints "Three workers drive a wall of larch into a ditch." in the same place above another picture amid the story.
 */
export function findAltsOfTriads(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, judged } = capture;
  const labelled = new Map(found.map(({ block, label }) => [block, label]));
  const taken = new Set(labelled.keys());
  // Hardly a page has such a scene: that is asked before what the pictures' words are.
  const maySignScene = ({ index }: Block): boolean =>
    isFree(capture, taken, index) && isSureScene(capture, index) && mayShow(capture, index);
  if (!blocks.some(maySignScene)) return [];
  const alts: number[] = [];
  for (let at = 1; at + 1 < blocks.length; at += 1) {
    const isKnown = labelled.get(at) === "caption" && labelled.get(at + 1) === "credit";
    if (!isKnown && !(isFree(capture, taken, at) && isPair(capture, at))) continue;
    if (isFree(capture, taken, at - 1) && mayShow(capture, at - 1)) alts.push(at - 1);
  }
  const scenes = alts.filter((at) => isSureScene(capture, at)).length;
  if (scenes === 0) return [];
  const isAlt = (at: number): boolean => {
    const { label, confidence = 0 } = judged[at] ?? {};
    if (confidence >= MOST_SURE) return false;
    if (endsSentence(blocks[at]?.text ?? ""))
      return label === "paragraph" && scenes >= FEWEST_SCENES && isScene(capture, at);
    return label === "subhead" && hasSubheads(capture);
  };
  return alts
    .filter(isAlt)
    .map((block) => ({ block, label: "repeat", rule: "pictures.alt-of-triad", confidence: ABOVE, of: block + 1 }));
}
