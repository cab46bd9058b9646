import { lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { isWireLine } from "../fields/signoff/signoff-desk.ts";

/** A story has so many blocks before them. */
const FEWEST_BEFORE = 3;
const SURE = 0.95;
/** "# dpa-Notizblock": marks of a heading. */
const MARKS = /^[#*\s]+/u;
/** "* * * *" parts them from the story, or one kind from the next. */
const DIVIDER = /^(?:[*_-]\s?){3,}$/u;

const opensNotes = (text: string): boolean => {
  const bare = text.replace(MARKS, "");
  return lexicon.phrases.wireNotes.some((words) => bare.startsWith(words));
};

/**
 * What an agency tells its customers' newsrooms below a story, "# dpa-Notizblock", "The following information is not intended for publication": to
 * the end of the copy, contacts and places included. The wire's own last line, "dpa vbd yyni n1 olt", signs.
 */
export const labelWireNotes: Pass = {
  name: "wire-notes",
  label({ seed, blocks }) {
    if (!lexicon.phrases.wireNotes.some((words) => seed.text.includes(words))) return [];
    const opening = blocks.findIndex(({ index, text }) => index >= FEWEST_BEFORE && opensNotes(text));
    if (opening < 0) return [];
    const first = DIVIDER.test(blocks[opening - 1]?.text ?? "") ? opening - 1 : opening;
    return blocks.slice(first).map(({ index, text }): Verdict => {
      if (isWireLine(text)) return { block: index, label: "signoff", rule: "signoff.wire", confidence: SURE };
      return { block: index, label: "furniture", rule: "wire-notes.block", confidence: SURE };
    });
  },
};
