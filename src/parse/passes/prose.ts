import type { Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import type { Pass } from "../capture.ts";

/** Provisional. */
export const labelProse: Pass = {
  name: "prose",
  label({ blocks }) {
    return blocks.map((block): Verdict => {
      if (block.index === 0) return { block: 0, label: "headline", rule: "prose.first", confidence: 0.5 };
      const body = block.text.length >= 80 || (block.text.length > 30 && endsSentence(block.text));
      return { block: block.index, label: body ? "paragraph" : "furniture", rule: "prose.length", confidence: 0.5 };
    });
  },
};
