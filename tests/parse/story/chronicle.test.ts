/** Stories that are told by days, and pages that are told by the clock. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const FIRST = "Engineers report the first cracks in the dam above Ansel, and nobody reads the report.";
const SECOND = "The water stands two metres below the crest, the ministry of works says in a letter.";
const THIRD = "The valley is cleared in a night, and the mayor is the last to leave it by boat.";
const LAST = "“We will be back when the wall is mended,” she said, and closed the door.";
const HEAD: Row = ["headline", "A dam and its cracks: what happened when"];
const LEAD: Row = ["paragraph", "Thirteen years passed between the first crack and the last, and four inquiries."];

describe("the days of a chronicle", () => {
  const tell = (days: readonly string[]): string[] =>
    mend([
      HEAD,
      LEAD,
      ["other", days[0] ?? ""],
      ["paragraph", FIRST],
      ["paragraph", days[1] ?? ""],
      ["other", SECOND],
      ["subhead", days[2] ?? ""],
      ["paragraph", THIRD],
      ["paragraph", LAST],
    ]).slice(2, 8);
  const TOLD = ["subhead day", "paragraph", "subhead day", "paragraph below-day", "subhead day", "paragraph"];

  it.each([
    [["14 June 2011", "September 2016", "Feb. 3"]],
    [["3 mars", "avril 2014", "12 août 2019"]],
    [["1. Juni 1998", "März 2004", "9. Oktober"]],
  ])("are subheads, and what stands below them is the story: %s", (days) => {
    expect(tell(days)).toEqual(TOLD);
  });

  it("are two at least with their weekdays, where the model takes most of their entries for the story", () => {
    const log = (first: string, second: string, label: Row[0] = "paragraph"): string[] =>
      mend([
        HEAD,
        ["time", "Jan. 4, 2025"],
        ["time", first],
        [label, FIRST],
        ["paragraph", second],
        [label, SECOND],
        LEAD,
      ]);
    const heads = (rows: string[]): number => rows.filter((row) => row === "subhead day").length;
    expect(heads(log("Thursday, Jan. 2", "Friday, Jan. 3"))).toBe(2);
    expect(heads(log("Donnerstag, 2. Januar", "Freitag, 3. Januar"))).toBe(2);
    expect(heads(log("Jan. 2", "Jan. 3"))).toBe(0);
    expect(heads(log("Thursday, Jan. 2", "Jan. 3"))).toBe(0);
    expect(heads(log("Thursday, Jan. 2", "Friday, Jan. 3", "other"))).toBe(0);
  });

  it("are of one form: the page's own day is none of other stories'", () => {
    expect(tell(["Jan. 2, 2025", "Saturday, Jan. 4", "Jan. 5"])).not.toContain("subhead day");
  });

  it("are three at least", () => {
    expect(tell(["14 June 2011", "September 2016", "The end"])).not.toContain("subhead day");
  });

  it.each([["May"], ["2016"], ["14 June 2011, a Tuesday"], ["14 boats 2011"], ["June 14 June 2011"]])(
    "are a month and numbers, not %s",
    (line) => {
      expect(tell(["14 June 2011", line, "Feb. 3"])).not.toContain("subhead day");
    },
  );

  it("are no years that count who likes a comment, of which the model takes most for none of the story", () => {
    const comments = (likes: string, text: string): Row[] => [
      ["other", likes],
      ["other", text],
      ["other", "Reply", "share"],
    ];
    const rows = [HEAD, LEAD, ...comments("1712", FIRST), ...comments("1893", SECOND), ...comments("1650", THIRD)];
    expect(mend(rows)).not.toContain("subhead day");
    const half = rows.map((row, i): Row => (i === 3 || i === 6 ? ["paragraph", row[1]] : row));
    expect(mend(half).filter((each) => each === "subhead day")).toHaveLength(3);
  });

  it("are years as well, where the page has no others, a picture above one or not", () => {
    const rows = (first: string, second: string, third: string, below = THIRD): Row[] => [
      HEAD,
      LEAD,
      ["other", first],
      ["paragraph", FIRST],
      ["other", second],
      ["paragraph", SECOND],
      ["other", "John Hay/Kestrel"],
      ["other", third],
      ["paragraph", below],
      ["paragraph", LAST],
    ];
    const heads = (told: readonly Row[]): string[] => mend(told).filter((each) => each === "subhead day");
    expect(heads(rows("1938", "1949", "1974"))).toHaveLength(3);
    expect(heads(rows("1938", "1949", "Later"))).toEqual([]);
    expect(heads(rows("1238", "3949", "1974"))).toEqual([]);
    const shared = rows("1938", "1949", "1974").map((row): Row => (row[1] === THIRD ? ["other", THIRD, "share"] : row));
    expect(heads(shared)).toEqual([]);
    // A table's years have figures below.
    expect(heads(rows("1938", "1949", "1974", "44,100"))).toEqual([]);
  });

  it("are none below the name of somebody who posted that day", () => {
    const post: Row[] = ["November 18, 2019", "November 19, 2019", "November 20, 2019"].flatMap((day): Row[] => [
      ["paragraph", "— Ama B. (@ama)"],
      ["other", day],
      ["paragraph", FIRST],
    ]);
    expect(mend([HEAD, LEAD, ...post])).not.toContain("subhead day");
  });

  it("are none above what ends no sentence: those are a list of other stories", () => {
    const teasers: Row[] = ["14 June 2011", "15 June 2011", "16 June 2011"].flatMap((day): Row[] => [
      ["other", "Islands", "section"],
      ["other", day],
      ["other", "Seagull fined for the third time in a month in Ansel"],
    ]);
    expect(mend([HEAD, LEAD, ["paragraph", LAST], ...teasers])).not.toContain("subhead day");
  });
});

describe("a line that is nothing but a time", () => {
  const between = (line: string, below: Row): string[] =>
    mend([HEAD, LEAD, ["subhead", line], below, ["paragraph", FIRST], ["paragraph", LAST]]).slice(2, 4);

  it.each(["14:20", "6.45 pm", "6:45 a.m."])("says when an entry was written, and nothing of it: %s", (line) => {
    expect(between(line, ["other", "Donal Heaney"])[0]).toBe("other clock");
  });

  it("stays where the entry follows", () => {
    expect(between("14:20", ["paragraph", SECOND])).toEqual(["subhead", "paragraph"]);
  });

  it.each(["14:20 Nine days", "Nine", "1920"])("is not %s", (line) => {
    expect(between(line, ["other", "Donal Heaney"])[0]).toBe("subhead");
  });
});

it.each([
  ["20.10 h | Un tren, 18 pasajeros y una maestra", "18.10 h | Sigue la búsqueda en el puerto viejo"],
  [
    "14:05 Uhr: Der Damm wird gesperrt, sagt die Behörde",
    "13:20 Uhr: „Niemand ist mehr im Tal“, sagt der Bürgermeister",
  ],
])("a time and what happened head an entry below another story's title, too: %s", (one, other) => {
  const rows: Row[] = [
    HEAD,
    LEAD,
    ["other", "También te puede interesar: Las claves de la tormenta", "related"],
    ["subhead", one, undefined, 0.7],
    ["paragraph", FIRST],
    ["other", "Publicidad", "advertisement"],
    ["other", other],
    ["paragraph", SECOND],
    ["paragraph", LAST],
  ];
  expect([mend(rows)[3], mend(rows)[6]]).toEqual(["subhead", "subhead stamp"]);
});
