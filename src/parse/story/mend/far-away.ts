/** What stands so far below a story, or above it, that it is none of it: the papers of a house and what each offers, readers' comments, teasers. */
import { isLetter, kindAt } from "../../../lexicon/codes.ts";
import { BODY_LABELS } from "../../../model.ts";
import { isStory, judge, LIKELY, OF_PICTURE, redraft, type StoryDraft } from "./draft.ts";

/** So many blocks that are neither story nor picture part what stands on both sides. In true stories a box, a table or a list of shares stands between; where it is so long, 5 of 28 runs behind it were the story, in the practice corpus. */
const PARTING = 36;
/** A run behind such a gap is no story where the model is less sure of it than this; a run that is small beside the story has to be surer. */
const DOUBTFUL = 0.6;
const SURE = 0.8;
const SMALL = 1 / 3;

const LETTER = /\p{L}/u;
/** A table's words beside its numbers. UTF-16 units. */
const LONGEST_CELL = 30;

/** "Harrow Falls" / "24": a table of results may be long, and the story goes on below it. */
function isOfTable(texts: readonly string[], at: number): boolean {
  const isNumber = (text: string | undefined): boolean =>
    text !== undefined && !isLetter(kindAt(text, 0)) && !LETTER.test(text);
  const text = texts[at] ?? "";
  return isNumber(text) || (text.length <= LONGEST_CELL && (isNumber(texts[at - 1]) || isNumber(texts[at + 1])));
}

/** Blocks of the story with no long gap between. */
interface Run {
  readonly blocks: number[];
  /** UTF-16 units. */
  length: number;
  /** Sum over its blocks. */
  confidence: number;
}

/** Cuts a story where too much of the page stands between its blocks. */
function cutRuns(draft: StoryDraft): Run[] {
  const { texts, given, judged } = draft;
  const runs: Run[] = [];
  let between = 0;
  for (let i = 0; i < texts.length; i += 1) {
    const label = given[i];
    const isStated = label !== undefined && BODY_LABELS.has(label);
    if (!isStated && !isStory(draft, i)) {
      if (!OF_PICTURE.has(label) && !isOfTable(texts, i)) between += 1;
      continue;
    }
    if (runs.length === 0 || between >= PARTING) runs.push({ blocks: [], length: 0, confidence: 0 });
    between = 0;
    const run = runs[runs.length - 1];
    if (run === undefined) continue;
    run.blocks.push(i);
    run.length += texts[i]?.length ?? 0;
    run.confidence += isStated ? 1 : (judged[i]?.confidence ?? 0);
  }
  return runs;
}

const weigh = ({ blocks, length, confidence }: Run): number => (length * confidence) / blocks.length;

/** The run that the story begins with: the first that goes on below the headline, else the one that says most. */
function findMain({ given, judged }: StoryDraft, runs: readonly Run[]): Run | undefined {
  const headline = judged.findIndex(({ label }, i) => (given[i] ?? label) === "headline");
  const below = headline < 0 ? undefined : runs.find(({ blocks }) => (blocks.at(-1) ?? 0) > headline);
  return below ?? runs.toSorted((a, b) => weigh(b) - weigh(a))[0];
}

/** The last tag of a story, and 57 blocks below it "「発言小町」は、読売新聞が運営する女性向け掲示板で、…": what the house has besides. */
export function dropFarAway(draft: StoryDraft): StoryDraft {
  if (draft.texts.length < PARTING) return draft;
  const runs = cutRuns(draft);
  if (runs.length < 2) return draft;
  const main = findMain(draft, runs);
  const isFar = (run: Run): boolean => {
    const sure = run.confidence / run.blocks.length;
    return run !== main && (sure < DOUBTFUL || (sure < SURE && run.length < (main?.length ?? 0) * SMALL));
  };
  const judged = [...draft.judged];
  for (const run of runs.filter(isFar))
    for (const i of run.blocks) if (draft.given[i] === undefined) judged[i] = judge("other", "far-away", LIKELY);
  return redraft(draft, judged);
}
