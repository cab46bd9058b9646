/** What a film shows, right above its day and length. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

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

const below = (length: string, call: Row, confidence = 0.8, label: Row[0] = "other"): string | undefined =>
  mend([
    ["headline", "Ferry stays in port"],
    ["paragraph", PROSE],
    call,
    ["other", "Harrow waits for its light to change"],
    ["other", "15 hours ago"],
    [label, length],
    ["paragraph", SHOWN, undefined, confidence],
    ["paragraph", PROSE],
  ])[6];
const CALL: Row = ["other", "WATCH | The light turns red:", "related"];

it("stands below its length, too, where a call announces it", () => {
  expect(below("Duration 1:07", CALL)).toBe("other film-words");
  expect(below("Dauer: 2:03", CALL)).toBe("other film-words");
  expect(below("Duration 1:07", ["paragraph", PROSE])).toBe("paragraph");
  expect(below("Duration 1:07", CALL, 0.99)).toBe("paragraph");
  expect(below("Duration 1:07", ["other", "WATCH: The light turns red", "related"])).toBe("paragraph");
  expect(below("At ten 10:15 a", CALL)).toBe("paragraph");
  expect(below("Start 10:15", CALL, 0.8, "subhead")).toBe("paragraph");
});

it("with its age above its length the model has to be surer that it is the story's", () => {
  expect(below("Duration 1:07", CALL, 0.96)).toBe("other film-words");
  const aged = (age: string): string | undefined =>
    mend([
      ["headline", "Ferry stays in port"],
      ["paragraph", PROSE],
      CALL,
      ["other", age],
      ["other", "Duration 1:07"],
      ["paragraph", SHOWN, undefined, 0.96],
      ["paragraph", PROSE],
    ])[5];
  expect(aged("3 days ago")).toBe("other film-words");
  expect(aged("Harrow waits")).toBe("paragraph");
});
