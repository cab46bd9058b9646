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
import { invertName } from "./citations/name-forms.ts";
import { splitName } from "./citations/names.ts";
import { nameThing } from "./identity.ts";
import { locatePicture } from "./pictures.ts";
import { cleanLine, cleanLineOrNull } from "./text.ts";

/** A `<meta>` element: `name` as Dublin Core, PRISM and Zotero want it, `property` as OpenGraph does. */
export type Meta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** Takes a word with what it tells. */
type Tell = (word: string, content: string | null) => void;

/** Gathers what is told, in order; of what is not known nothing is. */
const tellInto = (metas: Meta[], make: (word: string, content: string) => Meta): Tell => {
  return (word, text) => {
    const content = cleanLineOrNull(text);
    if (content !== null) metas.push(make(word, content));
  };
};

/** Zotero splits "Family, Given" at its comma, and takes the last word of what has none. */
const listCreators = (record: ArticleMeta): string[] =>
  listEach(record.authors, (author) => invertName(splitName(cleanLine(author), record.language)));

const tellDublinCore = (tell: Tell, record: ArticleMeta, identifier: string): void => {
  tell("DC.type", "newspaperArticle");
  tell("DC.title", record.headline);
  for (const creator of listCreators(record)) tell("DC.creator", creator);
  tell("DC.date", record.published);
  // Zotero takes it for the newspaper where no publisher is known; it says no more than who provided the story.
  tell("DC.source", record.publisher ?? record.source);
  tell("DC.publisher", record.publisher);
  for (const topic of record.topics) tell("DC.subject", topic);
  tell("DC.language", record.language);
  tell("DC.identifier", identifier);
  tell("DCTERMS.abstract", record.summary);
  tell("DCTERMS.modified", record.updated);
  tell("DCTERMS.spatial", record.dateline?.place ?? null);
};

const tellPrism = (tell: Tell, record: ArticleMeta): void => {
  tell("prism.publicationName", record.publisher);
  tell("prism.publicationDate", record.published);
  tell("prism.section", record.section);
  tell("z:place", record.dateline?.place ?? null);
};

const tellOpenGraph = (tell: Tell, record: ArticleMeta, address: string | null): void => {
  tell("og:type", "article");
  tell("og:title", record.headline);
  tell("og:description", record.summary);
  tell("og:url", address);
  tell("article:published_time", record.published);
  tell("article:modified_time", record.updated);
  for (const author of record.authors) tell("article:author", author);
  tell("article:section", record.section);
  for (const topic of record.topics) tell("article:tag", topic);
};

/**
 * Lists what the head of an article's page tells machines.
 *
 * @param article The article.
 * @param site The settings.
 * @returns Elements in order. What is not known is not in it; texts are lines without control characters.
 */
export const listMeta = ({ record, path }: ArchivedArticle, site: Site): Meta[] => {
  const metas: Meta[] = [];
  const tellName = tellInto(metas, (name, content) => ({ name, content }));
  const tellProperty = tellInto(metas, (property, content) => ({ property, content }));
  tellDublinCore(tellName, record, nameThing(site, path));
  tellPrism(tellName, record);
  tellOpenGraph(tellProperty, record, makeAbsolute(site, path));
  // The first picture, for the preview of a link.
  const first = record.pictures?.find((picture) => picture !== null);
  const image = locatePicture(first, site);
  if (image === null) return metas;
  tellProperty("og:image", image.contentUrl);
  tellProperty("og:image:width", String(image.width));
  tellProperty("og:image:height", String(image.height));
  tellName("twitter:card", "summary_large_image");
  return metas;
};
