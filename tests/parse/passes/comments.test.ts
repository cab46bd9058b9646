import { describe, expect, it } from "vitest";
import { parseSeed } from "../../../src/parse/index.ts";
import { labelComments } from "../../../src/parse/passes/comments.ts";
import { readSeed } from "../../../src/parse/seed/read.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const CLIP = [
  "# Night ferry",
  "",
  "%% Published: 3 Feb 2018 %%",
  "%% By Ann Li %%",
  "",
  "Crews voted by nine to one to stop work, %% ask again %% the union said, and nobody on the quay was surprised by it.",
  "",
  "> [!note]",
  "",
  "The council meets on Thursday to talk about the budget of the harbour, as it does in each spring and each autumn.",
  "",
  "%% REUTERS %%",
];

describe("comments of a clip", () => {
  it("are left out, and in a text capture they are none", () => {
    expect(labelBy(labelComments, makeCapture(CLIP, { file: "clip.md" }))).toEqual([
      [1, "furniture", "comments.hidden"],
      [2, "furniture", "comments.hidden"],
      [6, "furniture", "comments.hidden"],
    ]);
    expect(labelBy(labelComments, makeCapture(CLIP))).toEqual([]);
  });

  it("say nothing of the article, and the ledger has their lines", () => {
    const read = readSeed("clip.md", new TextEncoder().encode(CLIP.join("\n")));
    const parsed = read.ok ? parseSeed(read.seed) : read;
    if (!parsed.ok) throw new Error("not read");
    const { record } = parsed;
    expect([record.published, record.authors, record.source, record.signoff]).toEqual([null, [], null, null]);
    expect(JSON.stringify(record.body)).not.toMatch(/%%|ask again|\[!/);
    expect(record.ledger.filter(({ rule }) => rule === "comments.hidden").map(({ raw }) => raw)).toEqual([
      "%% Published: 3 Feb 2018 %%\n",
      "%% By Ann Li %%\n",
      "%% REUTERS %%",
    ]);
    expect(record.ledger.find(({ raw }) => raw.startsWith("> [!note]"))?.rule).toBe("marks.signs");
  });
});
