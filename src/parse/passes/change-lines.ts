/** What says at which time a page was changed: "Atualizado às 18h30", "Dieser Artikel wurde um 14.30 Uhr aktualisiert". */
import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { readChangeLine } from "../fields/dates/change-line.ts";

const SURE = 0.9;
const STORY: ReadonlySet<string> = new Set(["paragraph", "subhead", "listitem", "continuation"]);

/** Lines of the page's own. Amid the story "Update 18.30 uur" heads what is new. */
export const labelChangeLines: Pass = {
  name: "change-lines",
  label: ({ blocks, verdicts, judged, glance }) => {
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index] !== undefined || !glance(index).digit || judged[index]?.label === "headline") continue;
      const change = readChangeLine(text);
      if (change === null) continue;
      const isAmid = STORY.has(judged[index - 1]?.label ?? "") && STORY.has(judged[index + 1]?.label ?? "");
      if (change === "head" && isAmid) continue;
      const label = change === "note" ? "note" : "furniture";
      found.push({
        block: index,
        label,
        rule: `change-lines.${change === "note" ? "note" : "clock"}`,
        confidence: SURE,
      });
    }
    return found;
  },
};
