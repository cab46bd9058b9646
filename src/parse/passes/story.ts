import { listEach, pairEach } from "../../list-each.ts";
import { type Block, BODY_LABELS, type Label, type Verdict } from "../../model.ts";
import type { Capture, PassForAll } from "../capture.ts";
import { roundConfidence } from "../round-confidence.ts";
import { endsSentence } from "../sentence.ts";
import type { StoryLabel } from "../story/index.ts";
import { judge, type StoryDraft } from "../story/mend/draft.ts";
import { LIVE_TIME } from "../story/mend/live.ts";
import { openLetter } from "../story/mend/lone-letters.ts";
import { type Judgement, mendStories } from "../story/mend.ts";
import { findDayLine } from "./day-line.ts";
import { findHeadline } from "./headline.ts";
import { returnToStory } from "./headline-below-story.ts";
import { keepLines } from "./line-runs.ts";

/** The model's labels of the body, in the record's words. Other labels are left to the readers of fields. */
const LABEL_OF_STORY: Readonly<Partial<Record<StoryLabel, Label>>> = {
  paragraph: "paragraph",
  continuation: "continuation",
  subhead: "subhead",
  listitem: "list-item",
};

/** “Doyle knows who’s broke and who’s bluffing.” — Jeannie Stroud, rancher */
const DISPLAY_QUOTE = /^[“„«"][^”“»"]+[”“»"]\s*[—–]\s*\p{Lu}[^.!?]{2,60}$/u;

/** By what a block leaves the story because it sums it up. */
const SUMMARIES: ReadonlySet<string> = new Set(["sapo", "told-summary"]);

/** A sentence is at least so long. UTF-16 units. */
const SENTENCE = 30;
const LIKELY = 0.6;

/**
 * Takes whole sentences for the story where the model found none: a note of three lines has no shape to go by. In a Markdown clip a
 * tool has left the page's furniture out already, so there every open sentence below the headline counts.
 */
function keepSentences(capture: Capture, judged: readonly Judgement[], headline: number): readonly Judgement[] {
  const { seed, blocks, verdicts } = capture;
  const found = judged.some(({ label }, i) => label in LABEL_OF_STORY && verdicts[i] === undefined);
  if (found && seed.format !== "markdown") return judged;
  return listEach(judged, (each, i): Judgement => {
    const { text = "", mark } = blocks[i] ?? {};
    const isOpen = verdicts[i] === undefined && mark === undefined && i !== headline && !(each.label in LABEL_OF_STORY);
    if (!isOpen || text.length < SENTENCE || !endsSentence(text)) return each;
    return judge("paragraph", "whole-sentence", LIKELY);
  });
}

/** A capture as the mendings take it. */
function draftStory({ texts, verdicts, judged }: Capture): StoryDraft {
  return {
    texts,
    given: listEach(verdicts, (verdict) => verdict?.label),
    judged: listEach(judged, ({ label, confidence }) => judge(label, "model", confidence)),
  };
}

/** "2. Saturday" / "and a concert for all.": what goes on with a clip's list item is indented, and of its block. */
const isWholeItem = (block: Block | undefined): boolean => block?.mark === "list-item";

/** The verdicts for a capture whose story is mended. */
function labelMended(capture: Capture, given: readonly Judgement[]): Verdict[] {
  const { blocks, verdicts } = capture;
  const mended = keepLines(blocks, returnToStory(capture.texts, given));
  const headline = findHeadline(capture, mended);
  const judged = openLetter(capture.texts, keepSentences(capture, mended, headline), headline);
  const day = findDayLine(capture, judged, headline);
  const found: Verdict[] = [];
  let last = -1;
  judged.forEach(({ label: story, confidence: exact, by }, block) => {
    const confidence = roundConfidence(exact);
    const known = verdicts[block]?.label;
    if (known !== undefined) {
      if (BODY_LABELS.has(known)) last = block;
      return;
    }
    if (block === headline) found.push({ block, label: "headline", rule: "story.headline", confidence });
    if (by === LIVE_TIME) found.push({ block, label: "time", rule: `story.${by}`, confidence });
    if (SUMMARIES.has(by)) found.push({ block, label: "standfirst", rule: `story.${by}`, confidence });
    const label = block === headline || block === day ? undefined : LABEL_OF_STORY[story];
    if (label === undefined) return;
    // "> … no gulls and no bins." / "said Councillor Bevan.": a quotation that a clip marks, and that has ended, takes nothing on.
    const isEnded =
      isWholeItem(blocks[last]) || (verdicts[last]?.label === "quote" && endsSentence(blocks[last]?.text ?? ""));
    const joins = label === "continuation" && last >= 0 && !isEnded;
    const isQuote = label === "paragraph" && DISPLAY_QUOTE.test(blocks[block]?.text ?? "");
    const rule = by === "model" ? `story.${label}` : `story.${by}`;
    const kind = label === "continuation" && !joins ? "paragraph" : label;
    const verdict: Verdict = {
      block,
      label: isQuote ? "quote" : kind,
      rule: isQuote ? "story.display-quote" : rule,
      confidence,
    };
    found.push(joins ? { ...verdict, of: last } : verdict);
    last = block;
  });
  return found;
}

/**
 * What is headline and body, decided over the whole capture at once: a block alone does not tell, as "Initial US sanctions" does not
 * tell that a sentence goes on in the next block.
 */
export const labelStory: PassForAll = {
  name: "story",
  labelAll(captures) {
    return pairEach(captures, mendStories(listEach(captures, draftStory)), labelMended);
  },
};
