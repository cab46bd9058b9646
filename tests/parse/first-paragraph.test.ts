/** A first paragraph that looks like a standfirst below what the front matter states. */
import { expect, it } from "vitest";
import type { Verdict } from "../../src/model.ts";
import { keepFirstParagraph } from "../../src/parse/first-paragraph.ts";
import { makeCapture } from "./make-capture.ts";

const FIRST = "Olaf Holm climbed the steps for the last time on Friday. He took his time, he said.";
const NEXT = "The lamp is run from an office in the town from now on, and it needs no keeper.";
const PARAGRAPH = "paragraph" as const;

/** Whether the first of some blocks is kept as the story's, where a finder took it for the standfirst. */
function isKept(head: readonly string[], lines: readonly string[], labels: readonly (Verdict["label"] | undefined)[]) {
  const front = head.length === 0 ? "" : `---\n${head.join("\n")}\n---\n`;
  const file = lines.some((line) => line.includes("](")) ? "a.md" : "a.txt";
  const { seed, blocks, texts } = makeCapture(front + lines.join("\n\n"), { file });
  const decided = labels.map((label, block): Verdict | undefined =>
    label === undefined ? undefined : { block, label, rule: "test", confidence: 1 },
  );
  const at = labels.indexOf(undefined);
  const found = { value: texts[at] ?? "", blocks: [at], rule: "standfirst.model", confidence: 0.7 };
  const signed = texts.findIndex((text) => text.startsWith("By "));
  const value = { text: "", names: [], agency: null, desks: [], outlet: null };
  const byline = signed < 0 ? null : { value, blocks: [signed], rule: "bylines.labelled", confidence: 1 };
  const fields = { standfirst: found, byline, published: null };
  return keepFirstParagraph(seed, blocks, texts, decided, fields, "en")?.[at]?.label === PARAGRAPH;
}

it("is the story's, where the headline is stated and nothing stands around it", () => {
  expect(isKept(["title: The last night"], [FIRST, NEXT], [undefined, PARAGRAPH])).toBe(true);
  // Above a dateline it sums the story up.
  const dated = `LYDD, Nov 15 (AFP) - ${NEXT}`;
  expect(isKept(["title: The last night"], [FIRST, dated], [undefined, PARAGRAPH])).toBe(false);
});

it("sums the story up, where a byline stands below it, or the page prints the headline above it", () => {
  const rest = ["By Ada Moss", NEXT];
  expect(isKept(["title: The last night"], [FIRST, ...rest], [undefined, "byline", PARAGRAPH])).toBe(false);
  expect(isKept([], ["The last night", FIRST, NEXT], ["headline", undefined, PARAGRAPH])).toBe(false);
});

it("is the story's below another summary that is stated, and not where that says the same, or is cut off", () => {
  const labels = ["headline", undefined, "byline", PARAGRAPH] as const;
  const lines = ["The last night", FIRST, "By Ada Moss", NEXT];
  expect(isKept(["summary: Olaf Holm goes home."], lines, labels)).toBe(true);
  expect(isKept([`summary: ${FIRST}`], lines, labels)).toBe(false);
  expect(isKept([`summary: ${FIRST.slice(0, 60)} …`], lines, labels)).toBe(false);
});

it("is the story's where it opens with its dateline below a headline that is stated", () => {
  const dated = [`MARROW BAY – ${FIRST}`, "By Ada Moss", NEXT];
  expect(isKept(["title: The last night"], dated, [undefined, "byline", PARAGRAPH])).toBe(true);
  // Papers of the north open their standfirsts so.
  expect(isKept([], ["The last night", ...dated], ["headline", undefined, "byline", PARAGRAPH])).toBe(false);
});

it("is the story's where a clip has links in it", () => {
  const labels = ["headline", undefined, "caption", PARAGRAPH] as const;
  const linked = "The festival is back on the quay, with [a parade](https://harbour.example/parade) and fireworks.";
  expect(isKept([], ["# The last night", linked, "![The quay](quay.png)", NEXT], labels)).toBe(true);
  const signed = ["headline", undefined, "byline", PARAGRAPH] as const;
  expect(isKept([], ["# The last night", linked, "By Ada Moss", NEXT], signed)).toBe(false);
});

it("is the story's where a link breaks its sentence, which goes on below", () => {
  const lines = [
    "The last night",
    "The lamps are going out, even as the new harbour",
    "minister Ada Moss",
    "vows to keep them.",
  ];
  expect(isKept([], lines, ["headline", undefined, PARAGRAPH, "continuation"])).toBe(true);
  // The paragraph below is one of its own, or the line is whole.
  expect(isKept([], lines, ["headline", undefined, PARAGRAPH, PARAGRAPH])).toBe(false);
  const whole = ["The last night", "The lamps are going out.", ...lines.slice(2)];
  expect(isKept([], whole, ["headline", undefined, PARAGRAPH, "continuation"])).toBe(false);
});
