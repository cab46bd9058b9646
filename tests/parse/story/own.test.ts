import { expect, it } from "vitest";
import { parts } from "../../../src/lexicon/parts.ts";
import { drawFeatures, FEATURES } from "../../../src/parse/story/features.ts";
import { featureName } from "../../../src/parse/story/registry.ts";

/** Whether a block has the feature of a place and a dash. */
function opensWithPlace(text: string): boolean {
  const { ids, starts } = drawFeatures([text], parts);
  const names = [...ids.subarray(starts[0], starts[1])].map((id) => featureName(FEATURES, id));
  return names.includes("opens with a place and a dash");
}

const STORY = "the ferry to the outer islands stays in port until Friday.";

it.each([" — ", " – ", " -- ", " - ", "— ", " = "])("a place may stand before '%s', so long and no longer", (dash) => {
  for (const length of [2, 43, 44, 45, 46, 60]) {
    const place = `Q${"u".repeat(length - 1)}`;
    expect([length, opensWithPlace(place + dash + STORY)]).toEqual([length, length <= 44]);
  }
});
