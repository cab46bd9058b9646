/** Tests that do not run are no tests: which may be left out where, and why. */
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it, vi } from "vitest";
import { readSources, type Source } from "./source.ts";

/** The first that looks at the trees of all files makes them; on a busy machine that takes its time. Milliseconds. */
const TREES_MS = 30_000;
vi.setConfig({ testTimeout: TREES_MS });

const TESTS = readSources().filter(({ file }) => /\.test\.tsx?$/.test(file));

/** What may keep a test from running: where that can be had by having the system refuse, it is (`tests/build/fault.mjs`). */
const ALLOWED: readonly { readonly file: string; readonly left: string; readonly why: string }[] = [
  {
    file: "tests/build/crew/crew.test.ts",
    left: "skipIf(availableParallelism() === 1)",
    why: "a machine of one core starts no threads",
  },
  {
    file: "tests/build/full-disk.test.ts",
    left: "skipIf(!CAN_MOUNT)",
    why: "a disk that is full for real has to be mounted; stopped-build.test.ts has the calls of a build fail anywhere",
  },
  {
    file: "tests/build/publish/swap.test.ts",
    left: "skipIf(!EXCHANGES)",
    why: "that readers never miss a site holds where the system exchanges folders; elsewhere there is none for a moment",
  },
  {
    file: "tests/build/search.test.ts",
    left: 'skipIf(process.platform === "win32")',
    why: "a shell's limit ends Pagefind at its work",
  },
  {
    file: "tests/build/seeds/read-record.test.ts",
    left: 'skipIf(process.platform !== "linux")',
    why: "other systems make no file whose name is not UTF-8",
  },
  {
    file: "tests/build/stopped-publishing.test.ts",
    left: "skipIf(!canRun)",
    why: "one of three ways to replace a site needs a system that exchanges folders",
  },
  {
    file: "tests/scripts/reread.test.ts",
    left: "runIf(hasCorpus(DEFAULT_CORPUS))",
    why: "the practice corpus lies beside the project and is no part of it",
  },
  {
    file: "tests/site/cloudflare.test.ts",
    left: "skipIf(!HAS_WRANGLER)",
    why: "the host's own server, which is no dependency and needs a later Node",
  },
  {
    file: "tests/site/dev.test.ts",
    left: 'skipIf(process.platform === "win32")',
    why: "there a link to a file needs a right that few people have",
  },
  {
    file: "tests/cli/name-call.test.ts",
    left: 'skipIf(process.platform === "win32")',
    why: "there commands are quoted in another way",
  },
  {
    file: "tests/build/try-folder.test.ts",
    left: 'skipIf(process.platform !== "linux")',
    why: "other systems have no /proc",
  },
  { file: "tests/site/nginx.test.ts", left: "skipIf(!HAS_NGINX)", why: "a server, which is no dependency" },
];

const LEAVING = new Set(["skip", "only", "todo", "skipIf", "runIf"]);

/** What leaves tests out, as it is written: the word and, in brackets, on what it depends. */
function listLeaving({ text, parsed }: Pick<Source, "text" | "parsed">): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression: ({ object, property, end }) => {
      // `it.skipIf`, `test.each(…).only`, `describe.skip`, and what a test is told of itself: `context.skip`.
      const word = text.slice(property.start, property.end);
      if (
        !LEAVING.has(word) ||
        !/^(?:it|test|describe|context|suite|bench|\w*[Tt]est)\b/.test(text.slice(object.start))
      )
        return;
      const condition =
        /^\((?<inner>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/.exec(text.slice(end))?.groups?.["inner"] ?? "";
      found.push(word.endsWith("If") ? `${word}(${condition})` : word);
    },
  }).visit(parsed.program);
  return found;
}

describe("tests that are left out", () => {
  it("are looked for by what finds them", () => {
    const words = [
      "it.skip('a', () => {});",
      "describe.only.each([1])('b', () => {});",
      "test.todo('c');",
      "const run = it.runIf(canRun(here()));",
      "it.skipIf(1 > 2).each([])('d', () => {});",
      "list.skip(1);",
    ];
    const text = words.join("\n");
    const found = listLeaving({ text, parsed: parseSync("made-up.ts", text) });
    expect(found).toEqual(["skip", "only", "todo", "runIf(canRun(here()))", "skipIf(1 > 2)"]);
  });

  it("are those alone that cannot run everywhere, each for a reason", () => {
    expect(TESTS.length).toBeGreaterThan(100);
    const left = TESTS.flatMap((source) => listLeaving(source).map((own) => `${source.file}: ${own}`));
    expect([...new Set(left)].sort()).toEqual(ALLOWED.map(({ file, left: own }) => `${file}: ${own}`).sort());
  });

  it("do not hide in an expectation that asks who runs them", () => {
    const word = ["get", "uid"].join("");
    expect(TESTS.filter(({ text }) => text.includes(word)).map(({ file }) => file)).toEqual([]);
  });
});
