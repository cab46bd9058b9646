/** `npm run measure`: how well the parser reads the practice corpus, against floors that only rise. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./checks.ts";
import { DEFAULT_CORPUS, hasCorpus, readPages } from "./measure/corpus.ts";
import { describeFall, findFalls, raiseFloors, type VariantFigures } from "./measure/floors.ts";
import { readOptions } from "./measure/options.ts";
import { formatPredictions, loadParser, type Prediction, predictPage } from "./measure/predict.ts";
import { scorePredictions } from "./measure/score.ts";

const FLOORS = join(ROOT, "bench/floors.json");
const FELL = 1;

const values = readOptions("measure", {
  options: {
    /** The corpus's folder. */
    corpus: { type: "string", default: join(ROOT, DEFAULT_CORPUS) },
    /** Writes the floors that have risen. */
    raise: { type: "boolean", default: false },
    /** Measures with the weights of this file; floors are left alone. */
    weights: { type: "string" },
    /** Writes what the parser made of each page into this file, a line of JSON each, for the corpus's own scorer. */
    predictions: { type: "string" },
  },
});

/** Compares with the floors, and raises them if that is asked for. */
function holdFloors(figures: VariantFigures): void {
  const floors: VariantFigures = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, "utf8")) : {};
  const falls = findFalls(floors, figures);
  if (values.raise) {
    writeFileSync(FLOORS, `${JSON.stringify(raiseFloors(floors, figures), null, 2)}\n`);
    console.log("Wrote bench/floors.json: floors that were lower than the figures above have risen.");
  }
  if (falls.length === 0) {
    console.log("No figure is below its floor in bench/floors.json.");
    return;
  }
  for (const fall of falls) console.error(`measure: ${describeFall(fall)}`);
  console.error("measure: find the change that lost it (npm run explain shows how a capture is read), and mend it.");
  process.exitCode = FELL;
}

async function measureCorpus(): Promise<void> {
  const parser = await loadParser(values.weights);
  const predictions = readPages(values.corpus, "dev").map((page): Prediction => predictPage(parser, page));
  if (values.predictions !== undefined) {
    writeFileSync(values.predictions, formatPredictions(predictions));
  }
  const { tables, figures } = await scorePredictions(values.corpus, predictions);
  const refused = predictions.filter(({ body }) => body === undefined).length;
  console.log(`${tables}\n`);
  if (refused > 0) console.log(`${refused} captures were read as no article, and count as empty.`);
  console.log("The story model has learnt from these pages: for pages it has not seen, npm run train -- --folds.");
  if (values.weights === undefined) holdFloors(figures);
}

if (hasCorpus(values.corpus)) await measureCorpus();
else
  console.log(
    `Nothing was measured: there is no practice corpus in ${values.corpus}. Name its folder with --corpus DIR.`,
  );
