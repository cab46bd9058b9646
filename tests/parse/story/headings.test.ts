/** Lines under "Read more" that head what stands below them. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Seven things that you wash wrong"];
const FIRST: Row = ["paragraph", "Damp creeps in at the edge, and stains the wood from within."];
const MORE: Row = ["other", "Read more: So often should you wash the sheets", "related"];
const BELOW: Row = ["paragraph", "Take a dry cloth, and no soap, the harbour's window cleaner says."];

it("the story's own count goes on below a box", () => {
  const settle = (number: string): string | undefined =>
    mend([
      HEAD,
      FIRST,
      ["listitem", "2. Old compost"],
      FIRST,
      ["other", "Read more", "related"],
      ["listitem", `${number}. Too warm, too dark`],
      BELOW,
    ])[5];
  expect(settle("3")).toBe("listitem");
  expect(settle("1")).toBe("other in-box");
});

describe("a counted line under another story's title", () => {
  const second: Row = ["listitem", "2. Windows"];

  it("heads an entry where the one before it has its paragraph", () => {
    expect(mend([HEAD, ["listitem", "1. Chopping boards"], FIRST, MORE, second, BELOW])[4]).toBe("listitem");
  });

  it("is a title where the one before it has none", () => {
    const titles: Row[] = [
      ["listitem", "1. Seagull fined"],
      ["listitem", "2. Ferry stays in port"],
    ];
    expect(mend([HEAD, FIRST, MORE, ...titles, BELOW]).slice(3, 5)).toEqual(["other in-box", "other in-box"]);
  });

  it("is a title where no number stands near", () => {
    expect(mend([HEAD, FIRST, MORE, second, BELOW])[3]).toBe("other in-box");
  });
});

describe("a line under another story's title", () => {
  const quoted = "“The water rose by an inch a minute, and we counted”";
  const isBelow = (text: string) => mend([HEAD, FIRST, MORE, ["subhead", quoted], ["paragraph", text]])[3];

  it("is a subhead where the paragraph below quotes it", () => {
    expect(isBelow("The mate stayed. “The water rose by an inch a minute, and we counted”, he said.")).toBe("subhead");
  });

  it("is a title where the paragraph below says something else", () => {
    expect(isBelow("The mate stayed. “The water rose by an inch, a minute at a time”, he said.")).toBe("other in-box");
  });
});

describe("a long line below another story's title", () => {
  const title: Row = ["other", "A train that nobody knew was still running"];
  const line = "“I see the doctor on Tuesday, and am back on Wednesday”";
  const below = (confidence: number, rows: Row[] = [title], sure = 0.97) =>
    mend([
      HEAD,
      FIRST,
      ["other", "Most read", "related"],
      ...rows,
      ["subhead", line, undefined, confidence],
      ["paragraph", BELOW[1], undefined, sure],
    ]).at(-2);

  it("is a subhead where the model is sure of it and of the paragraph below", () => {
    expect(below(0.85)).toBe("subhead");
  });

  it("is a title where the model is not, or right under the label", () => {
    expect([below(0.7), below(0.85, [title], 0.9), below(0.85, [])]).toEqual(Array(3).fill("other in-box"));
  });
});

describe("a line in quotes", () => {
  const ABOVE: Row = ["paragraph", "The board of the ferry line met on Friday, and it met for nine hours."];
  const SAID: Row = ["paragraph", "“Let them breathe, and then let them paint,” the harbour master said."];
  const LINE = "‘Let them breathe’";
  const labels = (...rows: Row[]) => mend([["headline", "Ferries are painted"], ABOVE, ...rows]).slice(2);

  it("heads what stands below it, where its words are said there", () => {
    expect(
      labels(["paragraph", LINE], ["continuation", "Harbour groups"], ["continuation", "have asked for peace."], SAID),
    ).toEqual(["subhead quoted-subhead", "paragraph quoted-subhead", "continuation", "paragraph"]);
    expect(labels(["other", LINE], SAID)[0]).toBe("subhead quoted-subhead");
  });

  it("heads nothing where nobody says them, nor amid a sentence", () => {
    expect(labels(["other", LINE], ABOVE)[0]).not.toContain("quoted-subhead");
    const open: Row = ["paragraph", "The film was called, said the harbour master on Friday,"];
    expect(labels(open, ["continuation", LINE], ["continuation", "by its makers."], SAID)[1]).not.toContain("quoted");
  });
});
