import type { Capture } from "./capture.ts";
import type { Emit } from "./registry.ts";

/** Draws the features that a block has from its place in the capture. */
export type Around = (capture: Capture, i: number, emit: Emit) => void;
