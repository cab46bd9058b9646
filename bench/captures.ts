/** Made-up captures in the shape of a real one: promo, repeated caption, credit, broken sentence, sign-off, date. */

const NOUNS =
  "harbour wall ferry council winter school island mayor budget storm road bridge court engine river market".split(" ");
const VERBS = "mends leaves crosses refuses finds counts opens closes carries follows answers measures".split(" ");
const OTHERS =
  "slowly again before after without under beyond the a its their every second old late narrow public".split(" ");
const CITIES = ["BERLIN", "NAIROBI", "LIMA", "OSLO", "HANOI", "DUBLIN"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** About as many words as an agency's story has. */
const PARAGRAPHS = 14;
const WORDS_IN_PARAGRAPH = 42;
const DAYS = 28;
const FIRST_YEAR = 2014;
const YEARS = 10;

/** Numbers from 0 to 1 that look random and are the same each time (xorshift, 32 bits). */
function makeRandom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Makes a capture.
 * @param number Which one: the same number gives the same text.
 */
export function makeCapture(number: number): string {
  const random = makeRandom(number);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  const phrase = (length: number): string =>
    Array.from({ length }, (_, place) => pick([OTHERS, NOUNS, VERBS][place % 3] ?? NOUNS)).join(" ");
  const sentence = (length: number): string => {
    const text = phrase(length);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 3 }, () => sentence(WORDS_IN_PARAGRAPH / 3)).join(" ");
  const caption = sentence(16);
  const date = `${1 + Math.floor(random() * DAYS)} ${pick(MONTHS)} ${FIRST_YEAR + Math.floor(random() * YEARS)}`;
  const body = Array.from({ length: PARAGRAPHS }, paragraph);
  const blocks = [
    `${sentence(8).slice(0, -1)} ${number}`,
    `Published ${date}`,
    "Sign up now: Get the news of the harbour in your inbox",
    caption,
    caption,
    "PHOTO: REUTERS",
    `${pick(CITIES)} (Reuters) - ${body[0]}`,
    ...body.slice(1, 6),
    "In January,",
    `${phrase(6)} agreed to comply`,
    `with ${phrase(14)}, the harbour master said.`,
    ...body.slice(6, -1),
    `${body.at(-1)} REUTERS`,
    "See more on",
  ];
  return `${blocks.join("\n\n")}\n`;
}
