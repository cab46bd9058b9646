/** Props of the home page: the newest articles as a front page sets them, and ways into the archive. */
import { HOME_PATH, SOURCES_PATH } from "../archive/fixed-paths.ts";
import { type Archive, countLanguages } from "../archive/index.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { type CardProps, makeCard } from "./card.ts";
import { listWaysIn } from "./directory.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import { type LeadProps, makeLead, type Opening, type ReadOpening } from "./home-lead.ts";
import { findCardLettering, isExtended, isInNewsreader, type Lettering } from "./lettering.ts";
import type { Link } from "./navigation.ts";
import { nameYears } from "./span.ts";
import { cleanText, countNoun, groupDigits } from "./text.ts";
import { makeTimeline, type TimelineProps } from "./timeline.ts";

/** Longest teaser of the stories beside the lead, in characters. */
const SECOND_TEASER = 160;

/** How many stories stand beside the lead, and beside one that is taller by its picture. */
const SECONDS = 3;
const SECONDS_BY_PICTURE = 5;

/** How many sources the front page names; the rest is on their own page. */
const MAX_SOURCES = 12;

/** A link with how many articles it leads to. */
export interface CountedLink extends Link {
  /** "1,204". */
  readonly number: string;
  /** "articles". */
  readonly noun: string;
}

/** A link with what is found there. */
export interface WayLink extends Link {
  /** "12 sources". */
  readonly note: string;
}

export interface Figure {
  readonly number: string;
  readonly label: string;
}

export interface HomeProps {
  readonly frame: FrameProps;
  /** Null in an empty archive. */
  readonly lead: LeadProps | null;
  readonly seconds: readonly CardProps[];
  readonly briefs: readonly CardProps[];
  readonly figures: readonly Figure[];
  /** Null where no article has a date. */
  readonly timeline: TimelineProps | null;
  /** Ways to all that is listed. */
  readonly ways: readonly WayLink[];
  readonly sources: readonly CountedLink[];
  /** To the sources that `sources` leaves out, where there are any. */
  readonly moreSources: Link | null;
}

const countSources = (archive: Archive, site: Site): CountedLink[] =>
  archive.sources.slice(0, MAX_SOURCES).map(({ path, name, articles }) => ({
    href: makeHref(site, path),
    label: cleanText(name),
    number: groupDigits(articles.length),
    noun: articles.length === 1 ? "article" : "articles",
  }));

const listFigures = (archive: Archive): Figure[] => {
  const words = archive.articles.reduce((sum, { record }) => sum + record.wordCount, 0);
  const figure = (count: number, one: string): Figure => ({
    number: groupDigits(count),
    label: count === 1 ? one : `${one}s`,
  });
  const period = nameYears({
    earliest: archive.years.at(-1)?.earliest ?? null,
    latest: archive.years[0]?.latest ?? null,
  });
  const figures = [
    figure(archive.articles.length, "article"),
    figure(words, "word"),
    figure(archive.sources.length, "source"),
    figure(countLanguages(archive.languages), "language"),
  ];
  const known = figures.filter(({ number }) => number !== "0");
  return period === null ? known : [...known, { number: period, label: "the years covered" }];
};

const NO_OPENING: Opening = { opening: [], photo: null };

const findHomeLettering = (lead: LeadProps | null, others: readonly CardProps[], site: Site): Lettering => {
  const { display, text } = findCardLettering(lead === null ? others : [lead.card, ...others]);
  const isMotto = isInNewsreader(site.language) && isExtended(site.description);
  const { opening, photo } = lead !== null && isInNewsreader(lead.card.language) ? lead : NO_OPENING;
  const told = [...opening, photo?.caption ?? "", photo?.credit ?? ""];
  return { display, text: text || isMotto || told.some(isExtended) };
};

/**
 * Makes the props of the home page.
 *
 * @param archive The archive.
 * @param site `newest` says how many articles the front page shows.
 * @param readOpening Reads how the article begins that the page starts with, and its picture.
 * @returns The props.
 */
export const makeHome = (archive: Archive, site: Site, readOpening: ReadOpening): HomeProps => {
  const [first, ...others] = archive.articles.slice(0, site.newest);
  const lead = first === undefined ? null : makeLead(first, site, readOpening);
  const beside = lead === null || lead.photo === null ? SECONDS : SECONDS_BY_PICTURE;
  const seconds = others.slice(0, beside).map((article) => makeCard(article, site, SECOND_TEASER));
  const briefs = others.slice(beside).map((article) => makeCard(article, site));
  const lettering = findHomeLettering(lead, [...seconds, ...briefs], site);
  return {
    frame: makeFrame(archive, site, { path: HOME_PATH, title: null, description: site.description, lettering }),
    lead,
    seconds,
    briefs,
    figures: listFigures(archive),
    timeline: makeTimeline(archive, site),
    ways: listWaysIn(archive).map(({ path, label, note }) => ({ href: makeHref(site, path), label, note })),
    sources: countSources(archive, site),
    moreSources:
      archive.sources.length <= MAX_SOURCES
        ? null
        : { href: makeHref(site, SOURCES_PATH), label: `All ${countNoun(archive.sources.length, "source")}` },
  };
};
