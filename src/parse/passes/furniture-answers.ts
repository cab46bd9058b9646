/** Buttons below what a page asks its readers, "Was this helpful?" / "Yes" / "No", and polls with a button of their own. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";

const LIKELY = 0.85;

/** A question has so many answers at most: "Yes" / "Partly" / "No". */
const MOST_ANSWERS = 3;
const FEWEST_ANSWERS = 2;
/** UTF-16 units. */
const LONGEST_ANSWER = 12;
/** "Yes", "Nein", folded. */
export const ANSWERS: ReadonlySet<string> = new Set(lexicon.phrases.pollAnswers.map(foldLabel));
/** Questions of a page stand among its calls, too: "War dieser Artikel hilfreich?" */
const ASKERS: ReadonlySet<string> = new Set(["furniture.furniture", "furniture.promo"]);
const ASKS = /[?？؟]\s?$/u;

/** "Do bells at night disturb you?" / "Yes" / "No" / "Vote": a question about the story, told by the button below its answers. */
function findPoll({ blocks, verdicts, judged }: Capture, button: number): Verdict[] {
  const isAnswer = (at: number): boolean => {
    const text = blocks[at]?.text ?? "";
    return verdicts[at] === undefined && text.length <= LONGEST_ANSWER && ANSWERS.has(foldLabel(text));
  };
  let asked = button - 1;
  while (isAnswer(asked) && button - asked <= MOST_ANSWERS) asked -= 1;
  const isPoll = button - asked > FEWEST_ANSWERS && ASKS.test(blocks[asked]?.text ?? "");
  if (!isPoll || verdicts[asked] !== undefined || judged[asked]?.label === "headline") return [];
  return blocks
    .slice(asked, button)
    .map(({ index }) => ({ block: index, label: "furniture", rule: "furniture.poll", confidence: LIKELY }));
}

/** Answers right below a question of the page's own. A story's "Yes." has its stop, and what asks for it is no form. */
export function findAnswers(capture: Capture, found: readonly Verdict[]): Verdict[] {
  const { blocks, verdicts } = capture;
  const answers: Verdict[] = [];
  for (const { block, label, rule } of found) {
    if (rule === "furniture.furniture") answers.push(...findPoll(capture, block));
    if (!ASKERS.has(rule) || !ASKS.test(blocks[block]?.text ?? "")) continue;
    for (let at = block + 1; at <= block + MOST_ANSWERS && verdicts[at] === undefined; at += 1) {
      const text = blocks[at]?.text ?? "";
      if (text.length > LONGEST_ANSWER || !ANSWERS.has(foldLabel(text))) break;
      answers.push({ block: at, label, rule: "furniture.answer", confidence: LIKELY });
    }
  }
  return answers;
}
