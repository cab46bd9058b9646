/** "Cite": an article's citations as its page lists them. */
import type { ArchivedArticle } from "../archive/index.ts";
import { citeArticle, type Run } from "../export/citations/index.ts";
import { listEach } from "../list-each.ts";
import type { Site } from "../site.ts";
import { cleanText } from "./text.ts";

/** A citation for people to read, set as its style asks. */
export interface StyledCitation {
  readonly name: string;
  readonly runs: readonly Run[];
}

/** A citation for programs to read, line by line. */
export interface CodedCitation {
  readonly name: string;
  readonly text: string;
}

export interface CiteProps {
  readonly styled: readonly StyledCitation[];
  readonly coded: readonly CodedCitation[];
  /** Whether the article's own words may run from right to left. */
  readonly isMixed: boolean;
}

/**
 * Makes the citations of an article.
 *
 * @param article The article.
 * @param site The settings.
 * @returns Each style and format under the name that people know.
 */
export const makeCite = (article: ArchivedArticle, site: Site): CiteProps => {
  const { apa, mla, chicago, harvard, wikipedia, bibtex, ris, cslJson } = citeArticle(article, site);
  const style = (name: string, runs: readonly Run[]): StyledCitation => ({
    name,
    runs: listEach(runs, ({ text, italic }) => ({ text: cleanText(text), italic })),
  });
  const code = (name: string, text: string): CodedCitation => ({ name, text: cleanText(text).trim() });
  return {
    styled: [style("APA", apa), style("MLA", mla), style("Chicago", chicago), style("Harvard", harvard)],
    coded: [code("Wikipedia", wikipedia), code("BibTeX", bibtex), code("RIS", ris), code("CSL-JSON", cslJson)],
    isMixed: article.record.direction === "rtl",
  };
};
