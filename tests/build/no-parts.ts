import type { PublishedParts } from "../../src/build/pages/before.ts";

/** What a test's renderer leaves for the next build: nothing that could be used again. */
export const NO_PARTS: PublishedParts = { frames: "", feeds: {}, volumes: {} };
