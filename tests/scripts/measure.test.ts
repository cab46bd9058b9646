import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, ROOT } from "../workspace.ts";

/** Two processes that load the parser, on a busy machine. Milliseconds. */
const SLOW_MS = 60_000;

const STORY = [
  "Ferry comes back after a winter in dock",
  "The ferry left the harbour at noon on Monday with forty people on board, the first since the storm of November.",
  "“We waited for this the whole winter,” the harbour master said, and counted the passengers a second time.",
];

/** A corpus of one made-up page, with a scorer that counts the pages and the words that were read. */
const CORPUS = {
  "dev/made-up/ferry.gold.json": JSON.stringify({
    id: "ferry",
    set: "made-up",
    site: "example.org",
    lang: "en",
    headline: STORY[0],
    body: STORY.slice(1).join("\n\n"),
  }),
  "dev/made-up/ferry.article.txt": `${STORY.join("\n\n")}\n`,
  "dev/made-up/ferry.page.txt": `Menu\n\n${STORY.join("\n\n")}\n\nTerms of use\n`,
  "score.mjs": `
    export const loadGold = (folder) => [folder];
    export const score = (gold, predictions) => {
      const none = { acc: NaN };
      const words = predictions.map(({ body }) => (body ?? "").split(" ").length).join(" ");
      const body = { f1: 1, words: gold.length + " folder, " + words + " words" };
      return { groups: { all: { body, paragraph: none, headline: none, summary: none, authors: none, published: none,
        captions: none, credits: none } } };
    };
    export const table = (groups) => groups.all.body.words;`,
};

function runMeasure(...args: readonly string[]): { readonly status: number | null; readonly out: string } {
  const command = ["bin/setup.mjs", "scripts/measure.ts", ...args];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  return { status, out: stdout };
}

describe("npm run measure", () => {
  it(
    "says plainly that nothing was measured where there is no corpus",
    () => {
      const folder = makeFolder();
      const { status, out } = runMeasure("--corpus", folder);
      expect(out).toContain(`Nothing was measured: there is no practice corpus in ${folder}.`);
      expect(status).toBe(0);
    },
    SLOW_MS,
  );

  it(
    "reads both variants with the weights that it is given, prints the scorer's tables and writes what was read",
    () => {
      const folder = makeFolder(CORPUS);
      const file = join(folder, "predictions.jsonl");
      const weights = join(ROOT, "src/parse/story/weights.json");
      const { status, out } = runMeasure("--corpus", folder, "--weights", weights, "--predictions", file);
      expect(status).toBe(0);
      expect(out).toMatch(/^article variant\n1 folder, 38 words\n\npage variant\n1 folder, 38 words\n/);
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { id: "ferry", variant: "article", headline: STORY[0], body: STORY.slice(1).join("\n\n") },
        { id: "ferry", variant: "page", headline: STORY[0], body: STORY.slice(1).join("\n\n") },
      ]);
    },
    SLOW_MS,
  );

  it(
    "reads with other weights than the parser's own",
    () => {
      const own = JSON.parse(readFileSync(join(ROOT, "src/parse/story/weights.json"), "utf8"));
      // With these every block of the body carries on the one before.
      const joining = { ...own, seams: { ...own.seams, outBias: [1000] } };
      const folder = makeFolder({ ...CORPUS, "joining.json": JSON.stringify(joining) });
      const file = join(folder, "predictions.jsonl");
      const options = ["--weights", join(folder, "joining.json"), "--predictions", file];
      const { status } = runMeasure("--corpus", folder, ...options);
      const [first = ""] = readFileSync(file, "utf8").split("\n");
      expect(JSON.parse(first).body).toBe(STORY.slice(1).join(" "));
      expect(status).toBe(0);
    },
    SLOW_MS,
  );

  it(
    "refuses an option that it does not know",
    () => {
      expect(runMeasure("--lower")).toEqual({ status: 2, out: "" });
    },
    SLOW_MS,
  );
});
