/**
 * Paths that are made of names: an article's, by its file's name alone, and those of what articles name. A name that may not stand in
 * an address as it is gets a hash.
 */
import type { ArticleRecord } from "../model.ts";
import { AUTHORS_PATH, LANGUAGES_PATH, PUBLISHERS_PATH, SOURCES_PATH, TOPICS_PATH } from "./fixed-paths.ts";
import { remember } from "./remember.ts";
import { foldName, hashedSlug, looksHashed } from "./slug.ts";

/** A name that may stand in an address as it is. */
const CLEAN_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const MAX_CLEAN_ID = 80;

/** File names with a meaning of their own on hosts; devices of Windows, where no folder can have their names. */
const RESERVED = /^(?:index|404|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** Of them, those that may be a step of a path all the same: no host takes a folder for what a file of that name is. */
const FREE_AS_STEP = /^(?:index|404)$/;

/** What tells a Markdown clip from a text capture of the same name. */
const MARKDOWN_ENDING = "-md";

/** Seeds' endings as nearly all are written. "note.TXT" may lie beside "note.txt": a hash tells what is written otherwise. */
const USUAL_ENDING = /\.(?:txt|md)$/;

const isClean = (id: string): boolean =>
  id.length <= MAX_CLEAN_ID &&
  CLEAN_ID.test(id) &&
  !RESERVED.test(id) &&
  !looksHashed(id) &&
  !id.endsWith(MARKDOWN_ENDING);

const articleSlug = (id: string, sourceFile: string): string => {
  if (!isClean(id) || !USUAL_ENDING.test(sourceFile)) return hashedSlug(foldName(id).ascii, sourceFile);
  return sourceFile.endsWith(".md") ? `${id}${MARKDOWN_ENDING}` : id;
};

/**
 * Path of an article. It depends on the seed's file name alone, so no other seed can move it.
 *
 * @param record An article's `id` and `sourceFile`.
 * @returns `/articles/SLUG/`.
 */
export const articlePath = (record: Pick<ArticleRecord, "id" | "sourceFile">): string =>
  `/articles/${articleSlug(record.id, record.sourceFile)}/`;

/** Below it, what is one step down is an article's own; see `own-paths.ts`. */
const ARTICLE_FILE = /^articles\/[^/]+\/index\.html$/;

/** Tells whether a file of the site is the page of an article. */
export const isArticleFile = (file: string): boolean => ARTICLE_FILE.test(file);

/** Characters that no reader sees make no name of their own. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Path of a name's page. Names that differ in case, accents or punctuation alone share one. */
const makeNamedPath = (folder: string, written: string): string => {
  const name = written.replace(INVISIBLE, "");
  const { ascii, exact } = foldName(name);
  const own = exact && ascii.length <= MAX_CLEAN_ID && !looksHashed(ascii) && !RESERVED.test(ascii);
  return `${folder}${own ? ascii : hashedSlug(ascii, name.normalize("NFKC").toLowerCase())}/`;
};

/** The same, by folder and name. */
const namedPaths = remember((both) => {
  const end = both.indexOf("\n");
  return makeNamedPath(both.slice(0, end), both.slice(end + 1));
});

const namedPath = (folder: string, written: string): string => namedPaths(`${folder}\n${written}`);

/**
 * Path of a source's page. Names that differ in case, accents or punctuation alone share one; so do those of publishers,
 * authors and topics.
 *
 * @param name A source's name as its articles give it.
 * @returns `/sources/kyodo-news/`.
 */
export const sourcePath = (name: string): string => namedPath(SOURCES_PATH, name);

/** Path of a publisher's page. */
export const publisherPath = (name: string): string => namedPath(PUBLISHERS_PATH, name);

/** Path of an author's page. */
export const authorPath = (name: string): string => namedPath(AUTHORS_PATH, name);

/** Path of a topic's page. */
export const topicPath = (name: string): string => namedPath(TOPICS_PATH, name);

/**
 * Path of a language's page.
 *
 * @param tag BCP 47; what stands behind the language itself, a script or a region, makes no page of its own.
 * @returns `/languages/pt/`.
 */
export const languagePath = (tag: string): string => namedPath(LANGUAGES_PATH, tag.split("-")[0] ?? tag);

const OWN_PAGE_ENDING = /\.md$/i;
const FOLDER_PAGE = "index";

const makeStep = (name: string): string => {
  if (FREE_AS_STEP.test(name)) return name;
  if (CLEAN_ID.test(name) && name.length <= MAX_CLEAN_ID && !RESERVED.test(name)) return name;
  const { ascii, exact } = foldName(name);
  const own = exact && ascii.length <= MAX_CLEAN_ID && !RESERVED.test(ascii);
  return own ? ascii : hashedSlug(ascii, name.normalize("NFKC").toLowerCase());
};

/**
 * Path of a page of a person's own, by the name of its file and of the folders that it lies in.
 *
 * @param file Path below the folder of such pages: "legal/Imprint.md".
 * @returns `/legal/imprint/`; of "legal/index.md" `/legal/`.
 */
export const ownPagePath = (file: string): string => {
  const steps = file.replace(OWN_PAGE_ENDING, "").split("/").map(makeStep);
  const named = steps.at(-1) === FOLDER_PAGE ? steps.slice(0, -1) : steps;
  return named.length === 0 ? "/" : `/${named.join("/")}/`;
};
