/** Polls amid a story whose answers are sentences, and whose button is lost: "Hast du das schon erlebt?" / "Ja, einmal." / "Nein, nie." / "Ich fahre Bus." */

import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsInColon, opensWithSpeech } from "../sentence.ts";
import type { StoryVerdict } from "../story/index.ts";
import { ANSWERS } from "./furniture-answers.ts";
import { SURELY_STORY } from "./furniture-sure.ts";
import { STOP_INSIDE } from "./picture-captions.ts";

const LIKELY = 0.85;

const ASKS = /[?？؟]$/u;
/** "Ja, und es war schrecklich.", "Nein": the word with which an answer opens. */
const OPENING = /^([^\s,，،.]{2,8})(?:[,，،.]|$)/u;
/** UTF-16 units. */
const LONGEST_QUESTION = 140;
const LONGEST_ANSWER = 80;
/** People who answer a story's question are fewer, and do not say both yes and no below one another. */
const FEWEST_ANSWERS = 3;
const MOST_ANSWERS = 6;
/** So many answers may open otherwise: "I take the bus." */
const MOST_OTHERS = 1;

/** The word for yes or no with which a text opens; empty where it opens with none. */
function openingOf(text: string): string {
  const opening = text.length <= LONGEST_ANSWER ? OPENING.exec(text)?.[1] : undefined;
  if (opening === undefined) return "";
  const word = foldLabel(opening);
  return ANSWERS.has(word) ? word : "";
}

const READERS: ReadonlySet<string> = new Set(lexicon.phrases.pollReaders);
const WORDS = /[\p{L}\p{M}]+/gu;

/** "Hast du das schon erlebt?": a poll asks its readers. */
const addressesReaders = (text: string): boolean =>
  (text.toLowerCase().match(WORDS) ?? []).some((word) => READERS.has(word));

/** Whether a block may be a poll's line: short, one sentence, and nobody's speech. */
function mayBeLine({ blocks, verdicts, judged }: Capture, at: number, longest: number): boolean {
  const { text = "" } = blocks[at] ?? {};
  if (verdicts[at] !== undefined || judged[at]?.label === "headline") return false;
  return text !== "" && text.length <= longest && !STOP_INSIDE.test(text) && !opensWithSpeech(text);
}

const isSure = (judged: StoryVerdict | undefined): boolean =>
  judged?.label === "paragraph" && judged.confidence >= SURELY_STORY;

/** Where the answers end below a question; the question itself where they are none of a poll. */
function findLast(capture: Capture, question: number): number {
  const { blocks, judged } = capture;
  const openings = new Set<string>();
  let [others, longest, at] = [0, 0, question + 1];
  for (; at <= question + MOST_ANSWERS && mayBeLine(capture, at, LONGEST_ANSWER); at += 1) {
    const { text = "" } = blocks[at] ?? {};
    const opening = openingOf(text);
    const isOther = opening === "" && (others === MOST_OTHERS || isSure(judged[at]) || text.length > longest);
    if (ASKS.test(text) || isOther) break;
    if (opening === "") others += 1;
    else openings.add(opening);
    longest = Math.max(longest, text.length);
  }
  return openings.size > 1 && at - question > FEWEST_ANSWERS ? at - 1 : question;
}

/** The lines of such polls. */
export function findPolls(capture: Capture): Verdict[] {
  const polls: Verdict[] = [];
  for (const { index, text } of capture.blocks) {
    // Few blocks have an answer below them: that is asked first.
    if (openingOf(capture.blocks[index + 1]?.text ?? "") === "" || !ASKS.test(text)) continue;
    if (!mayBeLine(capture, index, LONGEST_QUESTION)) continue;
    // "Was he afraid?" / "No." / "Yes, a little.": dialogue, of which the model is sure.
    if (isSure(capture.judged[index]) && !addressesReaders(text)) continue;
    // "The question on the ballot reads:"
    if (endsInColon(capture.blocks[index - 1]?.text ?? "")) continue;
    const last = findLast(capture, index);
    for (let at = index; at <= last && last > index; at += 1)
      polls.push({ block: at, label: "furniture", rule: "furniture.poll", confidence: LIKELY });
  }
  return polls;
}
