/** Buttons below what a page asks its readers: "Was this helpful?" / "Yes" / "No". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";

const LIKELY = 0.85;

/** A question has so many answers at most: "Yes" / "Partly" / "No". */
const MOST_ANSWERS = 3;
/** UTF-16 units. */
const LONGEST_ANSWER = 12;
const ANSWERS: ReadonlySet<string> = new Set(lexicon.phrases.pollAnswers.map(foldLabel));
/** Questions of a page stand among its calls, too: "War dieser Artikel hilfreich?" */
const ASKERS: ReadonlySet<string> = new Set(["furniture.furniture", "furniture.promo"]);
const ASKS = /[?？؟]\s?$/u;

/** Answers right below a question of the page's own. A story's "Yes." has its stop, and what asks for it is no form. */
export function findAnswers({ blocks, verdicts }: Capture, found: readonly Verdict[]): Verdict[] {
  const answers: Verdict[] = [];
  for (const { block, label, rule } of found) {
    if (!ASKERS.has(rule) || !ASKS.test(blocks[block]?.text ?? "")) continue;
    for (let at = block + 1; at <= block + MOST_ANSWERS && verdicts[at] === undefined; at += 1) {
      const text = blocks[at]?.text ?? "";
      if (text.length > LONGEST_ANSWER || !ANSWERS.has(foldLabel(text))) break;
      answers.push({ block: at, label, rule: "furniture.answer", confidence: LIKELY });
    }
  }
  return answers;
}
