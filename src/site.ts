/** The settings of a site. One place for all of them; `site.yaml` and the command line change them. */
import { closestMatch } from "leven";
import * as v from "valibot";
import { type Place, readSettingsFile } from "./site-file.ts";

export interface Site {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the site without its path prefix and without a slash at the end, or null while it is not known. */
  readonly url: string | null;
  /** Starts and ends with a slash: `/` or `/archive/`. */
  readonly pathPrefix: string;
  /** BCP 47, of the site's own words. */
  readonly language: string;
  /** CSS colour of links and marks, light and dark scheme. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** How many articles a front page shows. */
  readonly newest: number;
  /** How many articles a page of a listing shows. */
  readonly pageSize: number;
  /** Where readers tell mistakes: an address of the web or of e-mail; null while there is none. */
  readonly contact: string | null;
  /** Whether there is a search page: a build that made an index says so. */
  readonly search: boolean;
}

export const DEFAULT_SITE: Site = {
  title: "Cuttings",
  description: "An archive of news articles, read from captures of their pages.",
  url: null,
  pathPrefix: "/",
  language: "en",
  accent: { light: "#9b1c1c", dark: "#ff9b8f" },
  newest: 12,
  pageSize: 50,
  contact: null,
  search: false,
};

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 1000;
const MOST_NEWEST = 100;
const LEAST_PAGE_SIZE = 10;
const MOST_PAGE_SIZE = 500;
/** How many letters a mistyped key may differ in and still be recognised. */
const TYPO_DISTANCE = 3;

const TEXT = v.string("must be text; put it in quotes");
const makeLine = (longest: number) =>
  v.pipe(
    TEXT,
    v.trim(),
    v.nonEmpty("must not be empty"),
    v.maxLength(longest, `must have at most ${longest} characters`),
    v.regex(/^\P{Cc}*$/u, "must be one line"),
  );
const COLOUR = v.pipe(TEXT, v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour such as "#9b1c1c"'));

const makeCount = (least: number, most: number) =>
  v.pipe(
    v.number("must be a number"),
    v.integer("must be a whole number"),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );

function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === "";
}

/** An address of the web, or of e-mail: something, one "@", a host with a point in it. */
function isContact(text: string): boolean {
  return isSiteAddress(text) || /^[^\s@<>?&]+@[^\s@<>?&.]+(?:\.[^\s@<>?&.]+)+$/.test(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** What `site.yaml` and the command line may state. Each message completes "KEY …". */
const STATED = v.strictObject(
  {
    title: v.exactOptional(makeLine(LONGEST_TITLE)),
    description: v.exactOptional(makeLine(LONGEST_DESCRIPTION)),
    url: v.exactOptional(v.pipe(TEXT, v.check(isSiteAddress, "must be an address such as https://example.org"))),
    pathPrefix: v.exactOptional(
      v.pipe(
        TEXT,
        v.regex(/^\/(?:[\w.~-]+\/)*$/, 'must start and end with a slash, such as "/archive/"'),
        v.check((text) => !/\/\.{1,2}\//.test(text), 'must not hold "." or ".." as a step'),
      ),
    ),
    language: v.exactOptional(v.pipe(TEXT, v.check(isLanguageTag, 'must be a language tag such as "en" or "pt-BR"'))),
    accent: v.exactOptional(v.strictObject({ light: COLOUR, dark: COLOUR }, "must hold `light` and `dark`")),
    contact: v.exactOptional(
      v.pipe(TEXT, v.check(isContact, "must be an e-mail address, or an address such as https://example.org/contact")),
    ),
    newest: v.exactOptional(makeCount(1, MOST_NEWEST)),
    pageSize: v.exactOptional(makeCount(LEAST_PAGE_SIZE, MOST_PAGE_SIZE)),
  },
  "must be keys and values, such as `title: My archive`",
);

type StatedSite = v.InferOutput<typeof STATED>;

/** Settings that can be given on the command line. */
export type SiteOptions = Pick<StatedSite, "url" | "pathPrefix">;

/** The settings, or a line for each mistake. */
export type ReadSite =
  | { readonly ok: true; readonly site: Site }
  | { readonly ok: false; readonly mistakes: readonly string[] };

type Checked = { readonly stated: StatedSite; readonly mistakes: readonly string[] };

/** The known word that a mistyped one is nearest to, as the end of a message; "" when none is near. */
export function suggestWord(word: string, known: readonly string[]): string {
  const nearest = closestMatch(word, known, { maxDistance: TYPO_DISTANCE });
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}

function describeIssue(issue: v.BaseIssue<unknown>, place: Place): string {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const key = path.at(-1) ?? "";
  const known = Object.keys(path.length > 1 ? DEFAULT_SITE.accent : STATED.entries);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return `${place(path)} is not a setting${suggestWord(key, known) || `; known are ${known.join(", ")}`}`;
  }
  if (issue.type === "strict_object" && issue.received === "undefined") return `${place(path)} is missing`;
  return `${place(path)} ${issue.message}`;
}

function checkStated(data: unknown, place: Place): Checked {
  // A list is an object with the keys 0, 1, 2.
  const result = v.safeParse(STATED, Array.isArray(data) ? null : data);
  if (result.success) return { stated: result.output, mistakes: [] };
  return { stated: {}, mistakes: result.issues.map((issue) => describeIssue(issue, place)) };
}

/** The path of an address is the site's prefix: "https://example.org/archive" stands for "/archive/". */
function splitAddress(stated: StatedSite): StatedSite {
  if (stated.url === undefined) return stated;
  const { origin, pathname } = new URL(stated.url);
  const prefix = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return {
    ...stated,
    url: origin,
    ...(prefix === "/" || stated.pathPrefix !== undefined ? {} : { pathPrefix: prefix }),
  };
}

/**
 * Reads the settings of a site: what the command line states, else `site.yaml`, else the defaults.
 * @param directory Folder that may hold `site.yaml`.
 * @param options What the command line states.
 */
export async function readSite(directory: string, options: SiteOptions = {}): Promise<ReadSite> {
  const file = await readSettingsFile(directory);
  const stated = file.ok ? checkStated(file.data, file.place) : { stated: {}, mistakes: file.mistakes };
  const given = checkStated(options, ([key]) => (key === "url" ? "--url" : "--path-prefix"));
  const mistakes = [...stated.mistakes, ...given.mistakes];
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, site: { ...DEFAULT_SITE, ...splitAddress(stated.stated), ...splitAddress(given.stated) } };
}
