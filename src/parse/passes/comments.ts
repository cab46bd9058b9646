import type { Pass } from "../capture.ts";

const CERTAIN = 0.95;

/** What a clip says that its reader does not see. Whatever it looks like, it is no part of the page. */
export const labelComments: Pass = {
  name: "comments",
  label: ({ blocks }) =>
    blocks
      .filter(({ mark }) => mark === "comment")
      .map(({ index }) => ({ block: index, label: "furniture", rule: "comments.hidden", confidence: CERTAIN })),
};
