/** What `site.yaml` and the command line may state, and what is said of a mistake. */
import { closestMatch } from "leven";
import * as v from "valibot";

/** What a site can do without. An index takes with it the pages of its names; their names stand without a link then. */
export const LEAVABLE = [
  "sources",
  "publishers",
  "authors",
  "topics",
  "languages",
  "a-z",
  "feeds",
  "downloads",
  "citations",
  "about",
] as const;

/** A part of a site that can be left out. */
export type Leavable = (typeof LEAVABLE)[number];

/** Pages of the site that the navigation can lead to. */
export const WAYS = [
  "years",
  "sources",
  "publishers",
  "authors",
  "topics",
  "languages",
  "a-z",
  "undated",
  "search",
  "downloads",
  "about",
] as const;

/** A page of the site that the navigation can lead to. */
export type Way = (typeof WAYS)[number];

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 1000;
const LONGEST_NAME = 100;
const MOST_NEWEST = 100;
const LEAST_PAGE_SIZE = 10;
const MOST_PAGE_SIZE = 500;
/** More would fill a phone's screen. */
const MOST_LINKS = 12;
/** How many letters a mistyped word may differ in and still be recognised: half of its own at most. */
const TYPO_DISTANCE = 3;

/** The known word that a mistyped one is nearest to, as the end of a message; "" when none is near. */
export function suggestWord(word: string, known: readonly string[]): string {
  const maxDistance = Math.min(TYPO_DISTANCE, Math.ceil(word.length / 2));
  const nearest = closestMatch(word, known, { maxDistance });
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}

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

/** An address of the web, or a path of the site that starts at its own root. */
function isTarget(text: string): boolean {
  if (text.startsWith("/")) return /^\/(?!\/)[^\s"<>\\]*$/.test(text);
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Zones by their place alone: "EST" and "+08:00" know no summer time. */
function isTimeZone(text: string): boolean {
  try {
    return (
      /^(?:UTC|[A-Z][A-Za-z]+\/[\w+/-]+)$/.test(text) && new Intl.DateTimeFormat("en", { timeZone: text }) !== null
    );
  } catch {
    return false;
  }
}

const sayUnknown = (word: unknown, known: readonly string[]): string => {
  const nearest = typeof word === "string" ? suggestWord(word, known) : "";
  return `holds ${JSON.stringify(word)}${nearest || `; known are ${known.join(", ")}`}`;
};

const makeList = <Item extends v.GenericSchema>(item: Item) =>
  v.array(item, "must be a list, each in a line after a dash");

const sayNoSetting = (key: string, known: readonly string[]): string =>
  `is not a setting${suggestWord(key, known) || `; known are ${known.join(", ")}`}`;

/** What is wrong, as the end of a sentence that begins with the key. */
function describeIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  if (issue.type === "strict_object" && issue.expected === "never")
    return sayNoSetting(String(issue.path?.at(-1)?.key), known);
  return issue.type === "strict_object" && issue.received === "undefined" ? "is missing" : issue.message;
}

const LINK = v.strictObject(
  {
    label: makeLine(LONGEST_NAME),
    url: v.pipe(
      TEXT,
      v.check(isTarget, "must be an address such as https://example.org, or a path such as /years/2023/"),
    ),
  },
  (issue) => sayUnknown(issue.input, WAYS),
);

/** What is wrong with a piece of the navigation. */
function describeLink(input: unknown): string {
  const issue = typeof input === "object" ? v.safeParse(LINK, input).issues?.[0] : undefined;
  const key = issue?.path?.[0]?.key;
  if (issue === undefined || key === undefined) return sayUnknown(input, WAYS);
  return `has a link whose ${String(key)} ${describeIssue(issue, Object.keys(LINK.entries))}`;
}

/** Each message completes "KEY …". */
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
    timeZone: v.exactOptional(
      v.pipe(TEXT, v.check(isTimeZone, 'must be a zone by its place, such as "Asia/Singapore", or "UTC"')),
    ),
    publisher: v.exactOptional(makeLine(LONGEST_NAME)),
    contact: v.exactOptional(
      v.pipe(TEXT, v.check(isContact, "must be an e-mail address, or an address such as https://example.org/contact")),
    ),
    accent: v.exactOptional(v.strictObject({ light: COLOUR, dark: COLOUR }, "must hold `light` and `dark`")),
    newest: v.exactOptional(makeCount(1, MOST_NEWEST)),
    pageSize: v.exactOptional(makeCount(LEAST_PAGE_SIZE, MOST_PAGE_SIZE)),
    navigation: v.exactOptional(
      v.pipe(
        makeList(v.union([v.picklist(WAYS), LINK], ({ input }) => describeLink(input))),
        v.maxLength(MOST_LINKS, `must have at most ${MOST_LINKS} links`),
      ),
    ),
    leaveOut: v.exactOptional(makeList(v.picklist(LEAVABLE, (issue) => sayUnknown(issue.input, LEAVABLE)))),
    search: v.exactOptional(v.boolean("must be true or false")),
    compress: v.exactOptional(v.boolean("must be true or false")),
  },
  "must be keys and values, such as `title: My archive`",
);

/** The keys of a colour. */
const ACCENTS = ["light", "dark"];

/** Settings as they are stated. */
export type StatedSite = v.InferOutput<typeof STATED>;

/** The settings that can be stated, in the order in which documents list them. */
export const SETTINGS: readonly string[] = Object.keys(STATED.entries);

/** Settings that can be stated and are right; or what is wrong, each with the keys that lead to it. */
export type CheckedSettings =
  | { readonly ok: true; readonly stated: StatedSite }
  | { readonly ok: false; readonly mistakes: readonly { readonly keys: readonly string[]; readonly text: string }[] };

/** The library names the first unknown key alone; a person wants to know of all. */
function findUnknown(data: unknown): string[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  return Object.keys(data).filter((key) => !SETTINGS.includes(key));
}

const isUnknown = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === "strict_object" && issue.expected === "never" && issue.path?.length === 1;

/**
 * Checks settings.
 * @param data What is stated, such as YAML gave it.
 */
export function checkSettings(data: unknown): CheckedSettings {
  // A list is an object with the keys 0, 1, 2.
  const result = v.safeParse(STATED, Array.isArray(data) ? null : data);
  if (result.success) return { ok: true, stated: result.output };
  const unknown = findUnknown(data).map((key) => ({ keys: [key], text: sayNoSetting(key, SETTINGS) }));
  const others = result.issues
    .filter((issue) => !isUnknown(issue))
    .map((issue) => {
      const keys = (issue.path ?? []).map((item) => String(item.key));
      return { keys, text: describeIssue(issue, ACCENTS) };
    });
  return { ok: false, mistakes: [...unknown, ...others] };
}
