/** A page's title as browsers show it and clippers write it down: the headline, and beside it whose page it is. */
import type { Block, Seed } from "../model.ts";

/** What parts a headline from the site's name: "Night ferry - The Courier", "夜の船｜港新聞". */
const PARTING = /(?<!\s)\s+(?:[-–—|·•:»«~]|::)\s+|\s?[|｜]\s?/gu;
const BAR = /[|｜]/u;
/** A short headline beside a site's long name: "Fire at depot - The Harrow and District Courier". Words. */
const FEWEST_WORDS = 3;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();

/**
 * Lists what of a title may be the headline without the site's name, folded: what stands before each sign that parts, and what stands
 * behind the first bar. A part that is shorter than what it leaves out, and of few words, is as likely the site's name.
 */
function listHeadlines(title: string): string[] {
  const signs = [...title.matchAll(PARTING)];
  const fronts = signs.map(({ index }) => [title.slice(0, index), title.slice(index)] as const);
  const [first] = signs;
  const isBar = first !== undefined && BAR.test(first[0]);
  const behind = isBar ? title.slice(first.index + first[0].length) : "";
  const headlines = fronts
    .map(([front, rest]) => [fold(front), fold(rest)] as const)
    .filter(([front, rest]) => front.length >= rest.length || front.split(" ").length >= FEWEST_WORDS)
    .map(([front]) => front);
  const site = fold(title.slice(0, first?.index ?? 0));
  return fold(behind).length > site.length ? [...headlines, fold(behind)] : headlines;
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
  const whole = fold(title);
  let found: Block | null = null;
  for (const block of blocks) {
    if (block.text.length > title.length) continue;
    const text = fold(block.text);
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
  const printed = headline === undefined ? null : findTitled(headline, blocks);
  return printed === null ? seed : { ...seed, stated: { ...seed.stated, headline: printed.text } };
}
