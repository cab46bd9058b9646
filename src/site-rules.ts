/** What `site.yaml` and the command line may state, and what is said of a mistake. */
import * as v from "valibot";
import { isPagePath, LEAVABLE, type PagePath, WAYS, type Way } from "./site-parts.ts";
import { RIGHTS, RIGHTS_KEYS } from "./site-rights.ts";
import {
  IS_LANGUAGE,
  isContact,
  isTarget,
  isTimeZone,
  makeCount,
  makeLine,
  makeLinkColour,
  makeList,
  PATH_PREFIX,
  SITE_ADDRESS,
  suggestTimeZone,
  TEXT,
} from "./site-values.ts";
import { suggestWord } from "./suggest-word.ts";

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 1000;
const LONGEST_NAME = 100;
const MOST_NEWEST = 100;
const LEAST_PAGE_SIZE = 10;
const MOST_PAGE_SIZE = 500;
/** More would fill a phone's screen. */
const MOST_LINKS = 12;

const sayUnknown = (word: unknown, known: readonly string[]): string => {
  const nearest = typeof word === "string" ? suggestWord(word, known) : "";
  return `holds ${JSON.stringify(word)}${nearest || `; known are ${known.join(", ")}`}`;
};

/** What is said of a part that no site can leave out. The search has a setting of its own, as it is made by another program. */
const sayNoPart = (word: unknown): string =>
  word === "search" ? 'holds "search"; write "search: false" in a line of its own instead' : sayUnknown(word, LEAVABLE);

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

type NavigationItem = Way | PagePath | v.InferOutput<typeof LINK>;

const nameItem = (item: NavigationItem): string =>
  typeof item === "string" ? JSON.stringify(item) : `${JSON.stringify(item.label)} to ${item.url}`;

/** Whether nothing before it leads there by the same words. */
const isFirst = (item: NavigationItem, index: number, all: NavigationItem[]): boolean =>
  all.findIndex((other) => nameItem(other) === nameItem(item)) === index;

/** Each message completes "KEY …". */
const STATED = v.strictObject(
  {
    title: v.exactOptional(makeLine(LONGEST_TITLE)),
    description: v.exactOptional(makeLine(LONGEST_DESCRIPTION)),
    url: v.exactOptional(SITE_ADDRESS),
    pathPrefix: v.exactOptional(PATH_PREFIX),
    language: v.exactOptional(v.pipe(TEXT, IS_LANGUAGE)),
    timeZone: v.exactOptional(
      v.pipe(
        TEXT,
        v.check(
          isTimeZone,
          ({ input }) => `must be a zone by its place, such as "${suggestTimeZone(input)}", or "UTC"`,
        ),
      ),
    ),
    publisher: v.exactOptional(makeLine(LONGEST_NAME)),
    contact: v.exactOptional(
      v.pipe(TEXT, v.check(isContact, "must be an e-mail address, or an address such as https://example.org/contact")),
    ),
    rights: v.exactOptional(RIGHTS),
    accent: v.exactOptional(
      v.strictObject({ light: makeLinkColour("light"), dark: makeLinkColour("dark") }, "must hold `light` and `dark`"),
    ),
    newest: v.exactOptional(makeCount(1, MOST_NEWEST)),
    pageSize: v.exactOptional(makeCount(LEAST_PAGE_SIZE, MOST_PAGE_SIZE)),
    navigation: v.exactOptional(
      v.pipe(
        makeList(v.union([v.picklist(WAYS), v.custom<PagePath>(isPagePath), LINK], ({ input }) => describeLink(input))),
        v.maxLength(MOST_LINKS, `must have at most ${MOST_LINKS} links`),
        v.checkItems(isFirst, ({ input }) => `holds ${nameItem(input)} twice; keep one`),
      ),
    ),
    leaveOut: v.exactOptional(makeList(v.picklist(LEAVABLE, (issue) => sayNoPart(issue.input)))),
    search: v.exactOptional(v.boolean("must be true or false")),
    compress: v.exactOptional(v.boolean("must be true or false")),
  },
  "must be keys and values, such as `title: My archive`",
);

/** The keys that a setting has below its own. */
const INNER_KEYS: Readonly<Record<string, readonly string[]>> = { accent: ["light", "dark"], rights: RIGHTS_KEYS };

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
      return { keys, text: describeIssue(issue, INNER_KEYS[keys[0] ?? ""] ?? []) };
    });
  return { ok: false, mistakes: [...unknown, ...others] };
}
