import { describe, expect, it } from "vitest";
import { describeFall, findFalls, raiseFloors, readFigures } from "../../scripts/measure/floors.ts";

const GROUP = {
  body: { f1: 0.95678 },
  paragraph: { f1: 0.87 },
  headline: { acc: 0.9 },
  summary: { acc: Number.NaN },
  authors: { f1: Number.NaN },
  published: { acc: 1 },
  captions: { f1: 0 },
  credits: { f1: 0.8 },
};

describe("the figures of a group", () => {
  it("are F1 or shares, without those that no page knows", () => {
    const figures = { body: 0.95678, paragraph: 0.87, headline: 0.9, published: 1, captions: 0, credits: 0.8 };
    expect(readFigures(GROUP)).toEqual(figures);
    expect(readFigures(undefined)).toEqual({});
  });
});

describe("falls below a floor", () => {
  it("are named by variant and measure", () => {
    const floors = { article: { body: 0.95, paragraph: 0.87 }, page: { body: 0.94 } };
    const falls = findFalls(floors, { article: { body: 0.9499, paragraph: 0.87 }, page: { body: 0.95 } });
    expect(falls).toEqual([{ variant: "article", measure: "body", floor: 0.95, figure: 0.9499 }]);
    expect(falls.map(describeFall)).toEqual(["article variant, body: 0.9499, and the floor is 0.95"]);
  });

  it("are figures that were not measured, too", () => {
    const falls = findFalls({ page: { headline: 0.9 } }, { page: {} });
    expect(falls.map(describeFall)).toEqual(["page variant, headline: not measured, and the floor is 0.9"]);
  });

  it("are none where there is no floor", () => {
    expect(findFalls({}, { article: { body: 0 } })).toEqual([]);
  });
});

describe("raising floors", () => {
  it("never lowers one", () => {
    const raised = raiseFloors({ article: { body: 0.95, credits: 0.8 } }, { article: { body: 0.94, credits: 0.81 } });
    expect(raised.article).toEqual({ body: 0.95, credits: 0.81 });
  });

  it("adds what had none and keeps what was not measured", () => {
    const raised = raiseFloors({ page: { headline: 0.9 } }, { article: { body: 0.5 }, page: { summary: 0.7 } });
    expect(raised).toEqual({ article: { body: 0.5 }, page: { headline: 0.9, summary: 0.7 } });
  });

  it("rounds down to three digits, so that the same figures stand above their floors", () => {
    const figures = { article: readFigures(GROUP) };
    const floors = raiseFloors({}, figures);
    expect(floors.article?.body).toBe(0.956);
    expect(findFalls(floors, figures)).toEqual([]);
  });
});
