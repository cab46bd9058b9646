/** A byline as its page prints it, with a way from each author to the author's listing. */
import { isLeftOut } from "../archive/leave-out.ts";
import { authorPath } from "../archive/name-paths.ts";
import { remember } from "../archive/remember.ts";
import { makeHref } from "../archive/urls.ts";
import { EAST_ASIAN } from "../lexicon/scripts.ts";
import { listEach } from "../list-each.ts";
import type { ArticleRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { cleanText } from "./text.ts";

/** A piece of a byline: an author's name, or what stands between names. */
export interface BylinePiece {
  readonly text: string;
  readonly isName: boolean;
  /** Leads to the author's articles; null where the site has no page of them, or the piece is no name. */
  readonly href: string | null;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Matches a name in capitals and small letters, with any space between its words. */
const makePattern = remember((name) => new RegExp(escapePattern(name).replace(/\s+/g, "\\s+"), "iu"));

/** Names of such letters have no space in them, so that one parts two: "郭凱盈 黎展鵬". */
const SPACELESS = new RegExp(`[${EAST_ASIAN}]`, "u");

const ARABIC = /\p{Script=Arabic}/u;

/** What stands between two names; a page that prints each in a block of its own parts them by nothing that can be read. */
const partNames = (between: string, behind: string): string => {
  if (between.trim() !== "" || SPACELESS.test(behind)) return between;
  return ARABIC.test(behind) ? "، " : ", ";
};

/** Finds names in a text in their order; null where one is missing. A byline in capitals prints the same names. */
const linkNames = (printed: string, authors: readonly string[], site: Site): BylinePiece[] | null => {
  const pieces: BylinePiece[] = [];
  const hasPages = !isLeftOut(site, "authors");
  let rest = printed;
  for (const author of authors) {
    const found = makePattern(author).exec(rest);
    if (found === null || found[0] === "") return null;
    const before = rest.slice(0, found.index);
    const between = pieces.length === 0 ? before : partNames(before, author);
    pieces.push({ text: between, isName: false, href: null });
    pieces.push({ text: found[0], isName: true, href: hasPages ? makeHref(site, authorPath(author)) : null });
    rest = rest.slice(found.index + found[0].length);
  }
  return [...pieces, { text: rest, isName: false, href: null }].filter(({ text }) => text !== "");
};

const joinNames = (authors: readonly string[]): string =>
  authors.length < 2 ? authors.join("") : `${authors.slice(0, -1).join(", ")} and ${authors.at(-1)}`;

/**
 * Makes the byline of an article.
 *
 * @param record Its `byline` and `authors`.
 * @param site The settings.
 * @returns The byline as printed, with links on the names in it. Where it does not print each author's name, as when the
 * front matter states others: "By" and the names. Empty where there is neither.
 */
export const makeByline = (record: Pick<ArticleRecord, "byline" | "authors">, site: Site): BylinePiece[] => {
  const printed = record.byline === null ? "" : cleanText(record.byline);
  const authors = listEach(record.authors, cleanText).filter((author) => author.trim() !== "");
  return linkNames(printed, authors, site) ?? linkNames(`By ${joinNames(authors)}`, authors, site) ?? [];
};
