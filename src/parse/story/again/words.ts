import type { Facts } from "../../scan/facts.ts";
import type { Capture } from "../capture.ts";
import { countStep, type Emit, type Registry, scale, stepOf } from "../registry.ts";
import { listCells, VOCABULARY } from "../vocabulary.ts";
import type { Told } from "./told.ts";

/** So many content words of a block are counted, and compared. */
const MOST_COUNTED = 400;
const MOST_COMPARED = 60;
/** Uses from which on a word is one of the body's, or of the furniture's. */
const USED = 0.5;

/** By cell: how often the body is hoped to use its words, how often the capture does, whether the headline does. Emptied for each capture. */
const inBody = new Float64Array(VOCABULARY);
const inAll = new Uint32Array(VOCABULARY);
const inHeadline = new Uint8Array(VOCABULARY);
/** By cell: how often the block that is looked at uses its words. Noughts between two blocks. */
const inBlock = new Uint16Array(VOCABULARY);

function countUses({ words, facts }: Capture, { bodies, headline }: Told): void {
  inBody.fill(0);
  inAll.fill(0);
  inHeadline.fill(0);
  for (let i = 0; i < facts.length; i += 1) {
    const body = bodies[i] as number;
    const { cells, count } = listCells(words, facts[i] as Facts, MOST_COUNTED);
    for (let k = 0; k < count; k += 1) {
      const cell = cells[k] as number;
      inBody[cell] = (inBody[cell] as number) + body;
      inAll[cell] = (inAll[cell] as number) + 1;
      if (i === headline) inHeadline[cell] = 1;
    }
  }
}

/** Whether the body, the furniture or the headline uses a block's content words elsewhere; of a long block only its first words are looked at. */
export function wordFeatures(registry: Registry): (told: Told, capture: Capture) => (i: number, emit: Emit) => void {
  const shared = scale(registry, "share of words that the body uses", [0.01, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9]);
  const sharedCount = scale(registry, "words that the body uses", [1, 2, 3, 5, 8, 13]);
  const foreign = scale(registry, "share of words that the furniture alone uses", [0.01, 0.15, 0.3, 0.45, 0.6]);
  const lean = scale(registry, "how far words lean to the body", [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  const titled = scale(registry, "words that the headline uses", [1, 2, 3, 5]);
  return (told, capture) => {
    countUses(capture, told);
    return (i, emit) => {
      const { cells, count } = listCells(capture.words, capture.facts[i] as Facts, MOST_COMPARED);
      if (count === 0) return;
      for (let k = 0; k < count; k += 1) inBlock[cells[k] as number] = (inBlock[cells[k] as number] as number) + 1;
      const own = told.bodies[i] as number;
      let [all, ofBody, ofFurniture, leaning, known, ofHeadline] = [0, 0, 0, 0, 0, 0];
      for (let k = 0; k < count; k += 1) {
        const cell = cells[k] as number;
        const times = inBlock[cell] as number;
        if (times === 0) continue;
        inBlock[cell] = 0;
        all += 1;
        const body = (inBody[cell] as number) - times * own;
        const rest = (inAll[cell] as number) - times;
        if (body > USED) ofBody += 1;
        else if (rest - body > USED) ofFurniture += 1;
        if (rest > 0) {
          leaning += body / rest;
          known += 1;
        }
        if (inHeadline[cell] && i !== told.headline) ofHeadline += 1;
      }
      emit(stepOf(shared, ofBody / all));
      emit(countStep(sharedCount, ofBody));
      emit(stepOf(foreign, ofFurniture / all));
      if (known > 0) emit(stepOf(lean, leaning / known));
      emit(countStep(titled, ofHeadline));
    };
  };
}
