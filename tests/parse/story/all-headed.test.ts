/** Subheads that their like in the story tell. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "The day in brief"];
const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const KEPT = "subhead all-headed";
const paragraph = (): Row => ["paragraph", PROSE, undefined, 0.85];
const part = (title: string): Row[] => [["subhead", title, undefined, 0.9], paragraph()];
const lost = (title: string, confidence = 0.6): Row[] => [["other", title, undefined, confidence], paragraph()];
const PARTS = [part("Ansel, a goose is fined"), part("Harrow counts its owls"), part("Sallow sells a bell")].flat();
const BOX: Row[] = [
  ["other", "Read also", "related"],
  ["other", "A school opens anew", undefined, 0.96],
];

it("where all other paragraphs have a subhead, the line above one that has none is its own", () => {
  const rows = [HEAD, ...part("Marsh gets a crossing"), ...PARTS, ...BOX, ...lost("Quay, a violin comes home")];
  expect(mend(rows).at(-2)).toBe(KEPT);
});

it("the first paragraph may be an introduction, below a picture's words or the page's", () => {
  const parts = [...part("Marsh gets a crossing"), ...PARTS];
  for (const label of ["other", "caption"] as const) {
    const rows: Row[] = [HEAD, [label, "The lighthouse in Harrow at dusk", undefined, 0.4], paragraph()];
    const settled = mend([...rows, ...parts, ...BOX, ...lost("Quay, a violin comes home")]);
    expect([settled[1], settled.at(-2)]).toEqual([label, KEPT]);
  }
});

it("a caption below a subhead, or between two paragraphs, is none", () => {
  const parts = [...part("Marsh gets a crossing"), ...PARTS];
  const settle = (...picture: Row[]): string | undefined => mend([HEAD, ...parts, ...picture, paragraph()]).at(-2);
  const words = "The lighthouse in Harrow at dusk";
  expect(settle(["subhead", "Quay lights up", undefined, 0.9], ["other", words, undefined, 0.6])).toBe("other");
  expect(settle(["caption", words, undefined, 0.6])).toBe("caption");
  expect(settle(...BOX, ["other", "- © harrow - kestrel pictures", undefined, 0.6])).toBe("other");
  expect(settle(["other", words, undefined, 0.6])).toBe("other");
  expect(settle(...BOX, ["other", words, undefined, 0.6])).toBe(KEPT);
});

it("but not where a paragraph goes without, nor where few have one, nor what a pass has labelled", () => {
  const title = "Quay, a violin comes home";
  const parts = [...part("Marsh gets a crossing"), ...PARTS];
  expect(mend([HEAD, ...parts, paragraph(), ...BOX, ...lost(title)]).at(-2)).toBe("other");
  expect(mend([HEAD, ...PARTS, ...BOX, ...lost(title)]).at(-2)).toBe("other");
  expect(mend([HEAD, ...parts, ...BOX, ["other", title, "related", 0.6], paragraph()]).at(-2)).toBe("other");
  expect(mend([HEAD, ...parts, ...BOX, ...lost(title, 0.95)]).at(-2)).toBe("other");
});

it("but no sentence, no word or two, and not where three paragraphs lack theirs", () => {
  const parts = [...part("Marsh gets a crossing"), ...PARTS];
  const settle = (...titles: string[]): string[] =>
    mend([HEAD, ...parts, ...titles.flatMap((title) => [...BOX, ...lost(title)])]).filter((each) => each === KEPT);
  expect(settle("Quay, a violin comes home", "Anchor, a bell is back")).toHaveLength(2);
  expect(settle("Quay, a violin comes home", "Anchor, a bell is back", "Sound, a boat is sold")).toEqual([]);
  expect(settle("A violin came home.")).toEqual([]);
  expect(settle("Share")).toEqual([]);
});

it("a line with the sign of a sure subhead is one, below pictures too", () => {
  const settle = (sign: string, sureness: number): string | undefined =>
    mend([
      HEAD,
      paragraph(),
      ["subhead", "◇ 평균 나이", undefined, sureness],
      paragraph(),
      ["other", "이미지 확대", "furniture"],
      ...lost(`${sign} 지원금 두 배`, 0.7),
    ]).at(-2);
  expect(settle("◇", 0.9)).toBe(KEPT);
  expect(settle("◇", 0.5)).toBe("other");
  expect(settle("▲", 0.9)).toBe("other");
});

it("the line above the first paragraph is one where the others have its shape, whatever the model takes it for", () => {
  const SIGNS = ["Taurus (April 20–May 20)", "Gemini (May 21–June 20)", "Cancer (June 21–July 22)"];
  const settle = (line: string, titles = SIGNS, label: Row[0] = "time"): string | undefined =>
    mend([HEAD, [label, line, undefined, 0.4], paragraph(), ...titles.flatMap(part)])[1];
  expect(settle("Aries (March 21–April 19)")).toBe(KEPT);
  expect(settle("Aries (March 21–April 19)", SIGNS.slice(1))).toBe("time");
  expect(settle("March 21–April 19")).toBe("time");
  const posts = ["Marsh · 09/02/2021 21:20", "Frake · 09/02/2021 21:26", "Rowe · 09/02/2021 21:31"];
  expect(settle("Holm · 09/02/2021 21:14", posts)).toBe("time");
  expect(settle("Aries (March 21–April 19)", SIGNS, "byline")).toBe("byline");
  expect(settle("The day in brief", ["A goose is fined", "Owls are counted", "Bells are sold"])).toBe("time");
});
