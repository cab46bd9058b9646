/** Everything that lists articles and has an address: for what is made once for each listing, as feeds are. */
import { UNDATED_PATH } from "./fixed-paths.ts";
import type { Archive, ArchivedArticle, Group, NamedKind } from "./index.ts";

/** What a listing gathers its articles by. */
export type ListingKind =
  | "year"
  | "month"
  | "source"
  | "publisher"
  | "author"
  | "topic"
  | "language"
  | "initial"
  | "undated";

/** Articles that are listed together. */
export interface Listing {
  readonly kind: ListingKind;
  /** Path of its page, which shows its newest articles. */
  readonly path: string;
  /** For readers, out of context: "Reuters", "May 2023", "Headlines under A". */
  readonly title: string;
  /** Newest first, then the undated; at least one. */
  readonly articles: readonly ArchivedArticle[];
}

const NAMED: readonly { readonly of: NamedKind; readonly kind: ListingKind }[] = [
  { of: "sources", kind: "source" },
  { of: "publishers", kind: "publisher" },
  { of: "authors", kind: "author" },
  { of: "topics", kind: "topic" },
  { of: "languages", kind: "language" },
];

const makeListing = (kind: ListingKind, { path, name, articles }: Group): Listing => ({
  kind,
  path,
  title: name,
  articles,
});

/** Letters list their newest articles here, as all do. */
const listInitials = ({ initials }: Archive): Listing[] =>
  initials.map(({ path, name, newest }) => ({
    kind: "initial",
    path,
    title: `Headlines under ${name}`,
    articles: newest,
  }));

/**
 * Lists all listings of an archive.
 *
 * @param archive The archive.
 * @returns Years each with its months, sources, publishers, authors, topics, languages, letters and the undated; none is
 * empty. Titles and articles are the archive's own; nothing is copied but the order of letters.
 */
export const listListings = (archive: Archive): Listing[] => [
  ...archive.years.flatMap((year) => [
    makeListing("year", year),
    ...year.months.map((month) => makeListing("month", month)),
  ]),
  ...NAMED.flatMap(({ of, kind }) => archive[of].map((group) => makeListing(kind, group))),
  ...listInitials(archive),
  ...(archive.dated === archive.articles.length
    ? []
    : [
        {
          kind: "undated" as const,
          path: UNDATED_PATH,
          title: "Undated",
          articles: archive.articles.slice(archive.dated),
        },
      ]),
];
