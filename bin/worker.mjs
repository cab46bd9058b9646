/** A thread of a build: loads the program from where the one that started it runs. */
import { workerData } from "node:worker_threads";
import { loadPart } from "./load.mjs";

await loadPart(workerData.program, "worker");
