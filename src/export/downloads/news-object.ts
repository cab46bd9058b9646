/** A record as a news object: ninjs 3.1 (IPTC, News in JSON) where it has a field, and a key of our own for the rest. */
import type { WholeArticle } from "../../archive/index.ts";
import { readMoment } from "../../archive/moment.ts";
import { makeHref } from "../../archive/urls.ts";
import type { ArticleRecord, Photo } from "../../model.ts";
import type { Site } from "../../site.ts";
import { completeDate } from "../feeds/dates.ts";
import { findOriginal, nameThing } from "../identity.ts";
import { listPlainTexts } from "../text.ts";

/** What every object says of its use: an archive owns none of the texts that it keeps. */
const USAGE_TERMS = "The text belongs to those who published it.";

/** Stands between the blocks of a body. */
const BLOCK_SEPARATOR = "\n\n";

interface Worded {
  readonly role: string;
  readonly value: string;
}

/** What ninjs 3.1 has no field for, under one key, so that the rest is ninjs once the key is gone. */
export interface OwnFields {
  readonly id: string;
  readonly page: string;
  readonly published?: string;
  readonly updated?: string;
  readonly period?: { readonly edtf: string; readonly mention: string };
  readonly dateline?: {
    readonly text: string;
    readonly place: string;
    readonly agency?: string;
    readonly day?: string;
  };
  readonly section?: string;
  readonly signoff?: string;
  readonly notes?: readonly string[];
  readonly direction: "ltr" | "rtl";
  readonly photoPositions?: readonly number[];
  readonly file: string;
}

/** A line of the JSON Lines downloads. */
export interface NewsObject {
  readonly uri: string;
  readonly type: "text";
  readonly representationType: "full";
  readonly profile: "cuttings";
  readonly contentCreated?: string;
  readonly versionCreated?: string;
  readonly usageTerms: string;
  readonly language: string;
  readonly headlines: readonly Worded[];
  readonly descriptions?: readonly Worded[];
  readonly bodies: readonly (Worded & { readonly contentType: "text/plain"; readonly wordCount: number })[];
  readonly by?: string;
  readonly people?: readonly { readonly name: string; readonly rel: "author" }[];
  readonly located?: string;
  readonly subjects?: readonly { readonly name: string; readonly rel: "about" }[];
  readonly infoSources?: readonly { readonly name: string; readonly role: "source" | "publisher" }[];
  readonly associations?: readonly {
    readonly uri: string;
    readonly type: "picture";
    readonly name: string;
    readonly descriptions?: readonly Worded[];
    readonly by?: string;
  }[];
  readonly altIds: readonly Worded[];
  readonly cuttings: OwnFields;
}

/** ninjs wants date and time with a zone; a date that is less precise stands in our own field alone. */
const findInstant = (iso: string | null, timeZone: string | null): string | null => {
  const moment = iso === null ? null : readMoment(iso);
  if (moment === null || moment.hour === null || (moment.zone ?? timeZone) === null) return null;
  return completeDate(iso, timeZone);
};

const word = (role: string, value: string | null): Worded[] => (value === null ? [] : [{ role, value }]);

const makePhoto = ({ caption, credit, alt }: Photo, index: number, uri: string) => {
  const descriptions = [...word("caption", caption), ...word("alt", alt)];
  const number = index + 1;
  return {
    uri: `${uri}#photo-${number}`,
    type: "picture" as const,
    name: `photo-${number}`,
    ...(descriptions.length === 0 ? {} : { descriptions }),
    ...(credit === null ? {} : { by: credit }),
  };
};

const makeDateline = ({ text, place, agency, day }: NonNullable<ArticleRecord["dateline"]>) => ({
  text,
  place,
  ...(agency === null ? {} : { agency }),
  ...(day === null ? {} : { day }),
});

const makeOwnFields = ({ record, path }: WholeArticle, site: Site): OwnFields => {
  const { published, updated, period, dateline, section, signoff, notes, photos } = record;
  return {
    id: record.id,
    page: makeHref(site, path),
    ...(published === null ? {} : { published }),
    ...(updated === null ? {} : { updated }),
    ...(period === null ? {} : { period: { edtf: period.edtf, mention: period.mention } }),
    ...(dateline === null ? {} : { dateline: makeDateline(dateline) }),
    ...(section === null ? {} : { section }),
    ...(signoff === null ? {} : { signoff }),
    ...(notes.length === 0 ? {} : { notes }),
    direction: record.direction,
    ...(photos.length === 0 ? {} : { photoPositions: photos.map(({ position }) => position) }),
    file: record.sourceFile,
  };
};

const listSources = ({ source, publisher }: ArticleRecord) => [
  ...(source === null ? [] : [{ name: source, role: "source" as const }]),
  ...(publisher === null ? [] : [{ name: publisher, role: "publisher" as const }]),
];

/**
 * Makes the news object of an article.
 *
 * @param article The article.
 * @param site The settings.
 * @returns An object for JSON. What is not known has no key.
 */
export const makeNewsObject = (article: WholeArticle, site: Site): NewsObject => {
  const { record, path } = article;
  const uri = nameThing(site, path);
  const created = findInstant(record.published, site.timeZone);
  const changed = findInstant(record.updated, site.timeZone);
  const sources = listSources(record);
  const text = listPlainTexts(record.body).join(BLOCK_SEPARATOR);
  return {
    uri,
    type: "text",
    representationType: "full",
    profile: "cuttings",
    ...(created === null ? {} : { contentCreated: created }),
    ...(changed === null ? {} : { versionCreated: changed }),
    usageTerms: USAGE_TERMS,
    language: record.language,
    headlines: word("main", record.headline),
    ...(record.summary === null ? {} : { descriptions: word("summary", record.summary) }),
    bodies: [{ role: "main", contentType: "text/plain", wordCount: Math.round(record.wordCount), value: text }],
    ...(record.byline === null ? {} : { by: record.byline }),
    ...(record.authors.length === 0
      ? {}
      : { people: record.authors.map((name) => ({ name, rel: "author" as const })) }),
    ...(record.dateline === null ? {} : { located: record.dateline.place }),
    ...(record.topics.length === 0 ? {} : { subjects: record.topics.map((name) => ({ name, rel: "about" as const })) }),
    ...(sources.length === 0 ? {} : { infoSources: sources }),
    ...(record.photos.length === 0
      ? {}
      : { associations: record.photos.map((photo, index) => makePhoto(photo, index, uri)) }),
    altIds: [...word("sha256", record.sha256), ...word("original", findOriginal(record.url))],
    cuttings: makeOwnFields(article, site),
  };
};
