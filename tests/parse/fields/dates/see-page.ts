/** Pages in short, of which tests say what each block is: `#` a headline, `|` a paragraph, `=` the page's time, `@` a byline, and no mark else. */
import type { Label } from "../../../../src/model.ts";
import { type FieldContext, seeCapture } from "../../../../src/parse/fields/context.ts";
import { findDates } from "../../../../src/parse/fields/dates/find-dates.ts";

const MARKS: Readonly<Record<string, Label>> = {
  "#": "headline",
  "|": "paragraph",
  "=": "time",
  ">": "related",
  "@": "byline",
};

export const HEAD = "# Harbour wall to be rebuilt after the storm";

const STONES = ["of granite", "of slate", "of basalt", "from the old mole", "from Millbrook", "with the date on it"];
/** A story of so many paragraphs, each a sentence. */
export const tellStory = (length: number): string[] =>
  Array.from({ length }, (_, at) => `| The masons laid a stone ${STONES[at % STONES.length]} before the tide came in.`);

const OFFERS = ["Tides and winds", "Ferry times", "Letters", "Harbour services", "Births and deaths"];
/** So many lines of what a page offers. */
export const listOffers = (length: number): string[] =>
  Array.from({ length }, (_, at) => OFFERS[at % OFFERS.length] ?? "");

/** A page, with the story known. */
export function seePage(blocks: readonly string[], language = "en"): FieldContext {
  const isMarked = (block: string): boolean => block[1] === " " && block.charAt(0) in MARKS;
  const texts = blocks.map((block) => (isMarked(block) ? block.slice(2) : block));
  return seeCapture(
    texts,
    blocks.map((block) => (isMarked(block) ? (MARKS[block.charAt(0)] ?? null) : null)),
    language,
  );
}

/** When a page says that it came out, and that it was changed. */
export function datePage(blocks: readonly string[], language = "en"): [string | null, string | null] {
  const { published, updated } = findDates(seePage(blocks, language), null);
  return [published?.value ?? null, updated?.value ?? null];
}

/** When a page says that it came out. */
export const dayOfPage = (blocks: readonly string[], language = "en"): string | null => datePage(blocks, language)[0];
