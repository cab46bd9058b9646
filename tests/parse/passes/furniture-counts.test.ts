import { describe, expect, it } from "vitest";
import { findCounts } from "../../../src/parse/passes/furniture-counts.ts";
import { makeCapture } from "../make-capture.ts";

const STORY = "The ferry to Skerry will stop in March, the council said on Monday.";

const countsIn = (...lines: readonly string[]): number[] => findCounts(makeCapture(lines)).map(({ block }) => block);

describe("a block of counts", () => {
  it.each([
    "412 Retweets",
    "412 Retweets 1,930 Likes",
    "412 Retweets · 1,930 Likes | 23 comments",
    "8 likes, 1 dislike",
    "3.4K views",
    "9.7k viewing now",
    "Views: 37",
    "21,3 mil Retweets",
    "3.870 curtidas",
    "1 234 vues",
    "412 Gefällt-mir-Angaben",
    "1,2 Tsd. Aufrufe",
    "987 Mi piace",
    "312 vind-ik-leuks",
    "312 просмотров",
    "14 тыс. просмотров",
    "312 beğeni",
    "312 polubień",
    "312件のいいね",
    "3.4万回視聴",
    "좋아요 312개",
    "312次阅读",
    "٣١٢ مشاهدة",
  ])("%s", (text) => {
    expect(countsIn(STORY, text, STORY)).toEqual([1]);
  });
});

describe("no count", () => {
  it.each([
    "Подписчиков: 3.",
    "12 views of the harbour",
    "Likes",
    "312",
    "3명",
    "1,200 jobs",
    "Retweets and likes are no vote, says the mayor",
    "412 Retweets 1,930",
    "1,930 votes",
  ])("%s", (text) => {
    expect(countsIn(STORY, text, STORY)).toEqual([]);
  });

  it("a fact of a list", () => {
    expect(countsIn(STORY, "Country: Spain", "Followers: 2.3 million", STORY)).toEqual([]);
    expect(countsIn(STORY, "Views: 37", "Likes: 4", STORY)).toEqual([1, 2]);
  });

  it("a link in the story's sentence", () => {
    const capture = makeCapture(["The post drew", "412 likes", "within hours."]);
    const judge = (labels: readonly ("paragraph" | "continuation" | "subhead")[]) =>
      capture.judged.map((each, i) => ({ ...each, label: labels[i] ?? each.label }));
    expect(findCounts({ ...capture, judged: judge(["paragraph", "continuation", "continuation"]) })).toEqual([]);
    expect(findCounts({ ...capture, judged: judge(["paragraph", "paragraph", "continuation"]) })).toEqual([]);
    expect(findCounts({ ...capture, judged: judge(["paragraph", "subhead", "paragraph"]) })).toHaveLength(1);
  });
});
