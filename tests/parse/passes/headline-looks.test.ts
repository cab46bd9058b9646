import { expect, it } from "vitest";
import { isCaption, mayHead } from "../../../src/parse/passes/headline-looks.ts";
import { makeCapture } from "../make-capture.ts";

const SENTENCE =
  "The council met on Tuesday in the old hall by the harbour and agreed to mend the wall before the winter.";

it.each([
  "Wall to be mended",
  "Meth. We are on it. And so are you: what the harbour board was asked on Friday night",
  SENTENCE,
  `${SENTENCE} ${SENTENCE}`,
  "堤防を直すと町議会が決めた。",
])("%s may be a headline", (text) => {
  expect(mayHead(text)).toBe(true);
});

it.each([
  "Ferry-stays-in-port.jpg",
  "/ Ferry stays in port",
  "Marsh, L. (2021): Lamps of the coast. Harbour Letters 131, S. 34 – 36.",
])("%s is none either", (text) => {
  expect(mayHead(text)).toBe(false);
});

it.each(["Marsh, Reed (2) and a ferry", "Why the keeper saves all lamps as a jpg"])("%s may be one, too", (text) => {
  expect(mayHead(text)).toBe(true);
});

it.each([`${SENTENCE} It was meeting 4. ${SENTENCE}`, "Also known as:"])("%s is none", (text) => {
  expect(mayHead(text)).toBe(false);
});

it("a picture's words with its day or who took it are a caption, and no headline", () => {
  const isShown = (text: string): boolean => isCaption(makeCapture([text, SENTENCE], { language: "ja" }), 0);
  expect(isShown("会見する潮見市長＝12日、東京都内")).toBe(true);
  expect(isShown("潮見市、市場の建て替えを承認")).toBe(false);
  expect(isShown("市場再建＝市長の公約、来年に延期")).toBe(false);
});

it("a Chinese sentence above a labelled credit is its picture's", () => {
  const isShown = (...lines: readonly string[]): boolean => isCaption(makeCapture(lines, { language: "zh" }), 0);
  expect(isShown("中央市场关闭多年，屋顶漏水严重。", "摄影：王小明", SENTENCE)).toBe(true);
  expect(isShown("中央市场关闭多年，屋顶漏水严重。", SENTENCE)).toBe(false);
});
