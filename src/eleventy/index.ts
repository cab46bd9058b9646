/** A plugin for an Eleventy site: captures as collections, data and filters, and where it is wanted a page for each article. */
import { resolve } from "node:path";
import { DEFAULT_CACHE } from "../build/folders.ts";
import { describeDoubt } from "../cli/messages.ts";
import { citeArticle, type Run } from "../export/citations/index.ts";
import { DEFAULT_SITE } from "../site.ts";
import { makeDate, makeDay } from "../view/dates.ts";
import { cleanText, shorten } from "../view/text.ts";
import type { Article, ArticleGroup } from "./article.ts";
import { type FolderConfig, showPath, tellFolders } from "./folders.ts";
import { type ArticlePages, type CuttingsOptions, DEFAULT_PATH, requireOptions } from "./options.ts";
import { type CuttingsData, INDEXES, type ReadData, readData } from "./read.ts";

export type { Article, ArticleGroup, ArticlePages, CuttingsData, CuttingsOptions };

/** As much of Eleventy's configuration as the plugin uses. */
export interface EleventyConfig extends FolderConfig {
  addGlobalData(name: string, data: () => unknown): unknown;
  addCollection(name: string, make: () => unknown): unknown;
  // Filters are called by templates, with whatever these hand over.
  addFilter(name: string, filter: (value: never, more: never) => unknown): unknown;
  addTemplate(path: string, content: (data: never) => string, data: object): unknown;
  on(event: string, listener: () => unknown): unknown;
}

/** Names that the plugin takes: its data and collections begin with it, and so do its filters. */
const NAME = "cuttings";
const TEASER = 160;
const PAGES = "cuttings-article.11ty.js";

const joinRuns = (cited: string | readonly Run[]): string =>
  typeof cited === "string" ? cited : cited.map(({ text }) => text).join("");

/** Reads the captures once for each build of the site. */
function makeReader(read: () => Promise<ReadData>, seeds: string) {
  let reading: Promise<ReadData> | null = null;
  let last: ReadData | null = null;
  const start = async (): Promise<ReadData> => {
    last = await read();
    for (const doubt of last.data.doubts)
      if (doubt.severity === "error") console.error(`cuttings: ${describeDoubt(doubt, seeds)}`);
    return last;
  };
  return {
    get: (): Promise<ReadData> => {
      reading ??= start();
      return reading;
    },
    renew: (): void => {
      reading = null;
    },
    close: (): void => last?.close(),
    archivedOf: (article: Article) => last?.archivedOf(article),
  };
}

type Reader = ReturnType<typeof makeReader>;

/** What a template hands to a filter: a misspelt name is nothing. */
type Given = Article | null | undefined;

const describeStranger = (filter: string): string =>
  `${NAME}${filter} takes an article of Cuttings, such as one of collections.${NAME}.`;

function requireArticle(given: Given, filter: string): Article {
  if (given === null || given === undefined || given.sourceFile === undefined)
    throw new TypeError(describeStranger(filter));
  return given;
}

function addFilters(config: EleventyConfig, reader: Reader, { title = "", url, pages }: CuttingsOptions): void {
  const site = { ...DEFAULT_SITE, title, url: pages === undefined ? null : (url?.replace(/\/$/, "") ?? null) };
  const cite = (given: Given, style = "apa"): string => {
    const article = requireArticle(given, "Cite");
    const archived = reader.archivedOf(article);
    if (archived === undefined) throw new TypeError(describeStranger("Cite"));
    const citations = citeArticle({ ...archived, path: article.url ?? archived.path }, site);
    const known = Object.keys(citations);
    if (!known.includes(style))
      throw new TypeError(`cuttingsCite knows no style "${style}"; it knows ${known.join(", ")}.`);
    // The test above says that it is one of them.
    return joinRuns(citations[style as keyof typeof citations]);
  };
  config.addFilter(`${NAME}Date`, (iso: string | null) => makeDate(iso, null)?.text ?? "");
  config.addFilter(`${NAME}Day`, (iso: string | null) => makeDay(iso)?.text ?? "");
  config.addFilter(`${NAME}Teaser`, (given: Given, length = TEASER) => {
    const { summary, lead } = requireArticle(given, "Teaser");
    return shorten(cleanText(summary ?? lead), length);
  });
  config.addFilter(`${NAME}Cite`, cite);
}

function addCollections(config: EleventyConfig, reader: Reader): void {
  const take = (pick: (data: CuttingsData) => unknown) => async () => pick((await reader.get()).data);
  config.addGlobalData(
    NAME,
    take((data) => data),
  );
  config.addCollection(
    NAME,
    take(({ articles }) => articles),
  );
  for (const index of ["years", ...INDEXES] as const)
    config.addCollection(
      `${NAME}${index.charAt(0).toUpperCase()}${index.slice(1)}`,
      take((data) => data[index]),
    );
}

function addPages(config: EleventyConfig, { layout }: ArticlePages): void {
  config.addTemplate(PAGES, ({ article }: { readonly article: Article }) => article.html, {
    layout,
    pagination: { data: `${NAME}.articles`, size: 1, alias: "article" },
    permalink: ({ article }: { readonly article: Article }) => article.url,
    eleventyComputed: { title: ({ article }: { readonly article: Article }) => article.headline },
  });
}

/**
 * Gives an Eleventy site the articles of a folder of captures: `eleventyConfig.addPlugin(cuttings, { seeds: "seeds" })`.
 *
 * Templates then have the data `cuttings`, the collections `cuttings` (all articles), `cuttingsYears`, `cuttingsSources`,
 * `cuttingsPublishers`, `cuttingsAuthors`, `cuttingsTopics` and `cuttingsLanguages`, and the filters `cuttingsDate`,
 * `cuttingsDay`, `cuttingsTeaser` and `cuttingsCite`. Eleventy does not take the captures for templates, and builds again
 * when one changes.
 *
 * @param config Eleventy's configuration.
 * @param options What to read, and whether articles get pages.
 * @throws Where an option is unknown, or the folder of captures is not there.
 */
export function cuttings(config: EleventyConfig, options: CuttingsOptions = {}): void {
  const seeds = resolve(options.seeds ?? "seeds");
  const cache = resolve(options.cache ?? DEFAULT_CACHE);
  requireOptions(options, seeds, cache);
  const { pages } = options;
  const base = pages?.path ?? DEFAULT_PATH;
  const order = {
    seeds,
    cache,
    publisher: options.publisher ?? null,
    urlOf: (slug: string) => (pages === undefined ? null : `${base}${slug}/`),
  };
  const reader = makeReader(() => readData(order), showPath(seeds));
  tellFolders(config, seeds, cache);
  config.on("eleventy.before", reader.renew);
  config.on("eleventy.after", reader.close);
  addCollections(config, reader);
  addFilters(config, reader, options);
  if (pages !== undefined) addPages(config, pages);
}
