/** Scores predictions with the corpus's own scorer. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { VARIANTS, type Variant } from "./corpus.ts";
import { readFigures, type ScoredGroup, type VariantFigures } from "./floors.ts";
import type { Prediction } from "./predict.ts";

/** What is used of the corpus's score.mjs. */
interface Scorer {
  readonly loadGold: (folder: string) => readonly unknown[];
  readonly score: (
    gold: readonly unknown[],
    predictions: readonly Prediction[],
  ) => { readonly groups: Readonly<Record<string, ScoredGroup>> };
  readonly table: (groups: Readonly<Record<string, ScoredGroup>>) => string;
}

/** The scorer's tables, ready to print, and the figures over all pages. */
export interface Scores {
  readonly tables: string;
  readonly figures: VariantFigures;
}

/**
 * Scores predictions for all dev pages.
 * @param corpus The corpus's folder.
 * @param predictions One for each page and variant; a page without one counts as empty.
 */
export async function scorePredictions(corpus: string, predictions: readonly Prediction[]): Promise<Scores> {
  const { loadGold, score, table }: Scorer = await import(pathToFileURL(resolve(corpus, "score.mjs")).href);
  const gold = loadGold(join(corpus, "dev"));
  const groupsOf = (variant: Variant): Readonly<Record<string, ScoredGroup>> =>
    score(
      gold,
      predictions.filter((prediction) => prediction.variant === variant),
    ).groups;
  const scored = VARIANTS.map((variant) => ({ variant, groups: groupsOf(variant) }));
  const tables = scored.map(({ variant, groups }) => `${variant} variant\n${table(groups)}`);
  const figures = scored.map(({ variant, groups }) => [variant, readFigures(groups["all"])]);
  return { tables: tables.join("\n\n"), figures: Object.fromEntries(figures) };
}
