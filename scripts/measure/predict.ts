/** Runs the parser over the corpus. */
import { readFileSync } from "node:fs";
import { listPlainBlocks } from "../../src/cli/print/text.ts";
import type { ArticleRecord } from "../../src/model.ts";
import shipped from "../../src/parse/story/weights.json" with { type: "json" };
import type { Page, Variant } from "./corpus.ts";

/** What the parser says about a page, in the scorer's words. Where it found no article, there is an `id` alone. */
export interface Prediction
  extends Partial<Pick<ArticleRecord, "headline" | "summary" | "authors" | "published" | "source">> {
  readonly id: string;
  readonly variant: Variant;
  readonly body?: string;
  readonly photos?: readonly { readonly caption: string | null; readonly credit: string | null }[];
}

type Parser = typeof import("../../src/parse/index.ts");

/**
 * Loads the parser.
 * @param weights File of other weights than the parser's own. Works once in a process, before the parser is loaded.
 */
export async function loadParser(weights?: string): Promise<Parser> {
  // The parser restores its networks from this object when it is loaded.
  if (weights !== undefined) Object.assign(shipped, JSON.parse(readFileSync(weights, "utf8")));
  return import("../../src/parse/index.ts");
}

/** What the parser makes of a page. */
export function predictPage({ readSeed, parseSeed }: Parser, { gold: { id }, variant, text }: Page): Prediction {
  const read = readSeed(`${id}.txt`, Buffer.from(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!("record" in result)) return { id, variant };
  const { headline, summary, authors, published, source, photos, body } = result.record;
  const blocks = listPlainBlocks(body.children);
  return {
    id,
    variant,
    headline,
    summary,
    authors,
    published,
    source,
    body: blocks.map((block) => block.text).join("\n\n"),
    photos: photos.map(({ caption, credit }) => ({ caption, credit })),
  };
}

/** Predictions as a file holds them: a line of JSON for each page and variant. */
export function formatPredictions(predictions: readonly Prediction[]): string {
  return predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join("");
}
