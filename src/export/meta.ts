/**
 * What the head of an article's page tells reference managers and link previews.
 *
 * Zotero reads these names by its translators "Embedded Metadata" and "RDF": the type from `DC.type`, the authors from
 * `DC.creator`, the newspaper from `prism.publicationName` before `DC.source`, the date from `article:published_time` before `DC.date`, the
 * section from `article:section`, the abstract from `og:description`, the language from `DC.language`, the address from
 * `og:url`, and whatever its own name space `z` names. It saves a `newspaperArticle` unless a `citation_title` says otherwise,
 * so there is none.
 */
import type { ArchivedArticle } from "../archive/index.ts";
import { makeAbsolute } from "../archive/urls.ts";
import { listEach } from "../list-each.ts";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";
import { invertName, splitName } from "./citations/names.ts";
import { nameThing } from "./identity.ts";
import { locatePicture } from "./pictures.ts";
import { cleanLine, cleanLineOrNull } from "./text.ts";

/** A `<meta>` element: `name` as Dublin Core, PRISM and Zotero want it, `property` as OpenGraph does. */
export type Meta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** Words with what they tell, in order; none is told of what is not known. */
type Told = readonly (readonly [word: string, content: string | null])[];

const tellNames = (told: Told): Meta[] => {
  const metas: Meta[] = [];
  for (const [name, text] of told) {
    const content = cleanLineOrNull(text);
    if (content !== null) metas.push({ name, content });
  }
  return metas;
};

const tellProperties = (told: Told): Meta[] => {
  const metas: Meta[] = [];
  for (const [property, text] of told) {
    const content = cleanLineOrNull(text);
    if (content !== null) metas.push({ property, content });
  }
  return metas;
};

/** The same word for each of several contents. */
const each = (word: string, contents: readonly string[]): Told => listEach(contents, (content) => [word, content]);

/** Zotero splits "Family, Given" at its comma, and takes the last word of what has none. */
const listCreators = (record: ArticleMeta): string[] =>
  listEach(record.authors, (author) => invertName(splitName(cleanLine(author), record.language)));

const listDublinCore = (record: ArticleMeta, identifier: string): Told => [
  ["DC.type", "newspaperArticle"],
  ["DC.title", record.headline],
  ...each("DC.creator", listCreators(record)),
  ["DC.date", record.published],
  // Zotero takes it for the newspaper where no publisher is known; it says no more than who provided the story.
  ["DC.source", record.publisher ?? record.source],
  ["DC.publisher", record.publisher],
  ...each("DC.subject", record.topics),
  ["DC.language", record.language],
  ["DC.identifier", identifier],
  ["DCTERMS.abstract", record.summary],
  ["DCTERMS.modified", record.updated],
  ["DCTERMS.spatial", record.dateline?.place ?? null],
];

const listOpenGraph = (record: ArticleMeta, address: string | null): Told => [
  ["og:type", "article"],
  ["og:title", record.headline],
  ["og:description", record.summary],
  ["og:url", address],
  ["article:published_time", record.published],
  ["article:modified_time", record.updated],
  ...each("article:author", record.authors),
  ["article:section", record.section],
  ...each("article:tag", record.topics),
];

/** The first picture, for the preview of a link. */
const listImage = ({ pictures = [] }: ArticleMeta, site: Site): Meta[] => {
  const image = locatePicture(
    pictures.find((picture) => picture !== null),
    site,
  );
  if (image === null) return [];
  return [
    ...tellProperties([
      ["og:image", image.contentUrl],
      ["og:image:width", String(image.width)],
      ["og:image:height", String(image.height)],
    ]),
    ...tellNames([["twitter:card", "summary_large_image"]]),
  ];
};

/**
 * Lists what the head of an article's page tells machines.
 *
 * @param article The article.
 * @param site The settings.
 * @returns Elements in order. What is not known is not in it; texts are lines without control characters.
 */
export const listMeta = ({ record, path }: ArchivedArticle, site: Site): Meta[] => [
  ...tellNames([
    ...listDublinCore(record, nameThing(site, path)),
    ["prism.publicationName", record.publisher],
    ["prism.publicationDate", record.published],
    ["prism.section", record.section],
    ["z:place", record.dateline?.place ?? null],
  ]),
  ...tellProperties(listOpenGraph(record, makeAbsolute(site, path))),
  ...listImage(record, site),
];
