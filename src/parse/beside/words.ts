/** Words that tell a picture's description or a summary, and labels at a block's start. */
import { lexicon } from "../../lexicon/index.ts";
import { hasCaptionLabel } from "../fields/credit/caption-words.ts";
import type { Facts } from "../scan/facts.ts";
import { SIGN } from "../scan/signs.ts";
import { type Emit, flag, type Registry } from "../story/registry.ts";
import type { Frame } from "./capture.ts";
import { mayBeginWith, tabulateFirstWords } from "./first-words.ts";
import { LISTED } from "./listed-words.ts";
import { opensLikeLabel } from "./looks.ts";

/** From this code on scripts are written without spaces: CJK's radicals. There any start may be a label's. */
const FIRST_UNSPACED = 0x2e80;
/** A caption's label ends no farther off. UTF-16 units. */
const FARTHEST_LABEL_END = 64;

const captionWords = tabulateFirstWords(Array.from(lexicon.captionLabels, (label) => label.split(" ")[0] ?? ""));

/** As hasCaptionLabel, with a look at the scan first. */
const opensLikeCaption = ({ scan }: Frame, facts: Facts): boolean =>
  (facts.signs & (SIGN.colon | SIGN.comma)) !== 0 &&
  facts.markAt <= FARTHEST_LABEL_END &&
  mayBeginWith(captionWords, scan, facts) &&
  hasCaptionLabel(facts.text);

/** Draws them; `listed`: bits of LISTED. */
export function wordFeatures(registry: Registry): (frame: Frame, facts: Facts, listed: number, emit: Emit) => void {
  const picture = flag(registry, "word of a picture's description");
  const summing = flag(registry, "word of a summary");
  const captionLabel = flag(registry, "caption's label");
  const creditLabel = flag(registry, "starts like a credit's label");
  return (frame, facts, listed, emit) => {
    if (listed & LISTED.picture) emit(picture);
    if (listed & LISTED.summing) emit(summing);
    if (opensLikeCaption(frame, facts)) emit(captionLabel);
    if (facts.text.charCodeAt(0) < FIRST_UNSPACED && opensLikeLabel(frame, facts)) emit(creditLabel);
  };
}
