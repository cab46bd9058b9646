/** How well the parser reads sites that its model has not seen: each fold of sites is read by a model learnt without it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../checks.ts";
import { readPages } from "../measure/corpus.ts";
import type { Prediction } from "../measure/predict.ts";

import { keyPublisher, spreadPublishers } from "./folds.ts";
import type { Study } from "./lessons.ts";
import { type StoredModel, trainModel } from "./stored-model.ts";

/** A fifth of the sites is held back at a time. */
const FOLDS = 5;

/** Predictions for all dev pages: by models that have not seen their sites, and by models that have. */
export interface CrossValidated {
  readonly held: readonly Prediction[];
  readonly seen: readonly Prediction[];
}

/** Reads all dev pages with a model, in a process of its own: the parser loads its weights once. */
function predictWith(model: StoredModel, corpus: string): Prediction[] {
  const folder = mkdtempSync(join(tmpdir(), "cuttings-fold-"));
  const [weights, predictions] = [join(folder, "weights.json"), join(folder, "predictions.jsonl")];
  try {
    writeFileSync(weights, JSON.stringify(model));
    const options = ["--corpus", corpus, "--weights", weights, "--predictions", predictions];
    const { status, stderr } = spawnSync(process.execPath, ["bin/setup.mjs", "scripts/measure.ts", ...options], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`a fold could not be read: ${stderr}`);
    const lines = readFileSync(predictions, "utf8").split("\n").filter(Boolean);
    return lines.map((line): Prediction => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Trains a model for each fold of sites and reads the fold with it.
 * @param corpus The corpus's folder, absolute.
 * @param lessons All lessons; those of a fold's sites are left out for it, from both parts of the corpus.
 * @param log Is told how far it is.
 */
export function crossValidate(corpus: string, lessons: readonly Study[], log: (line: string) => void): CrossValidated {
  const publishers = new Map(readPages(corpus, "dev").map(({ gold }) => [gold.id, keyPublisher(gold.site)]));
  const folds = spreadPublishers([...publishers.values()], FOLDS);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => {
    const known = lessons.filter(({ publisher }) => folds.get(publisher) !== fold);
    log(`fold ${fold + 1} of ${FOLDS}: ${known.length} lessons`);
    const model = trainModel(known, log);
    return predictWith(model, corpus).map((prediction) => ({
      prediction,
      // The page's own fold comes after this one: each page is taken once as seen, too.
      distance: ((folds.get(publishers.get(prediction.id) ?? "") ?? 0) - fold + FOLDS) % FOLDS,
    }));
  });
  const take = (wanted: number): Prediction[] =>
    byFold.flatMap((all) => all.filter(({ distance }) => distance === wanted).map(({ prediction }) => prediction));
  return { held: take(0), seen: take(1) };
}
