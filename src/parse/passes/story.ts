import { BODY_LABELS, type Label, type Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { judgeBlocks, type StoryLabel } from "../story/index.ts";

/** The model's labels of the body, in the record's words. Other labels are left to the readers of fields. */
const LABEL_OF_STORY: Readonly<Partial<Record<StoryLabel, Label>>> = {
  paragraph: "paragraph",
  continuation: "continuation",
  subhead: "subhead",
  listitem: "list-item",
};

const fold = (text: string): string => text.toLowerCase().replace(/[\p{P}\s]+/gu, " ").trim();

/** The block that is the headline: the one that the front matter states, or the one that the model chose. */
function findHeadline({ seed, blocks, verdicts }: Capture, chosen: number): number {
  const labelled = verdicts.findIndex((verdict) => verdict?.label === "headline");
  if (labelled >= 0) return labelled;
  const stated = seed.stated.headline;
  if (stated === undefined) return chosen;
  const wanted = fold(stated);
  return blocks.findIndex((block) => fold(block.text) === wanted);
}

/**
 * What is headline and body, decided over the whole capture at once: a block alone does not tell, as "Initial US sanctions" does not
 * tell that a sentence goes on in the next block.
 */
export const labelStory: Pass = {
  name: "story",
  label(capture) {
    const { blocks, verdicts } = capture;
    const judged = judgeBlocks(blocks.map((block) => block.text));
    const headline = findHeadline(
      capture,
      judged.findIndex((each) => each.label === "headline"),
    );
    const found: Verdict[] = [];
    let last = -1;
    judged.forEach(({ label: story, confidence }, block) => {
      const given = verdicts[block]?.label;
      if (given !== undefined) {
        if (BODY_LABELS.has(given)) last = block;
        return;
      }
      if (block === headline) found.push({ block, label: "headline", rule: "story.headline", confidence });
      const label = block === headline ? undefined : LABEL_OF_STORY[story];
      if (label === undefined) return;
      const joins = label === "continuation" && last >= 0;
      const kind = label === "continuation" && !joins ? "paragraph" : label;
      found.push({ block, label: kind, rule: `story.${kind}`, confidence, ...(joins ? { of: last } : {}) });
      last = block;
    });
    return found;
  },
};
