/** Tags of HTML that a scraper left in a text, with nothing in them: `<div id="ad-slot-1"></div>`, `<br>`. */
import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";

const SURE = 0.95;
/** A box that is opened and closed; a lesson in HTML shows the one on a line of its own, and the other on another. */
const EMPTY_BOX = /^<(a|aside|div|figure|iframe|ins|li|p|script|section|span|td)(?:\s[^<>]*)?>\s*<\/\1>$/i;
/** What stands alone: HTML 5, 13.1.2 "Void elements". */
const VOID = /^<(?:br|hr|img|input|wbr)(?:\s[^<>]*)?>$/i;

/** Lines of a text that are tags and nothing else; a clip's are Markdown's to read. */
export const labelBareTags: Pass = {
  name: "bare-tags",
  label: ({ seed, blocks, verdicts }) => {
    if (seed.format === "markdown") return [];
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index] !== undefined || !text.startsWith("<")) continue;
      if (EMPTY_BOX.test(text) || VOID.test(text))
        found.push({ block: index, label: "furniture", rule: "bare-tags.empty", confidence: SURE });
    }
    return found;
  },
};
