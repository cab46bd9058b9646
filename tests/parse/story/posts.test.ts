import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE: Row = [
  "paragraph",
  "The ferry to the outer islands will not sail before Friday, the harbour master said.",
];
const WORDS: Row = ["paragraph", "No sailings until Friday. We know about the bread."];
const MORE: Row = ["paragraph", "The shops on the islands are out of bread, of milk and, since Sunday, of batteries."];

/** What the blocks of a post become, its words left out. */
const settle = (...post: Row[]): string[] => mend([HEAD, PROSE, WORDS, ...post, MORE]).slice(3, -1);

describe("a short post in a story", () => {
  it("is its words with its links, and a signature with its day", () => {
    expect(
      settle(
        ["other", "#ferry"],
        ["continuation", "pic.twitter.com/MYwRz9euaq"],
        ["subhead", "— Harbour Office (@harbouroffice)"],
        ["other", "November 1, 2019"],
      ),
    ).toEqual(["continuation post", "continuation post", "paragraph post", "continuation post"]);
  });

  it.each(["pic.twitter.com/MYwRz9euaq", "https://t.co/MYwRz9euaq", "pic.x.com/MYwRz9euaq", "@harbouroffice"])(
    "has a link of its own: %s",
    (link) => {
      expect(settle(["other", link], ["subhead", "— Harbour Office (@harbouroffice)"])[0]).toBe("continuation post");
    },
  );

  it("has no other address for one", () => {
    const rows: Row[] = [
      ["other", "https://harrow.example/a1"],
      ["subhead", "— Harbour Office (@harbouroffice)"],
    ];
    expect(settle(...rows)[0]).toBe("other");
  });

  it.each(["1. November 2019", "2019年11月1日", "1 novembre 2019"])("has its day in any language: %s", (day) => {
    expect(settle(["subhead", "— 港 (@minato_1)"], ["other", day])).toEqual(["paragraph post", "continuation post"]);
  });

  it("ends with its day", () => {
    const post: Row[] = [
      ["subhead", "— Harbour Office (@harbouroffice)"],
      ["other", "November 1, 2019"],
      ["continuation", "on. the. quay."],
    ];
    expect(settle(...post)).toEqual(["paragraph post", "continuation post", "paragraph post"]);
  });

  it("has no long line for its day", () => {
    expect(settle(["paragraph", "— Harbour Office (@harbouroffice)"], MORE)).toEqual(["paragraph post", "paragraph"]);
  });

  it("is left to the model where its words are not the story", () => {
    const rows: Row[] = [HEAD, PROSE, ["other", "We sail!"], ["other", "— Harbour Office (@harbouroffice)"]];
    expect(mend([...rows, ["other", "May 3, 2019"], MORE]).slice(2, 5)).toEqual(["other", "other", "other"]);
  });

  it("is not what a person labelled", () => {
    expect(settle(["other", "— Harbour Office (@harbouroffice)", "promo"], ["other", "May 3, 2019"])).toEqual([
      "other",
      "other",
    ]);
  });
});
