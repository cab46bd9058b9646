import { expect, it } from "vitest";
import { isInOtherScript } from "../../../src/parse/passes/headline-script.ts";

const ENGLISH = "Retired lamplighter runs a library in a boat";
const HINDI = "UP: नाव में पुस्तकालय चला रहे हैं सेवानिवृत्त दीपवाहक";

it("a line in English above one in the page's own script gives way to that", () => {
  expect(isInOtherScript(ENGLISH, HINDI, "hi")).toBe(true);
  expect(
    isInOtherScript("Old lamp lighter opens a reading room in his boat", "ลุงจุดโคมเปิดห้องสมุดในเรือ 31 หมู่บ้าน", "th"),
  ).toBe(true);
});

it.each([
  ["a product's name", "iPhone 17 Pro Max", HINDI, "hi"],
  ["a series's", "Stranger Lights Season Five Final Trailer", HINDI, "hi"],
  ["above who wrote it", ENGLISH, "राहुल शर्मा, नई दिल्ली", "hi"],
  ["above a section", ENGLISH, "Технологии", "ru"],
  ["a line with words of the page's script", "Lamplighter runs a library in a नाव", HINDI, "hi"],
  ["above a sentence, which sums the story up", ENGLISH, "नाव में पुस्तकालय चला रहे हैं सेवानिवृत्त दीपवाहक।", "hi"],
  ["above another line in English", ENGLISH, "The lamps of Harrow", "hi"],
  ["on a page in Latin letters", ENGLISH, HINDI, "en"],
])("but not %s", (_, text, below, language) => {
  expect(isInOtherScript(text, below, language)).toBe(false);
});
