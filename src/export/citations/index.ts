/** An article's citations, in every style and format. */
import type { ArchivedArticle } from "../../archive/index.ts";
import type { Site } from "../../site.ts";
import { citeApa } from "./apa.ts";
import { citeBibtex } from "./bibtex.ts";
import { citeChicago } from "./chicago.ts";
import { takeCited } from "./cited.ts";
import { citeCslJson } from "./csl.ts";
import { citeHarvard } from "./harvard.ts";
import { citeMla } from "./mla.ts";
import { citeRis } from "./ris.ts";
import type { Run } from "./runs.ts";
import { citeWikipedia } from "./wikipedia.ts";

export { quoteDouble, quoteSingle, type Run } from "./runs.ts";

export interface Citations {
  /** APA, 7th edition. */
  readonly apa: readonly Run[];
  /** MLA, 9th edition. */
  readonly mla: readonly Run[];
  /** Chicago, 17th edition: entry of a bibliography. */
  readonly chicago: readonly Run[];
  /** Harvard as in "Cite Them Right". */
  readonly harvard: readonly Run[];
  /** `{{cite news}}`, one line. */
  readonly wikipedia: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

/**
 * Cites an article. What is not known is left out or said as the style says it; nothing comes from a clock.
 *
 * @param article The article.
 * @param site The settings.
 * @returns Plain text in each format, and runs where a style sets some words in italics.
 */
export const citeArticle = (article: ArchivedArticle, site: Site): Citations => {
  const cited = takeCited(article, site);
  return {
    apa: citeApa(cited),
    mla: citeMla(cited),
    chicago: citeChicago(cited),
    harvard: citeHarvard(cited),
    wikipedia: citeWikipedia(cited),
    bibtex: citeBibtex(cited),
    ris: citeRis(cited),
    cslJson: citeCslJson(cited),
  };
};
