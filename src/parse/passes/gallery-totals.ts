/** Galleries that say how many pictures they have, and list for each its credit and its words: "Fotostrecke mit 4 Bildern". */
import { oneOf } from "../../lexicon/phrases.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { blockCredit } from "../fields/credit/credit-glance.ts";
import { LONGEST_CREDIT } from "../fields/credit/credit-label.ts";
import { LIKELY, WEAK } from "../fields/credit/credit-reading.ts";
import { endsSentence } from "../sentence.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { caption, credit } from "./picture-claims.ts";

/** "Fotostrecke mit 4 Bildern", "Photo gallery with 12 pictures": so many, and nothing else. */
const TOTAL = new RegExp(String.raw`^${oneOf("galleryTotals")} (\d{1,2}) \p{L}{4,12}$`, "iu");
/** UTF-16 units. */
const LONGEST_TOTAL = 48;
/** One picture is no gallery, and of so many pictures at least so many are signed by somebody known. */
const FEWEST = 2;
const FEWEST_SIGNED = 0.5;
/** Of fewer pictures all are signed. */
const FEW = 3;

/** How many pictures a gallery says it has; 0 where a block says nothing of it. */
function totalOf(text: string): number {
  if (text.length > LONGEST_TOTAL) return 0;
  const total = Number(TOTAL.exec(text)?.[1] ?? 0);
  return total >= FEWEST ? total : 0;
}

/** Whether a block may be a credit by its look: it ends no sentence, and is short. */
const mayBeCredit = (text: string): boolean => text.length <= LONGEST_CREDIT && !endsSentence(text);

/** The credits of a gallery's pictures, where they stand at `from` and in each second block behind it; null where they do not. */
function listCredits(
  { blocks, verdicts, glance }: Capture,
  first: number,
  step: number,
  total: number,
): number[] | null {
  const credits: number[] = [];
  let signed = 0;
  for (let at = first; at < first + 2 * total; at += 1) {
    const { text = "" } = blocks[at] ?? {};
    const isOpen = verdicts[at] === undefined && text !== "" && text.length <= LONGEST_CAPTION;
    const isCredit = (at - first) % 2 === step;
    const weight = blockCredit(glance(at))?.confidence ?? 0;
    // Where the words of one picture are somebody's credit for certain, another is without words, and the order is not known.
    if (!isOpen || (isCredit ? !mayBeCredit(text) : weight >= WEAK)) return null;
    if (!isCredit) continue;
    credits.push(at);
    if (weight >= WEAK) signed += 1;
  }
  return signed >= (total < FEW ? total : total * FEWEST_SIGNED) ? credits : null;
}

/** So many words at least has a line that is a picture's words, and no subhead below a picture that has none. */
const FEWEST_WORDS = 6;
/** The model is surer of a subhead. */
const SURE_SUBHEAD = 0.97;

/** Where the gallery prints its credits on top, a single picture of the page does so as well: "Kestrel/Lena Marsh" / "Gelesen wird von Mitternacht bis sechs Uhr früh". */
function findSingles({ blocks, verdicts, judged, glance }: Capture, signers: ReadonlySet<string>): Verdict[] {
  const singles: Verdict[] = [];
  for (const { index, text } of blocks) {
    const below = blocks[index + 1];
    if (!signers.has(text) || verdicts[index] || !below || verdicts[index + 1]) continue;
    if (judged[index - 1]?.label !== "paragraph" || judged[index + 2]?.label !== "paragraph") continue;
    const { label, confidence = 0 } = judged[index + 1] ?? {};
    const isSure = label === "paragraph" || (label === "subhead" && confidence >= SURE_SUBHEAD);
    if (isSure || endsSentence(below.text) || glance(index + 1).spaces + 1 < FEWEST_WORDS) continue;
    singles.push(credit(index, "galleries.on-top", LIKELY), caption(index + 1, "galleries.below-signer", LIKELY));
  }
  return singles;
}

/** The pictures of such galleries. */
export function findTotalled(capture: Capture): Verdict[] {
  const found: Verdict[] = [];
  const signers = new Set<string>();
  for (const { index, text } of capture.blocks) {
    const total = totalOf(text);
    if (total === 0) continue;
    const first = index + 1;
    const onTop = listCredits(capture, first, 0, total);
    const credits = onTop ?? listCredits(capture, first, 1, total) ?? [];
    for (const at of credits) {
      if (onTop !== null) signers.add(capture.blocks[at]?.text ?? "");
      found.push(credit(at, "galleries.of-total", LIKELY));
      found.push(caption(onTop === null ? at - 1 : at + 1, "galleries.of-total", LIKELY));
    }
  }
  if (signers.size === 0) return found;
  const taken = new Set(found.map(({ block }) => block));
  return [...found, ...findSingles(capture, signers).filter(({ block }) => !taken.has(block))];
}
