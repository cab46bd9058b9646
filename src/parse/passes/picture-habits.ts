/** Alt text above captions, on a page that prints it above others of its captions. */
import { lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { SHORTEST_ABOVE } from "./picture-captions.ts";
import { ABOVE } from "./picture-credits.ts";

/** What a picture shows is said in so many words at most. UTF-16 units. */
export const LONGEST_SCENE = 160;
const STARTS: ReadonlySet<string> = new Set(lexicon.phrases.sceneStarts);
/** Names, numbers and what somebody says tell of news; a scene has none: "A small brass key on an open palm." */
const TELLS = /(?<![.!?])\s\p{Lu}|[\p{N}"“”„«»:]/u;
/** The model is surer of the story's own. */
const MOST_SURE = 0.9;

/** Whether a text may say what a picture shows to who cannot see it: it names nobody, and nobody speaks. */
const mayBeScene = (text: string): boolean =>
  text.length >= SHORTEST_ABOVE && text.length <= LONGEST_SCENE && !TELLS.test(text);

/** Whether a text opens as what says what a picture shows: with "A" or "Two". */
export function opensScene(text: string): boolean {
  const end = text.indexOf(" ");
  return STARTS.has((end < 0 ? text : text.slice(0, end)).toLowerCase());
}

/** Whether it does for certain. */
const isScene = (text: string): boolean => opensScene(text) && mayBeScene(text);

/** So many scenes stand above a picture's button where a page prints alt text there, and so large a part of what stands above its buttons. */
const FEWEST_SCENES = 3;
const MOST_OF_THEM = 0.75;

/**
 * "Avoin ikkuna, jonka takana näkyy meri." / "Avaa kuvien katselu" / "Ikkunat on kunnostettu. Kuva: Lena Marsh": alt text, the button that opens the
 * picture, and its caption. Where a page prints no alt text, paragraphs of the story stand above its buttons, and hardly one is such a scene.
 */
export function findAltsAboveButtons(
  { blocks, verdicts, judged, glance }: Capture,
  found: readonly Verdict[],
): Verdict[] {
  const alts: Verdict[] = [];
  let others = 0;
  const first = judged.findIndex(({ label }) => label === "paragraph");
  for (const { block, label } of found) {
    const { form } = glance(block - 1);
    if (label !== "caption" || form?.sure !== true || !lexicon.pictureForms.has(form.form)) continue;
    const alt = blocks[block - 2];
    // "caption" / button / "caption" again.
    if (alt === undefined || verdicts[alt.index]) continue;
    const { label: taken, confidence = 0 } = judged[alt.index] ?? {};
    // The hero picture's stands below the headline, or below the standfirst.
    const isOfHead = taken === "headline" || alt.index < first;
    if (isOfHead) continue;
    if (mayBeScene(alt.text) && (taken === "other" || confidence < MOST_SURE))
      alts.push({ block: alt.index, label: "repeat", rule: "pictures.alt-above-button", confidence: ABOVE, of: block });
    else others += 1;
  }
  return alts.length >= FEWEST_SCENES && alts.length >= MOST_OF_THEM * (alts.length + others) ? alts : [];
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
