/** Lines above the headline: whose paper it is, and what is none. */
import { expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { seeCapture } from "../../../../src/parse/fields/context.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { findPublisher } from "../../../../src/parse/fields/source/find-publisher.ts";
import { isSpacelessPaper } from "../../../../src/parse/fields/source/spaceless-papers.ts";

const STORY = "The lamp on the pier has a light of its own, the harbour master said on Friday.";
const LABELS: readonly (Label | null)[] = [null, null, "headline", "paragraph"];

const publisherOf = (top: string, language = "en", last = STORY): string | undefined =>
  findPublisher(
    seeCapture([top, "12 March 2019", "The lamp on the pier", STORY, last], [...LABELS, null], language),
    null,
  )?.value;

it.each([
  ["By The Harrow Press", "en"],
  ["By Harbour Herald Staff", "en"],
  ["Par Le Courrier de l’Estran", "fr"],
])("a byline names no publisher: %s", (top, language) => {
  expect(publisherOf(top, language)).toBe(undefined);
});

it("a paper's name alone does", () => {
  expect(publisherOf("The Harbour Herald")).toBe("The Harbour Herald");
  expect(publisherOf("北岬日報", "ja")).toBe("北岬日報");
  expect(publisherOf("صحيفة المنارة", "ar")).toBe("صحيفة المنارة");
});

it("is one on top alone in scripts without spaces, and in Arabic with its article", () => {
  const below = seeCapture(["ニュース", "北岬日報", "The lamp on the pier", STORY], LABELS, "ja");
  expect(findPublisher(below, null)).toBe(null);
  expect(publisherOf("صحيفة إسرائيلية", "ar")).toBe(undefined);
});

it("is no section where words have no space between", () => {
  const { section } = readFields(
    ["北岬日報", "灯台、春まで直らず", "灯台は来年の春まで直らない。"],
    [null, "headline", "paragraph"],
    "ja",
  );
  expect(section).toBe(null);
});

it("ends in Japanese with what ends sections in Chinese", () => {
  expect(isSpacelessPaper("北岬新聞", "ja")).toBe(true);
  expect(isSpacelessPaper("國際新聞", "zh")).toBe(false);
  expect(isSpacelessPaper("北岬日報", "zh")).toBe(true);
  expect(isSpacelessPaper("한빛일보", "ko")).toBe(true);
  // A menu's items, and columns.
  expect(isSpacelessPaper("종이신문", "ko")).toBe(false);
  expect(isSpacelessPaper("财经早报", "zh")).toBe(false);
  // The word alone, and a sentence's end.
  expect(isSpacelessPaper("日報", "zh")).toBe(false);
  expect(isSpacelessPaper("這是我們每天早上都會看的一份日報", "zh")).toBe(false);
});

it("the comma behind a year is the year's", () => {
  expect(publisherOf("Home", "en", "Copyright © 2021, Harrow Lamplighter")).toBe("Harrow Lamplighter");
});
