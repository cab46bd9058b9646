/** The downloads: those of a year, and where they are not too many, all articles, in each format. Never a file for each article. */
import type { Archive, ArchivedArticle, WholeArticle } from "../../archive/index.ts";
import type { Site } from "../../site.ts";
import { BIBTEX_FIELDS, citeBibtex } from "../citations/bibtex.ts";
import { takeCited } from "../citations/cited.ts";
import { citeRis, RIS_TAGS } from "../citations/ris.ts";
import { CSV_FIELDS, CSV_HEADER, writeCsvRow } from "./csv.ts";
import { MOST_IN_ONE_FILE } from "./most.ts";
import { makeNewsObject } from "./news-object.ts";
import { type Field, listRecordFields } from "./schema.ts";

/** A format of downloads. */
export interface Format {
  readonly name: string;
  readonly ending: string;
  /** What stands before the first article. */
  readonly header: string;
  readonly write: (article: WholeArticle, site: Site) => string;
  readonly fields: () => readonly Field[];
}

const describeAll = (words: Readonly<Record<string, string>>): Field[] =>
  Object.entries(words).map(([name, description]) => ({ name, description }));

export const FORMATS: readonly Format[] = [
  {
    name: "JSON Lines",
    ending: "jsonl",
    header: "",
    write: (article, site) => `${JSON.stringify(makeNewsObject(article, site))}\n`,
    fields: listRecordFields,
  },
  { name: "CSV", ending: "csv", header: CSV_HEADER, write: writeCsvRow, fields: () => CSV_FIELDS },
  {
    name: "RIS",
    ending: "ris",
    header: "",
    write: (article, site) => `${citeRis(takeCited(article, site))}\r\n`,
    fields: () => describeAll(RIS_TAGS),
  },
  {
    name: "BibTeX",
    ending: "bib",
    header: "",
    write: (article, site) => `${citeBibtex(takeCited(article, site))}\n`,
    fields: () => describeAll(BIBTEX_FIELDS),
  },
];

/** Articles that are downloaded together. */
export interface Volume {
  /** A year, or "undated". */
  readonly name: string;
  /** Oldest first. */
  readonly articles: readonly ArchivedArticle[];
}

/** Name of the volume of articles without a date. */
export const UNDATED_VOLUME = "undated";

/** Name of the file that holds all volumes. */
export const ALL_VOLUMES = "all";

/** Whether an archive has a file of all volumes in each format. */
export const hasFileOfAll = ({ articles }: Pick<Archive, "articles">): boolean => articles.length <= MOST_IN_ONE_FILE;

/**
 * Sorts the articles into volumes. All volumes one after the other are the whole archive, so that a new article moves one
 * volume and, where there are any, the files of all.
 *
 * @param archive The archive.
 * @returns Years, oldest first, then the undated; none is empty.
 */
export const listVolumes = ({ articles, dated }: Pick<Archive, "articles" | "dated">): Volume[] => {
  const years = new Map<string, ArchivedArticle[]>();
  for (let index = dated - 1; index >= 0; index -= 1) {
    const article = articles[index];
    if (article === undefined || article.year === null) continue;
    const year = years.get(article.year);
    if (year === undefined) years.set(article.year, [article]);
    else year.push(article);
  }
  const volumes = [...years].map(([name, own]) => ({ name, articles: own }));
  const undated = articles.slice(dated);
  return undated.length === 0 ? volumes : [...volumes, { name: UNDATED_VOLUME, articles: undated }];
};

/** A file of the downloads, for the page that lists them. */
export interface Download {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  /** "all", a year, or "undated". */
  readonly volume: string;
  readonly format: string;
  readonly articles: number;
  /** Size of the file. */
  readonly bytes: number;
}
