/** A page's title as browsers show it and clippers write it down: the headline, and beside it whose page it is. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Block, Seed } from "../../model.ts";
import { hasOutletWord } from "../fields/byline/outlets.ts";

/** What parts a headline from the site's name: "Night ferry - The Courier", "夜の船｜港新聞". */
const PARTING = /(?<!\s)\s+(?:[-–—|·•:»«~]|::)\s+|\s?[|｜]\s?/gu;
const BAR = /[|｜]/u;
/** A short headline beside a site's long name: "Fire at depot - The Harrow and District Courier". Words. */
const FEWEST_WORDS = 3;

/** Folds a title or a headline: small letters, and single spaces for signs. */
export const foldTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();

/** A site's name has no more words, nor a section's beside it; one with small words that only an outlet's word tells is shorter. */
const MOST_WORDS = 6;
const MOST_SECTION_WORDS = 3;
const MOST_MIXED_WORDS = 4;
/** Longest word in small letters within a name: "of", "und", "über". UTF-16 units. */
const LONGEST_SMALL = 4;
const CAPITAL = /^["“«]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** "what help can you get?", "夜の船、港に残る": signs of a sentence. */
const SPEAKS = /[?!¿¡？！。、;:]/u;
/** "Harbour.example": a site that is called by its address. */
const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** Whether a part of a title is a site's name by itself: a known one, an address, or one with an outlet's word: "The Harbour Courier". */
function isOutletName(part: string): boolean {
  const folded = foldLabel(part);
  return lexicon.publishers.has(folded) || lexicon.agencies.has(folded) || ADDRESS.test(part) || hasOutletWord(part);
}

/** Whether a part of a title can be the site's name: a known one, or a few words with capitals: "The Courier", "Hafenbote", and not "what help can you get?". */
function isSiteName(part: string): boolean {
  const folded = foldLabel(part);
  if (lexicon.publishers.has(folded) || lexicon.agencies.has(folded) || ADDRESS.test(part)) return true;
  const words = part.split(/\s+/);
  if (SPEAKS.test(part) || words.length > MOST_WORDS || lexicon.sections.has(folded)) return false;
  const small = words.filter((word) => !CAPITAL.test(word));
  const isTitle = small.every((word) => word.length <= LONGEST_SMALL) && small.length * 2 <= words.length;
  return isTitle || (words.length <= MOST_MIXED_WORDS && CAPITAL.test(part) && hasOutletWord(part));
}

/** What a sign that parts stands between. */
const cutParts = (title: string): string[] => title.split(PARTING).filter((part) => part !== "");

/** Whether what a title ends in is the site's name, or a section's and the site's: "| Climate crisis | The Courier". */
function endsInSite(rest: string): boolean {
  const parts = cutParts(rest);
  const isSection = (part: string): boolean =>
    CAPITAL.test(part) && !SPEAKS.test(part) && part.split(/\s+/).length <= MOST_SECTION_WORDS;
  return parts.slice(0, -1).every(isSection) && isSiteName(parts.at(-1) ?? "");
}

/**
 * Whether the front of a title may be the headline and not the site's name: it is as long as what follows, or has the words of a sentence. Of a
 * shorter one an outlet's word tells which is which: "Night ferry - The Harbour Courier", "The Courier - Night Ferry Stays Put".
 */
function isLikelyHeadline(front: string, rest: string): boolean {
  const [own, other] = [foldTitle(front), foldTitle(rest)];
  if (own.length >= other.length || own.split(" ").length >= FEWEST_WORDS) return true;
  return isOutletName(cutParts(rest).at(-1) ?? "") && !isOutletName(front);
}

/**
 * Lists what of a title may be the headline without the site's name, folded: what stands before each sign that parts, and what stands
 * behind the first bar, where the rest can be its name.
 */
function listHeadlines(title: string): string[] {
  const signs = [...title.matchAll(PARTING)];
  const fronts = signs.map(({ index }) => [title.slice(0, index), title.slice(index)] as const);
  const [first] = signs;
  const isBar = first !== undefined && BAR.test(first[0]);
  const behind = isBar ? title.slice(first.index + first[0].length) : "";
  const headlines = fronts
    .filter(([front, rest]) => endsInSite(rest) && isLikelyHeadline(front, rest))
    .map(([front]) => foldTitle(front));
  const site = title.slice(0, first?.index ?? 0);
  return foldTitle(behind).length > foldTitle(site).length && isSiteName(site)
    ? [...headlines, foldTitle(behind)]
    : headlines;
}

/** A block from this length on is prose, and below the second the story has begun: one notice may stand above the headline. UTF-16 units. */
const PROSE = 100;
const PROSE_ABOVE = 1;

/** The blocks that may print a page's headline: headings of the first level, and lines and other headings above the story. */
export function listHeads(blocks: readonly Block[]): readonly Block[] {
  let above = 0;
  return blocks.filter(({ mark, depth, text }) => {
    const isHead = above <= PROSE_ABOVE;
    if (mark === undefined && text.length >= PROSE) above += 1;
    return mark === "heading" ? depth === 1 || isHead : mark === undefined && isHead;
  });
}

/**
 * Finds the block that says a title without the site's name.
 * @param title "Night ferry - The Courier"
 * @param blocks where it is looked for
 * @returns the block that says most of it; null where the title stands there as it is, or no block says so
 */
export function findTitled(title: string, blocks: readonly Block[]): Block | null {
  const headlines = title.search(PARTING) < 0 ? [] : listHeadlines(title);
  if (headlines.length === 0) return null;
  const whole = foldTitle(title);
  let found: Block | null = null;
  for (const block of blocks) {
    if (block.text.length > title.length) continue;
    const text = foldTitle(block.text);
    if (text === whole) return null;
    if (headlines.includes(text) && text.length > (found?.text.length ?? 0)) found = block;
  }
  return found;
}

/**
 * Takes the site's name from a stated headline that the page prints without it.
 * @param seed A seed, with what it states.
 * @param blocks Its blocks.
 */
export function cutSiteName(seed: Seed, blocks: readonly Block[]): Seed {
  const { headline } = seed.stated;
  const printed = headline === undefined ? null : findTitled(headline, listHeads(blocks));
  return printed === null ? seed : { ...seed, stated: { ...seed.stated, headline: printed.text } };
}
