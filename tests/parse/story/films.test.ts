/** What a film shows, right above its day and length. */
import { expect, it } from "vitest";
import { mend } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const SHOWN = "They are brave: whoever sails nevertheless has to expect a fine, and some have paid it twice.";

const above = (line: string): string | undefined =>
  mend([
    ["headline", "Ferry stays in port"],
    ["paragraph", PROSE],
    ["paragraph", SHOWN],
    ["other", line],
    ["paragraph", PROSE],
  ])[2];

it("is no part of the story", () => {
  expect(above("05.09.2024 | 2:03 min")).toBe("other film-words");
});

it.each(["05.09.2024 | 15:54", "05.09.2024", "2:03 min"])("is the story's above what may be a time: %s", (line) => {
  expect(above(line)).toBe("paragraph");
});
