/** "Cite": an article's citations as its page lists them. */
import type { ArchivedArticle } from "../archive/index.ts";
import { citeArticle, quoteDouble, quoteSingle, type Run } from "../export/citations/index.ts";
import { joinEach, listEach } from "../list-each.ts";
import type { Site } from "../site.ts";
import { cleanText } from "./text.ts";
import { isLanguageOf } from "./wording.ts";

/** A piece of a citation. */
export interface CitedRun extends Run {
  /** Whether these are words of the article, which may be of another language and direction than the citation around them. */
  readonly isOwn: boolean;
}

/** A citation for people to read, set as its style asks: its form is English, and from left to right. */
export interface StyledCitation {
  readonly name: string;
  readonly runs: readonly CitedRun[];
}

/** A citation for programs to read, line by line. */
export interface CodedCitation {
  readonly name: string;
  readonly text: string;
}

export interface CiteProps {
  readonly styled: readonly StyledCitation[];
  readonly coded: readonly CodedCitation[];
}

/** Words that run from right to left: each name is a stretch of its own, so that numbers and commas behind it stay in their places. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[ '’.-]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/g;

const findStretches = (text: string): { from: number; to: number }[] =>
  Array.from(text.matchAll(LEFTWARD), (match) => ({ from: match.index, to: match.index + match[0].length }));

/** Parts a run so that words of the article stand in pieces of their own. */
const partRun = ({ text, italic }: Run, titles: readonly string[]): CitedRun[] => {
  const title = titles.find((one) => text.includes(one));
  const from = title === undefined ? text.length : text.indexOf(title);
  const to = from + (title?.length ?? 0);
  const own = [
    ...findStretches(text.slice(0, from)),
    ...(title === undefined ? [] : [{ from, to }]),
    ...findStretches(text.slice(to)).map((stretch) => ({ from: to + stretch.from, to: to + stretch.to })),
  ];
  const runs: CitedRun[] = [];
  let done = 0;
  for (const stretch of own) {
    if (stretch.from > done) runs.push({ text: text.slice(done, stretch.from), italic, isOwn: false });
    runs.push({ text: text.slice(stretch.from, stretch.to), italic, isOwn: true });
    done = stretch.to;
  }
  if (done < text.length) runs.push({ text: text.slice(done), italic, isOwn: false });
  return runs;
};

/** How a title may stand in a citation: quotation marks within it are of another kind there. */
const listTitles = (headline: string): string[] => {
  const title = cleanText(headline).trim();
  const quoted = [quoteDouble(title), quoteSingle(title)].map((one) => one.slice(1, -1));
  return title === "" ? [] : [title, ...quoted];
};

/**
 * Makes the citations of an article.
 *
 * @param article The article.
 * @param site The settings.
 * @returns Each style and format under the name that people know.
 */
export const makeCite = (article: ArchivedArticle, site: Site): CiteProps => {
  const { apa, mla, chicago, harvard, wikipedia, bibtex, ris, cslJson } = citeArticle(article, site);
  // Of an article in the language of the citation nothing needs to be set apart.
  const isAlike = isLanguageOf(article.record.language, site);
  const titles = isAlike ? [] : listTitles(article.record.headline);
  const style = (name: string, runs: readonly Run[]): StyledCitation => ({
    name,
    runs: isAlike
      ? listEach(runs, ({ text, italic }) => ({ text: cleanText(text), italic, isOwn: false }))
      : joinEach(runs, ({ text, italic }) => partRun({ text: cleanText(text), italic }, titles)),
  });
  const code = (name: string, text: string): CodedCitation => ({ name, text: cleanText(text).trim() });
  return {
    styled: [style("APA", apa), style("MLA", mla), style("Chicago", chicago), style("Harvard", harvard)],
    coded: [code("Wikipedia", wikipedia), code("BibTeX", bibtex), code("RIS", ris), code("CSL-JSON", cslJson)],
  };
};
