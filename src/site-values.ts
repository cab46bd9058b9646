/** Kinds of values that a setting can have, and what is said of others. */
import * as v from "valibot";
import { readLanguageTag, suggestLanguage } from "./language-tag.ts";
import { LEAST_CONTRAST, measureOnPages, type Scheme } from "./site-colours.ts";

/** Text; YAML takes some for a number or a date, and a key without a value for nothing. */
export const TEXT = v.string(({ input }) =>
  input === null ? "is empty; write its text, or leave its line out" : "must be text; put it in quotes",
);

/**
 * Makes a kind: text of one line.
 * @param longest Characters at most.
 */
export const makeLine = (longest: number) =>
  v.pipe(
    TEXT,
    v.trim(),
    v.nonEmpty("must not be empty"),
    v.maxLength(longest, `must have at most ${longest} characters`),
    v.regex(/^\P{Cc}*$/u, "must be one line"),
  );

/** A colour of CSS, by its digits. */
const COLOUR_DIGITS = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const COLOUR = v.pipe(TEXT, v.regex(COLOUR_DIGITS, 'must be a colour such as "#9b1c1c"'));

/** Rounded down: 4.49 is not 4.5. */
const showContrast = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);

/**
 * Makes a kind: a colour in which links can be read.
 * @param scheme What they stand on.
 */
export const makeLinkColour = (scheme: Scheme) =>
  v.pipe(
    COLOUR,
    v.check(
      (colour) => !COLOUR_DIGITS.test(colour) || measureOnPages(colour, scheme) >= LEAST_CONTRAST,
      ({ input }) =>
        `cannot be read: its contrast on ${scheme} paper is ${showContrast(measureOnPages(input, scheme))} to 1, ` +
        `and readers need ${LEAST_CONTRAST}; take a ${scheme === "light" ? "darker" : "lighter"} colour`,
    ),
  );

/** Makes a kind: a whole number. */
export const makeCount = (least: number, most: number) =>
  v.pipe(
    v.number("must be a number"),
    v.integer("must be a whole number"),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );

/** A check of texts: a language tag. */
export const IS_LANGUAGE = v.check(
  (text: string) => readLanguageTag(text) !== null,
  ({ input }) => `must be a language tag such as "en" or "pt-BR"${suggestLanguage(input)}`,
);

/** An address of the web that others can be put behind. The URL standard takes a space for "%20"; a person who wrote one slipped. */
export function isSiteAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === "";
}

/** Steps of a path that are folders everywhere, and need no encoding. */
const PREFIX = /^\/(?:[\w.~-]+\/)*$/;
const STEPS = 'must hold no other signs than letters from a to z, digits, ".", "_", "~" and "-" between single slashes';

/** Whether an address has a path that can be a site's prefix, or none. */
const hasPrefix = (text: string): boolean => {
  const { pathname } = new URL(text);
  return PREFIX.test(pathname.endsWith("/") ? pathname : `${pathname}/`);
};

/** Says what keeps a text from being a site's address: one of a page is easily taken for it. */
function refuseAddress(text: string): string {
  const plain = "must be an address such as https://example.org";
  const end = text.search(/[?#]/);
  return end !== -1 && isSiteAddress(text.slice(0, end))
    ? `${plain}, behind which those of pages are put; leave out "${text.slice(end)}"`
    : plain;
}

/** Address of a site, with the path below which it stands. */
export const SITE_ADDRESS = v.pipe(
  TEXT,
  v.check(isSiteAddress, ({ input }) => refuseAddress(input)),
  v.check((text) => !isSiteAddress(text) || hasPrefix(text), `has a path, which ${STEPS}`),
);

/** Path below which a site stands. */
export const PATH_PREFIX = v.pipe(
  TEXT,
  v.regex(/^\/(?:.*\/)?$/s, 'must start and end with a slash, such as "/archive/"'),
  v.check((text) => !/^\/.*\/$/s.test(text) || PREFIX.test(text), STEPS),
  v.check((text) => !/\/\.{1,2}\//.test(text), 'must not hold "." or ".." as a step'),
);

/** An address of the web, or of e-mail: something, one "@", a host with a point in it. "mailto:" is set before it where it is linked. */
export function isContact(text: string): boolean {
  return isSiteAddress(text) || /^[^\s@<>?&:]+@[^\s@<>?&.]+(?:\.[^\s@<>?&.]+)+$/.test(text);
}

/** An address of the web, or a path of the site that starts at its own root. */
export function isTarget(text: string): boolean {
  if (text.startsWith("/")) return /^\/(?!\/)[^\s"<>\\]*$/.test(text);
  return !/\s/.test(text) && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Zones by their place alone: "EST" and "+08:00" know no summer time. */
export function isTimeZone(text: string): boolean {
  try {
    return (
      /^(?:UTC|[A-Z][A-Za-z]+\/[\w+/-]+)$/.test(text) && new Intl.DateTimeFormat("en", { timeZone: text }) !== null
    );
  } catch {
    return false;
  }
}

/** A zone of any place, where none is meant that is known. */
const SOME_ZONE = "Asia/Singapore";

/** The zone whose place a text names, "London": its continent is missing, or a letter is small. */
export function suggestTimeZone(text: string): string {
  const place = text.trim().toLowerCase().replaceAll(" ", "_").split("/").at(-1) ?? "";
  const zones = Intl.supportedValuesOf("timeZone");
  return zones.find((zone) => zone.toLowerCase().split("/").at(-1) === place) ?? SOME_ZONE;
}

/** Makes a kind: a list of one kind. */
export const makeList = <Item extends v.GenericSchema>(item: Item) =>
  v.array(item, "must be a list, each in a line after a dash");
