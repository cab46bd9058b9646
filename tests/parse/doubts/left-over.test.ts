/** Sentences that were left out where a story has its own. */
import { expect, it } from "vitest";
import type { Label, Verdict } from "../../../src/model.ts";
import { isLeftOver } from "../../../src/parse/doubts/left-over.ts";

/** Whether a text is left over between blocks of such labels; null stands for its own. */
function isLeft(text: string, ...labels: readonly (Label | null)[]): boolean {
  const verdicts = labels.map(
    (label, block): Verdict => ({ block, label: label ?? "furniture", rule: "test", confidence: 1 }),
  );
  return isLeftOver({ index: labels.indexOf(null), text }, verdicts);
}

const SENTENCE = "The council votes on Thursday.";

it("are below the story, above its end, a call between", () => {
  expect(isLeft(SENTENCE, "paragraph", "related", null, "signoff")).toBe(true);
  expect(isLeft(SENTENCE, "paragraph", null, "topics")).toBe(true);
  expect(isLeft("Die Brücke bleibt bis Ostern gesperrt.", "paragraph", "related", null, "share")).toBe(true);
  expect(isLeft("Die Brücke bleibt bis Ostern gesperrt.", "paragraph", "related", null)).toBe(true);
  expect(isLeft("Ada Moss is an engineer. She teaches in Harrow.", "paragraph", null, "share")).toBe(false);
  expect(isLeft(SENTENCE, "paragraph", null, "furniture")).toBe(false);
  expect(isLeft(SENTENCE, "furniture", null, "topics")).toBe(false);
});

it("are right below the headline, above byline or story", () => {
  expect(isLeft(SENTENCE, "headline", null, "byline")).toBe(true);
  expect(isLeft(SENTENCE, "headline", null, "paragraph")).toBe(true);
  expect(isLeft(SENTENCE, "headline", null, "share")).toBe(false);
});

it("are amid the story, in Thai without a stop as well", () => {
  expect(isLeft(SENTENCE, "paragraph", null, "paragraph")).toBe(true);
  expect(isLeft("สภาเมืองจะลงมติเรื่องกำแพงท่าเรือในวันพฤหัสบดีที่จะถึงนี้", "paragraph", null, "paragraph")).toBe(true);
});

it("are no calls, questions or a control's few words", () => {
  for (const text of [
    "Read in app.",
    "Don't miss a story of ours!",
    "What do you think of it?",
    "Listen To This Article Now.",
  ])
    expect(isLeft(text, "headline", null, "byline"), text).toBe(false);
});
