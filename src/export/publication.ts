/** Who published an article and who provided it, as citations and catalogues tell the two apart. */
import { isSource, listSources } from "../archive/list-sources.ts";
import { remember } from "../archive/remember.ts";
import { foldLabel, lexicon } from "../lexicon/index.ts";
import type { ArticleRecord } from "../model.ts";
import { cleanLineOrNull } from "./text.ts";

/** The newspaper, and the agency whose story it prints. */
export interface Publication {
  /** The newspaper or website whose page it was; where it is not known, who provided the story. */
  readonly name: string | null;
  /** Whether that is a news agency: not a newspaper, so styles set it upright. */
  readonly isAgency: boolean;
  /** Who provided the story, where it is another. */
  readonly provider: string | null;
}

const isAgencyName = remember((name) => listSources(name).every((source) => lexicon.agencies.has(foldLabel(source))));

/**
 * Tells a record's publication from its provider.
 *
 * @param record Its `publisher` and `source` are looked at.
 */
export const findPublication = (record: Pick<ArticleRecord, "publisher" | "source">): Publication => {
  const publisher = cleanLineOrNull(record.publisher);
  const source = cleanLineOrNull(record.source);
  const name = publisher ?? source;
  return {
    name,
    isAgency: name !== null && isAgencyName(name),
    provider: name !== null && isSource(name, source) ? null : source,
  };
};
