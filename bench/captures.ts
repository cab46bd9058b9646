import { makeArticle, printDate } from "./articles.ts";

/** So many paragraphs stand above the broken sentence. */
const ABOVE = 6;

/**
 * Makes a capture in the shape of a real one: promo, repeated caption, credit, broken sentence, sign-off, date.
 * @param number Which one: the same number gives the same text.
 */
export function makeCapture(number: number): string {
  const { headline, author, source, city, date, caption, paragraphs, broken } = makeArticle(number);
  const blocks = [
    headline,
    `By ${author}`,
    `Published ${printDate(date)}`,
    "Sign up now: Get the news of the harbour in your inbox",
    caption,
    caption,
    `PHOTO: ${source.toUpperCase()}`,
    `${city} (${source}) - ${paragraphs[0]}`,
    ...paragraphs.slice(1, ABOVE),
    ...broken,
    ...paragraphs.slice(ABOVE, -1),
    `${paragraphs.at(-1)} ${source.toUpperCase()}`,
    "See more on",
  ];
  return `${blocks.join("\n\n")}\n`;
}
