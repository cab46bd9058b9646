import type { Pass } from "../capture.ts";
import { readClipHead } from "../front-matter/clip-head.ts";

/** What a reading tool's export has around an article. */
export const labelClipHead: Pass = {
  name: "clip-head",
  label: ({ seed, blocks }) => (seed.format === "markdown" ? readClipHead(seed, blocks).verdicts : []),
};
