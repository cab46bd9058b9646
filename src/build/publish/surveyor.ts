/** A thread that looks at a published site while another one reads what is remembered of it; see `survey.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { lookAtFolders, type SurveyPlace } from "./look-at-folders.ts";
import { findChanged } from "./manifest.ts";
import type { Surveyed } from "./survey.ts";

// `survey.ts` starts it so.
const { output, cache } = workerData as SurveyPlace;
const tell = (answer: Surveyed): void => parentPort?.postMessage(answer);

tell({ kind: "files", changed: findChanged(output, cache) });
parentPort?.once("message", () => tell({ kind: "folders", seen: lookAtFolders({ output, cache }) }));
