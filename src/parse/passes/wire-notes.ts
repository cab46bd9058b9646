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
/** Such a title with its marks and its colon. UTF-16 units. */
const LONGEST_TITLE = 40;
const isTitle = (folded: string): boolean => TITLES.has(folded.endsWith(":") ? folded.slice(0, -1).trimEnd() : folded);

/** "Further information": below it notes stand as well as a story's own last part; that it tells whom the press may ask shows notes. */
const OPEN_TITLES: ReadonlySet<string> = new Set(lexicon.phrases.notesTitlesToo);
/** A longer line that holds no address and no number tells what the press office said. UTF-16 units. */
const LONGEST_ASKED = 80;
const ADDRESSED = /@|\d{3}/;
const tellsWhomToAsk = (text: string): boolean =>
  (text.length <= LONGEST_ASKED || ADDRESSED.test(text)) &&
  lexicon.phrases.pressAsks.some((words) => text.includes(words));

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

/** How much of the story stands between two blocks, as the model judges. UTF-16 units. */
const measureStory = ({ blocks, judged }: Capture, from: number, to: number): number =>
  blocks
    .slice(from, to)
    .reduce((sum, { index, text }) => (judged[index]?.label === "paragraph" ? sum + text.length : sum), 0);

/** A title in a block of its own, below the story: with more of the story below it than above it heads a part of that. */
function findReleaseNotes(capture: Capture): Notes | null {
  const { blocks, glance } = capture;
  const from = blocks.findIndex(
    ({ index, text }) =>
      index >= FEWEST_BEFORE &&
      text.length <= LONGEST_TITLE &&
      (isTitle(glance(index).folded) || OPEN_TITLES.has(glance(index).folded)),
  );
  if (from < 0) return null;
  const isOver = (at: number): boolean => glance(at).form?.sure === true && ENDS_NOTES.has(glance(at).form?.kind ?? "");
  const over = blocks.findIndex(({ index }) => index > from && isOver(index));
  const to = over < 0 ? blocks.length : over;
  const isOpen = OPEN_TITLES.has(glance(from).folded);
  if (isOpen && !blocks.slice(from + 1, to).some(({ text }) => tellsWhomToAsk(text))) return null;
  return measureStory(capture, 0, from) > measureStory(capture, from + 1, to) ? { from, to } : null;
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
