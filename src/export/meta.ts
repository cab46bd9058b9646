/**
 * What the head of an article's page tells reference managers and link previews.
 *
 * Zotero reads these names by its translators "Embedded Metadata" and "RDF": the type from `DC.type`, the authors from
 * `DC.creator`, the newspaper from `prism.publicationName`, the date from `article:published_time` before `DC.date`, the
 * section from `article:section`, the abstract from `og:description`, the language from `DC.language`, the address from
 * `og:url`, and whatever its own name space `z` names. It saves a `newspaperArticle` unless a `citation_title` says otherwise,
 * so there is none.
 */
import type { ArchivedArticle } from "../archive/index.ts";
import { makeAbsolute } from "../archive/urls.ts";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";
import { invertName, splitName } from "./citations/names.ts";
import { nameThing } from "./identity.ts";
import { locatePicture } from "./pictures.ts";
import { findPublication } from "./publication.ts";
import { cleanLine, cleanLineOrNull } from "./text.ts";

/** A `<meta>` element: `name` as Dublin Core, PRISM and Zotero want it, `property` as OpenGraph does. */
export type Meta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** Elements of one name; none where there is nothing to tell. */
const tell = (key: "name" | "property", word: string, contents: readonly (string | null)[]): Meta[] =>
  contents.flatMap((content) => {
    const line = cleanLineOrNull(content);
    if (line === null) return [];
    return [key === "name" ? { name: word, content: line } : { property: word, content: line }];
  });

/** Zotero splits "Family, Given" at its comma, and takes the last word of what has none. */
const listCreators = (record: ArticleMeta): string[] =>
  record.authors.map((author) => invertName(splitName(cleanLine(author), record.language)));

const listDublinCore = (record: ArticleMeta, identifier: string, publication: string | null): Meta[] => [
  ...tell("name", "DC.type", ["newspaperArticle"]),
  ...tell("name", "DC.title", [record.headline]),
  ...tell("name", "DC.creator", listCreators(record)),
  ...tell("name", "DC.date", [record.published]),
  ...tell("name", "DC.source", [publication]),
  ...tell("name", "DC.publisher", [record.publisher]),
  ...tell("name", "DC.subject", record.topics),
  ...tell("name", "DC.language", [record.language]),
  ...tell("name", "DC.identifier", [identifier]),
  ...tell("name", "DCTERMS.abstract", [record.summary]),
  ...tell("name", "DCTERMS.modified", [record.updated]),
  ...tell("name", "DCTERMS.spatial", [record.dateline?.place ?? null]),
];

const listOpenGraph = (record: ArticleMeta, address: string | null): Meta[] => [
  ...tell("property", "og:type", ["article"]),
  ...tell("property", "og:title", [record.headline]),
  ...tell("property", "og:description", [record.summary]),
  ...tell("property", "og:url", [address]),
  ...tell("property", "article:published_time", [record.published]),
  ...tell("property", "article:modified_time", [record.updated]),
  ...tell("property", "article:author", record.authors),
  ...tell("property", "article:section", [record.section]),
  ...tell("property", "article:tag", record.topics),
];

/** The first picture, for the preview of a link. */
const listImage = ({ pictures = [] }: ArticleMeta, site: Site): Meta[] => {
  const image = locatePicture(
    pictures.find((picture) => picture !== null),
    site,
  );
  if (image === null) return [];
  return [
    ...tell("property", "og:image", [image.contentUrl]),
    ...tell("property", "og:image:width", [String(image.width)]),
    ...tell("property", "og:image:height", [String(image.height)]),
    ...tell("name", "twitter:card", ["summary_large_image"]),
  ];
};

/**
 * Lists what the head of an article's page tells machines.
 *
 * @param article The article.
 * @param site The settings.
 * @returns Elements in order. What is not known is not in it; texts are lines without control characters.
 */
export const listMeta = ({ record, path }: ArchivedArticle, site: Site): Meta[] => {
  const publication = findPublication(record).name;
  return [
    ...listDublinCore(record, nameThing(site, path), publication),
    ...tell("name", "prism.publicationName", [publication]),
    ...tell("name", "prism.publicationDate", [record.published]),
    ...tell("name", "prism.section", [record.section]),
    ...tell("name", "z:place", [record.dateline?.place ?? null]),
    ...listOpenGraph(record, makeAbsolute(site, path)),
    ...listImage(record, site),
  ];
};
