import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Three films about a ferry"];
const prose = (name: string): Row => [
  "paragraph",
  `${name} is a film about a harbour in which nothing moves until the very last minute of it.`,
];
const counted = (number: string, title: string, as: Row[0] = "other"): Row[] => [
  ["other", number],
  [as, title],
  prose(title),
];

describe("numbers in blocks of their own", () => {
  it.each([
    ["21)", "20)", "19)"],
    ["1.", "2.", "3."],
    ["#7.", "#5.", "#4."],
  ])("go with the titles below them: %s %s %s", (...numbers) => {
    const [first = "", second = "", third = ""] = numbers;
    const rows = [
      ...counted(first, "Anchor", "subhead"),
      ...counted(second, "Buoy"),
      ...counted(third, "Crane", "subhead"),
    ];
    expect(mend([HEAD, prose("Ferry"), ...rows]).slice(2)).toEqual(
      Array.from({ length: 3 }, () => ["subhead number", "continuation number", "paragraph"]).flat(),
    );
  });

  it("go with the paragraph below them where there is no title", () => {
    const long = (number: string): string =>
      `Number ${number} is a film about a harbour in which nothing moves for two hours, and that is what is good about it.`;
    const rows = ["1.", "2.", "3."].flatMap((number): Row[] => [
      ["other", number],
      ["paragraph", long(number)],
    ]);
    expect(mend([HEAD, prose("Ferry"), ...rows]).slice(2)).toEqual(
      Array.from({ length: 3 }, () => ["listitem number", "continuation number"]).flat(),
    );
  });

  it("are sections where each stands above several paragraphs and no title", () => {
    const long = (number: string): string =>
      `Section ${number} begins with a harbour in which nothing moves for two hours, and that is what is good about it.`;
    const rows = ["1.", "2.", "3."].flatMap((number, n): Row[] => [
      ["other", number],
      [n === 1 ? "continuation" : "paragraph", long(number)],
      ...[1, 2, 3, 4].map((each): Row => prose(`Paragraph ${each}`)),
    ]);
    const mended = mend([HEAD, prose("Ferry"), ...rows]).slice(2);
    expect([0, 6, 12].map((at) => mended[at])).toEqual(Array.from({ length: 3 }, () => "subhead section-number"));
    expect([1, 7, 13].map((at) => mended[at])).toEqual(Array.from({ length: 3 }, () => "paragraph below-number"));
  });

  it.each<[string, Row[]]>([
    ["that do not count", [...counted("3)", "Anchor"), ...counted("9)", "Buoy"), ...counted("1)", "Crane")]],
    ["of which there are two", [...counted("2)", "Anchor"), ...counted("1)", "Buoy")]],
  ])("%s are left to the model", (_, rows) => {
    expect(mend([HEAD, prose("Ferry"), ...rows]).filter((each) => each.endsWith(" number"))).toEqual([]);
  });

  it("of a list outside the story are left to the model", () => {
    const list: Row[] = ["1.", "2.", "3."].flatMap((number): Row[] => [
      ["other", number],
      ["other", `Most read ${number}`],
    ]);
    expect(mend([HEAD, prose("Ferry"), ...list]).filter((each) => each.endsWith(" number"))).toEqual([]);
  });

  it("are joined in the story though a longer row stands below it, and never beyond the last block", () => {
    const most: Row[] = ["1.", "2.", "3.", "4."].flatMap((number): Row[] => [
      ["other", number],
      ["other", `Read ${number}`],
    ]);
    const rows = [
      ...counted("1.", "Anchor", "subhead"),
      ...counted("2.", "Buoy"),
      ...counted("3.", "Crane", "subhead"),
    ];
    const mended = mend([HEAD, prose("Ferry"), ...rows, ["other", "Most read"], ...most]);
    expect(mended.filter((each) => each === "subhead number")).toHaveLength(3);
    const cut = mend([HEAD, prose("Ferry"), ...rows.slice(0, 6), ["paragraph", "3."]]);
    expect(cut).toHaveLength(9);
  });
});
