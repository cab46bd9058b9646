/** Headlines that whoever copied them kept on their lines: "Gale wrecks pier and sinks" / "two trawlers at Skerry", above a blank line. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { endsSentence, startsSmall } from "../sentence.ts";
import type { Line } from "./lines.ts";

/** Such lines stand among a capture's first, and no more of them together. */
const FIRST_RUNS = 3;
const MOST_LINES = 6;
/** A story is what has longer lines, or more of them. Characters. */
const LONGEST = 80;

/** "trawlers at", "water on the": a line that goes on has small words, and one that is no particle; "by Sue van der Berg" has not. UTF-16 units. */
const LONG_WORD = 4;
const FEWEST_SMALL = 2;
/** Lines of one headline are about as long: "Ferry to close for the winter" / "landing has moved by half a metre since spring" has a standfirst. */
const MOST_LONGER = 1.4;
/** "written by Orla Vane": a name ends who wrote, and hardly a headline's line that has but two small words. */
const ENDS_IN_NAME = /(?:^|\s)\p{Lu}\p{Ll}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*$/u;
const YEAR = /\d{4}/;
const ADDRESS = /[@/]/;

/** How many of a capture's first runs may hold such a headline: those above its story, if more stands below. */
export function countHeadRuns(runs: readonly (readonly Line[])[]): number {
  const isStory = (run: readonly Line[]): boolean =>
    run.length > MOST_LINES || run.some(({ text }) => text.length > LONGEST);
  const first = runs.slice(0, FIRST_RUNS + 1).findIndex(isStory);
  return Math.max(0, first);
}

/** Whether a line of such a run goes on with the headline above it. */
export function goesOnInHead({ text }: Line, { text: next }: Line): boolean {
  if (!startsSmall(next) || endsSentence(text) || YEAR.test(next) || ADDRESS.test(next)) return false;
  if (next.length > text.length * MOST_LONGER) return false;
  const words = next.split(" ");
  // "by our marine correspondent"
  if (lexicon.roles.has(foldLabel(words.at(-1) ?? ""))) return false;
  const small = words.filter(startsSmall);
  if (small.length === FEWEST_SMALL && ENDS_IN_NAME.test(next)) return false;
  return small.length >= FEWEST_SMALL && small.some((word) => word.length >= LONG_WORD);
}
