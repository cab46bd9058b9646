import type { Block, Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { isSigner } from "../fields/credit/credit-bare.ts";
import { endsSentence } from "../sentence.ts";
import type { StoryVerdict } from "../story/index.ts";
import { STORY_LABELS } from "../story/labels.ts";

/** A picture's alt text and its caption stand next to each other; a label or a credit may come between. */
const FARTHEST_TWIN = 3;
/** Short lines repeat by chance: menus, share labels, names. */
const SHORTEST_CAPTION = 25;
const CERTAIN = 0.95;
const LIKELY = 0.85;

/** Index of the block nearby that says the same again; -1 where there is none. */
function findTwin(blocks: readonly Block[], block: Block): number {
  for (let next = block.index + 1; next <= block.index + FARTHEST_TWIN && next < blocks.length; next += 1) {
    if (blocks[next]?.text === block.text) return next;
  }
  return -1;
}

/** "3", of the pictures that a page has. */
const COUNT = /^\d{1,2}$/;

/** The same around a picture's number, "The twins at the quay" / "2" / "The twins at the quay", where words without a stop are no title. */
function findCounted(blocks: readonly Block[], block: Block): number {
  const [between, next] = [blocks[block.index + 1]?.text ?? "", blocks[block.index + 2]?.text];
  return COUNT.test(between) && next === block.text ? block.index + 2 : -1;
}

/** "Where do the ferries go after the wall’s repair?": a headline comes again on many a page, and ends like this as a caption seldom does. */
const ASKS = /[?!？！]["”’»]?$/u;

/** With such a chance the headline is none of a picture's words: the way to the page ends with it, "I rang the bell of Ansel for a day." */
const LIKELY_HEADLINE = 0.3;
const HEADLINE = STORY_LABELS.indexOf("headline");
const isLikely = ({ odds }: StoryVerdict): boolean => (odds[HEADLINE] ?? 0) >= LIKELY_HEADLINE;

/** "PHOTO FLOPS": another story's kicker between its title and the title again; "GETTY IMAGES" there is a credit. */
const KICKER = /^\p{Lu}{4,}(?: \p{Lu}+){1,3}$/u;
const isKicker = (text: string): boolean => KICKER.test(text) && !isSigner(text);

/** A gallery says a picture's words so often at most; a sentence that fills a page is a text's own, however dull. */
const MOST_SAID = 8;

/** Leaves out the sentences that a page says too often for a picture's. */
function dropRefrains(blocks: readonly Block[], found: readonly Verdict[]): readonly Verdict[] {
  if (found.length <= MOST_SAID) return found;
  const said = new Map<string | undefined, number>();
  for (const { block } of found) said.set(blocks[block]?.text, (said.get(blocks[block]?.text) ?? 0) + 1);
  return found.filter(({ block }) => (said.get(blocks[block]?.text) ?? 0) <= MOST_SAID);
}

/**
 * A picture leaves its alt text and its caption, often the same sentence twice: "This comes as China faces growing headwinds in closing
 * the gap with the US in advanced semiconductor technology." The first is taken as the caption, the second repeats it.
 */
export const labelRepeats: Pass = {
  name: "repeats",
  label({ blocks, verdicts, judged }) {
    const found: Verdict[] = [];
    const taken = new Set<number>();
    for (const block of blocks) {
      if (verdicts[block.index] || taken.has(block.index)) continue;
      if (block.text.length < SHORTEST_CAPTION) continue;
      const twin = endsSentence(block.text) ? findTwin(blocks, block) : findCounted(blocks, block);
      if (twin < 0 || verdicts[twin]) continue;
      const head = [judged[block.index], judged[twin]].find((each) => each?.label === "headline");
      if (head !== undefined && (ASKS.test(block.text) || isLikely(head))) continue;
      if (ASKS.test(block.text) && isKicker(blocks[block.index + 1]?.text ?? "")) continue;
      const adjacent = twin === block.index + 1;
      const confidence = adjacent ? CERTAIN : LIKELY;
      found.push({ block: block.index, label: "caption", rule: "repeats.alt-text", confidence });
      found.push({ block: twin, label: "repeat", rule: "repeats.caption", confidence, of: block.index });
      taken.add(block.index).add(twin);
    }
    return dropRefrains(blocks, found);
  },
};
