/** Alt text above captions, on a page that prints it above others of its captions. */
import { lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { SHORTEST_ABOVE } from "./picture-captions.ts";
import { ABOVE } from "./picture-credits.ts";

/** UTF-16 units. */
const LONGEST_SCENE = 160;
const STARTS: ReadonlySet<string> = new Set(lexicon.phrases.sceneStarts);
/** Names, numbers and what somebody says tell of news; a scene has none: "A small brass key on an open palm." */
const TELLS = /(?<![.!?])\s\p{Lu}|[\p{N}"“”„«»:]/u;
/** The model is surer of the story's own. */
const MOST_SURE = 0.9;

/** Whether a text says what a picture shows to who cannot see it: it opens with "A" or "Two", and names nobody. */
function isScene(text: string): boolean {
  if (text.length < SHORTEST_ABOVE || text.length > LONGEST_SCENE) return false;
  const [first = ""] = text.toLowerCase().split(" ", 1);
  return STARTS.has(first) && !TELLS.test(text);
}

/**
 * Where alt text is known above one caption with its credit, such a line above another is alt text too, although it may look like a standfirst
 * or a sentence of the story.
 */
export function findHabitualAlts({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  if (!found.some(({ rule }) => rule === "pictures.alt-above")) return [];
  const taken = new Set(found.map(({ block }) => block));
  const alts: Verdict[] = [];
  for (const { block, rule } of found) {
    const alt = block - 1;
    if (rule !== "pictures.caption-with-credit" || verdicts[alt] !== undefined || taken.has(alt)) continue;
    const { label, confidence = 0 } = judged[alt] ?? {};
    if (label === "headline" || judged[alt - 1]?.label === "headline") continue;
    if (label !== "other" && confidence >= MOST_SURE) continue;
    if (isScene(blocks[alt]?.text ?? ""))
      alts.push({ block: alt, label: "repeat", rule: "pictures.alt-by-habit", confidence: ABOVE, of: block });
  }
  return alts;
}
