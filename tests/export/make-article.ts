/** An article in an archive of its own, for tests of exports. */
import { gatherArchive, type WholeArticle } from "../../src/archive/index.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { loadMade, makeRecord } from "../make-record.ts";

/** A site that knows its address. */
export const KNOWN: Site = { ...DEFAULT_SITE, url: "https://example.org", pathPrefix: "/archive/" };

/** Where `makeArticle` stands on it. */
export const ADDRESS = "https://example.org/archive/articles/gull-nets/";

/** Makes an article of two paragraphs with what is different. */
export const makeArticle = (changes: Partial<ArticleRecord> = {}): WholeArticle => {
  const [article] = gatherArchive([makeRecord(changes)]).articles;
  if (article === undefined) throw new Error("an archive of one record has one article");
  return loadMade(article);
};
