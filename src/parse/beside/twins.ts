/** Whether a block near says the same. */
import { findTwin } from "../fields/photos/photo-twins.ts";
import { choice, type Emit, flag, type Registry } from "../story/registry.ts";
import type { Frame } from "./capture.ts";

/** A shorter headline begins other blocks by chance; so much of a longer one is compared. UTF-16 units. */
const SHORTEST_HEADLINE = 12;
const HEADLINE_START = 30;
/** Two texts whose lengths differ by less are the same but for a full stop or a bracket. */
const SAME_LENGTH = 3;

/** Whether its words stand in a block nearby as well, and whether it begins as the headline does. */
export function twinFeatures(registry: Registry): (frame: Frame, i: number, emit: Emit) => void {
  const twin = choice(registry, "twin", ["none", "just before", "near before", "just after", "near after"]);
  const twinIs = choice(registry, "twin is", ["the same", "longer", "shorter"]);
  const likeHeadline = flag(registry, "starts like the headline");
  return ({ context }, i, emit) => {
    const { texts, headline: top } = context;
    const text = texts[i] ?? "";
    const at = findTwin(context, i);
    const gap = at - i;
    emit(twin + (at < 0 ? 0 : gap === -1 ? 1 : gap < 0 ? 2 : gap === 1 ? 3 : 4));
    if (at >= 0) {
      const other = (texts[at] ?? "").length;
      emit(twinIs + (Math.abs(other - text.length) < SAME_LENGTH ? 0 : other > text.length ? 1 : 2));
    }
    if (i === top) return;
    const headline = texts[top] ?? "";
    if (headline.length > SHORTEST_HEADLINE && text.startsWith(headline.slice(0, HEADLINE_START))) emit(likeHeadline);
  };
}
