/** Props of the home page: the newest articles as a front page sets them, and ways into the archive. */
import type { Archive } from "../archive/index.ts";
import { makeHref, SOURCES_PATH, UNDATED_PATH, yearPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { type CardProps, makeCard } from "./card.ts";
import { type FrameProps, type Link, makeFrame } from "./frame.ts";
import { nameSpan } from "./listing.ts";
import { countNoun, groupDigits } from "./text.ts";

/** Longest teasers on the front page, in characters: of the lead story, of those beside it. */
const LEAD_TEASER = 420;
const SECOND_TEASER = 160;

/** How many stories stand beside the lead. */
const SECONDS = 3;

/** How many sources the front page names; the rest is on their own page. */
const MAX_SOURCES = 12;

/** A link with how many articles it leads to. */
export interface CountedLink extends Link {
  readonly count: string;
  /** Its part of the largest count, from 0 to 100. */
  readonly share: number;
}

export interface Figure {
  readonly number: string;
  readonly label: string;
}

export interface HomeProps {
  readonly frame: FrameProps;
  /** Null in an empty archive. */
  readonly lead: CardProps | null;
  readonly seconds: readonly CardProps[];
  readonly briefs: readonly CardProps[];
  readonly figures: readonly Figure[];
  readonly years: readonly CountedLink[];
  readonly sources: readonly CountedLink[];
  /** To the sources that `sources` leaves out, where there are any. */
  readonly moreSources: Link | null;
  readonly undated: CountedLink | null;
}

interface Counted {
  readonly path: string;
  readonly label: string;
  readonly articles: number;
}

const FULL = 100;

const countLinks = (items: readonly Counted[], site: Site): CountedLink[] => {
  const largest = items.reduce((most, { articles }) => Math.max(most, articles), 1);
  return items.map(({ path, label, articles }) => ({
    href: makeHref(site, path),
    label,
    count: countNoun(articles, "article"),
    share: Math.round((articles / largest) * FULL),
  }));
};

const listFigures = (archive: Archive): Figure[] => {
  const words = archive.articles.reduce((sum, { record }) => sum + record.wordCount, 0);
  const languages = new Set(archive.articles.map(({ record }) => record.language.split("-")[0]));
  const span = nameSpan(archive.articles);
  const figures = [
    { number: groupDigits(archive.articles.length), label: archive.articles.length === 1 ? "article" : "articles" },
    { number: groupDigits(words), label: words === 1 ? "word" : "words" },
    { number: groupDigits(archive.sources.length), label: archive.sources.length === 1 ? "source" : "sources" },
    { number: groupDigits(languages.size), label: languages.size === 1 ? "language" : "languages" },
  ];
  return span === null ? figures : [...figures, { number: span, label: "the years covered" }];
};

/**
 * Makes the props of the home page.
 *
 * @param archive The archive.
 * @param site `newest` says how many articles the front page shows.
 * @returns The props.
 */
export const makeHome = (archive: Archive, site: Site): HomeProps => {
  const [lead, ...others] = archive.articles.slice(0, site.newest);
  const years = archive.years.map(({ year, articles }) => ({
    path: yearPath(year),
    label: year,
    articles: articles.length,
  }));
  const sources = archive.sources.map(({ path, name, articles }) => ({ path, label: name, articles: articles.length }));
  const undated = { path: UNDATED_PATH, label: "Undated", articles: archive.articles.length - archive.dated };
  return {
    frame: makeFrame(archive, site, { path: "/", title: null, description: site.description }),
    lead: lead === undefined ? null : makeCard(lead, site, LEAD_TEASER),
    seconds: others.slice(0, SECONDS).map((article) => makeCard(article, site, SECOND_TEASER)),
    briefs: others.slice(SECONDS).map((article) => makeCard(article, site)),
    figures: listFigures(archive),
    years: countLinks(years, site),
    sources: countLinks(sources.slice(0, MAX_SOURCES), site),
    moreSources:
      sources.length <= MAX_SOURCES
        ? null
        : { href: makeHref(site, SOURCES_PATH), label: `All ${countNoun(sources.length, "source")}` },
    undated: undated.articles === 0 ? null : (countLinks([undated], site)[0] ?? null),
  };
};
