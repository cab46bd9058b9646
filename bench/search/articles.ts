/** Made-up articles whose words are as frequent as a language's: what makes an index large are the many words that are rare. */
import type { Paragraph } from "mdast";
import type { WholeRecord } from "../../src/model.ts";
import { makeRecord } from "../../tests/make-record.ts";
import { makeRandom } from "../articles.ts";

/** As many words as a paper's language has in use, the n-th as often as 1/n (Zipf's law), and as many as a story has. */
const VOCABULARY = 60_000;
export const WORDS = 600;
const PARAGRAPHS = 15;
const SOURCES = 30;
const TOPICS = 60;
const FIRST_YEAR = 2010;
const YEARS = 14;

const SYLLABLES = "ba ke li mo nu ra se ti vo zu da fe gi ho ju la me ni po ru".split(" ");

/** A made-up word for a rank: frequent ones are short. */
export function makeWord(rank: number): string {
  let word = "";
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** A rank by Zipf's law: the inverse of the harmonic sums, which grow as a logarithm. */
const pickRank = (random: number): number => Math.floor(VOCABULARY ** random) - 1;

/** A made-up article of a number. */
export function makeArticle(number: number): WholeRecord {
  const random = makeRandom(number);
  const sentence = (length: number): string => Array.from({ length }, () => makeWord(pickRank(random()))).join(" ");
  const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, "0");
  const paragraph = (): Paragraph => ({
    type: "paragraph",
    children: [{ type: "text", value: `${sentence(WORDS / PARAGRAPHS)}.` }],
  });
  return makeRecord({
    id: `article-${number}`,
    headline: sentence(8),
    published: `${FIRST_YEAR + Math.floor(random() * YEARS)}-${two(12)}-${two(28)}`,
    source: `Source ${Math.floor(SOURCES ** random())}`,
    topics: [`Topic ${Math.floor(TOPICS ** random())}`],
    body: { type: "root", children: Array.from({ length: PARAGRAPHS }, paragraph) },
    ledger: [],
  });
}
