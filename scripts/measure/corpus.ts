/** The practice corpus: captures of real pages beside what each page holds. It is read, and nothing of it is kept here. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the corpus lies if nobody says otherwise, from the project's folder. */
export const DEFAULT_CORPUS = "../shared/corpus";

/** The two captures of a page: the article's part alone, and all that the page shows. */
export const VARIANTS = ["article", "page"] as const;

export type Variant = (typeof VARIANTS)[number];

/** What a page really holds, in the corpus's words; an absent field is unknown. */
export interface Gold {
  readonly id: string;
  readonly set: string;
  readonly site: string;
  readonly lang: string;
  readonly headline: string;
  readonly summary?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  /** Paragraphs with an empty line between two. */
  readonly body: string;
  readonly captions?: readonly string[];
  readonly credits?: readonly string[];
  /** Labelled by agreement of tools, not by people. */
  readonly silver?: boolean;
}

/** A page of the corpus. */
export interface Page {
  readonly gold: Gold;
  readonly variant: Variant;
  /** The capture's text. */
  readonly text: string;
}

const GOLD_ENDING = ".gold.json";

/** Whether there is a corpus in a folder. */
export const hasCorpus = (folder: string): boolean =>
  existsSync(join(folder, "score.mjs")) && existsSync(join(folder, "dev"));

/**
 * Reads all pages of one part of the corpus, in the order of their files, both variants of a page together.
 * @param folder The corpus's folder.
 * @param part "dev" (labelled by people) or "silver" (by agreement of tools).
 */
export function readPages(folder: string, part: "dev" | "silver"): Page[] {
  const root = join(folder, part);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(GOLD_ENDING));
  return files.sort().flatMap((file) => {
    const gold: Gold = JSON.parse(readFileSync(join(root, file), "utf8"));
    const stem = join(root, file.slice(0, -GOLD_ENDING.length));
    return VARIANTS.map((variant) => ({ gold, variant, text: readFileSync(`${stem}.${variant}.txt`, "utf8") }));
  });
}
