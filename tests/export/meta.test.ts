import { describe, expect, it } from "vitest";
import { listMeta } from "../../src/export/meta.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { ADDRESS, KNOWN, makeArticle } from "./make-article.ts";

/** Contents by name, in order. */
const tell = (changes: Partial<ArticleRecord>, site: Site = KNOWN): Record<string, string[]> => {
  const told: Record<string, string[]> = {};
  for (const meta of listMeta(makeArticle(changes), site)) {
    const key = "name" in meta ? meta.name : meta.property;
    told[key] = [...(told[key] ?? []), meta.content];
  }
  return told;
};

/**
 * The names from which Zotero fills the fields of an item, the first of each that is there, by its translators "RDF" and
 * "Embedded Metadata".
 */
const ZOTERO: Readonly<Record<string, readonly string[]>> = {
  itemType: ["DC.type"],
  title: ["DC.title", "og:title"],
  creators: ["DC.creator"],
  publicationTitle: ["prism.publicationName", "DC.source", "og:site_name"],
  date: ["prism.publicationDate", "article:published_time", "DC.date"],
  section: ["article:section"],
  place: ["z:place"],
  language: ["DC.language"],
  url: ["og:url"],
  abstractNote: ["og:description", "DCTERMS.abstract"],
  tags: ["DC.subject", "article:tag"],
};

const saveItem = (told: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(ZOTERO).map(([field, names]) => [field, names.map((name) => told[name]).find(Boolean) ?? null]),
  );

const FULL: Partial<ArticleRecord> = {
  summary: "Nets it is.",
  authors: ["Meera Chauhan", "Vincent van Gogh", "김 철수"],
  publisher: "Harbour Courier",
  source: "Reuters",
  dateline: { text: "HANOI, Vietnam (AP)", place: "HANOI, Vietnam", agency: "AP", day: null },
  section: "Local",
  topics: ["gulls", "nets"],
};

describe("meta elements", () => {
  it("make Zotero save a newspaper article with all that is known", () => {
    expect(saveItem(tell(FULL))).toEqual({
      itemType: ["newspaperArticle"],
      title: ["Council votes for gull nets"],
      creators: ["Chauhan, Meera", "van Gogh, Vincent", "김 철수"],
      publicationTitle: ["Harbour Courier"],
      date: ["2019-06-14"],
      section: ["Local"],
      place: ["HANOI, Vietnam"],
      language: ["en"],
      url: [ADDRESS],
      abstractNote: ["Nets it is."],
      tags: ["gulls", "nets"],
    });
  });

  it("tell each word that is known once for each of its contents, in one order", () => {
    const { record, ...place } = makeArticle({ ...FULL, published: "2019-06-14", updated: "2019-06-15" });
    const wall = { name: "wall", width: 800, height: 533, widths: [800] } as const;
    const metas = listMeta({ ...place, record: { ...record, pictures: [null, wall] } }, KNOWN);
    expect(metas.map((meta) => ["name" in meta ? "name" : "property", Object.values(meta).join(": ")])).toEqual([
      ["name", "DC.type: newspaperArticle"],
      ["name", "DC.title: Council votes for gull nets"],
      ["name", "DC.creator: Chauhan, Meera"],
      ["name", "DC.creator: van Gogh, Vincent"],
      ["name", "DC.creator: 김 철수"],
      ["name", "DC.date: 2019-06-14"],
      ["name", "DC.source: Harbour Courier"],
      ["name", "DC.publisher: Harbour Courier"],
      ["name", "DC.subject: gulls"],
      ["name", "DC.subject: nets"],
      ["name", "DC.language: en"],
      ["name", `DC.identifier: ${ADDRESS}`],
      ["name", "DCTERMS.abstract: Nets it is."],
      ["name", "DCTERMS.modified: 2019-06-15"],
      ["name", "DCTERMS.spatial: HANOI, Vietnam"],
      ["name", "prism.publicationName: Harbour Courier"],
      ["name", "prism.publicationDate: 2019-06-14"],
      ["name", "prism.section: Local"],
      ["name", "z:place: HANOI, Vietnam"],
      ["property", "og:type: article"],
      ["property", "og:title: Council votes for gull nets"],
      ["property", "og:description: Nets it is."],
      ["property", `og:url: ${ADDRESS}`],
      ["property", "article:published_time: 2019-06-14"],
      ["property", "article:modified_time: 2019-06-15"],
      ["property", "article:author: Meera Chauhan"],
      ["property", "article:author: Vincent van Gogh"],
      ["property", "article:author: 김 철수"],
      ["property", "article:section: Local"],
      ["property", "article:tag: gulls"],
      ["property", "article:tag: nets"],
      ["property", "og:image: https://example.org/archive/pictures/wall-800.jpeg"],
      ["property", "og:image:width: 800"],
      ["property", "og:image:height: 533"],
      ["name", "twitter:card: summary_large_image"],
    ]);
  });

  it("name nothing that makes it a journal's article", () => {
    expect(Object.keys(tell(FULL)).filter((name) => /^citation_|^og:type$/.test(name))).toEqual(["og:type"]);
    expect(tell(FULL)["og:type"]).toEqual(["article"]);
  });

  it("say nothing of what is not known", () => {
    const told = tell({ published: null, source: null }, DEFAULT_SITE);
    expect(Object.keys(told)).toEqual(["DC.type", "DC.title", "DC.language", "DC.identifier", "og:type", "og:title"]);
    expect(told["DC.identifier"]?.[0]).toMatch(/^urn:uuid:/);
  });

  it("name no newspaper that nobody stated: only who provided the story", () => {
    const told = tell({ source: "Reuters" });
    expect([told["prism.publicationName"], told["DC.publisher"], told["DC.source"]]).toEqual([
      undefined,
      undefined,
      ["Reuters"],
    ]);
  });

  it("are lines without what HTML must not hold", () => {
    expect(tell({ headline: "a\0b\n\u202ec" })["DC.title"]).toEqual(["ab c"]);
  });
});
