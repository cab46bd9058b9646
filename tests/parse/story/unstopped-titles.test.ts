/** Titles below a label in scripts that write no stop. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "ชาวเกาะพบโคมไฟเก่าใต้ทะเล"];
const PROSE: Row = [
  "paragraph",
  "ชาวบ้านเกาะโคมไฟช่วยกันปลูกหญ้าทะเลมานานกว่าหกปี จนปลากลับเข้ามาในอ่าวทุกเช้า และเรือไม่ออกจากท่าในวันศุกร์",
];
const TITLE: Row = ["continuation", "ยายพายเรือขายโคมไฟ 60 ปี ไม่เคยขึ้นราคา"];
const below = (label: Row, title = TITLE): string | undefined => mend([HEAD, PROSE, label, title, PROSE])[3];

it("do not go on with the paragraph above", () => {
  expect(below(["other", "ข่าวแนะนำ", "related"])).toBe("other unstopped-title");
});

it("but the rest of a paragraph does, below a call with its title, or an advertisement, and where it is long", () => {
  expect(below(["other", "อ่านประกอบ: โคมไฟเก่ากลับมาส่องสว่าง", "related"])).not.toContain("unstopped-title");
  expect(below(["other", "โฆษณา", "advertisement"])).not.toContain("unstopped-title");
  expect(below(["other", "ข่าวแนะนำ", "related"], ["continuation", PROSE[1]])).not.toContain("unstopped-title");
});
