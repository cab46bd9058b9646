/** What the browser has to know of all articles to choose, count and order hits. */

import { compareText } from "../archive/compare-text.ts";
import type { Archive, ArchivedArticle, NamedKind } from "../archive/index.ts";
import { listSources } from "../archive/list-sources.ts";
import { orderMostFirst } from "../archive/most-first.ts";
import { publisherPath, sourcePath, topicPath } from "../archive/name-paths.ts";
import { remember } from "../archive/remember.ts";
import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";
import { cleanText } from "../view/text.ts";
import type { Facet, FacetKey, SearchData } from "./selection.ts";

const UNDATED = "Undated";

interface FacetSpec {
  readonly key: FacetKey;
  readonly label: string;
  readonly valuesOf: (article: ArchivedArticle) => readonly (string | null)[];
  /** Its names in the archive, which has one for all ways of writing it, and the path of each. */
  readonly named?: { readonly of: NamedKind; readonly pathOf: (name: string) => string };
  /** What readers call a value, where the data hold it in another form. */
  readonly nameOf?: (value: string) => string;
  /** Whether the latest value comes first; else the most frequent does. */
  readonly isLatestFirst?: boolean;
}

/** The browser knows regions, too; they stand together by their language. */
const nameLanguage = (tag: string): string => LANGUAGE_NAMES[tag.split("-")[0] ?? tag] ?? tag;

const FACETS: readonly FacetSpec[] = [
  { key: "year", label: "Year", valuesOf: ({ year }) => [year ?? UNDATED], isLatestFirst: true },
  {
    key: "source",
    label: "Source",
    valuesOf: ({ record }) => listSources(record.source),
    named: { of: "sources", pathOf: sourcePath },
  },
  {
    key: "publisher",
    label: "Publisher",
    valuesOf: ({ record }) => [record.publisher],
    named: { of: "publishers", pathOf: publisherPath },
  },
  { key: "topic", label: "Topic", valuesOf: ({ record }) => record.topics, named: { of: "topics", pathOf: topicPath } },
  { key: "language", label: "Language", valuesOf: ({ record }) => [record.language], nameOf: nameLanguage },
];

const orderNames = (counts: ReadonlyMap<string, number>, spec: FacetSpec): string[] => {
  const names = [...counts.keys()];
  if (spec.isLatestFirst === true) {
    const rank = (name: string): string => (name === UNDATED ? "" : name);
    return names.sort((a, b) => compareText(rank(b), rank(a)));
  }
  return orderMostFirst(names, (name) => counts.get(name) ?? 0, spec.nameOf ?? ((name) => name));
};

/** Finds what the archive calls a name; as it is written, where the archive is without the listings of its kind. */
const makeNamer = ({ named }: FacetSpec, archive: Archive): ((name: string) => string) => {
  if (named === undefined) return (name) => name;
  const names = new Map(archive[named.of].map(({ path, name }) => [path, name]));
  return remember((name) => names.get(named.pathOf(name)) ?? name);
};

const makeFacet = (spec: FacetSpec, archive: Archive): Facet | null => {
  const nameOne = makeNamer(spec, archive);
  const values = archive.articles.map((article) => {
    const names = spec.valuesOf(article).flatMap((name) => (name === null ? [] : [cleanText(nameOne(name))]));
    return names.length > 1 ? [...new Set(names)] : names;
  });
  const counts = new Map<string, number>();
  for (const name of values.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  // One value that all have leaves nothing to choose.
  if (counts.size === 0 || (counts.size === 1 && values.every(({ length }) => length === 1))) return null;
  const names = orderNames(counts, spec);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const of = values.map((own) => own.map((name) => placeOf.get(name) ?? 0));
  const [first] = of;
  const isSingle = first !== undefined && of.every(({ length }) => length === 1);
  return { key: spec.key, label: spec.label, names, of: isSingle ? of.flat() : of };
};

/**
 * Makes the browser's data. An article whose fragment is not named here is never shown, so that what was removed is gone,
 * although a bundle still has its words.
 *
 * @param archive The archive.
 * @param language Language of the index.
 * @param bundles Paths of the bundles, the largest first.
 * @param idOf Name of the fragment of the article at a path.
 */
export const makeSearchData = (
  archive: Archive,
  language: string,
  bundles: readonly string[],
  idOf: ReadonlyMap<string, string>,
): SearchData => ({
  language,
  bundles,
  ids: archive.articles.map(({ path }) => idOf.get(path) ?? "").join(" "),
  dated: archive.dated,
  facets: FACETS.map((spec) => makeFacet(spec, archive)).filter((facet) => facet !== null),
});
