import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "New bin days for every street"];
const INTRO: Row = ["paragraph", "The rounds have been redrawn by area:", undefined, 0.74];
const BELOW: Row = ["paragraph", "Flats with shared bins will keep their present day for now.", undefined, 0.8];
const MONDAY: Row = ["other", "Monday: Town centre, Rope Walk, Netherfield"];
const TUESDAY: Row = ["other", "Tuesday: Upper and Lower Ashby, Hagg Lane"];
const FRIDAY: Row = ["other", "Friday: Cinderhill and all villages south of the A51"];

/** How the rows between the headline and the last paragraph but two are read. */
const settle = (...rows: Row[]): string[] => mend([HEAD, ...rows]).slice(2, -1);

describe("rows below a colon, each with what it is about", () => {
  it("are the story's", () => {
    expect(settle(INTRO, MONDAY, TUESDAY, FRIDAY, BELOW)).toEqual(Array(3).fill("listitem headed-row"));
  });

  it("are so in scripts without capitals", () => {
    const rows = ["月曜：中心部とロープ通り", "火曜：上アシュビーと下アシュビー", "金曜：シンダーヒルと南の村"];
    const intro: Row = ["paragraph", "収集の曜日は地区ごとに決まった：", undefined, 0.74];
    const below: Row = ["paragraph", "共同のごみ箱がある団地は、当分のあいだ今の曜日のままとなる。", undefined, 0.8];
    expect(settle(intro, ...rows.map((text): Row => ["other", text]), below)).toEqual(
      Array(3).fill("listitem headed-row"),
    );
  });

  it("are so above a line of which the model is unsure, where it takes one of them for the story", () => {
    const unsure: Row = ["paragraph", BELOW[1], undefined, 0.59];
    const rows = settle(INTRO, MONDAY, TUESDAY, ["subhead", FRIDAY[1]], unsure);
    expect(rows).toEqual(Array(3).fill("listitem headed-row"));
    expect(settle(INTRO, MONDAY, TUESDAY, FRIDAY, unsure)).not.toContain("listitem headed-row");
  });

  it("may be a line of numbers alone", () => {
    const settled = (line: string, below = BELOW): string | undefined => settle(INTRO, ["other", line], below).at(-1);
    expect(settled("4 - 11 - 19 - 23 - 38 - 45")).toBe("listitem headed-row");
    expect(settled("4, 11, 19")).toBe("listitem headed-row");
    expect(settled("4 - 11")).toBe("other");
    expect(settled("4 of 11 and 19")).toBe("other");
    expect(settled("4 - 11 - 19", ["other", "Read more", "related"])).toBe("other");
  });

  it.each<[string, Row[]]>([
    ["two are too few", [INTRO, MONDAY, TUESDAY, BELOW]],
    [
      "no colon stands above",
      [["paragraph", "The rounds have been redrawn by area.", undefined, 0.74], MONDAY, TUESDAY, FRIDAY, BELOW],
    ],
    [
      "the model is unsure of the line above",
      [["paragraph", INTRO[1], undefined, 0.6], MONDAY, TUESDAY, FRIDAY, BELOW],
    ],
    ["the line above is the page's", [["paragraph", INTRO[1], "related", 0.74], MONDAY, TUESDAY, FRIDAY, BELOW]],
    ["no story stands below", [INTRO, MONDAY, TUESDAY, FRIDAY, ["other", BELOW[1]]]],
    ["one has no head", [INTRO, MONDAY, ["other", "Rain in May, and more of it"], FRIDAY, BELOW]],
    [
      "they are times",
      [INTRO, ["other", "10:15 Rope Walk"], ["other", "11:30 Hagg Lane"], ["other", "12:05 Cinderhill"], BELOW],
    ],
    ["one is the page's", [INTRO, MONDAY, ["other", TUESDAY[1], "related"], FRIDAY, BELOW]],
  ])("are none where %s", (_, rows) => {
    expect(settle(...rows).filter((each) => each.includes("headed-row"))).toEqual([]);
  });
});

describe("rows in a row, each with what it is about, that end no sentence", () => {
  const LENGTH: Row = ["subhead", "Länge: 260 Meter"];
  const WIDTH: Row = ["paragraph", "Breite: 40 Meter"];
  const TIME: Row = ["subhead", "Bauzeit: fünf Jahre"];
  const PROSE: Row = [
    "paragraph",
    "The lock of 1913 is to be kept as a monument, the harbour master said.",
    undefined,
    0.9,
  ];
  const read = (...rows: Row[]): string[] => mend([HEAD, PROSE, ...rows, PROSE]).slice(2, -1);

  it("are a list, whatever the model takes each for", () => {
    expect(read(LENGTH, WIDTH, TIME)).toEqual(Array(3).fill("listitem headed-row"));
  });

  it.each<[string, Row[]]>([
    ["two", [LENGTH, WIDTH]],
    ["one that ends a sentence", [LENGTH, ["paragraph", "Breite: 40 Meter."], TIME]],
    ["one that the page has", [LENGTH, ["paragraph", WIDTH[1], "related"], TIME]],
    ["one that the model takes for none of the story", [LENGTH, ["other", WIDTH[1]], TIME]],
  ])("are none with %s", (_, rows) => {
    expect(read(...rows)).not.toContain("listitem headed-row");
  });
});
