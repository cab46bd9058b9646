import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model.ts";
import { makeCite } from "../../src/view/cite.ts";
import { KNOWN, makeArticle } from "../export/make-article.ts";

/** The pieces of the first style; words of the article itself in brackets. */
const partCitation = (changes: Partial<ArticleRecord>): string[] => {
  const [apa] = makeCite(makeArticle({ authors: [], source: null, publisher: "Courier", ...changes }), KNOWN).styled;
  return (apa?.runs ?? []).map(({ text, italic, isOwn }) => {
    const own = isOwn ? `[${text}]` : text;
    return italic ? `*${own}*` : own;
  });
};

const REST = [". (2019, June 14). ", "*Courier*", ". https://example.org/archive/articles/gull-nets/"];

describe("a citation", () => {
  it("sets nothing apart where the article is in its own language", () => {
    expect(partCitation({ headline: "Gull nets", language: "en-GB" })).toEqual([
      `Gull nets${REST[0]}`,
      ...REST.slice(1),
    ]);
  });

  it("sets the title apart where it is of another language", () => {
    expect(partCitation({ headline: "Netze gegen Möwen", language: "de" })).toEqual(["[Netze gegen Möwen]", ...REST]);
  });

  it("sets names apart that run from right to left", () => {
    const runs = partCitation({ headline: "شباك", publisher: "البريد", language: "ar" });
    expect(runs).toEqual(["[شباك]", REST[0], "*[البريد]*", REST[2]]);
  });
});
