import type { Pass } from "../capture.ts";
import { readToolLines } from "../front-matter/tool-lines/index.ts";

/** What databases, mails, printers and programs that fetch pages have around an article. */
export const labelToolLines: Pass = {
  name: "tool-lines",
  label: ({ seed, blocks }) => (seed.format === "text" ? readToolLines(seed, blocks).verdicts : []),
};
