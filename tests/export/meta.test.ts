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
