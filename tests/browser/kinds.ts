/** The example archive, served, and a page of each kind that it has. */
import { inject } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { type Served, serveFolders } from "./serve.ts";

/** Widths of a narrow phone, a tablet and a desk. CSS pixels. */
export const WIDTHS = [320, 768, 1280] as const;
/** Height of all windows. CSS pixels. */
export const HEIGHT = 800;

/** An article with all that one may have, and one of each kind of writing. */
export const ARTICLES = {
  english: "articles/northern-ledger-2015-mill-owner-apology/",
  photos: "articles/kestrel-valley-gazette-2016-flood-gallery/",
  arabic: "articles/marfa-2019-afp-qitar-zaytun/",
  hebrew: "articles/mabat-hanamal-2018-dvorim-agoran/",
  clip: "articles/harbour-courier-2024-night-ferry-md/",
  polish: "articles/kurier-nadbrzezny-2020-tablica-z-morza/",
  japanese: "articles/kowan-nippo-kamaboko-robot/",
} as const;

/** Pages of the example archive, by what is on them. Each pattern of addresses has one at least. */
export const KINDS: readonly string[] = [
  "",
  ...Object.values(ARTICLES),
  "years/",
  "years/2019/",
  "years/2019/06/",
  "undated/",
  "sources/",
  "sources/reuters/",
  "publishers/",
  "publishers/the-meridian-post/",
  "authors/",
  "authors/aled-prosser/",
  "topics/",
  "topics/food/",
  "languages/",
  "languages/ar/",
  "a-z/",
  "a-z/b/",
  "search/",
  "search/?q=the",
  "about/",
  "data/",
  "impressum/",
  "privacy/",
  "404.html",
  // Of a listing that has several pages.
  "archive/languages/en/page/2/",
];

/** `a-z/b/` → `a-z/*`: what pages of one kind have in common. */
const patternOf = (path: string): string => path.replace(/\?.*/, "").replace(/\/[^/]+(?=\/)/g, "/*");

/** Kinds of page that the example archive has and {@link KINDS} lacks. */
export const listMissingKinds = (): string[] => {
  const known = new Set(KINDS.map(patternOf));
  const pages = listFiles(inject("sites")["/"]).filter((file) => file.endsWith(".html"));
  return [...new Set(pages.map((file) => patternOf(file.replace(/index\.html$/, ""))))].filter(
    (pattern) => !known.has(pattern),
  );
};

/**
 * Serves the example archive at both its places, so that the pages of one may be reached from the other's.
 * @param prefix The place whose home is given.
 */
export const serveExample = (prefix: "/" | "/archive/" = "/"): Promise<Served> => {
  const { "/": site, "/archive/": archive } = inject("sites");
  const places = [
    ["/", site],
    ["/archive/", archive],
  ] as const;
  return serveFolders(prefix === "/" ? places : places.toReversed());
};
