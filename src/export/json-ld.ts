/** What search engines are told of an article: schema.org's NewsArticle, as far as it is known. */
import type { NewsArticle, WithContext } from "schema-dts";
import { HOME_PATH } from "../archive/fixed-paths.ts";
import type { WholeArticle } from "../archive/index.ts";
import { listSources } from "../archive/list-sources.ts";
import { makeAbsolute } from "../archive/urls.ts";
import { matchBlockForm } from "../lexicon/index.ts";
import { listEach } from "../list-each.ts";
import type { ArticleRecord, Photo, Picture } from "../model.ts";
import type { Site } from "../site.ts";
import { splitName } from "./citations/names.ts";
import { findOriginal } from "./identity.ts";
import { locatePicture } from "./pictures.ts";
import { writePlainBody } from "./plain-body.ts";
import { cleanLine, cleanLineOrNull, cleanText } from "./text.ts";

/** The properties that are known. */
type Known<T> = { readonly [Key in keyof T]: Exclude<T[Key], null> };

/** Leaves out what is null and lists of nothing. */
const dropUnknown = <T extends object>(properties: T): Known<T> => {
  const known: Partial<T> = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== null && !isEmptyList(value)) known[key] = value;
  }
  // Every property that is left has a value that is not null, which `Known` says.
  return known as Known<T>;
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const makeOrganization = (name: string) => ({ "@type": "NewsMediaOrganization", name }) as const;

const makeAuthor = (author: string, language: string) => {
  const name = cleanLine(author);
  // A name of one word is as likely a pen name as a desk's; a desk is known by its words.
  const kind = splitName(name, language).kind === "whole" && /\s/.test(name) ? "Organization" : "Person";
  return { "@type": kind, name } as const;
};

/** Where a picture is, which only a site with an address can say. */
const placeImage = (picture: Picture | null | undefined, site: Site) => {
  const place = locatePicture(picture, site);
  if (place === null) return {};
  const { contentUrl, encodingFormat, width, height } = place;
  return { contentUrl, encodingFormat, width: String(width), height: String(height) } as const;
};

/** What is said of a photo, and where its file is, if that was captured. */
const makeImage = ({ caption, credit, alt }: Photo, picture: Picture | null | undefined, site: Site) =>
  dropUnknown({
    "@type": "ImageObject",
    ...placeImage(picture, site),
    caption: cleanLineOrNull(caption ?? alt),
    creditText: cleanLineOrNull(credit),
  } as const);

/** Of the notes, those by which the newsroom says what it has corrected. */
const listCorrections = (notes: readonly string[]): string[] =>
  listEach(
    notes.filter((note) => matchBlockForm(note)?.kind === "correction"),
    cleanLine,
  );

/** What the article was read from: the captured page, and the file of the capture. */
const listBases = (record: ArticleRecord) => {
  const original = findOriginal(record.url);
  const capture = { "@type": "MediaObject", name: record.sourceFile, sha256: record.sha256 } as const;
  return original === null ? [capture] : [capture, { "@type": "WebPage", url: original } as const];
};

/** Where the page stands, which only a site with an address can say. */
const makePlaceOnSite = (article: WholeArticle, site: Site) => {
  const address = makeAbsolute(site, article.path);
  const home = makeAbsolute(site, HOME_PATH);
  return {
    "@id": address,
    url: address,
    isPartOf: dropUnknown({ "@type": "ArchiveComponent", name: site.title, url: home } as const),
  };
};

/**
 * Describes an article in the words of schema.org.
 *
 * @param article The article.
 * @param site The settings; addresses are given where the site knows its own.
 * @returns An object for JSON. What is not known is not in it.
 */
export const makeJsonLd = (article: WholeArticle, site: Site): WithContext<NewsArticle> => {
  const { record } = article;
  const publisher = cleanLineOrNull(record.publisher);
  const place = cleanLineOrNull(record.dateline?.place ?? null);
  return {
    "@context": "https://schema.org",
    ...dropUnknown({
      "@type": "NewsArticle",
      ...makePlaceOnSite(article, site),
      identifier: record.id,
      headline: cleanLine(record.headline),
      description: cleanLineOrNull(record.summary),
      datePublished: record.published,
      dateModified: record.updated,
      temporalCoverage: record.period?.edtf ?? null,
      author: listEach(record.authors, (author) => makeAuthor(author, record.language)),
      publisher: publisher === null ? null : makeOrganization(publisher),
      sourceOrganization: listEach(listSources(cleanLineOrNull(record.source)), makeOrganization),
      dateline: cleanLineOrNull(record.dateline?.text ?? null),
      locationCreated: place === null ? null : ({ "@type": "Place", name: place } as const),
      articleSection: cleanLineOrNull(record.section),
      keywords: listEach(record.topics, cleanLine),
      inLanguage: record.language,
      wordCount: record.wordCount,
      image: listEach(record.photos, (photo, index) => makeImage(photo, record.pictures?.[index], site)).filter(
        (image) => Object.keys(image).length > 1,
      ),
      copyrightNotice: site.rights?.text ?? null,
      license: site.rights?.url ?? null,
      correction: listCorrections(record.notes),
      // A tenth of a page's bytes, and a fiftieth of what is sent compressed: the same words stand on the page.
      articleBody: cleanText(writePlainBody(record.body)) || null,
      isBasedOn: listBases(record),
    } as const),
  } satisfies WithContext<NewsArticle>;
};
