/** Who signs a reader's letter. */
import { expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const HEAD = "A wall for the harbour";
const LETTER = "The sea does not read the minutes of the council, and it came over the wall in 1953.";
const MORE = "I have sat on benches all my life, and I never minded a wall between the sea and me.";

function authorsOf(story: readonly string[], language = "en"): readonly string[] {
  const labels: Label[] = ["headline", ...story.map((): Label => "paragraph")];
  return readFields([HEAD, ...story], labels, language).byline?.value.names ?? [];
}

it("wrote it: below the words that close it, with a place or without", () => {
  const closed = ["Dear Editor,", LETTER, MORE, "I remain, in no hurry either,"];
  expect(authorsOf([...closed, "Dorothea Winslade", "Quarry Lane, Wexmoor"])).toEqual(["Dorothea Winslade"]);
  expect(authorsOf([...closed, "Capt. W. J. Braithwaite"])).toEqual(["Capt. W. J. Braithwaite"]);
});

it("is nobody where the text addresses no paper, or no line goes on with the name", () => {
  expect(authorsOf([LETTER, MORE, "I remain, in no hurry either,", "Dorothea Winslade"])).toEqual([]);
  expect(authorsOf(["Dear Editor,", LETTER, MORE, "Dorothea Winslade"])).toEqual([]);
});
