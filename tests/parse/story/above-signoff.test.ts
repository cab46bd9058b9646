/** A story that advertisements and other stories' titles break off shortly before its sign-off. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const STORY: Row = ["paragraph", "Feri itu kembali berlayar pada Minggu setelah sembilan bulan berada di galangan."];
const LAST: Row = [
  "other",
  "Kepala pelabuhan mengatakan sekitar 200 penumpang ikut dalam pelayaran itu.",
  undefined,
  0.9,
];
const BREAK: Row = ["other", "ADVERTISEMENT", "advertisement"];
const TEASER: Row = ["other", "Lima Hal tentang Feri Baru", "related"];
const DESK: Row = ["other", "(lnr/tmm)", "note"];
const KEPT = "paragraph above-signoff";

describe("sentences above the initials of who filed a story", () => {
  it("are the story's, whatever breaks it off above them", () => {
    expect(mend([STORY, STORY, BREAK, LAST, TEASER, LAST, DESK])).toEqual([
      "paragraph",
      "paragraph",
      "other",
      KEPT,
      "other",
      KEPT,
      "other",
    ]);
  });

  it.each<[string, Row[]]>([
    ["no sign-off stands below", [LAST, ["other", "(lnr/tmm)"]]],
    ["it stands far below", [LAST, ...Array.from({ length: 8 }, () => TEASER), DESK]],
    ["it may sign a picture", [LAST, ["other", "dpa", "signoff"]]],
    ["they are no sentences", [["other", "Kepala pelabuhan dan penumpang kapal feri", undefined, 0.9], DESK]],
  ])("are left to the model where %s", (_, rows) => {
    expect(mend([STORY, STORY, BREAK, ...rows])).not.toContain(KEPT);
  });
});
