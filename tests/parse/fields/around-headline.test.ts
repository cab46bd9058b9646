/** What stands above the headline, and between it and the story. */
import { expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
  "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.",
];

function readPage(lines: readonly string[]): ArticleRecord | undefined {
  const read = readSeed("ferry.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  return result.ok ? result.record : undefined;
}

const HEAD = "Ferry stays in port until the sea calms down";

it("a menu's last line is no author for the time below the headline", () => {
  const arabic = ["اقتصاد", "أسواق عالمية", "العبّارة تبقى في الميناء حتى يهدأ البحر", "20 فبراير 2024"];
  expect(readPage([...arabic, ...STORY])?.authors).toEqual([]);
});

it("a region of the menu is no author for words that begin like it", () => {
  const top = ["新潟のニュース", "上越", "記事", "雪下ニンジン、収穫前に選果場が全焼", "2024/11/5 21:00"];
  const story = [
    "津南町の雪下ニンジンの選果場が五日未明に全焼し、農家三十五戸が小屋を持ち寄って出荷の準備を始めたと農協が発表した。",
    "農協によると、けが人はなかった。警察と消防が原因を調べている。出荷は予定どおり三月に始まる見通しだという。",
  ];
  expect(
    readPage([...top, ...story, "関連ニュース", "上越市の棚田オーナー、首都圏から応募が倍増した理由とは"])?.authors,
  ).toEqual([]);
});

it("who wrote stands between the time and what shares it", () => {
  const top = [HEAD, "UPDATED THU, MAY 2 2024 4:31 PM EDT", "Prisha Deshmukh", "SHARE", "Share Article via Facebook"];
  expect(readPage([...top, ...STORY])?.authors).toEqual(["Prisha Deshmukh"]);
});

it("what tells that an agency's report was taken over is no standfirst", () => {
  const note =
    "DIE WOCHE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.";
  const story = [
    "Die Fähre zu den äußeren Inseln fährt nicht vor Freitag, sagte der Hafenmeister am Montag nach einer langen Nacht.",
    "Auf den Inseln gibt es seit neun Tagen kein Brot, keine Milch und keine Batterien, und die Läden haben geschlossen.",
    "„Wir kommen, wenn das Meer uns lässt“, sagte er und band die Fähre mit einem zweiten Seil am Poller fest.",
  ];
  const picture = "Die Fähre liegt am Montag im Hafen. © Lena Marsh/dpa";
  const top = [
    "Fähre bleibt im Hafen",
    "Aktualisiert am 28. April 2023, 20:22 Uhr",
    "Quelle: dpa Nord",
    "Hinweis",
    note,
  ];
  const record = readPage([...top, "Fährverkehr: Die Fähre liegt am Montag im Hafen.", picture, ...story]);
  expect(record?.summary).toBe(null);
});

it.each([
  "(Adds the owner's statement in paragraph 3, updates shares of the line throughout)",
  "(ATTN: UPDATES with the owner's statement in para 3; RECASTS headline; ADDS photo)",
])("what an agency has changed is no standfirst: %s", (note) => {
  const record = readPage([HEAD, note, "By Ines Kovac", "May 2, 2024", ...STORY]);
  expect(record?.summary).toBe(null);
  expect(record?.notes).toContain(note);
});
