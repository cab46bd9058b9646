/** The sentence above a paragraph that opens with its dateline is the record's summary. */
import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../src/parse/index.ts";

const SUM = "A storm has kept the ferry in port for nine days, and the islands have run out of bread.";
const DATED =
  "HARROW, Norway – The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const STORY = [
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
  "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.",
];

function readRecord(lines: readonly string[]) {
  const read = readSeed("ferry.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok || !("record" in result)) throw new Error("no article");
  const { summary, body } = result.record;
  return { summary, paragraphs: body.children.length };
}

it.each([
  ["right under the headline", ["Ferry stays in port", SUM]],
  ["below byline and time", ["Ferry stays in port", "By Lena Marsh", "5 March 2024, 10:20", SUM]],
])("%s", (_, above) => {
  expect(readRecord([...above, DATED, ...STORY])).toEqual({ summary: SUM, paragraphs: 3 });
});

const THAI_SUM = "ชาวเกาะโคมไฟพบเรือเก่า 17 ลำใต้ทะเล หลังช่วยกันเก็บขยะนานถึง 6 ปี เผยใช้มือเปล่าทั้งหมด";
const thai = (opening: string): string | null =>
  readRecord([
    "ชาวเกาะโคมไฟเฮ พบเรือเก่า 17 ลำใต้ทะเล หลังช่วยกันเก็บขยะ",
    "11 มี.ค. 2568 13:25 น.",
    THAI_SUM,
    `${opening} ชาวบ้านเกาะโคมไฟ ซึ่งประกอบอาชีพประมงพื้นบ้าน พบเรือเก่าจำนวนมากจมอยู่ใต้ทะเลบริเวณอ่าวทิศตะวันออกของเกาะ ห่างจากฝั่งเพียง 200 เมตร`,
    "นายสมหมาย โคมทอง อายุ 58 ปี เปิดเผยว่า ตนออกเรือไปวางลอบปูตั้งแต่ตีห้า เห็นน้ำกระเพื่อมผิดปกติ จึงดับเครื่องเรือ แล้วพบว่าเป็นเรือเก่าจมอยู่รอบเกาะ",
  ]).summary;

it("above the day of which Thai papers say that their reporter tells", () => {
  expect(thai("เมื่อวันที่ 11 มี.ค. 68 ผู้สื่อข่าวรายงานว่า")).toBe(THAI_SUM);
  expect(thai("วันที่ 3 กรกฎาคม 2568 ผู้สื่อข่าวประจำจังหวัดโคมไฟรายงานว่า")).toBe(THAI_SUM);
});
