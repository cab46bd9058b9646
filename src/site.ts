/** The settings of a site. One place for all of them; `site.yaml` and the command line change them. */
import { type Place, readSettingsFile, type SettingsFile } from "./site-file.ts";
import type { Leavable, OwnLink, OwnPageLink, PagePath, Way } from "./site-parts.ts";
import type { Rights } from "./site-rights.ts";
import { checkSettings, type StatedSite } from "./site-rules.ts";

export interface Site {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the site without its path prefix and without a slash at the end, or null while it is not known. */
  readonly url: string | null;
  /** Starts and ends with a slash: `/` or `/archive/`. */
  readonly pathPrefix: string;
  /** BCP 47, of what these settings say: title, description, own links. The words around are English. */
  readonly language: string;
  /** IANA name of the zone of times that state none; null where that is not known. Feeds need a zone, and take UTC then. */
  readonly timeZone: string | null;
  /** Whose pages the captures are of that name no publisher; null where that is not known. */
  readonly publisher: string | null;
  /** What may be done with the texts; null for the word that they belong to those who published them. */
  readonly rights: Rights | null;
  /** CSS colour of links and marks, light and dark scheme. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** How many articles a front page shows. */
  readonly newest: number;
  /** How many articles a page of a listing shows. */
  readonly pageSize: number;
  /** What stands at the top of every page, in this order; null for the ways that most readers take. */
  readonly navigation: readonly (Way | OwnLink | PagePath)[] | null;
  /** Parts of a site that this one does without. */
  readonly leaveOut: readonly Leavable[];
  /** Where readers tell mistakes: an address of the web or of e-mail; null while there is none. */
  readonly contact: string | null;
  /** Whether compressed copies stand beside the files. */
  readonly compress: boolean;
  /** Hashes of the style sheet, scripts and fonts, by name: a build says what stands in their paths. */
  readonly assets: Readonly<Record<string, string>>;
  /** Whether there is a search page: a build that made an index says so. */
  readonly search: boolean;
  /** Pages of a person's own, in the order in which they are listed: a build that read them says so. */
  readonly ownPages: readonly OwnPageLink[];
}

export const DEFAULT_SITE: Site = {
  title: "Cuttings",
  description: "An archive of news articles, read from captures of their pages.",
  url: null,
  pathPrefix: "/",
  language: "en",
  timeZone: null,
  publisher: null,
  rights: null,
  accent: { light: "#9b1c1c", dark: "#ff9b8f" },
  newest: 12,
  pageSize: 50,
  navigation: null,
  leaveOut: [],
  contact: null,
  compress: false,
  assets: {},
  search: false,
  ownPages: [],
};

/** Settings that can be given on the command line. */
export type SiteOptions = Pick<StatedSite, "url" | "pathPrefix">;

/** The settings, or a line for each mistake. */
export type ReadSite =
  | {
      readonly ok: true;
      readonly site: Site;
      /** Whether a search is wanted. */
      readonly search: boolean;
      /** Where the address of each entry of the navigation is stated. */
      readonly linkPlaces: readonly string[];
    }
  | { readonly ok: false; readonly mistakes: readonly string[] };

type Checked = { readonly stated: StatedSite; readonly mistakes: readonly string[] };

/** A person mends a file from its top. */
const lineOf = (mistake: string): number => Number(/^[^:]*:(\d+):/.exec(mistake)?.[1] ?? 0);

/** The path that an address has in it, "/" where it has none. */
function readPath(url: string): string {
  const { pathname } = new URL(url);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

/** Two paths below one address: neither can be meant to be lost. */
function findTwoPaths({ url, pathPrefix }: StatedSite, place: Place): string[] {
  const path = url === undefined ? "/" : readPath(url);
  if (path === "/" || pathPrefix === undefined || pathPrefix === path) return [];
  return [
    `${place(["pathPrefix"])} says ${pathPrefix}, and the address says ${path}; leave the path to one of the two`,
  ];
}

function checkStated(data: unknown, place: Place): Checked {
  const checked = checkSettings(data);
  if (checked.ok) return { stated: checked.stated, mistakes: findTwoPaths(checked.stated, place) };
  const mistakes = checked.mistakes.map(({ keys, text }) => `${place(keys)} ${text}`);
  return { stated: {}, mistakes: mistakes.sort((a, b) => lineOf(a) - lineOf(b)) };
}

/** What the file states: a title that YAML cut short is a mistake, too. */
function checkFile({ data, place, losses }: Extract<SettingsFile, { readonly ok: true }>): Checked {
  const { stated, mistakes } = checkStated(data, place);
  const lines = losses.map(lineOf);
  const others = mistakes.filter((mistake) => !lines.includes(lineOf(mistake)));
  return { stated, mistakes: [...losses, ...others].sort((a, b) => lineOf(a) - lineOf(b)) };
}

/** The path of an address is the site's prefix: "https://example.org/archive" stands for "/archive/". */
function splitAddress(stated: Omit<StatedSite, "search">): Partial<Site> {
  if (stated.url === undefined) return stated;
  const { origin } = new URL(stated.url);
  const prefix = readPath(stated.url);
  return {
    ...stated,
    url: origin,
    ...(prefix === "/" || stated.pathPrefix !== undefined ? {} : { pathPrefix: prefix }),
  };
}

/** An address on the command line comes with its own path: one that the file's address has is not that of a preview on another host. */
function leaveAddress(own: Omit<StatedSite, "search">, given: StatedSite): Omit<StatedSite, "search"> {
  const { url: _, ...others } = own;
  return given.url === undefined ? own : others;
}

/**
 * Reads the settings of a site: what the command line states, else `site.yaml`, else the defaults.
 * @param directory Folder that may hold `site.yaml`.
 * @param options What the command line states.
 * @param shown What people call the file.
 */
export async function readSite(directory: string, options: SiteOptions = {}, shown?: string): Promise<ReadSite> {
  const file = await readSettingsFile(directory, shown);
  const stated = file.ok ? checkFile(file) : { stated: {}, mistakes: file.mistakes };
  const given = checkStated(options, ([key]) => (key === "url" ? "--url" : "--path-prefix"));
  const mistakes = [...stated.mistakes, ...given.mistakes];
  if (mistakes.length > 0) return { ok: false, mistakes };
  const { search = true, ...own } = stated.stated;
  const linkPlaces = file.ok
    ? (own.navigation ?? []).map((item, index) =>
        file.place(["navigation", String(index), ...(typeof item === "string" ? [] : ["url"])]),
      )
    : [];
  const site = { ...DEFAULT_SITE, ...splitAddress(leaveAddress(own, given.stated)), ...splitAddress(given.stated) };
  return { ok: true, site, search, linkPlaces };
}
