/** A record as a news object: ninjs 3.1 (IPTC, News in JSON) where it has a field, and a key of our own for the rest. */
import type { WholeArticle } from "../../archive/index.ts";
import { listSources } from "../../archive/list-sources.ts";
import { readMoment } from "../../archive/moment.ts";
import { makeHref } from "../../archive/urls.ts";
import { listEach } from "../../list-each.ts";
import type { ArticleRecord, Photo } from "../../model.ts";
import type { Site } from "../../site.ts";
import { writeRights } from "../../site-rights.ts";
import { completeDate } from "../feeds/dates.ts";
import { findOriginal, nameThing } from "../identity.ts";
import { writePlainBody } from "../plain-body.ts";

/** What every object says of its use where the settings say nothing: an archive owns none of the texts that it keeps. */
const USAGE_TERMS = "The text belongs to those who published it.";

interface Worded {
  readonly role: string;
  readonly value: string;
}

/** What ninjs 3.1 has no field for, under one key, so that the rest is ninjs once the key is gone. */
export interface OwnFields {
  readonly id: string;
  readonly page: string;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly period?: { readonly edtf: string; readonly mention: string } | undefined;
  readonly dateline?:
    | {
        readonly text: string;
        readonly place?: string | undefined;
        readonly agency?: string | undefined;
        readonly day?: string | undefined;
      }
    | undefined;
  readonly section?: string | undefined;
  readonly signoff?: string | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly direction: "ltr" | "rtl";
  readonly photoPositions?: readonly number[] | undefined;
  readonly file: string;
}

/** A line of the JSON Lines downloads. */
export interface NewsObject {
  readonly uri: string;
  readonly type: "text";
  readonly representationType: "full";
  readonly profile: "cuttings";
  readonly contentCreated?: string | undefined;
  readonly versionCreated?: string | undefined;
  readonly usageTerms: string;
  readonly language: string;
  readonly headlines: readonly Worded[];
  readonly descriptions?: readonly Worded[] | undefined;
  readonly bodies: readonly (Worded & { readonly contentType: "text/plain"; readonly wordCount: number })[];
  readonly by?: string | undefined;
  readonly people?: readonly { readonly name: string; readonly rel: "author" }[] | undefined;
  readonly located?: string | undefined;
  readonly subjects?: readonly { readonly name: string; readonly rel: "about" }[] | undefined;
  readonly infoSources?: readonly { readonly name: string; readonly role: "source" | "publisher" }[] | undefined;
  readonly associations?:
    | readonly {
        readonly uri: string;
        readonly type: "picture";
        readonly name: string;
        readonly descriptions?: readonly Worded[] | undefined;
        readonly by?: string | undefined;
      }[]
    | undefined;
  readonly altIds: readonly Worded[];
  readonly cuttings: OwnFields;
}

/** ninjs wants date and time with a zone; a date that is less precise stands in our own field alone. */
const findInstant = (iso: string | null, timeZone: string | null): string | null => {
  const moment = iso === null ? null : readMoment(iso);
  if (moment === null || moment.hour === null || (moment.zone ?? timeZone) === null) return null;
  return completeDate(iso, timeZone);
};

/** JSON leaves out what is undefined: so all objects have one shape, which is made quicker than one for each that is known. */
const orNothing = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

const word = (role: string, value: string | null): Worded[] => (value === null ? [] : [{ role, value }]);

const makePhoto = ({ caption, credit, alt }: Photo, index: number, uri: string) => {
  const number = index + 1;
  return {
    uri: `${uri}#photo-${number}`,
    type: "picture" as const,
    name: `photo-${number}`,
    descriptions: orNothing([...word("caption", caption), ...word("alt", alt)]),
    by: credit ?? undefined,
  };
};

const makeDateline = ({ text, place, agency, day }: NonNullable<ArticleRecord["dateline"]>) => ({
  text,
  place: place ?? undefined,
  agency: agency ?? undefined,
  day: day ?? undefined,
});

const makeOwnFields = ({ record, path }: WholeArticle, site: Site): OwnFields => {
  const { published, updated, period, dateline, section, signoff, notes, photos } = record;
  return {
    id: record.id,
    page: makeHref(site, path),
    published: published ?? undefined,
    updated: updated ?? undefined,
    period: period === null ? undefined : { edtf: period.edtf, mention: period.mention },
    dateline: dateline === null ? undefined : makeDateline(dateline),
    section: section ?? undefined,
    signoff: signoff ?? undefined,
    notes: orNothing(notes),
    direction: record.direction,
    photoPositions: orNothing(listEach(photos, ({ position }) => position)),
    file: record.sourceFile,
  };
};

const listInfoSources = ({ source, publisher }: ArticleRecord) => [
  ...listEach(listSources(source), (name) => ({ name, role: "source" as const })),
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
  const sources = listInfoSources(record);
  const text = writePlainBody(record.body);
  return {
    uri,
    type: "text",
    representationType: "full",
    profile: "cuttings",
    contentCreated: created ?? undefined,
    versionCreated: changed ?? undefined,
    usageTerms: site.rights === null ? USAGE_TERMS : writeRights(site.rights),
    language: record.language,
    headlines: word("main", record.headline),
    descriptions: orNothing(word("summary", record.summary)),
    bodies: [{ role: "main", contentType: "text/plain", wordCount: Math.round(record.wordCount), value: text }],
    by: record.byline ?? undefined,
    people: orNothing(listEach(record.authors, (name) => ({ name, rel: "author" as const }))),
    located: record.dateline?.place ?? undefined,
    subjects: orNothing(listEach(record.topics, (name) => ({ name, rel: "about" as const }))),
    infoSources: orNothing(sources),
    associations: orNothing(listEach(record.photos, (photo, index) => makePhoto(photo, index, uri))),
    altIds: [...word("sha256", record.sha256), ...word("original", findOriginal(record.url))],
    cuttings: makeOwnFields(article, site),
  };
};
