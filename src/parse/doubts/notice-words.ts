/** How lines of notices are compared with the lexicon's: "Page not found", "Subscribe to read the full story". */
import { foldText, lexicon } from "../../lexicon/index.ts";

const NUMBERS = /\d[\d.,]*/gu;

/** Numbers in a notice are all alike, "You have 2 free articles left"; of "残り0文字" nothing is left to be read. */
const foldNumbers = (text: string): string => foldText(text).replace(NUMBERS, (digits) => (digits === "0" ? "0" : "#"));

const TITLES: ReadonlySet<string> = new Set(lexicon.phrases.noticeTitles.map(foldText));
const OPENINGS: readonly string[] = lexicon.phrases.noticeOpenings.map(foldNumbers);
/** By this many of their first characters. */
const KEY_LENGTH = 3;
const PAYWALLS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const words of lexicon.phrases.paywalls.map(foldNumbers)) {
    const key = words.slice(0, KEY_LENGTH);
    found.set(key, [...(found.get(key) ?? []), words]);
  }
  return found;
})();

/** A title longer than this is none of a notice. UTF-16 units. */
const LONGEST_TITLE = 100;
/** So much of a line is compared: a notice opens with its words, and says in its first sentences what is to be had. */
const COMPARED = 300;
/** "404 – Page not found": what a title's number stands before. */
const CODE = /^(?:\p{L}+ )?[45]\d\d ?[:.|–—-] ?/u;
/** "Page not found | The Tollan Courier": the site's name behind a title. */
const SITE = / (?:[|–—·•]|-) [^|–—·•]{2,30}$/u;
const STOPS = /^[\s!¡¿"'“„«»]+|(?<![\s.!?…。！？"'”»:])[\s.!?…。！？"'”»:]+$/gu;
const MOST_OF_SITE = 4;

/**
 * Tells whether a line is the title of an error, consent or login page, whole.
 * @param line Any line.
 */
export function isNoticeTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE) return false;
  const title = foldText(line).replace(STOPS, "");
  if (TITLES.has(title)) return true;
  const plain = title.replace(CODE, "").replace(STOPS, "");
  if (plain !== title && TITLES.has(plain)) return true;
  const site = SITE.exec(plain)?.[0] ?? "";
  if (site === "" || site.trim().split(" ").length > MOST_OF_SITE + 1) return false;
  return TITLES.has(plain.slice(0, -site.length).replace(STOPS, ""));
}

/**
 * Tells whether a paragraph begins as such a page's first does.
 * @param text Any text.
 */
export function opensNotice(text: string): boolean {
  const start = foldNumbers(text.slice(0, COMPARED)).replace(/^[\s!¡¿]+/u, "");
  return OPENINGS.some((opening) => start.startsWith(opening));
}

/**
 * Tells whether a line says that the rest of a story is to be paid for.
 * @param text Any text.
 */
export function namesPaywall(text: string): boolean {
  const line = foldNumbers(text.slice(0, COMPARED));
  for (let at = 0; at + KEY_LENGTH <= line.length; at += 1) {
    const words = PAYWALLS.get(line.slice(at, at + KEY_LENGTH));
    if (words?.some((each) => line.startsWith(each, at))) return true;
  }
  return false;
}
