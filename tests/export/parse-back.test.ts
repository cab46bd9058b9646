import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeArticle } from "../../src/export/citations/index.ts";
import { cleanLine } from "../../src/export/text.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { ADDRESS, KNOWN, makeArticle } from "./make-article.ts";

/** citation-js takes seconds to load and to read on a busy machine. */
const SLOW = 60_000;

const RECORD: Partial<ArticleRecord> = {
  headline: "Nets & {gulls}: 50% of #1 cost $5_000 ~ a\\b ^ “c”",
  summary: "The council {voted} & paid 100%.",
  authors: ["Meera Chauhan", "Vincent van Gogh", "Martin Luther King Jr.", "Herald Desk, North and South"],
  publisher: "Harbour Courier",
  source: "Harbour Courier",
  section: "Local",
  topics: ["gulls", "nets"],
  language: "en",
};

const readBack = (format: "bibtex" | "ris" | "cslJson", changes: Partial<ArticleRecord> = RECORD) => {
  const { data } = new Cite(citeArticle(makeArticle(changes), KNOWN)[format]);
  expect(data.length).toBe(1);
  return data[0] ?? {};
};

/** Particles are part of the family name, however a reader takes them off. */
const nameAll = (authors: unknown): string[] =>
  (authors as readonly Record<string, string>[]).map((name) =>
    [name["non-dropping-particle"], name["family"] ?? name["literal"], name["suffix"], name["given"]]
      .filter((part) => part !== undefined)
      .join("|"),
  );

const AUTHORS = ["Chauhan|Meera", "van Gogh|Vincent", "King|Jr.|Martin Luther", "Herald Desk, North and South"];

describe("BibTeX, read by citation-js", () => {
  it("is the record", () => {
    const item = readBack("bibtex");
    expect(item).toMatchObject({
      title: RECORD.headline,
      abstract: RECORD.summary,
      "container-title": "Harbour Courier",
      genre: "newspaper",
      issued: { "date-parts": [[2019, 6, 14]] },
      keyword: "gulls,nets",
      language: "en",
      URL: ADDRESS,
      "citation-key": "gull-nets",
    });
    expect(nameAll(item["author"])).toEqual(AUTHORS.map((name) => name.replace(/^van Gogh/, "van|Gogh")));
  });

  it("has no date where the article has none", () => {
    expect(readBack("bibtex", { ...RECORD, published: null })).not.toHaveProperty("issued");
    expect(readBack("bibtex", { ...RECORD, published: "2019-05" })["issued"]).toEqual({ "date-parts": [[2019, 5]] });
  });
});

describe("RIS, read by citation-js", () => {
  it("is the record", () => {
    const item = readBack("ris");
    expect(item).toMatchObject({
      type: "article-newspaper",
      title: RECORD.headline,
      abstract: RECORD.summary,
      "container-title": "Harbour Courier",
      section: "Local",
      keyword: "gulls,nets",
      language: "en",
      source: "Cuttings",
      URL: ADDRESS,
      id: "gull-nets",
    });
    expect(item["issued"]).toEqual({ "date-parts": [[2019]] });
  });

  it("writes dates and names as the format has them", () => {
    const { ris } = citeArticle(makeArticle({ ...RECORD, published: "2019-05" }), KNOWN);
    expect(ris).toContain("DA  - 2019/05//\r\n");
    expect(ris.match(/^AU {2}- .*$/gm)?.map((line) => line.slice("AU  - ".length).trim())).toEqual([
      "Chauhan, Meera",
      "van Gogh, Vincent",
      "King, Martin Luther, Jr.",
      "Herald Desk North and South",
    ]);
  });
});

describe("CSL-JSON, read by citation-js", () => {
  it("is the record", () => {
    const item = readBack("cslJson");
    expect(item).toMatchObject({
      type: "article-newspaper",
      title: RECORD.headline,
      abstract: RECORD.summary,
      "container-title": "Harbour Courier",
      section: "Local",
      issued: { "date-parts": [[2019, 6, 14]] },
      keyword: "gulls, nets",
      language: "en",
      source: "Cuttings",
      URL: ADDRESS,
    });
    expect(nameAll(item["author"])).toEqual(AUTHORS);
  });

  it(
    "makes the citation that our own formatter makes",
    () => {
      const article = makeArticle({
        ...RECORD,
        headline: "Council votes for gull nets",
        authors: ["Meera Chauhan", "Bo Ek"],
      });
      const citations = citeArticle(article, KNOWN);
      const theirs = new Cite(citations.cslJson).format("bibliography", { template: "apa", format: "text" });
      expect(citations.apa.map(({ text }) => text).join("")).toBe(theirs.trim());
    },
    SLOW,
  );
});

describe("any headline", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((line) => /\p{L}/u.test(line));

  it(
    "comes back from RIS and CSL-JSON",
    () => {
      fc.assert(
        fc.property(text, (headline) => {
          const expected = cleanLine(headline);
          expect(readBack("cslJson", { ...RECORD, headline })["title"]).toBe(expected);
          expect(readBack("ris", { ...RECORD, headline })["title"]).toBe(expected);
        }),
        { numRuns: 30 },
      );
    },
    SLOW,
  );

  it(
    "leaves BibTeX one entry with balanced braces",
    () => {
      const hostile = fc.string({ unit: fc.constantFrom(...'{}\\%$#_^~&@",=ab \n'), minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(hostile, hostile, (headline, summary) => {
          const { bibtex } = citeArticle(makeArticle({ ...RECORD, headline, summary, authors: [headline] }), KNOWN);
          let depth = 0;
          for (const character of bibtex) {
            if (character === "{") depth += 1;
            if (character === "}") depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          expect(readBack("bibtex", { ...RECORD, summary })["abstract"] ?? "").toBe(cleanLine(summary));
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );
});
