import { lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
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

const TITLES: ReadonlySet<string> = new Set(lexicon.phrases.notesTitles);
/** Below a press release's notes a page goes on with its own lines. */
const ENDS_NOTES: ReadonlySet<string> = new Set(["related", "topics", "share", "promo"]);

/** Blocks that hold notes, the last not among them. */
interface Notes {
  readonly from: number;
  readonly to: number;
}

function findWireNotes({ seed, blocks }: Capture): Notes | null {
  if (!lexicon.phrases.wireNotes.some((words) => seed.text.includes(words))) return null;
  const from = blocks.findIndex(({ index, text }) => index >= FEWEST_BEFORE && opensNotes(text));
  return from < 0 ? null : { from, to: blocks.length };
}

/** A title in a block of its own, below the story. */
function findReleaseNotes({ blocks, judged, glance }: Capture): Notes | null {
  const isTitle = (at: number): boolean => TITLES.has(glance(at).form?.form ?? "");
  const from = blocks.findIndex(({ index }) => index >= FEWEST_BEFORE && isTitle(index));
  if (from < 0 || !judged.slice(0, from).some(({ label }) => label === "paragraph")) return null;
  const isOver = (at: number): boolean => glance(at).form?.sure === true && ENDS_NOTES.has(glance(at).form?.kind ?? "");
  const to = blocks.findIndex(({ index }) => index > from && isOver(index));
  return { from, to: to < 0 ? blocks.length : to };
}

/**
 * What an agency tells its customers' newsrooms below a story, "# dpa-Notizblock", "The following information is not intended for publication": to
 * the end of the copy, contacts and places included. The wire's own last line, "dpa vbd yyni n1 olt", signs. A press release's "Notes to editors"
 * end where the page goes on.
 */
export const labelWireNotes: Pass = {
  name: "wire-notes",
  label(capture) {
    const { blocks } = capture;
    const notes = findWireNotes(capture) ?? findReleaseNotes(capture);
    if (notes === null) return [];
    const from = DIVIDER.test(blocks[notes.from - 1]?.text ?? "") ? notes.from - 1 : notes.from;
    return blocks.slice(from, notes.to).map(({ index, text }): Verdict => {
      if (isWireLine(text)) return { block: index, label: "signoff", rule: "signoff.wire", confidence: SURE };
      return { block: index, label: "furniture", rule: "wire-notes.block", confidence: SURE };
    });
  },
};
