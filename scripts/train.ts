/** `npm run train`: teaches the story model from the practice corpus and writes src/parse/story/weights.json. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "./checks.ts";
import { DEFAULT_CORPUS, hasCorpus } from "./measure/corpus.ts";
import { readOptions } from "./measure/options.ts";
import { formatPredictions } from "./measure/predict.ts";
import { scorePredictions } from "./measure/score.ts";
import { readCourse } from "./train/course.ts";
import { crossValidate } from "./train/cross-validate.ts";
import { trainBeside, trainSeams, trainSecond } from "./train/networks.ts";
import { replaceAgain, replaceBeside, replaceSeams, type StoredModel, trainModel } from "./train/stored-model.ts";

const WEIGHTS = join(ROOT, "src/parse/story/weights.json");
const FAILED = 2;

const values = readOptions("train", {
  options: {
    /** The corpus's folder. */
    corpus: { type: "string", default: join(ROOT, DEFAULT_CORPUS) },
    /** Prints figures for sites that were held back, and writes nothing. */
    folds: { type: "boolean", default: false },
    /** With `--folds`: a file for what was read of the sites held back, a line of JSON for each page and variant. */
    predictions: { type: "string" },
    /** Trains the networks that read a capture again, alone. */
    again: { type: "boolean", default: false },
    /** Trains the joins alone, and keeps the labels' weights as they are. */
    joins: { type: "boolean", default: false },
    /** Trains the network that reads what stands beside the story, alone. */
    beside: { type: "boolean", default: false },
    /** Where the weights are written. */
    output: { type: "string", default: WEIGHTS },
  },
});

const log = (line: string): void => console.error(line);

async function printFolds(corpus: string): Promise<void> {
  const { held, seen } = crossValidate(corpus, readCourse(corpus), log);
  if (values.predictions !== undefined) writeFileSync(values.predictions, formatPredictions(held));
  const [unseen, known] = [await scorePredictions(corpus, held), await scorePredictions(corpus, seen)];
  console.log(`Sites that the model has not seen\n\n${unseen.tables}\n\nSites that it has seen\n\n${known.tables}`);
}

const readModel = (): StoredModel => JSON.parse(readFileSync(WEIGHTS, "utf8"));

function makeModel(corpus: string): StoredModel {
  const lessons = readCourse(corpus);
  if (!values.again && !values.joins && !values.beside) return trainModel(lessons, log);
  let model = readModel();
  if (values.again) model = replaceAgain(model, trainSecond(lessons, log));
  if (values.joins) model = replaceSeams(model, trainSeams(lessons, log));
  if (values.beside) model = replaceBeside(model, trainBeside(lessons, model.seams, log));
  return model;
}

function writeWeights(corpus: string): void {
  const model = makeModel(corpus);
  writeFileSync(values.output, `${JSON.stringify(model)}\n`);
  log(`Wrote ${values.output}. Now run npm run measure and npm test.`);
}

const corpus = resolve(values.corpus);
if (!hasCorpus(corpus)) {
  console.error(`train: there is no practice corpus in ${corpus}; name its folder with --corpus DIR`);
  process.exitCode = FAILED;
} else if (values.folds) await printFolds(corpus);
else writeWeights(corpus);
