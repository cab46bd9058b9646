/** Props of the home page: the newest articles as a front page sets them, and ways into the archive. */
import type { Archive, ArchivedArticle } from "../archive/index.ts";
import { HOME_PATH, makeHref, SOURCES_PATH, UNDATED_PATH, yearPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { type CardProps, makeCard } from "./card.ts";
import { type FrameProps, type Link, makeFrame } from "./frame.ts";
import { nameSpan } from "./listing.ts";
import { takeOpening } from "./plain.ts";
import { cleanText, countNoun, groupDigits } from "./text.ts";

/** How much of the lead story the front page prints, in characters. */
const LEAD_OPENING = 760;

/** Longest teaser of the stories beside the lead, in characters. */
const SECOND_TEASER = 160;

/** How many stories stand beside the lead. */
const SECONDS = 3;

/** How many sources the front page names; the rest is on their own page. */
const MAX_SOURCES = 12;

/** A link with how many articles it leads to. */
export interface CountedLink extends Link {
  /** "1,204". */
  readonly number: string;
  /** "articles". */
  readonly noun: string;
  /** Its part of the largest count, from 0 to 100. */
  readonly share: number;
}

export interface Figure {
  readonly number: string;
  readonly label: string;
}

/** The story that the front page starts with. */
export interface LeadProps {
  readonly card: CardProps;
  readonly standfirst: string | null;
  /** The start of its text, one string a paragraph. */
  readonly opening: readonly string[];
}

export interface HomeProps {
  readonly frame: FrameProps;
  /** Null in an empty archive. */
  readonly lead: LeadProps | null;
  readonly seconds: readonly CardProps[];
  readonly briefs: readonly CardProps[];
  readonly figures: readonly Figure[];
  /** In the order of time. */
  readonly timeline: readonly CountedLink[];
  /** "18 articles without a date"; null where none is. */
  readonly undated: Link | null;
  readonly sources: readonly CountedLink[];
  /** To the sources that `sources` leaves out, where there are any. */
  readonly moreSources: Link | null;
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
    number: groupDigits(articles),
    noun: articles === 1 ? "article" : "articles",
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
  const known = figures.filter(({ number }) => number !== "0");
  return span === null ? known : [...known, { number: span, label: "the years covered" }];
};

const makeLead = (article: ArchivedArticle, site: Site): LeadProps => ({
  card: makeCard(article, site),
  standfirst: article.record.summary === null ? null : cleanText(article.record.summary),
  opening: takeOpening(article.record.body, LEAD_OPENING),
});

const listYears = (archive: Archive): Counted[] =>
  archive.years
    .map(({ year, articles }) => ({ path: yearPath(year), label: year, articles: articles.length }))
    .reverse();

const linkUndated = (archive: Archive, site: Site): Link | null => {
  const count = archive.articles.length - archive.dated;
  if (count === 0) return null;
  return { href: makeHref(site, UNDATED_PATH), label: `${countNoun(count, "article")} without a date` };
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
  const sources = archive.sources.map(({ path, name, articles }) => ({
    path,
    label: cleanText(name),
    articles: articles.length,
  }));
  return {
    frame: makeFrame(archive, site, { path: HOME_PATH, title: null, description: site.description }),
    lead: lead === undefined ? null : makeLead(lead, site),
    seconds: others.slice(0, SECONDS).map((article) => makeCard(article, site, SECOND_TEASER)),
    briefs: others.slice(SECONDS).map((article) => makeCard(article, site)),
    figures: listFigures(archive),
    timeline: countLinks(listYears(archive), site),
    undated: linkUndated(archive, site),
    sources: countLinks(sources.slice(0, MAX_SOURCES), site),
    moreSources:
      sources.length <= MAX_SOURCES
        ? null
        : { href: makeHref(site, SOURCES_PATH), label: `All ${countNoun(sources.length, "source")}` },
  };
};
