/** Names that sign a picture and are printed again below another's words: no label tells that they are a credit there. */
import type { Draft } from "./photo-drafts.ts";
import { isSureCredit } from "./photo-looks.ts";
import type { Scene } from "./photo-scene.ts";
import { canBeCaption, hasCaptionLength } from "./photo-signs.ts";
import { isOfTeaser } from "./photo-teasers.ts";

/** Words without a full stop are a caption when they are more than so many. */
const FEWEST_WORDS = 3;
const AGAIN = 0.6;
/** What stands below such a block is the page's, too. */
const OF_PAGE: ReadonlySet<string | null> = new Set(["related", "promo", "furniture", "share", "advertisement"]);

/**
 * "The keeper in his boat" / "Lena Marsh", and amid the story "The hall after the works. Anybody may ring the bell" / "Lena Marsh".
 * @param isOpen whether nothing has a block yet
 */
export function findSignedAgain(scene: Scene, drafts: readonly Draft[], isOpen: (block: number) => boolean): Draft[] {
  const { context, looks } = scene;
  const signers = new Set(
    drafts.flatMap(({ caption, credit }) => (caption === null || credit === null ? [] : [credit])),
  );
  const found: Draft[] = [];
  for (let at = context.bodyStart + 2; at < context.bodyEnd && signers.size > 0; at += 1) {
    const credit = context.texts[at] ?? "";
    const above = at - 1;
    if (!signers.has(credit) || !isOpen(at) || !isOpen(above) || looks.get(at)?.block?.credit !== credit) continue;
    // "Read more" / "Why the harbour matters" / "Lena Marsh": another story, and who wrote it.
    if (OF_PAGE.has(context.labels[above - 1] ?? null)) continue;
    if (!canBeCaption(context, above) || isSureCredit(looks.get(above)) || isOfTeaser(context, above)) continue;
    const { text, sentence } = context.glance(above);
    if (!sentence && !hasCaptionLength(text, FEWEST_WORDS)) continue;
    found.push({ caption: text, credit, blocks: [above, at], confidence: AGAIN });
  }
  return found;
}
