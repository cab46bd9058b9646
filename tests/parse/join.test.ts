import { expect, it } from "vitest";
import { joinFragments } from "../../src/parse/join.ts";

it.each([
  [
    "In January,",
    "Japan and the Netherlands agreed to comply",
    "In January, Japan and the Netherlands agreed to comply",
  ],
  ["agreed to comply", ", the media reported.", "agreed to comply, the media reported."],
  ["the end", ".", "the end."],
  ["the minister’s", "” remark", "the minister’s” remark"],
  ["the minister", "’s office", "the minister’s office"],
  ["she said “", "we stay”", "she said “we stay”"],
  ["die Landesregierung", "»Zukunftspakt Klinik«", "die Landesregierung »Zukunftspakt Klinik«"],
  ["der »Zukunftspakt Klinik«", "nennt", "der »Zukunftspakt Klinik« nennt"],
  ["der Verein »", "Harrow Pier", "der Verein »Harrow Pier"],
  ["le club «", "Harrow Pier", "le club «Harrow Pier"],
  ["le « club Harrow", "», dit-il", "le « club Harrow», dit-il"],
  ["a rise of (", "see chart", "a rise of (see chart"],
  ["港湾局は", "三日、", "港湾局は三日、"],
  ["発表した", "。", "発表した。"],
  ["株価は", "AI関連", "株価はAI関連"],
  ["서울시는", "3일", "서울시는 3일"],
  ["قالت الوزارة", "إن المرفأ", "قالت الوزارة إن المرفأ"],
  ["قالت", "، أمس", "قالت، أمس"],
  ["He said", "'never' twice", "He said 'never' twice"],
  ["", "alone", "alone"],
])("%j + %j", (before, after, joined) => expect(joinFragments(before, after)).toBe(joined));
