/**
 * Whose words a block uses, after the first reading: the body's, the furniture's, the headline's.
 * Casts: the loops stay inside the arrays, and what runs beside a list is as long.
 */
import type { Capture } from "../capture.ts";
import { VOCABULARY } from "../cells.ts";
import { countStep, type Emit, type Registry, scale, stepOf } from "../registry.ts";
import type { Told } from "./told.ts";

/** So many content words of a block are compared. */
const MOST_COMPARED = 60;
/** Uses from which on a word is one of the body's, or of the furniture's. */
const USED = 0.5;

/** By cell, side by side: how often the body is hoped to use its words, and how often the capture does; and whether the headline does. What is not of the capture's cells is of another capture. */
const uses = new Float64Array(2 * VOCABULARY);
const inHeadline = new Uint8Array(VOCABULARY);
/** By cell: how often the block that is looked at uses its words. Noughts between two blocks. */
const inBlock = new Uint16Array(VOCABULARY);

function countUses({ cells: { list, starts } }: Capture, { bodies, headline }: Told): void {
  const all = starts[bodies.length] as number;
  for (let k = 0; k < all; k += 1) {
    const cell = list[k] as number;
    uses[2 * cell] = 0;
    uses[2 * cell + 1] = 0;
    inHeadline[cell] = 0;
  }
  for (let i = 0; i < bodies.length; i += 1) {
    const body = bodies[i] as number;
    const end = starts[i + 1] as number;
    for (let k = starts[i] as number; k < end; k += 1) {
      const cell = list[k] as number;
      uses[2 * cell] = (uses[2 * cell] as number) + body;
      uses[2 * cell + 1] = (uses[2 * cell + 1] as number) + 1;
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
    const { list, starts } = capture.cells;
    return (i, emit) => {
      const from = starts[i] as number;
      const end = Math.min(starts[i + 1] as number, from + MOST_COMPARED);
      if (from === end) return;
      for (let k = from; k < end; k += 1) inBlock[list[k] as number] = (inBlock[list[k] as number] as number) + 1;
      const own = told.bodies[i] as number;
      const mayShare = i !== told.headline;
      let all = 0;
      let ofBody = 0;
      let ofFurniture = 0;
      let leaning = 0;
      let known = 0;
      let ofHeadline = 0;
      for (let k = from; k < end; k += 1) {
        const cell = list[k] as number;
        const times = inBlock[cell] as number;
        if (times === 0) continue;
        inBlock[cell] = 0;
        all += 1;
        const body = (uses[2 * cell] as number) - times * own;
        const rest = (uses[2 * cell + 1] as number) - times;
        if (body > USED) ofBody += 1;
        else if (rest - body > USED) ofFurniture += 1;
        if (rest > 0) {
          leaning += body / rest;
          known += 1;
        }
        if (mayShare && inHeadline[cell]) ofHeadline += 1;
      }
      emit(stepOf(shared, ofBody / all));
      emit(countStep(sharedCount, ofBody));
      emit(stepOf(foreign, ofFurniture / all));
      if (known > 0) emit(stepOf(lean, leaning / known));
      emit(countStep(titled, ofHeadline));
    };
  };
}
