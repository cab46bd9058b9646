/** What pages in Asia's languages print around a story. */
import { expect, it } from "vitest";
import { matchBlockForm } from "../../src/lexicon/index.ts";
import { isRole } from "../../src/parse/fields/byline/roles.ts";
import { readInlineSignoff } from "../../src/parse/fields/signoff/signoff-inline.ts";

it.each([
  ["প্রথম সময়ের খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন", "promo"],
  ["Get all Gorakhpur News in Hindi related to live update of politics, sports, entertainment.", "furniture"],
  ["ข่าวแนะนำ", "related"],
  ["تابعنا على", "share"],
  ["この記事をスクラップする", "furniture"],
  ["Baca di App", "furniture"],
  ["Scroll Untuk Melanjutkan", "advertisement"],
  ["Skrol untuk teruskan membaca", "advertisement"],
  ["(4 دقائق)", "furniture"],
  ["(3 דקות)", "furniture"],
  ["انتهای پیام", "signoff"],
  ["텍스트 음성 변환 서비스 사용하기", "furniture"],
  ["글자 크기 변경하기", "furniture"],
])("%s", (text, kind) => {
  expect(matchBlockForm(text)?.kind).toBe(kind);
});

it("an Iranian agency's mark signs the last paragraph", () => {
  expect(readInlineSignoff("در قطعه هنرمندان به خاک سپرده می‌شود. انتهای پیام")?.text).toBe("انتهای پیام");
});

it("a correspondent of a district is no name", () => {
  expect(isRole("প্রতিনিধি")).toBe(true);
});
